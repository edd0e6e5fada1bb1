"""The database of a process that may die, on a disk that may be full: the real file, writer and SQL."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from storage.database import Reader, Transaction, Work
from storage.errors import DatabaseFull
from storage.sqlite.database import SqliteDatabase
from storage.sqlite.transaction import SqliteTransaction
from tests.faults.simulated.life import KilledError, Life, never
from tests.faults.simulated.witness import Witness, swear_in
from tests.migrated import put_new_database

T = TypeVar("T")


class Disk:
    """Decides before each commit whether there is room; it outlives the process."""

    def __init__(self, is_full: Callable[[], bool] = lambda: False) -> None:
        self.is_full = is_full
        self.refusals = 0

    def commits(self) -> None:
        """Allow a commit, or refuse it.

        Raises:
            DatabaseFull: there is no room; the transaction is rolled back whole.
        """
        if self.is_full():
            self.refusals += 1
            raise DatabaseFull("The disk is full.")


class MortalDatabase(SqliteDatabase):
    """A database whose process may die before and after each commit; readers are synchronous, without threads."""

    def __init__(self, *opened: Any, **more: Any) -> None:
        super().__init__(*opened, **more)
        self.life = Life()
        self.disk = Disk()
        self._lent: list[sqlite3.Connection] = []

    @classmethod
    async def opened(cls, path: Path, life: Life, disk: Disk) -> "MortalDatabase":
        database = await cls.open(path)
        assert isinstance(database, MortalDatabase)
        database.life, database.disk = life, disk
        return database

    async def write(self, work: Work[T], *, beside: Sequence[int] | None = None) -> T:
        async def up_to_the_commit(tx: Transaction) -> T:
            self.life.must_go_on()
            result = await work(tx)
            self.disk.commits()
            self.life.passes("before a commit")
            return result

        try:
            result = await super().write(up_to_the_commit, beside=beside)
            self.life.passes("after a commit")
        except KilledError:
            await never()
            raise
        return result

    async def scrub(self) -> bool:
        """Wipe; the process may die before it, and before the result is returned."""
        try:
            self.life.passes("before a wipe")
            wiped = await super().scrub()
            self.life.passes("after a wipe")
        except KilledError:
            await never()
            raise
        return wiped

    def read(self) -> AbstractAsyncContextManager[Reader]:
        return self._snapshot()

    @asynccontextmanager
    async def _snapshot(self) -> AsyncIterator[Reader]:
        await asyncio.sleep(0)
        if self.life.is_over:
            await never()
        connection = self._lent.pop() if self._lent else self._connected()
        connection.execute("BEGIN")
        try:
            yield SqliteTransaction(connection)
        finally:
            connection.execute("ROLLBACK")
            self._lent.append(connection)

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None)
        connection.execute("PRAGMA query_only = ON")
        return connection

    async def _note_end(self) -> None:
        """Do nothing, because every process here is killed."""

    async def close(self) -> None:
        while self._lent:
            self._lent.pop().close()
        await super().close()


class FileStore:
    """An SQLite file, from life to life."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.url = f"sqlite:///{path}"

    async def opened(self, life: Life, disk: Disk) -> MortalDatabase:
        """Open it for one life."""
        put_new_database(self._path)
        return await MortalDatabase.opened(self._path, life, disk)

    def witnessed(self) -> Witness:
        """Record from now on what is to be sent."""
        swear_in(self._path)
        return Witness(self._path)
