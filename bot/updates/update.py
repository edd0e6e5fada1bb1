"""The update record: what must be known before the content is read, taken from the JSON once.

No field is trusted to exist or to have its type, and nothing raises: an unknown value is None.
"""

from typing import Any, NamedTuple

from bot.whole_numbers import whole_or_none
from storage.records.talk import PrivatePlace

Raw = dict[str, Any]  # Telegram's own objects, read field by field and never passed on

ALLOWED_UPDATES = (
    "message", "edited_message", "callback_query", "my_chat_member", "chat_member", "message_reaction",
)  # fmt: skip
"""Sent with every getUpdates, so that no earlier version's list applies.

`chat_member` comes from groups where the bot is an admin: no message tells who leaves a large group. So do
reactions, which come from private chats, too.
"""
OTHER = "other"
KINDS = (*ALLOWED_UPDATES, OTHER)
"""The kinds by which updates are counted."""
GROUPS = ("group", "supergroup")
_WITH_PLACE = ("message", "edited_message", "callback_query")
_DATES = {
    "message": "date",
    "edited_message": "edit_date",
    "my_chat_member": "date",
    "chat_member": "date",
    "message_reaction": "date",
}


class Update(NamedTuple):
    """One update; a tuple, because a frozen dataclass takes twice as long to make (3 µs)."""

    id: int
    kind: str
    """Which of `KINDS` it is."""
    raw: Raw
    date: int | None = None
    """When it was sent, in seconds since 1970; None for a button press."""
    person: int | None = None
    """The sender's id."""
    private_chat: int | None = None
    """The private chat it comes from."""
    language_code: str | None = None
    """The language of their Telegram."""
    in_group: bool = False
    """Whether it was written, or a button was pressed, in a group."""
    message_id: int | None = None
    """The number of a message that was sent to a private chat."""
    group: int | None = None
    """The group in which it was written, a button was pressed, or somebody joined or left."""
    place: PrivatePlace | None = None
    """Where it was written or pressed in a private chat.

    None in a group, and for a press under a message that is no longer accessible: its topic is not known.
    """

    @property
    def pressed_message(self) -> int | None:
        """The number of the message in a private chat of which a button was pressed; None for anything else."""
        if self.kind != "callback_query" or self.place is None:
            return None
        return whole_or_none(self.raw["callback_query"]["message"].get("message_id"))


def update_from(value: object) -> Update | None:
    """Return an update; None for a value without a number, which could be neither stored nor acknowledged."""
    if not isinstance(value, dict):
        return None
    number = whole_or_none(value.get("update_id"))
    return _numbered(number, value) if number is not None and number >= 0 else None


def _numbered(number: int, raw: Raw) -> Update:
    for kind in ALLOWED_UPDATES:
        if kind in raw:
            content = raw[kind]
            break
    else:
        kind, content = OTHER, next(filter(_has_sender, raw.values()), None)
    if not isinstance(content, dict):
        return Update(number, kind, raw)
    date = whole_or_none(content.get(_DATES[kind])) if kind in _DATES else None
    message = content.get("message") if kind == "callback_query" else content
    chat = _chat_of(message)
    place = _place(message, chat) if kind in _WITH_PLACE else None
    in_group = chat.get("type") in GROUPS
    # Who reacts in a public group need not be in it.
    is_shown = in_group and kind not in ("my_chat_member", "message_reaction")
    group = whole_or_none(chat.get("id")) if is_shown else None
    user = content.get("from")
    if not isinstance(user, dict):
        return Update(number, kind, raw, date, None, _private_chat(kind, chat, None), None, in_group, place=place)
    person, code = whole_or_none(user.get("id")), user.get("language_code")
    language_code = code if isinstance(code, str) else None
    private = _private_chat(kind, chat, person)
    message_id = whole_or_none(content.get("message_id")) if kind == "message" and private is not None else None
    return Update(number, kind, raw, date, person, private, language_code, in_group, message_id, group, place)


def _has_sender(content: object) -> bool:
    return isinstance(content, dict) and isinstance(content.get("from"), dict)


def _chat_of(message: object) -> Raw:
    """Return the chat of a message; empty where there is none."""
    chat = message.get("chat") if isinstance(message, dict) else None
    return chat if isinstance(chat, dict) else {}


def _place(message: object, chat: Raw) -> PrivatePlace | None:
    if chat.get("type") != "private" or not isinstance(message, dict) or not message.get("date"):
        return None
    number = whole_or_none(chat.get("id"))
    return None if number is None else PrivatePlace(number, topic_of(message))


def topic_of(message: Raw) -> int | None:
    """Return the topic that a message of a private chat stands in, or None."""
    return whole_or_none(message.get("message_thread_id")) if message.get("is_topic_message", True) else None


def _private_chat(kind: str, chat: Raw, person: int | None) -> int | None:
    """Return the private chat that an update comes from, or None; for a press it is the person's, even in a group."""
    if kind == "callback_query":
        return person
    is_private = kind in ("message", "edited_message") and chat.get("type") == "private"
    return whole_or_none(chat.get("id")) if is_private else None
