"""Connections of a pool, each lent for one transaction."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import asyncpg

from storage.postgres.refusals import ERRORS, explained

if TYPE_CHECKING:
    from asyncpg import Pool
    from asyncpg.pool import PoolConnectionProxy

ROLLBACK_S = 2.0
"""How long it may take to end a transaction; after that its connection is given up, and the server ends both."""


@asynccontextmanager
async def lent(pool: "Pool") -> AsyncIterator["PoolConnectionProxy"]:
    """Lend a connection outside a transaction; after an error, whatever was begun is rolled back."""
    try:
        connection = await pool.acquire()
    except ERRORS as error:
        raise explained(error) from error
    try:
        yield connection
    except BaseException:  # whatever it was, the transaction ends, or else the connection
        try:
            await connection.execute("ROLLBACK", timeout=ROLLBACK_S)
        except ERRORS as error:
            with suppress(asyncpg.InterfaceError):  # one that has ended has left the pool by itself
                connection.terminate()
            if isinstance(error, TimeoutError):  # the network may have lost the others, too
                await pool.expire_connections()
        raise
    finally:
        await pool.release(connection)


async def run(connection: "PoolConnectionProxy", statement: str) -> str:
    """Run a statement and return its command tag: of a COMMIT that PostgreSQL has turned into one, ROLLBACK."""
    try:
        done: str = await connection.execute(statement)
    except ERRORS as error:
        raise explained(error) from error
    return done
