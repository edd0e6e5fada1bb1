"""Opening an SQLite file: everything that must hold before the first update is asked for."""

import os
import sqlite3
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from storage.database import Transaction, Work
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import CannotOpen, DatabaseBroken, NotWritable
from storage.installation import state
from storage.installation.keyring import check_key
from storage.migrations import runner
from storage.sqlite.filesystem import OWNERS_FILE, make_folder, open_file, refuse_network_drive
from storage.sqlite.pragmas import OF_THE_WRITER
from storage.sqlite.process_lock import ProcessLock
from storage.sqlite.writer import SqliteWriter

OLDEST_SQLITE = (3, 37, 0)
"""STRICT tables; RETURNING came with 3.35. https://sqlite.org/changes.html"""


def started(
    path: Path, lock: ProcessLock, busy: timedelta, cipher: FieldCipher = NO_CIPHER, admit: Work[None] = check_key
) -> SqliteWriter:
    """Return the writer of a locked, checked, migrated, admitted and writable database.

    Raises:
        CannotOpen: with a sentence that tells the operator what to do.
        DatabaseBroken: the file is damaged.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise CannotOpen(f"SQLite {sqlite3.sqlite_version} is too old: this Python needs one of 3.37 or newer.")
    _make_file(path, lock)
    try:
        writer = SqliteWriter(path, busy=busy, cipher=cipher)
    except sqlite3.Error as error:
        raise NotWritable(f"{path} cannot be opened: {error}.") from error
    try:
        writer.check()
        writer.set_up(OF_THE_WRITER)
        _migrate(writer, admit)
        writer.transact(admit)
        _try_out(writer)
    except BaseException:  # whatever it was, the file is let go
        writer.close()
        raise
    return writer


def _make_file(path: Path, lock: ProcessLock) -> None:
    try:
        make_folder(path.parent)
        refuse_network_drive(path.parent)
        lock.take()
        os.close(open_file(path, os.O_RDWR | os.O_CREAT))
        path.chmod(OWNERS_FILE)
    except OSError as error:
        raise NotWritable(f"{path} cannot be written: {error.strerror}.") from error


def _migrate(writer: SqliteWriter, admit: Work[None]) -> None:
    known = runner.migrations("sqlite")
    writer.transact(runner.prepare)
    missing = writer.transact(lambda tx: runner.missing(tx, known))
    if 0 < len(missing) < len(known):  # with a wrong key, nothing of an older database is changed
        writer.transact(admit)
    for migration in missing:
        writer.transact(partial(runner.apply, migration=migration, at=datetime.now(UTC)))


def _try_out(writer: SqliteWriter) -> None:
    async def leave_word(tx: Transaction) -> None:
        await state.put(tx, "opened", datetime.now(UTC).isoformat())

    try:
        writer.transact(leave_word)
    except DatabaseBroken as error:
        raise NotWritable(f"The database cannot be written. {error}") from error
