"""Updates as python-telegram-bot's objects, or as the bare JSON under the same names where it cannot read one.

Its classes are made for a certain version of the Bot API: a newer field may break them, or be dropped. Neither may lose
an update.
"""

from collections.abc import Callable, Mapping
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, Message, TelegramObject

from bot.updates.update import Raw, Update

_NAMES = {"from_user": "from"}
"""Fields that python-telegram-bot names differently from the Bot API: `from` is a keyword of Python."""
_CLASSES: Mapping[str, type[TelegramObject]] = {
    "message": Message,
    "edited_message": Message,
    "callback_query": CallbackQuery,
    "my_chat_member": ChatMemberUpdated,
}


class RawObject:
    """An object of the Bot API from its JSON, under python-telegram-bot's names; a missing field is None."""

    __slots__ = ("api_kwargs",)

    def __init__(self, raw: Raw) -> None:
        self.api_kwargs = raw

    def __getattr__(self, name: str) -> Any:  # any JSON value
        value = self.api_kwargs.get(_NAMES.get(name, name))
        return RawObject(value) if isinstance(value, dict) else value

    @property
    def is_accessible(self) -> bool:
        """Whether a message is accessible: the date of an inaccessible one is 0."""
        return bool(self.date)


def object_of(update: Update, *, refused: Callable[[Exception], None]) -> Any:  # either form
    """Return the content of a message, a press or a change of membership as python-telegram-bot's object.

    Where it raises, `refused` is called with the error, and the JSON is returned as a `RawObject`.
    """
    content = update.raw[update.kind]
    try:
        return _CLASSES[update.kind].de_json(content, None)
    except Exception as error:  # noqa: BLE001  # any error its constructors raise: there is still the JSON
        refused(error)
        return RawObject(content)
