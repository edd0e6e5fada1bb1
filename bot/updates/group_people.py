"""The people whom an update shows in a group: who wrote or pressed, who joined or was added, and who left.

No field is trusted to exist or to have its type, and nothing raises.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from bot.updates.senders import TELEGRAM_ITSELF
from bot.updates.update import Update
from bot.whole_numbers import whole_or_none
from conversations.language.names import numbered_name, visible_name
from conversations.language.normalise import clean

_OUTSIDE = ("left", "kicked")
"""https://core.telegram.org/bots/api#chatmember"""


class ShownPerson(NamedTuple):
    """A person as Telegram describes them."""

    id: int
    name: str
    """Their first name, else their last one, else a number."""
    username: str | None


class GroupPeople(NamedTuple):
    """People by their Telegram ids; an update shows few."""

    present: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()
    author: ShownPerson | None = None
    """Who wrote or pressed: one of those present, unless they said good-bye."""


NOBODY = GroupPeople()


def people_in(update: Update) -> GroupPeople:
    """Return who is in the group and who is no longer; nobody for updates that come from no group."""
    content = update.raw.get(update.kind)
    if update.group is None or not isinstance(content, dict):
        return NOBODY
    if update.kind == "chat_member":
        return _changed(content.get("new_chat_member"))
    left = _person(content.get("left_chat_member"))
    came = content.get("new_chat_members")
    named = [_person(each) for each in came] if isinstance(came, list) else []
    # A chat that writes as itself names no person; what is written by its accounts is in TELEGRAM_ITSELF.
    sender = _person(content.get("from")) if content.get("sender_chat") is None else None
    present = dict.fromkeys(each for each in (sender, *named) if each is not None and each != left)
    author = _shown(content["from"], sender) if sender in present and sender is not None else None
    return GroupPeople(tuple(present), () if left is None else (left,), author)


def is_public(update: Update) -> bool:
    """Tell whether the group has a username: strangers may read there and press buttons."""
    content = update.raw.get(update.kind)
    message = content.get("message") if update.kind == "callback_query" and isinstance(content, dict) else content
    chat = message.get("chat") if isinstance(message, dict) else None
    return isinstance(chat, dict) and bool(chat.get("username"))


def is_inside(member: Mapping[str, object]) -> bool:
    """Tell whether a member of a chat, as the Bot API describes them, is in it now."""
    status = member.get("status")
    return status not in _OUTSIDE and (status != "restricted" or member.get("is_member") is True)


def _changed(member: object) -> GroupPeople:
    """Return whom a change of membership shows."""
    person = _person(member.get("user")) if isinstance(member, dict) else None
    if person is None or not isinstance(member, dict):
        return NOBODY
    return GroupPeople(present=(person,)) if is_inside(member) else GroupPeople(gone=(person,))


def _person(user: object) -> int | None:
    """Return the id of a person; None for bots and for accounts that are no single person."""
    if not isinstance(user, dict) or user.get("is_bot"):
        return None
    telegram_id = whole_or_none(user.get("id"))
    return None if telegram_id is None or telegram_id in TELEGRAM_ITSELF or telegram_id <= 0 else telegram_id


def _shown(user: dict[str, Any], telegram_id: int) -> ShownPerson:
    first, last, username = (_text(user.get(each)) for each in ("first_name", "last_name", "username"))
    name = visible_name(first) or visible_name(last) or numbered_name(telegram_id)
    return ShownPerson(telegram_id, name, clean(username) or None)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
