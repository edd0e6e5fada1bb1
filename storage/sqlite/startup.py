"""Open an SQLite file: all checks before the first update is asked for."""

import os
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from storage.database import Transaction, Work
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import CannotOpen, DatabaseBroken, NotWritable
from storage.installation import state
from storage.installation.keyring import check_key
from storage.migrations import runner
from storage.migrations.runner import Migration
from storage.records.system_errors import reason_of
from storage.records.translatable import tr
from storage.sqlite.filesystem import OWNERS_FILE, make_folder, open_file, real_path, refuse_network_drive
from storage.sqlite.pragmas import OF_THE_WRITER
from storage.sqlite.process_lock import ProcessLock
from storage.sqlite.writer import SqliteWriter

OPENED, CLOSED = "opened", "closed"
"""Keys of `state`: when the last process opened the file, and the same value once it has closed it."""
OLDEST_SQLITE = (3, 37, 0)
"""STRICT tables; RETURNING came with 3.35. https://sqlite.org/changes.html"""


def nobody_is_told() -> None:
    """Do nothing."""


def started(
    path: Path,
    lock: ProcessLock,
    busy: timedelta,
    cipher: FieldCipher = NO_CIPHER,
    admit: Work[None] = check_key,
    on_check: Callable[[], None] = nobody_is_told,
) -> SqliteWriter:
    """Return the writer of a locked, admitted, migrated and writable database.

    If the last process did not end cleanly, the whole file is checked first, and `on_check` is called.

    Raises:
        CannotOpen: with a sentence that tells the operator what to do.
        DatabaseBroken: the file is damaged.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise CannotOpen(
            tr("SQLite {version} is too old: this Python needs one of 3.37 or newer.", version=sqlite3.sqlite_version)
        )
    _make_file(path, lock)
    had_log = _has_log(path)
    try:
        writer = SqliteWriter(path, busy=busy, cipher=cipher)
    except sqlite3.Error as error:
        raise NotWritable(tr("{file} cannot be opened: {error}.", file=path, error=error)) from error
    try:
        writer.set_up(OF_THE_WRITER)
        if not writer.transact(lambda tx: ended_well(tx, had_log=had_log)):
            on_check()
            writer.check()
        _admit_and_migrate(writer, admit)
        _try_out(writer)
    except BaseException:  # release the file after any error
        writer.close()
        raise
    return writer


async def ended_well(tx: Transaction, *, had_log: bool) -> bool:
    """Tell whether the last process on this database closed it, without a power cut."""
    if await tx.one("SELECT 1 FROM sqlite_schema WHERE name = 'state'") is None:
        return True
    opened, closed = await state.get(tx, OPENED), await state.get(tx, CLOSED)
    # Earlier versions did not record their end; but the last one to close an SQLite file removes its log.
    return not had_log if closed is None else closed == opened


async def note_end(tx: Transaction) -> None:
    """Record that this process ends cleanly, so that the next one need not check the file first."""
    await state.put(tx, CLOSED, await state.get(tx, OPENED) or "")


def _has_log(path: Path) -> bool:
    log = Path(f"{real_path(path)}-wal")
    return log.exists() and log.stat().st_size > 0


def _make_file(path: Path, lock: ProcessLock) -> None:
    try:
        make_folder(path.parent)
        refuse_network_drive(path.parent)
        lock.take()
        os.close(open_file(path, os.O_RDWR | os.O_CREAT))
        path.chmod(OWNERS_FILE)
    except OSError as error:
        raise NotWritable(tr("{file} cannot be written: {reason}.", file=path, reason=reason_of(error))) from error


def _admit_and_migrate(writer: SqliteWriter, admit: Work[None]) -> None:
    """Migrate the schema; a database that is not admitted stays unchanged, including its schema."""
    known = runner.migrations("sqlite")
    writer.transact(runner.prepare)
    missing = writer.transact(lambda tx: runner.missing(tx, known))
    is_new = len(missing) == len(known)
    if not is_new:
        writer.transact(admit)
        writer.transact(partial(_know_kinds, known=known))
    for migration in missing:  # contract ones, too: nobody else is at work on the file
        writer.transact(partial(runner.apply, migration=migration, at=datetime.now(UTC)))
    if is_new:
        writer.transact(admit)


async def _know_kinds(tx: Transaction, known: Sequence[Migration]) -> None:
    """Give the table of migrations what it has since 0.9.0: an older version may have migrated it since."""
    if await tx.one("SELECT 1 FROM pragma_table_info('migrations') WHERE name = 'needs'") is None:
        await tx.run("ALTER TABLE migrations ADD COLUMN kind TEXT")
        await tx.run("ALTER TABLE migrations ADD COLUMN needs TEXT")
    await runner.fill_in(tx, known)


def _try_out(writer: SqliteWriter) -> None:
    async def leave_word(tx: Transaction) -> None:
        await state.put(tx, OPENED, datetime.now(UTC).isoformat())

    try:
        writer.transact(leave_word)
    except DatabaseBroken as error:
        raise NotWritable(tr("The database cannot be written. {error}", error=error)) from error
