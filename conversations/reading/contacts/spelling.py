"""Prepare a message for the reader of contacts: one form for every way to type digits and the +."""

import re

from conversations.reading.spelling import plain

MAX_LENGTH = 4096
"""Characters that are read, the longest text of Telegram: https://core.telegram.org/bots/api#sendmessage"""

MAX_WRITTEN = 2 * MAX_LENGTH
"""Characters of a prepared text: some signs stand for many, and a text of such signs is none that holds a contact."""
_SIGNS = str.maketrans({"➕": "+", "﹢": "+", "\u20e3": None, "\ufe0e": None, "\ufe0f": None})
"""The heavy plus, and what makes a keycap of a digit."""
_ESCAPED = re.compile(r"%2B|%20", re.IGNORECASE)
_TATWEEL = re.compile(r"(?<=[0-9])\u0640+(?=[0-9])")
_LETTER_O = re.compile(r"(?<![^\W\d_])[oO]{1,2}(?=[0-9]{2})|(?<=[0-9])[oO](?=[0-9])")
_LETTER_L = re.compile(r"(?<=[0-9])[lI](?=[0-9])")


def prepared(text: str) -> str:
    """Return `text` with ASCII digits and signs, as the reader takes it; a longer text ends before its last word."""
    start = text[:MAX_LENGTH]
    if len(text) > MAX_LENGTH:
        start = start.rstrip("0123456789+-() ")
    written = plain(start).translate(_SIGNS)
    if len(written) > MAX_WRITTEN:
        written = written[:MAX_WRITTEN].rstrip("0123456789+-() ")
    if "\u0640" in written:
        written = _TATWEEL.sub("-", written).replace("\u0640", "")
    if "%" in written:
        written = _ESCAPED.sub(lambda escaped: "+" if escaped.group() in ("%2B", "%2b") else " ", written)
    return written


def with_digits_for_letters(written: str) -> str:
    """Return a prepared text in which the letters O and l within digits are the digits they were typed for."""
    return _LETTER_O.sub("0", _LETTER_L.sub("1", written))
