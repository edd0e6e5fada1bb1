"""`sarnakh backup` and `sarnakh restore`: what they do stands in `storage`; here is what they say."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.audit_note import note_act
from storage.encryption.seals import Seals
from storage.errors import BackupRefused, StorageError
from storage.maintenance.backup import back_up
from storage.maintenance.restore import restore

NEXT = (
    "Next: sarnakh run. What Telegram still holds, up to a day, comes by itself; some messages may be sent once more."
)
REKEY = "It is not sealed with FIELD_KEY yet: run `sarnakh rekey` before the bot."
CANNOT_TELL = (
    "Others may have asked to be forgotten since the backup, and must be erased once more: nothing here says who."
)


def backup(database: Path, file: Path, *, overwrite: bool) -> str:
    """Back the database up, whether a bot works on it or not; return what was copied.

    Raises:
        BackupRefused: the file is there already, or is one of the database's own.
        StorageError: the copy could not be made, or came out damaged; nothing was written.
    """
    if file.exists() and not overwrite:
        raise BackupRefused(f"{file} is there already: name another file, or say --overwrite.")
    with suppress(StorageError):  # a full disk must not stand between a database and its backup
        note_act(database, "backup", detail=f"to {file.name}")
    made = back_up(database, file, at=datetime.now(UTC))
    return (
        f"{_counted(made.leads, 'lead')} and {_counted(made.rows - made.leads, 'other row')} copied to {file} and "
        f"checked: {made.size:,} bytes in {made.seconds:.1f} s. It holds people's data: keep it on an encrypted disk."
    )


def put_back(database: Path, file: Path, *, keys: Sequence[Seals]) -> str:
    """Put a backup in the database's place; return what was done, and what to do next.

    Raises:
        AlreadyOpen: the bot still runs.
        StorageError: the backup is not fit for it; the database is as it was.
    """
    restored = restore(database, file, at=datetime.now(UTC), keys=keys)
    with suppress(StorageError):  # a backup of an older version takes no line before its start
        note_act(database, "restore", detail=f"of {file.name}")
    told = [f"{_counted(restored.leads, 'lead')} of {file} now stand in {database}."]
    if restored.aside is not None:
        told.append(f"What stood there is kept as {restored.aside}: delete it once you no longer need it.")
    if restored.forgotten:
        told.append(
            f"Erased from it: {_counted(restored.forgotten, 'lead')} who asked to be forgotten since the backup."
        )
    if not restored.all_known:
        told.append(CANNOT_TELL)
    if not restored.key_fits:
        told.append(REKEY)
    return "\n".join((*told, NEXT))


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"
