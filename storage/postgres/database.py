"""The database on PostgreSQL: a pool of connections, of which each transaction takes one."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from storage.commit_signal import CommitSignal
from storage.database import Database, Reader, Work
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import (
    DatabaseDamaged,
    SnapshotTooOld,
    TransactionLost,
)
from storage.installation.keyring import check_key
from storage.migrations import runner
from storage.migrations.waiting import GONE_AFTER, StartWaits
from storage.postgres.address import ServerAddress
from storage.postgres.connecting import CLOSE_S, must_keep_sessions, open_pool
from storage.postgres.indexes import IndexFindings, damaged_indexes, look_at_indexes
from storage.postgres.listening import POLL_S, Listening, notices
from storage.postgres.migrating import for_any_time, migrate, what_waits
from storage.postgres.presence import BOTS, Presence, alone, among_others, bots_present
from storage.postgres.refusals import LOST
from storage.postgres.session import ServerSession, open_session
from storage.postgres.startup import admitted
from storage.postgres.transactions.lending import lent, run
from storage.postgres.transactions.transaction import ALONE, BESIDE, NOTE, PostgresReader, PostgresTransaction, locks_of
from storage.postgres.transactions.trying_again import tried
from storage.postgres.vacuum import rewritten, vacuumed
from storage.records.translatable import Translatable, tr

if TYPE_CHECKING:
    from asyncpg import Pool

T = TypeVar("T")

OLDEST = timedelta(minutes=5)
"""While a snapshot is held, the server cannot clean up what was deleted since."""
LANES = 6
"""Jobs, results and readers need connections, too. Measured with a server that answers after 5 ms, 500 prospects: 305,
337 and 355 updates a second with 4, 6 and 8; with one at hand the same for all."""
_BEGIN_SNAPSHOT = (
    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; "
    "SET LOCAL statement_timeout = '5min'; SET LOCAL idle_in_transaction_session_timeout = '5min'"
)


class PostgresDatabase(Database):
    """A database on a server."""

    def __init__(
        self,
        address: ServerAddress,
        pool: "Pool",
        *,
        cipher: FieldCipher,
        oldest: timedelta,
        presence: Presence | None = None,
    ) -> None:
        self._address = address
        self._presence = presence
        self._pool = pool
        self._cipher = cipher
        self._oldest = oldest
        self._damage: DatabaseDamaged | None = None
        self._signal = CommitSignal()
        self._listening = Listening(address, self._announce)
        self._begun: set[asyncio.Task[Any]] = set()
        self._closed = False
        self._migrations = runner.migrations("postgres")

    @property
    def is_shared(self) -> bool:
        """Whether other processes may work on it at the same time: it is on a server."""
        return True

    @property
    def lanes(self) -> int:
        """Several: while the server works for one of them, we work for another."""
        return LANES

    @classmethod
    async def open(
        cls,
        address: ServerAddress,
        *,
        oldest: timedelta = OLDEST,
        cipher: FieldCipher = NO_CIPHER,
        admit: Work[None] = check_key,
        waits: StartWaits | None = StartWaits(),  # noqa: B008  # frozen
    ) -> "PostgresDatabase":
        """Connect, take a place among the bots, check the server, and migrate the database.

        A migration that must wait for processes of older versions holds the start, unless our code works before it,
        too: then `migrate` applies it later. With `waits` None nobody else may be at work, and nothing waits.

        Raises:
            CannotOpen: the server cannot be reached or used, a newer version wrote it, or `admit` refuses it.
            AlreadyOpen: a command works on it alone; or it is to be opened alone, and a bot is there.
        """
        database = cls(address, await open_pool(address), cipher=cipher, oldest=oldest)
        try:
            await must_keep_sessions(database._pool, address)
            database._presence = await (alone if waits is None else among_others)(address)
            await admitted(database.write, address, admit, cipher=cipher, waits=waits)
        except BaseException:  # even when cancelled, everything opened is closed
            await database.close()
            raise
        database._signal = CommitSignal()  # what the start wrote wakes nobody
        return database

    @classmethod
    async def open_alone(
        cls, address: ServerAddress, *, oldest: timedelta, cipher: FieldCipher, admit: Work[None]
    ) -> "PostgresDatabase":
        """Open it as above where no bot is at work, and keep every bot away until it is closed.

        Raises:
            AlreadyOpen: a bot, or another such command, works on it.
        """
        return await cls.open(address, oldest=oldest, cipher=cipher, admit=admit, waits=None)

    @staticmethod
    @asynccontextmanager
    async def kept_alone(address: ServerAddress) -> AsyncIterator[None]:
        """Keep every bot away from a database, and change nothing in it.

        Raises:
            AlreadyOpen: a bot, or another such command, works on it.
        """
        presence = await alone(address)
        try:
            yield
        finally:
            await presence.end()

    @staticmethod
    def session(address: ServerAddress) -> AbstractAsyncContextManager[ServerSession]:
        """Lend one connection for a command that works on the whole database."""
        return open_session(address)

    @staticmethod
    async def bots_present(address: ServerAddress) -> int:
        """Return how many bots work on a database now."""
        return await bots_present(address)

    @staticmethod
    async def look_at_indexes(address: ServerAddress) -> IndexFindings:
        """Look for damaged indexes of a database."""
        return await look_at_indexes(address)

    @classmethod
    async def as_it_is(
        cls, address: ServerAddress, *, oldest: timedelta = OLDEST, cipher: FieldCipher = NO_CIPHER
    ) -> "PostgresDatabase":
        """Connect to a database of any version, and change nothing in it.

        Raises:
            CannotOpen: the server cannot be reached.
        """
        return cls(address, await open_pool(address), cipher=cipher, oldest=oldest)

    async def write(self, work: Work[T], *, beside: Sequence[int] | None = None) -> T:
        """Run `work` in one transaction; again from its start if it collided with another, or its connection ended.

        A caller that is cancelled stops waiting; a transaction that has begun is committed all the same.
        """
        return await self._begun_for(tried(partial(self._attempt, work), beside))

    async def write_unsynced(self, work: Work[T]) -> T:
        """Do the same without waiting for those who write alone, nor for the disk; it wakes nobody."""
        return await self._begun_for(tried(partial(self._attempt, work), (), begin=NOTE))

    async def _begun_for(self, transaction: Coroutine[Any, Any, T]) -> T:
        if self._damage is not None:
            transaction.close()
            raise self._damage
        task = asyncio.create_task(transaction)
        self._begun.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._begun.discard(task)
        if not task.cancelled():
            task.exception()  # looked at: where the caller was cancelled, nobody else does

    async def _attempt(self, work: Work[T], beside: Sequence[int] | None, begin: str | None, *, asks: bool) -> T:
        if self._presence is not None:
            self._presence.must_hold()
        async with lent(self._pool) as connection:
            await run(connection, begin or (ALONE if beside is None else f"{BESIDE}; {locks_of(set(beside))}"))
            tx = PostgresTransaction(connection, self._cipher, beside=beside, asks=asks, replica=self._replica)
            result = await work(tx)
            await tx.flush()
            ended = await run(connection, f"{notices(tx.told)}COMMIT")
            if ended != "COMMIT":  # a statement was refused, and nobody passed its error on
                raise TransactionLost(LOST)
        if begin is None:
            self._announce()
        return result

    def _announce(self) -> None:
        self._signal.announce()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Reader]:
        """Open a snapshot.

        Raises:
            SnapshotTooOld: it was held for too long.
        """
        age = asyncio.timeout(self._oldest.total_seconds())
        try:
            async with age, lent(self._pool) as connection:
                await run(connection, _BEGIN_SNAPSHOT)
                yield PostgresReader(connection, self._cipher, replica=self._replica)
                await run(connection, "ROLLBACK")
        except TimeoutError as error:
            if not age.expired():
                raise
            raise SnapshotTooOld(
                tr(
                    "A reader was given up: it held on to one moment for too long. It had {time}.",
                    time=str(self._oldest),
                )
            ) from error

    @property
    def _replica(self) -> int:
        return 0 if self._presence is None else self._presence.number

    async def wake(self, within: timedelta) -> None:
        """Return at the first write committed since this task last woke, or after `within`."""
        self._listening.begin()
        await self._signal.wait(min(within, timedelta(seconds=POLL_S)))

    async def told(self) -> frozenset[str]:
        """Wait until another process may have changed something; return what it told."""
        return await self._listening.told()

    async def others(self) -> int:
        """Return how many other bots hold a place at the database."""
        async with self.read() as reader:
            row = await reader.one(BOTS)
        assert row is not None, "a count has a row"
        return int(row[0]) - 1

    async def scrub(self) -> bool:
        """Remove deleted rows, and what rows were before, from tables and indexes: no query and no dump finds them.

        Their bytes may stay in the free space of a page until it is written again, and in the server's log.
        """
        return await vacuumed(self._address)

    async def rebuild(self) -> bool:
        """Write every table anew without the space of deleted rows; each is locked meanwhile."""
        return await rewritten(self._address)

    async def migrate(self) -> Translatable | None:
        """Apply the migrations that waited for older processes; return why they still wait, or None."""
        known = self._migrations
        async with self.read() as reader:
            pending = await runner.missing(reader, known)
            waiting = await what_waits(reader, pending, gone_after=GONE_AFTER)
        if pending and waiting is None:
            write = for_any_time(self._address, self._cipher)
            waiting = await write(lambda tx: migrate(tx, known, gone_after=GONE_AFTER))
        return None if waiting is None else waiting.said()

    async def check(self) -> None:
        """Check the indexes, where we may; the server checks its pages as it reads them, where it was set up to.

        Raises:
            DatabaseDamaged: one of them contradicts its table, so that a query may miss rows or find them twice.
            StorageError: they could not be checked; call it again later.
        """
        found = await look_at_indexes(self._address)
        if found.damaged:
            raise DatabaseDamaged(damaged_indexes(found))

    def give_up(self, damage: DatabaseDamaged) -> None:
        """Refuse every write from now on, with this error."""
        self._damage = damage

    def wal_bytes(self) -> int:
        """Return 0: the log is the server's."""
        return 0

    async def close(self) -> None:
        """Finish what was begun, unless that takes long, and close every connection; further calls do nothing."""
        if self._closed:
            return
        self._closed = True
        if self._begun:
            await asyncio.wait(self._begun, timeout=CLOSE_S)
        await self._listening.end()
        with suppress(TimeoutError):  # then the pool ends its connections at once
            async with asyncio.timeout(CLOSE_S):
                await self._pool.close()
        if self._presence is not None:
            await self._presence.end()
