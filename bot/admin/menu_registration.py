"""Menus of commands, set at the start by python-telegram-bot's Bot."""

from collections.abc import Iterable, Sequence

import structlog
from telegram import Bot, BotCommandScope, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import BadRequest, Forbidden

from bot.staff.menus import FOR_ADMINS, FOR_PROSPECTS, FOR_SALES, Menu, commands, menu_of, spoken
from storage.records.record import Language

log = structlog.get_logger()


async def register(bot: Bot, admins: Iterable[int], sales_chat: int | None, *, offered: Sequence[Language]) -> None:
    """Tell Telegram which commands to show; the first language is for people whose Telegram is in none of them.

    An admin who never started the bot, and a group that the bot is not in, get no menu until the next start.
    """
    await _set(bot, BotCommandScopeDefault(), FOR_PROSPECTS, offered)
    for admin in sorted(admins):
        await _try_to_set(bot, admin, FOR_ADMINS, offered)
    if sales_chat is not None:
        await _try_to_set(bot, sales_chat, FOR_SALES, offered)


async def _try_to_set(bot: Bot, chat: int, menu: Menu, offered: Sequence[Language]) -> None:
    try:
        await _set(bot, BotCommandScopeChat(chat), menu, offered)
    except (BadRequest, Forbidden) as refused:
        log.info("no_menu", chat=chat, reason=refused.message)


async def _set(bot: Bot, scope: BotCommandScope, menu: Menu, offered: Sequence[Language]) -> None:
    shown = menu_of(menu, offered)
    for code, language in spoken(offered[0]):
        await bot.set_my_commands(commands(shown, language), scope=scope, language_code=code)
