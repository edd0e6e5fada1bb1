"""Which commands Telegram shows to whom: told at every start, until Telegram has heard; the bot works without."""

import asyncio
from importlib import import_module

import structlog

from bot.clock import Clock
from bot.delivery.sales_chat import SalesChat
from bot.runtime.rooms import Resources
from bot.staff.roles import all_admins
from storage.errors import StorageError

AGAIN_S, LONGEST_S = 60.0, 3_600.0
"""Between two tries."""

log = structlog.get_logger(__name__)


async def register_commands(resources: Resources, sales: SalesChat, clock: Clock) -> None:
    """Try until it is done."""
    # PTB is a third of all that is imported: off the loop, which is already receiving.
    await asyncio.to_thread(import_module, "bot.admin.menu_registration")
    wait_s = AGAIN_S
    while not await _are_registered(resources, sales):
        await clock.sleep(wait_s)
        wait_s = min(2 * wait_s, LONGEST_S)


async def _are_registered(resources: Resources, sales: SalesChat) -> bool:
    from bot.admin import menu_registration

    settings, config = resources.settings, resources.config
    bot = menu_registration.ptb_bot(resources.transport, settings.token, settings.bot_api_url)
    try:
        async with resources.database.read() as reader:
            admins = await all_admins(reader, config)
        await menu_registration.register(bot, admins, sales.chat, default=config.funnel.languages[0])
    except (menu_registration.TelegramError, StorageError) as error:
        log.warning("commands_not_registered", error=str(error), hint="it is tried again; the bot works without")
        return False
    return True
