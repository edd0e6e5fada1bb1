"""Open a database on a server: all checks before the first update is asked for."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from storage.database import Transaction, Work
from storage.encryption.seals import FieldCipher
from storage.errors import CannotOpen, DatabaseBroken, NotWritable
from storage.installation import state
from storage.migrations import runner
from storage.migrations.waiting import StartWaits, Waiting
from storage.postgres.address import ServerAddress
from storage.postgres.migrating import for_any_time, migrate
from storage.records.translatable import tr

OPENED = "opened"
"""Key of `state`: when the last process opened the database."""
OLDEST_SERVER = 140000
"""PostgreSQL 14, as `server_version_num` says it."""

Write = Callable[[Work[None]], Awaitable[None]]
"""Runs work in a transaction in which nobody else writes."""


async def admitted(
    write: Write, address: ServerAddress, admit: Work[None], *, cipher: FieldCipher, waits: StartWaits | None
) -> None:
    """Check the server, migrate the schema, and make sure that the database can be written.

    Replicas that start together wait for one another, and the first one migrates. A database that is not admitted
    stays unchanged, including its schema. `waits` is None where nobody else can be at work.

    Raises:
        CannotOpen: with a sentence that tells the operator what to do.
    """
    await write(lambda tx: _must_do(tx, address))
    try:
        await _migrated(for_any_time(address, cipher), admit, waits)
        await write(_leave_word)
    except DatabaseBroken as error:
        raise NotWritable(tr("{database} cannot be written. {error}", database=str(address), error=error)) from error


async def _must_do(tx: Transaction, address: ServerAddress) -> None:
    """Make sure that the server is new enough, keeps what it commits, and is no copy of another one."""
    row = await tx.one(
        """
        SELECT current_setting('server_version_num'), current_setting('server_version'), pg_is_in_recovery(),
               current_setting('transaction_read_only'), current_setting('server_encoding'),
               current_setting('synchronous_commit')
        """
    )
    assert row is not None, "a SELECT without FROM has a row"
    number, version, is_standby, read_only, encoding, synchronous = row
    if int(number) < OLDEST_SERVER:
        why = tr("PostgreSQL {version} is too old; it must be 14 or newer.", version=version)
    elif is_standby or read_only == "on":
        why = tr("this server only reads, as a standby does; DATABASE_URL must name the one that writes.")
    elif encoding != "UTF8":
        why = tr(
            "its encoding is {encoding}; make it anew with createdb --encoding=UTF8 --template=template0.",
            encoding=encoding,
        )
    elif synchronous == "off":
        why = tr("synchronous_commit is off, so the server forgets commits when it fails; turn it on.")
    else:
        return
    raise CannotOpen(tr("{database}: {why}", database=str(address), why=why))


async def _migrated(
    write: Callable[[Work[Waiting | None]], Awaitable[Waiting | None]], admit: Work[None], waits: StartWaits | None
) -> None:
    """Migrate, and wait for whatever our code cannot do without."""
    gone_after, said = None if waits is None else waits.gone_after, ""
    while (waiting := await write(lambda tx: _migrate(tx, admit, gone_after))) and waits and waiting.holds_the_start:
        if str(waiting.said()) != said:
            said = str(waiting.said())
            await waits.told(waiting.said())
        await asyncio.sleep(waits.again_s)


async def _migrate(tx: Transaction, admit: Work[None], gone_after: timedelta | None) -> Waiting | None:
    known = runner.migrations("postgres")
    await runner.prepare(tx)
    is_new = len(await runner.missing(tx, known)) == len(known)
    if not is_new:
        await admit(tx)
    waiting = await migrate(tx, known, gone_after=gone_after)
    if is_new:
        await admit(tx)
    return waiting


async def _leave_word(tx: Transaction) -> None:
    await state.put(tx, OPENED, datetime.now(UTC).isoformat())
