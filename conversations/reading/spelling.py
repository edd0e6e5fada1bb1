"""Normalise letters and digits of any script: `plain` for reading, `fold` for matching."""

import unicodedata
from functools import lru_cache

from conversations.language.normalise import BIDI_CONTROLS, JOINERS

ASCII_DIGITS = "0123456789"
ZEROS = "\u0660\u06f0\u07c0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0e50\u0ed0\u0f20\u1040\u17e0\u1810"
"""The digit 0 of each script that phones have keyboards for; the other nine come after it:
https://www.unicode.org/Public/UCD/latest/ucd/extracted/DerivedNumericType.txt"""
_DIGITS = "".join(chr(ord(zero) + value) for zero in ZEROS for value in range(10))
# Default-ignorable format characters that keyboards and copied text insert.
_UNSEEN = "\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff" + JOINERS + BIDI_CONTROLS
_TATWEEL = "\u0640"


def _points(*ranges: tuple[int, int]) -> str:
    return "".join(chr(point) for first, last in ranges for point in range(first, last + 1))


_VARIATION_SELECTORS = _points((0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
# Latin and Arabic marks (harakat, hamza above, madda): people leave them out as often as they type them.
_MARKS = _points(
    (0x0300, 0x036F), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06DC), (0x06DF, 0x06E8), (0x20D0, 0x20F0)
)
_PLAIN = str.maketrans(_DIGITS, ASCII_DIGITS * len(ZEROS), _UNSEEN)
_FOLD = str.maketrans("يىكةەہھ", "ییکهههه", _UNSEEN + _VARIATION_SELECTORS + _MARKS + _TATWEEL) | _PLAIN


def plain(text: str) -> str:
    """Return `text` with compatibility forms resolved, ASCII digits and no invisible characters; letters are kept."""
    return unicodedata.normalize("NFKC", text).translate(_PLAIN)


@lru_cache(maxsize=2)  # a message is compared with a dozen lists in its turn, and forgotten with the next
def fold(text: str) -> str:
    """Return a form that is equal for all spellings of the same words; for matching only, never for display."""
    return _core(fold_with_signs(text))


def fold_with_signs(text: str) -> str:
    """Return what `fold` does, with the signs at both ends: the $ of "$5" and the minus of "-5" count."""
    # Decompose first, so that İ, آ, ؤ and é all lose their marks. Compose last, so that folding twice changes nothing.
    bare = unicodedata.normalize("NFKD", text).translate(_FOLD).casefold()
    return unicodedata.normalize("NFC", " ".join(bare.split()))


@lru_cache(maxsize=1024)
def fold_ours(text: str) -> str:
    """Return what `fold` does, remembered: for texts of ours, to which each message of a person is compared."""
    return fold(text)


def _core(text: str) -> str:
    start, end = 0, len(text)
    while start < end and unicodedata.category(text[start])[0] not in "LN":
        start += 1
    while end > start and unicodedata.category(text[end - 1])[0] not in "LNM":
        end -= 1
    return text[start:end]
