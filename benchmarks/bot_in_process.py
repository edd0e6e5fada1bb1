"""The whole bot in this process, on a database file of its own and `InstantTelegram`."""

import asyncio
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from benchmarks.instant_telegram import FIRST_PERSON, LOOPBACK, TOKEN, Crowds, InstantTelegram, Visitor
from bot.clock import Clock, SystemClock
from bot.funnels.source import open_funnel
from bot.funnels.versions import open_config_versions
from bot.intake.patience import Patience
from bot.jobs.totals import LOOK_EVERY, TotalsJob
from bot.replicas.sign_of_life import enter, this_replica
from bot.runtime.app import App
from bot.runtime.joining import join
from bot.runtime.preload import preload
from bot.runtime.rooms import Resources
from bot.settings.settings import Settings
from storage.database import Database
from storage.installation import bots
from storage.maintenance import retention
from storage.opening import Location, open_database
from storage.postgres.database import PostgresDatabase
from storage.sqlite.database import SqliteDatabase

SALES_GROUP = -1_001_000_000_405
PATIENCE_S = 120.0
CHECK_OF_THE_FILE = "file_check"
"""The part that reads the whole file, once."""


@dataclass
class RunningBot(Crowds):
    """A bot in this process, and the people who come to it."""

    app: App
    database: Database

    def cpu_s(self) -> float:
        """Return the CPU seconds of the process so far."""
        return time.process_time()

    async def alerted(self, people: list[Visitor]) -> int:
        """Return how many of these newcomers, the latest, sales have been alerted to; the alert must have been sent."""
        async with self.database.read() as reader:
            row = await reader.one(
                "SELECT count(*) FROM leads JOIN outbox ON lead = number AND key LIKE 'alert:%' AND state = 'sent'"
                " WHERE telegram_id >= $1",
                people[0].id,
            )
        return int(row[0]) if row else 0

    async def handle(self) -> None:
        """Let the bot handle everything that was told, send its answers, and write all results."""
        self.telegram.deliver()
        async with asyncio.timeout(PATIENCE_S):
            await self.telegram.empty.wait()
            await self.app.sending.sender.resting.wait()
            await self.app.sending.results.flush()
            await _quiet(self.database)
            await asyncio.gather(*self.app.sending.ephemeral._workers)  # noqa: SLF001  # answers to presses


async def _quiet(database: Database) -> None:
    """Wait until earlier writes of results have ended, too."""
    if isinstance(database, SqliteDatabase):
        await database._on_thread(lambda: None)  # noqa: SLF001
    elif isinstance(database, PostgresDatabase) and database._begun:  # noqa: SLF001
        await asyncio.wait(database._begun)  # noqa: SLF001


def address_of(where: Location) -> str:
    """Return a database's place as DATABASE_URL names it."""
    return f"sqlite:///{where}" if isinstance(where, Path) else where.url


async def up_to_date(database: Database, clock: Clock, zone: ZoneInfo) -> None:
    """Do what would else be done beside the first updates: purge what is old, and count the totals."""
    while await database.write(lambda tx: retention.purge(tx, at=clock.now())):
        pass
    totals = TotalsJob(database, clock, zone)
    while await totals.look() < LOOK_EVERY:
        pass


def _nothing() -> None:
    """Take nothing over: this process leads from the start."""


async def _loses() -> None:
    raise AssertionError("no other process leads while this one is measured")


@asynccontextmanager
async def bot_in_process(where: Location, *, at_once: int, limits: bool = False) -> AsyncIterator[RunningBot]:
    """Open the database, and run the parts that an update passes; Telegram's limits are off, or our defaults."""
    given = {
        "bot_token": SecretStr(TOKEN), "bot_api_url": LOOPBACK, "database_url": address_of(where),
        "sales_chat_id": SALES_GROUP, "sample": True,
    }  # fmt: skip
    settings = Settings.model_validate(given if limits else given | {"send_limits": None})
    preload()
    clock, opened = SystemClock(), open_funnel(None)
    database = await open_database(where)
    async with database.read() as reader:
        (newest,) = await reader.one("SELECT max(telegram_id) FROM leads") or (None,)
        (highest,) = await reader.one("SELECT max(update_id) FROM updates") or (None,)
        first_update = (highest or 0) + 1
    telegram = InstantTelegram(at_once=at_once, first_update=first_update)
    await telegram.initialize()
    await database.write(lambda tx: bots.begin(tx, settings.bot_id, at=clock.now()))
    configs = await open_config_versions(settings, opened, database, username="shop_bot", at=clock.now())
    resources = Resources(settings, opened, configs, database, telegram)
    await up_to_date(database, clock, settings.timezone)
    replica = this_replica(settings.bot_id, clock)
    await enter(database, replica, clock)
    rng = random.Random(7)  # noqa: S311  # only jitter
    app = await join(resources, replica=replica, clock=clock, rng=rng, patience=Patience())
    await app.replica.leadership.begin()
    rooms = (app.receiving, app.sending, app.background)
    coroutines = dict(part for room in rooms for part in (*room.parts(), *room.leaders_parts()))
    coroutines |= app.replica.parts(_nothing, _loses)
    coroutines.pop(CHECK_OF_THE_FILE).close()
    parts = [asyncio.create_task(part, name=name) for name, part in coroutines.items()]
    try:
        async with asyncio.timeout(PATIENCE_S):
            await telegram.empty.wait()
            await app.sending.sender.loaded.wait()
        yield RunningBot(telegram, max(FIRST_PERSON, newest or 0) + 1, app, database)
    finally:
        for part in parts:
            part.cancel()
        await asyncio.gather(*parts, return_exceptions=True)
        await app.replica.leadership.release()
        await telegram.shutdown()
        await database.close()
