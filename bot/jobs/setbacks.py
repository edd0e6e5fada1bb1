"""Timers that could not be done: put off while the machine is to blame, else put aside; they delay no other timer."""

from collections.abc import Sequence
from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.logs.throttle import LogThrottle
from bot.machine_errors import hint_for, said
from bot.monitoring.health import Health
from storage.database import Database, Transaction
from storage.installation import timers
from storage.put_aside import UnreadableRow, wrong_with
from storage.records.timer import Timer

FIRST = timedelta(seconds=5)
LONGEST = timedelta(hours=1)
"""The longest pause between two tries of a timer on which the machine fails."""
SLACK_S = 120.0
"""A timer that was not tried again this long after its time was cancelled, and is forgotten here."""
WHERE = "jobs"

log = structlog.get_logger(__name__)


class Setbacks:
    """Remembers timers that were put off, and stores those that are put aside."""

    def __init__(self, database: Database, health: Health, clock: Clock) -> None:
        self._database = database
        self._health = health
        self._clock = clock
        self._throttle = LogThrottle(clock)
        self._put_off: dict[str, tuple[int, float]] = {}
        """By key: how often a timer was put off, and until when (monotonic seconds)."""
        self._told: set[str] = set()

    async def put_off(self, timer: Timer, cause: BaseException) -> None:
        """Try a timer later, because the machine refused what it needs.

        Raises:
            StorageError: the database did not take it.
        """
        times = self._put_off.get(timer.key, (0, 0.0))[0]
        wait = min(LONGEST, FIRST * 2**times)
        self._put_off[timer.key] = (times + 1, self._clock.monotonic() + wait.total_seconds())
        self._health.machine_failed(WHERE, said(cause))
        if self._throttle.allow("job_put_off"):
            log.error("job_put_off", key=timer.key, kind=timer.kind, said=said(cause), hint=hint_for(cause))
        until = self._clock.now() + wait
        await self._database.write(lambda tx: timers.put_off(tx, timer, until=until))

    def waits(self, key: str) -> bool:
        """Tell whether a timer was put off until later, regardless of its date: the clock may have been set."""
        held = self._put_off.get(key)
        return held is not None and self._clock.monotonic() < held[1]

    def done(self, key: str) -> None:
        """Note that a timer was done."""
        self._put_off.pop(key, None)

    def look(self) -> None:
        """Forget timers that do not come again; notify health when none waits for the machine any more."""
        now = self._clock.monotonic()
        self._put_off = {key: held for key, held in self._put_off.items() if now - held[1] < SLACK_S}
        if not self._put_off:
            self._health.machine_works(WHERE)

    async def put_aside(self, timer: Timer, error: BaseException) -> None:
        """Put aside a timer that cannot be done.

        Raises:
            StorageError: the database did not take it.
        """

        async def work(tx: Transaction) -> None:
            row = await timers.raw(tx, timer.key)
            if row is not None:
                await timers.put_aside(tx, row._replace(error=wrong_with(error)), at=self._clock.now())

        await self._database.write(work)

    async def put_rows_aside(self, rows: Sequence[UnreadableRow]) -> None:
        """Put aside timers that cannot be read, each in a commit of its own.

        Raises:
            StorageError: the database did not take it.
        """
        for row in rows:
            await self._keep(row)
            hint = "it is kept as it stood: sarnakh put-aside list"
            log.error("row_put_aside", table=row.source, key=row.key, error=row.error, hint=hint)

    async def _keep(self, row: UnreadableRow) -> None:
        now = self._clock.now()
        await self._database.write(lambda tx: timers.put_aside(tx, row, at=now))

    def tell_unknown(self, kinds: dict[str, int]) -> None:
        """Log once which kinds of timers wait for a version that knows them."""
        new = {kind: count for kind, count in kinds.items() if kind not in self._told}
        if new:
            self._told.update(new)
            hint = "another version wrote them; they wait until it runs again"
            log.warning("timers_of_unknown_kinds", kinds=new, hint=hint)
