"""Restore: a backup replaces the database; the old database is kept aside, never deleted.

At every moment the database's path holds one whole database: the old one, or the backup.
"""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from typing import NamedTuple

from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import AlreadyOpen, BackupRefused, DatabaseBroken, DatabaseBusy, NewerDatabase, NotWritable
from storage.installation.keyring import REKEYING, SEALED_WITH
from storage.maintenance.backup import must_stand_apart
from storage.maintenance.carry_audit import carry_audit
from storage.maintenance.copy import LOGS, copy_into, flush, put_in_place, remove
from storage.maintenance.erase_again import erase_again, tells_all, tombstones_of
from storage.maintenance.server_restore import ServerRestored, restore_server
from storage.migrations import runner
from storage.opening import Location
from storage.records.translatable import Translatable, tr
from storage.sqlite.filesystem import make_folder, refuse_network_drive
from storage.sqlite.process_lock import ProcessLock
from storage.sqlite.startup import CLOSED, OPENED
from storage.sqlite.transaction import explained

BUSY_S = 1.0
BEFORE = "-before-"
"""Part of the name of a database that was kept aside, before the time."""


class Restored(NamedTuple):
    """The result of a restore."""

    leads: int
    aside: Path | Translatable | None
    """Where the old database is now; None if there was none."""
    forgotten: int
    """How many people were erased since the backup, and are now erased again."""
    all_known: bool
    """Whether that is certainly all of them: the old database may be unreadable, or older tombstones deleted."""
    key_fits: bool
    """Whether it is sealed with the first of the keys, and only with that one."""


def restore(database: Location, file: Path, *, at: datetime, keys: Sequence[FieldCipher] = (NO_CIPHER,)) -> Restored:
    """Replace the database by a checked copy of a backup, without people who were erased since.

    `keys`: the keys it may be sealed with; the bot's own first.

    Raises:
        AlreadyOpen: a bot, or another program, works on the database.
        BackupRefused: `file` is not a backup of ours, comes from a newer version, or is sealed with none of the keys.
        StorageError: the backup is damaged, or something could not be written; the database is unchanged.
    """
    if not isinstance(database, Path):
        return _of_server(asyncio.run(restore_server(database, file, at=at, keys=keys)))
    must_stand_apart(database, file)
    lock = ProcessLock(database)
    part = Path(f"{database}.restoring")
    try:
        make_folder(database.parent)
        refuse_network_drive(database.parent)
        lock.take()
        rows = copy_into(file, part)
        _must_not_be_newer(part, file)
        cipher = _key_of(part, file, keys)
        carry_audit(database, part)
        tombstones = tombstones_of(database)
        all_known = tombstones is not None and tells_all(part, at=at)
        forgotten = erase_again(part, tombstones, cipher or keys[0]) if tombstones else 0
        _note_that_it_is_whole(part)
        aside = _set_aside(database, at)
        put_in_place(part, database)
    except (OSError, sqlite3.Error) as error:
        raise NotWritable(
            tr("{file} could not be put at {database}: {error}.", file=file, database=database, error=error)
        ) from error
    finally:
        # While another process holds the lock, the unfinished copy may belong to it.
        if lock.held:
            remove(part)
        lock.release()
    return Restored(rows["leads"] - forgotten, aside, forgotten, all_known, cipher is keys[0])


def _of_server(done: ServerRestored) -> Restored:
    aside = None
    if done.aside is not None:
        aside = tr("the schema {name} of the database (DROP SCHEMA {name} CASCADE)", name=done.aside)
    return Restored(done.leads, aside, done.forgotten, done.all_known, done.key_fits)


def kept_aside(database: Path) -> tuple[Path, ...]:
    """Return the old databases that restores have left next to this one, the oldest first."""
    return tuple(sorted(database.parent.glob(f"{escape(database.stem)}{BEFORE}*{escape(database.suffix)}")))


def _must_not_be_newer(copy: Path, file: Path) -> None:
    newest = runner.migrations("sqlite")[-1].version
    with closing(sqlite3.connect(copy)) as connection:
        columns = {row[1] for row in connection.execute("PRAGMA table_info(migrations)")}
        needs = "needs" if "needs" in columns else "NULL"
        unknown = connection.execute(f"SELECT version, {needs} FROM migrations WHERE version > {newest}").fetchall()  # noqa: S608  # our words
    try:
        runner.must_serve(unknown, newest=newest)
    except NewerDatabase as error:
        raise BackupRefused(
            tr(
                "{file} is of schema {schema}, and this version of Sarnakh knows schemas up to {newest}: "
                "restore it with the newer version.",
                file=file,
                schema=max(version for version, _ in unknown),
                newest=newest,
            )
        ) from error


def _key_of(copy: Path, file: Path, keys: Sequence[FieldCipher]) -> FieldCipher | None:
    """Return the key that opens a copy; None in the middle of a change of keys, when it is not certain yet."""
    with closing(sqlite3.connect(copy)) as connection:
        kept = dict(connection.execute("SELECT key, value FROM state WHERE key IN (?, ?)", (SEALED_WITH, REKEYING)))
    if REKEYING in kept:
        return None
    for cipher in keys:
        if cipher.key_id == kept.get(SEALED_WITH):
            return cipher
    raise BackupRefused(
        tr(
            "{file} is sealed with another key than FIELD_KEY and FIELD_KEY_PREVIOUS: "
            "put the one that was in use when it was made into FIELD_KEY_PREVIOUS.",
            file=file,
        )
    )


def _note_that_it_is_whole(copy: Path) -> None:
    """Spare the next start the check of a copy that was checked when it was made."""
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(
            "INSERT OR REPLACE INTO state (key, value) SELECT ?, value FROM state WHERE key = ?", (CLOSED, OPENED)
        )
    flush(copy)


def _set_aside(database: Path, at: datetime) -> Path | None:
    """Give the old database a second name, and its log too if it could not be folded in."""
    if database.exists():
        _fold_log(database)
    kept = _free_name(database, at)
    if database.exists():
        # A link, not a rename: the database stays where it is until the backup replaces it.
        kept.hardlink_to(database)
    for end in LOGS:
        log = Path(f"{database}{end}")
        if log.exists():
            # Left there, it would be taken for the backup's log.
            log.rename(f"{kept}{end}")
    flush(database.parent)
    return kept if kept.exists() else None


def _fold_log(database: Path) -> None:
    """Fold the log into the file, which only the last connection can do."""
    try:
        with closing(sqlite3.connect(database, timeout=BUSY_S, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    except sqlite3.Error as error:
        told = explained(error)
        if isinstance(told, DatabaseBusy):
            raise AlreadyOpen(tr("Another program works on {database}: close it first.", database=database)) from error
        if not isinstance(told, DatabaseBroken):
            raise told from error
        # Damaged or unreadable: it is kept aside unchanged, together with its log.


def _free_name(database: Path, at: datetime) -> Path:
    stem = f"{database.stem}{BEFORE}{at.astimezone(UTC):%Y%m%d-%H%M%S}"
    names = (database.with_name(f"{stem}{n}{database.suffix}") for n in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(name for name in names if not name.exists())
