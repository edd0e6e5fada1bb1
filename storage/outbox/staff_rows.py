"""Waiting outbox rows that tell staff about other people: answers, lists, dossiers and notices."""

from typing import NamedTuple

from storage.database import Reader


class StaffRow(NamedTuple):
    """A waiting row, the chat it is addressed to, and its key."""

    id: int
    chat: int
    key: str


async def waiting(reader: Reader) -> tuple[StaffRow, ...]:
    """Return waiting rows that tell a recipient about other people; not those that blank or delete messages.

    Rows for the sales group are left out, too: they go to the group that is bound when they are sent.
    """
    rows = await reader.all(
        """
        SELECT o.id, o.chat, o.key FROM outbox AS o
        WHERE o.state = 'waiting' AND o.chat IS NOT NULL
          AND o.method IN ('sendMessage', 'sendContact', 'editMessageText')
          AND o.key NOT LIKE 'erased:%' AND o.key NOT LIKE 'copies:%' AND o.key NOT LIKE 'down:%'
          AND (o.key LIKE 'report:%'
               OR o.key LIKE '%:' || o.chat || ':%'
               OR EXISTS (SELECT 1 FROM mentions WHERE row = o.id)
               OR (o.lead > 0 -- a test tells its tester alone
                   AND NOT EXISTS (SELECT 1 FROM leads WHERE number = o.lead AND telegram_id = o.chat)))
        -- As the index of what waits has them: by the id alone, all that was ever sent would be read.
        ORDER BY o.priority, o.id
        """
    )
    return tuple(StaffRow(*row) for row in rows)
