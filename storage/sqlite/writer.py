"""SQLite's one writer: a connection on a thread of its own, and whole transactions on it."""

import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from storage.database import Work
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import DatabaseBusy, DatabaseDamaged, ForeignAwait
from storage.sqlite.pragmas import OF_THE_WRITER, Setting
from storage.sqlite.transaction import SqliteTransaction, explained

T = TypeVar("T")

STATEMENTS_KEPT = 512
WRITTEN_ANEW_AT_ONCE = 32 * 1024 * 1024
"""Measured: 0.15 s for a file of this size, 0.6 s for one of 120 MB; nobody writes meanwhile."""
LOG_WAIT_MS = 100
"""How long all writing may wait for a reader to let go of the log."""

FOREIGN = "Work inside a transaction awaits nothing but the transaction: no network, no sleep, no lock."


class SqliteWriter:
    """The connection that writes; every method runs on the thread that made it."""

    def __init__(self, path: Path, *, busy: timedelta, cipher: FieldCipher = NO_CIPHER) -> None:
        self._connection = sqlite3.connect(
            path, timeout=busy.total_seconds(), isolation_level=None, cached_statements=STATEMENTS_KEPT
        )
        self._busy_ms = round(busy.total_seconds() * 1000)
        self._tx = SqliteTransaction(self._connection, cipher)

    def check(self) -> None:
        """Look through the file, and set the connection up.

        Raises:
            DatabaseDamaged: the file is damaged, or is no database.
            DatabaseBroken: it cannot be read, or SQLite does not keep a setting that the promises need.
        """
        try:
            verdict = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if verdict != "ok":
                raise DatabaseDamaged(f"{DatabaseDamaged.__doc__} SQLite says: {verdict}.")
        except sqlite3.Error as error:
            raise explained(error) from error
        self.set_up(OF_THE_WRITER)

    def set_up(self, settings: Sequence[Setting]) -> None:
        """Tell the connection what to keep to.

        Raises:
            DatabaseBroken: the file cannot be read, or SQLite does not keep a setting that the promises need.
        """
        try:
            for setting in settings:
                self._connection.execute(setting.told).fetchall()
                setting.must_hold(self._connection.execute(setting.asked).fetchone()[0])
        except sqlite3.Error as error:
            raise explained(error) from error

    def transact(self, work: Work[T]) -> T:
        """Run `work` from `BEGIN IMMEDIATE` to `COMMIT`, once more when the database was busy."""
        try:
            return self._attempt(work)
        except DatabaseBusy:
            return self._attempt(work)

    def _attempt(self, work: Work[T]) -> T:
        self._control("BEGIN IMMEDIATE")
        try:
            result = driven(work(self._tx))
            self._tx.must_be_open()
            self._control("COMMIT")
        except BaseException:
            # A full disk or an I/O error has rolled it back already.
            if self._connection.in_transaction:
                self._control("ROLLBACK")
            raise
        return result

    def _control(self, statement: str) -> None:
        try:
            self._connection.execute(statement)
        except sqlite3.Error as error:
            raise explained(error) from error

    def scrub(self) -> bool:
        """Write a small file anew, and cut the log; False when a reader held on to it."""
        (pages,) = self._connection.execute("PRAGMA page_count").fetchone()
        (page_size,) = self._connection.execute("PRAGMA page_size").fetchone()
        if pages * page_size <= WRITTEN_ANEW_AT_ONCE:
            return self.rebuild()
        return self._cut_log()

    def rebuild(self) -> bool:
        """Write the file anew, whatever its size, and cut the log; False when a reader held on to it."""
        # A page that was rearranged may hold a copy of a row in what it counts as free: `secure_delete` wipes the row
        # itself alone (measured: a trace of one in 120 forgotten people).
        self._control("PRAGMA temp_store = FILE")
        try:
            self._control("VACUUM")
        finally:
            self._control("PRAGMA temp_store = MEMORY")
        return self._cut_log()

    def _cut_log(self) -> bool:
        self._control(f"PRAGMA busy_timeout = {LOG_WAIT_MS}")
        try:
            (busy, *_) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.Error as error:
            raise explained(error) from error
        finally:
            self._control(f"PRAGMA busy_timeout = {self._busy_ms}")
        return not busy

    def close(self) -> None:
        """Close the connection; the last one to leave checkpoints and removes the log."""
        self._connection.close()


def driven(work: Awaitable[T]) -> T:
    """Run an awaitable to its end without an event loop; a foreign await inside it raises ForeignAwait there."""
    steps = work.__await__()
    step: Callable[[], object] = partial(next, steps)
    while True:
        try:
            step()
        except StopIteration as end:
            result: T = end.value
            return result
        step = partial(steps.throw, ForeignAwait(FOREIGN))
