"""Who works on a database on a server: bots beside one another, or one command alone."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from storage.errors import AlreadyOpen, DatabaseAway
from storage.installation import state
from storage.opening import is_at_work, open_alone
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.postgres.presence import PRESENT
from tests.postgres_server import PostgresServer, a_database

END_SHARERS = f"""
    SELECT pg_terminate_backend(pid) FROM pg_locks
    WHERE locktype = 'advisory' AND mode = 'ShareLock' AND objid::BIGINT = {PRESENT & 0xFFFFFFFF}
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


@pytest.fixture
async def address(postgres: PostgresServer) -> AsyncIterator[ServerAddress]:
    async with a_database(postgres) as address:
        yield address


async def write_until_refused(database: PostgresDatabase) -> None:
    """Write again and again: the news that a session has ended takes a moment."""
    while True:
        await database.write(lambda tx: state.put(tx, "a", "b"))


async def test_bots_share_a_database_and_a_command_must_wait_for_all_of_them(address: ServerAddress) -> None:
    first, second = await PostgresDatabase.open(address), await PostgresDatabase.open(address)
    await first.close()
    with pytest.raises(AlreadyOpen, match="stop every replica first"):
        await open_alone(address)
    assert await is_at_work(address)
    await second.close()
    assert not await is_at_work(address)


async def test_beside_a_command_that_is_alone_no_bot_and_no_other_command_starts(address: ServerAddress) -> None:
    alone = await open_alone(address)
    with pytest.raises(AlreadyOpen, match="wait until it has ended"):
        await PostgresDatabase.open(address)
    with pytest.raises(AlreadyOpen):
        await open_alone(address)
    assert not await is_at_work(address)
    await alone.close()
    await (await PostgresDatabase.open(address)).close()


async def test_a_place_lost_with_its_session_is_taken_again(address: ServerAddress) -> None:
    database = await PostgresDatabase.open(address)
    other = await asyncpg.connect(address.url)
    await other.execute(END_SHARERS)
    while not await is_at_work(address):
        pass
    await database.write(lambda tx: state.put(tx, "a", "b"))
    await other.close()
    await database.close()


async def test_who_finds_its_place_taken_writes_nothing_until_it_is_free(address: ServerAddress) -> None:
    database = await PostgresDatabase.open(address)
    command, other = await asyncpg.connect(address.url), await asyncpg.connect(address.url)
    waits = asyncio.create_task(command.execute(f"SELECT pg_advisory_lock({PRESENT})"))
    while not await other.fetchval("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"):
        pass
    await other.execute(END_SHARERS)
    await waits
    with pytest.raises(DatabaseAway, match="has lost its place"):
        await write_until_refused(database)
    await command.close()
    while not await is_at_work(address):
        pass
    await database.write(lambda tx: state.put(tx, "a", "b"))
    await other.close()
    await database.close()
