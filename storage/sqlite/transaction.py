"""The transaction on SQLite: statements, savepoints, and SQLite's errors translated to ours."""

import re
import sqlite3
from collections.abc import AsyncIterator, Iterable, Sequence
from functools import cache
from types import TracebackType

from storage.database import Row, Value
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import (
    DatabaseBroken,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseFull,
    StatementRefused,
    StorageError,
    TransactionLost,
    Unavailable,
)
from storage.records.translatable import Translatable, tr

ERRORS = (sqlite3.Error, OverflowError, UnicodeEncodeError)
"""Whatever Python's module raises; the last two at a number over 64 bits, and at half of a surrogate pair."""
UNDECODABLE = "Could not decode to UTF-8"
"""The beginning of CPython's error message; SQLite itself does not check texts."""
_PARAMETER = re.compile(r"\$(\d+)")

_KINDS: dict[int, type[Unavailable]] = {
    sqlite3.SQLITE_BUSY: DatabaseBusy,
    sqlite3.SQLITE_LOCKED: DatabaseBusy,
    sqlite3.SQLITE_FULL: DatabaseFull,
    sqlite3.SQLITE_IOERR: DatabaseBroken,
    sqlite3.SQLITE_CORRUPT: DatabaseDamaged,
    sqlite3.SQLITE_NOTADB: DatabaseDamaged,
    sqlite3.SQLITE_READONLY: DatabaseBroken,
    sqlite3.SQLITE_CANTOPEN: DatabaseBroken,
    sqlite3.SQLITE_PROTOCOL: DatabaseBroken,
    sqlite3.SQLITE_PERM: DatabaseBroken,
}
DAMAGED = tr(
    "The database file is damaged: `sarnakh restore FILE` puts a backup in its place, and keeps this one aside."
)
"""Of every DatabaseDamaged: it says what to do."""
_SAYS: dict[type[StorageError], Translatable] = {
    DatabaseBusy: tr("Another process holds the database; it was asked twice."),
    DatabaseFull: tr("The disk is full, or the database may not grow."),
    DatabaseBroken: tr("The database file is damaged, unreadable or no longer writable."),
    DatabaseDamaged: DAMAGED,
    StatementRefused: tr("The database refused a statement or its values; the transaction is still open."),
}


@cache
def numbered(sql: str) -> str:
    """Return the statement with `?1` for each `$1`, which SQLite would bind by first appearance."""
    return _PARAMETER.sub(r"?\1", sql)


def explained(error: Exception) -> StorageError:
    """Return our error for one of `ERRORS`; its message names columns and files, never values."""
    if not isinstance(error, sqlite3.Error):  # its message quotes the value
        return StatementRefused(
            tr(
                "{what} SQLite says: {error} ({name}).",
                what=_SAYS[StatementRefused],
                error="no value",
                name=type(error).__name__,
            )
        )
    if is_undecodable(error):  # its message quotes the text
        return StatementRefused(tr("A text in the database is no UTF-8."))
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    kind = _KINDS.get(code & 0xFF, StatementRefused)
    name: str = getattr(error, "sqlite_errorname", type(error).__name__)
    return kind(tr("{what} SQLite says: {error} ({name}).", what=_SAYS[kind], error=str(error), name=name))


def is_undecodable(error: Exception) -> bool:
    """Tell whether a row holds a text that is not UTF-8: Python then returns no row of the query."""
    return isinstance(error, sqlite3.OperationalError) and str(error).startswith(UNDECODABLE)


def text_of(stored: bytes) -> str | bytes:
    """Return a text; if it is not UTF-8 it stays bytes, so that only its own row cannot be read."""
    try:
        return stored.decode()
    except UnicodeDecodeError:
        return stored


HOLD_S = 0.05
"""Everybody who writes waits for the one writer."""


