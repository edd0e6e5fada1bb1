"""What one process tells with a commit, others hear; what they did not hear, they look for within 5 s."""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import asyncpg
import pytest

from storage.database import Transaction, Work
from storage.installation import state
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.postgres.listening import CHANNEL, POLL_S, Listening
from tests.postgres_server import PostgresServer, a_database

LISTENERS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'"
ANYTHING: frozenset[str] = frozenset()


@pytest.fixture
async def address(postgres: PostgresServer) -> AsyncIterator[ServerAddress]:
    async with a_database(postgres) as address:
        yield address


@asynccontextmanager
async def two(address: ServerAddress) -> AsyncIterator[tuple[PostgresDatabase, PostgresDatabase]]:
    """Two processes' databases; the second one listens, and has looked at everything."""
    here, there = await PostgresDatabase.open(address), await PostgresDatabase.open(address)
    assert await there.told() == ANYTHING
    other = await asyncpg.connect(address.url)
    while not await other.fetch(LISTENERS):
        assert await there.told() == ANYTHING, "it looks again as soon as it listens"
    await other.close()
    yield here, there
    await here.close()
    await there.close()


async def tell(tx: Transaction) -> None:
    await state.put(tx, "a", "b")
    tx.tell("sales_group")
    tx.tell("funnel")


async def tell_of_timers(tx: Transaction) -> None:
    tx.tell("timers")


async def heard(here: PostgresDatabase, there: PostgresDatabase, work: Work[None]) -> frozenset[str]:
    """Commit on one side, and return what the other one hears; again when it looks at everything just then."""
    while True:
        await here.write(work)
        begun = time.monotonic()
        if names := await there.told():
            assert time.monotonic() - begun < POLL_S - 1, "it heard of it by the poll"
            return names


async def test_what_is_told_with_a_commit_is_heard_elsewhere_at_once(address: ServerAddress) -> None:
    async with two(address) as (here, there):
        assert await heard(here, there, tell) == {"sales_group", "funnel"}


async def test_what_is_not_committed_is_not_told(address: ServerAddress) -> None:
    async def fail(tx: Transaction) -> None:
        await tell(tx)
        raise LookupError

    async with two(address) as (here, there):
        with pytest.raises(LookupError):
            await here.write(fail)
        assert await heard(here, there, tell_of_timers) == {"timers"}


async def test_everything_is_looked_at_however_much_is_told(address: ServerAddress) -> None:
    listening, other = Listening(address, lambda: None, poll_s=0.2), await asyncpg.connect(address.url)
    heard = []
    while heard.count(ANYTHING) < 5:
        heard.append(await listening.told())
        await other.execute(f"NOTIFY {CHANNEL}, 'outbox'")
    assert {"outbox"} in heard
    await listening.end()
    await other.close()


async def test_a_waiting_task_wakes_at_what_another_process_commits(address: ServerAddress) -> None:
    async with two(address) as (here, there):
        await there.wake(timedelta())
        telling = asyncio.create_task(here.write(tell))
        async with asyncio.timeout(POLL_S - 0.5):
            await there.wake(timedelta(seconds=20))
        await telling


async def test_a_session_that_ends_is_opened_again_and_everything_is_looked_at(address: ServerAddress) -> None:
    async with two(address) as (here, there):
        other = await asyncpg.connect(address.url)
        await other.execute(f"SELECT pg_terminate_backend(pid) FROM ({LISTENERS}) AS each")
        await here.write(tell)
        assert await asyncio.wait_for(there.told(), POLL_S + 1) == ANYTHING
        assert await heard(here, there, tell) == {"sales_group", "funnel"}
        await other.close()


async def test_who_hears_nothing_looks_within_five_seconds(address: ServerAddress) -> None:
    async with two(address) as (here, there):
        other = await asyncpg.connect(address.url)
        (listener,) = [row["pid"] for row in await other.fetch(LISTENERS)]
        os.kill(listener, signal.SIGSTOP)  # as when the network is cut: nothing arrives, and no error either
        try:
            await here.write(tell)
            assert await asyncio.wait_for(there.told(), POLL_S + 1) == ANYTHING
        finally:
            os.kill(listener, signal.SIGCONT)
            await other.close()


async def test_other_bots_are_counted(address: ServerAddress) -> None:
    async with two(address) as (here, there):
        third = await PostgresDatabase.as_it_is(address)
        assert (await here.others(), await there.others()) == (1, 1)
        await third.close()
