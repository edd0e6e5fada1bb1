"""Wiping old copies of erased people out of the database's files: a duty that is a row until it is done.

It takes as long as reading the file, in steps between which others may write. It is a part of its own, so that no timer
waits for it.
"""

import asyncio
from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.logs.throttle import LogThrottle
from bot.machine_errors import hint_for, machine_error
from storage import duties
from storage.database import Database
from storage.errors import StorageError

LOOK_EVERY = timedelta(seconds=30)
LIVELY, LOOK_WHEN_LIVELY = timedelta(minutes=1), timedelta(seconds=2)
"""After an erasure, the farewell row is soon sent and deleted, too."""
AGAIN = timedelta(seconds=30)
"""The pause after a reader or the disk prevented wiping."""
REST = 10
"""After a wiping, no other for this many times its duration: even a large file is read for a tenth of the time."""

log = structlog.get_logger(__name__)


class Wiping:
    """Checks whether wiping is due, and does it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._throttle = LogThrottle(clock)
        self._woken = asyncio.Event()
        self._lively_until = self._resting_until = 0.0

    def soon(self) -> None:
        """Check now, and more often for a while, because a person was erased."""
        self._lively_until = self._clock.monotonic() + LIVELY.total_seconds()
        self._woken.set()

    def look_soon(self) -> None:
        """Check now: another process may have erased a person."""
        self._woken.set()

    async def run(self) -> None:
        """Wipe when due, until cancelled."""
        while True:
            self._woken.clear()
            wait = await self._looked()
            await self._clock.sleep(wait.total_seconds(), until=self._woken)

    async def _looked(self) -> timedelta:
        """Wipe if it is due; return how long there is nothing to do. What cannot be done now stays due."""
        try:
            return await self.look()
        except Exception as error:
            cause = machine_error(error)
            if cause is None and not isinstance(error, StorageError):
                raise
            if self._throttle.allow("wiping_put_off"):
                hint = "is the disk full?" if cause is None else hint_for(cause)
                hint = f"old copies of erased people stay in the file until it can be done; {hint}"
                log.error("wiping_put_off", error=str(error), hint=hint)
            return AGAIN

    async def look(self) -> timedelta:
        """Check once, and wipe if it is due; return how long there is nothing to do.

        Raises:
            StorageError: it could not be done; it stays due.
        """
        async with self._database.read() as reader:
            duty = await duties.load(reader, duties.WIPE)
        begun, begun_s = self._clock.now(), self._clock.monotonic()
        if duty is None:
            return LOOK_WHEN_LIVELY if begun_s < self._lively_until else LOOK_EVERY
        if begun_s < self._resting_until:
            return timedelta(seconds=self._resting_until - begun_s)
        if not await self._database.scrub():
            if self._throttle.allow("wiping_waits"):
                log.warning("wiping_waits", hint="something reads the database for long; it is tried again")
            return AGAIN
        await self._database.write(lambda tx: duties.done(tx, duty, begun=begun))
        took_s = self._clock.monotonic() - begun_s
        self._resting_until = self._clock.monotonic() + REST * took_s
        log.info("old_copies_wiped", owed_by=duty.times, seconds=round(took_s, 1))
        return LOOK_WHEN_LIVELY
