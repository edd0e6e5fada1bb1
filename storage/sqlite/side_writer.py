"""Small writes from the command line, into a database that a running bot may be using.

SQLite lets one of them write at a time, and the other waits. Data that the bot caches in memory must not be written
this way; data that it reads each time, such as timers, may.
"""

import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from storage.database import Transaction, Work
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import CannotOpen
from storage.migrations import runner
from storage.records.translatable import tr
from storage.sqlite.pragmas import OF_A_SIDE_WRITER
from storage.sqlite.process_lock import ProcessLock
from storage.sqlite.writer import SqliteWriter

T = TypeVar("T")

BUSY = timedelta(seconds=10)


def write_once(path: Path, work: Work[T], *, busy: timedelta = BUSY, cipher: FieldCipher = NO_CIPHER) -> T:
    """Run `work` in one transaction on an existing database, and close it.

    An earlier version may have written it, so `work` only uses tables that never changed: the audit, timers; or
    it was read before that the database is of this version.

    Raises:
        CannotOpen: there is no such database, it is not ours, or a newer version of Sarnakh wrote it.
        StorageError: the database could not do it; nothing of it was kept.
    """
    if not path.is_file():
        raise CannotOpen(tr("There is no database at {database}.", database=path))
    try:
        writer = SqliteWriter(path, busy=busy, cipher=cipher)
    except sqlite3.Error as error:
        raise CannotOpen(tr("{file} cannot be opened: {error}.", file=path, error=error)) from error

    async def checked(tx: Transaction) -> T:
        await _must_be_ours(tx, path)
        return await work(tx)

    try:
        writer.set_up(OF_A_SIDE_WRITER)
        return writer.transact(checked)
    finally:
        writer.close()


def is_worked_on(path: Path) -> bool:
    """Tell whether a bot is running on this database now."""
    return ProcessLock(path).held_by_another()


async def _must_be_ours(tx: Transaction, path: Path) -> None:
    """Check that the tables for such writes exist; every version has had them unchanged."""
    await runner.prepare(tx)
    known = runner.migrations("sqlite")
    if len(await runner.missing(tx, known)) == len(known):
        raise CannotOpen(tr("{database} is no database of Sarnakh's, or no bot was ever started on it.", database=path))
