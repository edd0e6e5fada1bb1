"""`sarnakh copy --to URL`: `storage` does the work; this module prints how far it is."""

import asyncio
import time
from argparse import Namespace
from datetime import UTC, datetime

from bot.cli.audit_note import BY_NOBODY, on_this_machine
from bot.cli.maintenance.backup import counted_leads
from bot.errors import BotError
from bot.settings.location import location_of
from bot.settings.settings import load_settings
from bot.settings.values import to_database_url
from bot.terminal import Terminal
from storage.database import Transaction
from storage.installation import audit
from storage.moving.copying import TableCopied, copy
from storage.opening import Location
from storage.records.translatable import Translatable, said_by, tr

TOLD_S = 2.0
"""How often a large table is told of."""


class CannotCopy(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The address behind --to cannot be read; the text says how one looks."""


def execute(given: Namespace) -> int:
    """Copy the database of the settings into another one; return the exit status."""
    terminal: Terminal = given.terminal
    try:
        target = location_of(to_database_url(given.to))
    except ValueError as error:
        raise CannotCopy(tr("--to {says}", says=said_by(error))) from error
    terminal.say(copy_to(load_settings().database, target, terminal=terminal))
    return 0


def copy_to(database: Location, target: Location, *, terminal: Terminal) -> Translatable:
    """Copy a database, and return what was copied; how far it is goes to standard error.

    Raises:
        StorageError: it could not be done; the sentence says whether the same command goes on.
    """
    begun = time.monotonic()

    async def note(tx: Transaction) -> None:
        detail = f"to {target}, {on_this_machine()}"
        await audit.add(tx, actor=BY_NOBODY, action="copy", detail=detail, at=datetime.now(UTC))

    copied = asyncio.run(copy(database, target, note=note, tell=_Told(terminal)))
    others = copied.rows - copied.leads
    return tr(
        "{leads} and {rows} copied to {target} in {seconds:.1f} s; every table has the same rows and the same "
        "checksum. Next: DATABASE_URL names it, and the old one goes once you no longer need it: it holds people's "
        "data.",
        leads=counted_leads(copied.leads),
        rows=tr("1 other row") if others == 1 else tr("{count:,} other rows", count=others),
        target=target,
        seconds=time.monotonic() - begun,
    )


class _Told:
    """Writes a line for each table with rows, and every few seconds one for a large table."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._last = time.monotonic()

    def __call__(self, each: TableCopied) -> None:
        now = time.monotonic()
        if not each.rows:
            return
        if each.compared:
            self._terminal.complain(
                tr("`{table}`: {rows:,} rows, the same on both sides", table=each.table, rows=each.rows)
            )
        elif each.complete or now - self._last > TOLD_S:
            self._terminal.complain(
                tr("`{table}`: {rows:,} of {of:,} rows copied", table=each.table, rows=each.rows, of=each.of)
            )
        else:
            return
        self._last = now
