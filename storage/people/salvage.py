"""Recover the readable parts of a person's damaged rows; the rows themselves are put aside unchanged.

A truncated talk, a stage of another version, a seal that does not open: only that value is lost, not the person.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from storage import put_aside
from storage.database import Row, Transaction, to_us
from storage.encryption.seals import FieldCipher
from storage.installation import updates
from storage.people.columns import COLUMNS, PARTS
from storage.people.lead_rows import by_column, lead_from, lead_of_columns
from storage.people.ledger_rows import entry_from
from storage.put_aside import UNREADABLE, ReadRows, UnreadableRow, read_each, wrong_with
from storage.records.language_codes import FIRST_LANGUAGE
from storage.records.lead import Lead, Stage
from storage.records.ledger import Entry
from storage.records.record import from_json
from storage.records.talk import Step, Talk

_REQUIRED: dict[str, object] = {"language": FIRST_LANGUAGE, "scored_at": 0, "created": 0, "seen": 0, "updated": 0}
"""The values of unreadable columns whose fields have no default."""
_GROUPS = (
    *(tuple(part.values()) for part in PARTS.values()),
    *((column.name,) for column in COLUMNS if not column.field),
)
"""Groups of columns that can only be read together; every other column is read alone."""
_SESSION = re.compile(r'"session":(\d{1,6})')
SESSIONS_APART = 1_000
"""A talk whose session number is lost continues with one that none of its buttons has."""


async def lead_of(tx: Transaction, row: Row) -> tuple[Lead, bool]:
    """Return the lead of a row and True; if the row is damaged, put it aside, and return its readable part and False.

    A damaged row must be written whole.
    """
    try:
        return lead_from(row, tx.cipher), True
    except UNREADABLE as error:
        said = wrong_with(error)
    lead, lost = salvaged_lead(row, tx.cipher)
    await _put_aside(tx, lead_row(row, f"{said} ({', '.join(lost)})"))
    if "created" in lost:  # everything else is written with the lead
        await tx.run("UPDATE leads SET created = $2 WHERE number = $1", lead.number, to_us(lead.created))
    return lead, False


def lead_row(row: Row, said: str) -> UnreadableRow:
    """Return the description of a lead's row that cannot be read."""
    raw = by_column(row)
    return UnreadableRow("leads", str(raw["number"]), raw, said, raw["number"])


def salvaged_lead(row: Row, cipher: FieldCipher) -> tuple[Lead, tuple[str, ...]]:
    """Return the readable part of a lead, and the names of the unreadable columns."""
    stored = by_column(row)
    number, telegram_id = stored["number"], stored["telegram_id"]
    known = {"number": number, "telegram_id": telegram_id, "name": f"#{telegram_id % 10_000:04}", **_REQUIRED}
    lost: list[str] = []
    for names in _GROUPS:
        alone = known | {name: stored[name] for name in names}
        if _lead_or_none(alone, cipher) is None:
            lost += names
    whole = known | {name: value for name, value in stored.items() if name not in lost}
    if "stage" in lost:
        whole["stage"] = _least_stage(whole)
    if "created" in lost:
        whole["created"] = whole["seen"]
    return lead_of_columns(whole, cipher), tuple(lost)


def _lead_or_none(stored: Mapping[str, object], cipher: FieldCipher) -> Lead | None:
    try:
        return lead_of_columns(stored, cipher)
    except UNREADABLE:
        return None


def _least_stage(stored: Mapping[str, object]) -> Stage:
    """Return the lowest stage that is consistent with the other data."""
    if stored.get("alerts"):
        return Stage.SQL
    return Stage.LEAD if stored.get("contact") else Stage.VISITOR


async def talk_of(tx: Transaction, number: int, stored: str) -> tuple[Talk, bool]:
    """Return the talk and True; if it cannot be read, put it aside, and return a new talk at its step and False."""
    try:
        return from_json(Talk, tx.cipher.decrypt(stored, "sessions.talk", number)), True
    except UNREADABLE as error:
        said = wrong_with(error)
    row = await tx.one("SELECT lead, funnel, step, question, talk FROM sessions WHERE lead = $1", number)
    assert row is not None, "it was read in this transaction"
    raw = dict(zip(("lead", "funnel", "step", "question", "talk"), row, strict=True))
    known = _SESSION.search(str(stored))
    session = int(known[1]) if known else SESSIONS_APART * (1 + await put_aside.count_of(tx, "sessions", str(number)))
    await _put_aside(tx, UnreadableRow("sessions", str(number), raw, said, number))
    # Without a funnel version: the questions are then asked from the first one, under another session number.
    return Talk(session=session, funnel="", step=Step(row[2]) if row[2] in list(Step) else Step.EXCHANGE), False


async def entries_of(tx: Transaction, rows: Sequence[Row], number: int) -> tuple[Entry, ...]:
    """Return the readable entries of a ledger; the others are put aside."""
    read = readable(rows, number, tx.cipher)
    for bad in read.bad:
        await _put_aside(tx, bad)
    return read.good


def readable(rows: Sequence[Row], number: int, cipher: FieldCipher) -> ReadRows[Entry]:
    """Read a lead's entries one by one, from rows of kind, at, data, actor, update_id and id."""
    return read_each(rows, lambda row: entry_from(row, number, cipher), lambda row, said: _entry_row(row, number, said))


def _entry_row(row: Row, number: int, said: str) -> UnreadableRow:
    raw = dict(zip(("kind", "at", "data", "actor", "update_id", "id"), row, strict=True))
    return UnreadableRow("ledger", str(raw["id"]), raw, said, number)


async def _put_aside(tx: Transaction, row: UnreadableRow) -> None:
    """Put a copy of a row aside, once; the row stays in its table until it is overwritten."""
    at = await updates.last_seen(tx) or datetime.fromtimestamp(0, UTC)
    await put_aside.add_once(tx, row, at=at)
