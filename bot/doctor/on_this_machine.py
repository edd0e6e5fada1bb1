"""What can be looked at without the network: settings, funnel, disk, database."""

import os
import shutil
import sqlite3
import stat
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path

from bot.doctor.findings import Finding, fault, ok, warning
from bot.funnel_source import SHIPPED, open_funnel, shown
from bot.health import ALERT_PATIENCE
from bot.settings import Settings, env_file_warnings
from conversations.funnel import Funnel
from conversations.funnel_checks import warnings
from conversations.funnel_problems import FunnelError
from storage import migrate, outbox, updates
from storage.beside import is_worked_on
from storage.database import Reader
from storage.errors import NetworkDrive, StatementRefused, StorageError
from storage.filesystem import refuse_network_drive
from storage.messages import Priority
from storage.sqlite_readers import SqliteReaders

LEAST_FREE = 100_000_000
"""Bytes: what a small business writes in years; below it a full disk is a matter of somebody else's log."""
OTHERS_MAY = stat.S_IRWXG | stat.S_IRWXO


def look_at_settings(settings: Settings) -> Iterator[Finding]:
    """Say what is odd about the settings that were read."""
    odd = env_file_warnings()
    yield from (warning("settings", each, "mend the file; sarnakh check looks at it again") for each in odd)
    if not odd:
        yield ok("settings", "every one can be read")
    if settings.sales_chat_id is None and not settings.admin_ids:
        yield ok("admins", "none by setting: whoever opens the link that the start prints is one")


def look_at_funnel(path: Path | None) -> tuple[Funnel | None, list[Finding]]:
    """Read the funnel; return it, or None when it cannot be used, with what there is to say."""
    file = shown(path or SHIPPED)
    try:
        funnel = open_funnel(path).funnel
    except FunnelError as error:
        return None, [fault("funnel", str(problem), "sarnakh check says more") for problem in error.problems]
    odd = [warning("funnel", each, f"change it in {file}, or a copy of it") for each in warnings(funnel)]
    return funnel, odd or [ok("funnel", f"{file} is fine")]


def look_at_disk(database: Path) -> Iterator[Finding]:
    """Say whether the database's folder lies where it can, and has room."""
    folder = next(each for each in database.absolute().parents if each.is_dir())
    try:
        refuse_network_drive(folder)
    except NetworkDrive as error:
        yield fault("disk", str(error), "set DATABASE_URL to a path on this machine's own disk")
    if not os.access(folder, os.W_OK):
        yield fault("disk", f"{folder} cannot be written by this user", "run as its owner, or set DATABASE_URL")
    free, size = shutil.disk_usage(folder).free, database.stat().st_size if database.is_file() else 0
    told = f"{free / 1e9:,.1f} GB free in {folder}; the database has {size / 1e6:,.1f} MB"
    if free < LEAST_FREE:
        yield fault("disk", told, "make room: on a full disk nothing is acknowledged until there is some")
    elif free < 2 * size:
        yield warning("disk", told, "make room: a backup, and writing the file anew at night, take as much again")
    else:
        yield ok("disk", told)


def look_at_file(database: Path) -> Iterator[Finding]:
    """Say whether there is a database file, for its owner's eyes alone."""
    if not database.is_file():
        yield ok("database", f"there is none yet; the first start makes {database}")
    elif os.name != "nt" and database.stat().st_mode & OTHERS_MAY:
        yield fault("database", f"other people on this machine can read {database}", f"chmod 600 {database}")


async def look_into_database(database: Path, *, now: datetime) -> AsyncIterator[Finding]:
    """Say whether an existing database is whole, of this version, and not left waiting."""
    runs = is_worked_on(database)
    readers = SqliteReaders(database)
    try:
        async with readers.snapshot() as reader:
            async for finding in _inside(reader, runs=runs, now=now):
                yield finding
    except StatementRefused as error:
        yield fault("database", str(error), "is this a database of Sarnakh's? DATABASE_URL says where it is")
    except (StorageError, sqlite3.Error) as error:
        yield fault("database", str(error), "stop the bot and restore a backup: sarnakh restore FILE")
    finally:
        await readers.close()


async def _inside(reader: Reader, *, runs: bool, now: datetime) -> AsyncIterator[Finding]:
    verdict = await reader.one("PRAGMA quick_check(1)")
    if verdict is None or verdict[0] != "ok":
        yield fault("database", f"it is damaged: {verdict and verdict[0]}", "stop the bot: sarnakh restore FILE")
        return
    row = await reader.one("SELECT max(version) FROM migrations")
    schema, ours = (row[0] if row else 0), max(each.version for each in migrate.migrations("sqlite"))
    if schema > ours:
        yield fault("database", f"it is of schema {schema}, and this version knows {ours}", "run the newer version")
        return
    if schema < ours:
        yield ok("database", f"it is of schema {schema}; the next start brings it to {ours}")
        return
    yield ok("database", f"it is whole; the bot {'runs on it now' if runs else 'does not run on it now'}")
    for finding in [await _waiting(reader, now), await _aside(reader)]:
        yield finding


async def _waiting(reader: Reader, now: datetime) -> Finding:
    backlog = await outbox.counts(reader)
    waiting = sum(each.waiting for each in backlog)
    alert = next((each.oldest for each in backlog if each.priority is Priority.ALERT), None)
    if alert is not None and now - alert > ALERT_PATIENCE:
        minutes = int((now - alert).total_seconds() // 60)
        return fault("outbox", f"an alert has waited for {minutes} minutes", "is the bot running, the group bound?")
    return ok("outbox", f"{waiting} {'message waits' if waiting == 1 else 'messages wait'} to be sent")


async def _aside(reader: Reader) -> Finding:
    letters = await updates.dead_letters(reader, 1000)
    if letters:
        return warning("dead letters", f"{len(letters)} set aside in 30 days", "sarnakh dead-letters list")
    return ok("dead letters", "no update was set aside")
