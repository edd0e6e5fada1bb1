"""The process can end after any failed start or stop: nothing keeps the database open."""

import asyncio
import random
import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.bot_api.transport import Transport
from bot.clock import SystemClock
from bot.runtime.startup import open_app
from bot.sandbox.server import Sandbox
from storage.installation import leases, replicas
from storage.installation.leases import LEADER
from storage.opening import open_database
from storage.sqlite.database import SqliteDatabase
from tests.journeys.running import settings_for
from tests.lent_databases import lent_to
from tests.postgres_server import PostgresServer


class StuckTransport(Transport):
    """A transport that cannot be closed."""

    async def shutdown(self) -> None:
        raise OSError("the proxy does not let go")


async def test_a_stop_that_goes_wrong_lets_go_of_the_database(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        settings = settings_for(sandbox, tmp_path)
        app = await open_app(settings, clock=SystemClock(), rng=random.Random(7))
        real = app.resources.transport
        app.resources = replace(app.resources, transport=StuckTransport(sandbox.api_url, sandbox.token))
        stop = asyncio.Event()
        stop.set()
        with pytest.raises(OSError, match="does not let go"):
            await app.run(stop)
        await real.shutdown()
        assert not [thread for thread in threading.enumerate() if thread.name.startswith("storage")]
        await (await SqliteDatabase.open(settings.database)).close()


async def test_a_stop_at_any_moment_of_the_beginning_leaves_the_lease_to_others(
    tmp_path: Path, postgres: PostgresServer
) -> None:
    async with Sandbox(seed=7) as sandbox, lent_to(tmp_path / "bot", server=postgres) as folder:
        for turns in (1, 2, 4, 8, 16, 32, 64):
            app = await open_app(settings_for(sandbox, folder), clock=SystemClock(), rng=random.Random(7))
            running = asyncio.create_task(app.run(asyncio.Event()))
            for _ in range(turns):
                await asyncio.sleep(0)
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            database = await open_database(settings_for(sandbox, folder).database)
            async with database.read() as reader:
                assert await leases.is_free(reader, LEADER, holder="another")
                assert await replicas.seen(reader, within=timedelta(minutes=1)) == ()
            await database.close()


async def test_a_start_that_is_given_up_lets_go_of_the_database(tmp_path: Path) -> None:
    threads = set(threading.enumerate())
    for turns in range(20):
        opening = asyncio.create_task(SqliteDatabase.open(tmp_path / f"{turns}.db"))
        for _ in range(turns):
            await asyncio.sleep(0)
        opening.cancel()
        await asyncio.gather(opening, return_exceptions=True)
        assert set(threading.enumerate()) <= threads
        await (await SqliteDatabase.open(tmp_path / f"{turns}.db")).close()
