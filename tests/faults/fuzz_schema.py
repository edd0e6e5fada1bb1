"""Generate updates from the schema of the public Bot API, which is read from python-telegram-bot's signatures."""

import inspect
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import telegram

from bot.updates.update import ALLOWED_UPDATES

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

PEOPLE = tuple(range(6_000_000_000, 6_000_000_012))
CHATS = (*PEOPLE, -4_000_000_123, -1_001_999_888_777, 777000, 1087968824, 136817688)
WORDS = (
    "/start", "/start ig_story1", "/talk", "/stop", "/forget", "/mydata", "/stats", "/lead 1", "/start@other_bot",
    "سلام", "قیمت چقدره؟", "۰۹۱۲۳۴۵۶۷۸۹", "+98 912 345 6789", "ali@gmial.com", "همین ماه", "This month", "<b>&amp;</b>",
    "\u202eevil", "👩‍👩‍👧‍👦", "x" * 4096, "/",
)  # fmt: skip
NAMED: Mapping[str, Sequence[Json]] = {
    "Chat.type": ("private", "private", "group", "supergroup", "channel"),
    "Chat.id": CHATS,
    "User.id": PEOPLE,
    "User.is_bot": (False, False, False, True),
    "User.language_code": ("fa", "en", "en-GB", "de", ""),
    "CallbackQuery.data": ("a:1:0:0", "c:abc:claim", "c:abc:won", "x", "", "tk", "1.fy"),
    "Contact.user_id": PEOPLE,
    "Contact.phone_number": ("+989121234567", "989121234567", "۰۹۱۲", "", "abc"),
}
TAGS: Mapping[str, tuple[str, Sequence[Json]]] = {
    "ChatMember": ("status", ("member", "kicked", "left", "administrator", "restricted", "of_tomorrow")),
    "MessageOrigin": ("type", ("user", "hidden_user", "chat", "channel")),
}
"""Fields that distinguish the variants of an object; python-telegram-bot has a class for each variant."""
RICH = (
    "text", "summary", "expression", "alternative_text", "items", "cells", "blocks", "caption", "credit", "label",
    "has_checkbox", "url", "email_address", "phone_number", "photo",
)  # fmt: skip
RICH_TYPES: Sequence[Json] = ("paragraph", "list", "table", "details", "photo", "map", "url", "bold", "of_tomorrow", 5)
LIKELY = 0.06
"""The probability of each optional field: a message has some ninety."""
DEEPEST = 4
_OF_PTB = frozenset({"self", "api_kwargs"})
_RENAMED = {"from_user": "from"}


@dataclass(frozen=True)
class Field:
    """One field of an object: its JSON type, or the name of another object."""

    name: str
    kind: str
    is_list: bool
    required: bool


@cache
def fields_of(kind: str) -> tuple[Field, ...]:
    """Return the fields of one of the Bot API's objects."""
    signature = inspect.signature(getattr(telegram, kind).__init__).parameters.values()
    return tuple(_field(each) for each in signature if each.name not in _OF_PTB and each.kind is not each.VAR_KEYWORD)


@cache
def concrete(kind: str) -> tuple[str, ...]:
    """Return the concrete types allowed for this type."""
    subclasses = [
        each.__name__ for each in getattr(telegram, kind).__subclasses__() if hasattr(telegram, each.__name__)
    ]
    return tuple(subclasses) or (kind,)


def made_up(kind: str, dice: random.Random, depth: int = 0) -> dict[str, Json]:
    """Generate an object: all required fields, and some optional ones."""
    tag = TAGS.get(kind)
    kind = dice.choice(concrete(kind))
    wanted = [each for each in fields_of(kind) if each.required or (depth < DEEPEST and dice.random() < LIKELY)]
    made = {each.name: _value(kind, each, dice, depth) for each in wanted}
    if kind == "Message" and dice.random() < LIKELY:
        made["rich_message"] = {"blocks": [_rich(dice) for _ in range(dice.randrange(4))]}
    return made | {tag[0]: dice.choice(tag[1])} if tag else made


def _rich(dice: random.Random, depth: int = 0) -> Json:
    """Generate a piece of a rich message, which python-telegram-bot does not know, often of a wrong shape."""
    if depth > DEEPEST or dice.random() < 0.3:
        return dice.choice((*WORDS, None, 5, True, [], {}))
    if dice.random() < 0.3:
        return [_rich(dice, depth + 1) for _ in range(dice.randrange(3))]
    return {name: _rich(dice, depth + 1) for name in dice.sample(RICH, k=3)} | {"type": dice.choice(RICH_TYPES)}


def made_up_update(dice: random.Random) -> dict[str, Json]:
    """Generate an update; most are of the kinds that we ask for, and some of several kinds at once."""
    kinds = {each.name: each.kind for each in fields_of("Update") if hasattr(telegram, each.kind)}
    names = dice.choices(
        (dice.choice(ALLOWED_UPDATES), dice.choice(sorted(kinds))), (9, 1), k=dice.choice((1, 1, 1, 2))
    )
    return {name: made_up(kinds[name], dice) for name in names}


def _field(declared: inspect.Parameter) -> Field:
    words = re.findall(r"\w+", str(declared.annotation))
    known = [word for word in words if word[:1].isupper() and hasattr(telegram, word) and word != "Sequence"]
    simple = next((word for word in ("datetime", "bool", "int", "float", "str") if word in words), "str")
    return Field(
        name=_RENAMED.get(declared.name, declared.name),
        kind=known[-1] if known else simple,
        is_list="Sequence" in words,
        required=declared.default is declared.empty,
    )


def _value(of: str, field: Field, dice: random.Random, depth: int) -> Json:
    if field.is_list:
        return [_one(of, field, dice, depth) for _ in range(dice.randrange(3))]
    return _one(of, field, dice, depth)


def _one(of: str, field: Field, dice: random.Random, depth: int) -> Json:
    named = NAMED.get(f"{of}.{field.name}")
    if named is not None:
        return dice.choice(named)
    match field.kind:
        case "int" | "datetime":
            return dice.choice((0, 1, 1_760_000_000, 2**31, 2**52 - 1, *CHATS[-3:]))
        case "bool":
            return dice.random() < 0.5
        case "float":
            return dice.uniform(-1e9, 1e9)
        case "str":
            return dice.choice(WORDS)
        case _:
            return made_up(field.kind, dice, depth + 1)
