"""copyMessage and copyMessages: a message of any chat that the bot sees, again and without its sender."""

from collections.abc import Sequence

from bot.sandbox.methods.replies import RepliedTo, put, read_replied_to, read_thread
from bot.sandbox.methods.targets import (
    MAX_CAPTION_UNITS,
    chat_open_to,
    check_links,
    check_spoken,
    find_message,
    known_chat,
    read_message_ids,
    read_words,
)
from bot.sandbox.values.entities import JsonObject, Words
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.keyboards import read_markup
from bot.sandbox.values.refusals import RefusedError, bad_request
from bot.sandbox.world.media import UNCOPIED, has_caption
from bot.sandbox.world.model import Attachment, Chat, Content, Message
from bot.sandbox.world.telegram import Telegram


def copy_message(telegram: Telegram, values: Fields) -> JsonObject:
    """Copy one message, perhaps in reply to another one, or with another caption."""
    source = _source(telegram, values)
    message = find_message(source, values.number("message_id"))
    if message is None or message.is_service:
        raise bad_request("message to copy not found")
    if not _can_be_copied(message):
        raise bad_request("message can't be copied")
    chat = chat_open_to(telegram, values, _kinds([message]))
    check_spoken(chat, message.kind)
    markup = read_markup(values, is_private=chat.is_private)
    check_links(telegram, markup)
    replied_to = read_replied_to(telegram, values, chat)
    words = _words(message, values)
    if has_caption(message.attachment) and values.raw("caption") is not None:
        words = read_words(telegram, values, "caption", limit=MAX_CAPTION_UNITS)  # also an empty one replaces it
    content = Content(words, _copied(telegram, message.attachment), markup)
    copied = put(telegram, values, chat, content, replied_to)
    return {"message_id": copied.id}


def copy_messages(telegram: Telegram, values: Fields) -> list[JsonObject]:
    """Copy several messages; those that are gone or cannot be copied are left out, and albums stay albums.

    One that its reader lets nobody send fails the call, after the others were sent, as Telegram does:
    https://github.com/tdlib/telegram-bot-api/issues/714
    """
    source, numbers = _source(telegram, values), read_message_ids(values)
    if numbers != sorted(set(numbers)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    found = [find_message(source, number) for number in numbers]
    good = [each for each in found if each is not None and not each.is_service and _can_be_copied(each)]
    if not good:
        raise bad_request("there are no messages to copy")
    chat = chat_open_to(telegram, values, _kinds(good))
    topic = RepliedTo(thread_id=read_thread(values, chat))
    albums = _albums(telegram, good)
    copied, failure = [], ""
    for number, each in enumerate(good, start=1):
        try:
            check_spoken(chat, each.kind)
        except RefusedError as error:
            reason = error.description.partition(": ")[2]
            failure = failure or f'failed to send message #{number} with the error message "{reason}"'
            continue
        content = Content(_words(each, values), _copied(telegram, each.attachment), album=albums.get(each.album, ""))
        copied.append(put(telegram, values, chat, content, topic))
    if failure:
        raise bad_request(failure)
    return [{"message_id": each.id} for each in copied]


def _source(telegram: Telegram, values: Fields) -> Chat:
    if not values.has("from_chat_id"):
        raise bad_request("chat_id is empty")
    return known_chat(telegram, Fields({"chat_id": values.raw("from_chat_id")}))


def _can_be_copied(message: Message) -> bool:
    if message.is_protected or message.chat.is_protected or message.kind in UNCOPIED:
        return False
    body = message.attachment.body if message.attachment is not None else None
    is_quiz = message.kind == "poll" and isinstance(body, dict) and body["type"] == "quiz"
    return not is_quiz  # "only if the value of the field correct_option_id is known to the bot"


def _kinds(messages: Sequence[Message]) -> list[str]:
    return [message.kind for message in messages]


def _albums(telegram: Telegram, messages: Sequence[Message]) -> dict[str, str]:
    """Return the new album of each old one; a single piece of an album is a message like others."""
    albums = [message.album for message in messages if message.album]
    return {album: telegram.fresh_album() for album in dict.fromkeys(albums) if albums.count(album) > 1}


def _words(message: Message, values: Fields) -> Words:
    return Words() if message.attachment is not None and values.flag("remove_caption") else message.words


def _copied(telegram: Telegram, attachment: Attachment | None) -> Attachment | None:
    """Return what a copy carries: the same, but dice are thrown again."""
    if attachment is None or attachment.kind != "dice":
        return attachment
    return Attachment("dice", {"emoji": "🎲", "value": telegram.rng.randint(1, 6)})
