"""What somebody does from the command line with what people told us, written into the audit before it is done.

It can be written while the bot runs; what cannot be written down is not done.
"""

import getpass
from datetime import UTC, datetime
from pathlib import Path

from storage.installation import audit
from storage.sqlite.side_writer import write_once

BY_NOBODY = 0
"""No Telegram account stands behind the command line."""


def record(database: Path, action: str, *, detail: str) -> None:
    """Write down what somebody is about to do, and as which user of this machine.

    Raises:
        StorageError: it cannot be written down.
    """
    line = f"{detail}, by {_user()} on this machine"
    write_once(database, lambda tx: audit.add(tx, actor=BY_NOBODY, action=action, detail=line, at=datetime.now(UTC)))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # in a container the number of a user may have no name
        return "an unnamed user"
