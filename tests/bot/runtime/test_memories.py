"""Two replicas on one database: what one of them changes, the other one works with within 5 s."""

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import pytest

from bot.clock import SystemClock
from bot.runtime.app import App
from bot.runtime.startup import open_app
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from bot.staff import roles
from storage.postgres.address import ServerAddress
from tests import people
from tests.journeys.running import LOOK, running, settings_for
from tests.postgres_server import PostgresServer, a_database

WITHIN_S = 6.0
"""The poll of 5 s, and a little for the machine."""
LISTENERS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'"


@dataclass
class Replicas:
    """One replica that runs, and another that polls nothing and sends nothing, but remembers."""

    sandbox: Sandbox
    maryam: Person
    group: Group
    here: App
    there: App
    address: ServerAddress

    async def comes_to(self, holds: Callable[[], bool]) -> None:
        """Wait until this holds, within the time that a replica has to learn of it."""
        async with asyncio.timeout(WITHIN_S):
            while not holds():
                await self.there.database.wake(LOOK)

    async def cut_off(self) -> list[int]:
        """Let no listener hear anything, and give no error either, as when the network is cut; return who that is."""
        connection = await asyncpg.connect(self.address.url)
        while len(listeners := await connection.fetch(LISTENERS)) < 2:
            pass
        await connection.close()
        for listener in (stopped := [row["pid"] for row in listeners]):
            os.kill(listener, signal.SIGSTOP)
        return stopped


@asynccontextmanager
async def remembering(app: App) -> AsyncIterator[App]:
    """Let an app remember, and do nothing else."""
    task = asyncio.create_task(app.memories.run())
    try:
        yield app
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await app.resources.transport.shutdown()
        await app.database.close()


@pytest.fixture
async def replicas(postgres: PostgresServer, tmp_path: Path) -> AsyncIterator[Replicas]:
    async with a_database(postgres) as address, Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        settings = settings_for(sandbox, tmp_path, database_url=address.url, admin_ids=(maryam.id,))
        async with running(settings) as here:
            opened = await open_app(settings, clock=SystemClock(), rng=random.Random(7))
            async with remembering(opened) as there:
                yield Replicas(sandbox, maryam, group, here, there, address)


async def test_a_group_that_is_bound_on_one_gets_the_alerts_of_the_other(replicas: Replicas) -> None:
    assert replicas.there.sending.sales.chat is None
    replicas.maryam.sends("/bind", chat=replicas.group)
    await replicas.comes_to(lambda: replicas.there.sending.sales.chat == replicas.group.id)
    assert replicas.there.watching.health.sales_chat == "bound"


async def test_what_a_replica_does_not_hear_of_it_finds_within_five_seconds(replicas: Replicas) -> None:
    stopped = await replicas.cut_off()
    try:
        replicas.maryam.sends("/bind", chat=replicas.group)
        await replicas.comes_to(lambda: replicas.there.sending.sales.chat == replicas.group.id)
    finally:
        for listener in stopped:
            os.kill(listener, signal.SIGCONT)


async def test_an_owner_of_one_is_an_owner_of_the_other(replicas: Replicas) -> None:
    await replicas.here.database.write(lambda tx: roles.add_owner(tx, 42))
    async with replicas.there.database.read() as reader:
        assert await roles.is_admin(reader, replicas.there.config, 42)
