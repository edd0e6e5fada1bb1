"""Wiping is owed by a row, done as soon as it can be, and struck out when it is done."""

import sys
from collections.abc import AsyncIterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.jobs.wiping import AGAIN, LOOK_EVERY, LOOK_WHEN_LIVELY, Wiping
from storage import duties
from storage.database import Transaction
from storage.errors import DatabaseDamaged
from storage.sqlite.database import SqliteDatabase
from storage.sqlite.wiping.wiper import Wiper
from tests.bot.fake_clock import FakeClock
from tests.faults.disk import failing_disk, needs_a_disk
from tests.storage.people.test_erasure import NAME, forget, live, traces_in
from tests.storage.sqlite.wiping.dead_bytes import fill_dead_bytes

SECOND = timedelta(seconds=1)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[SqliteDatabase]:
    database = await SqliteDatabase.open(tmp_path / "data" / "sarnakh.db")
    yield database
    await database.close()


async def somebody_is_erased(database: SqliteDatabase) -> None:
    lead = await database.write(lambda tx: live(tx, neighbours=50))
    await database.write(lambda tx: forget(tx, lead.number))


async def is_owed(database: SqliteDatabase) -> bool:
    async with database.read() as reader:
        return await duties.load(reader, duties.WIPE) is not None


async def test_where_nothing_is_owed_nothing_is_done_and_it_looks_again(database: SqliteDatabase) -> None:
    wiping = Wiping(database, FakeClock())
    assert await wiping.look() == LOOK_EVERY
    wiping.soon()
    assert await wiping.look() == LOOK_WHEN_LIVELY


async def test_what_is_owed_is_done_and_struck_out(database: SqliteDatabase, tmp_path: Path) -> None:
    await somebody_is_erased(database)
    wiping = Wiping(database, FakeClock())
    with capture_logs() as logs:
        await wiping.look()
    assert not await is_owed(database)
    assert traces_in(tmp_path / "data") == []
    assert [(line["event"], line["owed_by"]) for line in logs] == [("old_copies_wiped", 1)]


async def test_what_another_process_left_undone_is_done_by_the_next(tmp_path: Path) -> None:
    first = await SqliteDatabase.open(tmp_path / "data" / "sarnakh.db")
    await somebody_is_erased(first)
    await first.close()
    fill_dead_bytes(tmp_path / "data" / "sarnakh.db", NAME.encode())
    assert traces_in(tmp_path / "data") != []
    second = await SqliteDatabase.open(tmp_path / "data" / "sarnakh.db")
    await Wiping(second, FakeClock()).look()
    assert not await is_owed(second)
    assert traces_in(tmp_path / "data") == []
    await second.close()


async def test_while_somebody_reads_what_was_it_stays_owed_and_is_said_sparingly(
    database: SqliteDatabase, tmp_path: Path
) -> None:
    wiping = Wiping(database, FakeClock())
    with capture_logs() as logs:
        async with database.read() as reader:
            await reader.all("SELECT * FROM leads")
            await somebody_is_erased(database)
            assert await wiping.look() == AGAIN
            assert await wiping.look() == AGAIN
            assert await is_owed(database)
    assert [line["event"] for line in logs] == ["wiping_waits"]
    assert "tried again" in str(logs[0]["hint"])
    await wiping.look()
    assert not await is_owed(database)
    assert traces_in(tmp_path / "data") == []


async def test_who_is_erased_while_it_wipes_is_wiped_after_it(database: SqliteDatabase, tmp_path: Path) -> None:
    class Interrupted(SqliteDatabase):
        async def scrub(self) -> bool:
            await self.write(lambda tx: duties.owe(tx, duties.WIPE, at=FakeClock().now()))
            return await super().scrub()

    other = await Interrupted.open(tmp_path / "other.db")
    await other.write(lambda tx: duties.owe(tx, duties.WIPE, at=FakeClock().now()))
    await Wiping(other, FakeClock()).look()
    assert await is_owed(other)
    await other.close()


