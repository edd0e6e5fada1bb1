"""Leases and signs of life, by the clock of a real server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from struct import pack
from urllib.parse import urlsplit

import pytest

from storage.database import Transaction
from storage.installation import leases, replicas
from storage.installation.leases import LEADER
from storage.installation.replicas import Replica
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.postgres.transactions.transaction import BESIDE
from tests.postgres_server import PostgresServer, a_database
from tests.storage.stored import NOW

LONG, NONE = timedelta(minutes=1), timedelta()


@pytest.fixture
async def address(postgres: PostgresServer) -> AsyncIterator[ServerAddress]:
    async with a_database(postgres) as address:
        yield address


@pytest.fixture
async def database(address: ServerAddress) -> AsyncIterator[PostgresDatabase]:
    database = await PostgresDatabase.open(address)
    yield database
    await database.close()


async def taken(database: PostgresDatabase, holder: str, lasts: timedelta = LONG) -> int | None:
    return await database.write(lambda tx: leases.take(tx, LEADER, holder=holder, lasts=lasts))


async def test_one_of_many_takes_a_free_lease_and_each_takeover_raises_the_fence(database: PostgresDatabase) -> None:
    found = await asyncio.gather(*(taken(database, f"replica {number}") for number in range(6)))
    assert sorted(found, key=str) == [1, None, None, None, None, None]
    async with database.read() as reader:
        row = await reader.one("SELECT holder FROM leases")
    assert row is not None
    await database.write(lambda tx: leases.release(tx, LEADER, holder=row[0]))
    assert await taken(database, "another", NONE) == 2
    assert await taken(database, "a third") == 3


async def test_who_did_not_learn_that_it_took_a_lease_takes_it_again(database: PostgresDatabase) -> None:
    assert await taken(database, "a") == 1
    async with database.read() as reader:
        assert await leases.is_free(reader, LEADER, holder="a")
    assert await taken(database, "a") == 2


async def test_a_lease_is_renewed_by_its_fence_until_another_takes_it(database: PostgresDatabase) -> None:
    assert await taken(database, "a", NONE) == 1
    assert await database.write(lambda tx: leases.renew(tx, LEADER, fence=1, lasts=NONE))
    assert await taken(database, "b") == 2
    assert not await database.write(lambda tx: leases.renew(tx, LEADER, fence=1, lasts=LONG))
    async with database.read() as reader:
        assert not await leases.is_held(reader, LEADER, fence=1)
        assert await leases.is_held(reader, LEADER, fence=2)
        assert not await leases.is_free(reader, LEADER, holder="a")


async def test_a_lease_that_was_never_taken_or_is_over_is_free(database: PostgresDatabase) -> None:
    async with database.read() as reader:
        assert await leases.is_free(reader, LEADER, holder="b")
    await taken(database, "a", NONE)
    async with database.read() as reader:
        assert await leases.is_free(reader, LEADER, holder="b")


async def test_who_releases_a_lease_late_takes_it_from_nobody(database: PostgresDatabase) -> None:
    await taken(database, "a", NONE)
    await taken(database, "b")
    await database.write(lambda tx: leases.release(tx, LEADER, holder="a"))
    assert await taken(database, "a") is None


async def test_a_lease_that_is_over_is_held_again_by_its_fence_and_one_that_was_released_is_not(
    database: PostgresDatabase,
) -> None:
    await taken(database, "a", NONE)
    assert await database.write(lambda tx: leases.renew(tx, LEADER, fence=1, lasts=LONG))
    assert await taken(database, "b") is None
    await database.write(lambda tx: leases.release(tx, LEADER, holder="a"))
    assert not await database.write(lambda tx: leases.renew(tx, LEADER, fence=1, lasts=LONG))
    assert await taken(database, "b") == 2


async def test_a_takeover_waits_for_work_that_has_checked_the_fence(database: PostgresDatabase) -> None:
    await taken(database, "a", NONE)
    checked, go_on = asyncio.Event(), asyncio.Event()

    async def result(tx: Transaction) -> bool:
        held = await leases.is_held(tx, LEADER, fence=1)
        checked.set()
        await go_on.wait()
        return held and await leases.is_held(tx, LEADER, fence=1)

    writing = asyncio.create_task(database.write(result, beside=()))
    await checked.wait()
    taking = asyncio.create_task(taken(database, "b"))
    await asyncio.wait({taking}, timeout=0.2)
    assert not taking.done()
    go_on.set()
    assert await writing
    assert await taking == 2


async def test_a_takeover_ends_what_is_cut_off_in_the_middle_of_a_message(
    address: ServerAddress, database: PostgresDatabase
) -> None:
    async with a_session_in_the_middle_of_a_message(address.url) as cut_off:
        assert await ends_stuck(database, after=LONG) == 0
        async with asyncio.timeout(5):
            while not await ends_stuck(database, after=NONE):
                pass
        assert await cut_off.read() != b""  # the server says why, and ends the session
        assert await taken(database, "a") == 1


async def ends_stuck(database: PostgresDatabase, *, after: timedelta) -> int:
    """End stuck sessions, in a transaction of its own: within one the server goes on showing what it showed first."""
    async with database.read() as reader:
        return await leases.end_stuck(reader, after=after)


@asynccontextmanager
async def a_session_in_the_middle_of_a_message(url: str) -> AsyncIterator[asyncio.StreamReader]:
    """Open a session in whose transaction nobody else may be alone, and that waits for the rest of a message."""
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    names = f"user\0{address.username}\0database\0{address.path[1:]}\0application_name\0sarnakh\0\0".encode()
    writer.write(pack("!ii", 8 + len(names), 3 << 16) + names)
    for kind, said in ((b"Q", f"{BESIDE}\0".encode()), (b"P", b"\0SELECT 1\0\0\0")):
        writer.write(kind + pack("!i", 4 + len(said)) + said)
    try:
        await reader.readuntil(b"SELECT 1\0")
        yield reader
    finally:
        writer.close()


def a_replica(id_: str) -> Replica:
    return Replica(id=id_, bot_id=7, version="0.9.0", host="here", begun=NOW)


async def test_processes_are_seen_with_their_version_and_whether_they_lead(database: PostgresDatabase) -> None:
    await database.write(lambda tx: replicas.note(tx, a_replica("a"), leads=False))
    await database.write(lambda tx: replicas.note(tx, a_replica("b"), leads=False))
    await database.write(lambda tx: replicas.note(tx, a_replica("a"), leads=True))
    async with database.read() as reader:
        seen = await replicas.seen(reader, within=LONG)
    assert [(each.replica, each.leads) for each in seen] == [(a_replica("a"), True), (a_replica("b"), False)]
    assert all(each.ago < LONG for each in seen)
    await database.write(lambda tx: replicas.remove(tx, "a"))
    async with database.read() as reader:
        assert [each.replica.id for each in await replicas.seen(reader, within=LONG)] == ["b"]


async def test_a_process_that_gave_no_sign_for_a_day_is_forgotten(database: PostgresDatabase) -> None:
    await database.write(lambda tx: replicas.note(tx, a_replica("old"), leads=False))
    await database.write(lambda tx: tx.run("UPDATE replicas SET seen = seen - 86400000000"))
    async with database.read() as reader:
        assert await replicas.seen(reader, within=LONG) == ()
    await database.write(lambda tx: replicas.note(tx, a_replica("new"), leads=False))
    async with database.read() as reader:
        assert [each.replica.id for each in await replicas.seen(reader, within=timedelta(days=9))] == ["new"]
