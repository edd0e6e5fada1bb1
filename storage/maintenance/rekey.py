"""Change the key of a database, add the first one, or remove it: every sealed field is opened and sealed again.

No one else works on the database meanwhile. Each portion is one transaction that also stores the progress: an
interrupted change continues where it stopped, and the bot cannot start before it is complete.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from storage.database import Database, Row, Transaction, Value
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import DatabaseBusy, SealBroken, SealedOtherwise
from storage.installation import audit, state
from storage.installation.keyring import HALF_WAY, REKEYING, SEALED_WITH
from storage.outbox.rows import NOTHING
from storage.people.columns import INDEXED, SEALED, text_of_hash
from storage.people.ledger_rows import SEALED_KINDS
from storage.records.record import Record, as_json, from_json
from storage.records.translatable import tr

AT_ONCE = 500
NAMED = 20
"""How many of the rows that could not be opened are named."""
NEITHER = tr("This database is sealed with a key that is neither FIELD_KEY nor FIELD_KEY_PREVIOUS: give it that one.")
READ_MEANWHILE = tr(
    "Something reads the database, and holds on to what was there: end it, and run `sarnakh rekey` again."
)


class _Table(NamedTuple):
    """A table with sealed columns; `row` is the value that binds them to their place."""

    name: str
    id: str
    row: str
    columns: tuple[str, ...]
    where: str = "TRUE"
    indices: Mapping[str, str] = {}
    """Sealed column to the column with its blind index."""


_WITH_A_REASON = """
    kind = 'stage' AND (data NOT LIKE '{%' OR (data LIKE '%"reason":%' AND data NOT LIKE '%"reason":""}'))
