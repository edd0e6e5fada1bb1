"""Split a text into the words, digits and signs of amounts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from conversations.reading.amounts.digits import POINTS, SEPARATORS
from conversations.reading.amounts.spelling import spelled
from conversations.reading.amounts.words import BARE_THOUSAND, WORDS, AmountScale, AmountWord


@dataclass(frozen=True, slots=True)
class WrittenDigits:
    """Digits with the single signs between them, such as 12,500 or 1.5."""

    text: str


@dataclass(frozen=True, slots=True)
class BareThousand:
    """«هزار», which may be a scale, and a number by itself."""

    scale: AmountScale = AmountScale.THOUSAND


AmountToken = AmountWord | WrittenDigits | BareThousand
_TOKEN = re.compile(f"([0-9]+(?:[{SEPARATORS}{POINTS}][0-9]+)*)|[^\\W\\d_]+|\\S")
_FULL_STOP = re.compile(r"(?<=[^\W\d_])[.!]$")
_HALF_SPACE = "\u200c"
_MOST = 40
"""Tokens; the longest amount in words has half as many."""
_JOINABLE = sorted((word for word in WORDS if len(word) > 1 and not word.isascii()), key=len, reverse=True)
_JOINED = re.compile(rf"(?:{'|'.join(_JOINABLE)}|و)")
"""Words that people write without a space, «دوازده‌میلیون» or «سیصدهزارتومن»; the longest word first."""


def read_tokens(text: str) -> tuple[AmountToken, ...] | None:
    """Return the parts of a text as it was typed; None if one of them belongs to no amount."""
    tokens = _tokens(spelled(text))
    if tokens is None and _HALF_SPACE in text:  # «۱۲م‌ریال»: no words that can be joined, and yet two
        return _tokens(spelled(text.replace(_HALF_SPACE, " ")))
    return tokens


def _tokens(text: str) -> tuple[AmountToken, ...] | None:
    tokens: list[AmountToken] = []
    for found in _TOKEN.finditer(_FULL_STOP.sub("", text)):
        parts = (WrittenDigits(found[1]),) if found[1] else tuple(_words(found[0]))
        tokens += parts
        if not parts or len(tokens) > _MOST:
            return None
    return tuple(tokens)


def _words(word: str) -> Iterator[AmountToken]:
    """Yield the meaning of a word, or of each of several that are joined; nothing if one is unknown."""
    if word in WORDS:
        yield _meaning(word)
        return
    parts = _JOINED.findall(word)
    if "".join(parts) == word:
        yield from map(_meaning, parts)


def _meaning(word: str) -> AmountToken:
    return BareThousand() if word == BARE_THOUSAND else WORDS[word]
