"""Which leads somebody must look at now (DESK §2.7, §7)."""

from collections.abc import Iterable
from datetime import datetime

from conversations.desk.figures.values import LeadsWithoutStep
from conversations.desk.rounds.clock.next_steps import is_waiting, is_without_step, stepless_since, waits_from
from conversations.desk.rounds.values.context import DeskContext
from storage.records.round import Round


def leads_without_step(rounds: Iterable[Round], ctx: DeskContext) -> LeadsWithoutStep:
    """Return which of the leads at the desk wait, by due, and which have no next step, by when the last one ended."""
    every = tuple(rounds)
    waiting = ((waits_from(each, ctx), each.lead) for each in every if is_waiting(each, ctx))
    stepless = ((stepless_since(each, ctx), each.lead) for each in every if is_without_step(each, ctx))
    return LeadsWithoutStep(waiting=_oldest_first(waiting), stepless=_oldest_first(stepless))


def _oldest_first(leads: Iterable[tuple[datetime | None, int]]) -> tuple[int, ...]:
    return tuple(lead for since, lead in sorted((since, lead) for since, lead in leads if since is not None))
