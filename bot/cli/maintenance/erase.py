"""`sarnakh erase --due`: show who is due for erasure by age, and take an operator's confirmation.

The confirmation is a row, which the bot reads within half a minute, or at its next start: only the bot's process erases
people. It covers who is due at this moment by the current settings, and no one who becomes due later.
"""

import asyncio
import time
from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from bot.cli.audit_note import record
from bot.errors import BotError
from bot.jobs.erasure_by_age import Due, look
from bot.monitoring.clock_witness import TOLERATED, known_time
from bot.monitoring.health import Fault
from bot.prospects.talk import LOOK_AGAIN
from bot.settings.settings import load_settings
from bot.terminal import Terminal
from storage.database import Reader
from storage.maintenance import erasure_record, retention
from storage.maintenance.erasure_record import Confirmation
from storage.migrations import runner
from storage.opening import Location, exists, is_at_work, migrations_of, reading, snapshots, write_beside
from storage.records.lead import RetentionPolicy
from storage.records.translatable import Translatable, tr

LISTED = 200
PATIENCE = LOOK_AGAIN + timedelta(seconds=15)
"""The bot looks for a confirmation at least every `LOOK_AGAIN`; while it erases, each portion is given this long."""
LOOK_S = 0.2
SHOWN_SHORTER = tr("Somebody is kept for less time than before: until you say yes, nobody is erased by age.")
SHOWN_MANY = tr("That is far more than usual in one day: until you say yes, nobody is erased by age.")


