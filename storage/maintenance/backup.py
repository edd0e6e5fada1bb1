"""Backups: a whole copy in one file, and a note next to the database of when the last one was made.

The note is a separate file, because a second process does not write into a running bot's database.
"""

import asyncio
import os
import stat
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from storage.database import Reader
from storage.errors import BackupRefused, StorageError
from storage.maintenance import server_backup
from storage.maintenance.copy import RowCounts, copy_checked, flush, put_in_place
from storage.opening import Location
from storage.postgres.address import ServerAddress
from storage.records.record import Moment
from storage.records.translatable import tr
from storage.sqlite.filesystem import open_file

OF_A_DATABASE = ("", "-wal", "-shm", "-journal", ".lock", ".backup.json")
"""Suffix of the note next to a database."""


class Backup(BaseModel):
    """A finished backup."""

    model_config = ConfigDict(frozen=True)

    at: Moment
    file: Path
    leads: int
    rows: int
    size: int
    """In bytes."""
    seconds: float


def back_up(database: Location, file: Path, *, at: datetime) -> Backup:
    """Copy a database, with or without a bot running on it, and record the time; a missing folder is made, private.

    Raises:
        BackupRefused: there is no database, or `file` is one of its own.
        StorageError: the copy could not be made, or came out damaged.
    """
    if not isinstance(database, Path):
        return asyncio.run(_back_up_server(database, file, at))
    must_stand_apart(database, file)
    begun = time.monotonic()
    if database.is_file():
        _make_folder(file)
    made = _made(file, copy_checked(database, file), at, begun)
    with suppress(OSError):  # next to a read-only database no note can be written; the copy is made all the same
        _note(database, made)
    return made


async def _back_up_server(address: ServerAddress, file: Path, at: datetime) -> Backup:
    begun = time.monotonic()
    _make_folder(file)
    rows = await server_backup.dump(address, file)
    made = _made(file, rows, at, begun)
    with suppress(OSError, StorageError):  # the backup is made all the same
        await server_backup.note(address, file, made.model_dump_json(), rows)
    return made


def _make_folder(file: Path) -> None:
    with suppress(OSError):  # the copy says why it cannot be written there
        file.parent.mkdir(mode=stat.S_IRWXU, exist_ok=True)


def _made(file: Path, rows: RowCounts, at: datetime, begun: float) -> Backup:
    return Backup(
        at=at,
        file=file.absolute(),
        leads=rows["leads"],
        rows=sum(rows.values()),
        size=file.stat().st_size,
        seconds=round(time.monotonic() - begun, 3),
    )


async def last_backup_of_server(reader: Reader) -> Backup | None:
    """Return the last backup of a database on a server, or None if none is known."""
    kept = await server_backup.last_dump(reader)
    try:
        return Backup.model_validate_json(kept) if kept else None
    except ValidationError:
        return None


def last_backup(database: Path) -> Backup | None:
    """Return the last backup of a database, or None if none is known."""
    try:
        return Backup.model_validate_json(_note_of(database).read_bytes())
    except (OSError, ValidationError):
        return None


def must_stand_apart(database: Path, file: Path) -> None:
    """Make sure that a backup is none of the database's own files.

    Raises:
        BackupRefused: it is one of them.
    """
    if file.resolve() in {Path(f"{database.resolve()}{end}") for end in OF_A_DATABASE}:
        raise BackupRefused(tr("{file} belongs to the database itself: name another file.", file=file))


def _note(database: Path, made: Backup) -> None:
    note = _note_of(database)
    part = note.with_name(note.name + ".part")
    os.close(open_file(part, os.O_CREAT | os.O_WRONLY))
    part.write_text(made.model_dump_json(), "utf-8")
    flush(part)
    put_in_place(part, note)


def _note_of(database: Path) -> Path:
    return Path(f"{database}.backup.json")
