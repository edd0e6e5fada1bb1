"""What can be saved of a person's rows that cannot be read whole; the rows themselves are put aside as they stand.

Half of a talk, a stage of another version, a seal that does not open: it costs what it says, and not the person.
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
from storage.records.talk import Step, Talk

_REQUIRED: dict[str, object] = {"language": FIRST_LANGUAGE, "scored_at": 0, "created": 0, "seen": 0, "updated": 0}
"""What stands for a column that cannot be read and whose field has no default."""
_GROUPS = (
    *(tuple(part.values()) for part in PARTS.values()),
    *((column.name,) for column in COLUMNS if not column.field),
)
"""Columns that can be read only together, and each other one alone."""
_SESSION = re.compile(r'"session":(\d{1,6})')
SESSIONS_APART = 1_000
"""A talk whose number is lost goes on under one that no button of it has."""


async def lead_of(tx: Transaction, row: Row) -> Lead:
    """Return the lead of a row; one that cannot be read whole is put aside, and what can be read of it is returned."""
    try:
        return lead_from(row, tx.cipher)
    except UNREADABLE as error:
        said = wrong_with(error)
    lead, lost = salvaged_lead(row, tx.cipher)
    await _put_aside(tx, lead_row(row, f"{said} ({', '.join(lost)})"))
    if "created" in lost:  # all else is written with the lead
        await tx.run("UPDATE leads SET created = $2 WHERE number = $1", lead.number, to_us(lead.created))
    return lead


def lead_row(row: Row, said: str) -> UnreadableRow:
    """Return a lead's row that cannot be read."""
    raw = by_column(row)
    return UnreadableRow("leads", str(raw["number"]), raw, said, raw["number"])


def salvaged_lead(row: Row, cipher: FieldCipher) -> tuple[Lead, tuple[str, ...]]:
    """Return what can be read of a lead, and the names of the columns that cannot."""
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
    """Return the stage that somebody has reached at least, by what else is known of them."""
    if stored.get("alerts"):
        return Stage.SQL
    return Stage.LEAD if stored.get("contact") else Stage.VISITOR


async def talk_of(tx: Transaction, number: int, stored: str) -> Talk:
    """Return where a talk stands; when it cannot be read, it is put aside, and asked anew from its step."""
    try:
        return Talk.model_validate_json(tx.cipher.decrypt(stored, "sessions.talk", number))
    except UNREADABLE as error:
        said = wrong_with(error)
    row = await tx.one("SELECT lead, funnel, step, question, talk FROM sessions WHERE lead = $1", number)
    assert row is not None, "it was read in this transaction"
    raw = dict(zip(("lead", "funnel", "step", "question", "talk"), row, strict=True))
    known = _SESSION.search(str(stored))
    session = int(known[1]) if known else SESSIONS_APART * (1 + await put_aside.count_of(tx, "sessions", str(number)))
    await _put_aside(tx, UnreadableRow("sessions", str(number), raw, said, number))
    # Of no funnel version: whatever is asked then is asked from its beginning, under another number.
    return Talk(session=session, funnel="", step=row[2] if row[2] in list(Step) else Step.EXCHANGE)


async def entries_of(tx: Transaction, rows: Sequence[Row], number: int) -> tuple[Entry, ...]:
    """Return those entries of a ledger that can be read; the others are put aside."""
    read = readable(rows, number, tx.cipher)
    for bad in read.bad:
        await _put_aside(tx, bad)
    return read.good


def readable(rows: Sequence[Row], number: int, cipher: FieldCipher) -> ReadRows[Entry]:
    """Read a lead's entries one by one, of rows of kind, at, data, actor, update_id and id."""
    return read_each(rows, lambda row: entry_from(row, number, cipher), lambda row, said: _entry_row(row, number, said))


def _entry_row(row: Row, number: int, said: str) -> UnreadableRow:
    raw = dict(zip(("kind", "at", "data", "actor", "update_id", "id"), row, strict=True))
    return UnreadableRow("ledger", str(raw["id"]), raw, said, number)


async def _put_aside(tx: Transaction, row: UnreadableRow) -> None:
    """Keep a row that stays where it is until it is written anew, once."""
    at = await updates.last_seen(tx) or datetime.fromtimestamp(0, UTC)
    await put_aside.add_once(tx, row, at=at)
