"""The number of a contact card, which Telegram gives with or without its +."""

import re

from conversations.reading.contacts.phones.number import international
from conversations.reading.contacts.phones.read import read_phones
from conversations.reading.contacts.phones.rules import with_country_code
from conversations.reading.contacts.reading import Reading, Verdict
from conversations.reading.spelling import plain

_ANONYMOUS = re.compile(r"\+888[0-9]{4,8}")
_KNOWN = (Verdict.READ, Verdict.ANONYMOUS)


def read_own_number(number: str, *, region: str | None) -> Reading:
    """Return the number of a contact card: an international one, whose + Telegram may leave out, or one of `region`."""
    digits = plain(number).strip().lstrip("+")
    # As Telegram writes it: nothing around it has to be read, which takes ten times as long.
    phone = international(digits) if digits.isascii() and digits.isdigit() else None
    if phone is not None:
        return Reading(Verdict.READ, "phone", phone.e164, phone.kind, with_country_code.__name__)
    abroad = read_phones(f"+{digits}", region=None)
    return abroad if abroad.verdict in _KNOWN else read_phones(number, region=region)


def is_anonymous(number: str) -> bool:
    """Tell whether a stored number is an anonymous one of Telegram, as an earlier version took them for phones."""
    return _ANONYMOUS.fullmatch(number) is not None
