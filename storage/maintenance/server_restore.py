"""Restore a backup of a database on a server, in one transaction: until its commit the old database is there complete.

The old tables are moved into a schema of their own, where they stay until somebody drops it.
"""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from storage.database import Reader, Row, Transaction, from_us, to_us
from storage.encryption.seals import FieldCipher
from storage.errors import BackupRefused, NewerDatabase, StatementRefused
from storage.installation import state
from storage.installation.keyring import REKEYING, SEALED_WITH
from storage.maintenance.dump_script import DumpedRows, parts
from storage.maintenance.erase_again import Tombstone, Tombstones, resurrected
from storage.maintenance.retention import TOMBSTONES_KEPT
from storage.maintenance.server_backup import schema_of, server_version
from storage.maintenance.server_programs import find_program, running
from storage.migrations import runner
from storage.opening import kept_alone, migrations_of, server_session
from storage.people import erasure
from storage.postgres.address import ServerAddress
from storage.records.translatable import tr

if TYPE_CHECKING:
    from storage.postgres.session import ServerSession

ASIDE = "before_"
"""How the schema of a database that was kept aside begins, before the time."""
DATED = "%Y%m%d_%H%M%S"
ARCHIVE = b"PGDMP"
"""How a file of `pg_dump --format=custom` begins."""
_MOVED = r"""
    DO $$
    DECLARE
        each RECORD;
    BEGIN
        CREATE SCHEMA {aside};
        FOR each IN
            SELECT c.oid::REGCLASS AS name, CASE c.relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END AS kind
            FROM pg_class AS c WHERE c.relnamespace = current_schema()::REGNAMESPACE AND c.relkind IN ('r', 'p', 'v')
        LOOP
            EXECUTE format('ALTER %s %s SET SCHEMA {aside}', each.kind, each.name);
        END LOOP;
        FOR each IN
            SELECT p.oid::REGPROCEDURE AS name FROM pg_proc AS p
            WHERE p.pronamespace = current_schema()::REGNAMESPACE
              AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = p.oid AND deptype = 'e')
        LOOP
            EXECUTE format('ALTER FUNCTION %s SET SCHEMA {aside}', each.name);
        END LOOP;
    END
    $$
"""
_AUDIT = "SELECT at, actor, action, detail FROM audit ORDER BY id"


class ServerRestored(NamedTuple):
    """The result of a restore."""

    leads: int
    aside: str | None
    """The schema that has the old tables; None if there were none."""
    forgotten: int
    all_known: bool
    key_fits: bool


class _Before(NamedTuple):
    """What is carried over from the old database."""

    audit: Sequence[Row]
    tombstones: Tombstones | None


async def restore_server(
    address: ServerAddress, file: Path, *, at: datetime, keys: Sequence[FieldCipher]
) -> ServerRestored:
    """Replace the tables of a database by those of a backup, without people who were erased since.

    Raises:
        AlreadyOpen: a bot works on the database.
        BackupRefused: `file` is no backup of ours, comes from a newer version, or is sealed with none of the keys.
        StorageError: it could not be done; the database is unchanged.
    """
    await asyncio.to_thread(_must_be_archive, file)
    async with kept_alone(address), server_session(address) as session:
        await session.run("BEGIN")
        tx = session.transaction()
        schema, before = await schema_of(tx), await _before(tx)
        aside = await _set_aside(session, tx, at)
        await _load(session, await server_version(tx), file, schema)
        await _must_be_ours(tx, address, file)
        cipher = await _key_of(tx, file, keys)
        await _carry_audit(tx, before.audit)
        known = before.tombstones is not None and await _tells_all(tx, at)
        forgotten = await _erase_again(session.transaction(cipher or keys[0]), address, before.tombstones)
        row = await tx.one("SELECT count(*) FROM leads")
        await session.run("COMMIT; ANALYZE")
    return ServerRestored(row[0] if row else 0, aside, forgotten, known, cipher is keys[0])


async def kept_schemas(reader: Reader) -> tuple[tuple[str, datetime], ...]:
    """Return the schemas that restores have left in a database, and since when, the oldest first."""
    rows = await reader.all(
        "SELECT nspname::TEXT FROM pg_namespace WHERE nspname ~ '^before_[0-9]{8}_[0-9]{6}$' ORDER BY 1"
    )
    return tuple((name, datetime.strptime(name, f"{ASIDE}{DATED}").replace(tzinfo=UTC)) for (name,) in rows)


def _must_be_archive(file: Path) -> None:
    try:
        with file.open("rb") as opened:
            begins = opened.read(len(ARCHIVE))
    except OSError as error:
        raise BackupRefused(tr("There is no backup at {file}.", file=file)) from error
    if begins != ARCHIVE:
        raise BackupRefused(
            tr("{file} is no backup of a database on a server, which `sarnakh backup` or pg_dump made.", file=file)
        )


