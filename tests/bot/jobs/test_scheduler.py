"""What the clock brings about, round by round."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest

from bot.context.commits import Commits
from bot.context.config import BotConfig
from bot.funnels.source import open_funnel
from bot.funnels.versions import ConfigVersions
from bot.jobs.scheduler import BETWEEN_PURGES, Jobs
from bot.monitoring.clock_witness import WitnessedClock
from bot.monitoring.health import Health
from storage.database import Database, Reader, Transaction
from storage.installation import timers, updates
from storage.maintenance.retention import AT_ONCE, UPDATES_KEPT
from storage.records.lead import RetentionPolicy
from storage.records.timer import EndOfTestTimer
from tests.bot.fake_clock import FakeClock
from tests.lent_databases import open_in

SHIPPED = open_funnel(None)


@pytest.fixture
async def database(folder: Path) -> AsyncIterator[Database]:
    database = await open_in(folder)
    yield database
    await database.close()


def world_with(keeping: RetentionPolicy) -> ConfigVersions:
    config = BotConfig(
        bot_id=1,
        bot_username="sarnakh_bot",
        admins=frozenset(),
        zone=ZoneInfo("Asia/Tehran"),
        funnel=SHIPPED.funnel,
        funnel_of=lambda _: SHIPPED.funnel,
        keeping=keeping,
    )
    return ConfigVersions(config, {}, {})


class Slow:
    """The real database, each reading of which takes minutes."""

    def __init__(self, database: Database, clock: FakeClock, minutes: int) -> None:
        self._database = database
        self._clock = clock
        self._seconds = minutes * 60.0
        self.readings = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._database, name)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Reader]:
        async with self._database.read() as reader:
            yield reader
        self.readings += 1
        self._clock.advance(self._seconds)


def jobs_on(database: Database, clock: FakeClock) -> Jobs:
    configs, health = world_with(RetentionPolicy()), Health("1", clock, longest_silence=timedelta(days=1))
    return Jobs(Commits(database), health, configs=configs, clock=WitnessedClock(clock))


@pytest.mark.long
async def test_what_is_too_much_for_one_purge_goes_in_the_next_rounds(database: Database) -> None:
    clock = FakeClock()
    jobs, long_ago = jobs_on(database, clock), clock.now() - 2 * UPDATES_KEPT

    async def remember(tx: Transaction) -> None:
        for number in range(AT_ONCE + 1):
            await updates.take(tx, [number], at=long_ago)

    await database.write(remember)
    assert await jobs._round() == BETWEEN_PURGES
    assert await database.write(updates.last_seen) is not None
    await jobs._round()
    await jobs._round()
    assert await database.write(updates.last_seen) is None


async def test_a_timer_that_becomes_due_while_a_round_ends_is_done_right_after(database: Database) -> None:
    clock = FakeClock()
    await jobs_on(database, clock)._round()  # the first one of a database reads more
    quick = Slow(database, clock, minutes=0)
    await jobs_on(cast("Database", quick), clock)._round()
    in_the_last_reading = clock.now() + timedelta(minutes=quick.readings, seconds=-1)
    timer = EndOfTestTimer(key="test:1", due=in_the_last_reading, number=1)
    await database.write(lambda tx: timers.set(tx, timer))
    slow = Slow(database, clock, minutes=1)
    assert await jobs_on(cast("Database", slow), clock)._round() == timedelta()
    async with database.read() as reader:
        assert await timers.next_due(reader, after=in_the_last_reading - timedelta(seconds=1)) == in_the_last_reading
    assert slow.readings == quick.readings
