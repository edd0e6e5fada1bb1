import asyncio
import random
import sqlite3
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from storage.database import Transaction
from storage.errors import ForeignAwait, StatementRefused, TransactionLost
from storage.installation import state
from storage.people import leads
from storage.sqlite.database import SqliteDatabase
from tests.storage.stored import MARYAM, NOW, hot_lead, keep, kept

SOON = timedelta(seconds=5)


async def test_what_is_written_survives_a_restart(file: Path) -> None:
    first = await SqliteDatabase.open(file)
    lead = await kept(first)
    await first.close()
    second = await SqliteDatabase.open(file)
    assert await second.write(lambda tx: leads.load(tx, lead.number)) == lead
    await second.close()


async def test_work_that_raises_leaves_nothing(database: SqliteDatabase) -> None:
    async def work(tx: Transaction) -> None:
        await keep(tx)
        raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug"):
        await database.write(work)
    async with database.read() as reader:
        assert await reader.all("SELECT * FROM leads") == []


async def test_an_insert_tells_the_number_of_its_own_row(database: SqliteDatabase) -> None:
    async def work(tx: Transaction) -> list[int | None]:
        await tx.run("CREATE TABLE calls (id INTEGER PRIMARY KEY, name TEXT UNIQUE) STRICT")
        await tx.run("CREATE TABLE copies (id INTEGER PRIMARY KEY, name TEXT) STRICT")
        await tx.run("INSERT INTO copies (id, name) VALUES (70, 'earlier')")
        await tx.run("CREATE TRIGGER copy AFTER INSERT ON calls BEGIN INSERT INTO copies (name) VALUES (new.name); END")
        call = "INSERT INTO calls (name) VALUES ($1) ON CONFLICT (name) DO NOTHING"
        return [await tx.insert(call, name) for name in ("first", "second", "first", "third")]

    assert await database.write(work) == [1, 2, None, 3]


async def test_a_savepoint_takes_back_its_own_block_alone(database: SqliteDatabase) -> None:
    async def poisoned(tx: Transaction) -> None:
        async with tx.savepoint():
            await state.put(tx, "inside", "1")
            async with tx.savepoint():
                await state.put(tx, "deeper", "1")
            raise ValueError("poison")

    async def work(tx: Transaction) -> None:
        await state.put(tx, "before", "1")
        with pytest.raises(ValueError, match="poison"):
            await poisoned(tx)
        await state.put(tx, "after", "1")

    await database.write(work)
    async with database.read() as reader:
        rows = await reader.all("SELECT key FROM state WHERE key <> 'opened' ORDER BY key")
    assert rows == [("after",), ("before",)]


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


async def test_a_refused_statement_leaves_the_transaction_open(database: SqliteDatabase) -> None:
    async def work(tx: Transaction) -> None:
        await keep(tx)
        with pytest.raises(StatementRefused, match=r"leads\.telegram_id"):
            async with tx.savepoint():
                await keep(tx)
        await state.put(tx, "after", "1")

    await database.write(work)
    async with database.read() as reader:
        assert await state.get(reader, "after") == "1"


async def test_an_error_names_columns_and_no_values(database: SqliteDatabase) -> None:
    await kept(database, phone="+989121234567")
    with pytest.raises(StatementRefused) as refused:
        await kept(database, phone="+989121234567")
    assert "98912" not in str(refused.value)
    assert str(MARYAM.telegram_id) not in str(refused.value)


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


async def test_a_cancelled_caller_does_not_stop_a_commit(database: SqliteDatabase) -> None:
    task = asyncio.create_task(database.write(lambda tx: state.put(tx, "key", "kept")))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await database.write(lambda tx: state.put(tx, "later", "1"))
    async with database.read() as reader:
        assert await state.get(reader, "key") == "kept"


