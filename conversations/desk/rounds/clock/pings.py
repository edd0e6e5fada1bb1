"""How many pings the group bears (DESK §2.4, §2.5): what is more becomes one list of all that wait."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from conversations.desk.rounds.clock.ladder import overdue_step
from conversations.desk.rounds.clock.next_steps import is_waiting
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.rules import ClockRules
from storage.records.round import LadderStep, Round

_HOUR = timedelta(hours=1)


def is_over_the_limit(said: Sequence[datetime], now: datetime, rules: ClockRules) -> bool:
    """Tell whether the group had as many pings in the last hour as it bears; `said` are the moments of its pings."""
    return sum(now - _HOUR < each <= now for each in said) >= rules.pings_an_hour


def is_listed(round_: Round, ctx: DeskContext) -> bool:
    """Tell whether a lead past its due stands on the list: one that is nobody's, or whose owner was reminded."""
    return is_waiting(round_, ctx) and (round_.owner is None or round_.nudged)


def step_in_list(round_: Round, step: LadderStep, ctx: DeskContext) -> LadderStep:
    """Return the step that a list says for a lead of its own: the managers' second is said for all that wait."""
    if step is LadderStep.MANAGER_AGAIN:
        return step
    over = overdue_step(round_, ctx)
    return LadderStep.NOTHING if over is None else over[0]


def becomes_a_list(step: LadderStep, *, waiting: int, over_the_limit: bool) -> bool:
    """Tell whether a step is said as the list of all that wait: too many pings, or the managers' second with several.

    `waiting`: how many leads are nobody's and past due. Each of them then gets `StepListed`.
    """
    return over_the_limit or (step is LadderStep.MANAGER_AGAIN and waiting > 1)
