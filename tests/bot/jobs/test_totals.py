"""The job that counts leads and folds what changed: when there is enough of it, or after a minute."""

from collections.abc import AsyncIterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from structlog.testing import capture_logs

from bot.jobs.totals import BETWEEN_SLICES, FOLD_EVERY_S, LOOK_EVERY, TotalsJob
from storage.database import Database
from storage.totals import changes
from tests.bot.fake_clock import FakeClock
from tests.lent_databases import open_in
from tests.storage.stored import hot_lead

TEHRAN, TOKYO = ZoneInfo("Asia/Tehran"), ZoneInfo("Asia/Tokyo")


@pytest.fixture
async def database(folder: Path) -> AsyncIterator[Database]:
    database = await open_in(folder)
    yield database
    await database.close()


async def waiting(database: Database) -> int:
    async with database.read() as reader:
        return await changes.waiting(reader)


@pytest.mark.long
async def test_few_changes_wait_for_a_minute(database: Database) -> None:
    clock = FakeClock()
    job = TotalsJob(database, clock, TEHRAN)
    await job.look()
    await hot_lead(database, 1)
    assert (await job.look(), await waiting(database) > 0) == (LOOK_EVERY, True)
    clock.advance(FOLD_EVERY_S)
    assert (await job.look(), await waiting(database)) == (LOOK_EVERY, 0)


async def test_many_changes_are_folded_at_once_with_a_pause_for_others(database: Database) -> None:
    job = TotalsJob(database, FakeClock(), TEHRAN)
    await job.look()
    lead = await hot_lead(database, 1)
    for fit in range(changes.FOLDED_AT_ONCE // 2):
        await database.write(
            lambda tx, fit=fit: tx.run("UPDATE leads SET fit = $1 WHERE number = $2", fit, lead.number)
        )
    assert (await job.look(), await waiting(database) > 0) == (BETWEEN_SLICES, True)
    assert await job.look() == LOOK_EVERY


async def test_another_time_zone_is_taken_over_at_the_start(database: Database) -> None:
    await TotalsJob(database, FakeClock(), TEHRAN).look()
    await hot_lead(database, 1)
    with capture_logs() as logs:
        job = TotalsJob(database, FakeClock(), TOKYO)
        while await job.look() < LOOK_EVERY:
            pass
        await TotalsJob(database, FakeClock(), TOKYO).look()
    assert [line["event"] for line in logs] == ["totals_counted_again", "totals_whole"], "the next start is silent"
