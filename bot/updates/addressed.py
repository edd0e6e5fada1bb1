"""Whom a command names beside a @username: by a mention of somebody without one, or by a reply to their message.

No field is trusted to exist or to have its type, and nothing raises.
"""

from typing import Any

from msgspec.structs import replace

from bot.updates.incoming import AddressedPerson, CommandFrom
from bot.updates.senders import TELEGRAM_ITSELF
from bot.updates.update import Raw
from bot.whole_numbers import whole_or_none
from conversations.language.names import visible_name
from conversations.language.normalise import clean


def with_addressed(command: CommandFrom, message: Raw) -> CommandFrom:
    """Return a command with the people whom its message names, and the message that it answers."""
    reply = message.get("reply_to_message")
    number = replied_to(reply)
    date = whole_or_none(reply.get("date")) if isinstance(reply, dict) and number is not None else None
    command, answered = replace(command, replies_to=number, replied_at=date), _answered(reply)
    entities = message.get("entities")
    for entity in entities if isinstance(entities, list) else ():
        person = _person(entity.get("user")) if _is_mention(entity) else None
        if person is not None:
            said = _text_at(entity, message.get("text"))
            return replace(command, mentioned=replace(person, said=said), answered=answered)
    return replace(command, answered=answered)


def _answered(message: object) -> AddressedPerson | None:
    """Return whose message a command answers; in a topic every message answers its first one."""
    if not isinstance(message, dict) or "forum_topic_created" in message or message.get("sender_chat") is not None:
        return None
    return _person(message.get("from"))


def replied_to(message: object) -> int | None:
    """Return the number of the message that is answered; in a topic every message answers its first one."""
    if not isinstance(message, dict) or "forum_topic_created" in message:
        return None
    return whole_or_none(message.get("message_id"))


def _is_mention(entity: object) -> bool:
    return isinstance(entity, dict) and entity.get("type") == "text_mention"


def _text_at(entity: dict[str, Any], text: object) -> str:
    """Return the words of an entity, whose place counts UTF-16 units."""
    at, length = (whole_or_none(entity.get(each)) or 0 for each in ("offset", "length"))
    units = text.encode("utf-16-le", "surrogatepass") if isinstance(text, str) else b""
    return clean(units[2 * at : 2 * (at + length)].decode("utf-16-le", "replace"))


def _person(user: object) -> AddressedPerson | None:
    """Return a person; None for bots and for accounts that are no single person."""
    if not isinstance(user, dict) or user.get("is_bot"):
        return None
    telegram_id, first = whole_or_none(user.get("id")), user.get("first_name")
    if telegram_id is None or telegram_id in TELEGRAM_ITSELF:
        return None
    return AddressedPerson(telegram_id, visible_name(first) if isinstance(first, str) else "")
