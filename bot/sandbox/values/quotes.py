"""Quotes: the part of a message that a reply to it shows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.sandbox.values.entities import Entity, Words, units

MAX_QUOTE_UNITS = 1024  # "0-1024 characters after entities parsing": https://core.telegram.org/bots/api#replyparameters
KEPT = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time"})
"""The formatting that is kept in quotes: https://core.telegram.org/bots/api#textquote"""


@dataclass(frozen=True)
class Quote:
    """A quoted part; `position` is where its sender says that it is, in UTF-16 units."""

    words: Words
    position: int = 0
    is_manual: bool = True


def quotable(words: Words) -> Words:
    """Return the words with the formatting that a quote keeps."""
    return Words(words.text, tuple(each for each in words.entities if each.type in KEPT))


def find_quote(words: Words, source: Words, *, near: int = 0) -> int | None:
    """Return where a message has exactly these words with this formatting, the place nearest to `near`; None if not.

    Places are in UTF-16 units.
    """
    wanted, length = quotable(words), units(words.text)
    if not 0 < length <= MAX_QUOTE_UNITS:
        return None
    places = (at for at in _places(words.text, source.text) if _inside(source, at, length) == wanted.entities)
    return min(places, key=lambda at: abs(at - near), default=None)


def cut(source: Words, text: str, *, near: int = 0) -> Quote | None:
    """Return the quote that a client makes of a marked part of a message; None if the message does not have it."""
    at = min(_places(text, source.text), key=lambda place: abs(place - near), default=None)
    if at is None or not 0 < units(text) <= MAX_QUOTE_UNITS:
        return None
    return Quote(Words(text, _inside(source, at, units(text))), at)


def _places(text: str, source: str) -> Iterator[int]:
    at = source.find(text) if text else -1
    while at >= 0:
        yield units(source[:at])
        at = source.find(text, at + 1)


def _inside(source: Words, start: int, length: int) -> tuple[Entity, ...]:
    """Return the formatting of a part, with offsets in the part."""
    clipped = []
    for entity in quotable(source).entities:
        first, last = max(entity.offset, start), min(entity.end, start + length)
        if last > first:
            clipped.append(replace(entity, offset=first - start, length=last - first))
    return tuple(clipped)
