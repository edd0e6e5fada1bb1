"""The menus of commands for prospects, each admin and seller, and the sales group, in every language.

`bot.admin.menu_registration` sets those of prospects, admins and the group at the start; later ones, and those of
sellers, are rows of the outbox.
"""

from collections.abc import Collection, Sequence
from datetime import datetime

import orjson
from telegram import BotCommand, BotCommandScopeChat

from bot.context.context import Context
from bot.staff.roles import read_ids
from conversations.language import catalogue
from conversations.language.folder import Audience
from conversations.language.loaded import languages, lingua_franca
from storage.database import Reader, Transaction, to_us
from storage.installation import audit, state
from storage.messages import Message
from storage.records.record import Json, Language

PROSPECTS: tuple[str, ...] = ("start", "talk", "language", "help")
ADMINS: tuple[str, ...] = ("stats", "leads", "lead", "bind", "manager", "unmerge")
LEADS: tuple[str, ...] = (
    "take", "release", "assign", "call", "meet", "snooze", "won", "lost", "unfit", "reopen", "merge", "note", "bot",
    "undo",
)  # fmt: skip
"""What is done with one lead."""
THEMSELVES: tuple[str, ...] = ("away", "back", "hours", "name")
SELLERS: tuple[str, ...] = ("mine", "free", *LEADS, *THEMSELVES)
DESK: tuple[str, ...] = ("mine", "free", "desk", *LEADS, *THEMSELVES)
"""In the group, and for admins; in private figures are for managers."""

GIVEN = "menus"
"""Key of the chats that have a menu of their own."""

Menu = tuple[tuple[Audience, tuple[str, ...]], ...]
FOR_PROSPECTS: Menu = (("prospect", PROSPECTS),)
FOR_SELLERS: Menu = (("sales", ("start", *SELLERS)), ("prospect", ("language", "help")))
FOR_MANAGERS: Menu = (("sales", ("start", *DESK)), ("prospect", ("language", "help")))
"""Of the sales desk, in private."""
FOR_ADMINS: Menu = (("sales", ("start",)), ("admin", ADMINS), ("sales", DESK), ("prospect", ("language", "help")))
FOR_SALES: Menu = (("sales", DESK), ("prospect", ("help",)))
"""In the sales group, where all share one menu."""
FOR_ADMINS_THERE: Menu = (("admin", ADMINS), *FOR_SALES)
"""What an admin may use in the sales group; Telegram shows everybody there the menu for sales."""


async def give(ctx: Context, chat: int, menu: Menu) -> list[Message]:
    """Return the rows that show a menu in one chat, and store that the chat has one."""
    await _note(ctx.tx, {*(await _given(ctx.tx) or ()), chat})
    return menu_rows(chat, menu, offered=ctx.config.funnel.languages, at=ctx.now)


async def give_once(ctx: Context, chat: int, menu: Menu) -> list[Message]:
    """Return the same rows for a chat that has no menu of its own yet; none for others."""
    return [] if chat in (await _given(ctx.tx) or ()) else await give(ctx, chat, menu)


async def given(reader: Reader) -> frozenset[int]:
    """Return the chats that have a menu of their own, as far as it was stored."""
    return await _given(reader) or frozenset()


async def take_back(ctx: Context, chat: int) -> None:
    """Remove the menu of a chat, if it has one of its own."""
    chats = await given(ctx.tx)
    if chat in chats:
        await _note(ctx.tx, chats - {chat})
        await ctx.send(menu_rows(chat, (), offered=(lingua_franca(),), at=ctx.now))


async def take_back_elsewhere(ctx: Context, chats: Collection[int]) -> None:
    """Remove the menus of all chats that have one, except these, and store only these from now on."""
    stored = await _given(ctx.tx)
    # Earlier versions stored none: anyone who ever did an admin's work had one.
    known = await audit.actors(ctx.tx) if stored is None else stored
    await _note(ctx.tx, chats)
    gone = sorted(set(known) - set(chats))
    await ctx.send([row for chat in gone for row in menu_rows(chat, (), offered=(lingua_franca(),), at=ctx.now)])


async def _given(tx: Reader) -> frozenset[int] | None:
    return await state.load(tx, GIVEN, read_ids)


async def _note(tx: Transaction, chats: Collection[int]) -> None:
    await state.put(tx, GIVEN, orjson.dumps(sorted(chats)).decode())


def menu_rows(chat: int, menu: Menu, *, offered: Sequence[Language], at: datetime) -> list[Message]:
    """Return the rows that show a menu in one chat; an empty menu removes the chat's former one."""
    return [
        Message(
            key=f"menu:{chat}:{to_us(at)}:{code}",
            stream=f"menu:{chat}",
            chat=chat,
            method="setMyCommands" if menu else "deleteMyCommands",
            body=_body(chat, menu_of(menu, offered), code, language),
        )
        for code, language in spoken(offered[0])
    ]


def _body(chat: int, menu: Menu, code: str | None, language: Language) -> dict[str, Json]:
    body: dict[str, Json] = {"scope": BotCommandScopeChat(chat).to_dict()}
    if menu:
        body["commands"] = [command.to_dict() for command in commands(menu, language)]
    return body | ({"language_code": code} if code else {})


def menu_of(menu: Menu, offered: Sequence[Language]) -> Menu:
    """Return a menu under these languages of the funnel: with one language there is none to choose."""
    if len(offered) > 1:
        return menu
    return tuple((room, tuple(name for name in names if name != "language")) for room, names in menu)


def spoken(default: Language) -> tuple[tuple[str | None, Language], ...]:
    """Return the language codes for which a menu is set, with the language of its texts; None is for everyone else."""
    return ((None, default), *((language, language) for language in languages()))


def commands(menu: Menu, language: Language) -> tuple[BotCommand, ...]:
    """Return a menu's commands with their descriptions."""
    return tuple(
        BotCommand(name, catalogue.text(room, f"command.{name}", language)) for room, names in menu for name in names
    )
