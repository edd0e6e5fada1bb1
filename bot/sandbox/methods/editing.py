"""editMessageText, editMessageCaption, editMessageReplyMarkup and deleteMessage."""

from bot.sandbox.methods.targets import (
    MAX_CAPTION_UNITS,
    MAX_TEXT_UNITS,
    check_links,
    find_message,
    open_chat,
    read_words,
    writable_chat,
)
from bot.sandbox.values.entities import JsonObject, Words
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.keyboards import InlineKeyboard, read_inline
from bot.sandbox.values.refusals import bad_request
from bot.sandbox.world.model import Message
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.to_json import message_json

DELETABLE_S = 48 * 60 * 60  # "A message can only be deleted if it was sent less than 48 hours ago"
_CAPTIONED = frozenset({"document", "photo", "voice", "video", "audio", "animation"})


def edit_message_text(telegram: Telegram, values: Fields) -> JsonObject:
    """Replace a text and the buttons under it."""
    message = _editable(telegram, values)
    words = read_words(telegram, values, "text", limit=MAX_TEXT_UNITS)
    if not words.text:
        raise bad_request("message text is empty")
    if message.attachment is not None:
        raise bad_request("there is no text in the message to edit")
    return _edit(telegram, values, message, words)


def edit_message_caption(telegram: Telegram, values: Fields) -> JsonObject:
    """Replace the words under a file and the buttons under it."""
    message = _editable(telegram, values)
    words = read_words(telegram, values, "caption", limit=MAX_CAPTION_UNITS)
    if message.attachment is None or message.attachment.kind not in _CAPTIONED:
        raise bad_request("there is no caption in the message to edit")
    return _edit(telegram, values, message, words)


def edit_message_reply_markup(telegram: Telegram, values: Fields) -> JsonObject:
    """Replace the buttons under a message."""
    message = _editable(telegram, values)
    return _edit(telegram, values, message, message.words)


def delete_message(telegram: Telegram, values: Fields) -> bool:
    """Delete a message: the bot's own, a person's in private, anyone's where the bot is an administrator."""
    chat = open_chat(telegram, values)
    message = find_message(chat, _message_id(values))
    if message is None:
        raise bad_request("message to delete not found")
    may = message.from_bot or chat.is_private or chat.bot_standing == "administrator"
    if not may or telegram.now() - message.date > DELETABLE_S:
        raise bad_request("message can't be deleted for everyone")
    message.is_deleted = True
    telegram.chat_changed(chat)
    return True


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


def _edit(telegram: Telegram, values: Fields, message: Message, words: Words) -> JsonObject:
    markup = read_inline(values)
    check_links(telegram, markup)
    if (words, markup) == (message.words, message.markup):
        raise bad_request(
            "message is not modified: specified new message content and reply markup "
            "are exactly the same as a current content and reply markup of the message"
        )
    if words != message.words:
        message.edited_at = int(telegram.now())  # a change of buttons alone is not shown as an edit
    message.words, message.markup = words, markup
    telegram.chat_changed(message.chat)
    return message_json(message)
