"""What people said and withdrew, over many leads: for exports, on a reader."""

from collections.abc import AsyncIterator

from storage.database import Reader
from storage.people.salvage import readable
from storage.records.ledger import Entry

_TOLD = """
    SELECT kind, at, data, actor, update_id, id, lead FROM ledger
    WHERE lead >= $1 AND lead <= $2
      AND (kind IN ('said', 'withdrawn', 'outcome', 'rated') OR (kind = 'answered' AND data LIKE '%"language"%'))
    ORDER BY lead, at, id
"""
_LEAD = 6


async def entries(reader: Reader, first: int, last: int) -> AsyncIterator[tuple[int, Entry]]:
    """Yield words, withdrawals, outcomes, marks and answers (with a language) of the leads from one number to another.

    Those of a lead come in order of time. Unreadable entries are left out.
    """
    async for page in reader.pages(_TOLD, first, last):
        for row in page:
            for entry in readable((row,), row[_LEAD], reader.cipher).good:
                yield row[_LEAD], entry
