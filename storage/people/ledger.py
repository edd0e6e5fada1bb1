"""The ledger: what happened to a lead and when. Entries are added, never changed.

Words that are carried between a prospect and the desk are the exception: their author may edit them or take them back,
and former texts are not kept.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from storage.database import Reader, Row, Transaction, to_us
from storage.installation import bots
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


class WrittenMessage(NamedTuple):
    """Which message the words of an entry are from: its number is one of its chat alone."""

    kind: EntryKind
    number: int
    chat: int | None = None
    """The group in which a colleague wrote; None for a prospect's own chat."""
    update_id: int | None = None
    """Any update of the bot to which a prospect wrote: each bot numbers the messages of a private chat from 1 on."""

    def is_of(self, entry: Entry) -> bool:
        """Tell whether the words of an entry are from this message.

        Entries of before 0.11.0 have no chat: there the number alone decides.
        """
        if entry.kind is not self.kind or entry.data.get("message") != self.number:
            return False
        if self.chat is not None:
            return entry.data.get("chat", self.chat) == self.chat
        if entry.update_id is None or self.update_id is None:
            return True
        return entry.update_id >> bots.BITS == self.update_id >> bots.BITS


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


async def reword(
    tx: Transaction, number: int, message: WrittenMessage, *, text: str, medium: str | None = None
) -> bool | None:
    """Give the newest text to the entry of a carried message; False where it has that, None where there is no entry.

    `medium` is the newest one, if it is known: another file may have taken the place of the former one, or of a text.

    The ledger says what was written, and an edited message says something else now: former texts are not kept (DESK
    §4). As entries cannot be updated, the entry is written again in its place in time.
    """
    found = await _row_of_message(tx, number, message)
    if found is None:
        return None
    id_, entry = found
    newest = {**entry.data, "text": text, **({} if medium is None else {"medium": medium})}
    if newest == entry.data:
        return False
    await tx.run("DELETE FROM ledger WHERE id = $1", id_)
    await add(tx, number, [entry.replace(data=newest)])
    return True


async def unwrite(tx: Transaction, number: int, messages: Iterable[WrittenMessage]) -> None:
    """Delete what colleagues wrote in messages that they took back: it was not said (DESK §4)."""
    for message in messages:
        found = await _row_of_message(tx, number, message)
        if found is not None:
            await tx.run("DELETE FROM ledger WHERE id = $1", found[0])


async def of_message(reader: Reader, number: int, message: WrittenMessage) -> Entry | None:
    """Return the newest entry that has the words of a message, however long ago it was written."""
    found = await _row_of_message(reader, number, message)
    return None if found is None else found[1]


async def _row_of_message(reader: Reader, number: int, message: WrittenMessage) -> tuple[int, Entry] | None:
    """Return the newest readable entry that has the words of a message, and its id."""
    rows = await reader.all(
        "SELECT kind, at, data, actor, update_id, id FROM ledger"
        " WHERE lead = $1 AND (kind = 'said') = $3 AND kind = $2 ORDER BY at DESC, id DESC",
        number,
        message.kind,
        message.kind is EntryKind.SAID,
    )
    for row in rows:
        entries = salvage.readable([row], number, reader.cipher).good
        if entries and message.is_of(entries[0]):
            return row[5], entries[0]
    return None


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


async def last_merged(reader: Reader, number: int) -> int:
    """Return the place of a lead's last merge in the order of all that was ever written; 0 without one."""
    row = await reader.one("SELECT max(id) FROM ledger WHERE lead = $1 AND kind = 'merged'", number)
    return (row and row[0]) or 0


async def unreadable_of(reader: Reader, number: int) -> int:
    """Return the number of unreadable entries of a lead's ledger."""
    row = await reader.one("SELECT count(*) FROM ledger WHERE lead = $1", number)
    return (row[0] if row else 0) - len(await of(reader, number))
