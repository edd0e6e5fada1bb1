"""Prepare a typed amount for reading: one spelling for each letter, digit, space and sign."""

import re
import unicodedata
from functools import lru_cache

from conversations.reading.spelling import fold_with_signs

_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_MISLEADING = ("<super>", "<sub>", "<fraction>")
"""Compatibility forms that become other numbers as plain digits: 10⁶ is not 106, and 2½ is not 21⁄2."""
_SIGNS = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc", "'") | dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-"))


@lru_cache(maxsize=2)  # a message is compared with a phone, split, and forgotten
def spelled(text: str) -> str:
    """Return a text with ASCII digits, folded letters and single spaces, without invisible characters."""
    plain = fold_with_signs(_without_misleading(text)).translate(_SIGNS)
    return _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), plain)


def _without_misleading(text: str) -> str:
    """Return a text where characters that NFKC would make digits of another number are signs that no amount has."""
    if text.isascii():
        return text
    return "".join("?" if unicodedata.decomposition(each).startswith(_MISLEADING) else each for each in text)
