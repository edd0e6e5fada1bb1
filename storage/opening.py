"""Where the database is, and how it is opened: the one place that knows which engines there are."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from storage.database import Database, Reader, Work
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import CannotOpen
from storage.installation.keyring import check_key
from storage.postgres.address import ServerAddress
from storage.records.translatable import tr
from storage.sqlite.database import SqliteDatabase
from storage.sqlite.readers import SqliteReaders
from storage.sqlite.side_writer import write_once
from storage.sqlite.startup import nobody_is_told

if TYPE_CHECKING:
    from storage.postgres.database import PostgresDatabase

T = TypeVar("T")

Location = Path | ServerAddress
"""An SQLite file, or a database on a PostgreSQL server."""


async def open_database(
    where: Location,
    *,
    cipher: FieldCipher = NO_CIPHER,
    admit: Work[None] = check_key,
    on_check: Callable[[], None] = nobody_is_told,
) -> Database:
    """Open, check and migrate a database; a file is made if there is none, and checked whole after an unclean end.

    Raises:
        CannotOpen: with a sentence that tells the operator what to do.
        DatabaseBroken: the file is damaged.
    """
    if isinstance(where, Path):
        return await SqliteDatabase.open(where, cipher=cipher, admit=admit, on_check=on_check)
    return await _postgres().open(where, cipher=cipher, admit=admit)


@asynccontextmanager
async def reading(where: Location, *, cipher: FieldCipher = NO_CIPHER) -> AsyncIterator[Reader]:
    """Lend a snapshot of a database of any version, beside a bot that may be at work on it.

    Raises:
        StorageError: it cannot be read.
    """
    if isinstance(where, Path):
        readers = SqliteReaders(where, cipher=cipher)
        try:
            async with readers.snapshot() as reader:
                yield reader
        finally:
            await readers.close()
        return
    database = await _postgres().as_it_is(where, cipher=cipher)
    try:
        async with database.read() as reader:
            yield reader
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
    database = await _postgres().as_it_is(where, cipher=cipher)
    try:
        return await database.write(work)
    finally:
        await database.close()


def exists(where: Location) -> bool:
    """Tell whether there is a file; whether a server has a database shows when it is opened."""
    return not isinstance(where, Path) or where.is_file()


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
