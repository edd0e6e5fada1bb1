"""The pages of a lead that admins have open: answers to /lead, whose buttons go when a newer one stands."""

from typing import NamedTuple

from storage.database import Reader
from storage.messages import RETIRED, Place


class OpenPage(NamedTuple):
    """A page with buttons: the key of its row, and the chat it is in."""

    key: str
    chat: int


async def open_pages(
    reader: Reader, number: int, *, chat: int | None = None, but: Place | None = None
) -> tuple[OpenPage, ...]:
    """Return the pages of a lead whose buttons stand, in one chat or in all; `but` is the message that stays."""
    rows = await reader.all(
        """
        SELECT o.key, o.chat FROM outbox AS o
        WHERE o.lead = $1 AND o.key LIKE '%:answer' AND o.method = 'sendMessage' AND o.state IN ('waiting', 'sent')
          AND o.chat IS NOT NULL AND o.chat = coalesce($2, o.chat)
          AND NOT (o.chat = $3 AND coalesce(o.message_id, 0) = $4)
          AND NOT EXISTS (SELECT 1 FROM outbox AS r WHERE r.key = o.key || $5)
        ORDER BY o.id
        """,
        number,
        chat,
        but.chat if but else 0,
        but.message_id if but else 0,
        RETIRED,
    )
    return tuple(OpenPage(key, chat) for key, chat in rows)


async def is_retired(reader: Reader, number: int, place: Place) -> bool:
    """Tell whether a message is a page of this lead whose buttons were taken away."""
    row = await reader.one(
        """
        SELECT 1 FROM outbox AS o JOIN outbox AS r ON r.key = o.key || $4
        WHERE o.lead = $1 AND o.chat = $2 AND o.message_id = $3 LIMIT 1
        """,
        number,
        place.chat,
        place.message_id,
        RETIRED,
    )
    return row is not None
