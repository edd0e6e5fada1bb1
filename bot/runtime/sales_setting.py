"""The group of SALES_CHAT_ID, looked up once at the start if its number does not begin with -100."""

import structlog
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.bot_api.ptb_bot import UnreadableAnswer, answer_of, bot_on
from bot.runtime.rooms import Resources
from bot.sales import group as sales_group
from bot.settings.sales_chat_id import ASK_BIND, odd_sales_chat
from storage.errors import StorageError

log = structlog.get_logger(__name__)


async def look_at_sales_setting(resources: Resources) -> None:
    """Say so if Telegram knows no such chat, unless an admin has bound another one."""
    chat = resources.settings.sales_chat_id
    odd = odd_sales_chat(chat)
    if chat is None or odd is None:
        return
    try:
        async with resources.database.read() as reader:
            bound = await sales_group.load(reader, resources.config)
        if bound is not None and bound.chat == chat:
            await answer_of(bot_on(resources.transport).get_chat(chat))
    except (BadRequest, Forbidden) as refused:
        log.warning("sales_group_unknown", says=str(odd), reason=refused.message, hint=str(ASK_BIND))
    except (UnreadableAnswer, TelegramError, StorageError):  # the first alert finds out
        return
