"""A whole, checked copy of a database file, as it is at one moment, while others write to it or not.

`cp` will not do: what was committed last stands in the log beside the file, and a copy of the file alone lacks it.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from storage.errors import BackupRefused, DatabaseDamaged, NotWritable, StorageError
from storage.sqlite.filesystem import open_file
from storage.sqlite.transaction import explained

OURS = frozenset({"migrations", "leads", "outbox"})
"""Tables that every version of ours has had."""
LOGS = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database."""
BUSY_S = 10.0

RowCounts = Mapping[str, int]
"""Table to its number of rows."""


def copy_checked(source: Path, target: Path) -> RowCounts:
    """Write a copy that only its owner may read; `target` appears, or is replaced, when the copy is complete.

    Raises:
        BackupRefused: there is no such database, or it is no Sarnakh's.
        DatabaseDamaged: the copy came out damaged, and so the source is.
        StorageError: the source cannot be read, or the target cannot be written.
    """
    part = target.with_name(target.name + ".part")
    try:
        rows = copy_into(source, part)
        put_in_place(part, target)
    except OSError as error:
        raise NotWritable(f"{target} cannot be written: {error.strerror}.") from error
    finally:
        remove(part)
    return rows


def copy_into(source: Path, part: Path) -> RowCounts:
    """Write a checked copy into a new file, which is on the disk when this returns; return the rows of each table."""
    if not source.is_file():
        raise BackupRefused(f"There is no database at {source}.")
    remove(part)
    os.close(open_file(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    with (
        _told_in_our_words(source, part.parent),
        closing(_reader_of(source)) as original,
        closing(_connected(part, "mode=rw")) as copy,
    ):
        # The count fixes the moment, and the copy is of the same one.
        original.execute("BEGIN")
        rows = _rows_of(original)
        if not rows.keys() >= OURS:
            raise BackupRefused(f"{source} is not a database of Sarnakh's.")
        original.backup(copy)
        # One file is easier to carry than three; the next start turns the log on again.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        _must_be_whole(copy, rows, source)
    flush(part)
    return rows


def remove(part: Path) -> None:
    """Remove an unfinished copy, and the logs beside it, which would be taken for those of the next one."""
    for end in ("", *LOGS):
        Path(f"{part}{end}").unlink(missing_ok=True)


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name at once, so that it survives a power cut."""
    part.replace(target)
    flush(target.parent)


def flush(path: Path) -> None:
    """Bring a file, or the names in a folder, onto the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows opens no folders
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _reader_of(source: Path) -> sqlite3.Connection:
    connection = _connected(source, "mode=ro")
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        if Path(f"{source}-wal").exists():
            raise
        # Written with a log, it wants one; on a disk that cannot be written there is none, and nobody who writes.
        return _connected(source, "mode=ro&immutable=1")
    return connection


def _connected(file: Path, how: str) -> sqlite3.Connection:
    uri = f"{file.absolute().as_uri()}?{how}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None)


def _rows_of(connection: sqlite3.Connection) -> RowCounts:
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*'")
    count = 'SELECT count(*) FROM "{}"'  # the names come from the file itself
    return {name: connection.execute(count.format(name)).fetchone()[0] for (name,) in names.fetchall()}


def _must_be_whole(copy: sqlite3.Connection, rows: RowCounts, source: Path) -> None:
    (verdict,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict == "ok" and copy.execute("PRAGMA foreign_key_check").fetchone() is not None:
        verdict = "a row names a lead that is not there"
    if verdict == "ok" and (copied := _rows_of(copy)) != rows:
        verdict = f"{sum(copied.values())} rows came of {sum(rows.values())}"
    if verdict != "ok":
        said = " ".join(verdict.split())  # it may be several lines
        raise DatabaseDamaged(f"{source} is damaged: {said}. Nothing was written.")


@contextmanager
def _told_in_our_words(source: Path, folder: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        if isinstance(explained(error), DatabaseDamaged):
            raise DatabaseDamaged(f"{source} is damaged, or no database: {error}. Nothing was written.") from error
        # SQLite does not say which of both files it means, and nothing is wrong with the one that is only read.
        raise StorageError(f"{source} could not be copied into {folder}: {error}. Nothing was written.") from error
