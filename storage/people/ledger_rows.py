"""Convert ledger entries to rows, and rows to entries."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated

import orjson
from pydantic import AfterValidator, BaseModel, ConfigDict, TypeAdapter

from storage.database import Row, from_us, to_json
from storage.encryption.seals import FieldCipher
from storage.records.lead import ContactKind
from storage.records.ledger import Entry, EntryKind
from storage.records.record import EARLIEST, LATEST

SEALED_KINDS = frozenset(
    {
        EntryKind.CONTACT,
        EntryKind.UNREAD_CONTACT,
        EntryKind.CORRECTED,
        EntryKind.SAID,
        EntryKind.NOTE,
        EntryKind.OUTCOME,
        EntryKind.CLAIMED,
        EntryKind.RELEASED,
    }
)
"""Kinds of entries whose data may contain words or names of people."""
_ENTRIES: TypeAdapter[tuple[Entry, ...]] = TypeAdapter(tuple[Entry, ...])


def _moment(text: str) -> str:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None or not EARLIEST <= at < LATEST:
        raise ValueError("no moment")
    return text


class _Data(BaseModel):
    model_config = ConfigDict(hide_input_in_errors=True)


class _Answered(_Data):
    question: str
    option: str


class _Contact(_Data):
    kind: ContactKind


class _Campaign(_Data):
    source: str


class _Promised(_Data):
    deadline: Annotated[str, AfterValidator(_moment)] | None = None
    moment: Annotated[str, AfterValidator(_moment)] | None = None


_NEEDED: Mapping[str, type[_Data]] = {
    EntryKind.ANSWERED: _Answered,
    EntryKind.CONTACT: _Contact,
    EntryKind.CAMPAIGN: _Campaign,
    EntryKind.PROMISED: _Promised,
}
"""The keys of an entry's data that a turn requires, by kind: an entry without them counts as unreadable."""


def sealed_entry(entry: Entry, number: int, cipher: FieldCipher) -> str:
    """Return the stored form of an entry's data in the ledger of a lead."""
    data = to_json(entry.data)
    # Stages reached automatically stay plain, because /stats counts trials by them.
    in_words = entry.kind in SEALED_KINDS or (entry.kind is EntryKind.STAGE and entry.data.get("reason"))
    return cipher.encrypt(data, "ledger.data", number) if in_words else data


def entries_from(rows: Sequence[Row], number: int, cipher: FieldCipher) -> tuple[Entry, ...]:
    """Return a lead's entries from rows that begin with kind, at, data, actor, update_id."""
    # In one call: measured 1.5 µs per entry, against 2.1 µs one by one; a session has a dozen.
    return _ENTRIES.validate_python([_entry_values(row, number, cipher) for row in rows])


def entry_from(row: Row, number: int, cipher: FieldCipher) -> Entry:
    """Return one entry of a lead."""
    return Entry.model_validate(_entry_values(row, number, cipher))


def _entry_values(row: Row, number: int, cipher: FieldCipher) -> dict[str, object]:
    data = orjson.loads(cipher.decrypt(row[2], "ledger.data", number))
    if needed := _NEEDED.get(row[0]):
        needed.model_validate(data)
    return {
        "kind": row[0],
        "at": from_us(row[1]),
        "data": data,
        "actor": row[3],
        "update_id": row[4],
    }
