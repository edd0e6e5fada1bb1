"""Rounds of leads that a version without rounds wrote."""

import pytest

from bot.sales.rounds import of_before
from storage.database import Transaction
from storage.people import leads
from storage.records.lead import Outcome, Stage
from storage.records.round import RoundState
from storage.records.timer import DeskTimer
from tests.bot.sales.rounds.desk_room import SARA, DeskRoom, desk

__all__ = ["desk"]


async def brought_up(desk: DeskRoom) -> int:
    """Bring all leads up; return in how many slices."""
    slices = 0
    while await desk.does(of_before.bring_up) is not None:
        slices += 1
    return slices


@pytest.mark.long
async def test_a_lead_that_waits_gets_a_round_with_its_clock_once(desk: DeskRoom) -> None:
    assert await brought_up(desk) == 1
    kept = await desk.kept()
    assert (kept.round.state, kept.round.t0) == (RoundState.NEW, desk.now)
    assert await desk.timers() == {DeskTimer.LADDER}
    assert kept.figures.day is not None
    assert await brought_up(desk) == 0


async def test_what_an_older_version_writes_beside_us_reaches_the_round(desk: DeskRoom) -> None:
    await brought_up(desk)

    async def claims(tx: Transaction) -> None:
        assert await leads.claim(tx, 1, by=SARA, name="Sara", at=desk.now)

    await desk.database.write(claims)
    await brought_up(desk)
    assert ((await desk.round()).state, (await desk.round()).owner) == (RoundState.CONTACTED, SARA)
    lead = await desk.lead()
    won = lead.replace(stage=Stage.CUSTOMER, outcome=Outcome.WON)
    await desk.database.write(lambda tx: leads.save(tx, won))
    await brought_up(desk)
    assert (await desk.round()).state is RoundState.WON
    assert await desk.timers() == set()
