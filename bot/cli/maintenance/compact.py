"""`sarnakh compact`: rewrite the database file, while the bot is stopped."""

import asyncio
import os
import time
from argparse import Namespace
from pathlib import Path

from bot.settings.settings import load_settings
from storage.database import Transaction
from storage.encryption.seals import FieldCipher
from storage.errors import CannotOpen
from storage.maintenance.compact import compact as compact_database
from storage.records.translatable import Translatable, tr
from storage.sqlite.database import SqliteDatabase


def execute(given: Namespace) -> int:
    """Rewrite the database file; return the exit status."""
    settings = load_settings()
    given.terminal.say(compact(settings.database, cipher=settings.cipher))
    return 0


def compact(database: Path, *, cipher: FieldCipher) -> Translatable:
    """Rewrite the file, and return how large it was and is.

    Raises:
        CannotOpen: there is no database, or the bot works on it.
        StorageError: there is no room for it; the database is unchanged.
    """
    if not database.is_file():
        raise CannotOpen(
            tr("There is no database at {database}: start the bot once, or set DATABASE_URL.", database=database)
        )
    # The file's own folder may have room for a second copy; /tmp may be a small one in memory.
    os.environ.setdefault("SQLITE_TMPDIR", str(database.absolute().parent))
    before, begun = database.stat().st_size, time.monotonic()
    asyncio.run(_compact(database, cipher))
    took_s = time.monotonic() - begun
    return tr(
        "{database} was rewritten in {took_s:.1f} s: {before:,} bytes before, {after:,} after. "
        "No old copy of an erased person is left in it.",
        database=database,
        took_s=took_s,
        before=before,
        after=database.stat().st_size,
    )


async def _compact(path: Path, cipher: FieldCipher) -> None:
    database = await SqliteDatabase.open(path, cipher=cipher, admit=_with_any_key)
    try:
        await compact_database(database)
    finally:
        await database.close()


async def _with_any_key(_tx: Transaction) -> None:
    """Admit a sealed database without its key, because no sealed value is read here."""
