"""Payloads of erased people: one that brought nobody else may be about its person, like a phone after /start."""

from zoneinfo import ZoneInfo

from storage.database import Reader, Transaction
from storage.put_aside import as_text
from storage.records.figures import OTHER_SOURCES
from storage.totals import changes, progress
from storage.totals.periods import ALL_TIME

# Who came by it is counted once for all time, and in what waits to be folded.
_CAME = """
    SELECT (
        SELECT coalesce(sum(t.n), 0) FROM total_kinds AS k JOIN totals AS t ON t.kind = k.id
        WHERE k.figure = 'stage' AND k.source = $1 AND t.span = $2 AND t.start = 0
    ) + (SELECT coalesce(sum(n), 0) FROM total_changes WHERE source = $1)
"""


async def let_go(tx: Transaction, number: int) -> str | None:
    """Count a lead who is about to be erased under `OTHER_SOURCES`, if their payload brought nobody else.

    Return that payload, which `forget` then removes; None if nothing is to be removed.
    """
    row = await tx.one("SELECT first_source FROM leads WHERE number = $1", number)
    payload = as_text(row[0]) if row else ""
    if payload in ("", OTHER_SOURCES) or await _came(tx, payload) > 1:
        return None
    await tx.run("UPDATE leads SET first_source = $2 WHERE number = $1", number, OTHER_SOURCES)
    return payload


async def forget(tx: Transaction, payload: str) -> None:
    """Remove a payload that nobody has any more from what was counted: in the totals it has come to nothing."""
    zone = (await progress.load(tx)).zone
    if not zone:  # nothing was folded yet
        await tx.run("UPDATE total_changes SET source = $2 WHERE source = $1", payload, OTHER_SOURCES)
        return
    await changes.fold_source(tx, payload, ZoneInfo(zone))  # of one person: all that waits may be much


async def _came(reader: Reader, payload: str) -> int:
    row = await reader.one(_CAME, payload, ALL_TIME)
    return int(row[0]) if row else 0
