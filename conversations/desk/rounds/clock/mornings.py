"""Which leads stand in a morning list, and for how many mornings: computed, so nothing is counted (DESK §2.8)."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.desk.rounds.clock.next_steps import is_unanswered, is_without_step, stepless_since, waits_from
from conversations.desk.rounds.values.context import DeskContext
from storage.records.round import Round, RoundState

MANY_MORNINGS = 3
"""From this morning on the managers are mentioned (DESK §2.7)."""
_LOOKED_BACK = timedelta(days=31)
"""A timer that a wrong clock set may lie far back."""
_INSTANT = timedelta(microseconds=1)


class MorningRounds(Struct, frozen=True):
    """Open rounds by the part of the list in which they stand, each part in its order."""

    waiting: tuple[Round, ...] = ()
    quiet: tuple[Round, ...] = ()
    today: tuple[Round, ...] = ()
    stepless: tuple[Round, ...] = ()
    third: frozenset[int] = frozenset()
    """Numbers of the leads that stand there for the third morning or longer."""


def openings_between(first: datetime, ctx: DeskContext) -> Iterator[datetime]:
    """Yield the company's openings from a moment on until now, those of the last month; none without hours."""
    first = max(first, ctx.now - _LOOKED_BACK)
    opening = ctx.hours.next_opening(first - _INSTANT)
    while first <= opening <= ctx.now:
        yield opening
        first, opening = opening + _INSTANT, ctx.hours.next_opening(opening)


def is_first_of_its_day(opening: datetime, ctx: DeskContext, zone: ZoneInfo) -> bool:
    """Tell whether the company opens first on that day; `zone` is its zone."""
    midnight = datetime.combine(opening.astimezone(zone).date(), time(), zone)
    return ctx.hours.next_opening(midnight - _INSTANT) == opening


def has_list(since: datetime, ctx: DeskContext, zone: ZoneInfo) -> bool:
    """Tell whether an opening since a moment calls for a list now: today's first one, while the company is open."""
    today = ctx.now.astimezone(zone).date()
    return ctx.is_open and any(
        opening.astimezone(zone).date() == today and is_first_of_its_day(opening, ctx, zone)
        for opening in openings_between(since, ctx)
    )


def morning_rounds(rounds: Iterable[Round], ctx: DeskContext, zone: ZoneInfo) -> MorningRounds:
    """Return the open rounds that stand in the list of this morning; `zone` is the company's."""
    every = tuple(each for each in rounds if each.state.is_open)
    waiting = [each for each in every if is_unanswered(each, ctx)]
    quiet = [each for each in every if waits_quietly(each)]
    stepless = [each for each in every if is_without_step(each, ctx)]
    today = [(moment, each) for each in every if (moment := _moment_of_today(each, ctx, zone)) is not None]
    listed = [(each, _waits_since(each)) for each in (*waiting, *quiet)]
    listed += [(each, _without_step_since(each, ctx)) for each in stepless]
    return MorningRounds(
        tuple(sorted(waiting, key=lambda each: (waits_from(each, ctx) or ctx.now, each.lead))),
        tuple(sorted(quiet, key=lambda each: (each.opened or ctx.now, each.lead))),
        tuple(each for _, each in sorted(today, key=lambda each: (each[0], each[1].lead))),
        tuple(sorted(stepless, key=lambda each: each.lead)),
        frozenset(each.lead for each, since in listed if is_third_morning(since, ctx, zone)),
    )


def waits_quietly(round_: Round) -> bool:
    """Tell whether a quiet lead is nobody's, and may be written to."""
    is_free = round_.state is RoundState.NEW and round_.is_quiet
    return is_free and not round_.is_shut and round_.snoozed is None


def is_third_morning(since: datetime | None, ctx: DeskContext, zone: ZoneInfo) -> bool:
    """Tell whether the first openings of three days or more lie between a moment and now, both included."""
    if since is None:
        return False
    mornings = (each for each in openings_between(since, ctx) if is_first_of_its_day(each, ctx, zone))
    return next(islice(mornings, MANY_MORNINGS - 1, None), None) is not None


def _waits_since(round_: Round) -> datetime | None:
    """Return since when a lead stands in the lists: its clock's start or its card, or a later rest or release."""
    begun = round_.opened if round_.is_quiet else round_.t0
    return max((each for each in (begun, round_.free_since, round_.step_ended) if each is not None), default=None)


def _without_step_since(round_: Round, ctx: DeskContext) -> datetime | None:
    since = stepless_since(round_, ctx)
    return None if since is None else ctx.after(since, ctx.clock.step)


def _moment_of_today(round_: Round, ctx: DeskContext, zone: ZoneInfo) -> datetime | None:
    """Return when a window or a meeting of today begins; None without one."""
    if round_.is_shut:
        return None
    asked = (None if round_.window is None else round_.window.start, round_.meeting)
    today = ctx.now.astimezone(zone).date()
    return min((each for each in asked if each is not None and each.astimezone(zone).date() == today), default=None)
