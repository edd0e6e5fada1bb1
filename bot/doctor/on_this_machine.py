"""Checks without the network, around the database: settings, funnel, disk, file, backup, key."""

import os
import shutil
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.doctor.findings import Finding, fault, ok, warning
from bot.funnels.source import SHIPPED, open_funnel, shown
from bot.settings.sales_chat_id import ASK_BIND, odd_sales_chat
from bot.settings.settings import Settings, env_file_warnings
from bot.zone_data import say_zones
from conversations.funnel.model import Funnel
from conversations.funnel.problems import FunnelError
from conversations.language.folder import LanguageError
from storage.errors import NetworkDrive
from storage.maintenance.backup import Backup, last_backup
from storage.maintenance.restore import kept_aside
from storage.records.translatable import Translatable, said_by, tr
from storage.sqlite.filesystem import refuse_network_drive

LEAST_FREE = 100_000_000
"""Bytes: what a small business writes in years; below it any other program's log may fill the disk."""
BACKUP_AGE = timedelta(days=2)
"""A daily backup is never this old."""
ASIDE_FOR = timedelta(days=7)
"""By then it is known whether a restore was right."""
OTHERS_MAY = stat.S_IRWXG | stat.S_IRWXO


def look_at_settings(settings: Settings) -> Iterator[Finding]:
    """Check the settings that were read for oddities."""
    odd = env_file_warnings()
    yield from (warning(tr("settings"), each, tr("mend the file; sarnakh check looks at it again")) for each in odd)
    sales = odd_sales_chat(settings.sales_chat_id)
    if sales is not None:
        yield warning(tr("settings"), sales, ASK_BIND)
    if not odd and sales is None:
        yield ok(tr("settings"), tr("every one can be read"))
    if settings.sales_chat_id is None and not settings.admin_ids:
        yield ok(tr("admins"), tr("none by setting: the person who opens the link that the start prints is one"))


def look_at_funnel(path: Path | None) -> tuple[Funnel | None, list[Finding]]:
    """Read the funnel; return it, or None when it cannot be used, with the findings."""
    file = shown(path or SHIPPED)
    try:
        opened = open_funnel(path)
    except FunnelError as error:
        return None, [fault(tr("funnel"), each.as_sentence(), tr("sarnakh check says more")) for each in error.problems]
    except LanguageError as error:
        return None, [fault(tr("texts"), problem, tr("sarnakh check says more")) for problem in error.problems]
    odd = [
        warning(tr("funnel"), each.as_sentence(), tr("change it in {file}, or a copy of it", file=file))
        for each in opened.warnings()
    ]
    return opened.funnel, odd or [ok(tr("funnel"), tr("{file} is fine", file=file))]


def look_around(database: Path, *, now: datetime) -> Iterator[Finding]:
    """Check the file of a database on this machine, its disk, its backups, and what a restore left beside it."""
    yield from look_at_disk(database)
    yield from look_at_file(database)
    yield from look_at_backup(database, now=now)
    yield from look_at_aside(database, now=now)


def look_at_disk(database: Path) -> Iterator[Finding]:
    """Check that the database's folder is in a suitable place and has room."""
    folder = next(each for each in database.absolute().parents if each.is_dir())
    try:
        refuse_network_drive(folder)
    except NetworkDrive as error:
        yield fault(tr("disk"), said_by(error), tr("set DATABASE_URL to a path on this machine's own disk"))
    if not os.access(folder, os.W_OK):
        yield fault(
            tr("disk"),
            tr("{folder} cannot be written by this user", folder=folder),
            tr("run as its owner, or set DATABASE_URL"),
        )
    free, size = shutil.disk_usage(folder).free, database.stat().st_size if database.is_file() else 0
    told = tr(
        "{free:,.1f} GB free in {folder}; the database has {size:,.1f} MB",
        free=free / 1e9,
        folder=folder,
        size=size / 1e6,
    )
    if free < LEAST_FREE:
        yield fault(tr("disk"), told, tr("make room: on a full disk nothing is acknowledged until there is some"))
    elif free < 2 * size:
        yield warning(
            tr("disk"), told, tr("make room: a backup takes as much again, and `sarnakh compact` twice as much")
        )
    else:
        yield ok(tr("disk"), told)


def look_at_file(database: Path) -> Iterator[Finding]:
    """Check that there is a database file that only its owner may read, and that no one else can replace it."""
    if not database.is_file():
        yield ok(tr("database"), tr("there is none yet; the first start makes {database}", database=database))
    elif os.name != "nt" and database.stat().st_mode & OTHERS_MAY:
        yield fault(
            tr("database"),
            tr("other people on this machine can read {database}", database=database),
            f"chmod 600 {database}",
        )
    for folder in database.absolute().parents:
        if os.name != "nt" and folder.is_dir() and _is_open(folder):
            said = tr("other people on this machine can change what lies in {folder}", folder=folder)
            yield warning(tr("folder"), said, f"chmod 700 {folder}")


def _is_open(folder: Path) -> bool:
    """Tell whether everyone may change a folder; in a sticky one, like /tmp, users change only their own files."""
    mode = folder.stat().st_mode
    return bool(mode & stat.S_IWOTH) and not mode & stat.S_ISVTX


def look_at_backup(database: Path, *, now: datetime) -> Iterator[Finding]:
    """Check how old the last backup is, and whether it is still there."""
    if not database.is_file():
        return
    yield from how_old(
        last_backup(database), tr("sarnakh backup backups/{day}.db, every day", day=f"{now:%Y-%m-%d}"), now=now
    )


def how_old(made: Backup | None, make_one: Translatable, *, now: datetime) -> Iterator[Finding]:
    """Check how old a backup is, and whether it is still there."""
    if made is None:
        yield warning(tr("backup"), tr("none was ever made of this database"), make_one)
    elif made.at - now > BACKUP_AGE:
        yield warning(
            tr("backup"), tr("the last one is dated {day}, which is to come", day=f"{made.at:%Y-%m-%d}"), make_one
        )
    elif now - made.at > BACKUP_AGE:
        yield warning(tr("backup"), tr("the last one is {days} days old", days=(now - made.at).days), make_one)
    elif not made.file.is_file():
        yield ok(tr("backup"), tr("made {time} UTC, and taken elsewhere since", time=f"{made.at:%Y-%m-%d %H:%M}"))
    else:
        time = f"{made.at:%Y-%m-%d %H:%M}"
        yield ok(
            tr("backup"), tr("made {time} UTC: {file}, leads: {count}", time=time, count=made.leads, file=made.file)
        )


def look_at_aside(database: Path, *, now: datetime) -> Iterator[Finding]:
    """Find databases that a restore replaced and kept: no one is ever erased from them."""
    for file in kept_aside(database):
        age = now - datetime.fromtimestamp(file.stat().st_mtime, UTC)
        if age > ASIDE_FOR:
            said = tr("{file} was kept aside by a restore, and still holds people who were forgotten since", file=file)
            yield warning(tr("kept aside"), said, tr("delete it once you no longer need it"))


def look_at_zones() -> Finding:
    """Say which time zone data is used: hours that are promised follow it."""
    return ok(tr("time zones"), say_zones())


def look_at_key(settings: Settings) -> Finding:
    """Check whether what people told us is sealed."""
    if settings.field_key is None:
        says = tr("phones, emails and texts are written as they are: keep the disk encrypted, or set FIELD_KEY")
        return ok(tr("sealing"), says)
    return ok(tr("sealing"), tr("phones, emails and texts are sealed with FIELD_KEY"))
