"""The indexes of a database: which ones a server does not use, and which ones contradict their tables."""

from typing import TYPE_CHECKING, NamedTuple

import asyncpg

from storage.postgres.address import ServerAddress
from storage.postgres.connecting import open_connection
from storage.postgres.refusals import ERRORS, explained
from storage.records.translatable import Translatable, tr

if TYPE_CHECKING:
    from asyncpg import Connection

_INDEXES = """
    SELECT i.indexrelid, i.indexrelid::REGCLASS::TEXT, i.indisvalid AND i.indisready
    FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid JOIN pg_am AS a ON a.oid = c.relam
    WHERE c.relnamespace = current_schema()::REGNAMESPACE AND a.amname = 'btree' ORDER BY 2
"""
# Its functions are a superuser's, who may lend them: GRANT EXECUTE ON FUNCTION bt_index_check(regclass) TO sarnakh.
_CHECK = """
    SELECT f.oid::REGPROC::TEXT FROM pg_extension AS e JOIN pg_proc AS f ON f.pronamespace = e.extnamespace
    WHERE e.extname = 'amcheck' AND f.proname = 'bt_index_check' AND f.pronargs = 1
      AND has_function_privilege(f.oid, 'EXECUTE')
"""


class IndexFindings(NamedTuple):
    """What was found."""

    unused: tuple[str, ...]
    """Not made to their end: the server keeps them, and does not use them."""
    damaged: tuple[str, ...]
    read: bool
    """Whether every entry was looked at; that takes the extension amcheck, and the right to call it."""


def damaged_indexes(found: IndexFindings) -> Translatable:
    """Return what an operator can do about damaged indexes: what they are made of is still there."""
    commands = "; ".join(f"REINDEX INDEX {name}" for name in found.damaged)
    return tr("Indexes of the database are damaged: on a sound disk, {commands}, and start again.", commands=commands)


async def look_at_indexes(address: ServerAddress) -> IndexFindings:
    """Check every index while others read and write; a few million entries take about 1 s.

    Raises:
        StorageError: the server could not do it.
    """
    connection = await open_connection(address)
    try:
        found = await connection.fetch(_INDEXES)
        check = await connection.fetchval(_CHECK)
        whole = [(oid, name) for oid, name, is_whole in found if is_whole and check is not None]
        damaged = [
            name for oid, name in whole if await _is_damaged(connection, f"SELECT {check}($1::OID::REGCLASS)", oid)
        ]
    except ERRORS as error:
        raise explained(error) from error
    finally:
        connection.terminate()
    return IndexFindings(tuple(name for _, name, is_whole in found if not is_whole), tuple(damaged), check is not None)


async def _is_damaged(connection: "Connection", check: str, index: int) -> bool:
    try:
        await connection.execute(check, index)
    except (asyncpg.DataCorruptedError, asyncpg.IndexCorruptedError):
        return True
    return False
