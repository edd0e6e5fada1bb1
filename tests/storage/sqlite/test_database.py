import asyncio
import sqlite3
import stat
from pathlib import Path

import pytest

from storage.database import Transaction
from storage.errors import ForeignAwait, TransactionLost
from storage.installation import state
from storage.people import leads
from storage.sqlite.database import SqliteDatabase
from tests.storage.stored import kept


async def test_what_is_written_survives_a_restart(file: Path) -> None:
    first = await SqliteDatabase.open(file)
    lead = await kept(first)
    await first.close()
    second = await SqliteDatabase.open(file)
    assert await second.write(lambda tx: leads.load(tx, lead.number)) == lead
    await second.close()


@pytest.mark.parametrize(
    "foreign",
    [
        pytest.param(lambda: asyncio.sleep(0), id="a bare turn of the loop"),
        pytest.param(lambda: asyncio.sleep(1), id="a timer"),
    ],
)
async def test_work_may_await_nothing_but_the_transaction(database: SqliteDatabase, foreign) -> None:
    async def work(tx: Transaction) -> None:
        await state.put(tx, "written", "1")
        await foreign()

    with pytest.raises((ForeignAwait, RuntimeError), match=r"awaits nothing but|no running event loop"):
        await database.write(work)
    async with database.read() as reader:
        assert await state.get(reader, "written") is None


async def test_a_foreign_await_in_a_savepoint_spoils_that_block_alone(database: SqliteDatabase) -> None:
    async def sleepy(tx: Transaction) -> None:
        async with tx.savepoint():
            await state.put(tx, "sleepy", "1")
            await asyncio.sleep(0)

    async def work(tx: Transaction) -> None:
        with pytest.raises(ForeignAwait):
            await sleepy(tx)
        await state.put(tx, "after", "1")

    await database.write(work)
    async with database.read() as reader:
        assert [await state.get(reader, key) for key in ("sleepy", "after")] == [None, "1"]


async def test_a_transaction_that_was_kept_too_long_commits_nothing(database: SqliteDatabase) -> None:
    async def ended(tx: Transaction) -> Transaction:
        return tx

    tx = await database.write(ended)

    async def use_another(_: Transaction) -> None:
        await tx.run("ROLLBACK")
        await tx.run("INSERT INTO state (key, value) VALUES ('stray', '1')")

    with pytest.raises(TransactionLost):
        await database.write(use_another)
    async with database.read() as reader:
        assert await state.get(reader, "stray") is None


async def test_a_reader_cannot_write(database: SqliteDatabase) -> None:
    with pytest.raises(Exception, match="readonly"):
        async with database.read() as reader:
            await reader.all("INSERT INTO state (key, value) VALUES ('key', 'value')")


async def test_the_files_belong_to_their_owner_alone(database: SqliteDatabase, file: Path) -> None:
    await kept(database)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in file.parent.iterdir()}
    assert modes == dict.fromkeys(
        ["sarnakh.db", "sarnakh.db-wal", "sarnakh.db-shm", "sarnakh.db.lock"],
        0o600,
    )


async def test_every_connection_is_set_up_for_safety(database: SqliteDatabase) -> None:
    async def pragmas(tx: Transaction) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        return [(await tx.all(f"PRAGMA {name}"))[0][0] for name in names]

    assert await database.write(pragmas) == ["wal", 2, 1, 1]
    async with database.read() as reader:
        assert await reader.one("PRAGMA foreign_keys") == (1,)


async def test_a_closed_database_can_be_opened_with_any_tool(file: Path) -> None:
    database = await SqliteDatabase.open(file)
    await kept(database)
    await database.close()
    assert not Path(f"{file}-wal").exists()
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT count(*) FROM leads").fetchone() == (1,)
    connection.close()


async def test_the_size_of_the_log_can_be_read(database: SqliteDatabase) -> None:
    await database.rebuild()
    assert database.wal_bytes() == 0
    await kept(database)
    assert database.wal_bytes() > 4096
    await database.close()
    assert database.wal_bytes() == 0
