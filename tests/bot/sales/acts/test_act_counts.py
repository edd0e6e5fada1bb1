"""What an act at the desk asks of the database: counts are the same on every machine, and on a desk of any age."""

import pytest

from benchmarks.statements import count_statements
from bot.sales.acts import desk_timers
from conversations.desk.rounds.values import acts
from storage.installation import timers
from storage.records.lead import Outcome
from storage.records.round import TouchKind
from storage.records.timer import DeskTimer, RoundTimer
from tests.bot.sales.acts.pressing import press
from tests.bot.sales.rounds.desk_room import MINA, REZA, SARA, DeskRoom, desk, member

__all__ = ["desk"]

OPEN, CLOSED = 12, 24
MOST = {"P1": 20, "claim": 36, "taken": 14, "called": 20, "talked": 28}
"""Statements of an act. Lower a figure when a change lowers it; one that must grow needs its reason in the commit."""


@pytest.mark.long
async def test_an_act_asks_no_more_of_the_database_where_many_leads_are_open_and_closed(desk: DeskRoom) -> None:
    await desk.does_act(acts.Alerted())
    young = await counts(desk, lead=1)
    for place in range(OPEN + CLOSED):
        lead = await desk.hot_lead(8_000_000_000 + place)
        await desk.does_act(acts.Alerted(), lead.number)
        await desk.does_act(acts.Claim(member(MINA)), lead.number)
        await desk.does_act(acts.Touch(member(MINA), TouchKind.CALL), lead.number)
        if place < CLOSED:
            await desk.does_act(acts.Lose(member(MINA), Outcome.LOST, "price"), lead.number)
    await desk.all_sent()
    lead = await desk.hot_lead(9_000_000_000)
    await desk.does_act(acts.Alerted(), lead.number)
    old = await counts(desk, lead=lead.number)
    assert old == young
    assert not {act: count for act, count in young.items() if count > MOST[act]}, young


async def counts(desk: DeskRoom, *, lead: int) -> dict[str, int]:
    """Return how many statements each act on a fresh lead takes."""
    statements, found = count_statements(desk.database), dict[str, int]()
    await desk.all_sent()
    timer = await first_reminder(desk, lead)
    statements.calls.clear()
    await desk.does(lambda ctx: desk_timers.fire(ctx, timer))
    found["P1"] = statements.total
    for act, person in (("claim", SARA), ("taken", REZA), ("called", SARA), ("talked", SARA)):
        await desk.all_sent()
        statements.calls.clear()
        await press(desk, person, "claim" if act == "taken" else act, lead=lead)
        found[act] = statements.total
    return found


async def first_reminder(desk: DeskRoom, lead: int) -> RoundTimer:
    """Wait until a lead's first reminder is due, and return its timer."""
    desk.waits(minutes=5)
    async with desk.database.read() as reader:
        due = await timers.read_due(reader, at=desk.now, limit=100)
    found = [each for each in due.good if isinstance(each, RoundTimer) and each.lead == lead]
    return next(each for each in found if each.which is DeskTimer.LADDER)
