"""Where the database is, and how it is opened: the one place that knows which engines there are."""

import os
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from storage.database import Database, Reader, Transaction, Work
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import CannotOpen
from storage.installation.keyring import check_key
from storage.migrations import runner
from storage.migrations.runner import Migration
from storage.migrations.waiting import StartWaits
from storage.postgres.address import ServerAddress
from storage.records.translatable import tr
from storage.sqlite.database import SqliteDatabase
from storage.sqlite.process_lock import ProcessLock
from storage.sqlite.readers import SqliteReaders
from storage.sqlite.side_writer import is_worked_on, write_once
from storage.sqlite.startup import nobody_is_told

if TYPE_CHECKING:
    from storage.postgres.database import PostgresDatabase
    from storage.postgres.indexes import IndexFindings
    from storage.postgres.session import ServerSession

T = TypeVar("T")

Location = Path | ServerAddress
"""An SQLite file, or a database on a PostgreSQL server."""
Snapshot = Callable[[], AbstractAsyncContextManager[Reader]]
"""Lends a reader, whose first query fixes its snapshot until it is given back."""
OLDEST = timedelta(minutes=5)
"""How long a snapshot may be held."""


async def open_database(
    where: Location,
    *,
    cipher: FieldCipher = NO_CIPHER,
    admit: Work[None] = check_key,
    on_check: Callable[[], None] = nobody_is_told,
    waits: StartWaits = StartWaits(),  # noqa: B008  # frozen
) -> Database:
    """Open, check and migrate a database; a file is made if there is none, and checked whole after an unclean end.

    On a server it waits for processes of older versions to end where our code needs a schema that they cannot use.

    Raises:
        CannotOpen: with a sentence that tells the operator what to do.
        DatabaseBroken: the file is damaged.
    """
    if isinstance(where, Path):
        return await SqliteDatabase.open(where, cipher=cipher, admit=admit, on_check=on_check)
    return await _postgres().open(where, cipher=cipher, admit=admit, waits=waits)


async def open_alone(where: Location, *, cipher: FieldCipher = NO_CIPHER, oldest: timedelta = OLDEST) -> Database:
    """Open, check and migrate a database on which no bot works, and keep every bot away until it is closed.

    It is admitted with any key: the caller reads nothing that is sealed, or looks at the key itself.

    Raises:
        AlreadyOpen: a bot works on it.
        CannotOpen: with a sentence that tells the operator what to do.
    """
    if isinstance(where, Path):
        return await SqliteDatabase.open(where, cipher=cipher, oldest=oldest, admit=_with_any_key)
    return await _postgres().open_alone(where, cipher=cipher, oldest=oldest, admit=_with_any_key)


async def _with_any_key(_tx: Transaction) -> None:
    """Admit a database whatever key it is sealed with."""


@asynccontextmanager
async def reading(
    where: Location, *, cipher: FieldCipher = NO_CIPHER, oldest: timedelta = OLDEST
) -> AsyncIterator[Reader]:
    """Lend a snapshot of a database of any version, beside a bot that may be at work on it.

    Raises:
        StorageError: it cannot be read.
    """
    async with snapshots(where, cipher=cipher, oldest=oldest) as snapshot, snapshot() as reader:
        yield reader


@asynccontextmanager
async def snapshots(
    where: Location, *, cipher: FieldCipher = NO_CIPHER, oldest: timedelta = OLDEST
) -> AsyncIterator[Snapshot]:
    """Lend what takes one snapshot after another, as `reading` does one.

    Raises:
        StorageError: it cannot be read.
    """
    if isinstance(where, Path):
        readers = SqliteReaders(where, oldest=oldest, cipher=cipher)
        try:
            yield readers.snapshot
        finally:
            await readers.close()
        return
    database = await _postgres().as_it_is(where, oldest=oldest, cipher=cipher)
    try:
        yield database.read
    finally:
        await database.close()


