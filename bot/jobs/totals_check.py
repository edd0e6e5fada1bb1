"""The nightly check of the totals: yesterday and a random older block of days are counted again and compared.

The blocks around them, and all time, must be the sums of their parts; a recount of 32 days at once would hold up the
event loop (measured: 2.3 s of CPU for 84,000 leads).

What differs is a fault until the same days agree again, which takes `sarnakh check --totals --repair` while the bot is
stopped. So these days are kept in table `state`, and compared again at the start and every night.
"""

import random
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import structlog

from bot.clock import Clock
from bot.logs.throttle import LogThrottle
from bot.machine_errors import hint_for, machine_error
from bot.monitoring.health import Fault, Health
from storage.database import Database, Reader
from storage.errors import StorageError
from storage.installation import state
from storage.records.record import Record, as_json, from_json
from storage.totals import progress, recount, sums
from storage.totals.periods import FIRST_DAY

CHECKED = "totals_checked"
"""Key of the last check in the table `state`."""
NIGHT = time(3, 30)
"""The local time from which the check of a day is due; a machine that sleeps then is late, and omits none."""
LOOK_EVERY = timedelta(minutes=10)
HINT = "sarnakh check --totals says which figures; with the bot stopped, --repair writes what was counted"
BLOCK = 8

Days = tuple[int, int]
"""Local days since 1970, the second not included."""

log = structlog.get_logger(__name__)


class TotalsChecked(Record):
    """The last check."""

    day: date | None = None
    """The local day on which it was made."""
    wrong: tuple[Days, ...] = ()
    """The days that did not agree with a recount."""


class TotalsCheck:
    """Compares a few days every night, and reports what differs."""

    def __init__(self, database: Database, health: Health, *, zone: ZoneInfo, clock: Clock, rng: random.Random) -> None:
        self._database = database
        self._health = health
        self._zone = zone
        self._clock = clock
        self._rng = rng
        self._throttle = LogThrottle(clock)
        self._has_looked = False

    async def run(self) -> None:
        """Check when due, until cancelled."""
        while True:
            await self.try_to_look()
            await self._clock.sleep(LOOK_EVERY.total_seconds())

    async def try_to_look(self) -> None:
        """Check what is due; what cannot be checked now is tried again."""
        try:
            await self.look()
        except Exception as error:  # an error of the machine may have any class; all others are raised
            cause = machine_error(error)
            if cause is None and not isinstance(error, StorageError):
                raise
            if self._throttle.allow("totals_not_checked"):
                hint = "it is tried again" if cause is None else hint_for(cause)
                log.error("totals_not_checked", error=str(error), hint=hint)

    async def look(self) -> None:
        """Check what is due: at the start only days that differed before.

        Raises:
            StorageError: it could not be read or written; it stays due.
        """
        here = self._clock.now().astimezone(self._zone)
        async with self._database.read() as reader:
            # Until all leads are counted there is nothing to compare with.
            if not (await progress.load(reader)).tells(self._zone):
                return
            known = await state.load(reader, CHECKED, read_checked) or TotalsChecked()
            due = await self._due(reader, known, here)
        # A reader of its own for each: a long one keeps the database's log from being cut.
        wrong = [days for days in due if await self._differ(days)]
        if wrong:
            self._health.found(Fault.TOTALS_DIFFER)
        elif due:
            self._health.mended(Fault.TOTALS_DIFFER)
        day = here.date() if self._is_due(known, here) else known.day
        checked = TotalsChecked(day=day, wrong=tuple(wrong)) if due else known.replace(day=day)
        if checked != known:
            await self._database.write(lambda tx: state.put(tx, CHECKED, as_json(checked)))
        self._has_looked = True

    def _is_due(self, known: TotalsChecked, here: datetime) -> bool:
        """Tell whether this day's check is due; a day in the future was written by a clock that was ahead."""
        return known.day != here.date() and here.time() >= NIGHT

    async def _due(self, reader: Reader, known: TotalsChecked, here: datetime) -> Sequence[Days]:
        """Return the days to compare now, each period once."""
        due = self._is_due(known, here)
        periods = [*known.wrong] if due or not self._has_looked else []
        if due:
            today = (here.date() - FIRST_DAY).days
            oldest = await recount.oldest_day(reader)
            periods.append((today - 1, today))
            if oldest is not None and oldest < today:
                first = self._rng.randrange(oldest // BLOCK, (today - 1) // BLOCK + 1) * BLOCK
                periods.append((first, min(first + BLOCK, today)))
        return tuple(dict.fromkeys(periods))

    async def _differ(self, days: Days) -> bool:
        """Tell whether figures of these days differ, or sums around them, and log it."""
        count, first = 0, ""
        async with self._database.read() as reader:
            async for found in recount.differences(reader, self._zone, days=days):
                count += 1
                first = first or f"{found.cell.figure}, kept {found.kept.there}, counted {found.counted.there}"
            odd = await sums.odd_sums(reader, days[0])
        if count or odd:
            since = str(FIRST_DAY + timedelta(days=days[0]))
            told = {"since": since, "days": days[1] - days[0], "figures": count, "first": first, "odd_sums": odd}
            log.error("totals_differ", **told, hint=HINT)
        return count + odd > 0


def read_checked(kept: str) -> TotalsChecked:
    """Return the last check as it is stored."""
    return from_json(TotalsChecked, kept)