async def test_of_a_large_file_most_of_the_time_nothing_is_read(database: SqliteDatabase) -> None:
    clock = FakeClock()

    class Slow(SqliteDatabase):
        async def scrub(self) -> bool:
            clock.advance(20)
            return True

    wiping, owe = Wiping(database, clock), lambda tx: duties.owe(tx, duties.WIPE, at=clock.now())
    database.__class__ = Slow
    await database.write(owe)
    await wiping.look()
    await database.write(owe)
    assert await wiping.look() == 200 * SECOND
    clock.advance(200)
    await wiping.look()
    assert not await is_owed(database)


@needs_a_disk
@pytest.mark.parametrize("ill", ["full", "broken"])
async def test_a_disk_that_fails_while_it_wipes_leaves_the_duty_and_a_line_for_the_operator(
    tmp_path: Path, ill
) -> None:
    with failing_disk(tmp_path) as disk:
        database = await SqliteDatabase.open(tmp_path / "data" / "sarnakh.db")
        await somebody_is_erased(database)
        wiping = Wiping(database, FakeClock())
        disk.falls_ill(ill)
        with capture_logs() as logs:
            assert await wiping._looked() == AGAIN
        assert [(line["event"], line["log_level"]) for line in logs] == [("wiping_put_off", "error")]
        assert "stay in the file until it can be done" in str(logs[0]["hint"])
        disk.heals()
        assert await is_owed(database)
        await wiping.look()
        assert not await is_owed(database)
        assert traces_in(tmp_path / "data") == []
        await database.close()


@pytest.mark.skipif(sys.platform == "win32", reason="limits file handles")
async def test_without_a_file_handle_the_wiping_waits_and_the_bot_goes_on(tmp_path: Path) -> None:
    from tests.faults.no_handles import no_handles

    limits = ExitStack()

    class Crowded(SqliteDatabase):
        """Has no handle left when the first round ends, in which somebody wrote."""

        async def _stepped(self, wiper: Wiper) -> None:
            await super()._stepped(wiper)
            await self.write(lambda tx: duties.owe(tx, duties.WIPE, at=FakeClock().now()))
            limits.enter_context(no_handles())

    database = await Crowded.open(tmp_path / "data" / "sarnakh.db")
    await somebody_is_erased(database)
    with capture_logs() as logs, limits:
        assert await Wiping(database, FakeClock())._looked() == AGAIN
    assert [line["event"] for line in logs] == ["wiping_put_off"]
    assert "ulimit -n" in str(logs[0]["hint"])
    assert await is_owed(database)
    await database.close()


async def test_nothing_is_wiped_in_a_file_that_turned_out_to_be_damaged(tmp_path: Path) -> None:
    steps = []

    class Damaged(SqliteDatabase):
        async def _stepped(self, wiper: Wiper) -> None:
            self.give_up(DatabaseDamaged("a page is gone"))
            steps.append(wiper)
            await super()._stepped(wiper)

    before = await SqliteDatabase.open(tmp_path / "data" / "sarnakh.db")
    await somebody_is_erased(before)
    await before.close()
    fill_dead_bytes(tmp_path / "data" / "sarnakh.db", NAME.encode())
    database = await Damaged.open(tmp_path / "data" / "sarnakh.db")
    assert await Wiping(database, FakeClock())._looked() == AGAIN
    assert len(steps) == 1
    assert traces_in(tmp_path / "data") != []
    await database.close()


async def test_a_duty_of_another_kind_is_nobodys(database: SqliteDatabase) -> None:
    """A newer version may owe more: its rows wait for it."""

    async def owe(tx: Transaction) -> None:
        await duties.owe(tx, "something newer", at=FakeClock().now())

    await database.write(owe)
    assert await Wiping(database, FakeClock()).look() == LOOK_EVERY
