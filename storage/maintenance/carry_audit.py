"""Keep the audit across a restore: rows added since the backup are carried over."""

import sqlite3
from contextlib import closing
from pathlib import Path

_READ = "SELECT at, actor, action, detail FROM audit ORDER BY id"


def carry_audit(database: Path, copy: Path) -> None:
    """Add to a copy the audit rows that only the replaced database has; none if that database is unreadable.

    Raises:
        sqlite3.Error: the copy cannot be written.
    """
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            lines = connection.execute(_READ).fetchall()
    except sqlite3.Error:
        return
    with closing(sqlite3.connect(copy)) as connection, connection:
        # The actor of a person erased since then was blanked: that is not a new row.
        known = {(at, action, detail) for at, _, action, detail in connection.execute(_READ)}
        new = [line for line in lines if (line[0], *line[2:]) not in known]
        connection.executemany("INSERT INTO audit (at, actor, action, detail) VALUES (?, ?, ?, ?)", new)
