"""The rooms that the app runs, each with its parts, which are named as in the log."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Coroutine, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import structlog

from bot.bot_api.transport import Transport
from bot.context.config import BotConfig
from bot.funnels.live_reload import LiveFunnel
from bot.funnels.source import OpenFunnel
from bot.funnels.versions import ConfigVersions
from bot.jobs.memberships.daily_look import DailyLook
from bot.jobs.memberships.own_rights import OwnRights
from bot.jobs.memberships.strangers import Strangers
from bot.jobs.scheduler import Jobs
from bot.jobs.totals import TotalsJob
from bot.jobs.totals_check import TotalsCheck
from bot.jobs.wiping import Wiping
from bot.monitoring.counters import Counters
from bot.monitoring.file_check import FileCheck
from bot.monitoring.health import Health
from bot.monitoring.heartbeat import Heartbeat
from bot.monitoring.late_migrations import LateMigrations
from bot.monitoring.watch import Watch
from bot.replicas.leadership import Leadership
from bot.replicas.sign_of_life import SignOfLife
from bot.settings.settings import Settings
from storage.database import Database

log = structlog.get_logger(__name__)

Part = tuple[str, Coroutine[Any, Any, None]]
"""A name, and a coroutine that runs until it is cancelled."""


class Room(Protocol):
    """A group of parts."""

    def parts(self) -> Iterator[Part]:
        """Yield the name and coroutine of each part that every process runs."""
        ...

    def leaders_parts(self) -> Iterator[Part]:
        """Yield the name and coroutine of each part that only the leader runs; it may be begun again."""
        ...


@dataclass(frozen=True, slots=True)
class Resources:
    """What a start has opened, and all rooms stand on."""

    settings: Settings
    opened: OpenFunnel
    """The funnel's file, as it was read at the start."""
    configs: ConfigVersions
    database: Database
    transport: Transport

    @property
    def config(self) -> BotConfig:
        """The configuration as it is now."""
        return self.configs.current


@dataclass(frozen=True, slots=True)
class Background:
    """The parts that run in addition to handling updates."""

    jobs: Jobs
    wiping: Wiping
    totals: TotalsJob
    totals_check: TotalsCheck
    file_check: FileCheck
    strangers: Strangers
    own_rights: OwnRights
    daily_look: DailyLook
    live_funnel: LiveFunnel | None
    """Loads the funnel's file when it is saved, where the settings say so."""

    def parts(self) -> Iterator[Part]:
        """Yield the name and coroutine of each part that every process runs."""
        yield "file_check", self.file_check.run()
        yield "strangers", self.strangers.run()
        yield "own_rights", self.own_rights.run()
        if self.live_funnel is not None:
            yield "live_funnel", self.live_funnel.run()

    def leaders_parts(self) -> Iterator[Part]:
        """Yield the name and coroutine of each part that only the leader runs."""
        yield "jobs", self.jobs.run()
        yield "wiping", self.wiping.run()
        yield "totals", self.totals.run()
        yield "totals_check", self.totals_check.run()
        yield "daily_look", self.daily_look.run()


@dataclass(frozen=True, slots=True)
class Watching:
    """The parts that check whether the bot works, and report it."""

    health: Health
    counters: Counters
    watch: Watch
    heartbeat: Heartbeat | None
    migrations: LateMigrations | None
    """None where nobody else can be at work on the database."""

    def parts(self) -> Iterator[Part]:
        """Yield the name and coroutine of each part that every process runs."""
        yield "watch", self.watch.run()
        yield "loop_lag", self.health.loop_lag.run()
        if self.migrations is not None:
            yield "migrations", self.migrations.run()

    def leaders_parts(self) -> Iterator[Part]:
        """Yield the heartbeat: where nobody leads it stops, though other processes are well."""
        if self.heartbeat is not None:
            yield "heartbeat", self.heartbeat.run()


@dataclass(frozen=True, slots=True)
class RunningReplica:
    """This process among all that work on the database; alone it always leads, and has no parts."""

    leadership: Leadership
    sign: SignOfLife

    def parts(self, take_over: Callable[[], None], stand_down: Callable[[], Awaitable[None]]) -> Iterator[Part]:
        """Yield the parts that every process runs; the functions begin and stop what the leader does."""
        if self.leadership.is_shared:
            yield "leadership", self.leadership.run(take_over, stand_down)
            yield "sign_of_life", self.sign.run()

    async def end(self) -> None:
        """Let another process lead at once, and take this one out of the table.

        Raises:
            StorageError: the database did not do it.
        """
        if self.leadership.is_shared:
            await self.leadership.release()
            await self.sign.end()


class RunningParts:
    """The parts that run; none of them may end by itself."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self.ended: asyncio.Queue[str] = asyncio.Queue()
        """The names of parts that ended by themselves."""

    def begin(self, parts: Iterable[Part]) -> Collection[asyncio.Task[None]]:
        """Begin parts."""
        tasks = {asyncio.create_task(part, name=name) for name, part in parts}
        self._tasks |= tasks
        for task in tasks:
            task.add_done_callback(self._note_end)
        return tasks

    def named(self, *names: str) -> Collection[asyncio.Task[None]]:
        """Return the parts of these names that run."""
        return {task for task in self._tasks if task.get_name() in names}

    async def cancel(self, tasks: Collection[asyncio.Task[None]] | None = None) -> None:
        """Cancel some of the parts, or all, and wait until they have ended."""
        tasks = list(self._tasks if tasks is None else tasks)
        self._tasks.difference_update(tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _note_end(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled():
            log.critical("part_ended", part=task.get_name(), exc_info=task.exception())
        if task in self._tasks:
            self.ended.put_nowait(task.get_name())
