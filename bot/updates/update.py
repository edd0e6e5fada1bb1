"""An update where it comes in: what must be known of it before its content is read, read from the JSON once.

None of this trusts a field to be there or to have its type, and none of it raises: what cannot be told is None.
"""

from typing import Any, NamedTuple

from bot.whole_numbers import whole_or_none

Raw = dict[str, Any]  # Telegram's own objects, read field by field and never passed on

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""Named with every getUpdates, so that no earlier version's list is in force."""
OTHER = "other"
KINDS = (*ALLOWED_UPDATES, OTHER)
"""What updates are counted as."""
GROUPS = ("group", "supergroup")
_DATES = {"message": "date", "edited_message": "edit_date", "my_chat_member": "date"}


class Update(NamedTuple):
    """One update of Telegram's; a tuple, for a frozen dataclass takes twice as long to make (3 µs)."""

    id: int
    kind: str
    """Which of `KINDS` it is."""
    raw: Raw
    date: int | None = None
    """When it was sent, in seconds since 1970; a button press does not say."""
    person: int | None = None
    """Who it comes from."""
    private_chat: int | None = None
    """The private chat it comes from."""
    language_code: str | None = None
    """The language of their Telegram."""
    in_group: bool = False
    """Whether it was said in a group, or a button was pressed there."""


def update_from(value: object) -> Update | None:
    """Return an update; None for all that has no number: it could be neither kept nor acknowledged."""
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
    chat = _chat(kind, content)
    in_group = chat.get("type") in GROUPS
    user = content.get("from")
    if not isinstance(user, dict):
        return Update(number, kind, raw, date, None, _private_chat(kind, chat, None), None, in_group)
    person, code = whole_or_none(user.get("id")), user.get("language_code")
    language_code = code if isinstance(code, str) else None
    return Update(number, kind, raw, date, person, _private_chat(kind, chat, person), language_code, in_group)


def _has_sender(content: object) -> bool:
    return isinstance(content, dict) and isinstance(content.get("from"), dict)


def _chat(kind: str, content: Raw) -> Raw:
    """Return the chat in which it happened; nothing where that is not said."""
    place = content.get("message") if kind == "callback_query" else content
    chat = place.get("chat") if isinstance(place, dict) else None
    return chat if isinstance(chat, dict) else {}


def _private_chat(kind: str, chat: Raw, person: int | None) -> int | None:
    """Return whose private chat an update comes from; a press under a message in a group is answered there, too."""
    if kind == "callback_query":
        return person
    is_private = kind in ("message", "edited_message") and chat.get("type") == "private"
    return whole_or_none(chat.get("id")) if is_private else None
