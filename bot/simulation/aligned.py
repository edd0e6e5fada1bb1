"""Words and numbers of one language in the columns of a terminal."""

import unicodedata
from dataclasses import dataclass

from conversations.language.numbers import digits, number
from conversations.language.operator_texts import in_language
from storage.records.record import Language
from storage.records.translatable import Translatable, tr

CUT = "…"
NO_SHARE = "—"


@dataclass(frozen=True, slots=True)
class Figures:
    """Writes sentences, numbers and shares in one language."""

    language: Language

    def say(self, said: Translatable | str) -> str:
        """Return a sentence in the language."""
        return in_language(said, self.language)

    def number(self, count: int, columns: int = 0) -> str:
        """Return a number, with its last digit in the last column."""
        return right(number(count, self.language), columns)

    def digits(self, written: str) -> str:
        """Return what is written in digits in those of the language."""
        return digits(written, self.language)

    def share(self, part: int, whole: int, columns: int = 0) -> str:
        """Return a share in per cent, or a dash where there is no whole."""
        said = self.say(tr("{share} %", share=round(100 * part / whole))) if whole else NO_SHARE
        return right(said, columns)

    def heading(self, said: Translatable | str, columns: int) -> str:
        """Return the heading of a column of numbers, cut to fit."""
        return right(cut(self.say(said), columns - 1), columns)


def width(text: str) -> int:
    """Return how many columns a text takes: signs that join or combine take none, wide ones two."""
    return sum(_columns(sign) for sign in text)


def left(text: str, columns: int) -> str:
    """Return a text that begins in the first column."""
    return text + " " * (columns - width(text))


def right(text: str, columns: int) -> str:
    """Return a text that ends in the last column."""
    return " " * (columns - width(text)) + text


def cut(text: str, columns: int) -> str:
    """Return a text that takes no more columns; where something is cut off, it ends in a sign that says so."""
    if width(text) <= columns:
        return text
    kept, taken = "", 0
    for sign in text:
        taken += _columns(sign)
        if taken > columns - 1:
            break
        kept += sign
    return kept.rstrip() + CUT


def _columns(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in ("W", "F") else 1
