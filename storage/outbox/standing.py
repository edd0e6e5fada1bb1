"""Messages of the desk that stand until something has happened: pings in the group, reminders in private chats.

The contacts of leads whose group sees none stand in private until their owner loses them.
Their keys begin with what they are and the number of their lead; the row that takes one down has the key of that one
after `DOWN`.
"""

from datetime import datetime
from typing import NamedTuple

from storage.database import Reader, Row, from_us_near

PING, NUDGE = "ping", "nudge"
"""What the keys begin with: of the one ping under a card, and of reminders in private chats."""
REVEAL, CONTACT, START = "reveal", "contact", "start"
"""Of the contact of a lead as a text and as a contact card, and of the request in the group to press Start for them."""
DOWN = "down:"


class StandingMessage(NamedTuple):
    """A message that stands, or waits to be sent."""

    id: int
    key: str
    stream: str
    chat: int | None
    """None: the sales group."""
    waits: bool
    sent: datetime | None
    """None while it waits."""


def standing_key(kind: str, lead: int, *, update_id: int, person: int = 0) -> str:
    """Return the key of a message that stands; `person` is who gets it in private."""
    return f"{kind}:{lead}:{update_id}:{person}" if person else f"{kind}:{lead}:{update_id}"


async def of_lead(reader: Reader, lead: int, kind: str) -> tuple[StandingMessage, ...]:
    """Return what stands of a kind about a lead, the oldest first."""
    rows = await reader.all(
        """
        SELECT o.id, o.key, o.stream, o.chat, o.state = 'waiting', o.settled_at FROM outbox AS o
        WHERE o.lead = $1 AND o.key LIKE $2 AND o.state IN ('waiting', 'sent')
          AND NOT EXISTS (SELECT 1 FROM outbox AS d WHERE d.key = $3 || o.key)
        ORDER BY o.id
        """,
        lead,
        f"{kind}:%",
        DOWN,
    )
    return tuple(map(_standing, rows))


async def of_list(reader: Reader, key: str) -> tuple[StandingMessage, ...]:
    """Return a list of leads by the key of its row; nothing if it does not stand, or is being taken down."""
    rows = await reader.all(
        """
        SELECT o.id, o.key, o.stream, o.chat, o.state = 'waiting', o.settled_at FROM outbox AS o
        WHERE o.key = $1 AND o.state IN ('waiting', 'sent')
          AND NOT EXISTS (SELECT 1 FROM outbox AS d WHERE d.key = $2 || o.key)
        """,
        key,
        DOWN,
    )
    return tuple(map(_standing, rows))


def _standing(row: Row) -> StandingMessage:
    id_, key, stream, chat, waits, sent = row
    return StandingMessage(id_, key, stream, chat, bool(waits), None if sent is None else from_us_near(sent))
