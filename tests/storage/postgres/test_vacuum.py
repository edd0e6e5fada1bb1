"""Wiping on a server: no table keeps the rows of who was erased."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from tests.postgres_server import PostgresServer, a_database
from tests.storage.stored import keep

PATIENCE_S = 60.0


@pytest.fixture
async def address(postgres: PostgresServer) -> AsyncIterator[ServerAddress]:
    async with a_database(postgres) as address:
        yield address


@pytest.fixture
async def erased(address: ServerAddress) -> AsyncIterator[PostgresDatabase]:
    """A database from which somebody was deleted."""
    database = await PostgresDatabase.open(address)
    await database.write(keep)
    await database.write(lambda tx: tx.run("DELETE FROM leads"))
    yield database
    await database.close()


async def dead_rows(address: ServerAddress) -> int:
    connection = await asyncpg.connect(address.url)
    try:
        await connection.execute("CREATE EXTENSION IF NOT EXISTS pgstattuple")
        return await connection.fetchval(
            "SELECT sum((pgstattuple(oid)).dead_tuple_count)::BIGINT FROM pg_class"
            " WHERE relname IN ('leads', 'sessions', 'ledger')"
        )
    finally:
        await connection.close()


@pytest.mark.parametrize("how", ["scrub", "rebuild"])
async def test_deleted_rows_are_removed_from_the_tables(
    address: ServerAddress, erased: PostgresDatabase, how: str
) -> None:
    assert await dead_rows(address) >= 3  # other tests left some, too
    async with asyncio.timeout(PATIENCE_S):
        while not await getattr(erased, how)():  # another test has a transaction open
            pass
    assert await dead_rows(address) == 0


async def test_a_snapshot_that_still_sees_them_lets_wiping_be_tried_again_later(
    address: ServerAddress, erased: PostgresDatabase
) -> None:
    await erased.write(keep)
    async with erased.read() as reader:
        await reader.one("SELECT 1 FROM leads")
        await erased.write(lambda tx: tx.run("DELETE FROM leads"))
        assert not await erased.scrub()
    assert await erased.scrub()
    assert await dead_rows(address) == 0


async def test_a_transaction_that_writes_and_began_before_is_waited_for(
    address: ServerAddress, erased: PostgresDatabase
) -> None:
    await erased.write(keep)
    older = await asyncpg.connect(address.url)
    try:
        async with older.transaction():
            await older.execute("INSERT INTO state (key, value) VALUES ('older', '')")
            await erased.write(lambda tx: tx.run("DELETE FROM leads"))
            assert not await erased.scrub()
    finally:
        await older.close()
    assert await erased.scrub()
    assert await dead_rows(address) == 0


async def test_what_another_database_of_the_server_does_is_waited_for(
    postgres: PostgresServer, erased: PostgresDatabase
) -> None:
    elsewhere = await asyncpg.connect(postgres.url())
    try:
        await elsewhere.execute("BEGIN; SELECT pg_current_xact_id()")
        ending = asyncio.create_task(elsewhere.execute("SELECT pg_sleep(2.5); COMMIT"))
        await erased.write(lambda tx: tx.run("DELETE FROM leads"))
        assert await erased.rebuild()
        await ending
    finally:
        await elsewhere.close()
