"""The whole bot: its rooms run until it is told to stop. If a part ends on its own, the process ends, too."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from aiohttp.web import AppRunner

from bot.context.config import BotConfig
from bot.context.memories import Memories
from bot.delivery.sending import Sending
from bot.funnels.missing import tell_missing
from bot.intake.source import UpdateSource
from bot.runtime.file_handles import connections_for_strangers, limit
from bot.runtime.menus import register_commands
from bot.runtime.rooms import Background, Resources, Room, Watching
from bot.runtime.sales_setting import look_at_sales_setting
from bot.settings.settings import Settings
from storage.database import Database
from storage.errors import StorageError

STOP_SENDING_S = 3.0
STOP_S = 7.0
"""The time for all of stopping, one second less than RELIABILITY F10 allows a container."""
STOP_FIRST = ("intake", "jobs", "wiping", "totals", "totals_check", "file_check", "watch")
"""Parts that give work to the sender or the disk."""
STOPPED, BROKEN = 0, 1

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class App:
    """The rooms, joined; `run` runs them."""

    resources: Resources
    receiving: UpdateSource
    sending: Sending
    background: Background
    watching: Watching
    memories: Memories
    owner_link: str | None
    """The link by which a person becomes the owner; None once there is an admin."""

    @property
    def settings(self) -> Settings:
        """The settings that the bot was started with."""
        return self.resources.settings

    @property
    def config(self) -> BotConfig:
        """The current configuration."""
        return self.resources.config

    @property
    def database(self) -> Database:
        """The watched database."""
        return self.resources.database

    async def run(self, stop: asyncio.Event) -> int:
        """Run every part until `stop` is set, then close; return the process's exit status."""
        doors: list[AppRunner] = []
        parts: set[asyncio.Task[None]] = set()
        try:
            doors += await self._open_doors()
            # Before the webhook is set, which may take long: after a restart Telegram posts as soon as a door is open.
            parts |= self._begin_parts()
            await self.receiving.begin()
        except BaseException:  # also when cancelled: what was opened is closed
            await self._close(parts, doors)
            raise
        name, sales = self.settings.database.name, self.watching.health.sales_chat
        log.info("ready", bot=self.config.bot_username, database=name, sales=sales)
        clock, sales_chat = self.watching.watch.clock, self.sending.sales
        menus = asyncio.create_task(register_commands(self.resources, sales_chat, clock))
        looking = asyncio.create_task(look_at_sales_setting(self.resources))
        counting = asyncio.create_task(tell_missing(self.database, self.config.funnel))
        asked = asyncio.create_task(stop.wait())
        try:
            ended, _ = await asyncio.wait({*parts, asked}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (menus, looking, counting, asked):
                task.cancel()
            await self._close(parts, doors)
        for part in ended - {asked}:
            log.critical("stopped_without_a_part", part=part.get_name())
        return STOPPED if ended == {asked} else BROKEN

    def _begin_parts(self) -> set[asyncio.Task[None]]:
        rooms: tuple[Room, ...] = (self.receiving, self.sending, self.background, self.watching, self.memories)
        tasks = {asyncio.create_task(part, name=name) for room in rooms for name, part in room.parts()}
        for task in tasks:
            task.add_done_callback(_say_how_it_ended)
        return tasks

    async def _open_doors(self) -> "list[AppRunner]":
        if self.settings.http_listen is None and self.settings.metrics_listen is None:
            return []
        from bot.web.listeners import open_listeners  # the web server is imported only where it is needed

        return await open_listeners(
            self.settings,
            health=self.watching.health,
            counters=self.watching.counters,
            received=self.receiving.routes,
            connections=connections_for_strangers(limit()),
        )

    async def _close(self, parts: set[asyncio.Task[None]], doors: "list[AppRunner]") -> None:
        """Stop receiving, let sends under way end, write their results, and close the database."""
        try:
            async with asyncio.timeout(STOP_S):
                for door in doors:  # posts are still answered, because the intake still runs
                    await door.cleanup()
                await _cancel({task for task in parts if task.get_name() in STOP_FIRST})
                await self.sending.stop(STOP_SENDING_S)
                await _cancel(parts)
                await self.sending.results.flush()
        except (TimeoutError, StorageError) as error:
            log.error("stopped_late", error=repr(error), hint="what was not sent waits in the database")
        finally:
            try:
                await self.resources.transport.shutdown()
            finally:  # even after an error, a reader's thread must not keep the process alive
                await self.database.close()


def _say_how_it_ended(task: asyncio.Task[None]) -> None:
    if task.cancelled():
        return
    log.critical("part_ended", part=task.get_name(), exc_info=task.exception())


async def _cancel(tasks: Collection[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
