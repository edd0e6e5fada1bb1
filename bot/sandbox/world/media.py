"""What messages carry besides words: kinds of files and of other contents, and what can be done with each."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.sandbox.values.entities import JsonObject
from bot.sandbox.world.model import Attachment, StoredFile

THUMBNAIL_SIDE = 320


@dataclass(frozen=True)
class FileKind:
    """A kind of file: where it is kept, what Telegram calls many of it, and its fields besides ids and size."""

    folder: str
    plural: str
    about: JsonObject = field(default_factory=dict)
    has_name: bool = True
    has_caption: bool = True


_SEEN: JsonObject = {"width": 320, "height": 240, "duration": 3}
_STICKER: JsonObject = {
    "emoji": "👍", "type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False
}  # fmt: skip
FILE_KINDS: Mapping[str, FileKind] = {
    "document": FileKind("documents", "documents"),
    "photo": FileKind("photos", "photos"),
    "video": FileKind("videos", "videos", _SEEN),
    "animation": FileKind("animations", "other messages", _SEEN),
    "audio": FileKind("music", "audios", {"duration": 3}),
    "voice": FileKind("voice", "voice notes", {"duration": 3}, has_name=False),
    "video_note": FileKind("video_notes", "video notes", {"length": 240, "duration": 3}, has_name=False,
                           has_caption=False),
    "sticker": FileKind("stickers", "other messages", _STICKER, has_name=False, has_caption=False),
}  # fmt: skip
ALBUMS: Mapping[str, str] = {"photo": "seen", "video": "seen", "document": "document", "audio": "audio"}
"""The kinds that albums are made of; those of the same word stand in one album."""
SPOKEN = frozenset({"voice", "video_note"})
"""What a person can refuse from everybody: https://core.telegram.org/bots/api#voice"""
UNCOPIED = frozenset({"paid_media", "invoice", "giveaway", "story", "checklist"})
"""What copyMessage takes no copy of, beside service messages: https://core.telegram.org/bots/api#copymessage

The documentation says nothing of forwarded stories, and checklists need a business account.
"""


def attached(kind: str, file: StoredFile) -> Attachment:
    """Return a file as a message carries it."""
    return Attachment(kind, [_size(file, 800, 600)] if kind == "photo" else _body(FILE_KINDS[kind], file), file)


def kind_of(file: StoredFile) -> str:
    """Return the kind of a stored file."""
    folder = file.path.partition("/")[0]
    return next(name for name, kind in FILE_KINDS.items() if kind.folder == folder)


def has_caption(attachment: Attachment | None) -> bool:
    """Tell whether a message can have words beside what it carries."""
    return attachment is not None and attachment.kind in FILE_KINDS and FILE_KINDS[attachment.kind].has_caption


def plural_of(kind: str) -> str:
    """Return what Telegram calls many messages of a kind, "" for a text, where a chat takes none of them."""
    found = FILE_KINDS.get(kind)
    return found.plural if found is not None else _OTHERS.get(kind, "other messages")


_OTHERS = {"": "text messages", "poll": "polls", "contact": "contacts", "location": "locations", "venue": "locations"}


def _body(kind: FileKind, file: StoredFile) -> JsonObject:
    name: JsonObject = {"file_name": file.name} if kind.has_name else {}
    mime: JsonObject = {} if kind.folder in {"stickers", "video_notes"} else {"mime_type": file.mime}
    ids = {"file_id": file.id, "file_unique_id": file.unique_id}
    body: JsonObject = {**ids, **kind.about, **name, **mime, "file_size": len(file.data)}
    if file.thumbnail is not None:
        body["thumbnail"] = _size(file.thumbnail, THUMBNAIL_SIDE, THUMBNAIL_SIDE)
    return body


def _size(file: StoredFile, width: int, height: int) -> JsonObject:
    """Return a PhotoSize; the sandbox does not scale, so a photo has one."""
    ids = {"file_id": file.id, "file_unique_id": file.unique_id}
    return {**ids, "width": width, "height": height, "file_size": len(file.data)}
