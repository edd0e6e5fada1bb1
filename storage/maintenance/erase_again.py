"""Erase people again who were erased after a backup was made, when that backup is restored."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from storage import duties
from storage.database import Row, Transaction, from_us, to_us
from storage.encryption.seals import FieldCipher
from storage.maintenance.copy import flush
from storage.maintenance.retention import TOMBSTONES_KEPT
from storage.people import erasure
from storage.sqlite.process_lock import ProcessLock
from storage.sqlite.startup import started

BUSY = timedelta(seconds=1)


class Tombstone(NamedTuple):
    """What remains of an erased person: a hash of their account, and the time of erasure."""

    person: str
    update_id: int
    at: int


class Tombstones(NamedTuple):
    """A database's tombstones, and the salt of their hashes."""

    salt: str
    rows: tuple[Tombstone, ...]


def tombstones_of(database: Path) -> Tombstones | None:
    """Return the tombstones of the database that a backup replaces; None if it can no longer be read."""
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            salt = connection.execute("SELECT value FROM state WHERE key = ?", (erasure.SALT,)).fetchone()
            rows = connection.execute("SELECT person, update_id, at FROM tombstones").fetchall()
    except sqlite3.Error:
        return None
    return Tombstones(salt[0] if salt else "", tuple(Tombstone(*row) for row in rows))


def tells_all(copy: Path, *, at: datetime) -> bool:
    """Tell whether a copy is so young that the tombstones of everyone erased since then still exist."""
    with closing(sqlite3.connect(copy)) as connection:
        # Dates in the future were written by a clock that was ahead, and prove nothing.
        (newest,) = connection.execute("SELECT max(updated) FROM leads WHERE updated <= ?", (to_us(at),)).fetchone()
    return newest is None or newest >= to_us(at - TOMBSTONES_KEPT)


def erase_again(copy: Path, tombstones: Tombstones, cipher: FieldCipher) -> int:
    """Erase from a copy the people erased since it was made, and copy their tombstones; return how many were erased.

    Raises:
        CannotOpen: there are people to erase, and the copy is sealed with another key.
        StorageError: it could not be done.
    """
    _take_over(copy, tombstones)
    resurrected = _resurrected(copy, tombstones)
    if not resurrected:
        return 0

    async def work(tx: Transaction) -> None:
        for number, tombstone in resurrected:
            await erasure.erase(tx, number, update_id=tombstone.update_id, at=from_us(tombstone.at))

    lock = ProcessLock(copy)
    try:
        # As a start does: the copy may have an older schema, which `erase` does not support.
        writer = started(copy, lock, BUSY, cipher)
        try:
            writer.transact(work)
            writer.rebuild()
            writer.transact(duties.strike_out)
        finally:
            writer.close()
    finally:
        lock.release()
        Path(f"{copy}.lock").unlink(missing_ok=True)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    flush(copy)
    return len(resurrected)


def _take_over(copy: Path, tombstones: Tombstones) -> None:
    """Store the tombstones in the copy, too: another backup may be restored after it."""
    if not tombstones.rows:
        return
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("INSERT INTO state VALUES (?, ?) ON CONFLICT DO NOTHING", (erasure.SALT, tombstones.salt))
        (salt,) = connection.execute("SELECT value FROM state WHERE key = ?", (erasure.SALT,)).fetchone()
        if salt == tombstones.salt:  # with another salt their hashes would match no one here
            connection.executemany("INSERT OR REPLACE INTO tombstones VALUES (?, ?, ?)", tombstones.rows)
    flush(copy)


def _resurrected(copy: Path, tombstones: Tombstones) -> list[tuple[int, Tombstone]]:
    if not tombstones.rows:
        return []
    with closing(sqlite3.connect(copy)) as connection:
        leads = connection.execute("SELECT number, telegram_id, created FROM leads").fetchall()
    return resurrected(leads, tombstones)


def resurrected(leads: Iterable[Row], tombstones: Tombstones) -> list[tuple[int, Tombstone]]:
    """Return the leads of a backup that were erased after they were created.

    Args:
        leads: number, account and time of creation of each.
        tombstones: of the database that the backup replaces.
    """
    by_person = {tombstone.person: tombstone for tombstone in tombstones.rows}
    found = ((number, by_person.get(erasure.hashed(person, tombstones.salt)), came) for number, person, came in leads)
    return [(number, tombstone) for number, tombstone, came in found if tombstone is not None and came <= tombstone.at]
