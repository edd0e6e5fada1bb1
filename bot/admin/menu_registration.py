"""Menus at the start, set by PTB's Bot; imported after the start, for PTB costs a third of it."""

from collections.abc import Iterable

import structlog
from telegram import Bot, BotCommand, BotCommandScope, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.bot_api.ptb_request import PtbRequest
from bot.bot_api.transport import Transport
from bot.staff.menus import FOR_ADMINS, FOR_PROSPECTS, FOR_SALES, Menu, said, spoken
from storage.records.record import Language

__all__ = ["TelegramError", "ptb_bot", "register"]

log = structlog.get_logger()


def ptb_bot(transport: Transport, token: str, api_url: str) -> Bot:
    """Return PTB's Bot over our transport."""
    return Bot(token, base_url=api_url, request=PtbRequest(transport))


async def register(bot: Bot, admins: Iterable[int], sales_chat: int | None, *, default: Language) -> None:
    """Tell Telegram which commands to show; `default` is for people whose Telegram speaks none of the languages.

    An admin who never started the bot, or a group it is not in, gets no menu until the next start.
    """
    await _set(bot, BotCommandScopeDefault(), FOR_PROSPECTS, default)
    for admin in sorted(admins):
        await _try_to_set(bot, admin, FOR_ADMINS, default)
    if sales_chat is not None:
        await _try_to_set(bot, sales_chat, FOR_SALES, default)


async def _try_to_set(bot: Bot, chat: int, menu: Menu, default: Language) -> None:
    try:
        await _set(bot, BotCommandScopeChat(chat), menu, default)
    except (BadRequest, Forbidden) as refused:
        log.info("no_menu", chat=chat, reason=refused.message)


async def _set(bot: Bot, scope: BotCommandScope, menu: Menu, default: Language) -> None:
    for code, language in spoken(default):
        commands = [BotCommand(name, told) for name, told in said(menu, language)]
        await bot.set_my_commands(commands, scope=scope, language_code=code)
