"""One message when something is wrong, one when it is well again, and no hundred between."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.context.commits import Commits
from bot.context.config import BotConfig
from bot.funnels.source import open_funnel
from bot.funnels.versions import ConfigVersions
from bot.monitoring.admin_alerts import AdminAlerts
from bot.monitoring.fault_history import LATE_BY_NATURE
from bot.monitoring.health import Fault, Health
from storage.database import Database
from storage.errors import DatabaseFull
from storage.installation import dead_letters
from storage.messages import SendResult
from storage.outbox import queue as outbox
from tests.bot.fake_clock import FakeClock
from tests.lent_databases import open_in

SHIPPED = open_funnel(None).funnel
ADMINS = (11, 12)
LOOK_S, LONG_LOOK_S, HOUR_S = 20, 300, 3600


class SometimesFull:
    """The real database, whose disk is full when a test says so."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.full = False
        self.read = database.read

    async def write(self, work: object) -> object:
        if self.full:
            raise DatabaseFull("no room")
        return await self._database.write(work)


@dataclass
class Watchroom:
    """The operators' teller, what it looks at, and the outbox it writes to."""

    database: Database
    disk: SometimesFull
    health: Health
    clock: FakeClock
    admin_alerts: AdminAlerts

    async def passes(self, **time: float) -> None:
        """Let time pass, with a look every 20 s, or every 5 minutes of hours; one that fails is made again."""
        seconds = timedelta(**time).total_seconds()
        step_s = LOOK_S if seconds < HOUR_S else LONG_LOOK_S
        for _ in range(round(seconds / step_s)):
            self.clock.advance(step_s)
            self.health.heard()
            self.health.looked(backlog=(), log_bytes=self.health.log_bytes, disk_bytes=None)
            await self.check()

    async def check(self) -> None:
        try:
            async with self.database.read() as reader:
                await self.admin_alerts.check(reader)
        except DatabaseFull:
            assert self.disk.full

    async def rows(self, state: str = "%") -> list[tuple[str, str, str]]:
        """Return key, body and state of what the first admin is told."""
        async with self.database.read() as reader:
            return [
                tuple(row)
                for row in await reader.all(
                    "SELECT key, body, state FROM outbox WHERE chat = $1 AND state LIKE $2 ORDER BY id",
                    ADMINS[0],
                    state,
                )
            ]

    async def told(self) -> list[str]:
        """Return what the first admin reads: what was superseded, they never see."""
        return [body for _, body, state in await self.rows() if state != "superseded"]

    async def sends_all(self) -> None:
        """Let all that waits be sent."""
        async with self.database.read() as reader:
            ids = [row[0] for row in await reader.all("SELECT id FROM outbox WHERE state = 'waiting'")]
        sent = [SendResult(id=id_, state="sent", message_id=id_) for id_ in ids]
        await self.database.write(lambda tx: outbox.settle(tx, sent, at=self.clock.now(), bot_id=1))

    def restarts(self) -> None:
        self.admin_alerts = operators_on(self.disk, self.health, self.clock)


def operators_on(database: Database, health: Health, clock: FakeClock) -> AdminAlerts:
    english = SHIPPED.replace(sales_language="en")
    config = BotConfig(
        bot_id=1, bot_username="b", admins=frozenset(ADMINS), zone=ZoneInfo("Asia/Tehran"), funnel=english,
        funnel_of=lambda _: english,
    )  # fmt: skip
    return AdminAlerts(Commits(database), health, configs=ConfigVersions(config, {}, {}), clock=clock)


@pytest.fixture
async def watchroom(folder: Path) -> AsyncIterator[Watchroom]:
    database, clock = await open_in(folder), FakeClock()
    disk, health = SometimesFull(database), Health("1", clock, longest_silence=timedelta(seconds=80))
    yield Watchroom(database, disk, health, clock, operators_on(disk, health, clock))
    await database.close()


@pytest.mark.long
async def test_a_fault_that_lasts_is_told_once_and_its_end_once(watchroom: Watchroom) -> None:
    watchroom.health.found(Fault.DISK_LOW)
    await watchroom.passes(seconds=60)
    assert await watchroom.rows() == []
    await watchroom.passes(hours=3)
    (wrong,) = await watchroom.told()
    assert "This is wrong" in wrong
    assert "make room" in wrong
    await watchroom.sends_all()
    watchroom.health.mended(Fault.DISK_LOW)
    await watchroom.passes(hours=3)
    sent, well = await watchroom.rows()
    assert sent[2] == "sent"
    assert "well again" in well[1]
    assert "it lasted 3 h" in well[1]


