"""The number of a contact card, which Telegram gives with or without its +."""

import re

from conversations.reading.contacts.phones.read import read_phones
from conversations.reading.contacts.reading import Reading, Verdict
from conversations.reading.spelling import plain

_ANONYMOUS = re.compile(r"\+888[0-9]{4,8}")
_KNOWN = (Verdict.READ, Verdict.ANONYMOUS)


def read_own_number(number: str, *, region: str | None) -> Reading:
    """Return the number of a contact card: an international one, whose + Telegram may leave out, or one of `region`."""
    abroad = read_phones("+" + plain(number).strip().lstrip("+"), region=None)
    return abroad if abroad.verdict in _KNOWN else read_phones(number, region=region)


def is_anonymous(number: str) -> bool:
    """Tell whether a stored number is an anonymous one of Telegram, as an earlier version took them for phones."""
    return _ANONYMOUS.fullmatch(number) is not None