async def write_beside(where: Location, work: Work[T], *, cipher: FieldCipher = NO_CIPHER) -> T:
    """Run `work` in one transaction on an existing database, beside a bot that may be at work on it.

    Raises:
        CannotOpen: there is no such database, it is not ours, or a newer version of Sarnakh wrote it.
        StorageError: the database could not do it; nothing of it was kept.
    """
    if isinstance(where, Path):
        return write_once(where, work, cipher=cipher)

    async def checked(tx: Transaction) -> T:
        await runner.prepare(tx)
        if len(await runner.missing(tx, known)) == len(known):
            raise CannotOpen(
                tr("{database} is no database of Sarnakh's, or no bot was ever started on it.", database=where)
            )
        return await work(tx)

    known, database = migrations_of(where), await _postgres().as_it_is(where, oldest=OLDEST, cipher=cipher)
    try:
        return await database.write(checked)
    finally:
        await database.close()


@asynccontextmanager
async def kept_alone(where: Location) -> AsyncIterator[None]:
    """Keep every bot away from an existing database, and change nothing in it.

    Raises:
        AlreadyOpen: a bot works on it.
    """
    if isinstance(where, Path):
        lock = ProcessLock(where)
        lock.take()
        try:
            yield
        finally:
            lock.release()
        return
    async with _postgres().kept_alone(where):
        yield


def server_session(where: ServerAddress) -> "AbstractAsyncContextManager[ServerSession]":
    """Lend one connection for a command that works on a whole database on a server.

    Raises:
        CannotOpen: the server cannot be reached.
    """
    return _postgres().session(where)


async def look_at_indexes(where: ServerAddress) -> "IndexFindings":
    """Look for indexes of a database on a server that are damaged, or not made to their end.

    Raises:
        StorageError: the server could not do it.
    """
    return await _postgres().look_at_indexes(where)


async def is_at_work(where: Location) -> bool:
    """Tell whether a bot works on the database now.

    Raises:
        CannotOpen: the server cannot be reached.
    """
    if isinstance(where, Path):
        return is_worked_on(where)
    return await _postgres().bots_present(where) > 0


def exists(where: Location) -> bool:
    """Tell whether there is a file; whether a server has a database shows when it is opened."""
    return not isinstance(where, Path) or where.is_file()


def file_of(where: Location) -> Path | None:
    """Return the file on this machine, or None: then the database is on a server."""
    return where if isinstance(where, Path) else None


def may_be_written(where: Location) -> bool:
    """Tell whether we may write to the file and beside it; a server says so when it is asked to."""
    return not isinstance(where, Path) or (os.access(where, os.W_OK) and os.access(where.parent, os.W_OK))


def migrations_of(where: Location) -> Sequence[Migration]:
    """Return the migrations of the engine, in order."""
    return runner.migrations("sqlite" if isinstance(where, Path) else "postgres")


async def has_table(where: Location, reader: Reader, name: str) -> bool:
    """Tell whether the database has a table: one of an earlier version may lack it."""
    if isinstance(where, Path):
        return await reader.one("SELECT 1 FROM sqlite_schema WHERE name = $1", name) is not None
    return await reader.one("SELECT 1 WHERE to_regclass($1) IS NOT NULL", name) is not None


async def damage_in(where: Location, reader: Reader) -> str | None:
    """Look through a whole file, and return what is damaged in it; a server checks its pages as it reads them."""
    if not isinstance(where, Path):
        return None
    row = await reader.one("PRAGMA quick_check(1)")
    said = " ".join(str(row and row[0]).split())  # it may be several lines
    return None if said == "ok" else said


def _postgres() -> "type[PostgresDatabase]":
    """Return the engine, which needs a package that only those install who use it.

    Raises:
        CannotOpen: it is not installed.
    """
    try:
        from storage.postgres.database import PostgresDatabase
    except ModuleNotFoundError as missing:
        if missing.name != "asyncpg":
            raise
        raise CannotOpen(
            tr("PostgreSQL needs the package asyncpg: install Sarnakh with it, pip install 'sarnakh[postgres]'.")
        ) from missing
    return PostgresDatabase
