import sqlite3
import threading
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from storage.database import Transaction
from storage.errors import (
    DatabaseBroken,
    DatabaseBusy,
    DatabaseFull,
    NotWritable,
    StorageError,
    TransactionLost,
    Unavailable,
)
from storage.installation import state
from storage.sqlite.database import SqliteDatabase
from tests.storage.stored import keep, kept

A_LOT = "x" * 100_000


async def fill(tx: Transaction) -> None:
    """Limit the file's growth to two pages, and then write more than fits."""
    row = await tx.one("PRAGMA page_count")
    assert row is not None
    await tx.all(f"PRAGMA max_page_count = {row[0] + 2}")
    await state.put(tx, "too much", A_LOT)


async def make_room(tx: Transaction) -> None:
    await tx.all("PRAGMA max_page_count = 1000000")


async def test_a_full_disk_inside_a_savepoint_says_that_the_whole_transaction_is_lost(
    database: SqliteDatabase,
) -> None:
    told: list[Exception] = []

    async def batch(tx: Transaction) -> None:
        await keep(tx)
        try:
            async with tx.savepoint():
                await fill(tx)
        except StorageError as error:
            told.append(error)
            raise

    with pytest.raises(TransactionLost):
        await database.write(batch)
    assert isinstance(told[0].__cause__, DatabaseFull)
    await database.write(make_room)
    async with database.read() as reader:
        assert await reader.one("SELECT count(*) FROM leads") == (0,)


async def test_a_batch_that_goes_on_after_a_full_disk_cannot_commit_its_second_half(database: SqliteDatabase) -> None:
    async def stubborn(tx: Transaction) -> None:
        await state.put(tx, "first half", "1")
        with pytest.raises(Unavailable):
            async with tx.savepoint():
                await fill(tx)
        await state.put(tx, "second half", "1")

    with pytest.raises(TransactionLost):
        await database.write(stubborn)
    await database.write(make_room)
    async with database.read() as reader:
        assert await reader.all("SELECT key FROM state WHERE key LIKE '%half'") == []


async def test_writing_resumes_by_itself_when_there_is_room_again(database: SqliteDatabase) -> None:
    with pytest.raises(DatabaseFull):
        await database.write(fill)
    await database.write(make_room)
    lead = await kept(database)
    assert lead.number == 1


@pytest.fixture
def intruder(file: Path) -> Iterator[sqlite3.Connection]:
    """Another program on the same file, which ignores our lock."""
    connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    yield connection
    connection.close()


@pytest.fixture
async def impatient(file: Path) -> AsyncIterator[SqliteDatabase]:
    database = await SqliteDatabase.open(file, busy=timedelta(milliseconds=50))
    yield database
    await database.close()


async def test_a_database_held_by_another_program_is_busy(
    impatient: SqliteDatabase, intruder: sqlite3.Connection
) -> None:
    intruder.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseBusy):
        await kept(impatient)
    intruder.execute("ROLLBACK")
    await kept(impatient)


async def test_work_is_run_again_from_the_start_when_the_database_was_busy(
    impatient: SqliteDatabase, tmp_path: Path
) -> None:
    # A second file represents a lock that is met halfway: in ours the writer's lock comes first.
    other = sqlite3.connect(tmp_path / "other.db", isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE notes (text TEXT)")
    other.execute("BEGIN EXCLUSIVE")
    runs = 0

    async def work(tx: Transaction) -> None:
        nonlocal runs
        runs += 1
        await state.put(tx, "run", str(runs))
        if runs == 2:
            other.execute("ROLLBACK")
        await tx.run("ATTACH $1 AS other", str(tmp_path / "other.db"))

    await impatient.write(work)
    assert runs == 2
    async with impatient.read() as reader:
        assert await state.get(reader, "run") == "2"
    other.close()


async def test_a_file_that_is_no_database_is_refused(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"not a database, but long enough to be taken for one. " * 100)
    with pytest.raises(DatabaseBroken):
        await SqliteDatabase.open(file)


async def test_a_place_that_cannot_be_written_is_refused_before_the_first_update(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(NotWritable, match="cannot be written"):
        await SqliteDatabase.open(tmp_path / "file" / "sarnakh.db")


async def test_a_database_that_is_a_folder_is_refused(file: Path) -> None:
    file.mkdir(parents=True)
    with pytest.raises(NotWritable, match="cannot be written"):
        await SqliteDatabase.open(file)


async def test_a_refused_start_leaves_no_thread_and_no_lock(file: Path) -> None:
    file.mkdir(parents=True)
    threads = set(threading.enumerate())
    with pytest.raises(NotWritable):
        await SqliteDatabase.open(file)
    assert set(threading.enumerate()) <= threads
    file.rmdir()
    database = await SqliteDatabase.open(file)
    await database.close()


async def test_a_closed_database_leaves_no_thread(file: Path) -> None:
    threads = set(threading.enumerate())
    database = await SqliteDatabase.open(file)
    async with database.read() as reader:
        await state.get(reader, "key")
    await database.close()
    assert set(threading.enumerate()) <= threads
