"""Leadership: several processes on a real server, each with a clock of its own."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.context.commits import Commits
from bot.delivery.queue.results import Results
from bot.replicas.fenced_database import FencedDatabase, leaders_commits
from bot.replicas.leadership import LASTS, LOOK_S, TRUSTED_S, Leadership
from storage.database import Transaction
from storage.errors import LeaseLost
from storage.installation import state
from storage.postgres.database import PostgresDatabase
from storage.sqlite.database import SqliteDatabase
from tests.bot.fake_clock import FakeClock
from tests.postgres_server import PostgresServer, a_database


@pytest.fixture
async def database(postgres: PostgresServer) -> AsyncIterator[PostgresDatabase]:
    async with a_database(postgres) as address:
        database = await PostgresDatabase.open(address)
        yield database
        await database.close()


PATIENCE_S = 30.0
"""A renewal takes milliseconds; on a loaded machine seconds."""
WAITS = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
"""Whether a transaction waits until it is alone."""


class Heard:
    """What a process is told of its leadership."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.came = asyncio.Event()

    def take_over(self) -> None:
        self.said.append("take over")
        self.came.set()

    async def stand_down(self) -> None:
        self.said.append("stand down")
        self.came.set()


@asynccontextmanager
async def running(leadership: Leadership, heard: Heard) -> AsyncIterator[None]:
    task = asyncio.create_task(leadership.run(heard.take_over, heard.stand_down))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def expire(tx: Transaction) -> None:
    await tx.run("UPDATE leases SET until = 1")


async def test_alone_on_a_file_a_process_always_leads_and_writes_as_ever(tmp_path: Path) -> None:
    database = await SqliteDatabase.open(tmp_path / "sarnakh.db")
    leadership = Leadership(database, FakeClock(), holder="a")
    await leadership.begin()
    assert leadership.leads
    commits = Commits(database)
    assert leaders_commits(commits, leadership) is commits
    await database.close()


async def test_the_first_leads_and_the_second_takes_over_when_it_releases(database: PostgresDatabase) -> None:
    first, second = (Leadership(database, SystemClock(), holder=holder) for holder in "ab")
    await first.begin()
    await second.begin()
    assert (first.leads, second.leads) == (True, False)
    heard = Heard()
    async with running(second, heard), asyncio.timeout(PATIENCE_S):
        await first.release()
        await heard.came.wait()
    assert (first.leads, second.leads) == (False, True)
    assert heard.said == ["take over"]


async def test_a_leader_that_could_not_renew_for_6_s_stops_before_its_lease_ends(database: PostgresDatabase) -> None:
    clock = FakeClock()
    leadership = Leadership(database, clock, holder="a")
    await leadership.begin()
    clock.advance(TRUSTED_S - 0.01)
    assert leadership.leads
    clock.advance(0.02)
    assert not leadership.leads
    assert LASTS.total_seconds() > TRUSTED_S + 1


class SuspendedClock(FakeClock):
    """A clock whose machine can be suspended, while its monotonic time stands still."""

    suspended_s = 0.0

    def elapsed(self) -> float:
        return self.monotonic() + self.suspended_s


async def test_a_leader_whose_machine_was_suspended_does_not_lead_when_it_wakes(database: PostgresDatabase) -> None:
    clock, heard = SuspendedClock(), Heard()
    leadership = Leadership(database, clock, holder="a")
    await leadership.begin()
    results = Results(database, bot_id=1, clock=clock, count=lambda _: None, leadership=leadership)
    assert not results.stalled
    async with running(leadership, heard), asyncio.timeout(PATIENCE_S):
        await asyncio.sleep(0)  # it begins, as the leader
        clock.suspended_s = 3600
        assert results.stalled, "the sender sends nothing"
        while not heard.said:
            clock.advance(0.1)
            await asyncio.sleep(0)
    assert heard.said[0] == "stand down"


def test_the_machines_clock_goes_on_while_it_is_suspended() -> None:
    clock = SystemClock()
    before, asleep = clock.elapsed(), time.clock_gettime(time.CLOCK_BOOTTIME)
    assert before <= asleep <= clock.elapsed()


async def test_who_stood_still_is_told_to_stand_down_before_anything_else(database: PostgresDatabase) -> None:
    clock, heard = FakeClock(), Heard()
    still = Leadership(database, clock, holder="a")
    await still.begin()
    async with running(still, heard), asyncio.timeout(PATIENCE_S):
        other = Leadership(database, SystemClock(), holder="b")
        while not other.leads:  # the first one renews once as it begins
            await database.write(expire)
            await other.begin()
        clock.advance(12)
        await heard.came.wait()
    assert heard.said == ["stand down"]


async def test_what_a_former_leader_writes_is_refused_and_nothing_of_it_is_kept(database: PostgresDatabase) -> None:
    first, second = (Leadership(database, SystemClock(), holder=holder) for holder in "ab")
    await first.begin()
    fenced = FencedDatabase(database, first)
    await fenced.write(lambda tx: state.put(tx, "mine", "yes"))
    await database.write(expire)
    await second.begin()
    with pytest.raises(LeaseLost):
        await fenced.write(lambda tx: state.put(tx, "mine", "no"))
    async with database.read() as reader:
        assert await state.get(reader, "mine") == "yes"
    assert await database.write(first.held) is None
    assert await database.write(second.held) == second.fence


async def test_who_lost_its_lease_to_nobody_leads_again_with_the_same_fence(database: PostgresDatabase) -> None:
    clock, heard = FakeClock(), Heard()
    leadership = Leadership(database, clock, holder="a")
    await leadership.begin()
    fence = leadership.fence
    async with running(leadership, heard), asyncio.timeout(PATIENCE_S):
        while len(heard.said) < 2:
            await database.write(expire)
            clock.advance(LOOK_S if heard.said else 12)
    assert heard.said == ["stand down", "take over"]
    assert leadership.leads
    assert leadership.fence == fence


async def test_who_is_cancelled_while_it_takes_the_lease_gives_it_up(database: PostgresDatabase) -> None:
    first, second = (Leadership(database, SystemClock(), holder=holder) for holder in "ab")
    held, go_on = asyncio.Event(), asyncio.Event()

    async def work(_tx: Transaction) -> None:
        held.set()
        await go_on.wait()

    writing = asyncio.create_task(database.write(work, beside=()))
    await held.wait()
    taking = asyncio.create_task(first.begin())
    async with database.read() as reader, asyncio.timeout(PATIENCE_S):
        while await reader.one(WAITS) is None:
            assert not taking.done()
    taking.cancel()
    releasing = asyncio.create_task(first.release())
    go_on.set()
    await asyncio.gather(writing, releasing)
    assert not first.leads
    await second.begin()
    assert second.leads
