"""The whole bot: its rooms run until it is told to stop. If a part ends on its own, the process ends, too."""

import asyncio
from collections.abc import Collection, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from aiohttp.web import AppRunner

from bot.bot_api.startup import CannotStart
from bot.context.config import BotConfig
from bot.context.memories import Memories
from bot.delivery.sending import Sending
from bot.funnels.missing import tell_missing
from bot.intake.source import UpdateSource
from bot.runtime.file_handles import connections_for_strangers, limit
from bot.runtime.menus import register_commands
from bot.runtime.rooms import Background, Resources, Room, RunningParts, RunningReplica, Watching
from bot.runtime.sales_setting import look_at_sales_setting
from bot.settings.settings import Settings
from storage.database import Database
from storage.errors import StorageError

STOP_SENDING_S = 3.0
STOP_S = 7.0
"""The time for all of stopping, one second less than RELIABILITY F10 allows a container."""
STOP_FIRST = ("leadership", "intake", "jobs", "wiping", "totals", "totals_check", "file_check", "watch")
"""Parts that give work to the sender or the disk, or that would begin such parts."""
STAND_DOWN_S = 0.8
"""For each of two steps: a lease ends 2 s after its holder has stopped trusting it."""
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
    replica: RunningReplica
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
        running = RunningParts()
        leading = Leading(self, running)
        beginning = asyncio.create_task(self._begin(running, leading, doors))
        asked, broken = asyncio.create_task(stop.wait()), asyncio.create_task(running.ended.get())
        try:
            await asyncio.wait({asked, beginning, broken}, return_when=asyncio.FIRST_COMPLETED)
            if beginning.done():
                await beginning
                await asyncio.wait({asked, broken}, return_when=asyncio.FIRST_COMPLETED)
        finally:  # also when cancelled, or told to stop while Telegram keeps the beginning waiting
            is_broken = broken.done()
            for task in (beginning, asked, broken):
                task.cancel()
            await asyncio.gather(beginning, return_exceptions=True)
            await self._close(running, leading, doors)
        if is_broken:
            log.critical("stopped_without_a_part", part=broken.result())
        return BROKEN if is_broken else STOPPED

    async def _begin(self, running: RunningParts, leading: "Leading", doors: "list[AppRunner]") -> None:
        doors += await self._open_doors()
        # Before the webhook is set, which may take long: after a restart Telegram posts as soon as a door is open.
        running.begin([*(part for room in self.rooms for part in room.parts()), *self.memories.parts()])
        await self.replica.leadership.begin()
        if leads := self.replica.leadership.leads:
            leading.begin()
        running.begin(self.replica.parts(leading.take_over, leading.stand_down))
        if leads:
            await self.receiving.begin()
            leading.set_up()
        name, sales = self.settings.database.name, self.watching.health.sales_chat
        log.info("ready", bot=self.config.bot_username, database=name, sales=sales, leads=self.watching.health.leads)

    @property
    def rooms(self) -> tuple[Room, ...]:
        """All rooms."""
        return self.receiving, self.sending, self.background, self.watching

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

    async def _close(self, running: RunningParts, leading: "Leading", doors: "list[AppRunner]") -> None:
        """Stop receiving, let sends under way end, write their results, and close the database."""
        try:
            async with asyncio.timeout(STOP_S):
                await leading.drop_chores()
                for door in doors:  # posts are still answered, because the intake still runs
                    await door.cleanup()
                await running.cancel(running.named(*STOP_FIRST))
                await self.sending.stop(STOP_SENDING_S)
                await running.cancel()
                await self.sending.results.flush()
                await self.replica.end()
        except (TimeoutError, StorageError) as error:
            log.error("stopped_late", error=repr(error), hint="what was not sent waits in the database")
        finally:
            try:
                await self.resources.transport.shutdown()
            finally:  # even after an error, a reader's thread must not keep the process alive
                await self.database.close()


class Leading:
    """What only the leader does, begun and stopped; without other processes it is begun at the start."""

    def __init__(self, app: App, running: RunningParts) -> None:
        self._app = app
        self._running = running
        self._parts: Collection[asyncio.Task[None]] = ()
        self._chores: list[asyncio.Task[None]] = []

    def begin(self) -> None:
        """Begin the leader's parts: what waits is read as at a start."""
        app = self._app
        if app.replica.leadership.is_shared:
            now_s = app.watching.watch.clock.monotonic()
            app.sending.begin_anew(now_s)
            app.watching.health.take_over()
            app.watching.watch.begin_anew()
        self._parts = self._running.begin(part for room in app.rooms for part in room.leaders_parts())

    def take_over(self) -> None:
        """Begin after another process has led."""
        self.begin()
        self.set_up(webhook=True)

    def set_up(self, *, webhook: bool = False) -> None:
        """Begin what the leader does once, beside its parts: the set-up at Telegram, and a look at what is stored."""
        app = self._app
        chores: list[Coroutine[Any, Any, None]] = [
            register_commands(app.resources, app.sending.sales, app.watching.watch.clock),
            look_at_sales_setting(app.resources),
            tell_missing(app.database, app.config.funnel),
        ]
        if webhook:
            chores.append(self._set_webhook())
        self._chores = [asyncio.create_task(chore) for chore in chores]
        for task in self._chores:
            task.add_done_callback(_say_if_it_failed)

    async def stand_down(self) -> None:
        """Stop all of it, because another process leads or is about to."""
        app = self._app
        app.watching.health.stand_down()
        await self.drop_chores()
        await self._running.cancel(self._parts)
        await app.sending.stand_down(STAND_DOWN_S)
        app.sending.begin_anew(app.watching.watch.clock.monotonic())

    async def drop_chores(self) -> None:
        """Cancel what is done once."""
        for chore in self._chores:
            chore.cancel()
        await asyncio.gather(*self._chores, return_exceptions=True)
        self._chores = []

    async def _set_webhook(self) -> None:
        try:
            await self._app.receiving.begin()
        except CannotStart as error:  # the process that led before has set the same one
            log.error("webhook_not_set", said=str(error))


def _say_if_it_failed(chore: asyncio.Task[None]) -> None:
    """Log what nobody awaits; the bot works without it."""
    if not chore.cancelled() and (error := chore.exception()) is not None:
        log.error("chore_failed", exc_info=error)
