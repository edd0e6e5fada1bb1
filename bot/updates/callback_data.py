"""The codec of buttons that are no prospect's: an opaque id and an act.

`c:<id>:<act>`; Telegram keeps at most 64 bytes of `callback_data`, the longest of ours takes 20.
https://core.telegram.org/bots/api#inlinekeyboardbutton
"""

import re
import secrets

from conversations.qualification.decisions import Decision

CLAIM, RELEASE = "claim", "free"
SALES_ACTS = frozenset({CLAIM, RELEASE})
BIND = "bind"
ADMIN_ACTS = frozenset({BIND, *(move.value for move in Decision)})

_ID_BYTES = 8
_WRITTEN = re.compile(r"c:([A-Za-z0-9_-]{1,32}):([a-z]{1,16})", re.ASCII)


def new_card_id() -> str:
    """Return an opaque id that nobody can guess; 11 characters."""
    return secrets.token_urlsafe(_ID_BYTES)


def write_card_button(card: str, act: str) -> str:
    """Return the callback data of a button."""
    return f"c:{card}:{act}"


def read_card_button(data: str) -> tuple[str, str] | None:
    """Return the id and the act behind callback data, or None for anything we never wrote."""
    written = _WRITTEN.fullmatch(data)
    if written is None or written[2] not in SALES_ACTS | ADMIN_ACTS:
        return None
    return written[1], written[2]
