"""The whole bot, put together: this module alone knows every part.

`open_app` does everything that can fail before the first update is asked for: settings, funnel, magnets, database,
Telegram. `App.run` then keeps every part going until it is told to stop; if a part ends by itself, so does the process.
"""

import asyncio
import random
from collections.abc import Collection, Coroutine
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from aiohttp.web import AppRunner

from bot.bot_api.startup import get_username
from bot.bot_api.transport import Transport
from bot.clock import Clock
from bot.context.commits import Commits
from bot.context.config import BotConfig
from bot.context.context import by_clock
from bot.delivery.calls import Calls
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.results import Results
from bot.delivery.sending import Sending, join_sending
from bot.funnels.live_reload import EditedFunnel, LiveFunnel, open_last
from bot.funnels.missing import tell_missing
from bot.funnels.source import OpenFunnel, open_funnel
from bot.funnels.versions import ConfigVersions, open_config_versions
from bot.intake.patience import Patience
from bot.intake.polling import Polling
from bot.intake.source import UpdateSource, agree_with_telegram, longest_silence, open_source
from bot.intake.webhook_queue import WebhookQueue
from bot.jobs.scheduler import Jobs
from bot.jobs.unreadable_state import put_unreadable_aside
from bot.jobs.wiping import Wiping
from bot.monitoring.clock_witness import open_clock
from bot.monitoring.counters import Counters
from bot.monitoring.file_check import FileCheck
from bot.monitoring.health import Health
from bot.monitoring.heartbeat import Heartbeat
from bot.monitoring.watch import Watch
from bot.monitoring.watched_database import WatchedDatabase
from bot.prospects.owed_files import replace_gone
from bot.runtime.after_commit import subscribe
from bot.runtime.file_handles import connections_for_strangers, limit
from bot.runtime.preload import preload
from bot.runtime.sales_location import SalesLocation
from bot.sales import former_staff
from bot.sales import group as sales_group
from bot.sales.change_of_bot import tell_change
from bot.sales.delivery_events import DeliveryEvents
from bot.settings.settings import Settings
from bot.staff.owner_link import make_link
from bot.staff.roles import all_admins
from conversations.funnel.problems import FunnelError
from storage.database import Database
from storage.errors import StorageError
from storage.installation import bots
from storage.sqlite.database import SqliteDatabase

