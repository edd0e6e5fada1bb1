"""Transactions and snapshots on PostgreSQL: statements and savepoints."""

from collections.abc import AsyncIterator, Iterable, Sequence
from types import TracebackType
from typing import TYPE_CHECKING

import asyncpg

from storage.database import Row, Value
from storage.encryption.seals import FieldCipher
from storage.errors import MustAsk, MustBeAlone, StatementRefused, TransactionLost, Unavailable
from storage.postgres.presence import ALIVE
from storage.postgres.refusals import ERRORS, explained
from storage.postgres.transactions.numbers import Block, block_for, taking, with_number
from storage.postgres.transactions.put_off import PutOff, words_of, written_by
from storage.records.translatable import tr

if TYPE_CHECKING:
    from asyncpg.pool import PoolConnectionProxy

ALONE_S, BESIDE_S = 0.05, 1.0

HOUSE = -1
"""The advisory lock of who writes alone, shared by those who write beside one another; people's ids are positive."""

_BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED"
ALONE = f"{_BEGIN}; SELECT pg_advisory_xact_lock({HOUSE})"
BESIDE = f"{_BEGIN}; SELECT pg_advisory_xact_lock_shared({HOUSE})"
NOTE = f"{_BEGIN}; SET LOCAL synchronous_commit TO off"


