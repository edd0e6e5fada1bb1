"""The start: everything that can fail before the first update is requested.

Settings, funnel, magnets, database, Telegram: an error is reported in one sentence, and what was opened is closed.
"""

import asyncio
import random

import structlog

from bot.bot_api.ptb_bot import bot_on
from bot.bot_api.startup import get_username
from bot.bot_api.transport import Transport
from bot.clock import Clock
from bot.funnels.live_reload import open_last
from bot.funnels.source import OpenFunnel, open_funnel
from bot.funnels.versions import open_config_versions
from bot.intake.patience import Patience
from bot.intake.source import agree_with_telegram
from bot.replicas.sign_of_life import enter, this_replica
from bot.runtime.app import App
from bot.runtime.joining import join
from bot.runtime.preload import preload
from bot.runtime.rooms import Resources
from bot.runtime.sample_company import refuse_to_begin
from bot.settings.settings import Settings
from bot.web.start_page import StartPage
from conversations.funnel.problems import FunnelError
from storage.database import Database
from storage.installation import bots
from storage.migrations.releases import our_version
from storage.migrations.waiting import StartWaits
from storage.opening import open_database

log = structlog.get_logger(__name__)


async def open_app(
    settings: Settings,
    *,
    clock: Clock,
    rng: random.Random,
    patience: Patience = Patience(),  # noqa: B008  # frozen
) -> App:
    """Open and check everything, and join the rooms.

    Raises:
        BotError, StorageError: the start stops here; the sentence is for the operator.
    """
    opened = _funnel_of(settings)
    # At the same time as the first calls to Telegram, which take as long.
    preloaded = asyncio.create_task(asyncio.to_thread(preload))
    try:
        database = await _open_database(settings)
    except BaseException:  # also when cancelled: no task runs on
        await asyncio.wait({preloaded})
        raise
    proxy = settings.proxy_url.get_secret_value() if settings.proxy_url else None
    transport = Transport(settings.bot_api_url, settings.token, proxy_url=proxy)
    try:
        if isinstance(opened, FunnelError):
            opened = await open_last(settings.funnel, database, opened)
        await refuse_to_begin(settings, opened, database)
        await transport.initialize()
        bot = bot_on(transport)
        username = await get_username(bot)
        replica = this_replica(settings.bot_id, clock)
        await enter(database, replica, clock)
        await database.migrate()  # raises if a newer version contracted the schema before it could see this process
        await database.write(lambda tx: bots.begin(tx, settings.bot_id, at=clock.now()))
        await agree_with_telegram(settings, bot, database)
        configs = await open_config_versions(settings, opened, database, username=username, at=clock.now())
        await preloaded
        resources = Resources(settings, opened, configs, database, transport)
        return await join(resources, replica=replica, clock=clock, rng=rng, patience=patience)
    except BaseException:  # also when cancelled: what was opened is closed
        await asyncio.wait({preloaded})
        await transport.shutdown()
        await database.close()
        raise


async def _open_database(settings: Settings) -> Database:
    page = StartPage(settings, version=our_version())
    waits = StartWaits(told=page.tell)
    try:
        return await open_database(settings.database, cipher=settings.cipher, on_check=_say_check, waits=waits)
    finally:
        await page.close()


def _say_check() -> None:
    hint = "the last process did not end in good order: the whole file is looked through before anybody is answered"
    log.warning("database_check_begun", hint=hint)


def _funnel_of(settings: Settings) -> OpenFunnel | FunnelError:
    """Open the funnel; a broken one ends the start at once, unless the file is being edited."""
    try:
        return open_funnel(settings.funnel)
    except FunnelError as broken:
        if not settings.funnel_watch:
            raise
        return broken
