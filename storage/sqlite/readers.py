"""SQLite's readers: snapshots on aiosqlite connections, outside the writer."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import aiosqlite

from storage.database import Row, Value
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import SnapshotTooOld
from storage.records.translatable import tr
from storage.sqlite.pragmas import OF_A_READER
from storage.sqlite.transaction import ERRORS, explained, numbered, text_of

READERS = 4
IDLE_KEPT = 2
OLDEST = timedelta(minutes=5)
"""Everything written while a reader holds a snapshot stays in the log: at 30 updates a second, of 100 KB each
(measured), 0.9 GB in this time."""


class SqliteReader:
    """Reads from one snapshot."""

    replica = 0

    def __init__(self, connection: aiosqlite.Connection, cipher: FieldCipher) -> None:
        self._connection = connection
        self.cipher = cipher

    async def alive(self) -> frozenset[int]:
        """Return no numbers: a file has one process."""
        return frozenset()

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
            return list(await self._connection.execute_fetchall(numbered(sql), values))
        except ERRORS as error:
            raise explained(error) from error

    async def pages(self, sql: str, *values: Value, size: int = 500) -> AsyncIterator[Sequence[Row]]:
        """Yield the rows in lists of at most `size`."""
        try:
            async with self._connection.execute(numbered(sql), values) as cursor:
                while rows := await cursor.fetchmany(size):
                    yield list(rows)
        except ERRORS as error:
            raise explained(error) from error


class SqliteReaders:
    """A pool of read connections; idle ones are kept."""

    def __init__(self, path: Path, *, oldest: timedelta = OLDEST, cipher: FieldCipher = NO_CIPHER) -> None:
        # At DEBUG aiosqlite logs every bound value: names and phones.
        logging.getLogger("aiosqlite").setLevel(logging.WARNING)
        self._path = path
        self._cipher = cipher
        self._oldest = oldest
        self._idle: list[aiosqlite.Connection] = []
        self._free = asyncio.Semaphore(READERS)
        self._lent = 0
        self._closed = False
        self._then: Callable[[], None] | None = None

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[SqliteReader]:
        """Lend a reader whose first query fixes its snapshot until it is given back.

        Raises:
            SnapshotTooOld: it was held for too long, and the log grew meanwhile.
        """
        async with self._free:
            self._lent += 1
            try:
                async with self._lending() as reader:
                    yield reader
            finally:
                self._lent -= 1
                self._tell_if_last()

    async def close(self) -> None:
        """Close the idle connections now, and each lent one when it comes back."""
        self._closed = True
        while self._idle:
            await self._idle.pop().close()

    def when_all_are_closed(self, action: Callable[[], None]) -> None:
        """Call `then` when the last lent connection has come back, at once if none is lent; only after `close`."""
        self._then = action
        self._tell_if_last()

    @asynccontextmanager
    async def _lending(self) -> AsyncIterator[SqliteReader]:
        connection = self._idle.pop() if self._idle else await self._opened()
        age = asyncio.timeout(self._oldest.total_seconds())
        try:
            async with age:
                await connection.execute("BEGIN")
                yield SqliteReader(connection, self._cipher)
                await connection.execute("ROLLBACK")
        except BaseException as error:  # even when cancelled, a running query is interrupted
            await self._dropped(connection)
            if age.expired() and isinstance(error, TimeoutError):
                raise SnapshotTooOld(
                    tr(
                        "A reader was given up: it held on to one moment for too long, and the log grows meanwhile. "
                        "It had {time}.",
                        time=str(self._oldest),
                    )
                ) from error
            raise
        await self._given_back(connection)

    def _tell_if_last(self) -> None:
        if self._then is not None and not self._lent:
            then, self._then = self._then, None
            then()

    async def _opened(self) -> aiosqlite.Connection:
        try:
            connection = await aiosqlite.connect(self._path, isolation_level=None)
        except sqlite3.Error as error:
            raise explained(error) from error
        connection.text_factory = text_of
        try:
            for setting in OF_A_READER:
                await connection.execute(setting.told)
                setting.must_hold(await _first(connection, setting.asked))
        except BaseException as error:
            # Its thread would keep the process alive.
            await connection.close()
            if isinstance(error, sqlite3.Error):
                raise explained(error) from error
            raise
        return connection

    async def _given_back(self, connection: aiosqlite.Connection) -> None:
        if self._closed or len(self._idle) >= IDLE_KEPT:
            await connection.close()
        else:
            self._idle.append(connection)

    async def _dropped(self, connection: aiosqlite.Connection) -> None:
        # A cancelled query would run to its end and delay the exit of the process.
        await connection.interrupt()
        await connection.close()


async def _first(connection: aiosqlite.Connection, sql: str) -> object:
    rows = list(await connection.execute_fetchall(sql))
    return rows[0][0] if rows else None