class PostgresReader:
    """Reads from one snapshot."""

    def __init__(self, connection: "PoolConnectionProxy", cipher: FieldCipher, *, replica: int = 0) -> None:
        self._connection = connection
        self.cipher = cipher
        self.replica = replica

    async def alive(self) -> frozenset[int]:
        """Return the numbers of the other processes that hold a place at the database."""
        try:
            rows = await self._connection.fetch(ALIVE)
        except ERRORS as error:
            raise explained(error) from error
        return frozenset(number for (number,) in rows) - {self.replica}

    async def remembered(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row."""
        return await self.all(sql, *values)

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
        self,
        connection: "PoolConnectionProxy",
        cipher: FieldCipher,
        *,
        beside: Iterable[int] | None = None,
        asks: bool = True,
        replica: int = 0,
    ) -> None:
        """`asks`: each INSERT that may meet a conflict is run at once, because one that was put off has met one."""
        super().__init__(connection, cipher, replica=replica)
        self._asks = asks
        self._block = Block()
        self._put_off = PutOff()
        self._answers: dict[tuple[str, tuple[Value, ...]], Sequence[Row]] = {}
        """Of queries that are asked once."""
        self._written: set[int | None] = set()
        """People of whose turns something is put off, None for work that is nobody's turn."""
        self._turn: int | None = None
        """The person whose turn it is."""
        self._held = None if beside is None else set(beside)
        """Who is held; None: nobody else writes, so everybody is."""
        self.told: set[str] = set()
        """What other processes are told with the commit."""

    @property
    def hold_s(self) -> float:
        """After how many seconds work should commit what is done: everybody waits for it, or its people alone do."""
        return ALONE_S if self._held is None else BESIDE_S

    async def all(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row."""
        await self._see_to(sql)
        return await super().all(sql, *values)

    async def remembered(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row of a query, which is remembered until a table of its is written."""
        asked = (sql, values)
        if asked not in self._answers:
            self._answers[asked] = await self.all(sql, *values)
        return self._answers[asked]

    def _forget_answers(self, sql: str) -> None:
        """Forget the answers that a statement may change."""
        if self._answers and (tables := written_by(sql)):
            answers = self._answers.items()
            self._answers = {asked: rows for asked, rows in answers if tables.isdisjoint(words_of(asked[0]))}

    async def of_turn(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row of a query about the person who was held last."""
        await self._see_to(sql, own=self._turn is not None)
        return await super().all(sql, *values)

    async def pages(self, sql: str, *values: Value, size: int = 500) -> AsyncIterator[Sequence[Row]]:
        """Yield the rows in lists of at most `size`."""
        await self._see_to(sql)
        async for rows in super().pages(sql, *values, size=size):
            yield rows

    async def run(self, sql: str, *values: Value) -> int:
        """Run a statement and return how many rows it touched; without values, the text may hold several."""
        await self._see_to(sql, writes=True)
        try:
            status = await self._connection.execute(sql, *values)
        except ERRORS as error:
            raise explained(error) from error
        return rows_in(status)

    async def insert(self, sql: str, *values: Value, key: str = "id") -> int | None:
        """Insert one row and return its number, or None if nothing was inserted.

        Where we number the rows of the table, the row is put off.
        """
        # For one person alone, to take a number is as dear as to insert a row.
        ours = None if self._asks or self._held is None or len(self._held) < 2 else with_number(sql, key)
        if ours is None:
            row = await self.one(f"{sql} RETURNING {key}", *values)
            return row[0] if row else None
        number = await self._next_number(ours[0], key)
        await self.later(ours[1], *values, number)
        return number

    async def _next_number(self, table: str, key: str) -> int:
        if (number := self._block.take(table)) is None:
            wanted = block_for(len(self._held or ()))
            self._block.put(table, (each for (each,) in await super().all(taking(table, key), wanted)))
            number = self._block.take(table)
        assert number is not None, "some were asked for"
        return number

    async def many(self, sql: str, rows: Iterable[Row]) -> None:
        """Put off a statement, to be run once for each row of values."""
        self._forget_answers(sql)
        self._put_off.add(sql, [*rows])
        self._note_turn()

    async def later(self, sql: str, *values: Value) -> None:
        """Put off a statement."""
        self._forget_answers(sql)
        self._put_off.add(sql, [values])
        self._note_turn()

    async def flush(self) -> None:
        """Run what was put off, in one round trip for each text.

        Raises:
            MustAsk: a row was there already; `write` runs the work again.
        """
        self._written.clear()
        await self._run_all(self._put_off.taken())

    async def _run_all(self, groups: Iterable[tuple[str, Sequence[Sequence[Value]]]]) -> None:
        for sql, rows in groups:
            try:
                await self._connection.executemany(sql, rows)
            except asyncpg.UniqueViolationError as error:
                if self._asks:
                    raise explained(error) from error
                raise MustAsk(str(explained(error))) from error
            except ERRORS as error:
                raise explained(error) from error

    def drop(self) -> None:
        """Forget what was put off, because it is rolled back."""
        self._put_off.taken()
        self._written.clear()
        self._answers.clear()

    async def _see_to(self, sql: str, *, own: bool = False, writes: bool = False) -> None:
        """Run what was put off and this statement may meet; forget the answers that it may change."""
        self._forget_answers(sql)
        if writes and self._turn is None:
            await self.flush()
        elif self._put_off:
            await self._run_all(self._put_off.taken_for(sql, own=own, writes=writes))

    def _note_turn(self) -> None:
        self._written.add(self._turn)

    async def load(self, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
        """Insert many rows by COPY, which takes a tenth of the time of as many statements."""
        try:
            await self._connection.copy_records_to_table(table, records=rows, columns=columns)
        except ERRORS as error:
            raise explained(error) from error

    def savepoint(self) -> "PostgresSavepoint":
        """Roll back to here when the block raises, and raise again."""
        return PostgresSavepoint(self)

    async def hold(self, *people: int) -> None:
        """Lock these people against other writers until the commit, in the order of their ids; their turn begins."""
        if not self._written.isdisjoint({*people, None}):
            await self.flush()
        self._turn = people[0] if len(people) == 1 else None
        self._put_off.another_turn()
        if self._held is None or self._held.issuperset(people):
            return
        await self.run(locks_of(set(people) - self._held))
        self._held.update(people)
        self._block.drop()
        self._answers.clear()

    async def alone(self) -> None:
        """Make sure that nobody else writes until the commit.

        Raises:
            MustBeAlone: others may; `write` runs the work again without them.
        """
        if self._held is not None:
            raise MustBeAlone(tr("This work has to be done while nobody else writes."))
        await self.flush()
        self._turn = None

    def tell(self, name: str) -> None:
        """Tell every process this name with the commit."""
        assert name.isidentifier(), "it becomes a part of a statement"
        self.told.add(name)


class PostgresSavepoint:
    """A block that is rolled back as a whole when it raises."""

    def __init__(self, tx: PostgresTransaction) -> None:
        self._tx = tx

    async def __aenter__(self) -> None:
        await self._tx.flush()
        await self._tx.run("SAVEPOINT here")

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Unavailable):  # the whole transaction is given up
            return
        if error is not None:
            self._tx.drop()
            await self._tx.run("ROLLBACK TO here; RELEASE here")
        else:
            await self._released()

    async def _released(self) -> None:
        try:
            await self._tx.flush()
            await self._tx.run("RELEASE here")
        except (StatementRefused, TransactionLost) as failed:
            # One that was put off was refused; or one in the block was, and nobody passed its error on.
            self._tx.drop()
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
