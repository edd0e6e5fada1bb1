"""`sarnakh check --totals`: count the leads again, and compare with the totals under /stats; `--repair` writes them.

The check reads one moment of the database, while the bot runs or not. The repair needs the bot stopped.
"""

import asyncio
from argparse import Namespace
from collections.abc import Hashable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.cli.audit_note import BY_NOBODY, on_this_machine
from bot.errors import BotError
from bot.logs.redaction import escape_unseen
from bot.settings.settings import load_settings
from bot.terminal import Terminal
from conversations.language.direction import isolate
from storage.database import Reader, Transaction
from storage.errors import StatementRefused
from storage.installation import audit
from storage.migrations import runner
from storage.opening import Location, exists, migrations_of, open_alone, reading
from storage.people import leads
from storage.records.translatable import Translatable, tr
from storage.totals import progress, recount
from storage.totals.periods import ALL_TIME, BEFORE_1970, FIRST_DAY, SPANS
from storage.totals.recount import TotalsDifference
from storage.totals.states import Amount

LISTED = 200
OLDEST = timedelta(minutes=30)
"""The longest time that a recount may take, because the log of a running bot grows meanwhile; a million leads take 29 s
of CPU (measured)."""


class CannotCheckTotals(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The totals cannot be compared or repaired this way; the text says what to do."""


class Compared(NamedTuple):
    """What a comparison found."""

    differences: int
    people: int
    """So many leads were counted again, and so many figures are kept."""
    figures: int
    done: int
    """How much of the leads the totals have, in whole per cent."""


def execute(given: Namespace) -> int:
    """Compare the totals, and repair them if that is asked for; return the exit status."""
    if not given.totals:
        raise CannotCheckTotals(tr("--repair only goes with --totals"))
    if given.funnel is not None:
        raise CannotCheckTotals(tr("--totals looks at the database of the settings, and takes no FUNNEL"))
    settings = load_settings()
    database, zone, terminal = settings.database, settings.timezone, given.terminal
    if not exists(database):
        raise CannotCheckTotals(
            tr("There is no database at {database}: start the bot once, or set DATABASE_URL.", database=database)
        )
    if given.repair:
        return repair_totals(database, zone, terminal=terminal)
    return check_totals(database, zone, terminal=terminal)


def check_totals(database: Location, zone: ZoneInfo, *, terminal: Terminal) -> int:
    """Print each figure that differs from a recount; return 0 when all agree, else 1.

    Raises:
        CannotCheckTotals: it is of an earlier version, counts days of another time zone, or is being counted again.
        StorageError: it cannot be read, or a newer version wrote it.
    """
    found = asyncio.run(_check(database, zone, terminal))
    if not found.differences:
        terminal.say(_agreed(found))
        return 0
    terminal.say(*_rest(found.differences), _counted(found.differences))
    terminal.complain(tr("To write what was counted, stop the bot and run: sarnakh check --totals --repair"))
    return 1


def repair_totals(database: Location, zone: ZoneInfo, *, terminal: Terminal) -> int:
    """Print each figure that differs from a recount, and write what was counted in one transaction; return 0.

    Raises:
        AlreadyOpen: the bot works on the database.
        CannotCheckTotals: as for a check.
        StorageError: it could not be written; nothing was changed.
    """
    found = asyncio.run(_repair(database, zone, terminal))
    if not found.differences:
        terminal.say(_agreed(found))
        return 0
    terminal.say(*_rest(found.differences), _repaired(found.differences))
    return 0


async def _check(database: Location, zone: ZoneInfo, terminal: Terminal) -> Compared:
    await _must_be_current(database)
    async with reading(database, oldest=OLDEST) as reader:
        return await _compared(reader, zone, terminal)


async def _repair(where: Location, zone: ZoneInfo, terminal: Terminal) -> Compared:
    await _must_be_current(where)  # or opening it would convert it
    database = await open_alone(where, oldest=OLDEST)

    async def work(tx: Transaction) -> None:
        repaired = await recount.repair(tx, zone)
        detail = f"totals, {repaired} figures, {on_this_machine()}"
        await audit.add(tx, actor=BY_NOBODY, action="repair", detail=detail, at=datetime.now(UTC))

    try:
        async with database.read() as reader:
            found = await _compared(reader, zone, terminal)
        if found.differences:
            await database.write(work)
        return found
    finally:
        await database.close()


async def _must_be_current(database: Location) -> None:
    try:
        async with reading(database) as reader:
            missing = await runner.missing(reader, migrations_of(database))
    except StatementRefused as error:
        raise CannotCheckTotals(
            tr("{database} is no database of Sarnakh's, or no bot was ever started on it.", database=database)
        ) from error
    if missing:
        raise CannotCheckTotals(
            tr("{database} is of another version of Sarnakh: start this one on it once.", database=database)
        )


async def _compared(reader: Reader, zone: ZoneInfo, terminal: Terminal) -> Compared:
    """Compare, and print the first differences.

    Raises:
        CannotCheckTotals: the totals are of another time zone, or are being cleared to be counted again.
    """
    known = await progress.load(reader)
    if known.zone and known.zone != zone.key:
        told = tr(
            "The totals have the days of {kept}, and TIMEZONE is {zone}: the bot counts again when it starts.",
            kept=known.zone,
            zone=zone.key,
        )
        raise CannotCheckTotals(told)
    if known.cleared is not None:
        raise CannotCheckTotals(
            tr("The totals are being counted again, and there is nothing to compare yet: let the bot run.")
        )
    differences = 0
    async for each in recount.differences(reader, zone):
        differences += 1
        if differences <= LISTED:
            terminal.say(_line(each))
    row = await reader.one("SELECT count(*) FROM totals")
    done = 100 if known.is_whole else await progress.counted_percent(reader, zone)
    return Compared(differences, people=await leads.count(reader), figures=row[0] if row else 0, done=done)


def _line(found: TotalsDifference) -> Translatable:
    cell = found.cell
    return tr(
        "{period}  {figure}  source {source}: kept {kept}, counted {counted}",
        period=_period(cell.span, cell.start),
        figure=isolate(escape_unseen(f"{cell.figure} {cell.key}")),
        source=isolate(escape_unseen(cell.source or "-")),
        kept=_amount(found.kept),
        counted=_amount(found.counted),
    )


def _period(span: int, start: int) -> Hashable:
    """Return the days of a cell as they are written; a cell that no version writes is shown by its numbers."""
    if (span, start) == (ALL_TIME, 0):
        return tr("all time")
    try:
        first, last = (FIRST_DAY + timedelta(days=day) for day in (start << span, (start + 1 << span) - 1))
    except (OverflowError, ValueError):
        return isolate(f"{span}/{start}")
    if span not in SPANS or span == ALL_TIME:
        return isolate(f"{span}/{start}")
    if start == BEFORE_1970 >> span:
        return tr("before 1970")
    return isolate(f"{first}" if first == last else f"{first}/{last}")


def _amount(amount: Amount) -> Translatable:
    if not amount.gone:
        return tr("{count:,}", count=amount.n)
    return tr("{count:,} ({gone:,} erased since)", count=amount.n, gone=amount.gone)


def _agreed(found: Compared) -> Translatable:
    said = tr(
        "{figures:,} figures agree with a count of all leads: {people:,}", figures=found.figures, people=found.people
    )
    if found.done == 100:
        return said
    return tr("not all leads are counted yet ({done}%): what is counted agrees", done=found.done)


def _counted(differences: int) -> Translatable:
    return tr("1 figure differs") if differences == 1 else tr("{count:,} figures differ", count=differences)


def _repaired(differences: int) -> Translatable:
    if differences == 1:
        return tr("1 figure was corrected")
    return tr("{count:,} figures were corrected", count=differences)


def _rest(differences: int) -> tuple[Translatable, ...]:
    """Return a line for the differences that were not printed."""
    return (tr("and {count:,} more", count=differences - LISTED),) if differences > LISTED else ()
