"""Totals under faults: killed in a count or a fold, restored from its middle, a full disk, a clock set back."""

import os
import random
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from bot.jobs.totals import LOOK_EVERY, TotalsJob
from conversations.schedule.periods import bounds
from storage.database import Reader, Transaction
from storage.encryption.seals import NO_CIPHER
from storage.errors import StorageError
from storage.maintenance.backup import back_up
from storage.maintenance.restore import restore
from storage.people import erasure
from storage.records.figures import Period, PeriodFigures
from storage.records.lead import Stage
from storage.reports import stats
from storage.sqlite.database import SqliteDatabase
from storage.totals import changes, counting, progress, reading, recount
from storage.totals.progress import WHOLE
from tests import people
from tests.bot.fake_clock import FakeClock
from tests.faults.disk import failing_disk, needs_a_disk
from tests.faults.erring import ErringClock
from tests.faults.processes import IMPATIENT, Bot, open_shop
from tests.journeys.running import open_office
from tests.storage.reports.test_stats import came
from tests.storage.stored import DAY, NOW

TEHRAN, NEW_YORK = ZoneInfo("Asia/Tehran"), ZoneInfo("America/New_York")
SEED = int(os.environ.get("KILL_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
KILLS = int(os.environ.get("SOAK_TOTALS_KILLS", "1"))
"""Kills in the first count and its folds, and as many in the count for another time zone."""
PEOPLE = 4_000 * KILLS
PATIENCE_S = 30.0
CAME_BEFORE = f"""
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {PEOPLE})
    INSERT INTO leads (telegram_id, name, language, stage, fit, interest, first_source, tips, alerts, scored_at,
                       created, seen, updated)
    SELECT 1000 + i, 'x', 'en', CASE i % 3 WHEN 0 THEN 'visitor' WHEN 1 THEN 'mql' ELSE 'sql' END, i % 90, 50,
           'ad' || i % 7, i % 2, i % 2, 0, at, at, at
    FROM (SELECT i, 1790000000000000 + i * 600000000 AS at FROM n);
    DELETE FROM total_changes;
    UPDATE totals_state SET counted = 0, zone = '';
"""
"""People who came to an earlier version, over two months."""
MEANWHILE = """
    DELETE FROM leads WHERE number % 4 = 0;
    UPDATE leads SET fit = fit + 1;
    UPDATE leads SET fit = fit + 1, tips = 1 - tips;
"""
"""What happens after a part of them is counted: much to fold before the count goes on."""


class Sums(NamedTuple):
    """How many people there ever were, and how many of them were erased."""

    people: int
    gone: int


async def sums(reader: Reader, zone: ZoneInfo) -> Sums:
    """Return the people of all time, once nothing differs from a recount."""
    assert (await progress.load(reader)).tells(zone)
    assert [each async for each in recount.differences(reader, zone)] == []
    since, until = bounds(Period.ALL, zone=zone, now=NOW + 365 * DAY)
    found = await reading.figures(reader, since=since, until=until, zone=zone) or {}
    stages = [amount for key, amount in found.items() if key.figure == "stage"]
    return Sums(sum(amount.n for amount in stages), sum(amount.gone for amount in stages))


async def test_no_kill_in_a_count_or_a_fold_loses_or_doubles_anybody(tmp_path: Path) -> None:
    print(f"\nKILL_SEED={SEED}")  # noqa: T201  # repeats the same kills
    rng = random.Random(SEED)
    async with open_shop(tmp_path, program=IMPATIENT, LOG_LEVEL="WARNING") as shop:
        bot = shop.bot
        database = await SqliteDatabase.open(bot.database)
        bot.writes(CAME_BEFORE)
        await database.write(lambda tx: progress.begin(tx, TEHRAN))
        await one_slice(database)
        await database.close()
        bot.writes(MEANWHILE)
        met = [await killed_on_its_way(bot, rng) for _ in range(KILLS)]
        bot.env["TIMEZONE"] = NEW_YORK.key
        met += [await killed_on_its_way(bot, rng) for _ in range(KILLS)]
        print(f"killed at {met}")  # noqa: T201  # what was met
        database = await SqliteDatabase.open(bot.database)
        job = TotalsJob(database, FakeClock(), NEW_YORK)
        while await job.look() != LOOK_EVERY:
            pass
        async with database.read() as reader:
            assert await sums(reader, NEW_YORK) == (PEOPLE, PEOPLE // 4)
        await database.close()


async def killed_on_its_way(bot: Bot, rng: random.Random) -> tuple[str, int, int]:
    """Start, let it get on for a moment, and kill it; return how far it was."""
    before = state_of(bot)
    await bot.starts()
    await bot.comes_to(lambda: state_of(bot) != before or before[1] == WHOLE, within=PATIENCE_S)
    await bot.survives(rng.uniform(0, 0.2))
    await bot.is_killed()
    return state_of(bot)


def state_of(bot: Bot) -> tuple[str, int, int]:
    """Return the time zone, the last lead that is counted, and how many changes wait, in hundreds."""
    ((zone, counted),) = bot.rows("SELECT zone, counted FROM totals_state")
    ((waiting,),) = bot.rows("SELECT count(*) / 100 FROM total_changes")
    return zone, counted, waiting


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    database = await SqliteDatabase.open(tmp_path / "sarnakh.db")
    yield database
    await database.close()


async def figures(database: SqliteDatabase, now: datetime = NOW) -> PeriodFigures:
    since, until = bounds(Period.ALL, zone=TEHRAN, now=now)
    async with database.read() as reader:
        return await stats.figures(reader, since=since, until=until, zone=TEHRAN, now=now)


async def one_slice(database: SqliteDatabase) -> bool:
    """Count one portion of leads; return whether there are more."""
    clock = count(0.0, counting.SLICE_S * 0.6)
    return await database.write(lambda tx: counting.count_slice(tx, TEHRAN, clock_s=lambda: next(clock)))


async def six_hundred_came(tx: Transaction) -> None:
    await tx.run("UPDATE totals_state SET counted = 0")
    for number in range(600):
        await came(tx, number + 1, at=NOW - number * DAY / 9, stage=Stage.SQL if number % 2 else Stage.VISITOR, fit=80)
    await progress.begin(tx, TEHRAN)


@pytest.mark.long
async def test_a_backup_of_the_middle_of_a_count_is_counted_to_the_end(tmp_path: Path) -> None:
    file, copy = tmp_path / "sarnakh.db", tmp_path / "copy.db"
    database = await SqliteDatabase.open(file)
    await database.write(six_hundred_came)
    assert await one_slice(database)
    back_up(file, copy, at=NOW)
    while await one_slice(database):
        pass
    for number in range(4, 600, 4):
        await database.write(lambda tx, number=number: erasure.erase(tx, number, update_id=number, at=NOW))
    await database.close()
    restored = restore(file, copy, at=NOW, keys=(NO_CIPHER,))
    assert restored.forgotten == 149
    database = await SqliteDatabase.open(file)
    async with database.read() as reader:
        assert [each async for each in recount.differences(reader, TEHRAN)] == []
    while await one_slice(database):
        pass
    async with database.read() as reader:
        assert await sums(reader, TEHRAN) == (600, 149)
    assert sum(row.people for row in (await figures(database)).people.alike) == 600
    await database.close()


@pytest.mark.long
async def test_a_quarter_of_the_leads_erased_in_the_middle_of_a_count_stays_counted(database: SqliteDatabase) -> None:
    await database.write(six_hundred_came)
    assert await one_slice(database)

    async def erase_a_quarter(tx: Transaction) -> None:
        for number in range(4, 601, 4):
            await erasure.erase(tx, number, update_id=number, at=NOW)

    await database.write(erase_a_quarter)
    assert sum(row.people for row in (await figures(database)).people.alike) == 450, "counted person by person"
    while await one_slice(database):
        pass
    async with database.read() as reader:
        assert await sums(reader, TEHRAN) == (600, 150)
    found = await figures(database)
    assert (found.counted_percent, sum(row.people for row in found.people.alike)) == (100, 600)


@needs_a_disk
async def test_a_full_disk_at_a_fold_loses_no_change_and_no_figure(tmp_path: Path) -> None:
    with failing_disk(tmp_path) as disk:
        database = await SqliteDatabase.open(tmp_path / "sarnakh.db")
        await database.write(six_hundred_came)
        job = TotalsJob(database, FakeClock(), TEHRAN)
        await job.look()
        await database.write(lambda tx: tx.run("UPDATE leads SET fit = 90 WHERE number <= 300"))
        before = await figures(database)
        disk.falls_ill("full")
        with pytest.raises(StorageError):
            await job.look()
        assert disk.failures > 0
        assert await figures(database) == before
        disk.heals()
        while await job.look() != LOOK_EVERY:
            pass
        async with database.read() as reader:
            assert await changes.waiting(reader) < changes.FOLDED_AT_ONCE
            assert await sums(reader, TEHRAN) == (600, 0)
        assert await figures(database) == before
        await database.close()


async def test_a_clock_set_back_a_day_between_two_turns_spoils_no_figure(tmp_path: Path) -> None:
    clock = ErringClock()
    async with open_office(tmp_path, clock=clock, telegrams_time=clock.true_time) as office:
        sara, reza = people.sara(office.sandbox), people.reza(office.sandbox)
        for error, person in ((timedelta(), sara), (-DAY, reza), (-DAY, sara), (timedelta(), reza)):
            clock.errs(error)
            person.sends("/talk")
            await person.sees("/privacy|تماس|همکار")
            await office.sandbox.quiet()
        async with office.app.database.read() as reader:
            assert await sums(reader, TEHRAN) == (2, 0)
        office.maryam.sends("/stats all")
        assert "بازدیدکننده: ۲" in (await office.maryam.sees("📊")).shown
