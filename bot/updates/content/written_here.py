"""What somebody wrote or sent in a group, as far as it may be carried on: words with their formatting, or a medium.

No field is trusted to exist or to have its type, and nothing raises.
"""

from typing import Any, Literal

from msgspec import Struct

from bot.updates.update import Raw
from bot.whole_numbers import whole_or_none
from conversations.language.normalise import clean
from storage.records.record import Json

GroupMedium = Literal[
    "text", "photo", "video", "voice", "document", "audio", "animation", "sticker", "video_note", "location", "venue",
    "contact", "poll", "dice", "other", "uncopied",
]  # fmt: skip
"""What it is; "uncopied" is what Telegram copies for nobody, "other" what is new to us."""
_MEDIA: tuple[GroupMedium, ...] = (
    "animation", "photo", "video", "voice", "audio", "sticker", "video_note", "document", "venue", "location",
    "contact", "poll", "dice",
)  # fmt: skip
"""Fields of media in the order of looking: an animation has a document beside it, a venue a location."""
UNCOPIED = ("paid_media", "gift", "unique_gift", "invoice", "story", "checklist", "giveaway", "giveaway_winners")
"""https://core.telegram.org/bots/api#copymessage"""
_WITH_FILE = frozenset({"photo", "video", "voice", "document", "audio", "animation", "sticker", "video_note"})
WITH_CAPTION = frozenset({"photo", "video", "voice", "document", "audio", "animation"})
"""Media that can have words of their own."""


class GroupContent(Struct, frozen=True):
    """The content of a message in a group."""

    medium: GroupMedium = "text"
    text: str = ""
    """The text, or the caption; "" without words. As Telegram counts it: entities say their places in it."""
    entities: tuple[dict[str, Json], ...] = ()
    file_id: str = ""
    """The id of its file, by which this bot may send it again; kept while the message waits to be sent."""
    protected: bool = False
    quote: str = ""
    """The words of the answered message that they chose to quote."""

    @property
    def mentions(self) -> tuple[int | str, ...]:
        """Return whom the words mention: accounts, or usernames in lower case."""
        return tuple(found for each in self.entities if (found := _mentioned(each, self.text)) is not None)


def content_of(message: Raw) -> GroupContent:
    """Return what a message holds."""
    medium = _medium_of(message)
    name = "text" if medium == "text" else "caption"
    raw = message.get(name)
    written = raw if isinstance(raw, str) else ""
    text = clean(written)
    # A text that is not as long as it was has other places than its entities say.
    entities = _entities(message.get("entities" if medium == "text" else "caption_entities")) if text == written else ()
    quote = message.get("quote")
    quoted = quote.get("text") if isinstance(quote, dict) else None
    return GroupContent(
        medium,
        text,
        entities,
        _file_id(message.get(medium)) if medium in _WITH_FILE else "",
        message.get("has_protected_content") is True,
        clean(quoted) if isinstance(quoted, str) else "",
    )


def _medium_of(message: Raw) -> GroupMedium:
    if isinstance(message.get("text"), str):
        return "text"
    if any(field in message for field in UNCOPIED):
        return "uncopied"
    return next((medium for medium in _MEDIA if medium in message), "other")


def _entities(entities: object) -> tuple[dict[str, Json], ...]:
    """Return the formatting; custom emoji, which bots may not send, are plain ones."""
    if not isinstance(entities, list):
        return ()
    return tuple(each for each in entities if isinstance(each, dict) and each.get("type") != "custom_emoji")


def _file_id(file: object) -> str:
    """Return the id of a file; of a photo that of its largest size, which is the last."""
    found = file[-1] if isinstance(file, list) and file else file
    file_id = found.get("file_id") if isinstance(found, dict) else None
    return clean(file_id) if isinstance(file_id, str) else ""


def _mentioned(entity: dict[str, Any], text: str) -> int | str | None:
    match entity.get("type"):
        case "text_mention":
            user = entity.get("user")
            return whole_or_none(user.get("id")) if isinstance(user, dict) else None
        case "mention":
            at, length = (whole_or_none(entity.get(each)) or 0 for each in ("offset", "length"))
            units = text.encode("utf-16-le", "surrogatepass")[2 * at : 2 * (at + length)]
            return units.decode("utf-16-le", "replace").lstrip("@").lower()
        case _:
            return None
