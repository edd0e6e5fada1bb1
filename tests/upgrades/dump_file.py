"""A database as text: written so that the same rows give the same text, and loaded into a new file."""

import re
import sqlite3
from base64 import urlsafe_b64encode
from contextlib import closing
from datetime import timedelta
from pathlib import Path

FIELD_KEY = b"a key of 32 bytes for tests only"
"""The key of every dump, which only contains invented people."""
FIELD_KEY_TEXT = urlsafe_b64encode(FIELD_KEY).decode()
"""The same as the setting has it."""
_MICROSECONDS = re.compile(r"(?<=[,(])1\d{15}(?=[,)])")
"""A time as a value of its own; the same digits in a key are a part of its name."""


def write_dump(database: Path, file: Path) -> None:
    """Write a closed database as SQL: schema, every row, the last AUTOINCREMENT numbers and the file's own pragmas."""
    with closing(sqlite3.connect(database)) as connection:
        pragmas = [f"PRAGMA {name} = {value};" for name, value in _own_pragmas(connection)]
        file.write_text("\n".join([*pragmas, *connection.iterdump()]) + "\n", "utf-8")


def load_dump(file: Path, database: Path, *, later: timedelta = timedelta()) -> None:
    """Make a database file of a dump, with every time in it so much later."""
    sql = file.read_text("utf-8")
    if later:
        sql = _MICROSECONDS.sub(lambda found: str(int(found[0]) + later // timedelta(microseconds=1)), sql)
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(sql)


def _own_pragmas(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """Return values of the file's header that are not the default."""
    found = [(name, connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("user_version", "application_id")]
    return [(name, value) for name, value in found if value]
