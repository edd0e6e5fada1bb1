"""The process can end after any failed start or stop: nothing keeps the database open."""

import asyncio
import random
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from bot.bot_api.transport import Transport
from bot.clock import SystemClock
from bot.runtime.startup import open_app
from bot.sandbox.server import Sandbox
from storage.sqlite.database import SqliteDatabase
from tests.journeys.running import settings_for


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
