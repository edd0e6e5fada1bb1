"""Tell numbers that look like a phone, pasted where an amount was asked for."""

import re

from conversations.reading.contacts.phones.iran import COUNTRY_CODE, is_mobile

_SIGNS = re.compile(r"[ ()\-]")
_DIALLED = re.compile(r"0[1-9][0-9]{7,10}")
"""With the 0 of a number within the country: 9 to 12 digits."""
_INTERNATIONAL = re.compile(r"(?:\+|00)[1-9][0-9]{7,14}")
"""E.164: 15 digits at most."""
_BARE = re.compile(rf"(?:{COUNTRY_CODE}[ -]?)?9[0-9]{{2}}[ -]?[0-9]{{3}}[ -]?[0-9]{{4}}")
_ROUND = "000"
"""Sums end like this, and hardly any phone does."""
_MOBILE_DIGITS = 10


def looks_like_a_phone(text: str) -> bool:
    """Tell whether a prepared text is nothing but a phone: with its 0 or country code, or an Iranian mobile without."""
    digits = _SIGNS.sub("", text)
    if _DIALLED.fullmatch(digits) or _INTERNATIONAL.fullmatch(digits):
        return True
    return _BARE.fullmatch(text) is not None and not digits.endswith(_ROUND) and is_mobile(digits[-_MOBILE_DIGITS:])
