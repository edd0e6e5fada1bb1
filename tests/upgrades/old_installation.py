"""An old installation, opened by today's code: the dump in a new file, its Telegram in a new sandbox."""

import asyncio
import json
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import SecretBytes

from bot.app import App
from bot.funnel_source import SHIPPED
from bot.sandbox.groups import Group
from bot.sandbox.people import Person
from bot.sandbox.server import Sandbox
from bot.settings import Settings
from storage.seals import seals_of
from tests.journeys.running import running, settings_for
from tests.upgrades.dump_file import FIELD_KEY, load_dump
from tests.upgrades.standing_clock import StandingClock
from tests.upgrades.telegram_record import World


@dataclass(frozen=True)
class OldInstallation:
    """A dump, and what was recorded beside it."""

    dump: Path

    @cached_property
    def telegram(self) -> dict[str, Any]:
        return json.loads(self.dump.with_suffix(".telegram.json").read_text("utf-8"))

    @cached_property
    def expected(self) -> dict[str, Any]:
        return json.loads(self.dump.with_suffix(".expected.json").read_text("utf-8"))

    @property
    def at(self) -> datetime:
        """When the old version ended."""
        return datetime.fromisoformat(self.expected["at"])

    def put_into(self, folder: Path) -> Path:
        """Make the database file that the old version left, and return it."""
        database = folder / "sarnakh.db"
        load_dump(self.dump, database)
        return database


@dataclass
class Upgraded:
    """Today's bot at work on an old database."""

    world: World
    app: App
    clock: StandingClock
    database: Path

    @property
    def sandbox(self) -> Sandbox:
        return self.world.sandbox

    @property
    def people(self) -> dict[str, Person]:
        return self.world.people

    @property
    def sales(self) -> Group:
        return self.world.groups["sales"]

    async def settles(self, seconds: float = 0.0) -> None:
        """Let the bot do all there is to do, some seconds pass, and again all there is to do."""
        await self.sandbox.quiet()
        if seconds:
            self.clock.jumps(seconds=seconds)
            await self.sandbox.quiet()

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the database from outside."""
        return read(self.database, sql, *values)


def read(database: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(database, timeout=5)) as connection:
        return connection.execute(sql, values).fetchall()


def settings_of_before(sandbox: Sandbox, folder: Path, **more: object) -> Settings:
    """Return the settings that the old version ran with: admins and the sales group are in the database."""
    return settings_for(sandbox, folder, **{"field_key": SecretBytes(FIELD_KEY), **more})


@asynccontextmanager
async def opened(old: OldInstallation, folder: Path, **settings: object) -> AsyncIterator[Upgraded]:
    """Open an old installation at the moment at which it ended."""
    database, clock = old.put_into(folder), StandingClock(old.at)
    async with Sandbox(old.telegram["token"], seed=8, now=lambda: clock.now().timestamp()) as sandbox:
        world = World(sandbox, old.telegram)
        async with running(settings_of_before(sandbox, folder, **settings), clock=clock) as app:
            await asyncio.wait_for(app.sender.loaded.wait(), 20)
            sandbox.bot_rests = app.sender.resting
            yield Upgraded(world, app, clock, database)


def unsealed(stored: str | None, column: str, row: object) -> str | None:
    """Return what a field of a dump says."""
    return None if stored is None else seals_of(FIELD_KEY).open(stored, column, row)


def funnel_of_before(database: Path, folder: Path) -> Path:
    """Write the funnel that the old version ran with last, with its documents beside it, as its operator has it."""
    ((text,),) = read(database, "SELECT text FROM funnels ORDER BY at DESC LIMIT 1")
    for guide in SHIPPED.parent.glob("guide-*.pdf"):
        shutil.copy(guide, folder)
    file = folder / "funnel.yaml"
    file.write_text(text, "utf-8")
    return file
