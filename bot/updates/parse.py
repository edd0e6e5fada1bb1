"""Parsing of updates, by the reader for their kind of chat.

Private chats, admins' too, are read from the JSON itself; groups, and changes of membership, from python-telegram-bot's
objects. `private_chats` says why.
"""

from collections.abc import Callable

from bot.updates import groups, private_chats
from bot.updates.addressed import with_addressed
from bot.updates.incoming import CommandFrom, Ignored, Incoming
from bot.updates.telegram_objects import object_of
from bot.updates.update import Update


def read_update(update: Update, *, bot_username: str, refused: Callable[[Exception], None]) -> Incoming:
    """Return what an update means; `refused` is called where python-telegram-bot cannot read it.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is not as Telegram documents it.
    """
    match update.kind:
        case "message" if update.in_group:
            read = groups.read_message(object_of(update, refused=refused), bot_username=bot_username)
            return with_addressed(read, update.raw["message"]) if isinstance(read, CommandFrom) else read
        case "callback_query" if update.in_group:
            return groups.read_press(object_of(update, refused=refused))
        case "edited_message" if update.in_group:
            return groups.read_edit(object_of(update, refused=refused), bot_username=bot_username)
        case "my_chat_member":
            return groups.read_membership(object_of(update, refused=refused))
        case "message":
            return private_chats.read_message(update.raw["message"], bot_username=bot_username)
        case "callback_query":
            return private_chats.read_press(update.raw["callback_query"])
        case "edited_message":
            return private_chats.read_edit(update.raw["edited_message"])
        case _:
            return Ignored("unknown_kind")
