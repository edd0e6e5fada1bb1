"""The menus of commands, by who sees them: prospects, each admin, the sales group; in both languages.

All are set at the start; who becomes an admin or the sales group later gets theirs by the outbox.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

import structlog
from telegram import Bot, BotCommand, BotCommandScope, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import BadRequest, Forbidden

from conversations.speech import Room, say
from storage.database import to_us
from storage.records import Json, Language, Message

log = structlog.get_logger()

PROSPECTS: tuple[str, ...] = ("start", "talk", "language", "help")
ADMINS: tuple[str, ...] = ("stats", "leads", "lead", "bind")
SALES: tuple[str, ...] = ("stats",)
LANGUAGES: tuple[Language, ...] = ("fa", "en")

Menu = tuple[tuple[Room, tuple[str, ...]], ...]
FOR_PROSPECTS: Menu = (("prospect", PROSPECTS),)
FOR_ADMINS: Menu = (("prospect", PROSPECTS), ("admin", ADMINS))
FOR_SALES: Menu = (("admin", SALES),)


async def register(bot: Bot, admins: Iterable[int], sales_chat: int | None, *, default: Language = "fa") -> None:
    """Tell Telegram which commands to show; `default` is for whoever's Telegram speaks neither language.

    An admin who never started the bot, or a group it is not in, gets no menu until the next start.
    """
    await _set(bot, BotCommandScopeDefault(), FOR_PROSPECTS, default)
    for admin in sorted(admins):
        await _try_to_set(bot, admin, FOR_ADMINS, default)
    if sales_chat is not None:
        await _try_to_set(bot, sales_chat, FOR_SALES, default)


def menu_rows(chat: int, menu: Menu, *, default: Language, at: datetime) -> list[Message]:
    """Return the rows that show a menu in one chat; an empty one takes back what stood there."""
    return [
        Message(
            key=f"menu:{chat}:{to_us(at)}:{code}",
            stream=f"menu:{chat}",
            chat=chat,
            method="setMyCommands" if menu else "deleteMyCommands",
            body=_body(chat, menu, code, language),
        )
        for code, language in _spoken(default)
    ]


def _body(chat: int, menu: Menu, code: str | None, language: Language) -> dict[str, Json]:
    body: dict[str, Json] = {"scope": {"type": "chat", "chat_id": chat}}
    if menu:
        body["commands"] = [{"command": name, "description": said} for name, said in _said(menu, language)]
    return body | ({"language_code": code} if code else {})


def _spoken(default: Language) -> tuple[tuple[str | None, Language], ...]:
    return ((None, default), *((language, language) for language in LANGUAGES))


def _said(menu: Menu, language: Language) -> Iterator[tuple[str, str]]:
    return ((name, say(room, f"command.{name}", language)) for room, names in menu for name in names)


async def _try_to_set(bot: Bot, chat: int, menu: Menu, default: Language) -> None:
    try:
        await _set(bot, BotCommandScopeChat(chat), menu, default)
    except (BadRequest, Forbidden) as refused:
        log.info("no_menu", chat=chat, reason=refused.message)


async def _set(bot: Bot, scope: BotCommandScope, menu: Menu, default: Language) -> None:
    for code, language in _spoken(default):
        commands = [BotCommand(name, said) for name, said in _said(menu, language)]
        await bot.set_my_commands(commands, scope=scope, language_code=code)
