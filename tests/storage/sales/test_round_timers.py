"""Timers of rounds: one of each kind for a lead, which fires once and goes with the lead."""

from collections.abc import Mapping
from datetime import datetime

from storage.database import Database
from storage.installation import timers
from storage.people import erasure
from storage.records.timer import DecayTimer, DeskTimer, RoundTimer, Timer
from storage.sales import round_timers
from tests.storage.sales.at_desk import MINUTE
from tests.storage.stored import DAY, NOW, hot_lead


async def put(database: Database, lead: int, due: Mapping[DeskTimer, datetime], *, n: int = 1) -> None:
    await database.write(lambda tx: round_timers.put(tx, lead, n, due))


async def all_of(database: Database) -> tuple[Timer, ...]:
    async with database.read() as reader:
        return await timers.due(reader, at=NOW + DAY, limit=100)


async def which(database: Database) -> list[tuple[int | None, DeskTimer, datetime]]:
    return [(each.lead, each.which, each.due) for each in await all_of(database) if isinstance(each, RoundTimer)]


async def test_each_kind_of_timer_stands_once_for_a_lead(database: Database) -> None:
    lead = (await hot_lead(database, 5)).number
    everything = {each: NOW + place * MINUTE for place, each in enumerate(DeskTimer)}
    await put(database, lead, everything)
    assert await which(database) == [(lead, each, at) for each, at in everything.items()]
    await put(database, lead, {DeskTimer.START: NOW + DAY}, n=2)
    *_, last = await all_of(database)
    expected = RoundTimer(key=last.key, due=NOW + DAY, lead=lead, n=2, which=DeskTimer.START)
    assert (last, len(await which(database))) == (expected, len(DeskTimer))


async def test_those_that_are_cleared_are_gone_and_the_others_stay(database: Database) -> None:
    first, second = [(await hot_lead(database, account)).number for account in (5, 6)]
    for lead in (first, second):
        await put(database, lead, {DeskTimer.HOLD: NOW, DeskTimer.LATE: NOW})
    await database.write(lambda tx: round_timers.clear(tx, first, {DeskTimer.HOLD, DeskTimer.SEEN}))
    assert {(lead, each) for lead, each, _ in await which(database)} == {
        (first, DeskTimer.LATE), (second, DeskTimer.HOLD), (second, DeskTimer.LATE),
    }  # fmt: skip
    await database.write(lambda tx: round_timers.clear_all(tx, second))
    assert [(lead, each) for lead, each, _ in await which(database)] == [(first, DeskTimer.LATE)]


async def test_a_timer_fires_once(database: Database) -> None:
    lead = (await hot_lead(database, 5)).number
    await put(database, lead, {DeskTimer.HOLD: NOW})
    (timer,) = await all_of(database)
    assert isinstance(timer, RoundTimer)
    assert await database.write(lambda tx: round_timers.fire(tx, timer))
    assert not await database.write(lambda tx: round_timers.fire(tx, timer))


async def test_only_reminders_holds_and_offers_can_be_late(database: Database) -> None:
    first, second = [(await hot_lead(database, account)).number for account in (5, 6)]
    await put(database, first, {DeskTimer.ANSWER: NOW + DAY, DeskTimer.HOLD: NOW + DAY})
    await put(database, second, {DeskTimer.SNOOZE: NOW + DAY, DeskTimer.NUDGE: NOW})
    async with database.read() as reader:
        assert await round_timers.late(reader, NOW) == (first,)
        assert await round_timers.late(reader, NOW + DAY) == ()


async def test_timers_of_a_forgotten_lead_are_gone(database: Database) -> None:
    first, second = [(await hot_lead(database, account)).number for account in (5, 6)]
    for lead in (first, second):
        await put(database, lead, {DeskTimer.HOLD: NOW})
    decay = DecayTimer(key="decay", due=NOW, lead=second)
    await database.write(lambda tx: timers.set(tx, decay))
    await database.write(lambda tx: erasure.erase(tx, first, update_id=9, at=NOW))
    assert [(timer.kind, timer.lead) for timer in await all_of(database)] == [("decay", second), ("desk", second)]
