"""What only this engine has to promise: values that PostgreSQL refuses, snapshots on a server, starts at once."""

import asyncio
import sys
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from storage.database import Transaction, Value
from storage.errors import DatabaseAway, DatabaseBroken, SnapshotTooOld, StatementRefused, TransactionLost
from storage.installation import state
from storage.migrations import runner
from storage.people import sessions
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.records.talk import TelegramUser
from tests.postgres_server import PostgresServer, a_database, an_empty_database, run_on
from tests.storage.stored import NOW

WAITS_FOR_A_LOCK = """
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' LIMIT 1
"""
ANOTHER_PROCESS = """
import asyncio, sys
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase

async def opened():
    await (await PostgresDatabase.open(ServerAddress(sys.argv[1]))).close()

asyncio.run(opened())
"""


@pytest.fixture
async def address(postgres: PostgresServer) -> AsyncIterator[ServerAddress]:
    async with a_database(postgres) as address:
        yield address


@pytest.fixture
async def server_database(address: ServerAddress) -> AsyncIterator[PostgresDatabase]:
    database = await PostgresDatabase.open(address)
    yield database
    await database.close()


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("hunter\x0022", id="NUL"),
        pytest.param("hunter22\ud83d", id="a lone surrogate"),
        pytest.param(22, id="a number for a text"),
    ],
)
async def test_a_text_that_cannot_be_stored_spoils_its_own_block_alone(
    server_database: PostgresDatabase, value: Value
) -> None:
    async def work(tx: Transaction) -> None:
        await state.put(tx, "before", "1")
        with pytest.raises(StatementRefused) as refused:
            async with tx.savepoint():
                await state.put(tx, "key", value)
        assert "hunter" not in str(refused.value)
        await state.put(tx, "after", "1")

    await server_database.write(work)
    async with server_database.read() as reader:
        rows = await reader.all("SELECT key FROM state WHERE key <> 'opened' ORDER BY key")
    assert [key for (key,) in rows] == ["after", "before"]


@pytest.mark.parametrize("number", [2**63, -(2**63) - 1, 10**30])
async def test_a_number_beyond_64_bits_is_refused(server_database: PostgresDatabase, number: int) -> None:
    async def work(tx: Transaction) -> None:
        with pytest.raises(StatementRefused):
            async with tx.savepoint():
                await tx.run("INSERT INTO duties (kind, since, times) VALUES ('a', $1, 1)", number)
        await tx.run("INSERT INTO duties (kind, since, times) VALUES ('b', $1, $2)", 2**63 - 1, -(2**63))

    await server_database.write(work)
    async with server_database.read() as reader:
        assert await reader.all("SELECT kind, since, times FROM duties") == [("b", 2**63 - 1, -(2**63))]


async def test_a_sum_of_large_numbers_is_a_whole_number(server_database: PostgresDatabase) -> None:
    async def work(tx: Transaction) -> object:
        rows = [(kind, 2**63 - 1) for kind in "abc"]
        await tx.many("INSERT INTO duties (kind, since, times) VALUES ($1, $2, 1)", rows)
        return await tx.one("SELECT sum(since), sum(times), count(*) FROM duties")

    assert await server_database.write(work) == (3 * (2**63 - 1), 3, 3)


async def test_an_error_about_a_value_does_not_quote_it(server_database: PostgresDatabase) -> None:
    cast = "SELECT CAST(value AS BIGINT) FROM (SELECT 'hunter22' AS value) AS one"
    with pytest.raises(StatementRefused) as refused:
        await server_database.write(lambda tx: tx.one(cast))
    assert "hunter" not in str(refused.value)


async def test_after_a_refused_statement_without_a_savepoint_nothing_more_is_taken(
    server_database: PostgresDatabase,
) -> None:
    async def work(tx: Transaction) -> None:
        await state.put(tx, "before", "1")
        with pytest.raises(StatementRefused):
            await tx.run("INSERT INTO state (key, value) VALUES ('before', '2')")
        with pytest.raises(TransactionLost):
            await state.put(tx, "after", "1")
        raise ValueError("given up")

    with pytest.raises(ValueError, match="given up"):
        await server_database.write(work)
    async with server_database.read() as reader:
        assert await state.get(reader, "before") is None


async def test_a_commit_after_a_refused_statement_is_not_taken_for_one(server_database: PostgresDatabase) -> None:
    async def work(tx: Transaction) -> None:
        await state.put(tx, "before", "1")
        with pytest.raises(StatementRefused):
            await tx.run("INSERT INTO state (key, value) VALUES ('before', '2')")

    with pytest.raises(TransactionLost):
        await server_database.write(work)
    async with server_database.read() as reader:
        assert await state.get(reader, "before") is None


async def test_an_error_that_a_savepoint_did_not_see_rolls_its_block_back(server_database: PostgresDatabase) -> None:
    async def hidden(tx: Transaction) -> None:
        async with tx.savepoint():
            await state.put(tx, "inside", "1")
            with pytest.raises(StatementRefused):
                await tx.run("INSERT INTO state (key, value) VALUES ('inside', '2')")

    async def work(tx: Transaction) -> None:
        with pytest.raises(StatementRefused):
            await hidden(tx)
        await state.put(tx, "after", "1")

    await server_database.write(work)
    async with server_database.read() as reader:
        assert [await state.get(reader, key) for key in ("inside", "after")] == [None, "1"]