"""
"""Condition for the rows that are sealed, or must be."""
_KINDS = ", ".join(f"'{kind}'" for kind in sorted(SEALED_KINDS))
_TABLES = (
    _Table(
        "leads",
        "number",
        "telegram_id",
        tuple(column.name for column in SEALED),
        indices={column.name: column.blind_index for column in INDEXED},
    ),
    _Table("sessions", "lead", "lead", ("talk",)),
    _Table("ledger", "id", "lead", ("data",), f"(kind IN ({_KINDS}) OR ({_WITH_A_REASON}))"),
    _Table("outbox", "id", "key", ("body", "fallbacks"), "state = 'waiting'"),
    _Table("dead_letters", "id", "update_id", ("raw", "error")),
    _Table("put_aside", "id", "source || ':' || key", ("raw",)),
    _Table("test_talks", "number", "number", ("talk",)),
    _Table("rounds", "id", "lead", ("reason",), "reason IS NOT NULL"),
    _Table("desk_people", "id", "id", ("name", "username")),
)


class _Progress(Record):
    """The progress of a change."""

    old: str | None
    new: str | None
    table: int = 0
    after: int = 0
    """The last row of that table that was sealed again."""
    rows: int = 0
    left: int = 0
    """How many of them hold a value that could not be opened and was left unchanged."""
    named: tuple[str, ...] = ()
    """The first of those rows."""


class Rekeyed(NamedTuple):
    """The result of a change of keys."""

    rows: int
    left: int
    named: tuple[str, ...]
    """The first rows left unchanged, by table and number or key."""


async def rekey(database: Database, *, new: FieldCipher, previous: FieldCipher, at: datetime) -> Rekeyed | None:
    """Seal everything with another key and wipe the old values; return the result, None if there was nothing to do.

    Raises:
        SealedOtherwise: the database was sealed with neither key.
        DatabaseBusy: a reader held on to old pages; call it again.
    """
    old = await database.write(lambda tx: _begin(tx, new=new, previous=previous))
    if old is None:
        return None
    while await database.write(lambda tx: portion(tx, old, new)):
        pass
    if not await database.rebuild():
        raise DatabaseBusy(READ_MEANWHILE)
    return await database.write(lambda tx: _finish(tx, at))


async def _begin(tx: Transaction, *, new: FieldCipher, previous: FieldCipher) -> FieldCipher | None:
    """Return the current cipher; None if it is the new key already."""
    begun = await _progress(tx)
    if begun is None:
        kept = await state.get(tx, SEALED_WITH)
        if kept == new.key_id:
            return None
        begun = _Progress(old=kept, new=new.key_id)
        await state.put(tx, REKEYING, as_json(begun))
        # Captions of an album that waits, a day at most, for its author to say where it goes; an answer finds nothing.
        await tx.run("""DELETE FROM state WHERE key LIKE 'first:%' AND value LIKE '%"words":%'""")
    old = next((each for each in (NO_CIPHER, previous) if each.key_id == begun.old), None)
    if old is None or begun.new != new.key_id:
        raise SealedOtherwise(NEITHER if begun.new == new.key_id else HALF_WAY)
    return old


async def portion(tx: Transaction, old: FieldCipher, new: FieldCipher) -> bool:
    """Seal some rows again; return whether there are more."""
    progress = await _progress(tx)
    assert progress is not None, "it was begun"
    if progress.table == len(_TABLES):
        return False
    table = _TABLES[progress.table]
    rows, left = await _resealed(tx, table, progress.after, old, new)
    through = {"table": progress.table + 1, "after": 0} if len(rows) < AT_ONCE else {"after": rows[-1][0]}
    named = (*progress.named, *left)[:NAMED]
    counts = {"rows": progress.rows + len(rows), "left": progress.left + len(left), "named": named}
    moved = progress.replace(**through, **counts)
    await state.put(tx, REKEYING, as_json(moved))
    return True


async def _resealed(
    tx: Transaction, table: _Table, after: int, old: FieldCipher, new: FieldCipher
) -> tuple[Sequence[Row], list[str]]:
    """Return the next rows of a table, sealed again, and the names of those that could not be opened completely."""
    columns = ", ".join(table.columns)
    rows = await tx.all(
        f"SELECT {table.id}, {table.row}, {columns} FROM {table.name}"  # noqa: S608  # the names above
        f" WHERE {table.id} > $1 AND {table.where} ORDER BY {table.id} LIMIT {AT_ONCE}",
        after,
    )
    sealed = [_anew(table, row, old, new) for row in rows]
    values = [(row[0], *each) for row, (each, _) in zip(rows, sealed, strict=True)]
    written = (*table.columns, *table.indices.values())
    places = ", ".join(f"{column} = ${place}" for place, column in enumerate(written, start=2))
    await tx.many(f"UPDATE {table.name} SET {places} WHERE {table.id} = $1", values)  # noqa: S608
    return rows, [_name(table, row) for row, (_, whole) in zip(rows, sealed, strict=True) if not whole]


def _name(table: _Table, row: Row) -> str:
    """Return the name of a row, as in `put-aside` and the log."""
    return f"{table.name} {row[1] if table.row == 'key' else row[0]}"


def _anew(table: _Table, row: Row, old: FieldCipher, new: FieldCipher) -> tuple[list[Value], bool]:
    """Return a row's columns and blind indices for the new key, and whether all could be opened.

    A column that could not be opened stays unchanged, without an index.
    """
    values, indices, whole = list[Value](), list[Value](), True
    for name, stored in zip(table.columns, row[2:], strict=True):
        column = f"{table.name}.{name}"
        kept = stored is None or (table.name == "outbox" and stored in NOTHING)
        try:
            text = None if kept else old.decrypt(_text_of(stored), column, row[1])
        except SealBroken:
            text, whole = None, False
        values.append(stored if text is None else new.encrypt(text, column, row[1]))
        if name in table.indices:
            indices.append(None if text is None else new.index(text_of_hash(name, text)))
    return [*values, *indices], whole


def _text_of(stored: str | bytes) -> str:
    # Bytes that are not UTF-8 are written as escapes, so that they do not stay behind unsealed.
    return stored.decode(errors="backslashreplace") if isinstance(stored, bytes) else stored


async def _finish(tx: Transaction, at: datetime) -> Rekeyed:
    progress = await _progress(tx)
    assert progress is not None, "it was begun"
    await state.remove(tx, SEALED_WITH)
    if progress.new is not None:
        await state.put(tx, SEALED_WITH, progress.new)
    await state.remove(tx, REKEYING)
    detail = f"from {progress.old or 'plain'} to {progress.new or 'plain'}"
    await audit.add(tx, actor=0, action="rekey", detail=detail, at=at)
    return Rekeyed(progress.rows, progress.left, progress.named)


async def _progress(tx: Transaction) -> _Progress | None:
    kept = await state.get(tx, REKEYING)
    return from_json(_Progress, kept) if kept else None
