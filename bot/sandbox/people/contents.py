"""Samples of everything that a person can send besides text."""

from collections.abc import Callable, Mapping, Sequence

from bot.sandbox.people.samples import FILES, picture
from bot.sandbox.values.entities import JsonObject, Words
from bot.sandbox.values.fields import Upload
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world.media import ALBUMS, FILE_KINDS, attached, has_caption
from bot.sandbox.world.model import Attachment, Content
from bot.sandbox.world.telegram import Telegram

MAX_ALBUM_PIECES = 10
_PLACE: JsonObject = {"latitude": 35.7, "longitude": 51.4}
_OPTIONS = ("Oak", "Steel")
_CHANNEL: JsonObject = {"id": -1_001_000_000_001, "type": "channel", "title": "Shelves"}


def sample(telegram: Telegram, kind: str, caption: Words, *, data: bytes | None = None) -> Content:
    """Return a message of a kind; `data` are the bytes of its file."""
    attachment = file_of(telegram, kind, data) if kind in FILE_KINDS else _other(telegram, kind)
    if caption.text and not has_caption(attachment):
        raise ImpossibleActError(f"there are no words beside a {kind}")
    return Content(caption, attachment)


def file_of(telegram: Telegram, kind: str, data: bytes | None = None) -> Attachment:
    """Return a file as a message carries it."""
    name, mime, sample_data = FILES[kind]
    content = picture() if kind == "photo" else sample_data
    return attached(kind, telegram.store(kind, Upload(name, mime, content if data is None else data)))


def album_of(telegram: Telegram, kinds: Sequence[str], caption: Words) -> list[Content]:
    """Return the pieces of an album, with the caption under the first."""
    if len({ALBUMS.get(kind, kind) for kind in kinds}) != 1 or not set(kinds) <= set(ALBUMS):
        raise ImpossibleActError(f"no album is made of {', '.join(kinds)}")
    if not 1 < len(kinds) <= MAX_ALBUM_PIECES:
        raise ImpossibleActError(f"an album has 2 to {MAX_ALBUM_PIECES} pieces")
    album = telegram.fresh_album()
    captions = [caption, *[Words()] * (len(kinds) - 1)]
    return [Content(words, file_of(telegram, kind), album=album) for kind, words in zip(kinds, captions, strict=True)]


def _other(telegram: Telegram, kind: str) -> Attachment:
    make = _OTHERS.get(kind)
    if make is None:
        raise ImpossibleActError(f"nobody can send a {kind!r}")
    return Attachment("poll" if kind == "quiz" else kind, make(telegram))


def _poll(telegram: Telegram) -> JsonObject:
    options = [{"persistent_id": str(at), "text": text, "voter_count": 0} for at, text in enumerate(_OPTIONS)]
    kept = {"total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular"}
    also = {"allows_multiple_answers": False, "allows_revoting": True, "members_only": False}
    return {"id": str(telegram.rng.randrange(10**17)), "question": "Which one?", "options": options, **kept, **also}


def _quiz(telegram: Telegram) -> JsonObject:
    """Return a poll with one right answer, which the bot does not know."""
    return {**_poll(telegram), "type": "quiz"}


def _gift(telegram: Telegram) -> JsonObject:
    return {"gift": {"id": "5170145012310081615", "sticker": file_of(telegram, "sticker").body, "star_count": 15}}


_OTHERS: Mapping[str, Callable[[Telegram], JsonObject]] = {
    "location": lambda _: _PLACE,
    "venue": lambda _: {"location": _PLACE, "title": "Our shop", "address": "12 Market Street"},
    "poll": _poll,
    "quiz": _quiz,
    "dice": lambda telegram: {"emoji": "🎲", "value": telegram.rng.randint(1, 6)},
    "paid_media": lambda _: {"star_count": 5, "paid_media": [{"type": "preview", "width": 320, "height": 240}]},
    "invoice": lambda _: {
        "title": "Shelf", "description": "One", "start_parameter": "", "currency": "USD", "total_amount": 100
    },
    "story": lambda _: {"chat": _CHANNEL, "id": 7},
    "checklist": lambda _: {"title": "To buy", "tasks": [{"id": 1, "text": "Shelf"}]},
    "giveaway": lambda telegram: {
        "chats": [_CHANNEL], "winners_selection_date": int(telegram.now()) + 86_400, "winner_count": 1
    },
    "gift": _gift,
}  # fmt: skip
"""What is no file, by its field in a message; a quiz is a poll, and a gift a service message."""
SAMPLES = (*FILE_KINDS, *_OTHERS)
"""Every kind."""
