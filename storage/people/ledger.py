"""The ledger: what happened to a lead and when; entries are added, never changed."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from operator import itemgetter

from storage.database import Reader, Transaction, to_us
from storage.people.rows import entries_from, sealed_entry
from storage.records.ledger import Entry

ENTRIES_LOADED = 500
SAYINGS_LOADED = 3
_AT_AND_ID, _ID = itemgetter(1, 5), itemgetter(5)
_RECENT = """
    SELECT * FROM (
        SELECT kind, at, data, actor, update_id, id FROM ledger
        WHERE lead = $1 AND (kind = 'said') = FALSE ORDER BY at DESC, id DESC LIMIT $2
    ) AS deeds
    UNION ALL
    SELECT * FROM (
        SELECT kind, at, data, actor, update_id, id FROM ledger
        WHERE lead = $1 AND (kind = 'said') = TRUE ORDER BY at DESC, id DESC LIMIT $3
    ) AS sayings
"""


async def add(tx: Transaction, number: int, entries: Iterable[Entry]) -> None:
    """Append entries to a lead's ledger."""
    await tx.many(
        "INSERT INTO ledger (lead, kind, at, data, actor, update_id) VALUES ($1, $2, $3, $4, $5, $6)",
        [
            (number, entry.kind, to_us(entry.at), sealed_entry(entry, number, tx.cipher), entry.actor, entry.update_id)
            for entry in entries
        ],
    )


async def recent(tx: Reader, number: int) -> tuple[Entry, ...]:
    """Return what a turn needs, in order of time: at most the newest 500, of what they merely said the last three."""
    rows = await tx.all(_RECENT, number, ENTRIES_LOADED, SAYINGS_LOADED)
    newest = sorted(rows, key=_AT_AND_ID)[-ENTRIES_LOADED:]
    return entries_from(newest, number, tx.cipher)


async def sayings(reader: Reader, number: int) -> tuple[Entry, ...]:
    """Return what a lead said in words of their own, in order of time: at most the newest 500."""
    rows = await reader.all(
        """
        SELECT kind, at, data, actor, update_id, id FROM ledger
        WHERE lead = $1 AND (kind = 'said') = TRUE ORDER BY at DESC, id DESC LIMIT $2
        """,
        number,
        ENTRIES_LOADED,
    )
    return entries_from(sorted(rows, key=_AT_AND_ID), number, reader.cipher)


async def recent_as_written(tx: Reader, number: int, *, now: datetime) -> tuple[Entry, ...]:
    """Return the same in the order in which it was written, and all of it before `now`.

    For when an entry is dated later than now: a clock that was wrong must not let it overrule what came after it.
    """
    rows = await tx.all(_RECENT, number, ENTRIES_LOADED, SAYINGS_LOADED)
    written = sorted(rows, key=_ID)[-ENTRIES_LOADED:]
    entries = entries_from(written, number, tx.cipher)
    latest = now - timedelta(microseconds=1)  # what happens now is told apart by its date
    return tuple(entry.model_copy(update={"at": min(entry.at, latest)}) for entry in entries)


async def of(reader: Reader, number: int) -> tuple[Entry, ...]:
    """Return the whole ledger of a lead, in order of time."""
    rows = await reader.all(
        "SELECT kind, at, data, actor, update_id FROM ledger WHERE lead = $1 ORDER BY at, id", number
    )
    return entries_from(rows, number, reader.cipher)
