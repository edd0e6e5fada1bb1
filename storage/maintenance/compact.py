"""Rewrite a whole database without the space of deleted rows, while no one else works on it."""

from storage import duties
from storage.database import Database
from storage.errors import DatabaseBusy, DatabaseFull
from storage.records.translatable import tr

NO_ROOM = tr("There is not enough room: while it works, two new files stand beside the old one. Nothing was changed.")
READ_MEANWHILE = tr(
    "Something reads the database, and holds on to what was there: end it, and run `sarnakh compact` again."
)


async def compact(database: Database) -> None:
    """Rewrite the file; old copies of erased people are gone with it and need no more wiping.

    Raises:
        DatabaseFull: there is no room for a second file.
        DatabaseBusy: a reader held on to old pages; call it again.
    """
    try:
        cut = await database.rebuild()
    except DatabaseFull as error:
        raise DatabaseFull(NO_ROOM) from error
    if not cut:
        raise DatabaseBusy(READ_MEANWHILE)
    await database.write(duties.strike_out)
