"""VACUUM, outside every transaction: the server forgets deleted rows, and what rows were before they were changed."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from storage.errors import CannotOpen, CannotWipe
from storage.postgres.address import ServerAddress
from storage.postgres.connecting import open_connection
from storage.postgres.refusals import ERRORS, explained

if TYPE_CHECKING:
    from asyncpg import Connection

LOOKED, PAUSE_S = 100, 0.05
"""How often, and how long apart, it is looked whether older snapshots have ended; they usually last milliseconds, and
those of an ANALYZE, which the server begins by itself, seconds where it is busy."""
LOOKED_ELSEWHERE = 400
"""The same for other databases of the server: a report of theirs takes longer, and is not ours."""

VACUUM = "VACUUM"
_TABLES = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"
_NOW = "SELECT pg_snapshot_xmax(pg_current_snapshot())::TEXT"
# A transaction that began before a row was deleted may still see it, so the row stays; ANALYZE is one, too. VACUUM FULL
# also goes by its own snapshot, which is as old as the oldest transaction of all databases.
_OLDER_ONES = """
    SELECT count(*) FILTER (WHERE datname = current_database()), count(*) FROM pg_stat_activity
    WHERE (datname = current_database() OR $2) AND pid <> pg_backend_pid()
      AND greatest(age(backend_xmin), age(backend_xid)) > age(($1::NUMERIC % 4294967296)::TEXT::XID)
"""


async def vacuumed(address: ServerAddress) -> bool:
    """Remove what was deleted or changed until now; False when an older transaction still holds on to it.

    Raises:
        StorageError: the server could not do it.
    """
    return await _each_table(address, VACUUM)


async def rewritten(address: ServerAddress) -> bool:
    """Write every table anew; False when an older transaction still holds on to deleted rows.

    Raises:
        StorageError: the server could not do it.
    """
    return await _each_table(address, f"{VACUUM} FULL")


async def _each_table(address: ServerAddress, command: str) -> bool:
    try:
        connection = await open_connection(address)
    except CannotOpen as error:
        raise CannotWipe(*error.args) from error
    try:
        if not await _older_ones_ended(connection, everywhere=command != VACUUM):
            return False
        for (table,) in await connection.fetch(_TABLES):
            await connection.execute(f"{command} {table}")
    except ERRORS as error:
        raise explained(error) from error
    finally:
        with suppress(*ERRORS):
            await connection.close()
    return True


async def _older_ones_ended(connection: "Connection", *, everywhere: bool) -> bool:
    """Wait until no transaction is left that began before now, in any database if `everywhere`; False if one stays."""
    now = await connection.fetchval(_NOW)
    for looked in range(LOOKED_ELSEWHERE):
        here, anywhere = await connection.fetchrow(_OLDER_ONES, now, everywhere)
        if not anywhere:
            return True
        if here and looked >= LOOKED:
            return False
        await asyncio.sleep(PAUSE_S)
    return False
