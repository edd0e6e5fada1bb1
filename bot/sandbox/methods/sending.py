"""sendMessage, sendDocument, sendPhoto, sendContact and sendChatAction."""

from dataclasses import replace

from bot.sandbox.methods.profile import JPEG
from bot.sandbox.methods.targets import (
    MAX_CAPTION_UNITS,
    MAX_TEXT_UNITS,
    check_links,
    read_reply,
    read_thread,
    read_words,
    writable_chat,
)
from bot.sandbox.values.entities import JsonObject, Words
from bot.sandbox.values.fields import Fields, Upload
from bot.sandbox.values.keyboards import read_markup
from bot.sandbox.values.refusals import bad_request, too_large
from bot.sandbox.world.model import Attachment, Chat, Content, StoredFile
from bot.sandbox.world.telegram import Telegram, WorldEvent
from bot.sandbox.world.to_json import message_json

MAX_UPLOAD_BYTES = 50 * 1024 * 1024  # https://core.telegram.org/bots/api#sending-files
MAX_PHOTO_BYTES = 10 * 1024 * 1024
MAX_THUMBNAIL_BYTES = 200_000
MAX_VCARD_BYTES = 2048  # "Additional data about the contact in the form of a vCard, 0-2048 bytes"
THUMBNAIL_SIDE = 320
_OF_A_CONTACT = ("phone_number", "first_name", "last_name", "vcard")
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"RIFF")
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
    return _post(telegram, values, chat, words)


def send_document(telegram: Telegram, values: Fields) -> JsonObject:
    """Send a file to a chat, uploaded or by its file id."""
    chat = writable_chat(telegram, values, "documents")
    words = read_words(telegram, values, "caption", limit=MAX_CAPTION_UNITS)
    file = _file(telegram, values, "document")
    return _post(telegram, values, chat, words, Attachment("document", document_body(file), file))


def send_photo(telegram: Telegram, values: Fields) -> JsonObject:
    """Send a picture to a chat, uploaded or by its file id."""
    chat = writable_chat(telegram, values, "photos")
    words = read_words(telegram, values, "caption", limit=MAX_CAPTION_UNITS)
    file = _file(telegram, values, "photo")
    return _post(telegram, values, chat, words, Attachment("photo", photo_body(file), file))


def send_contact(telegram: Telegram, values: Fields) -> JsonObject:
    """Send a phone number with a name; a bot names no account for it."""
    for name in ("phone_number", "first_name"):
        if not values.has(name):
            raise bad_request(f'parameter "{name}" is required')
    chat = writable_chat(telegram, values, "contacts")
    if len(values.text("vcard").encode()) > MAX_VCARD_BYTES:
        raise bad_request("a vCard has 2048 bytes at most (the Sarnakh sandbox does not cut it)")
    body: JsonObject = {name: values.text(name) for name in _OF_A_CONTACT if values.has(name)}
    return _post(telegram, values, chat, Words(), Attachment("contact", body))


def send_chat_action(telegram: Telegram, values: Fields) -> bool:
    """Show what the bot is about to do."""
    chat = writable_chat(telegram, values)
    if values.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    read_thread(values, chat)
    telegram.happens(WorldEvent("typing", chat.id))
    return True


def _post(
    telegram: Telegram, values: Fields, chat: Chat, words: Words, attachment: Attachment | None = None
) -> JsonObject:
    markup = read_markup(values, is_private=chat.is_private)
    check_links(telegram, markup)
    reply_to = read_reply(values, chat)
    thread_id = read_thread(values, chat, reply_to)
    content = Content(
        words,
        attachment,
        markup,
        is_protected=values.flag("protect_content"),
        is_silent=values.flag("disable_notification"),
    )
    return message_json(telegram.post(chat, telegram.bot, content, reply_to=reply_to, thread_id=thread_id))


def _file(telegram: Telegram, values: Fields, kind: str) -> StoredFile:
    upload = values.upload(kind)
    if upload is not None:
        _check_upload(upload, kind)
        return _with_thumbnail(telegram, values, telegram.store(kind, upload))
    wanted = values.text(kind)
    if not wanted:
        raise bad_request(f"there is no {kind} in the request")
    if wanted.startswith(("http://", "https://")):
        raise bad_request("wrong type of the web page content (the Sarnakh sandbox fetches nothing from the internet)")
    if wanted not in telegram.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    file = telegram.files[wanted]
    if (kind == "photo") != file.path.startswith("photos/"):
        raise bad_request("type of file mismatch")
    return file


def _with_thumbnail(telegram: Telegram, values: Fields, file: StoredFile) -> StoredFile:
    """Keep the picture that is sent with a new file; one that Telegram would drop is refused, so that it shows."""
    picture = values.upload("thumbnail")
    if picture is None:
        return file
    if not picture.data.startswith(JPEG) or len(picture.data) > MAX_THUMBNAIL_BYTES:
        raise bad_request("a thumbnail is a JPEG of 200 kB at most (the Sarnakh sandbox does not drop it silently)")
    kept = Upload("thumbnail.jpg", "image/jpeg", picture.data)
    shown = telegram.files[file.id] = replace(file, thumbnail=telegram.store("photo", kept))
    return shown


def _check_upload(upload: Upload, kind: str) -> None:
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > MAX_UPLOAD_BYTES:
        raise too_large()
    if kind == "photo" and len(upload.data) > MAX_PHOTO_BYTES:
        raise bad_request(
            f"file of size {len(upload.data)} bytes is too big for a photo; the maximum size is 10485760 bytes"
        )
    if kind == "photo" and not upload.data.startswith(_PICTURES):
        raise bad_request("IMAGE_PROCESS_FAILED")


def document_body(file: StoredFile) -> JsonObject:
    """Return a Document."""
    ids = {"file_id": file.id, "file_unique_id": file.unique_id}
    body: JsonObject = {**ids, "file_name": file.name, "mime_type": file.mime, "file_size": len(file.data)}
    if file.thumbnail is not None:
        body["thumbnail"] = _size(file.thumbnail, THUMBNAIL_SIDE, THUMBNAIL_SIDE)
    return body


def photo_body(file: StoredFile) -> list[JsonObject]:
    """Return the sizes of a picture: one, because the sandbox does not scale."""
    return [_size(file, 800, 600)]


def _size(file: StoredFile, width: int, height: int) -> JsonObject:
    """Return a PhotoSize."""
    ids = {"file_id": file.id, "file_unique_id": file.unique_id}
    return {**ids, "width": width, "height": height, "file_size": len(file.data)}
