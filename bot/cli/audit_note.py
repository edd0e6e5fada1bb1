"""What somebody does from the command line with what people told us, written into the audit before it is done.

It can be written while the bot runs; what cannot be written down is not done.
"""

import getpass
import os
from datetime import UTC, datetime
from pathlib import Path

from storage.errors import NotWritable
from storage.installation import audit
from storage.sqlite.side_writer import write_once

BY_NOBODY = 0
"""No Telegram account stands behind the command line."""


def must_take_notes(database: Path) -> None:
    """Make sure that what is about to be read can be written down; ask before anything is read.

    Raises:
        NotWritable: it cannot, as in a backup on a disk that is only read; the sentence says what to do.
    """
    if not (os.access(database, os.W_OK) and os.access(database.parent, os.W_OK)):
        raise NotWritable(
            f"{database} cannot be written, and what is read from it must stand in its audit: copy it to a folder of "
            "your own, and set DATABASE_URL to the copy."
        )


def record(database: Path, action: str, *, detail: str) -> None:
    """Write down what somebody is about to do, and as which user of this machine.

    Call it while nothing of the database is being read: a file without a log lets nobody write meanwhile.

    Raises:
        StorageError: it cannot be written down.
    """
    must_take_notes(database)
    line = f"{detail}, {on_this_machine()}"
    write_once(database, lambda tx: audit.add(tx, actor=BY_NOBODY, action=action, detail=line, at=datetime.now(UTC)))


def on_this_machine() -> str:
    """Return who does it, as a line of the audit ends."""
    return f"by {_user()} on this machine"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # in a container the number of a user may have no name
        return "an unnamed user"
