"""copyMessage and copyMessages: a message of any chat that the bot sees, again and without its sender."""

from bot.sandbox.methods.targets import (
    MAX_CAPTION_UNITS,
    find_message,
    known_chat,
    read_reply,
    read_thread,
    read_words,
    writable_chat,
)
from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.fields import Fields, as_list
from bot.sandbox.values.refusals import bad_request
from bot.sandbox.world.model import Chat, Content, Message
from bot.sandbox.world.telegram import Telegram

MOST_COPIES = 100  # "1-100 identifiers of messages in the chat from_chat_id to copy … in a strictly increasing order"
_NAMED = {
    "photo": "photos", "video": "videos", "document": "documents", "animation": "other messages", "audio": "audios",
    "voice": "voice notes", "video_note": "video notes", "sticker": "other messages",
}  # fmt: skip
"""What Telegram calls each kind where a group does not let its members send it."""


def copy_message(telegram: Telegram, values: Fields) -> JsonObject:
    """Copy one message, perhaps in reply to another one."""
    source = _source(telegram, values)
    message_id = values.number("message_id")
    message = find_message(source, message_id)
    if message is None or message.is_service:
        raise bad_request("message to copy not found")
    if message.is_protected:
        raise bad_request("message can't be copied")
    chat = _open_to(telegram, values, [message])
    reply_to = read_reply(values, chat)
    thread_id = read_thread(values, chat, reply_to)
    copied = telegram.post(
        chat, telegram.bot, _content(telegram, message, values), reply_to=reply_to, thread_id=thread_id
    )
    return {"message_id": copied.id}


def copy_messages(telegram: Telegram, values: Fields) -> list[JsonObject]:
    """Copy several messages; those that are gone or protected are left out, and albums stay albums."""
    source, numbers = _source(telegram, values), as_list(values.raw("message_ids")) or []
    whole = [number for number in numbers if isinstance(number, int)]
    if not whole or len(whole) != len(numbers):
        raise bad_request("message identifiers are not specified")
    if len(whole) > MOST_COPIES:
        raise bad_request("too many message identifiers specified")
    if whole != sorted(set(whole)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    found = [find_message(source, number) for number in whole]
    good = [each for each in found if each is not None and not each.is_service and not each.is_protected]
    if not good:
        raise bad_request("there are no messages to copy")
    chat = _open_to(telegram, values, good)
    thread_id = read_thread(values, chat)
    copied = [telegram.post(chat, telegram.bot, _content(telegram, each, values), thread_id=thread_id) for each in good]
    return [{"message_id": each.id} for each in copied]


def _source(telegram: Telegram, values: Fields) -> Chat:
    if not values.has("from_chat_id"):
        raise bad_request("chat_id is empty")
    return known_chat(telegram, Fields({"chat_id": values.raw("from_chat_id")}))


def _open_to(telegram: Telegram, values: Fields, messages: list[Message]) -> Chat:
    """Return the chat that copies go to; refuse one that does not let the bot send such messages."""
    kinds = [each.attachment.kind if each.attachment else "" for each in messages]
    chat = writable_chat(telegram, values, _NAMED.get(kinds[0], "text messages"))
    closed = next((kind for kind in kinds if kind and chat.no_media), None)
    if closed is not None:
        raise bad_request(f"not enough rights to send {_NAMED.get(closed, 'other messages')} to the chat")
    return chat


def _content(telegram: Telegram, message: Message, values: Fields) -> Content:
    is_silent = values.flag("disable_notification")
    words = message.words
    if message.attachment and (values.flag("remove_caption") or values.raw("caption") is not None):
        words = read_words(telegram, values, "caption", limit=MAX_CAPTION_UNITS)  # also an empty one replaces it
    return Content(words, message.attachment, is_silent=is_silent, album=message.album)
