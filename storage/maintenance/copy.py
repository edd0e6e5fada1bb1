"""Make a whole, checked copy of a database file, as it is at one moment, even while others write to it.

`cp` is not enough: the last commits are in the log next to the file, and a copy of the file alone lacks them.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from storage.errors import BackupRefused, DatabaseDamaged, NotWritable, StorageError
from storage.records.system_errors import reason_of
from storage.records.translatable import Translatable, tr
from storage.sqlite.filesystem import open_file
from storage.sqlite.transaction import explained

OURS = frozenset({"migrations", "leads", "outbox"})
"""Tables that every version of ours has had."""
LOGS = ("-wal", "-shm", "-journal")
"""Suffixes of SQLite's files next to a database."""
BUSY_S = 10.0

RowCounts = Mapping[str, int]
"""Table to its number of rows."""


def copy_checked(source: Path, target: Path) -> RowCounts:
    """Write a copy that only its owner may read; `target` appears, or is replaced, when the copy is complete.

    Raises:
        BackupRefused: there is no such database, or it is not Sarnakh's.
        DatabaseDamaged: the copy is damaged, so the source is, too.
        StorageError: the source cannot be read, or the target cannot be written.
    """
    part = target.with_name(target.name + ".part")
    try:
        rows = copy_into(source, part)
        put_in_place(part, target)
    except OSError as error:
        raise NotWritable(tr("{file} cannot be written: {reason}.", file=target, reason=reason_of(error))) from error
    finally:
        remove(part)
    return rows


def copy_into(source: Path, part: Path) -> RowCounts:
    """Write a checked, synced copy into a new file; return the number of rows of each table."""
    if not source.is_file():
        raise BackupRefused(tr("There is no database at {database}.", database=source))
    remove(part)
    os.close(open_file(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    with (
        _told_in_our_words(source, part.parent),
        closing(_reader_of(source)) as original,
        closing(_connected(part, "mode=rw")) as copy,
    ):
        # Counting begins the snapshot, and the copy is taken from the same one.
        original.execute("BEGIN")
        rows = _rows_of(original)
        if not rows.keys() >= OURS:
            raise BackupRefused(tr("{file} is not a database of Sarnakh's.", file=source))
        original.backup(copy)
        # One file is easier to handle than three; the next start turns the log on again.
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        _must_be_whole(copy, rows, source)
    flush(part)
    return rows


def remove(part: Path) -> None:
    """Remove an unfinished copy and its logs, which would be taken for those of the next copy."""
    for end in ("", *LOGS):
        with suppress(NotADirectoryError):  # what should be its folder is a file, so it was never begun
            Path(f"{part}{end}").unlink(missing_ok=True)


def put_in_place(part: Path, target: Path) -> None:
    """Rename a finished file atomically, so that it survives a power cut."""
    part.replace(target)
    flush(target.parent)


def flush(path: Path) -> None:
    """Sync a file, or the names in a folder, to the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open folders
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
        # A database in WAL mode needs its log; on a read-only disk there is none, and no one writes.
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
        raise _damaged(source, tr("a row names a lead that is not there"))
    if verdict == "ok" and (copied := _rows_of(copy)) != rows:
        have, had = sum(copied.values()), sum(rows.values())
        raise _damaged(source, tr("{count} rows came of {all}", count=have, all=had))
    if verdict != "ok":
        raise _damaged(source, " ".join(verdict.split()))  # the message may have several lines


def _damaged(source: Path, verdict: Translatable | str) -> DatabaseDamaged:
    return DatabaseDamaged(tr("{file} is damaged: {verdict}. Nothing was written.", file=source, verdict=verdict))


@contextmanager
def _told_in_our_words(source: Path, folder: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        if isinstance(explained(error), DatabaseDamaged):
            said = tr("{file} is damaged, or no database: {error}. Nothing was written.", file=source, error=str(error))
            raise DatabaseDamaged(said) from error
        # SQLite does not say which of both files it means; the one that is only read has no problem.
        said = tr(
            "{file} could not be copied into {folder}: {error}. Nothing was written.",
            file=source,
            folder=folder,
            error=str(error),
        )
        raise StorageError(said) from error
