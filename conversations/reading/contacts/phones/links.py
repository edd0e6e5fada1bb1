"""Links that hold a phone: wa.me, tel: and t.me/+."""

import re

from msgspec import Struct

from conversations.reading.contacts.phones.number import Phone, international

_LINK = re.compile(
    r"(?:https?://)?(?<![\w@-])(?:www\.)?"
    r"(?:wa\.me/|(?:api\.|web\.)?whatsapp\.com/send/?\?phone=|(?:t\.me|telegram\.me)/(?=\+)|tel:(?://)?|callto:(?://)?|sms:"
    r"|whatsapp://send\?phone=|viber://(?:chat|add)\?number=|tg://resolve\?phone=)"
    r"(\+?[0-9](?:-?[0-9]){4,19})(?![0-9A-Za-z])(?:[/?&#][^\s،؛]*)?",
    re.IGNORECASE,
)
_WITHOUT_PLUS = re.compile(r"wa\.me|phone=|number=", re.IGNORECASE)
"""Links whose numbers always begin with the country code."""


class PhoneLink(Struct, frozen=True):
    """A link that holds a number; without `phone` its digits, from `digits_at` on, are read like typed ones."""

    start: int
    end: int
    digits_at: int
    phone: Phone | None


def phone_links(text: str) -> list[PhoneLink]:
    """Return the links of a prepared text that hold a phone."""
    if "/" not in text and ":" not in text:
        return []
    return [_link(found) for found in _LINK.finditer(text)]


def _link(found: re.Match[str]) -> PhoneLink:
    digits = found.group(1).replace("-", "")
    abroad = digits.startswith("+") or _WITHOUT_PLUS.search(found.group()) is not None
    bare = digits.removeprefix("+").removeprefix("00")
    return PhoneLink(found.start(), found.end(), found.start(1), international(bare) if abroad else None)
