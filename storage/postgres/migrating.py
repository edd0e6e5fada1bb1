"""Migrations on a server on which processes of several versions may be at work: a contract one waits for the older."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from storage.database import Reader, Transaction, Work
from storage.encryption.seals import FieldCipher
from storage.errors import Collision, DatabaseAway, TransactionLost
from storage.migrations import runner
from storage.migrations.releases import is_below
from storage.migrations.runner import Migration
from storage.migrations.waiting import Waiting
from storage.postgres.address import ServerAddress
from storage.postgres.connecting import open_connection
from storage.postgres.refusals import ERRORS, LOST, explained
from storage.postgres.transactions.transaction import ALONE, PostgresTransaction

T = TypeVar("T")

TRIES, PAUSE_S = 5, 1.0
LOCK_S = 5
"""How long a migration waits for a table that somebody reads, such as pg_dump: all others wait behind it meanwhile."""

_SEEN = """
    SELECT DISTINCT version FROM replicas
    WHERE seen > CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS BIGINT) - $1
"""


async def versions_seen(reader: Reader, within: timedelta) -> tuple[str, ...]:
    """Return the versions of the processes that gave a sign of life within a time, by the server's clock."""
    if await reader.one("SELECT 1 WHERE to_regclass('replicas') IS NOT NULL") is None:
        return ()
    return tuple(sorted(version for (version,) in await reader.all(_SEEN, within // timedelta(microseconds=1))))


async def what_waits(reader: Reader, pending: Sequence[Migration], *, gone_after: timedelta | None) -> Waiting | None:
    """Return the first of the pending migrations that must wait for older processes, and all behind it, or None.

    A process whose last sign of life is older than `gone_after` is not at work; with None, no other process can be.
    """
    if gone_after is None or all(migration.kind == "expand" for migration in pending):
        return None
    seen = await versions_seen(reader, gone_after)
    for at, migration in enumerate(pending):
        older = tuple(version for version in seen if is_below(version, migration.needs))
        if migration.kind == "contract" and older:
            return Waiting(tuple(pending[at:]), older)
    return None


async def migrate(tx: Transaction, known: Sequence[Migration], *, gone_after: timedelta | None) -> Waiting | None:
    """Apply all migrations up to the first that must wait, and return it with those behind it, or None.

    Nobody else writes meanwhile, so a process that starts now waits, and is refused afterwards if it is too old.
    """
    pending = await runner.missing(tx, known)
    waiting = await what_waits(tx, pending, gone_after=gone_after)
    for migration in pending[: len(pending) - len(waiting.pending) if waiting else None]:
        await runner.apply(tx, migration=migration, at=datetime.now(UTC))
    return waiting


def for_any_time(address: ServerAddress, cipher: FieldCipher) -> Callable[[Work[T]], Awaitable[T]]:
    """Return what runs work alone on a connection of its own, where a statement may take as long as it takes.

    Raises:
        CannotOpen: the server cannot be reached.
        Collision: a table that the work changes was in use each time.
        DatabaseAway: the connection ended each time.
    """

    async def write(work: Work[T]) -> T:
        for attempt in range(1, TRIES + 1):
            try:
                return await _once(address, cipher, work)
            except (Collision, DatabaseAway):
                if attempt == TRIES:
                    raise
                await asyncio.sleep(PAUSE_S)
        raise AssertionError("the last try returns or raises")

    return write


async def _once(address: ServerAddress, cipher: FieldCipher, work: Work[T]) -> T:
    connection = await open_connection(address)
    try:
        await connection.execute(f"{ALONE}; SET LOCAL lock_timeout = '{LOCK_S}s'")
        tx = PostgresTransaction(connection, cipher)
        result = await work(tx)
        await tx.flush()
        if await connection.execute("COMMIT") != "COMMIT":  # a statement was refused, and nobody passed its error on
            raise TransactionLost(LOST)
    except ERRORS as error:
        raise explained(error) from error
    finally:
        connection.terminate()  # whatever is open ends with it
    return result
