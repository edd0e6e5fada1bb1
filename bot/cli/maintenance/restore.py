"""`sarnakh restore`: `storage` does the work; this module prints the result."""

from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.audit_note import record
from bot.cli.maintenance.backup import counted_leads
from bot.settings.settings import load_settings
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import StorageError
from storage.maintenance.restore import restore
from storage.opening import Location
from storage.records.translatable import Translatable, tr

NEXT = tr(
    "Next: sarnakh run. What Telegram still holds, up to a day, comes by itself; some messages may be sent once more."
)
REKEY = tr("It is not sealed with FIELD_KEY yet: run `sarnakh rekey` before the bot.")
CANNOT_TELL = tr(
    "Others may have asked to be forgotten since the backup, and must be erased once more: nothing here says who."
)


def execute(given: Namespace) -> int:
    """Replace the database by a backup; return the exit status."""
    settings = load_settings()
    keys = (settings.cipher, settings.previous_cipher, NO_CIPHER)
    given.terminal.say(*put_back(settings.database, given.file, keys=keys))
    return 0


def put_back(database: Location, file: Path, *, keys: Sequence[FieldCipher]) -> tuple[Translatable, ...]:
    """Replace the database by a backup; return what was done, and what to do next.

    Raises:
        AlreadyOpen: the bot still runs.
        StorageError: the backup cannot replace it; the database is unchanged.
    """
    restored = restore(database, file, at=datetime.now(UTC), keys=keys)
    with suppress(StorageError):  # a backup of an older version takes no audit entry before its first start
        record(database, "restore", detail=f"of {file.name}")
    told = [
        tr(
            "{database} now has what {file} has: {leads}.",
            leads=counted_leads(restored.leads),
            file=file,
            database=database,
        )
    ]
    if restored.aside is not None:
        told.append(
            tr("What stood there is kept as {file}: delete it once you no longer need it.", file=restored.aside)
        )
    if restored.forgotten:
        told.append(
            tr(
                "Erased from it: {leads} who asked to be forgotten since the backup.",
                leads=counted_leads(restored.forgotten),
            )
        )
    if not restored.all_known:
        told.append(CANNOT_TELL)
    if not restored.key_fits:
        told.append(REKEY)
    return (*told, NEXT)
