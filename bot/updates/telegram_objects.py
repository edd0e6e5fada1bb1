"""Updates as python-telegram-bot's objects, and as the bare JSON under the same names where it cannot read one.

Its classes are made for a Bot API of their own age: a field of tomorrow may break them, or be dropped. Neither may cost
an update.
"""

from collections.abc import Callable, Mapping
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, Message, TelegramObject

from bot.updates.update import Raw, Update

_NAMES = {"from_user": "from"}
"""What python-telegram-bot calls by another name than the Bot API: `from` is a word of Python's."""
_CLASSES: Mapping[str, type[TelegramObject]] = {
    "message": Message,
    "callback_query": CallbackQuery,
    "my_chat_member": ChatMemberUpdated,
}


class RawObject:
    """An object of the Bot API as its JSON says it, under python-telegram-bot's names; what is not said is None."""

    __slots__ = ("api_kwargs",)

    def __init__(self, raw: Raw) -> None:
        self.api_kwargs = raw

    def __getattr__(self, name: str) -> Any:  # whatever Telegram wrote
        value = self.api_kwargs.get(_NAMES.get(name, name))
        return RawObject(value) if isinstance(value, dict) else value

    @property
    def is_accessible(self) -> bool:
        """Whether a message can still be read: Telegram dates one that cannot 0."""
        return bool(self.date)


def object_of(update: Update, *, refused: Callable[[Exception], None]) -> Any:  # either form
    """Return the content of a message, a press or a change of membership as python-telegram-bot's object.

    Where it raises, `refused` hears of it, and the JSON itself is returned as a `RawObject`.
    """
    content = update.raw[update.kind]
    try:
        return _CLASSES[update.kind].de_json(content, None)
    except Exception as error:  # noqa: BLE001  # whatever its constructors meet: the JSON is there in any case
        refused(error)
        return RawObject(content)
