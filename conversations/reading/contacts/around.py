"""Tell whether a message that holds a phone or an email says more than that: when to call, a second number."""

import re

from conversations.reading.spelling import plain

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_MOST_DIGITS = 15
"""Of one number: https://www.itu.int/rec/T-REC-E.164"""


def says_more_than(typed: str, contact: str) -> bool:
    """Return whether words, or digits that are no part of the contact, stand around it."""
    text = plain(typed)
    if "@" in contact:
        rest = re.sub(re.escape(contact), " ", text, flags=re.IGNORECASE)
        return _LETTERS.search(rest) is not None or any(map(str.isdigit, rest))
    return _LETTERS.search(text) is not None or sum(map(str.isdigit, text)) > _MOST_DIGITS
