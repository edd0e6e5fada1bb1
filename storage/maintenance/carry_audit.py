"""The audit outlives a restore: lines that were added since the backup are not undone by it."""

import sqlite3
from contextlib import closing
from pathlib import Path

_READ = "SELECT at, actor, action, detail FROM audit ORDER BY id"


def carry_audit(database: Path, copy: Path) -> None:
    """Add to a copy whatever the audit of the database it replaces says beyond its own; none where it is unreadable.

    Raises:
        sqlite3.Error: the copy cannot be written.
    """
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            lines = connection.execute(_READ).fetchall()
    except sqlite3.Error:
        return
    with closing(sqlite3.connect(copy)) as connection, connection:
        # Whoever was forgotten since is no actor any more: that makes no new line.
        known = {(at, action, detail) for at, _, action, detail in connection.execute(_READ)}
        new = [line for line in lines if (line[0], *line[2:]) not in known]
        connection.executemany("INSERT INTO audit (at, actor, action, detail) VALUES (?, ?, ?, ?)", new)
