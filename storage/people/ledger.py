"""The ledger: what happened to a lead and when; entries are added, never changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import cache
from operator import itemgetter

from storage.database import Reader, Row, Transaction, to_us
from storage.people import salvage
from storage.people.ledger_rows import entries_from, sealed_entry
from storage.put_aside import UNREADABLE
from storage.records.lead import Stage
from storage.records.ledger import Entry, EntryKind
from storage.totals import changes

ENTRIES_LOADED = 500
SAYINGS_LOADED = 3
_AT_AND_ID, _ID = itemgetter(1, 5), itemgetter(5)
_OF = "SELECT kind, at, data, actor, update_id, id FROM ledger WHERE lead = $1 ORDER BY at, id"


async def add(tx: Transaction, number: int, entries: Iterable[Entry]) -> None:
    """Append entries to a lead's ledger."""
    added = tuple(entries)
    # /stats counts trials by this line of the ledger, beside the columns of the lead.
    used_trial = any(entry.kind is EntryKind.STAGE and entry.data.get("after") == Stage.PQL for entry in added)
    if used_trial:
        await changes.note(tx, number, -1)
    await tx.many(
        "INSERT INTO ledger (lead, kind, at, data, actor, update_id) VALUES ($1, $2, $3, $4, $5, $6)",
        [
            (number, entry.kind, to_us(entry.at), sealed_entry(entry, number, tx.cipher), entry.actor, entry.update_id)
            for entry in added
        ],
    )
    if used_trial:
        await changes.note(tx, number, 1)


async def rows_of(tx: Transaction, numbers: Sequence[int]) -> dict[int, list[Row]]:
    """Return the rows of the newest entries of several leads, as `recent` needs them."""
    found: dict[int, list[Row]] = {number: [] for number in numbers}
    if found:
        for row in await tx.all(_newest_of(len(found)), ENTRIES_LOADED, SAYINGS_LOADED, *found):
            found[row[-1]].append(row[:-1])
    return found


@cache
def _newest_of(leads: int) -> str:
    """Return the query for this many leads; its last column is the lead."""
    return " UNION ALL ".join(
        f"""
        SELECT * FROM (
            SELECT kind, at, data, actor, update_id, id, lead FROM ledger
            WHERE lead = ${place} AND (kind = 'said') = FALSE AND kind <> 'note' ORDER BY at DESC, id DESC LIMIT $1
        ) AS deeds
        UNION ALL
        SELECT * FROM (
            SELECT kind, at, data, actor, update_id, id, lead FROM ledger
            WHERE lead = ${place} AND (kind = 'said') = TRUE ORDER BY at DESC, id DESC LIMIT $2
        ) AS sayings
        """  # noqa: S608  # only the numbers of bound values are put in
        for place in range(3, leads + 3)
    )


async def recent(tx: Transaction, number: int, rows: Sequence[Row]) -> tuple[Entry, ...]:
    """Return the entries a turn needs, in order of time: at most the newest 500, and the last three free-text messages.

    Colleagues' notes are not among them: nothing is decided by them.
    Unreadable entries are left out and put aside.
    """
    return await _entries(tx, sorted(rows, key=_AT_AND_ID)[-ENTRIES_LOADED:], number)


async def _entries(tx: Transaction, rows: Sequence[Row], number: int) -> tuple[Entry, ...]:
    try:
        return entries_from(rows, number, tx.cipher)
    except UNREADABLE:
        return await salvage.entries_of(tx, rows, number)


async def sayings(reader: Reader, number: int) -> tuple[Entry, ...]:
    """Return a lead's free-text messages in order of time: at most the newest 500."""
    rows = await reader.all(
        """
        SELECT kind, at, data, actor, update_id, id FROM ledger
        WHERE lead = $1 AND (kind = 'said') = TRUE ORDER BY at DESC, id DESC LIMIT $2
        """,
        number,
        ENTRIES_LOADED,
    )
    return salvage.readable(sorted(rows, key=_AT_AND_ID), number, reader.cipher).good


async def notes(reader: Reader, number: int) -> tuple[Entry, ...]:
    """Return colleagues' notes about a lead in order of time: at most the newest 500."""
    rows = await reader.all(
        """
        SELECT kind, at, data, actor, update_id, id FROM ledger
        WHERE lead = $1 AND (kind = 'said') = FALSE AND kind = 'note' ORDER BY at DESC, id DESC LIMIT $2
        """,
        number,
        ENTRIES_LOADED,
    )
    return salvage.readable(sorted(rows, key=_AT_AND_ID), number, reader.cipher).good


async def recent_as_written(tx: Transaction, number: int, *, now: datetime) -> tuple[Entry, ...]:
    """Return the same in the order of writing, and all of it dated before `now`.

    For ledgers with an entry dated in the future: a wrong clock must not let it override later entries.
    """
    rows = (await rows_of(tx, [number]))[number]
    entries = await _entries(tx, sorted(rows, key=_ID)[-ENTRIES_LOADED:], number)
    latest = now - timedelta(microseconds=1)  # what happens now is recognised by its date
    return tuple(entry.replace(at=min(entry.at, latest)) for entry in entries)


async def of(reader: Reader, number: int) -> tuple[Entry, ...]:
    """Return all readable entries of a lead's ledger, in order of time."""
    rows = await reader.all(_OF, number)
    try:
        return entries_from(rows, number, reader.cipher)
    except UNREADABLE:
        return salvage.readable(rows, number, reader.cipher).good


async def unreadable_of(reader: Reader, number: int) -> int:
    """Return the number of unreadable entries of a lead's ledger."""
    row = await reader.one("SELECT count(*) FROM ledger WHERE lead = $1", number)
    return (row[0] if row else 0) - len(await of(reader, number))
