"""Transactions and snapshots on PostgreSQL: statements and savepoints."""

from collections.abc import AsyncIterator, Iterable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from storage.database import Row, Value
from storage.encryption.seals import FieldCipher
from storage.errors import MustBeAlone, StatementRefused, Unavailable
from storage.postgres.refusals import ERRORS, explained
from storage.records.translatable import tr

if TYPE_CHECKING:
    from asyncpg.pool import PoolConnectionProxy


class PostgresReader:
    """Reads from one snapshot."""

    def __init__(self, connection: "PoolConnectionProxy", cipher: FieldCipher) -> None:
        self._connection = connection
        self.cipher = cipher

    async def one(self, sql: str, *values: Value) -> Row | None:
        """Return the first row, or None."""
        rows = await self.all(sql, *values)
        return rows[0] if rows else None

    async def all(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row."""
        try:
            rows: Sequence[Row] = await self._connection.fetch(sql, *values)
        except ERRORS as error:
            raise explained(error) from error
        return rows

    async def pages(self, sql: str, *values: Value, size: int = 500) -> AsyncIterator[Sequence[Row]]:
        """Yield the rows in lists of at most `size`."""
        try:
            cursor = await self._connection.cursor(sql, *values)
            while rows := await cursor.fetch(size):
                yield rows
        except ERRORS as error:
            raise explained(error) from error


class PostgresTransaction(PostgresReader):
    """A transaction that is open; after a refused statement it takes no other until a savepoint is rolled back."""

    def __init__(
        self, connection: "PoolConnectionProxy", cipher: FieldCipher, *, beside: Iterable[int] | None = None
    ) -> None:
        super().__init__(connection, cipher)
        self._held = None if beside is None else set(beside)
        """Who is held; None: nobody else writes, so everybody is."""

    async def run(self, sql: str, *values: Value) -> int:
        """Run a statement and return how many rows it touched; without values, the text may hold several."""
        try:
            status = await self._connection.execute(sql, *values)
        except ERRORS as error:
            raise explained(error) from error
        return rows_in(status)

    async def insert(self, sql: str, *values: Value, key: str = "id") -> int | None:
        """Insert one row and return its number, or None if nothing was inserted."""
        row = await self.one(f"{sql} RETURNING {key}", *values)
        return row[0] if row else None

    async def many(self, sql: str, rows: Iterable[Row]) -> None:
        """Run a statement once for each row of values, in one round trip."""
        try:
            await self._connection.executemany(sql, rows)
        except ERRORS as error:
            raise explained(error) from error

    def savepoint(self) -> "PostgresSavepoint":
        """Roll back to here when the block raises, and raise again."""
        return PostgresSavepoint(self)

    async def hold(self, *people: int) -> None:
        """Lock these people against other writers until the commit, in the order of their ids."""
        if self._held is None or self._held.issuperset(people):
            return
        await self.run(locks_of(set(people) - self._held))
        self._held.update(people)

    async def alone(self) -> None:
        """Make sure that nobody else writes until the commit.

        Raises:
            MustBeAlone: others may; `write` runs the work again without them.
        """
        if self._held is not None:
            raise MustBeAlone(tr("This work has to be done while nobody else writes."))


class PostgresSavepoint:
    """A block that is rolled back as a whole when it raises."""

    def __init__(self, tx: PostgresTransaction) -> None:
        self._tx = tx

    async def __aenter__(self) -> None:
        await self._tx.run("SAVEPOINT here")

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Unavailable):  # the whole transaction is given up
            return
        if error is not None:
            await self._tx.run("ROLLBACK TO here; RELEASE here")
        else:
            await self._released()

    async def _released(self) -> None:
        try:
            await self._tx.run("RELEASE here")
        except Unavailable as failed:
            # A statement in the block was refused, and nobody passed its error on.
            await self._tx.run("ROLLBACK TO here; RELEASE here")
            raise StatementRefused(str(failed)) from failed


def locks_of(people: Iterable[int]) -> str:
    """Return the statements that lock these people until the commit, always in one order."""
    return "; ".join(f"SELECT pg_advisory_xact_lock({person:d})" for person in sorted(people))


def rows_in(status: str) -> int:
    """Return how many rows a statement touched, from its command tag: `INSERT 0 3`, `UPDATE 1`, `CREATE TABLE`.

    https://www.postgresql.org/docs/current/protocol-message-formats.html, CommandComplete
    """
    last = status.rpartition(" ")[2]
    return int(last) if last.isdecimal() else 0