async def test_a_reader_cannot_write(server_database: PostgresDatabase) -> None:
    async with server_database.read() as reader:
        with pytest.raises(DatabaseBroken, match="read-only"):
            await reader.all("INSERT INTO state (key, value) VALUES ('key', 'value')")


async def test_a_reader_that_holds_on_for_too_long_is_given_up(address: ServerAddress) -> None:
    database = await PostgresDatabase.open(address, oldest=timedelta(milliseconds=50))
    with pytest.raises(SnapshotTooOld, match="It had"):
        async with database.read() as reader:
            await reader.one("SELECT pg_sleep(60)")
    async with database.read() as reader:
        assert await reader.one("SELECT 1") == (1,)
    await database.close()


async def test_a_time_out_of_the_readers_own_stays_what_it_is(server_database: PostgresDatabase) -> None:
    with pytest.raises(TimeoutError):
        async with server_database.read():
            raise TimeoutError


async def test_a_snapshot_that_ends_with_its_connection_says_that_the_server_is_away(
    server_database: PostgresDatabase, address: ServerAddress
) -> None:
    async def ended() -> None:
        async with server_database.read() as reader:
            row = await reader.one("SELECT pg_backend_pid()")
            assert row is not None
            await run_on(address.url, f"SELECT pg_terminate_backend({row[0]}, 5000)")

    with pytest.raises(DatabaseAway):
        await ended()


@pytest.mark.parametrize("how", ["one", "all", "pages"])
async def test_a_reader_whose_connection_ends_says_that_the_server_is_away(
    server_database: PostgresDatabase, how: str
) -> None:
    async def ended() -> None:
        end = "SELECT pg_terminate_backend(pg_backend_pid())"
        async with server_database.read() as reader:
            if how == "pages":
                [page async for page in reader.pages(end)]
            else:
                await getattr(reader, how)(end)

    with pytest.raises(DatabaseAway):
        await ended()
    async with server_database.read() as reader:
        assert await reader.one("SELECT 1") == (1,)


async def test_a_cancelled_reader_gives_its_connection_back(server_database: PostgresDatabase) -> None:
    async def sleeper(begun: asyncio.Event) -> None:
        async with server_database.read() as reader:
            begun.set()
            await reader.one("SELECT pg_sleep(60)")

    for _ in range(20):
        begun = asyncio.Event()
        task = asyncio.create_task(sleeper(begun))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    async with server_database.read() as reader:
        assert await reader.one("SELECT 1") == (1,)


async def test_two_processes_that_start_at_once_migrate_once(postgres: PostgresServer) -> None:
    async with an_empty_database(postgres) as address:
        both = [
            await asyncio.create_subprocess_exec(sys.executable, "-c", ANOTHER_PROCESS, address.url) for _ in range(2)
        ]
        assert [await each.wait() for each in both] == [0, 0]
        database = await PostgresDatabase.open(address)
        async with database.read() as reader:
            rows = await reader.all("SELECT version, name FROM migrations ORDER BY version")
        await database.close()
    assert rows == [(step.version, step.name) for step in runner.migrations("postgres")]


async def one_waits(database: PostgresDatabase) -> bool:
    """Tell whether a session waits for a lock; each snapshot sees what there is when it begins."""
    async with database.read() as reader:
        return await reader.one(WAITS_FOR_A_LOCK) is not None


@pytest.mark.parametrize("declared", [(), ("ad",)], ids=["made up", "declared"])
async def test_two_people_who_come_by_a_new_link_at_once_both_count_by_its_name(
    server_database: PostgresDatabase, declared: tuple[str, ...]
) -> None:
    is_named, may_end = asyncio.Event(), asyncio.Event()

    async def come(tx: Transaction, number: int) -> None:
        person = TelegramUser(telegram_id=number, name="x")
        await sessions.begin(tx, person, language="fa", source="ad", at=NOW, declared=declared)
        is_named.set()
        await may_end.wait()

    first = asyncio.create_task(server_database.write(lambda tx: come(tx, 1), beside=[1]))
    await is_named.wait()
    second = asyncio.create_task(server_database.write(lambda tx: come(tx, 2), beside=[2]))
    while not await one_waits(server_database):
        pass
    may_end.set()
    await asyncio.gather(first, second)
    async with server_database.read() as reader:
        assert await reader.all("SELECT source FROM named_sources") == [("ad",)]
        assert await reader.all("SELECT counts_as_other FROM leads") == [(0,), (0,)]


async def test_a_note_waits_for_no_other_writer(server_database: PostgresDatabase) -> None:
    async def work(tx: Transaction) -> None:
        await tx.alone()
        await server_database.write_unsynced(lambda note: state.put(note, "noted", "1"))
        assert await state.get(tx, "noted") == "1"

    await server_database.write(work)
    await server_database.write_unsynced(work)  # it turns out that it must be alone
