"""Checks of a database on a server that a file does not need: its backups, what a restore kept aside, its pages."""

from collections.abc import AsyncIterator
from datetime import datetime

from bot.doctor.findings import Finding, ok, warning
from bot.doctor.on_this_machine import ASIDE_FOR, how_old
from storage.database import Reader
from storage.maintenance.backup import last_backup_of_server
from storage.maintenance.server_restore import kept_schemas
from storage.records.translatable import tr


async def look_at_server(reader: Reader, *, now: datetime) -> AsyncIterator[Finding]:
    """Check what is known of the server."""
    make_one = tr("sarnakh backup backups/{day}.dump, every day", day=f"{now:%Y-%m-%d}")
    for finding in how_old(await last_backup_of_server(reader), make_one, now=now):
        yield finding
    for name, since in await kept_schemas(reader):
        if now - since > ASIDE_FOR:
            said = tr("schema {name} was kept aside by a restore, and still holds people who were forgotten", name=name)
            yield warning(tr("kept aside"), said, f"DROP SCHEMA {name} CASCADE")
    yield await _pages(reader)


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