async def test_every_admin_is_told(watchroom: Watchroom) -> None:
    watchroom.health.found(Fault.LOG_LARGE)
    await watchroom.passes(minutes=2)
    async with watchroom.database.read() as reader:
        assert [row[0] for row in await reader.all("SELECT chat FROM outbox ORDER BY chat")] == [*ADMINS]


async def test_what_is_gone_within_a_minute_is_nobodys_business(watchroom: Watchroom) -> None:
    watchroom.health.found(Fault.DATABASE_REFUSES)
    await watchroom.passes(seconds=60)
    watchroom.health.mended(Fault.DATABASE_REFUSES)
    await watchroom.passes(hours=1)
    assert await watchroom.rows() == []


@pytest.mark.long
async def test_what_comes_and_goes_for_hours_is_told_once_an_hour_at_most(watchroom: Watchroom) -> None:
    for _ in range(3 * 6):
        watchroom.health.found(Fault.LOOP_LATE)
        await watchroom.passes(minutes=5)
        watchroom.health.mended(Fault.LOOP_LATE)
        await watchroom.passes(minutes=5)
        await watchroom.sends_all()
    assert len(await watchroom.rows()) == 3 * 2


async def test_a_fault_that_flickers_is_one_fault(watchroom: Watchroom) -> None:
    for _ in range(60):
        watchroom.health.found(Fault.DATABASE_REFUSES)
        await watchroom.passes(seconds=20)
        watchroom.health.mended(Fault.DATABASE_REFUSES)
        await watchroom.passes(seconds=40)
    await watchroom.sends_all()
    assert len(await watchroom.rows()) == 1
    await watchroom.passes(minutes=3)
    assert len(await watchroom.rows()) == 2


async def test_a_second_fault_is_told_with_the_first(watchroom: Watchroom) -> None:
    watchroom.health.found(Fault.DISK_LOW)
    await watchroom.passes(minutes=2)
    await watchroom.sends_all()
    watchroom.health.found(Fault.LOG_LARGE)
    await watchroom.passes(minutes=2)
    *_, (_, both, _) = await watchroom.rows()
    assert "almost full" in both
    assert "-wal" in both
    await watchroom.sends_all()
    watchroom.health.mended(Fault.DISK_LOW)
    await watchroom.passes(minutes=3)
    *_, (_, one, _) = await watchroom.rows()
    assert one.index("well again") < one.index("almost full") < one.index("wrong") < one.index("-wal")


async def test_a_restart_repeats_nothing_and_tells_the_end(watchroom: Watchroom) -> None:
    watchroom.health.found(Fault.DISK_LOW)
    await watchroom.passes(minutes=2)
    await watchroom.sends_all()
    watchroom.restarts()
    await watchroom.passes(hours=2)
    assert len(await watchroom.rows()) == 1
    watchroom.health.mended(Fault.DISK_LOW)
    watchroom.restarts()
    await watchroom.passes(minutes=1)
    assert len(await watchroom.rows()) == 1, "a restart gives what is slow to be seen its time"
    await watchroom.passes(minutes=3)
    assert len(await watchroom.rows()) == 2


async def test_the_end_takes_the_place_of_what_could_not_be_sent(watchroom: Watchroom) -> None:
    watchroom.health.found(Fault.TOKEN_REFUSED)
    for _ in range(6):
        watchroom.clock.advance(LOOK_S)
        await watchroom.check()
    (row,) = await watchroom.rows("waiting")
    assert "refused the bot's token" in row[1]
    await watchroom.passes(minutes=3)
    (well,) = await watchroom.told()
    assert "well again" in well


@pytest.mark.parametrize("fault", sorted(LATE_BY_NATURE))
async def test_what_has_lasted_before_it_is_a_fault_is_told_at_once(watchroom: Watchroom, fault: Fault) -> None:
    watchroom.health.sales_chat = "bound"
    watchroom.health.found(fault)
    await watchroom.check()
    assert len(await watchroom.rows()) == 1


async def test_a_full_disk_is_told_once_there_is_room_to_say_so(watchroom: Watchroom) -> None:
    watchroom.disk.full = True
    watchroom.health.found(Fault.DATABASE_REFUSES)
    await watchroom.passes(minutes=30)
    assert await watchroom.rows() == []
    watchroom.disk.full = False
    watchroom.health.mended(Fault.DATABASE_REFUSES)
    await watchroom.passes(minutes=3)
    (told,) = await watchroom.told()
    assert "could not write" in told


async def test_a_lost_group_and_alerts_without_one_are_told_by_others(watchroom: Watchroom) -> None:
    watchroom.health.found(Fault.ALERT_WAITS)
    watchroom.health.sales_chat = "lost"
    await watchroom.passes(minutes=5)
    watchroom.health.sales_chat = "unbound"
    await watchroom.passes(minutes=5)
    assert await watchroom.rows() == []


