"""Where the bot of a test has its database: in a file of the test's folder, or on the server of this run.

The folder itself says so, because a bot of a test is made from its folder, as an installation is.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import asyncpg

from storage.database import Database
from storage.opening import Location, open_database
from storage.postgres.address import ServerAddress
from tests.migrated import put_new_database
from tests.postgres_server import PostgresServer, a_database

Lend = Callable[[Path], AbstractAsyncContextManager[Path]]
"""Lends a database to a folder, which it makes and returns."""
NOTE = "database_url"
FILE = "sarnakh.db"


def url_for(folder: Path) -> str:
    """Return the address of the database of a folder, for DATABASE_URL."""
    where = location_of(folder, FILE)
    return f"sqlite:///{where}" if isinstance(where, Path) else where.url


def location_of(folder: Path, file: str) -> Location:
    """Return the database on the server that was lent to a folder, or this file in it."""
    note = folder / NOTE
    return ServerAddress(note.read_text()) if note.exists() else folder / file


async def open_in(folder: Path) -> Database:
    """Open the database of a folder; a file is made at the first time."""
    where = location_of(folder, FILE)
    if isinstance(where, Path):
        put_new_database(where)
    return await open_database(where)


@asynccontextmanager
async def lent_to(folder: Path, *, server: PostgresServer | None) -> AsyncIterator[Path]:
    """Let bots of a folder work on a database of the server, with our schema and nothing in it; None: on a file."""
    folder.mkdir(exist_ok=True)
    if server is None:
        yield folder
        return
    async with a_database(server) as address:
        (folder / NOTE).write_text(address.url)
        yield folder


async def content_of(where: Location) -> bytes:
    """Return what is in the files of a database and beside them, or the rows that a server has of it."""
    if isinstance(where, Path):
        files = [file for file in where.parent.iterdir() if file.name.startswith(where.name)]
        return b"".join([await asyncio.to_thread(file.read_bytes) for file in files])
    connection = await asyncpg.connect(where.url)
    try:
        names = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        rows = [row for (name,) in names for row in await connection.fetch(f"SELECT * FROM {name}")]
    finally:
        await connection.close()
    return b"\n".join(value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)
