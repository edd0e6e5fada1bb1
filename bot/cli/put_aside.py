"""`sarnakh put-aside list|show|seen`: rows of the database that could not be read, each kept unchanged.

They count as a fault until an operator marks them with `seen`; thirty days later they are deleted.
"""

import asyncio
import json
import sys
from argparse import Namespace
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from bot.cli.audit_note import record
from bot.errors import BotError
from bot.logs.redaction import escape_unseen
from bot.settings.settings import load_settings
from bot.terminal import Terminal
from storage import put_aside
from storage.database import Reader
from storage.encryption.seals import FieldCipher
from storage.errors import SealBroken, StatementRefused
from storage.installation.keyring import must_open
from storage.opening import Location, exists, reading, write_beside
from storage.put_aside import PutAside
from storage.records.translatable import Translatable, tr

T = TypeVar("T")

LISTED = 200
SEALED = tr("(it is sealed with another key)")


class NoSuchRow(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """No row with this number was put aside; the text says what to do."""


def execute(given: Namespace) -> int:
    """List, show or mark rows; return the exit status."""
    settings = load_settings()
    match given.act:
        case "list":
            return list_rows(settings.database, settings.cipher, terminal=given.terminal)
        case "show":
            return show_row(settings.database, given.number, settings.cipher, terminal=given.terminal)
        case _:
            return mark_seen(settings.database, given.numbers, terminal=given.terminal)


def list_rows(database: Location, cipher: FieldCipher, *, terminal: Terminal) -> int:
    """Print the newest ones, one per line, without their content."""
    rows = _read(database, cipher, lambda reader: put_aside.newest(reader, LISTED))
    for row in rows:
        new = " " if row.seen else "*"
        sys.stdout.write(f"{row.id:>6}{new} {row.at:%Y-%m-%d %H:%M:%S}  {row.source:<9} {row.key:<24} {row.error}\n")
    terminal.complain(_summary(rows))
    return 0


def show_row(database: Location, id_: int, cipher: FieldCipher, *, terminal: Terminal) -> int:
    """Print one in full, unchanged: it may hold what a person told us.

    Raises:
        NoSuchRow: there is none with this number.
    """
    raw = _read(database, cipher, lambda reader: _raw(reader, id_))
    if raw is None:
        raise NoSuchRow(tr("There is no {id} among the rows put aside; see: sarnakh put-aside list", id=str(id_)))
    record(database, "read", detail=f"row put aside {id_}")
    for line in terminal.words(raw).splitlines():
        sys.stdout.write(f"{escape_unseen(line)}\n")
    return 0


def mark_seen(database: Location, ids: Sequence[int], *, terminal: Terminal) -> int:
    """Mark these as seen, or all where none is named: they no longer count as a fault."""
    count = asyncio.run(write_beside(database, lambda tx: put_aside.mark_seen(tx, ids)))
    terminal.complain(_noted(count))
    return 0


def _read(database: Location, cipher: FieldCipher, read: Callable[[Reader], Awaitable[T]]) -> T:
    if not exists(database):
        raise NoSuchRow(
            tr("There is no database at {database}: start the bot once, or set DATABASE_URL.", database=database)
        )
    return asyncio.run(_read_snapshot(database, cipher, read))


async def _read_snapshot(database: Location, cipher: FieldCipher, read: Callable[[Reader], Awaitable[T]]) -> T:
    try:
        async with reading(database, cipher=cipher) as reader:
            await must_open(reader)
            return await read(reader)
    except StatementRefused as error:
        raise NoSuchRow(
            tr("{database} is of another version of Sarnakh: start this one on it once.", database=database)
        ) from error


async def _raw(reader: Reader, id_: int) -> Translatable | str | None:
    try:
        raw = await put_aside.raw_of(reader, id_)
    except SealBroken:
        return SEALED
    if raw is None:
        return None
    try:
        return json.dumps(json.loads(raw), indent=2, ensure_ascii=False)
    except ValueError:  # what was put aside is damaged, too: it is printed as it stands
        return raw


def _summary(rows: Sequence[PutAside]) -> Translatable:
    if not rows:
        return tr("no row was put aside")
    new = sum(not row.seen for row in rows)
    if len(rows) == 1:
        return tr(
            "1 row put aside, the newest first; * {new} not seen yet: show N prints one, seen N notes it", new=new
        )
    return tr(
        "{count} rows put aside, the newest first; * {new} not seen yet: show N prints one, seen N notes it",
        count=len(rows),
        new=new,
    )


def _noted(count: int) -> Translatable:
    if count == 1:
        return tr("1 row noted as seen; what was put aside is kept for 30 days")
    return tr("{count} rows noted as seen; what was put aside is kept for 30 days", count=count)
