"""editMessageText, editMessageCaption, editMessageMedia, editMessageReplyMarkup, deleteMessage, deleteMessages."""

from collections.abc import Sequence

from bot.sandbox.methods.media import INPUT_MEDIA, read_input_media
from bot.sandbox.methods.targets import (
    MAX_CAPTION_UNITS,
    MAX_TEXT_UNITS,
    check_links,
    find_message,
    open_chat,
    read_message_ids,
    read_words,
    writable_chat,
)
from bot.sandbox.values.entities import JsonObject, with_plain_emoji
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.keyboards import InlineKeyboard, read_inline
from bot.sandbox.values.refusals import bad_request
from bot.sandbox.world.media import ALBUMS, has_caption
from bot.sandbox.world.model import Chat, Content, Message
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.to_json import message_json

DELETABLE_S = 48 * 60 * 60  # "A message can only be deleted if it was sent less than 48 hours ago"
DICE_STAY_S = 24 * 60 * 60  # "A dice message in a private chat can only be deleted if it was sent more than …"


UNDELETABLE = frozenset({"forum_topic_created", "migrate_from_chat_id"})
"""Service messages of how a supergroup or a topic began."""


def edit_message_text(telegram: Telegram, values: Fields) -> JsonObject:
    """Replace a text and the buttons under it."""
    message = _editable(telegram, values)
    words = read_words(telegram, values, "text", limit=MAX_TEXT_UNITS)
    if not words.text:
        raise bad_request("message text is empty")
    if message.attachment is not None:
        raise bad_request("there is no text in the message to edit")
    return _edit(telegram, values, message, Content(words))


def edit_message_caption(telegram: Telegram, values: Fields) -> JsonObject:
    """Replace the words under a file and the buttons under it."""
    message = _editable(telegram, values)
    words = read_words(telegram, values, "caption", limit=MAX_CAPTION_UNITS)
    if not has_caption(message.attachment):
        raise bad_request("there is no caption in the message to edit")
    return _edit(telegram, values, message, Content(words, message.attachment))


def edit_message_media(telegram: Telegram, values: Fields) -> JsonObject:
    """Put another file, with its caption, in the place of a file or of a text."""
    message = _editable(telegram, values)
    content = read_input_media(telegram, values.raw("media"), values)
    kind = content.attachment.kind if content.attachment is not None else ""
    if message.kind and message.kind not in INPUT_MEDIA:
        raise bad_request("there is no media in the message to edit")
    if message.album and ALBUMS.get(kind) != ALBUMS[message.kind]:
        raise bad_request("can't change media type in the album")
    return _edit(telegram, values, message, content)


def edit_message_reply_markup(telegram: Telegram, values: Fields) -> JsonObject:
    """Replace the buttons under a message."""
    message = _editable(telegram, values)
    return _edit(telegram, values, message, Content(message.words, message.attachment))


def delete_message(telegram: Telegram, values: Fields) -> bool:
    """Delete a message: the bot's own, a person's in private, anyone's where the bot is an administrator."""
    chat = open_chat(telegram, values)
    message = find_message(chat, _message_id(values))
    if message is None:
        raise bad_request("message to delete not found")
    _delete(telegram, chat, [message])
    return True


def delete_messages(telegram: Telegram, values: Fields) -> bool:
    """Delete several messages, those that are there; none of them where one cannot be deleted."""
    chat = open_chat(telegram, values)
    found = [find_message(chat, number) for number in read_message_ids(values)]
    _delete(telegram, chat, [message for message in found if message is not None])
    return True


def _delete(telegram: Telegram, chat: Chat, messages: Sequence[Message]) -> None:
    if not all(_is_deletable(chat, message, telegram.now()) for message in messages):
        raise bad_request("message can't be deleted for everyone")
    for message in messages:
        message.is_deleted = True
    telegram.chat_changed(chat)


def _is_deletable(chat: Chat, message: Message, now: float) -> bool:
    may = message.from_bot or chat.is_private or chat.bot_standing == "administrator"
    age = now - message.date
    rolls = message.kind == "dice" and chat.is_private and age <= DICE_STAY_S
    return may and age <= DELETABLE_S and not rolls and message.kind not in UNDELETABLE


def _editable(telegram: Telegram, values: Fields) -> Message:
    chat = writable_chat(telegram, values)
    message = find_message(chat, _message_id(values))
    if message is None:
        raise bad_request("message to edit not found")
    has_keys = message.markup is not None and not isinstance(message.markup, InlineKeyboard)
    if not message.from_bot or has_keys or message.forwarded_from is not None or message.is_service:
        raise bad_request("message can't be edited")
    return message


def _message_id(values: Fields) -> int:
    message_id = values.number("message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    return message_id


def _edit(telegram: Telegram, values: Fields, message: Message, content: Content) -> JsonObject:
    markup = read_inline(values)
    check_links(telegram, markup)
    words = with_plain_emoji(content.words)
    new, old = (words, content.attachment), (message.words, message.attachment)
    if new == old and markup == message.markup:
        raise bad_request(
            "message is not modified: specified new message content and reply markup "
            "are exactly the same as a current content and reply markup of the message"
        )
    if new != old:
        message.edited_at = int(telegram.now())  # a change of buttons alone is not shown as an edit
    message.words, message.attachment, message.markup = words, content.attachment, markup
    telegram.chat_changed(message.chat)
    return message_json(message)