STOP_SENDING_S = 3.0
STOP_S = 7.0
"""All of stopping, one second below what RELIABILITY F10 allows a container."""
MENUS_AGAIN_S, MENUS_LONGEST_S = 60.0, 3_600.0
"""Between two tries to set the menus of commands."""
STOPPED, BROKEN = 0, 1

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class App:
    """The parts, each made and none running yet."""

    settings: Settings
    configs: ConfigVersions
    database: Database
    transport: Transport
    sending: Sending
    receiving: UpdateSource
    jobs: Jobs
    wiping: Wiping
    file_check: FileCheck
    live_funnel: LiveFunnel | None
    """Loads the funnel's file when it is saved, where the settings say so."""
    health: Health
    counters: Counters
    watch: Watch
    owner_link: str | None
    """Where an owner makes themselves known; None once there is an admin."""

    @property
    def intake(self) -> Polling | WebhookQueue:
        """Whoever takes updates in."""
        return self.receiving.intake

    @property
    def config(self) -> BotConfig:
        """The configuration as it is now."""
        return self.configs.current

    async def run(self, stop: asyncio.Event) -> int:
        """Keep every part going until `stop`, and close; return the process's status."""
        doors: list[AppRunner] = []
        try:
            doors += await self._open_doors()
            if self.receiving.webhook_watch is not None:
                await self.receiving.webhook_watch.begin()
        except BaseException:  # cancelled or not, what was opened is closed
            await self._close(set(), doors)
            raise
        name, sales = self.settings.database.name, self.health.sales_chat
        log.info("ready", bot=self.config.bot_username, database=name, sales=sales)
        parts = self._begin_parts()
        menus = asyncio.create_task(self._register_commands())
        counting = asyncio.create_task(tell_missing(self.database, self.config.funnel))
        asked = asyncio.create_task(stop.wait())
        try:
            ended, _ = await asyncio.wait({*parts, asked}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (menus, counting, asked):
                task.cancel()
            await self._close(parts, doors)
        for part in ended - {asked}:
            log.critical("stopped_without_a_part", part=part.get_name())
        return STOPPED if ended == {asked} else BROKEN

    def _begin_parts(self) -> set[asyncio.Task[None]]:
        parts = {
            self._part("intake", self.intake.run()),
            self._part("sender", self.sending.sender.run()),
            self._part("marks", self.sending.results.run()),
            self._part("jobs", self.jobs.run()),
            self._part("wiping", self.wiping.run()),
            self._part("file_check", self.file_check.run()),
            self._part("watch", self.watch.run()),
            self._part("loop_lag", self.health.loop_lag.run()),
        }
        if self.receiving.webhook_watch is not None:
            parts.add(self._part("webhook_watch", self.receiving.webhook_watch.run()))
        if self.live_funnel is not None:
            parts.add(self._part("live_funnel", self.live_funnel.run()))
        if (url := self.settings.heartbeat_url) is not None:
            heartbeat = Heartbeat(url.get_secret_value(), self.health, self.watch.clock)
            parts.add(self._part("heartbeat", heartbeat.run()))
        return parts

    async def _open_doors(self) -> "list[AppRunner]":
        if self.settings.http_listen is None and self.settings.metrics_listen is None:
            return []
        from bot.web.listeners import open_listeners  # a web server is imported by those who want one

        return await open_listeners(
            self.settings, health=self.health, counters=self.counters, received=self.receiving.routes,
            connections=connections_for_strangers(limit()),
        )  # fmt: skip

    def _part(self, name: str, coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(coroutine, name=name)
        task.add_done_callback(_say_how_it_ended)
        return task

    async def _close(self, parts: set[asyncio.Task[None]], doors: "list[AppRunner]") -> None:
        """Stop receiving, let sends under way end, write their results, and let go of the database."""
        try:
            async with asyncio.timeout(STOP_S):
                for door in doors:  # whoever posts an update is answered, for the intake still runs
                    await door.cleanup()
                await _cancel(
                    {task for task in parts if task.get_name() in ("intake", "jobs", "wiping", "file_check", "watch")}
                )
                await self.sending.stop(STOP_SENDING_S)
                await _cancel(parts)
                await self.sending.results.flush()
        except (TimeoutError, StorageError) as error:
            log.error("stopped_late", error=repr(error), hint="what was not sent waits in the database")
        finally:
            try:
                await self.transport.shutdown()
            finally:  # whatever went wrong, a reader's thread must not keep the process from ending
                await self.database.close()

    async def _register_commands(self) -> None:
        """Tell Telegram which commands to show to whom, at every start, until it has heard; the bot works without."""
        # PTB is a third of all that is imported: off the loop, which is already receiving.
        await asyncio.to_thread(import_module, "bot.admin.menu_registration")
        wait_s = MENUS_AGAIN_S
        while not await self._commands_are_registered():
            await self.watch.clock.sleep(wait_s)
            wait_s = min(2 * wait_s, MENUS_LONGEST_S)

    async def _commands_are_registered(self) -> bool:
        from bot.admin import menu_registration

        bot = menu_registration.ptb_bot(self.transport, self.settings.token, self.settings.bot_api_url)
        try:
            async with self.database.read() as reader:
                admins = await all_admins(reader, self.config)
            await menu_registration.register(
                bot, admins, self.sending.sales.chat, default=self.config.funnel.languages[0]
            )
        except (menu_registration.TelegramError, StorageError) as error:
            log.warning("commands_not_registered", error=str(error), hint="it is tried again; the bot works without")
            return False
        return True


async def open_app(
    settings: Settings,
    *,
    clock: Clock,
    rng: random.Random,
    patience: Patience = Patience(),  # noqa: B008  # frozen
) -> App:
    """Open and check everything, and join the parts.

    Raises:
        BotError, StorageError: the start stops here; the sentence is for the operator.
    """
    opened = _funnel_of(settings)
    # Beside the first words with Telegram, which take as long.
    preloaded = asyncio.create_task(asyncio.to_thread(preload))
    try:
        database = await SqliteDatabase.open(settings.database, cipher=settings.cipher, on_check=_say_check)
    except BaseException:  # cancelled or not, nothing runs on
        await asyncio.wait({preloaded})
        raise
    proxy = settings.proxy_url.get_secret_value() if settings.proxy_url else None
    transport = Transport(settings.bot_api_url, settings.token, proxy_url=proxy)
    try:
        if isinstance(opened, FunnelError):
            opened = await open_last(settings.funnel, database, opened)
        await transport.initialize()
        username = await get_username(transport)
        await database.write(lambda tx: bots.begin(tx, settings.bot_id, at=clock.now()))
        await agree_with_telegram(settings, transport, database)
        configs = await open_config_versions(settings, opened, database, username=username, at=clock.now())
        await preloaded
        return await join_parts(settings, opened, configs, database, transport, clock=clock, rng=rng, patience=patience)
    except BaseException:  # cancelled or not, what was opened is closed
        await asyncio.wait({preloaded})
        await transport.shutdown()
        await database.close()
        raise


def _say_check() -> None:
    hint = "the last process did not end in good order: the whole file is looked through before anybody is answered"
    log.warning("database_check_begun", hint=hint)


def _funnel_of(settings: Settings) -> OpenFunnel | FunnelError:
    """Open the funnel; a broken one ends the start at once, unless somebody is editing it."""
    try:
        return open_funnel(settings.funnel)
    except FunnelError as broken:
        if not settings.funnel_watch:
            raise
        return broken


async def join_parts(
    settings: Settings,
    opened: OpenFunnel,
    configs: ConfigVersions,
    database: Database,
    transport: Transport,
    *,
    clock: Clock,
    rng: random.Random,
    patience: Patience,
) -> App:
    """Join the parts over a database and a transport that are open already.

    Raises:
        StorageError: the database could not do it.
    """
    config, clock = configs.current, await open_clock(database, clock)
    health = Health(version("sarnakh"), clock, longest_silence=longest_silence(settings, patience))
    database, counters = WatchedDatabase(database, health, hang_s=patience.hang_s), Counters(health)
    commits = Commits(database)
    sending = join_sending(
        Calls(database, transport, configs.documents, bot_id=config.bot_id),
        Results(database, bot_id=config.bot_id, clock=clock, count=counters.sent),
        limits=RateLimits.of(*settings.send_limits) if settings.send_limits else RateLimits.none(),
        listener=DeliveryEvents(commits, configs=configs, clock=clock), clock=clock, rng=rng,
    )  # fmt: skip
    location = SalesLocation(database, config, sending.sales, health)
    receiving = await open_source(
        settings, commits, transport, sending.results, configs=configs,
        health=health, counters=counters, clock=clock, rng=rng, patience=patience,
    )  # fmt: skip
    jobs = Jobs(commits, health, configs=configs, hang_s=patience.hang_s, clock=clock)
    watch = Watch(commits, settings.database.parent, health, configs=configs, clock=clock)
    wiping = Wiping(database, clock)
    subscribe(commits, sending, location=location, counters=counters, jobs=jobs, wiping=wiping)
    await put_unreadable_aside(database, at=clock.now())
    await database.write(lambda tx: sales_group.begin(tx, config))
    await database.write(lambda tx: replace_gone(tx, config=config, known=configs.documents, now=clock.now()))
    await database.write(by_clock(former_staff.let_go, config, clock.now()))
    await tell_change(database, config=config, now=clock.now())
    await location.read()
    link = await database.write(lambda tx: make_link(tx, config=config, now=clock.now()))
    live = _live_funnel(settings, opened, configs, database, clock)
    return App(
        settings,
        configs,
        database,
        transport,
        sending,
        receiving,
        jobs,
        wiping,
        FileCheck(database, clock, after=patience.check_after),
        live,
        health,
        counters,
        watch,
        link,
    )


def _live_funnel(
    settings: Settings, opened: OpenFunnel, configs: ConfigVersions, database: Database, clock: Clock
) -> LiveFunnel | None:
    if not settings.funnel_watch:
        return None
    return LiveFunnel(EditedFunnel(settings.funnel, opened), configs, database, clock)


def _say_how_it_ended(task: asyncio.Task[None]) -> None:
    if task.cancelled():
        return
    log.critical("part_ended", part=task.get_name(), exc_info=task.exception())


async def _cancel(tasks: Collection[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
