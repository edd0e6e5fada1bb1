"""The growth of SQLite's log, with readers and settings."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage.database import Transaction
from storage.errors import DatabaseBroken, SnapshotTooOld
from storage.installation import state
from storage.sqlite.database import SqliteDatabase
from storage.sqlite.pragmas import OF_A_READER, OF_THE_WRITER, WAL_PAGES, Setting

TEN_PAGES = 40_000 // 3
TWICE_THE_LOG = WAL_PAGES // 5
LOG_BYTES = WAL_PAGES * 4200
ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"


async def write_much(database: SqliteDatabase) -> None:
    """Write twice the size at which the log is checkpointed."""
    for n in range(TWICE_THE_LOG):
        await database.write(lambda tx, n=n: state.put(tx, "much", f"{n:03}" * TEN_PAGES))


@pytest.fixture
async def hasty(file: Path) -> AsyncIterator[SqliteDatabase]:
    database = await SqliteDatabase.open(file, oldest=timedelta(milliseconds=200))
    yield database
    await database.close()


async def test_the_log_stays_small_where_nobody_reads(database: SqliteDatabase) -> None:
    await write_much(database)
    assert database.wal_bytes() < 1.2 * LOG_BYTES


async def test_the_log_grows_while_somebody_reads_and_no_more_afterwards(database: SqliteDatabase) -> None:
    async with database.read() as reader:
        await state.get(reader, "much")
        await write_much(database)
    grown = database.wal_bytes()
    assert grown > 1.5 * LOG_BYTES
    await write_much(database)
    assert database.wal_bytes() < 1.1 * grown


async def commits_bring_in_at(database: SqliteDatabase) -> object:
    row = await database.write(lambda tx: tx.one("PRAGMA wal_autocheckpoint"))
    return row and row[0]


async def test_what_grew_while_somebody_read_is_brought_in_beside_the_writer(database: SqliteDatabase) -> None:
    async with database.read() as reader:
        await state.get(reader, "much")
        await write_much(database)
        assert await commits_bring_in_at(database) == 0
        assert database.wal_bytes() > 1.5 * LOG_BYTES
    under_way = database._large_log._task
    assert under_way is not None
    await asyncio.wait({under_way})
    assert database.wal_bytes() == 0
    assert await commits_bring_in_at(database) == WAL_PAGES


async def test_a_database_is_closed_though_somebody_keeps_its_log_large(file: Path) -> None:
    database = await SqliteDatabase.open(file)
    async with database.read() as reader:
        await state.get(reader, "much")
        await write_much(database)
        async with asyncio.timeout(5):
            await database.close()
    again = await SqliteDatabase.open(file)
    assert await again.write(lambda tx: state.get(tx, "much")) == f"{TWICE_THE_LOG - 1:03}" * TEN_PAGES
    await again.close()


async def test_a_reader_that_never_ends_is_given_up(hasty: SqliteDatabase) -> None:
    async def hold_on() -> None:
        async with hasty.read() as reader:
            await state.get(reader, "much")
            await asyncio.Event().wait()

    with pytest.raises(SnapshotTooOld, match="the log grows meanwhile"):
        await hold_on()


async def test_a_reader_in_the_middle_of_its_pages_is_given_up_too(hasty: SqliteDatabase) -> None:
    async def count() -> None:
        async with hasty.read() as reader:
            async for _ in reader.pages(ENDLESS):
                pass

    with pytest.raises(SnapshotTooOld):
        await count()
    async with hasty.read() as reader:
        assert await reader.one("SELECT 1") == (1,)


async def test_a_time_out_of_the_readers_own_stays_what_it_is(database: SqliteDatabase) -> None:
    with pytest.raises(TimeoutError, match="its own"):
        async with database.read():
            raise TimeoutError("its own")


async def test_what_connections_are_told_is_what_they_keep_to(database: SqliteDatabase) -> None:
    async def kept(tx: Transaction) -> list[object]:
        return [(await tx.one(setting.asked) or ())[0] for setting in OF_THE_WRITER]

    assert await database.write(kept) == [setting.expected for setting in OF_THE_WRITER]
    async with database.read() as reader:
        assert [await reader.one(setting.asked) for setting in OF_A_READER] == [(1,), (1,)]


def test_a_setting_that_sqlite_does_not_keep_is_refused() -> None:
    """A database in memory cannot have a log, and SQLite does not report that."""
    wal = Setting("journal_mode", "WAL", "wal")
    with sqlite3.connect(":memory:") as connection:
        connection.execute(wal.told)
        (answer,) = connection.execute(wal.asked).fetchone()
    connection.close()
    with pytest.raises(DatabaseBroken, match="SQLite keeps journal_mode at 'memory', where 'wal' is needed"):
        wal.must_hold(answer)
