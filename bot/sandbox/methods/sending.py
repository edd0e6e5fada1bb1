"""sendMessage, a method for each kind of file, sendMediaGroup, sendContact and sendChatAction."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.sandbox.methods.media import read_input_media, read_media
from bot.sandbox.methods.replies import put, read_replied_to, read_thread
from bot.sandbox.methods.targets import (
    MAX_CAPTION_UNITS,
    MAX_TEXT_UNITS,
    chat_open_to,
    check_links,
    check_spoken,
    read_words,
    writable_chat,
)
from bot.sandbox.values.entities import JsonObject, Words
from bot.sandbox.values.fields import Fields, as_json, as_list
from bot.sandbox.values.keyboards import read_markup
from bot.sandbox.values.refusals import bad_request
from bot.sandbox.world.media import ALBUMS, FILE_KINDS
from bot.sandbox.world.model import Attachment, Chat, Content
from bot.sandbox.world.telegram import Telegram, WorldEvent
from bot.sandbox.world.to_json import message_json

MAX_VCARD_BYTES = 2048  # "Additional data about the contact in the form of a vCard, 0-2048 bytes"
MAX_ALBUM_PIECES = 10  # "must include 2-10 items": https://core.telegram.org/bots/api#sendmediagroup
_OF_A_CONTACT = ("phone_number", "first_name", "last_name", "vcard")
_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def send_message(telegram: Telegram, values: Fields) -> JsonObject:
    """Send a text to a chat."""
    chat = writable_chat(telegram, values)
    words = read_words(telegram, values, "text", limit=MAX_TEXT_UNITS)
    if not words.text:
        raise bad_request("message text is empty")
    return _post(telegram, values, chat, Content(words))


def method_for(kind: str) -> Callable[[Telegram, Fields], JsonObject]:
    """Return the method that sends a kind of file, uploaded or by its file id."""

    def send(telegram: Telegram, values: Fields) -> JsonObject:
        chat = chat_open_to(telegram, values, [kind])
        check_spoken(chat, kind)
        words = Words()
        if FILE_KINDS[kind].has_caption:
            words = read_words(telegram, values, "caption", limit=MAX_CAPTION_UNITS)
        return _post(telegram, values, chat, Content(words, read_media(telegram, values, kind)))

    return send


def send_media_group(telegram: Telegram, values: Fields) -> list[JsonObject]:
    """Send an album."""
    given = as_list(values.raw("media")) or []
    pieces = [as_json(each) for each in given]
    kinds = [piece.text("type") if piece is not None else "" for piece in pieces]
    chat = chat_open_to(telegram, values, kinds)
    _check_album(kinds)
    album = telegram.fresh_album()
    contents = [replace(read_input_media(telegram, each, values), album=album) for each in given]
    replied_to = read_replied_to(telegram, values, chat)
    return [message_json(put(telegram, values, chat, content, replied_to)) for content in contents]


def _check_album(kinds: Sequence[str]) -> None:
    if not kinds:
        raise bad_request("there are no messages to send")
    if len(kinds) > MAX_ALBUM_PIECES:
        raise bad_request("too many messages to send as an album")
    if len(kinds) == 1:
        raise bad_request("an album has 2 to 10 pieces (Telegram would send the one; the Sarnakh sandbox does not)")
    if strange := set(kinds) - set(ALBUMS):
        raise bad_request(f"can't parse InputMedia: {min(strange)} can't be in an album")
    if len({ALBUMS[kind] for kind in kinds}) > 1:
        alone = next(kind for kind in kinds if ALBUMS[kind] == kind)
        raise bad_request(f"{alone} can't be mixed with other media types")


def send_contact(telegram: Telegram, values: Fields) -> JsonObject:
    """Send a phone number with a name; a bot names no account for it."""
    for name in ("phone_number", "first_name"):
        if not values.has(name):
            raise bad_request(f'parameter "{name}" is required')
    chat = chat_open_to(telegram, values, ["contact"])
    if len(values.text("vcard").encode()) > MAX_VCARD_BYTES:
        raise bad_request("a vCard has 2048 bytes at most (the Sarnakh sandbox does not cut it)")
    body: JsonObject = {name: values.text(name) for name in _OF_A_CONTACT if values.has(name)}
    return _post(telegram, values, chat, Content(Words(), Attachment("contact", body)))


def send_chat_action(telegram: Telegram, values: Fields) -> bool:
    """Show what the bot is about to do."""
    chat = writable_chat(telegram, values)
    if values.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    read_thread(values, chat)
    telegram.happens(WorldEvent("typing", chat.id))
    return True


def _post(telegram: Telegram, values: Fields, chat: Chat, content: Content) -> JsonObject:
    markup = read_markup(values, is_private=chat.is_private)
    check_links(telegram, markup)
    replied_to = read_replied_to(telegram, values, chat)
    return message_json(put(telegram, values, chat, replace(content, markup=markup), replied_to))
