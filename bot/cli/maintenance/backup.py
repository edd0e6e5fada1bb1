"""`sarnakh backup`: `storage` does the work; this module prints the result."""

from argparse import Namespace
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.audit_note import record
from bot.settings.settings import load_settings
from storage.errors import BackupRefused, StorageError
from storage.maintenance.backup import back_up
from storage.opening import Location
from storage.records.translatable import Translatable, tr


def execute(given: Namespace) -> int:
    """Write a complete, checked copy; return the exit status."""
    settings = load_settings()
    given.terminal.say(backup(settings.database, given.file, overwrite=given.overwrite))
    if settings.field_key is not None:
        given.terminal.say(tr("FIELD_KEY is not in it, and without the key nobody reads it: keep it in another place."))
    return 0


def backup(database: Location, file: Path, *, overwrite: bool) -> Translatable:
    """Back up the database, whether a bot works on it or not; return what was copied.

    Raises:
        BackupRefused: the file is there already, or is one of the database's own.
        StorageError: the copy could not be made, or came out damaged; nothing was written.
    """
    if file.exists() and not overwrite:
        raise BackupRefused(tr("{file} is there already: name another file, or say --overwrite.", file=file))
    with suppress(StorageError):  # a full disk must not prevent the backup
        record(database, "backup", detail=f"to {file.name}")
    made = back_up(database, file, at=datetime.now(UTC))
    others = made.rows - made.leads
    return tr(
        "{leads} and {rows} copied to {file} and checked: {size:,} bytes in {seconds:.1f} s. It holds people's data: "
        "keep it on an encrypted disk.",
        leads=counted_leads(made.leads),
        rows=tr("1 other row") if others == 1 else tr("{count:,} other rows", count=others),
        file=file,
        size=made.size,
        seconds=made.seconds,
    )


def counted_leads(count: int) -> Translatable:
    """Return how many leads there are."""
    return tr("1 lead") if count == 1 else tr("{count:,} leads", count=count)
