"""`sarnakh backup` and `sarnakh restore`: what they do stands in `storage`; here is what they say."""

from datetime import UTC, datetime
from pathlib import Path

from storage.backups import back_up
from storage.errors import BackupRefused
from storage.restoring import restore

AFTER_A_RESTORE = """\
Next: sarnakh run. What Telegram still holds, up to a day, comes by itself.
Of the time between the backup and now nothing else comes back: some messages may be sent once more, and whoever asked
to be forgotten in that time must be erased once more."""


def backup(database: Path, file: Path, *, overwrite: bool) -> str:
    """Back the database up, whether a bot works on it or not; return what was copied.

    Raises:
        BackupRefused: the file is there already, or is one of the database's own.
        StorageError: the copy could not be made, or came out damaged; nothing was written.
    """
    if file.exists() and not overwrite:
        raise BackupRefused(f"{file} is there already: name another file, or say --overwrite.")
    made = back_up(database, file, at=datetime.now(UTC))
    return (
        f"{_counted(made.leads, 'lead')} and {_counted(made.rows - made.leads, 'other row')} copied to {file} and "
        f"checked: {made.size:,} bytes in {made.seconds:.1f} s. It holds people's data: keep it on an encrypted disk."
    )


def put_back(database: Path, file: Path) -> str:
    """Put a backup in the database's place; return what was done, and what to do next.

    Raises:
        AlreadyOpen: the bot still runs.
        StorageError: the backup is not fit for it; the database is as it was.
    """
    restored = restore(database, file, at=datetime.now(UTC))
    told = [f"{_counted(restored.leads, 'lead')} of {file} now stand in {database}."]
    if restored.aside is not None:
        told.append(f"What stood there is kept as {restored.aside}: delete it once you no longer need it.")
    return "\n".join((*told, AFTER_A_RESTORE))


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
