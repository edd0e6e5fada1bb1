"""Rows of ours that cannot be read: each is put aside unchanged, so that the other rows of its table still work.

A truncated body, a value of another version, a seal that does not open: code that reads many rows reads
them one by one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Generic, NamedTuple, TypeVar

import orjson

from storage.database import Reader, Row, Transaction, Value, from_us_near, to_us
from storage.errors import SealBroken
from storage.records.record import InvalidRecord

T = TypeVar("T")

UNREADABLE = (ValueError, TypeError, AttributeError, LookupError, ArithmeticError, SealBroken)
"""The exceptions that an unreadable row raises; any other exception is not caused by the row."""
RAW = "put_aside.raw"


class UnreadableRow(NamedTuple):
    """A row that cannot be read, as stored in its table."""

    source: str
    """The table."""
    key: str
    raw: Mapping[str, Value]
    """Column to value."""
    error: str
    """What is wrong, without any value of the row."""
    lead: int | None = None
    chat: int | None = None


class ReadRows(NamedTuple, Generic[T]):
    """The result of reading rows one by one."""

    good: tuple[T, ...] = ()
    bad: tuple[UnreadableRow, ...] = ()


class PutAside(NamedTuple):
    """A row that was put aside."""

    id: int
    source: str
    key: str
    lead: int | None
    error: str
    at: datetime
    seen: bool


def read_each(
    rows: Iterable[Row], make: Callable[[Row], T], unreadable: Callable[[Row, str], UnreadableRow]
) -> ReadRows[T]:
    """Convert each row; `unreadable` describes one that cannot be converted."""
    good, bad = list[T](), list[UnreadableRow]()
    for row in rows:
        try:
            good.append(make(row))
        except UNREADABLE as error:
            bad.append(unreadable(row, wrong_with(error)))
    return ReadRows(tuple(good), tuple(bad))


def as_text(stored: str | bytes) -> str:
    """Return a text as stored; bytes that are not UTF-8 are written as escapes."""
    return stored.decode(errors="backslashreplace") if isinstance(stored, bytes) else stored


def wrong_with(error: BaseException) -> str:
    """Describe the problem of a row by the kind of error and the fields concerned, never by their values."""
    name = type(error).__name__
    says = str(error) if isinstance(error, InvalidRecord | SealBroken) else ""
    return f"{name}: {says}" if says else name


async def add(tx: Transaction, row: UnreadableRow, *, at: datetime) -> None:
    """Put aside a row that is removed from its table."""
    await tx.run(
        "INSERT INTO put_aside (source, key, lead, chat, raw, error, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        row.source,
        row.key,
        row.lead,
        row.chat,
        tx.cipher.encrypt(_written(row.raw), RAW, _place(row.source, row.key)),
        row.error,
        to_us(at),
    )


async def add_once(tx: Transaction, row: UnreadableRow, *, at: datetime) -> None:
    """Put aside a copy of a row that stays in its table, unless a copy is unseen, or an identical one was seen."""
    written = _written(row.raw)
    for id_, seen in await tx.all("SELECT id, seen FROM put_aside WHERE source = $1 AND key = $2", row.source, row.key):
        if not seen or await _opened(tx, id_) == written:
            return
    await add(tx, row, at=at)


async def count_of(reader: Reader, source: str, key: str) -> int:
    """Return how often the row with this key was put aside."""
    row = await reader.one("SELECT count(*) FROM put_aside WHERE source = $1 AND key = $2", source, key)
    return row[0] if row else 0


async def unseen(reader: Reader) -> dict[str, int]:
    """Return the number of unseen rows per table."""
    rows = await reader.all("SELECT source, count(*) FROM put_aside WHERE seen = 0 GROUP BY source ORDER BY source")
    return {as_text(source): count for source, count in rows}


async def newest(reader: Reader, limit: int) -> tuple[PutAside, ...]:
    """Return the rows that were put aside last."""
    rows = await reader.all(
        "SELECT id, source, key, lead, error, at, seen FROM put_aside ORDER BY id DESC LIMIT $1", limit
    )
    return tuple(
        PutAside(id_, as_text(source), as_text(key), lead, as_text(error), from_us_near(at), bool(seen))
        for id_, source, key, lead, error, at, seen in rows
    )


async def raw_of(reader: Reader, id: int) -> str | None:  # noqa: A002  # the column's word
    """Return a row unchanged, or None; sealed values in it stay sealed."""
    row = await reader.one("SELECT source, key, raw FROM put_aside WHERE id = $1", id)
    if row is None:
        return None
    source, key, raw = map(as_text, row)
    return reader.cipher.decrypt(raw, RAW, _place(source, key))


async def _opened(reader: Reader, id: int) -> str | None:  # noqa: A002  # the column's word
    try:
        return await raw_of(reader, id)
    except SealBroken:
        return None


async def mark_seen(tx: Transaction, ids: Sequence[int]) -> int:
    """Mark these rows as seen, or all of them if none is named; return how many were unseen."""
    if not ids:
        return await tx.run("UPDATE put_aside SET seen = 1 WHERE seen = 0")
    return sum([await tx.run("UPDATE put_aside SET seen = 1 WHERE seen = 0 AND id = $1", each) for each in ids])


async def matching(reader: Reader, holds: Callable[[str], bool]) -> tuple[int, ...]:
    """Return the ids of rows for whose text `holds` is true; a row whose seal does not open never matches."""
    found = []
    for id_, source, key, raw in await reader.all("SELECT id, source, key, raw FROM put_aside"):
        try:
            text = reader.cipher.decrypt(as_text(raw), RAW, _place(as_text(source), as_text(key)))
        except SealBroken:
            continue
        if holds(text):
            found.append(id_)
    return tuple(found)


async def erase_of(tx: Transaction, *, lead: int, chat: int) -> None:
    """Delete everything put aside about a person."""
    await tx.run("DELETE FROM put_aside WHERE lead = $1", lead)
    await tx.run("DELETE FROM put_aside WHERE chat = $1", chat)


async def drop(tx: Transaction, ids: Sequence[int]) -> None:
    """Delete these rows."""
    await tx.many("DELETE FROM put_aside WHERE id = $1", [(each,) for each in ids])


async def purge(tx: Transaction, before: datetime, *, limit: int) -> int:
    """Delete a portion of the seen rows put aside before a time; return how many were deleted."""
    old = "SELECT id FROM put_aside WHERE seen = 1 AND at < $1 ORDER BY at LIMIT $2"
    return await tx.run(f"DELETE FROM put_aside WHERE id IN ({old})", to_us(before), limit)  # noqa: S608  # ours


def _place(source: str, key: str) -> str:
    return f"{source}:{key}"


def _written(raw: Mapping[str, Value]) -> str:
    """Return a row as JSON."""
    plain = {name: as_text(value) if isinstance(value, bytes) else value for name, value in raw.items()}
    return orjson.dumps(plain).decode()