class SqliteTransaction:
    """A transaction on the writing connection; none of its methods waits for an event loop."""

    replica = 0

    def __init__(self, connection: sqlite3.Connection, cipher: FieldCipher = NO_CIPHER) -> None:
        self._connection = connection
        self.cipher = cipher
        self.hold_s = HOLD_S

    async def alive(self) -> frozenset[int]:
        """Return no numbers: a file has one process."""
        return frozenset()

    async def one(self, sql: str, *values: Value) -> Row | None:
        """Return the first row, or None."""
        rows = self._rows(sql, values)
        return rows[0] if rows else None

    async def all(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row."""
        return self._rows(sql, values)

    async def pages(self, sql: str, *values: Value, size: int = 500) -> AsyncIterator[Sequence[Row]]:
        """Yield the rows in lists of at most `size`."""
        self._connection.text_factory = text_of
        try:
            cursor = self.execute(sql, values)
            while rows := cursor.fetchmany(size):
                yield rows
        except ERRORS as error:
            raise explained(error) from error
        finally:
            self._connection.text_factory = str

    async def remembered(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row: a query costs hardly more than remembering its answer."""
        return self._rows(sql, values)

    async def of_turn(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row: nothing is put off."""
        return self._rows(sql, values)

    async def run(self, sql: str, *values: Value) -> int:
        """Run a statement and return how many rows it touched."""
        return self.execute(sql, values).rowcount

    async def insert(self, sql: str, *values: Value, key: str = "id") -> int | None:  # noqa: ARG002  # it is the rowid
        """Insert one row and return its number, or None if nothing was inserted.

        RETURNING fills a table of its own first: measured 19 µs for an insert into the outbox, against 12 µs.
        """
        cursor = self.execute(sql, values)
        return cursor.lastrowid if cursor.rowcount == 1 else None

    async def many(self, sql: str, rows: Iterable[Row]) -> None:
        """Run a statement once for each row of values."""
        self.must_be_open()
        try:
            self._connection.executemany(numbered(sql), rows)
        except ERRORS as error:
            raise explained(error) from error

    async def later(self, sql: str, *values: Value) -> None:
        """Run a statement now: nothing is gained by waiting."""
        self.execute(sql, values)

    async def flush(self) -> None:
        """Do nothing, because nothing is put off."""

    def savepoint(self) -> "Savepoint":
        """Roll back to here when the block raises, and raise again."""
        return Savepoint(self)

    async def hold(self, *people: int) -> None:
        """Do nothing, because there is a single writer."""

    async def alone(self) -> None:
        """Do nothing, because there is a single writer."""

    def tell(self, name: str) -> None:
        """Do nothing, because there is a single process."""

    def execute(self, sql: str, values: Sequence[Value] = ()) -> sqlite3.Cursor:
        """Run a statement of the open transaction."""
        self.must_be_open()
        try:
            return self._connection.execute(numbered(sql), values)
        except ERRORS as error:
            raise explained(error) from error

    def _rows(self, sql: str, values: Sequence[Value]) -> list[Row]:
        try:
            return self.execute(sql, values).fetchall()
        except ERRORS as error:
            if not (is_undecodable(error) and sql.lstrip().startswith("SELECT")):
                raise explained(error) from error
        return self._rows_with_any_text(sql, values)

    def _rows_with_any_text(self, sql: str, values: Sequence[Value]) -> list[Row]:
        """Query again, and decode each text ourselves; too slow for the normal case."""
        self._connection.text_factory = text_of
        try:
            return self.execute(sql, values).fetchall()
        except ERRORS as error:
            raise explained(error) from error
        finally:
            self._connection.text_factory = str

    def must_be_open(self) -> None:
        """Make sure that no statement runs, and commits, outside the transaction.

        Raises:
            TransactionLost: SQLite has rolled it back, for example on a full disk or an I/O error.
        """
        if not self._connection.in_transaction:
            raise TransactionLost(tr("The transaction is gone; nothing of it was kept."))


class Savepoint:
    """A block that is rolled back as a whole when it raises."""

    def __init__(self, tx: SqliteTransaction) -> None:
        self._tx = tx

    async def __aenter__(self) -> None:
        self._tx.execute("SAVEPOINT here")

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._tx.must_be_open()
        except TransactionLost as lost:
            raise lost from error
        if error is not None:
            self._tx.execute("ROLLBACK TO here")
        self._tx.execute("RELEASE here")
