"""`sarnakh backup`: `storage` does the work; this module prints the result."""

from argparse import Namespace
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.audit_note import record
from bot.settings.settings import load_settings
from storage.errors import BackupRefused, StorageError
from storage.maintenance.backup import back_up


def execute(given: Namespace) -> int:
    """Write a complete, checked copy; return the exit status."""
    print(backup(load_settings().database, given.file, overwrite=given.overwrite))
    return 0


def backup(database: Path, file: Path, *, overwrite: bool) -> str:
    """Back up the database, whether a bot works on it or not; return what was copied.

    Raises:
        BackupRefused: the file is there already, or is one of the database's own.
        StorageError: the copy could not be made, or came out damaged; nothing was written.
    """
    if file.exists() and not overwrite:
        raise BackupRefused(f"{file} is there already: name another file, or say --overwrite.")
    with suppress(StorageError):  # a full disk must not prevent the backup
        record(database, "backup", detail=f"to {file.name}")
    made = back_up(database, file, at=datetime.now(UTC))
    return (
        f"{counted(made.leads, 'lead')} and {counted(made.rows - made.leads, 'other row')} copied to {file} and "
        f"checked: {made.size:,} bytes in {made.seconds:.1f} s. It holds people's data: keep it on an encrypted disk."
    )


def counted(number: int, what: str) -> str:
    """Return a number with its noun."""
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
