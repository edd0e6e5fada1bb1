"""Cut what an owner wrote into numbers, words and signs, each with its place in the text."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from conversations.reading.spelling import fold
from storage.records.translatable import Translatable

DASHES = "-‐‑–—−"
_LETTER = r"[^\W\d_][\u0300-\u036f\u064b-\u065f\u0670]*"
_MARK = re.compile(rf"\d+|(?:{_LETTER})+(?:[\u200c.](?:{_LETTER})+)*\.?|\S")
_MOST_WORDS = 3
"""The longest known phrase: «بعد از ظهر»."""


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a text cannot be read, and where in it."""

    says: Translatable
    at: int = 0
    """Characters before the place."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A number in ASCII digits, a word as it was written, or a single sign; `end` is the place behind it."""

    text: str
    at: int
    end: int

    @property
    def is_number(self) -> bool:
        """Return whether it is made of digits."""
        return self.text.isdecimal()


def with_ascii_digits(text: str) -> str:
    """Return a text of the same length in which the digits of every script are 0 to 9."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def key_of(word: str) -> str:
    """Return what all spellings of a word or phrase have in common."""
    return fold(word).replace(" ", "")


def marks_of(text: str, phrases: frozenset[str]) -> tuple[Mark, ...]:
    """Return the marks of a text; words that together are one of `phrases` (as `key_of` has them) are one mark."""
    found = [Mark(each[0], each.start(), each.end()) for each in _MARK.finditer(with_ascii_digits(text))]
    return tuple(_joined(found, text, phrases))


def _joined(found: list[Mark], text: str, phrases: frozenset[str]) -> Iterator[Mark]:
    place = 0
    while place < len(found):
        longest = 1
        for count in range(2, _MOST_WORDS + 1):
            run = found[place : place + count]
            words_alone = len(run) == count and all(each.text[0].isalpha() for each in run)
            if words_alone and key_of(text[run[0].at : run[-1].end]) in phrases:
                longest = count
        last = found[place + longest - 1]
        first = found[place]
        yield first if longest == 1 else Mark(text[first.at : last.end], first.at, last.end)
        place += longest
