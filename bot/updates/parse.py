"""Parsing of updates, by the reader for their kind of chat.

Private chats, admins' too, are read from the JSON itself; groups, and changes of membership, from python-telegram-bot's
objects. `private_chats` says why.
"""

from collections.abc import Callable

from msgspec.structs import replace

from bot.updates import groups, private_chats
from bot.updates.addressed import with_addressed
from bot.updates.content.written_here import content_of
from bot.updates.incoming import CommandFrom, GroupReply, Ignored, Incoming, SalesPress
from bot.updates.reactions import read_reaction
from bot.updates.telegram_objects import object_of
from bot.updates.update import Raw, Update


def read_update(update: Update, *, bot_username: str, refused: Callable[[Exception], None]) -> Incoming:
    """Return what an update means; `refused` is called where python-telegram-bot cannot read it.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is not as Telegram documents it.
    """
    match update.kind:
        case "message" if update.in_group:
            read = groups.read_message(object_of(update, refused=refused), bot_username=bot_username)
            if isinstance(read, GroupReply):
                return _with_content(read, update.raw["message"])
            return with_addressed(read, update.raw["message"]) if isinstance(read, CommandFrom) else read
        case "callback_query" if update.in_group:
            press = groups.read_press(object_of(update, refused=refused))
            return _with_answered(press, update.raw["callback_query"]) if isinstance(press, SalesPress) else press
        case "edited_message" if update.in_group:
            read = groups.read_edit(object_of(update, refused=refused), bot_username=bot_username)
            return _with_content(read, update.raw["edited_message"]) if isinstance(read, GroupReply) else read
        case "message_reaction":
            return read_reaction(update.raw["message_reaction"])
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


def _with_content(reply: GroupReply, message: Raw) -> GroupReply:
    answered = message.get("reply_to_message")
    return replace(
        reply,
        content=content_of(message),
        answered=content_of(answered) if isinstance(answered, dict) else None,
    )


def _with_answered(press: SalesPress, query: Raw) -> SalesPress:
    message = query.get("message")
    answered = message.get("reply_to_message") if isinstance(message, dict) else None
    return replace(press, answered=content_of(answered)) if isinstance(answered, dict) else press
