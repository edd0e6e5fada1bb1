"""SQLite's single writer: a connection on its own thread that runs whole transactions."""

import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from storage.database import Work
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import DatabaseBusy, DatabaseDamaged, ForeignAwait
from storage.records.translatable import tr
from storage.sqlite.pragmas import Setting
from storage.sqlite.transaction import DAMAGED, SqliteTransaction, explained

T = TypeVar("T")

STATEMENTS_KEPT = 512
BRIEFLY_MS = 5
"""How long writing may wait for a reader, or for another process, to release the log."""

FOREIGN = "Work inside a transaction awaits nothing but the transaction: no network, no sleep, no lock."


class SqliteWriter:
    """The connection that writes; every method runs on the thread that made it."""

    def __init__(self, path: Path, *, busy: timedelta, cipher: FieldCipher = NO_CIPHER) -> None:
        self._connection = sqlite3.connect(
            path, timeout=busy.total_seconds(), isolation_level=None, cached_statements=STATEMENTS_KEPT
        )
        self._busy_ms = round(busy.total_seconds() * 1000)
        self._tx = SqliteTransaction(self._connection, cipher)
        self.checked = False
        """Whether the whole file was checked."""

    def set_up(self, settings: Sequence[Setting]) -> None:
        """Configure the connection.

        Raises:
            DatabaseBroken: the file cannot be read, or SQLite does not keep a setting that the promises need.
        """
        try:
            for setting in settings:
                self._connection.execute(setting.told).fetchall()
                setting.must_hold(self._connection.execute(setting.asked).fetchone()[0])
        except sqlite3.Error as error:
            raise explained(error) from error

    def check(self) -> None:
        """Check the whole file: 8.5 s for 2.4 GB (measured).

        Raises:
            DatabaseDamaged: the file is damaged, or is not a database.
            DatabaseBroken: it cannot be read.
        """
        try:
            verdict = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        except sqlite3.Error as error:
            raise explained(error) from error
        if verdict != "ok":
            said = " ".join(verdict.split())  # the message may have several lines
            raise DatabaseDamaged(tr("{what} SQLite says: {verdict}.", what=DAMAGED, verdict=said))
        self.checked = True

    def transact(self, work: Work[T]) -> T:
        """Run `work` from `BEGIN IMMEDIATE` to `COMMIT`; once more if the database was busy."""
        try:
            return self._attempt(work)
        except DatabaseBusy:
            return self._attempt(work)

    def transact_briefly(self, work: Work[T]) -> T:
        """Run `work` in a transaction if no other process is in the way; for the last write before closing."""
        with self._waiting_briefly():
            return self._attempt(work)

    def _attempt(self, work: Work[T]) -> T:
        self._control("BEGIN IMMEDIATE")
        try:
            result = driven(work(self._tx))
            self._tx.must_be_open()
            self._control("COMMIT")
        except BaseException:
            # After a full disk or an I/O error it is rolled back already.
            if self._connection.in_transaction:
                self._control("ROLLBACK")
            raise
        return result

    def _control(self, statement: str) -> None:
        try:
            self._connection.execute(statement)
        except sqlite3.Error as error:
            raise explained(error) from error

    def rebuild(self) -> bool:
        """Rewrite the file and truncate the log; False if a reader was in the way."""
        self._control("PRAGMA temp_store = FILE")
        try:
            self._control("VACUUM")
        finally:
            self._control("PRAGMA temp_store = MEMORY")
        return self.cut_log()

    def cut_log(self) -> bool:
        """Checkpoint the log into the file and truncate it; False if a reader was in the way."""
        with self._waiting_briefly():
            try:
                (busy, *_) = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            except sqlite3.Error as error:
                raise explained(error) from error
        return not busy

    def bring_in_at(self, pages: int) -> None:
        """Let commits checkpoint the log from this many pages on; 0 means never."""
        self._control(f"PRAGMA wal_autocheckpoint = {pages}")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Lock out all other writers for a moment.

        Raises:
            DatabaseBusy: another process is writing.
        """
        with self._waiting_briefly():
            self._control("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            self._control("ROLLBACK")

    def forget_pages(self) -> None:
        """Drop all cached pages: they are read from the file again when needed."""
        self._control("PRAGMA shrink_memory")

    def changes_by_others(self) -> int:
        """Return a counter that changes when another connection has written."""
        version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return version

    @contextmanager
    def _waiting_briefly(self) -> Iterator[None]:
        self._control(f"PRAGMA busy_timeout = {BRIEFLY_MS}")
        try:
            yield
        finally:
            self._control(f"PRAGMA busy_timeout = {self._busy_ms}")

    def close(self) -> None:
        """Close the connection; the last connection to close checkpoints and removes the log."""
        self._connection.close()


def driven(work: Awaitable[T]) -> T:
    """Run an awaitable to its end without an event loop; a foreign await in it raises ForeignAwait there."""
    steps = work.__await__()
    step: Callable[[], object] = partial(next, steps)
    while True:
        try:
            step()
        except StopIteration as end:
            result: T = end.value
            return result
        step = partial(steps.throw, ForeignAwait(FOREIGN))
