"""Every night a few days of the totals are compared with a recount; what differs is a fault until it agrees again."""

import random
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from structlog.testing import capture_logs

from bot.jobs.totals_check import CHECKED, LOOK_EVERY, NIGHT, TotalsCheck, TotalsChecked, read_checked
from bot.monitoring.health import Fault, Health
from storage.database import Database, Transaction
from storage.errors import Unavailable
from storage.installation import state
from storage.people import sessions
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from storage.totals import changes, progress, recount
from tests.bot.fake_clock import START, FakeClock
from tests.lent_databases import open_in

TEHRAN = ZoneInfo("Asia/Tehran")
DAY = timedelta(days=1)
DAY_S = DAY.total_seconds()
LONG_AGO = START - 100 * DAY


@pytest.fixture
async def database(folder: Path) -> AsyncIterator[Database]:
    database = await open_in(folder)
    yield database
    await database.close()


class Night:
    """The check of a process, with its clock and its health."""

    def __init__(self, database: Database, clock: FakeClock | None = None) -> None:
        self.database, self.clock = database, clock or FakeClock()
        self.health = Health("1", self.clock, longest_silence=DAY)
        self.check = TotalsCheck(database, self.health, zone=TEHRAN, clock=self.clock, rng=random.Random(7))

    @property
    def is_wrong(self) -> bool:
        return self.health.is_found(Fault.TOTALS_DIFFER)

    async def looks(self) -> bool:
        await self.check.look()
        return self.is_wrong

    async def kept(self) -> TotalsChecked | None:
        async with self.database.read() as reader:
            return await state.load(reader, CHECKED, read_checked)


async def people_came(database: Database) -> None:
    """Let somebody come yesterday, and somebody else long ago, and fold it into the totals."""

    async def work(tx: Transaction) -> None:
        for telegram_id, at in ((1, LONG_AGO), (2, START - DAY)):
            await sessions.begin(tx, TelegramUser(telegram_id=telegram_id, name="x"), language="fa", source="ig", at=at)
        await progress.begin(tx, TEHRAN)
        await changes.fold(tx, TEHRAN)

    await database.write(work)


async def by_hand(database: Database, sql: str) -> None:
    await database.write(lambda tx: tx.run(sql))


ONE_MORE = "UPDATE totals SET n = n + 1 WHERE span = 0 AND start = (SELECT {which}(start) FROM totals WHERE span = 0)"


@pytest.mark.long
async def test_a_day_is_checked_once_and_the_next_one_again(database: Database) -> None:
    await people_came(database)
    night = Night(database)
    assert not await night.looks()
    await by_hand(database, ONE_MORE.format(which="max"))
    night.clock.advance(LOOK_EVERY.total_seconds())
    assert not await night.looks()
    await by_hand(database, "UPDATE totals SET start = start + 1 WHERE span = 0 AND start > 20200")
    night.clock.advance(DAY_S)
    assert await night.looks()


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(ONE_MORE.format(which="max"), id="yesterday"),
        pytest.param(ONE_MORE.format(which="min"), id="a day of long ago"),
        pytest.param("UPDATE totals SET gone = gone + 1 WHERE span = 63", id="all time"),
        pytest.param("DELETE FROM totals WHERE span = 5", id="a large block"),
        pytest.param("UPDATE leads SET created = created - 3 * 86400000000, seen = 1 WHERE number = 1", id="a move"),
    ],
)
async def test_what_differs_is_a_fault_also_after_a_restart_until_it_is_repaired(
    database: Database, changed: str
) -> None:
    await people_came(database)
    await by_hand(database, changed)
    await by_hand(database, "DELETE FROM total_changes")
    night, nights = Night(database), 0
    with capture_logs() as logs:
        while not await night.looks():  # a random block has its turn within some nights
            night.clock.advance(DAY_S)
            nights += 1
            assert nights < 100
    assert {line["event"] for line in logs} == {"totals_differ"}
    restarted = Night(database, night.clock)
    assert await restarted.looks(), "what differed is compared at once, whatever the hour"
    assert await restarted.looks(), "and is no better before it is compared again"
    await database.write(lambda tx: recount.repair(tx, TEHRAN))
    repaired = Night(database, night.clock)
    assert not await repaired.looks()
    kept = await repaired.kept()
    assert kept is not None
    assert kept.wrong == ()


async def test_it_is_over_the_next_night_if_it_agrees_again(database: Database) -> None:
    await people_came(database)
    await by_hand(database, ONE_MORE.format(which="max"))
    night = Night(database)
    assert await night.looks()
    await database.write(lambda tx: recount.repair(tx, TEHRAN))
    night.clock.advance(DAY_S)
    assert not await night.looks()


async def test_before_its_hour_nothing_is_due(database: Database) -> None:
    await people_came(database)
    night = Night(database)
    here = START.astimezone(TEHRAN)
    hours = timedelta(hours=here.hour, minutes=here.minute) - timedelta(hours=NIGHT.hour, minutes=NIGHT.minute)
    night.clock.advance(DAY_S - hours.total_seconds() - 60)
    assert (await night.looks(), await night.kept()) == (False, None)
    night.clock.advance(60)
    await night.looks()
    kept = await night.kept()
    assert kept is not None
    assert kept.day == (here + DAY).date()


@pytest.mark.parametrize("error", [-DAY, 3 * DAY], ids=["a day behind", "days ahead"])
async def test_a_clock_that_is_set_finds_no_fault_and_stops_nothing(database: Database, error: timedelta) -> None:
    await people_came(database)
    night = Night(database)
    for skew in (timedelta(), error, timedelta()):
        night.clock.skew = skew
        assert not await night.looks()
        kept = await night.kept()
        assert kept is not None
        assert kept.day == (START + skew).astimezone(TEHRAN).date()


async def test_until_all_leads_are_counted_nothing_is_compared(database: Database) -> None:
    await people_came(database)
    await by_hand(database, "UPDATE totals_state SET counted = 1")
    night = Night(database)
    assert (await night.looks(), await night.kept()) == (False, None)


async def test_an_installation_without_anybody_is_fine(database: Database) -> None:
    await database.write(lambda tx: progress.begin(tx, TEHRAN))
    assert not await Night(database).looks()


async def test_a_database_that_cannot_be_read_ends_nothing_and_is_said(folder: Path) -> None:
    class OftenUnavailable(SqliteDatabase):
        refuses = False

        def read(self):  # as it is
            if self.refuses:
                raise Unavailable("the disk is ill")
            return super().read()

    database = await OftenUnavailable.open(folder / "sarnakh.db")
    await people_came(database)
    night = Night(database)
    database.refuses = True
    with capture_logs() as logs:
        await night.check.try_to_look()
        await night.check.try_to_look()
    assert [line["event"] for line in logs] == ["totals_not_checked"]
    database.refuses = False
    assert not await night.looks()
    assert await night.kept() is not None
    await database.close()
