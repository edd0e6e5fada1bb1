"""The rooms that the app runs, each with its parts, which are named as in the log."""

from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from bot.bot_api.transport import Transport
from bot.context.config import BotConfig
from bot.funnels.live_reload import LiveFunnel
from bot.funnels.source import OpenFunnel
from bot.funnels.versions import ConfigVersions
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
from bot.settings.settings import Settings
from storage.database import Database

Part = tuple[str, Coroutine[Any, Any, None]]
"""A name, and a coroutine that runs until it is cancelled."""


class Room(Protocol):
    """A group of parts."""

    def parts(self) -> Iterator[Part]:
        """Yield each part's name and coroutine."""
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
    live_funnel: LiveFunnel | None
    """Loads the funnel's file when it is saved, where the settings say so."""

    def parts(self) -> Iterator[Part]:
        """Yield each part's name and coroutine."""
        yield "jobs", self.jobs.run()
        yield "wiping", self.wiping.run()
        yield "totals", self.totals.run()
        yield "totals_check", self.totals_check.run()
        yield "file_check", self.file_check.run()
        if self.live_funnel is not None:
            yield "live_funnel", self.live_funnel.run()


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
        """Yield each part's name and coroutine."""
        yield "watch", self.watch.run()
        yield "loop_lag", self.health.loop_lag.run()
        if self.heartbeat is not None:
            yield "heartbeat", self.heartbeat.run()
        if self.migrations is not None:
            yield "migrations", self.migrations.run()
