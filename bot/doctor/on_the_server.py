"""Checks of a database on a server that a file does not need: backups, what a restore kept aside, pages and indexes."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import TYPE_CHECKING

from bot.doctor.findings import Finding, fault, ok, warning
from bot.doctor.on_this_machine import ASIDE_FOR, how_old
from storage.database import Reader
from storage.maintenance.backup import last_backup_of_server
from storage.maintenance.server_restore import kept_schemas
from storage.opening import look_at_indexes
from storage.postgres.address import ServerAddress
from storage.records.translatable import listed, tr

if TYPE_CHECKING:
    from storage.postgres.indexes import IndexFindings


async def look_at_server(where: ServerAddress, reader: Reader, *, now: datetime) -> AsyncIterator[Finding]:
    """Check what is known of the server.

    Raises:
        StorageError: the server could not say.
    """
    make_one = tr("sarnakh backup backups/{day}.dump, every day", day=f"{now:%Y-%m-%d}")
    for finding in how_old(await last_backup_of_server(reader), make_one, now=now):
        yield finding
    for name, since in await kept_schemas(reader):
        if now - since > ASIDE_FOR:
            said = tr("schema {name} was kept aside by a restore, and still holds people who were forgotten", name=name)
            yield warning(tr("kept aside"), said, f"DROP SCHEMA {name} CASCADE")
    yield await _pages(reader)
    yield _indexes(await look_at_indexes(where))


async def _pages(reader: Reader) -> Finding:
    """Check whether the server notices damage by itself; nobody else reads its pages."""
    row = await reader.one(
        "SELECT current_setting('data_checksums'), coalesce(checksum_failures, 0) FROM pg_stat_database"
        " WHERE datname = current_database()"
    )
    sums, failures = row or ("off", 0)
    if failures:
        says = tr("it has found damaged pages: {count}", count=failures)
        return warning(tr("server"), says, tr("look into its log; restore a backup on a sound disk"))
    if sums != "on":
        says = tr("it has no checksums of its pages, so damage by the disk may stay unnoticed")
        return warning(tr("server"), says, tr("stop it and run pg_checksums --enable, as its manual says"))
    return ok(tr("server"), tr("it checks its pages as it reads them"))


def _indexes(found: "IndexFindings") -> Finding:
    """Tell whether queries find every row."""
    if found.damaged:
        commands = "; ".join(f"REINDEX INDEX {name}" for name in found.damaged)
        return fault(tr("indexes"), tr("damaged: {names}", names=listed(found.damaged)), commands)
    if found.unused:
        commands = "; ".join(f"REINDEX INDEX {name}" for name in found.unused)
        return warning(tr("indexes"), tr("not made to their end: {names}", names=listed(found.unused)), commands)
    if not found.read:
        return ok(tr("indexes"), tr("all are there; with the extension amcheck they would be read through, too"))
    return ok(tr("indexes"), tr("they are whole"))