class CannotErase(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The erasure is not possible this way; the text says what to do."""


class Picture(NamedTuple):
    """Who is due, and what else an operator must know before confirming."""

    due: Due
    people: Sequence[retention.Outlived]
    before: RetentionPolicy | None
    """How long people were kept when erasing by age was last allowed."""
    ahead: timedelta
    """How far the clock is ahead of the last proven time."""


def execute(given: Namespace) -> int:
    """Show who is due, ask, and let the bot erase them; return the exit status."""
    settings = load_settings()
    return erase_due(settings.database, settings.keeping, by_hand=not given.yes, terminal=given.terminal)


def erase_due(database: Location, keeping: RetentionPolicy, *, by_hand: bool, terminal: Terminal) -> int:
    """Show who is due and ask for confirmation; return 0 when it is done, or will be, 1 when nothing was changed.

    Raises:
        CannotErase: there is no such database, or the clock may be wrong and no person is there to check it.
        StorageError: the confirmation could not be stored.
    """
    if not exists(database):
        raise CannotErase(
            tr("There is no database at {database}: start the bot once, or set DATABASE_URL.", database=database)
        )
    now = datetime.now(UTC)
    picture = asyncio.run(_look(database, keeping, now))
    terminal.say(*_shown(picture, keeping))
    if picture.ahead > TOLERATED:
        _say_clock(picture.ahead, now, terminal=terminal, by_hand=by_hand)
    if not picture.due.people and picture.due.fault is None:
        return 0
    people = picture.due.people
    if by_hand and not terminal.agrees(_question(people)):
        terminal.complain(tr("nothing was changed"))
        return 1
    return _take(database, Confirmation(at=now, keeping=keeping, people=people), terminal)


def _question(people: int) -> Translatable:
    if not people:
        return tr("Keep people for these times from now on?")
    return tr("Erase {people} for good?", people=_counted(people))


def _take(database: Location, confirmed: Confirmation, terminal: Terminal) -> int:
    runs = asyncio.run(is_at_work(database))
    record(database, "erase", detail=f"a yes to {_counted(confirmed.people)} due by age")
    asyncio.run(write_beside(database, lambda tx: erasure_record.confirm(tx, confirmed)))
    if not runs:
        terminal.complain(
            tr("the bot erases {people} at its next start; it does not run now", people=_counted(confirmed.people))
        )
        return 0
    left = asyncio.run(_wait(database, confirmed))
    if left is None:
        terminal.complain(tr("the bot has taken it up, or will within a minute; what it erases is in its log"))
        return 0
    if left:
        told = tr(
            "{people} not erased: does the bot run with other KEEP_ settings than these? Start it again first",
            people=_counted(left),
        )
        terminal.complain(told)
        return 1
    if confirmed.people:
        terminal.complain(tr("{people} erased", people=_counted(confirmed.people)))
    else:
        terminal.complain(tr("people are kept for these times from now on"))
    return 0


async def _look(database: Location, keeping: RetentionPolicy, now: datetime) -> Picture:
    async with reading(database) as reader:
        await _must_be_current(reader, database)
        known = await known_time(reader, now=now)
        return Picture(
            due=await look(reader, keeping, now=now),
            people=await retention.list_outlived(reader, keeping, at=now, limit=LISTED),
            before=await erasure_record.last_keeping(reader),
            ahead=now - (known or now),
        )


async def _must_be_current(reader: Reader, database: Location) -> None:
    if await runner.missing(reader, migrations_of(database)):
        raise CannotErase(
            tr("{database} is of another version of Sarnakh: start this one on it once.", database=database)
        )


async def _wait(database: Location, confirmed: Confirmation) -> int | None:
    """Wait until the bot has erased them; return how many are left, or None when it takes too long."""
    until, before = time.monotonic() + PATIENCE.total_seconds(), confirmed.people
    async with snapshots(database) as snapshot:
        while time.monotonic() < until:
            async with snapshot() as reader:
                left = await retention.count_outlived(reader, confirmed.keeping, at=confirmed.at)
                if await erasure_record.confirmation(reader) != confirmed:
                    return left
            if left < before:
                until, before = time.monotonic() + PATIENCE.total_seconds(), left
            await asyncio.sleep(LOOK_S)
    return None


def _shown(picture: Picture, keeping: RetentionPolicy) -> list[Translatable | str]:
    due, people = picture.due, picture.people
    lines: list[Translatable | str] = [
        tr(
            "visitors are kept for {visitors}, leads for {leads}",
            visitors=_days(keeping.visitors),
            leads=_days(keeping.leads),
        )
    ]
    if due.fault is Fault.KEEPING_SHRANK and picture.before is not None:
        before = picture.before
        said = tr(
            "before: visitors for {visitors}, leads for {leads}. {warning}",
            visitors=_days(before.visitors),
            leads=_days(before.leads),
            warning=SHOWN_SHORTER,
        )
        lines.append(said)
    if due.people:
        lines.append(tr("{people} due to be erased", people=_counted(due.people)))
    else:
        lines.append(tr("nobody is due to be erased"))
    for each in people:
        seen = f"{each.seen:%Y-%m-%d}"
        lines.append(tr("{number:>8}  {stage:<8} last here {day}", number=str(each.number), stage=each.stage, day=seen))
    if due.people > len(people):
        lines.append(tr("     and  {count:,} more, silent since later", count=due.people - len(people)))
    if due.fault is Fault.ERASURE_BRAKED:
        lines.append(SHOWN_MANY)
    return lines


def _say_clock(ahead: timedelta, now: datetime, *, terminal: Terminal, by_hand: bool) -> None:
    told = tr(
        "this machine's clock says {day}, {days} days later than anything that is known",
        day=f"{now:%Y-%m-%d}",
        days=ahead.days,
    )
    if not by_hand:
        raise CannotErase(tr("{told}: set it right first, or run the bot until somebody writes to it.", told=told))
    terminal.complain(
        tr("{told}. If it is wrong, say no and set it right: by a right one they may not be due at all.", told=told)
    )


def _days(kept: timedelta | None) -> Translatable:
    return tr("ever") if kept is None else tr("{days} days", days=kept.days)


def _counted(people: int) -> Translatable:
    return tr("1 person") if people == 1 else tr("{count:,} people", count=people)
