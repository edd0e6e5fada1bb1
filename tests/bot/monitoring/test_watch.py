"""The watch sees what waits and what room there is, proves the database writable, and tells of a gap."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from structlog.testing import capture_logs

from bot.context.commits import Commits
from bot.context.config import BotConfig
from bot.funnels.source import open_funnel
from bot.funnels.versions import ConfigVersions
from bot.monitoring.clock_witness import WitnessedClock, known_time
from bot.monitoring.health import Fault, Health
from bot.monitoring.watch import Watch
from bot.monitoring.watched_database import WatchedDatabase
from storage.database import Database, Transaction
from storage.errors import DatabaseFull, StatementRefused, Unavailable
from storage.installation import updates
from storage.messages import Message, Priority
from storage.outbox import queue as outbox
from tests.bot.fake_clock import FakeClock
from tests.lent_databases import open_in

SHIPPED = open_funnel(None).funnel
ADMIN = 11


@dataclass
class Tower:
    """The watch on its tower; `begins` is the start of another process."""

    database: Database
    folder: Path
    clock: FakeClock

    def begins(self) -> tuple[Watch, Health]:
        health = Health("1", self.clock, longest_silence=timedelta(seconds=80))
        english = SHIPPED.replace(sales_language="en")
        config = BotConfig(
            bot_id=1, bot_username="b", admins=frozenset({ADMIN}), zone=ZoneInfo("Asia/Tehran"), funnel=english,
            funnel_of=lambda _: english,
        )  # fmt: skip
        watched, configs = WatchedDatabase(self.database, health), ConfigVersions(config, {}, {})
        clock = WitnessedClock(self.clock)
        return Watch(Commits(watched), self.folder, health, configs=configs, clock=clock), health

    async def told(self) -> list[str]:
        async with self.database.read() as reader:
            return [row[0] for row in await reader.all("SELECT body FROM outbox WHERE chat = $1 ORDER BY id", ADMIN)]

    async def becomes(self, query_only: str) -> None:
        """Let the writer refuse to write, as on a disk that has become read-only; or let it write again."""
        connection = self.database._writer._connection
        await self.database._on_thread(lambda: connection.execute(f"PRAGMA query_only = {query_only}"))

    async def hears_and_ends(self) -> None:
        watch, health = self.begins()
        health.heard()
        await watch.check()


@pytest.fixture
async def tower(folder: Path) -> AsyncIterator[Tower]:
    database = await open_in(folder)
    yield Tower(database, folder, FakeClock())
    await database.close()


@pytest.mark.long
async def test_what_waits_and_what_room_there_is_is_seen(tower: Tower) -> None:
    row = Message(key="a", stream="s", priority=Priority.ALERT, chat=None, method="sendMessage", body={})
    await tower.database.write(lambda tx: outbox.add(tx, [row], at=tower.clock.now()))
    watch, health = tower.begins()
    await watch.check()
    tower.clock.advance(7)
    assert health.age(Priority.ALERT) == timedelta(seconds=7)
    assert (health.log_bytes > 0) is not tower.database.is_shared, "a server's log is its own"
    assert (health.disk_bytes or 0) > 0


async def test_a_folder_that_is_gone_is_no_full_disk(tower: Tower) -> None:
    tower.folder /= "gone"
    watch, health = tower.begins()
    await watch.check()
    assert health.disk_bytes is None
    assert health.faults() == ()


@pytest.mark.sqlite  # the writer is told to refuse
async def test_a_database_that_cannot_write_is_found_while_nobody_comes(tower: Tower) -> None:
    watch, health = tower.begins()
    await watch.check()
    await tower.becomes("ON")
    tower.clock.advance(60)
    with pytest.raises(Unavailable):
        await watch.check()
    assert health.faults() == (Fault.DATABASE_REFUSES,)
    await tower.becomes("OFF")
    await watch.check()
    assert health.faults() == ()


@pytest.mark.parametrize(
    ("error", "fault"), [(DatabaseFull("no room"), (Fault.DATABASE_REFUSES,)), (StatementRefused("ours"), ())]
)
async def test_whoever_cannot_write_makes_it_known_and_whoever_can_does_too(
    tower: Tower, error: Exception, fault: tuple[Fault, ...]
) -> None:
    _, health = tower.begins()
    watched = WatchedDatabase(tower.database, health)

    async def fails(_tx: Transaction) -> None:
        raise error

    with pytest.raises(type(error)):
        await watched.write(fails)
    assert health.faults() == fault
    await watched.write(lambda tx: updates.take(tx, [1], at=tower.clock.now()))
    assert health.faults() == ()


async def test_a_disk_that_takes_small_writes_between_large_ones_does_not_fill_its_log(tower: Tower) -> None:
    _, health = tower.begins()
    watched = WatchedDatabase(tower.database, health)

    async def large(_tx: Transaction) -> None:
        raise DatabaseFull("no room")

    async def small(_tx: Transaction) -> None:
        return None

    with capture_logs() as logged:
        for _ in range(20):
            with pytest.raises(DatabaseFull):
                await watched.write(large)
            await watched.write(small)
        assert [line["event"] for line in logged] == ["database_refuses", "database_works_again"]
        tower.clock.advance(61)
        with pytest.raises(DatabaseFull):
            await watched.write(large)
    assert [line["event"] for line in logged][2:] == ["database_refuses"]


async def test_a_day_without_telegram_is_told_after_the_start_once(tower: Tower) -> None:
    await tower.hears_and_ends()
    tower.clock.advance(26 * 3600)
    watch, health = tower.begins()
    await watch.check()
    assert await tower.told() == [], "nothing is known before Telegram is heard"
    tower.clock.advance(20)
    health.heard()
    await watch.check()
    (told,) = await tower.told()
    assert "for 1 day" in told
    await tower.hears_and_ends()
    assert len(await tower.told()) == 1


async def test_a_night_without_telegram_is_nobodys_business(tower: Tower) -> None:
    await tower.hears_and_ends()
    tower.clock.advance(23 * 3600)
    await tower.hears_and_ends()
    assert await tower.told() == []


async def test_a_bot_that_was_deaf_to_the_end_is_deaf_since_it_last_heard(tower: Tower) -> None:
    await tower.hears_and_ends()
    for _ in range(3):
        tower.clock.advance(12 * 3600)
        watch, _ = tower.begins()
        await watch.check()
    await tower.hears_and_ends()
    assert len(await tower.told()) == 1


async def test_before_the_first_note_the_last_update_tells(tower: Tower) -> None:
    await tower.database.write(lambda tx: updates.take(tx, [1], at=tower.clock.now()))
    tower.clock.advance(48 * 3600)
    await tower.hears_and_ends()
    (told,) = await tower.told()
    assert "for 2 days" in told


async def test_the_very_first_start_has_nothing_to_tell(tower: Tower) -> None:
    await tower.hears_and_ends()
    assert await tower.told() == []


async def test_what_time_it_is_by_telegram_is_kept_for_the_next_process(tower: Tower) -> None:
    watch, _ = tower.begins()
    watch.clock.told(int(tower.clock.now().timestamp()))
    tower.clock.advance(600)
    await watch.check()
    tower.clock.skew = timedelta(days=1100)
    async with tower.database.read() as reader:
        assert await known_time(reader, now=tower.clock.now()) == tower.clock.true_time()


@pytest.mark.parametrize(("ahead", "found"), [(timedelta(hours=23), False), (timedelta(days=2), True)])
async def test_a_clock_that_is_ahead_is_a_fault_until_it_is_set(tower: Tower, ahead: timedelta, found: bool) -> None:
    watch, health = tower.begins()
    watch.clock.told(int(tower.clock.now().timestamp()))
    tower.clock.skew = ahead
    await watch.check()
    assert (Fault.CLOCK_AHEAD in health.faults()) is found
    tower.clock.skew = timedelta()
    await watch.check()
    assert Fault.CLOCK_AHEAD not in health.faults()


async def test_a_clock_that_was_set_a_month_ahead_is_no_month_without_telegram(tower: Tower) -> None:
    watch, health = tower.begins()
    health.heard()
    await watch.check()
    tower.clock.skew = timedelta(days=29)
    await watch.check()
    watch, health = tower.begins()
    health.heard()
    await watch.check()
    assert await tower.told() == []
