"""Redaction: no secret, phone number or email address leaves the process in a log or an error.

Phones are redacted where they can be told from other numbers: after a `+`; written with the national or the
international prefix (09…, 021…, 0098…, 98…); in Persian or Arabic digits; and as a bare run of 11 to 15 digits, the
form in which Telegram shares a contact. Not redacted: update ids and people's Telegram ids (at most 10 digits), group
ids (`-100…`) and times. A bare ten-digit 9123456789 looks like a Telegram id and stays too: phones are stored in
E.164, and what people write is never logged.
"""

import re
from collections.abc import Iterable
from urllib.parse import quote

STRUCK = "[…]"
SHORTEST_SECRET = 6
"""Shorter ones are ordinary words: redacting them would make the log useless."""
LONGEST = 20_000
"""Longer texts are cut before any pattern runs: no one reads them, and patterns take time by length."""
LONGEST_SECRET = 300
"""How much is removed at the end of a cut text, where half a secret would not be recognised."""

D = "[0-9۰-۹٠-٩]"
GAP = r"[\s\-().\u200b-\u200f\u202a-\u202e\u2066-\u2069]{0,3}"
"""What people, or bidi isolation, put between the digits of a number."""

TOKEN = re.compile(r"\d{6,20}(?::|%3A)[A-Za-z0-9_-]{30,}")
EMAIL = re.compile(r"[\w.+%'-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
PHONES = (
    re.compile(rf"[+＋]{GAP}{D}(?:{GAP}{D}){{7,14}}"),
    re.compile(rf"(?<!{D})(?<!{D}\.)[0۰٠](?:[0۰٠]{GAP}){{0,1}}[1-9۱-۹١-٩](?:{GAP}{D}){{9,12}}(?!{D})"),
    re.compile(rf"(?<!{D})(?:98|۹۸|٩٨)(?:{GAP}{D}){{10}}(?!{D})"),
    re.compile(rf"[۰-۹٠-٩](?:{GAP}[۰-۹٠-٩]){{7,}}"),
    re.compile(r"(?<![\w.])(?!(?<=-)100\d{8})\d{11,15}(?!\w)"),
)
UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control and bidi characters, with which a name could forge or reverse a line; half-spaces belong to words."""


class Redactor:
    """Redacts the given secrets, and everything that looks like a token, a phone or an email."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        whole = {
            form for secret in secrets if len(secret) >= SHORTEST_SECRET for form in (secret, quote(secret, safe=""))
        }
        longest_first = sorted(whole, key=len, reverse=True)
        self._secrets = re.compile("|".join(map(re.escape, longest_first))) if whole else None

    def __call__(self, text: str) -> str:
        """Return the redacted text; a very long one is cut."""
        if len(text) > LONGEST:
            return f"{self._struck(text[:LONGEST])[:-LONGEST_SECRET]}…"
        return self._struck(text)

    def _struck(self, text: str) -> str:
        if self._secrets is not None:
            text = self._secrets.sub(STRUCK, text)
        for pattern in (TOKEN, EMAIL, *PHONES):
            text = pattern.sub(STRUCK, text)
        return text


def escape_unseen(text: str) -> str:
    r"""Return the text with control and bidi characters written out, like `\n` and `\u202e`."""
    return UNSEEN.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)
