"""Audit entries for command-line access to what people told us, written before the access.

They can be written while the bot runs; what cannot be recorded is not done.
"""

import asyncio
import getpass
from datetime import UTC, datetime

from storage.errors import NotWritable
from storage.installation import audit
from storage.opening import Location, may_be_written, write_beside
from storage.records.translatable import tr

BY_NOBODY = 0
"""The actor in the audit: the command line has no Telegram account."""


def must_take_notes(database: Location) -> None:
    """Make sure that the audit can be written; call it before anything is read.

    Raises:
        NotWritable: it cannot, as in a backup on a read-only disk; the sentence says what to do.
    """
    if not may_be_written(database):
        raise NotWritable(
            tr(
                "{database} cannot be written, and what is read from it must stand in its audit: copy it to a folder "
                "of your own, and set DATABASE_URL to the copy.",
                database=database,
            )
        )


def record(database: Location, action: str, *, detail: str) -> None:
    """Record in the audit what is about to be done, and by which user of this machine.

    Call it while nothing reads the database: a file without a log cannot be written meanwhile.

    Raises:
        StorageError: it cannot be recorded.
    """
    must_take_notes(database)
    line = f"{detail}, {on_this_machine()}"
    now = datetime.now(UTC)
    asyncio.run(write_beside(database, lambda tx: audit.add(tx, actor=BY_NOBODY, action=action, detail=line, at=now)))


def on_this_machine() -> str:
    """Return who does it, as the end of an audit line."""
    return f"by {_user()} on this machine"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # in a container a user's number may have no name
        return "an unnamed user"
