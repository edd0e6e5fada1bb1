"""Files in a call: uploaded, or by the file id of one that Telegram has; alone, or as an InputMedia."""

from dataclasses import replace

from bot.sandbox.methods.profile import JPEG
from bot.sandbox.methods.targets import MAX_CAPTION_UNITS, read_words
from bot.sandbox.values.fields import Fields, Upload, as_json
from bot.sandbox.values.refusals import bad_request, too_large
from bot.sandbox.world.media import attached, kind_of
from bot.sandbox.world.model import Attachment, Content, StoredFile
from bot.sandbox.world.telegram import Telegram

MAX_UPLOAD_BYTES = 50 * 1024 * 1024  # https://core.telegram.org/bots/api#sending-files
MAX_PHOTO_BYTES = 10 * 1024 * 1024
MAX_THUMBNAIL_BYTES = 200_000
INPUT_MEDIA = frozenset({"animation", "audio", "document", "photo", "video"})
"""https://core.telegram.org/bots/api#inputmedia"""
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"RIFF")


def read_media(telegram: Telegram, values: Fields, kind: str, *, name: str = "") -> Attachment:
    """Return the file of a kind that a call sends; `name` is its field, the kind by default."""
    return attached(kind, _file(telegram, values, kind, name or kind))


def read_input_media(telegram: Telegram, raw: object, uploads: Fields) -> Content:
    """Return the file and the caption of an InputMedia; its upload stands beside it in the call."""
    media = as_json(raw)
    if media is None:
        raise bad_request("can't parse InputMedia: expected an Object")
    kind = media.text("type")
    if kind not in INPUT_MEDIA:
        raise bad_request(f'can\'t parse InputMedia: type "{kind}" is unsupported')
    given = Fields(media.values, uploads.uploads)
    if not given.has("media"):
        raise bad_request("can't parse InputMedia: media not found")
    words = read_words(telegram, given, "caption", limit=MAX_CAPTION_UNITS)
    return Content(words, read_media(telegram, given, kind, name="media"))


def _file(telegram: Telegram, values: Fields, kind: str, name: str) -> StoredFile:
    upload = values.upload(name)
    if upload is not None:
        _check_upload(upload, kind)
        return _with_thumbnail(telegram, values, telegram.store(kind, upload))
    wanted = values.text(name)
    if not wanted:
        raise bad_request(f"there is no {kind} in the request")
    if wanted.startswith(("http://", "https://")):
        raise bad_request("wrong type of the web page content (the Sarnakh sandbox fetches nothing from the internet)")
    if wanted not in telegram.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    file = telegram.files[wanted]
    if kind_of(file) != kind:
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