async def test_a_thousand_tasks_with_random_failures_keep_transactions_whole(database: SqliteDatabase) -> None:
    async def pair(tx: Transaction, n: int) -> None:
        await state.put(tx, f"{n}:first", "1")
        if n in failing:
            raise ValueError("halfway")
        await state.put(tx, f"{n}:second", "1")

    failing = frozenset(random.Random(7).sample(range(1000), 333))
    done = await asyncio.gather(
        *(database.write(lambda tx, n=n: pair(tx, n)) for n in range(1000)), return_exceptions=True
    )
    async with database.read() as reader:
        first = await reader.one("SELECT count(*) FROM state WHERE key LIKE '%:first'")
        second = await reader.one("SELECT count(*) FROM state WHERE key LIKE '%:second'")
    assert sum(isinstance(result, ValueError) for result in done) == 333
    assert (first, second) == ((667,), (667,))


async def test_a_reader_sees_one_moment_while_the_writer_goes_on(database: SqliteDatabase) -> None:
    async with database.read() as reader:
        assert await state.get(reader, "key") is None
        await database.write(lambda tx: state.put(tx, "key", "new"))
        assert await state.get(reader, "key") is None
    async with database.read() as reader:
        assert await state.get(reader, "key") == "new"


async def test_a_reader_cannot_write(database: SqliteDatabase) -> None:
    with pytest.raises(Exception, match="readonly"):
        async with database.read() as reader:
            await reader.all("INSERT INTO state (key, value) VALUES ('key', 'value')")


async def test_more_readers_than_connections_take_turns(database: SqliteDatabase) -> None:
    await hot_lead(database, 1)

    async def look() -> int:
        async with database.read() as reader:
            return len(await reader.all("SELECT number FROM leads"))

    assert await asyncio.gather(*(look() for _ in range(20))) == [1] * 20


async def test_pages_come_in_order_and_in_the_size_asked_for(database: SqliteDatabase) -> None:
    await database.write(
        lambda tx: tx.many("INSERT INTO state (key, value) VALUES ($1, '')", [(f"{n:03}",) for n in range(9)])
    )
    query = "SELECT key FROM state WHERE key <> 'opened' AND key <> $1 ORDER BY key"
    async with database.read() as reader:
        pages = [[key for (key,) in page] async for page in reader.pages(query, "008", size=3)]
    assert pages == [["000", "001", "002"], ["003", "004", "005"], ["006", "007"]]

    async def inside(tx: Transaction) -> list[int]:
        return [len(page) async for page in tx.pages(query, "008", size=3)]

    assert await database.write(inside) == [3, 3, 2]


async def test_values_are_bound_by_their_number_and_not_by_their_place(database: SqliteDatabase) -> None:
    row = await database.write(lambda tx: tx.one("SELECT $2, $1, $2", "first", "second"))
    assert row == ("second", "first", "second")


async def test_a_write_wakes_who_waits(database: SqliteDatabase) -> None:
    waiting = asyncio.create_task(database.wake(timedelta(hours=1)))
    await database.write(lambda tx: state.put(tx, "key", "1"))
    await asyncio.wait_for(waiting, SOON.total_seconds())


async def test_a_write_between_looking_and_waiting_is_not_missed(database: SqliteDatabase) -> None:
    async def looks_then_waits() -> None:
        await database.wake(timedelta())
        await database.write(lambda tx: state.put(tx, "key", "1"))
        await database.wake(timedelta(hours=1))

    await asyncio.wait_for(looks_then_waits(), SOON.total_seconds())


async def test_without_a_write_the_wait_ends_by_itself(database: SqliteDatabase) -> None:
    await database.wake(timedelta())
    await asyncio.wait_for(database.wake(timedelta(milliseconds=1)), SOON.total_seconds())


async def test_a_work_that_fails_wakes_nobody(database: SqliteDatabase) -> None:
    async def fail(tx: Transaction) -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await database.write(fail)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(database.wake(timedelta(hours=1)), 0.01)


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


async def test_moments_come_back_to_the_microsecond(database: SqliteDatabase) -> None:
    lead = await kept(database)
    async with database.read() as reader:
        loaded = await leads.load(reader, lead.number)
    assert loaded is not None
    assert loaded.created == NOW


async def test_the_size_of_the_log_can_be_read(database: SqliteDatabase) -> None:
    await database.rebuild()
    assert database.wal_bytes() == 0
    await kept(database)
    assert database.wal_bytes() > 4096
    await database.close()
    assert database.wal_bytes() == 0
