"""An old installation, opened by today's code: the dump in a new file, its Telegram in a new sandbox."""

import asyncio
import json
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pydantic import SecretBytes

from bot.funnels.source import SHIPPED
from bot.runtime.app import App
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from bot.settings.settings import Settings
from storage.encryption.seals import cipher_of
from tests.journeys.running import running, settings_for
from tests.upgrades.dump_file import FIELD_KEY, load_dump
from tests.upgrades.standing_clock import StandingClock
from tests.upgrades.telegram_record import World

MORE_THAN_TELEGRAM_ORDERED_S = 7300
BETWEEN_EDITS_S = 4
DUE = "SELECT 1 FROM timers WHERE due <= ?"
LOOK = timedelta(seconds=0.05)
WITHIN_S = 10.0


DUMPS = sorted(
    (Path(__file__).parent.parent / "storage").glob("v*.sql"),
    key=lambda dump: [int(part) for part in dump.stem.removeprefix("v").split(".")],
)
"""The oldest version first."""


def dumps_without(table: str) -> list[Path]:
    """Return the dumps of versions that did not have this table yet."""
    return [dump for dump in DUMPS if f"CREATE TABLE {table} " not in dump.read_text("utf-8")]


def dumps_without_rows(table: str) -> list[Path]:
    """Return the dumps of versions that wrote nothing to this table."""
    return [dump for dump in DUMPS if f'INSERT INTO "{table}" ' not in dump.read_text("utf-8")]


def dumps_with_rows(table: str) -> list[Path]:
    """Return the dumps of versions that wrote to this table."""
    return [dump for dump in DUMPS if dump not in dumps_without_rows(table)]


@dataclass(frozen=True)
class OldInstallation:
    """A dump, and the recorded state of Telegram."""

    dump: Path

    @cached_property
    def telegram(self) -> dict[str, Any]:
        return json.loads(self.dump.with_suffix(".telegram.json").read_text("utf-8"))

    @cached_property
    def expected(self) -> dict[str, Any]:
        return json.loads(self.dump.with_suffix(".expected.json").read_text("utf-8"))

    @property
    def sales_chat(self) -> int:
        return self.telegram["groups"]["sales"]

    @property
    def at(self) -> datetime:
        """When the old version ended."""
        return datetime.fromisoformat(self.expected["at"])

    @property
    def at_us(self) -> int:
        """The same as the database writes it."""
        return round(self.at.timestamp() * 1_000_000)

    def put_into(self, folder: Path, *, now: datetime | None = None) -> Path:
        """Make the database file that the old version left at its end, or would have left now, and return it."""
        folder.mkdir(exist_ok=True)
        database = folder / "sarnakh.db"
        if now is not None and now != self.at:
            load_dump(self.dump, database, later=now - self.at)
        else:
            database.write_bytes(_as_left(self.dump))
        return database


@cache
def _as_left(dump: Path) -> bytes:
    """Return the file of a dump: to copy it costs nothing, and to load it 25 ms."""
    with TemporaryDirectory() as folder:
        database = Path(folder) / "sarnakh.db"
        load_dump(dump, database)
        return database.read_bytes()


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
        await self._rests()
        if seconds:
            self.clock.jumps(seconds=seconds)
            await self._rests()

    async def _rests(self) -> None:
        """Wait until every update is handled, every due timer is done, and all resulting messages are sent."""
        await self.sandbox.quiet(WITHIN_S)
        async with asyncio.timeout(WITHIN_S):
            while self.rows(DUE, round(self.clock.now().timestamp() * 1_000_000)):
                await self.app.database.wake(LOOK)
        await self.sandbox.quiet(WITHIN_S)

    async def sends_all(self) -> None:
        """Wait until no row waits any more: a result is written a little after its call."""
        async with asyncio.timeout(WITHIN_S):
            while self.rows("SELECT key FROM outbox WHERE state = 'waiting'"):
                await self.app.database.wake(LOOK)

    async def finds_its_group(self) -> None:
        """Give the bot its right to write back; the rows that waited longest go out two hours later."""
        self.sales.adds_bot()
        await self.settles(MORE_THAN_TELEGRAM_ORDERED_S)
        await self.settles(BETWEEN_EDITS_S)

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the database from outside."""
        return read(self.database, sql, *values)

    def can_write_to(self, chat: int) -> bool:
        """Tell whether Telegram lets the bot write there now."""
        return self.sandbox.telegram.chats[chat].bot_standing == "member"


def read(database: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    """Read a database from outside, whether a bot has it open or not."""
    with closing(sqlite3.connect(database, timeout=5)) as connection:
        return connection.execute(sql, values).fetchall()


def writes(database: Path, sql: str, *values: object) -> None:
    """Change a database that no process has open."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(sql, values)


def settings_of_before(sandbox: Sandbox, folder: Path, **more: object) -> Settings:
    """Return the settings that the old version ran with: admins and the sales group are in the database."""
    return settings_for(sandbox, folder, **{"field_key": SecretBytes(FIELD_KEY), **more})


@asynccontextmanager
async def opened(old: OldInstallation, folder: Path, **settings: object) -> AsyncIterator[Upgraded]:
    """Open an old installation at the moment at which it ended."""
    async with at_work(old, old.put_into(folder), **settings) as upgraded:
        yield upgraded


@asynccontextmanager
async def at_work(old: OldInstallation, database: Path, **settings: object) -> AsyncIterator[Upgraded]:
    """Run today's bot on a database that an old version left."""
    clock = StandingClock(old.at)
    async with Sandbox(old.telegram["token"], seed=8, now=lambda: clock.now().timestamp()) as sandbox:
        world = World(sandbox, old.telegram)
        async with running(settings_of_before(sandbox, database.parent, **settings), clock=clock) as app:
            await asyncio.wait_for(app.sending.sender.loaded.wait(), WITHIN_S)
            sandbox.bot_rests = app.sending.sender.resting
            yield Upgraded(world, app, clock, database)


def unsealed(stored: str, column: str, row: object) -> str:
    """Return the plain value of a field of a dump."""
    return cipher_of(FIELD_KEY).decrypt(stored, column, row)


def funnel_of_before(database: Path, folder: Path) -> Path:
    """Write the last funnel of the old version, with its documents next to it, as its operator has it."""
    ((text,),) = read(database, "SELECT text FROM funnels ORDER BY at DESC LIMIT 1")
    for guide in SHIPPED.parent.glob("guide-*.pdf"):
        shutil.copy(guide, folder)
    file = folder / "funnel.yaml"
    file.write_text(text, "utf-8")
    return file
