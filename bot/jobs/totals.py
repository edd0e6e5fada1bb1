"""The totals: leads that were there before are counted slice by slice, and changes are folded into the sums.

It is a part of its own, so that no timer waits for it. Nothing is lost while it rests: what changed waits in a table,
and /stats counts it with the totals.
"""

from datetime import timedelta
from zoneinfo import ZoneInfo

import structlog

from bot.clock import Clock
from bot.logs.throttle import LogThrottle
from bot.machine_errors import hint_for, machine_error
from storage.database import Database
from storage.errors import StorageError
from storage.totals import changes, counting, progress

LOOK_EVERY = timedelta(seconds=5)
FOLD_EVERY_S = 60.0
"""How old a change may become, where fewer wait than are folded at once."""
BETWEEN_SLICES = timedelta(milliseconds=50)
"""Of each slice and its pause, others have the writer more than half."""
AFTER_TROUBLE = timedelta(seconds=30)

log = structlog.get_logger(__name__)


class TotalsJob:
    """Counts and folds, by the days of the owner's time zone."""

    def __init__(self, database: Database, clock: Clock, zone: ZoneInfo) -> None:
        self._database = database
        self._clock = clock
        self._zone = zone
        self._throttle = LogThrottle(clock)
        self._began = False
        self._is_whole = False
        self._folded_s = clock.monotonic()

    async def run(self) -> None:
        """Count and fold until cancelled."""
        while True:
            wait = await self._looked()
            await self._clock.sleep(wait.total_seconds())

    async def _looked(self) -> timedelta:
        """Do what is due; return how long there is nothing to do. What cannot be done now is tried again."""
        try:
            return await self.look()
        except Exception as error:  # an error of the machine may have any class; all others are raised
            cause = machine_error(error)
            if cause is None and not isinstance(error, StorageError):
                raise
            if self._throttle.allow("totals_put_off"):
                hint = "is the disk full?" if cause is None else hint_for(cause)
                log.error("totals_put_off", error=str(error), hint=f"/stats still counts everything; {hint}")
            return AFTER_TROUBLE

    async def look(self) -> timedelta:
        """Fold if it is due, and count a slice; return how long there is nothing to do.

        Raises:
            StorageError: it could not be done; it stays due.
        """
        if not self._began:
            if await self._database.write(lambda tx: progress.begin(tx, self._zone)):
                log.info("totals_counted_again", zone=self._zone.key)
            async with self._database.read() as reader:
                self._is_whole = (await progress.load(reader)).tells(self._zone)
            self._began = True
        more = await self._fold()
        counting_on = not self._is_whole and await self._count()
        return BETWEEN_SLICES if more or counting_on else LOOK_EVERY

    async def _fold(self) -> bool:
        """Fold some changes if there are many or they are old; return whether there may be more."""
        async with self._database.read() as reader:
            waiting = await changes.waiting(reader)
        is_old = self._clock.monotonic() - self._folded_s >= FOLD_EVERY_S
        if waiting < changes.FOLDED_AT_ONCE and not (waiting and is_old):
            return False
        # Beside prospects: they only add changes, and whatever else writes totals writes alone.
        folded = await self._database.write(lambda tx: changes.fold(tx, self._zone), beside=())
        self._folded_s = self._clock.monotonic()
        return folded == changes.FOLDED_AT_ONCE

    async def _count(self) -> bool:
        """Count a slice; return whether there is more to count."""
        clock_s = self._clock.monotonic
        more = await self._database.write(lambda tx: counting.count_slice(tx, self._zone, clock_s=clock_s))
        if not more:
            self._is_whole = True
            log.info("totals_whole")
        return more
