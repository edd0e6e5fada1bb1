"""The menus of commands and the profile: set at every start, and retried until Telegram accepts them."""

import structlog
from telegram.error import TelegramError

from bot.admin.menu_registration import register
from bot.bot_api.ptb_bot import bot_on
from bot.clock import Clock
from bot.delivery.sales_chat import SalesChat
from bot.machine_errors import hint_for, machine_error, said
from bot.runtime.profile import set_profile
from bot.runtime.rooms import Resources
from bot.staff.roles import all_admins
from storage.errors import StorageError

AGAIN_S, LONGEST_S = 60.0, 3_600.0
"""The first and the longest pause between two tries."""
HINT = "it is tried again; the bot works without"

log = structlog.get_logger(__name__)


async def register_commands(resources: Resources, sales: SalesChat, clock: Clock) -> None:
    """Try until it is done."""
    wait_s = AGAIN_S
    while not await _are_registered(resources, sales):
        await clock.sleep(wait_s)
        wait_s = min(2 * wait_s, LONGEST_S)


async def _are_registered(resources: Resources, sales: SalesChat) -> bool:
    config = resources.config
    try:
        async with resources.database.read() as reader:
            admins = await all_admins(reader, config)
        bot = bot_on(resources.transport)
        await register(bot, admins, sales.chat, offered=config.funnel.languages)
        await set_profile(bot, resources)
    except (TelegramError, StorageError) as error:
        log.warning("commands_not_registered", error=str(error), hint=HINT)
        return False
    except Exception as error:  # an error of the machine may have any class; all others are raised
        if (cause := machine_error(error)) is None:
            raise
        log.warning("commands_not_registered", error=said(cause), hint=f"{HINT}; {hint_for(cause)}")
        return False
    return True
