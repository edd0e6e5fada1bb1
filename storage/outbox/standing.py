"""Messages of the desk that stand until something has happened: pings in the group, reminders in private chats.

The contacts of leads whose group sees none stand in private until their owner loses them.
Their keys begin with what they are and the number of their lead; the row that takes one down has the key of that one
after `DOWN`.
"""

from datetime import datetime
from typing import NamedTuple

from storage.database import Reader, Row, from_us_near
from storage.outbox.rows import own_message_id

PING, NUDGE = "ping", "nudge"
"""What the keys begin with: of the one ping under a card, and of reminders in private chats."""
REVEAL, CONTACT, START = "reveal", "contact", "start"
"""Of the contact of a lead as a text and as a contact card, and of the request in the group to press Start for them."""
DOWN = "down:"

_STANDS = f"""
    SELECT o.id, o.key, o.stream, o.chat, o.state = 'waiting', o.settled_at, {own_message_id("o")}, o.unsure_since
    FROM outbox AS o
    WHERE o.state IN ('waiting', 'sent') AND NOT EXISTS (SELECT 1 FROM outbox AS d WHERE d.key = $1 || o.key)
"""  # noqa: S608  # ours
_OF_LEAD = _STANDS + " AND o.lead = $2 AND o.key LIKE $3 ORDER BY o.id"
_OF_LIST = _STANDS + " AND o.key = $2"


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
    message_id: int | None
    """None while it waits, and where another bot sent it."""
    unsure_since: datetime | None
    """Since when copies of it with unknown numbers may be in the chat."""


def standing_key(kind: str, lead: int, *, update_id: int, person: int = 0) -> str:
    """Return the key of a message that stands; `person` is who gets it in private."""
    return f"{kind}:{lead}:{update_id}:{person}" if person else f"{kind}:{lead}:{update_id}"


async def of_lead(reader: Reader, lead: int, kind: str) -> tuple[StandingMessage, ...]:
    """Return what stands of a kind about a lead, the oldest first."""
    return tuple(map(_standing, await reader.all(_OF_LEAD, DOWN, lead, f"{kind}:%")))


async def waiting(reader: Reader, kind: str) -> tuple[int, ...]:
    """Return the ids of all that waits of a kind, about whatever lead."""
    rows = await reader.all("SELECT id FROM outbox WHERE state = 'waiting' AND key LIKE $1 ORDER BY id", f"{kind}:%")
    return tuple(id_ for (id_,) in rows)


async def edits_waiting(reader: Reader, key: str) -> tuple[int, ...]:
    """Return the ids of edits of a message that wait to be sent; `key` is that of its row, and their stream."""
    rows = await reader.all(
        "SELECT id FROM outbox WHERE state = 'waiting' AND stream = $1 AND edits = $1 AND key NOT LIKE $2 ORDER BY id",
        key,
        f"{DOWN}%",
    )
    return tuple(id_ for (id_,) in rows)


async def of_list(reader: Reader, key: str) -> tuple[StandingMessage, ...]:
    """Return a list of leads by the key of its row; nothing if it does not stand, or is being taken down."""
    return tuple(map(_standing, await reader.all(_OF_LIST, DOWN, key)))


def _standing(row: Row) -> StandingMessage:
    id_, key, stream, chat, waits, sent, message_id, unsure_since = row
    return StandingMessage(
        id_, key, stream, chat, bool(waits), _moment(sent), message_id, unsure_since=_moment(unsure_since)
    )


def _moment(at: int | None) -> datetime | None:
    return None if at is None else from_us_near(at)