async def _before(tx: Transaction) -> _Before:
    """Read what the old database knows; nothing where there is none, or it cannot be read."""
    try:
        async with tx.savepoint():
            audit = await tx.all(_AUDIT)
            rows = await tx.all("SELECT person, update_id, at FROM tombstones")
            salt = await state.get(tx, erasure.SALT)
    except StatementRefused:
        return _Before((), None)
    return _Before(audit, Tombstones(salt or "", tuple(Tombstone(*row) for row in rows)))


async def _set_aside(session: "ServerSession", tx: Transaction, at: datetime) -> str | None:
    there = await tx.one("SELECT 1 FROM pg_tables WHERE schemaname = current_schema()")
    if there is None:
        return None
    aside = f"{ASIDE}{at.astimezone(UTC):{DATED}}"
    await session.run(_MOVED.format(aside=aside))
    return aside


async def _load(session: "ServerSession", server: int, file: Path, schema: str) -> None:
    program = await find_program("pg_restore", server=server)
    arguments = ("--no-owner", "--no-privileges", f"--schema={schema}", "--file=-", str(file))
    async with running(program, *arguments) as stream:
        async for part in parts(stream):
            if isinstance(part, DumpedRows):
                await session.copy_in(part.schema, part.table, part.columns, part.lines)
            else:
                await session.run(f"SELECT 1;\n{part}")  # asyncpg fails where a script is but comments
    await session.run(f'SET search_path TO "{schema}"')  # the script has emptied it


async def _must_be_ours(tx: Transaction, address: ServerAddress, file: Path) -> None:
    row = await tx.one(
        "SELECT to_regclass('migrations') IS NOT NULL AND to_regclass('leads') IS NOT NULL"
        " AND to_regclass('outbox') IS NOT NULL"
    )
    if row is None or not row[0]:
        raise BackupRefused(tr("{file} is not a database of Sarnakh's.", file=file))
    try:
        await runner.missing(tx, migrations_of(address))
    except NewerDatabase as error:
        raise BackupRefused(*error.args) from error


async def _key_of(tx: Transaction, file: Path, keys: Sequence[FieldCipher]) -> FieldCipher | None:
    """Return the key that opens it; None in the middle of a change of keys, when it is not certain yet."""
    if await state.get(tx, REKEYING) is not None:
        return None
    kept = await state.get(tx, SEALED_WITH)
    for cipher in keys:
        if cipher.key_id == kept:
            return cipher
    raise BackupRefused(
        tr(
            "{file} is sealed with another key than FIELD_KEY and FIELD_KEY_PREVIOUS: "
            "put the one that was in use when it was made into FIELD_KEY_PREVIOUS.",
            file=file,
        )
    )


async def _carry_audit(tx: Transaction, lines: Sequence[Row]) -> None:
    # The actor of a person erased since then was blanked: that is not a new row.
    known = {(at, action, detail) for at, _, action, detail in await tx.all(_AUDIT)}
    for at, actor, action, detail in lines:
        if (at, action, detail) not in known:
            await tx.run(
                "INSERT INTO audit (at, actor, action, detail) VALUES ($1, $2, $3, $4)", at, actor, action, detail
            )


async def _tells_all(tx: Transaction, at: datetime) -> bool:
    """Tell whether the backup is so young that the tombstones of everyone erased since then still exist."""
    # Dates in the future were written by a clock that was ahead, and prove nothing.
    row = await tx.one("SELECT max(updated) FROM leads WHERE updated <= $1", to_us(at))
    newest = row[0] if row else None
    return newest is None or newest >= to_us(at - TOMBSTONES_KEPT)


async def _erase_again(tx: Transaction, address: ServerAddress, tombstones: Tombstones | None) -> int:
    """Erase the people erased since the backup was made, and take their tombstones over; return how many they were."""
    if tombstones is None or not tombstones.rows:
        return 0
    people = resurrected(await tx.all("SELECT number, telegram_id, created FROM leads"), tombstones)
    if people:  # `erase` works on today's schema alone
        for migration in await runner.missing(tx, migrations_of(address)):
            await runner.apply(tx, migration=migration, at=datetime.now(UTC))
    for number, tombstone in people:
        await erasure.erase(tx, number, update_id=tombstone.update_id, at=from_us(tombstone.at))
    if await state.get(tx, erasure.SALT) is None:
        await state.put(tx, erasure.SALT, tombstones.salt)
    if await state.get(tx, erasure.SALT) == tombstones.salt:  # with another salt their hashes would match no one here
        for each in tombstones.rows:
            await tx.run(
                """
                INSERT INTO tombstones (person, update_id, at) VALUES ($1, $2, $3)
                ON CONFLICT (person) DO UPDATE SET update_id = excluded.update_id, at = excluded.at
                """,
                *each,
            )
    return len(people)
