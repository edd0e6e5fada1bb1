"""Run the whole bot in this process against a sandbox, over real HTTP and a real database of either engine."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.clock import Clock, SystemClock
from bot.runtime.app import App
from bot.runtime.startup import open_app
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from bot.settings.settings import Settings
from storage.opening import Location
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.lent_databases import url_for
from tests.migrated import put_new_database

LOOK = timedelta(seconds=0.1)


@dataclass
class Office:
    """A running bot, its Telegram, its sales group and the admin in it."""

    sandbox: Sandbox
    app: App
    group: Group
    maryam: Person
    database: Location

    async def rows(self, sql: str, *values: object) -> list[tuple]:
        async with self.app.database.read() as reader:
            return [tuple(row) for row in await reader.all(sql, *values)]

    async def settles(self) -> None:
        """Wait until no row waits to be sent: a result is written a little after its call."""
        async with asyncio.timeout(20):
            while await self.rows("SELECT id FROM outbox WHERE state = 'waiting'"):
                await self.app.database.wake(LOOK)


def settings_for(sandbox: Sandbox, folder: Path, **settings: object) -> Settings:
    return Settings(
        **{
            "bot_token": SecretStr(sandbox.token),
            "bot_api_url": sandbox.api_url,
            "database_url": url_for(folder),
            "send_limits": None,
            **settings,
        }
    )


@asynccontextmanager
async def running(settings: Settings, *, clock: Clock | None = None) -> AsyncIterator[App]:
    """Run the bot until the block ends; it must then stop cleanly."""
    app = await open_app(settings, clock=clock or SystemClock(), rng=random.Random(7))
    # A clock that jumps shows a later hour: no machine has slept, which would end the lease of who leads.
    app.replica.leadership._clock = SystemClock()
    stop = asyncio.Event()
    task = asyncio.create_task(app.run(stop))
    try:
        yield app
    finally:
        stop.set()
        status = await asyncio.wait_for(task, 8)
    assert status == 0, "a part of the bot ended by itself"


async def begins_to_send(app: App, sandbox: Sandbox) -> None:
    """Wait until the bot knows what waits; until then it does not hear of new rows.

    A process that begins to lead puts another sender in place of the one that it was made with.
    """
    async with asyncio.timeout(20):
        while not app.sending.sender.loaded.is_set():  # noqa: ASYNC110  # an event of the former sender is never set
            await asyncio.sleep(0.01)
    sandbox.bot_rests = app.sending.sender.resting


@asynccontextmanager
async def open_office(
    folder: Path,
    *,
    bound: bool = True,
    clock: Clock | None = None,
    telegrams_time: Callable[[], float] = time.time,
    **settings: object,
) -> AsyncIterator[Office]:
    """Open a sandbox with a sales group, and run the bot in it; without a clock it is a Monday at noon."""
    async with Sandbox(seed=7, now=telegrams_time) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        given = {"admin_ids": (maryam.id,)} | ({"sales_chat_id": group.id} if bound else {}) | settings
        made = settings_for(sandbox, folder, **given)
        if isinstance(made.database, Path):
            put_new_database(made.database)
        async with running(made, clock=clock or JumpingClock()) as app:
            await begins_to_send(app, sandbox)
            yield Office(sandbox, app, group, maryam, made.database)
