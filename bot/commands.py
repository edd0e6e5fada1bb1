"""The menus of commands, by who sees them: prospects, each admin, the sales group; in both languages."""

from collections.abc import Iterable

import structlog
from telegram import Bot, BotCommand, BotCommandScope, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import BadRequest, Forbidden

from conversations.speech import Room, say
from storage.records import Language

log = structlog.get_logger()

PROSPECTS: tuple[str, ...] = ("start", "talk", "language", "help")
ADMINS: tuple[str, ...] = ("stats", "leads", "lead", "bind")
SALES: tuple[str, ...] = ("stats",)
LANGUAGES: tuple[Language, ...] = ("fa", "en")


async def register(bot: Bot, admins: Iterable[int], sales_chat: int | None, *, default: Language = "fa") -> None:
    """Tell Telegram which commands to show; `default` is for whoever's Telegram speaks neither language.

    An admin who never started the bot, or a group it is not in, gets no menu until the next start.
    """
    await _set(bot, BotCommandScopeDefault(), (("prospect", PROSPECTS),), default)
    for admin in sorted(admins):
        await _try_to_set(bot, admin, (("prospect", PROSPECTS), ("admin", ADMINS)), default)
    if sales_chat is not None:
        await _try_to_set(bot, sales_chat, (("admin", SALES),), default)


async def _try_to_set(bot: Bot, chat: int, rooms: tuple[tuple[Room, tuple[str, ...]], ...], default: Language) -> None:
    try:
        await _set(bot, BotCommandScopeChat(chat), rooms, default)
    except (BadRequest, Forbidden) as refused:
        log.info("no_menu", chat=chat, reason=refused.message)


async def _set(
    bot: Bot, scope: BotCommandScope, rooms: tuple[tuple[Room, tuple[str, ...]], ...], default: Language
) -> None:
    for code, language in ((None, default), *((language, language) for language in LANGUAGES)):
        commands = [BotCommand(name, say(room, f"command.{name}", language)) for room, names in rooms for name in names]
        await bot.set_my_commands(commands, scope=scope, language_code=code)