async def set_aside(watchroom: Watchroom, *numbers: int) -> None:
    for number in numbers:
        await watchroom.database.write(
            lambda tx, n=number: dead_letters.add(
                tx, update_id=n, raw="{}", error="ValueError", telegram_id=None, at=watchroom.clock.now()
            )
        )


@pytest.mark.long
async def test_updates_set_aside_are_told_once_a_day_with_their_number(watchroom: Watchroom) -> None:
    await set_aside(watchroom, 1, 2)
    await watchroom.passes(hours=1)
    await set_aside(watchroom, 3)
    watchroom.restarts()
    await watchroom.passes(hours=20)
    (first,) = await watchroom.told()
    assert "handle them: 2." in first
    assert "sarnakh dead-letters list" in first
    await watchroom.passes(hours=4)
    *_, second = await watchroom.told()
    assert "handle them: 1." in second
    await watchroom.passes(hours=48)
    assert len(await watchroom.rows()) == 2


@pytest.mark.parametrize("jump", [timedelta(hours=2), timedelta(days=1100), -timedelta(hours=2)])
async def test_a_jump_of_the_clock_makes_nothing_last_nor_tells_it_twice(watchroom: Watchroom, jump: timedelta) -> None:
    watchroom.health.found(Fault.DISK_LOW)
    await watchroom.passes(seconds=20)
    watchroom.clock.skew = jump
    await watchroom.passes(seconds=20)
    assert await watchroom.told() == []
    await watchroom.passes(seconds=60)
    assert len(await watchroom.told()) == 1
    watchroom.clock.skew = timedelta()
    await watchroom.passes(minutes=10)
    watchroom.restarts()
    await watchroom.passes(minutes=10)
    assert len(await watchroom.told()) == 1
    watchroom.health.mended(Fault.DISK_LOW)
    await watchroom.passes(minutes=3)
    assert "well again" in (await watchroom.told())[-1]


async def test_what_was_told_by_a_clock_that_was_ahead_silences_nothing_for_longer_than_an_hour(
    watchroom: Watchroom,
) -> None:
    watchroom.clock.skew = timedelta(days=1100)
    watchroom.restarts()
    for _ in range(2):
        watchroom.health.found(Fault.DISK_LOW)
        await watchroom.passes(minutes=3)
        watchroom.health.mended(Fault.DISK_LOW)
        await watchroom.passes(minutes=3)
        watchroom.clock.skew = timedelta()
        watchroom.restarts()
        await watchroom.sends_all()
    told = len(await watchroom.told())
    watchroom.health.found(Fault.DISK_LOW)
    await watchroom.passes(hours=1)
    await watchroom.passes(minutes=10)
    assert len(await watchroom.told()) > told


@pytest.mark.parametrize("ahead", [timedelta(hours=1), timedelta(days=1100)], ids=["an hour", "years"])
async def test_what_is_set_aside_after_the_clock_was_ahead_is_told_within_a_day(
    watchroom: Watchroom, ahead: timedelta
) -> None:
    watchroom.clock.skew = ahead
    await set_aside(watchroom, 1)
    await watchroom.passes(seconds=20)
    assert len(await watchroom.told()) == 1
    await watchroom.sends_all()
    watchroom.clock.skew = timedelta()
    await watchroom.passes(seconds=20)
    await watchroom.passes(minutes=10)
    await set_aside(watchroom, 2)
    assert len(await watchroom.told()) == 1, "once a day"
    await watchroom.passes(hours=25)
    assert len(await watchroom.told()) == 2


async def test_how_many_wait_to_be_erased_stands_in_the_message(watchroom: Watchroom) -> None:
    watchroom.health.found(Fault.ERASURE_BRAKED)
    watchroom.health.people_due = 312
    await watchroom.passes(seconds=20)
    (told,) = await watchroom.told()
    assert "They are 312;" in told
    assert "sarnakh erase --due" in told


async def test_a_fault_that_began_by_a_clock_that_was_ahead_is_told_after_a_restart(watchroom: Watchroom) -> None:
    watchroom.clock.skew = timedelta(days=1100)
    watchroom.restarts()
    watchroom.health.found(Fault.DISK_LOW)
    await watchroom.passes(seconds=40)
    watchroom.health.found(Fault.LOG_LARGE)
    await watchroom.passes(seconds=40)
    assert "make room" in (await watchroom.told())[-1]
    watchroom.clock.skew = timedelta()
    watchroom.restarts()
    await watchroom.sends_all()
    await watchroom.passes(minutes=2)
    assert "-wal file" in (await watchroom.told())[-1]
