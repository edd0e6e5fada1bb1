"""Whoever asked to be forgotten after a backup was made stays forgotten when it is restored."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from storage.database import Transaction, from_us, to_us
from storage.encryption.seals import Seals
from storage.maintenance.copy import flush
from storage.maintenance.retention import TOMBSTONES_KEPT
from storage.people import erasure as forgetting
from storage.sqlite.process_lock import StartLock
from storage.sqlite.startup import started

BUSY = timedelta(seconds=1)


class Grave(NamedTuple):
    """What a forgotten person leaves: the hash of who they were, and when they went."""

    person: str
    update_id: int
    at: int


class Graves(NamedTuple):
    """The graves of a database, and the salt of their hashes."""

    salt: str
    rows: tuple[Grave, ...]


def graves_of(database: Path) -> Graves | None:
    """Return the graves of the database that a backup replaces; None where it cannot be read any more."""
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            salt = connection.execute("SELECT value FROM state WHERE key = ?", (forgetting.SALT,)).fetchone()
            rows = connection.execute("SELECT person, update_id, at FROM tombstones").fetchall()
    except sqlite3.Error:
        return None
    return Graves(salt[0] if salt else "", tuple(Grave(*row) for row in rows))


def tells_all(copy: Path, *, at: datetime) -> bool:
    """Tell whether a copy is young enough: of whoever was forgotten since, the tombstones stand still."""
    with closing(sqlite3.connect(copy)) as connection:
        (newest,) = connection.execute("SELECT max(updated) FROM leads").fetchone()
    return newest is None or newest >= to_us(at - TOMBSTONES_KEPT)


def forget_again(copy: Path, graves: Graves, seals: Seals) -> int:
    """Erase from a copy whoever was forgotten since, and take their graves over; return how many were erased.

    Raises:
        CannotOpen: somebody is to be erased, and the copy is sealed with another key.
        StorageError: it could not be done.
    """
    _take_over(copy, graves)
    risen = _risen(copy, graves)
    if not risen:
        return 0

    async def work(tx: Transaction) -> None:
        for number, grave in risen:
            await forgetting.forget(tx, number, update_id=grave.update_id, at=from_us(grave.at))

    lock = StartLock(copy)
    try:
        # As a start does: the copy may be of an older schema, which `forget` does not know.
        writer = started(copy, lock, BUSY, seals)
        try:
            writer.transact(work)
            writer.rebuild()
        finally:
            writer.close()
    finally:
        lock.release()
        Path(f"{copy}.lock").unlink(missing_ok=True)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    flush(copy)
    return len(risen)


def _take_over(copy: Path, graves: Graves) -> None:
    """Keep the graves in the copy, too: another backup may be restored after it."""
    if not graves.rows:
        return
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("INSERT INTO state VALUES (?, ?) ON CONFLICT DO NOTHING", (forgetting.SALT, graves.salt))
        (salt,) = connection.execute("SELECT value FROM state WHERE key = ?", (forgetting.SALT,)).fetchone()
        if salt == graves.salt:  # with another their hashes would name nobody here
            connection.executemany("INSERT OR REPLACE INTO tombstones VALUES (?, ?, ?)", graves.rows)
    flush(copy)


def _risen(copy: Path, graves: Graves) -> list[tuple[int, Grave]]:
    """Return the leads of a copy who were forgotten after they came."""
    by_person = {grave.person: grave for grave in graves.rows}
    if not by_person:
        return []
    with closing(sqlite3.connect(copy)) as connection:
        leads = connection.execute("SELECT number, telegram_id, created FROM leads").fetchall()
    found = ((number, by_person.get(forgetting.hashed(person, graves.salt)), came) for number, person, came in leads)
    return [(number, grave) for number, grave, came in found if grave is not None and came <= grave.at]
