"""The port: the interface that every engine implements.

SQL is literal, with `$1`, `$2` for bound values. Work runs inside one transaction and may be run again from
the start, so it changes nothing outside; it awaits nothing but the transaction it is given.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol, TypeVar

import orjson

from storage.encryption.seals import FieldCipher
from storage.errors import DatabaseDamaged
from storage.records.record import LATEST
from storage.records.translatable import Translatable

T = TypeVar("T")
Value = str | int | float | bytes | None
# A row is a border: the function that queried it turns it into a record at once.
Row = Sequence[Any]


class Reader(Protocol):
    """Reads rows; each is a sequence in the order of the selected columns."""

    @property
    def cipher(self) -> FieldCipher:
        """The cipher of sealed fields."""
        ...

    @property
    def replica(self) -> int:
        """The number of this process among those that work on the store; 0 where it is the only one."""
        ...

    async def alive(self) -> frozenset[int]:
        """Return the numbers of the other processes that work on the store at this moment."""
        ...

    async def remembered(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row of a query, which a transaction may remember until it writes one of its tables.

        What others commit meanwhile is then not seen.
        """
        ...

    async def one(self, sql: str, *values: Value) -> Row | None:
        """Return the first row, or None."""
        ...

    async def all(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row."""
        ...

    def pages(self, sql: str, *values: Value, size: int = 500) -> AsyncIterator[Sequence[Row]]:
        """Yield the rows in lists of at most `size`."""
        ...


class Transaction(Reader, Protocol):
    """What work can do with the writer, inside `BEGIN IMMEDIATE … COMMIT`."""

    @property
    def hold_s(self) -> float:
        """After how many seconds work that has several parts should commit those that are done: others wait for it."""
        ...

    async def of_turn(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row of a query that looks only at rows of the person who was held last.

        What `later` has put off for others need not be run before it.
        """
        ...

    async def run(self, sql: str, *values: Value) -> int:
        """Run a statement and return how many rows it touched."""
        ...

    async def insert(self, sql: str, *values: Value, key: str = "id") -> int | None:
        """Insert one row, and return the number that the table gave it in its column `key`.

        None if the statement inserted nothing because of a conflict. The statement has no RETURNING: how the number is
        learnt at the least cost depends on the engine.
        """
        ...

    async def many(self, sql: str, rows: Iterable[Row]) -> None:
        """Run a statement once for each row of values."""
        ...

    async def later(self, sql: str, *values: Value) -> None:
        """Run a statement of which nothing needs to be known, now or before something reads or writes its table.

        A server is asked once for many of them: those of other people's turns in the same transaction, too.
        """
        ...

    async def flush(self) -> None:
        """Run what `later` and `many` have put off; an error of theirs is raised here, if nowhere before.

        Raises:
            StatementRefused: one of them was refused.
        """
        ...

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """Roll back to here when the block raises, and raise again.

        Raises:
            TransactionLost: the engine has rolled back the whole transaction.
        """
        ...

    async def hold(self, *people: int) -> None:
        """Lock these people against other writers until the commit, and begin their turn.

        What a turn writes touches other rows than those of other people's turns. Does nothing with a single writer.
        """
        ...

    async def alone(self) -> None:
        """Make sure that nobody else writes until the commit, and end the turn; does nothing with a single writer.

        Work that was written beside others begins anew, so it says this before it changes anything.
        """
        ...

    def tell(self, name: str) -> None:
        """Have `told` of every process return this name after the commit; does nothing with a single process."""
        ...


Work = Callable[[Transaction], Awaitable[T]]


class Database(Protocol):
    """A store with any number of readers, and writers that do not disturb one another."""

    @property
    def is_shared(self) -> bool:
        """Whether other processes may work on it at the same time."""
        return False

    @property
    def lanes(self) -> int:
        """How many transactions of different people are worth having at the same time."""
        ...

    async def write(self, work: Work[T], *, beside: Sequence[int] | None = None) -> T:
        """Run `work` in one transaction and return what it returned once that is committed.

        Nobody else writes meanwhile, so that the work may read and change whatever it likes. With `beside`, others may
        write at the same time: the work changes only rows of its own making and those of these people, who are held.

        Raises:
            StorageError: the database could not do it; nothing of it was kept.
        """
        ...

    async def write_unsynced(self, work: Work[T]) -> T:
        """Run `work` in a transaction that waits for nobody's, not even for one that must be alone; return its result.

        It writes only rows that no work beside it changes, and that may be lost if the machine fails right after.

        Raises:
            StorageError: the database could not do it; nothing of it was kept.
        """
        return await self.write(work, beside=())

    def read(self) -> AbstractAsyncContextManager[Reader]:
        """Open a snapshot outside the writer."""
        ...

    async def wake(self, within: timedelta) -> None:
        """Return at the first write committed since this task last woke, or after `within`.

        Of the writes of other processes, it returns at those that tell something; it may return earlier, too.
        """
        ...

    async def told(self) -> frozenset[str]:
        """Wait until another process may have changed something; return the names that were told since the last call.

        An empty set says that anything may have changed: it is returned every 5 s, because what is told can get lost.
        With a single process it never returns. One task asks.
        """
        ...

    async def others(self) -> int:
        """Return how many other bots work on the database now.

        Raises:
            StorageError: the database could not be read.
        """
        ...

    async def scrub(self) -> bool:
        """Wipe deleted data from the files, while others go on writing; it takes a while.

        False when a reader held on to old pages: call it again later.

        Raises:
            StorageError: the files could not be read or written; call it again later.
        """
        ...

    async def rebuild(self) -> bool:
        """Rewrite the whole store without the space of deleted rows; no one else can write meanwhile.

        False when a reader held on to old pages: call it again later.
        """
        ...

    async def migrate(self) -> Translatable | None:
        """Apply the migrations that waited for processes of older versions; return why they still wait, or None.

        Raises:
            NewerDatabase: others have brought the schema to where our version cannot work any more.
            StorageError: the database could not do it; call it again later.
        """
        ...

    async def check(self) -> None:
        """Check the whole store, outside the writer.

        Raises:
            DatabaseDamaged: it is damaged.
            StorageError: it could not be checked; call it again later.
        """
        ...

    def give_up(self, damage: DatabaseDamaged) -> None:
        """Refuse every write from now on, with this error."""
        ...

    def wal_bytes(self) -> int:
        """Return the current size of the store's log; if it keeps growing, a reader does not end."""
        ...

    async def close(self) -> None:
        """Finish what was begun, and release the file."""
        ...


US_A_SECOND = 1_000_000


def to_us(at: datetime) -> int:
    """Return integer microseconds since 1970, as the database stores times."""
    return round(at.timestamp() * US_A_SECOND)


def to_us_or_none(at: datetime | None) -> int | None:
    """Return the microseconds, or None for None."""
    return None if at is None else to_us(at)


LATEST_US = to_us(LATEST) - US_A_SECOND
"""The latest moment that is stored."""


def from_us(us: int) -> datetime:
    """Return the aware UTC datetime; exact until 2106, when floats become too coarse for microseconds.

    Raises:
        ValueError: it is outside the stored range; adding a wait could leave the range of Python's dates.
    """
    if not 0 <= us <= LATEST_US:
        raise ValueError("no moment")
    return datetime.fromtimestamp(us / US_A_SECOND, UTC)


def from_us_near(us: int) -> datetime:
    """Return the datetime, or the nearest that can be stored; for times that are only shown or compared."""
    return from_us(min(max(us, 0), LATEST_US))


def from_us_or_none(us: int | None) -> datetime | None:
    """Return the datetime, or None for None."""
    return None if us is None else from_us(us)


def to_json(data: object) -> str:
    """Return compact JSON text."""
    return orjson.dumps(data).decode()


def storable(text: str) -> str:
    """Return a text as each engine takes it: halves of surrogate pairs become "?", and NUL characters U+FFFD."""
    return text.encode(errors="replace").decode().replace("\0", "\ufffd")
