"""Links and addresses, with the digits in them."""

import re

from conversations.reading.contacts.surroundings.spans import Spans, all_of

_URL = re.compile(
    r"(?:https?|ftp)://[^\s،؛«»]+|(?<![\w.@-])www\.[^\s،؛«»]+"
    r"|(?<![\w.@-])[a-z][\w-]{0,62}(?:\.[a-z][\w-]{0,62}){1,5}/[^\s،؛«»]*"
    r"|(?<![\w.@-])[\w-]{1,63}\.(?:com|ir|org|net|info|shop|co|io|me)(?![\w@])",
    re.IGNORECASE,
)


def link_id(text: str) -> Spans:
    """Hold a link with all its ids, such as https://www.tiktok.com/@shop/video/7312345678901234567."""
    return all_of(_URL, text)


_ADDRESS = re.compile(r"(?<![\w.+%-])[\w.+%-]*@(?!\+?[0-9]{10})[\w.-]+")


def email_address(text: str) -> Spans:
    """Hold an email address or a name with @, such as ali09123456789@gmail.com."""
    return all_of(_ADDRESS, text) if "@" in text else iter(())
