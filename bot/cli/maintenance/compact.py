"""`sarnakh compact`: rewrite the database file, while the bot is stopped."""

import asyncio
import os
import time
from argparse import Namespace

from bot.settings.settings import load_settings
from storage.errors import CannotOpen
from storage.maintenance.compact import compact as compact_database
from storage.opening import Location, file_of, open_alone
from storage.records.translatable import Translatable, tr


def execute(given: Namespace) -> int:
    """Rewrite the database file; return the exit status."""
    settings = load_settings()
    given.terminal.say(compact(settings.database))
    return 0


def compact(database: Location) -> Translatable:
    """Rewrite the file, and return how large it was and is; on a server there is nothing to do.

    Raises:
        CannotOpen: there is no database, or the bot works on it.
        StorageError: there is no room for it; the database is unchanged.
    """
    file = file_of(database)
    if file is None:
        return tr(
            "There is nothing to do by hand: the server of {database} reuses the space of deleted rows by itself.",
            database=database,
        )
    if not file.is_file():
        raise CannotOpen(
            tr("There is no database at {database}: start the bot once, or set DATABASE_URL.", database=file)
        )
    # The file's own folder may have room for a second copy; /tmp may be a small one in memory.
    os.environ.setdefault("SQLITE_TMPDIR", str(file.absolute().parent))
    before, begun = file.stat().st_size, time.monotonic()
    asyncio.run(_compact(file))
    took_s = time.monotonic() - begun
    return tr(
        "{database} was rewritten in {took_s:.1f} s: {before:,} bytes before, {after:,} after. "
        "No old copy of an erased person is left in it.",
        database=file,
        took_s=took_s,
        before=before,
        after=file.stat().st_size,
    )


async def _compact(where: Location) -> None:
    database = await open_alone(where)
    try:
        await compact_database(database)
    finally:
        await database.close()
