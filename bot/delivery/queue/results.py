"""The results of sent rows, written to the database: in batches of 20 ms, alerts at once, or with the intake.

A lost result is a message that is sent twice after a restart, so results leave memory only after the commit that stores
them. While they could not be written for 5 s, or 3,000 of them wait, `stalled` holds, and the sender stops making more.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog

from bot.clock import Clock
from bot.logs.throttle import LogThrottle
from bot.machine_errors import machine_error, said
from storage.database import Database, Transaction
from storage.errors import StorageError
from storage.messages import SendResult
from storage.outbox import queue as outbox

BATCH_S = 0.02
RETRY_S = 0.5
STALLED_S = 5.0
MOST_WAITING = 3_000
"""With those that two writers have taken, fewer than the settled rows that the sender remembers: none of these is
forgotten before its result is stored."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class PendingResult:
    """One result, and since when it waits to be written."""

    settled: SendResult
    since: float


class Results:
    """Collects results and writes them."""

    def __init__(self, database: Database, *, bot_id: int, clock: Clock, count: Callable[[str], None]) -> None:
        """`count` is called with the state after each attempt: sent, dead, or waiting to be tried again."""
        self._database = database
        self._bot_id = bot_id
        self._clock = clock
        self._waiting: list[PendingResult] = []
        self._due = asyncio.Event()
        self._armed = False
        self._trying_again = False
        self._count = count
        self._throttle = LogThrottle(clock)

    @property
    def stalled(self) -> bool:
        """Whether the oldest result has waited for 5 s, or too many wait, because the database does not take them."""
        waiting = self._waiting
        if not waiting:
            return False
        return len(waiting) >= MOST_WAITING or self._clock.monotonic() - waiting[0].since > STALLED_S

    def add(self, settled: SendResult) -> None:
        """Have a result written within 20 ms."""
        self._count(settled.state)
        self._waiting.append(PendingResult(settled, self._clock.monotonic()))
        if not self._armed:
            self._armed = True
            self._clock.call_later(BATCH_S, self._due.set)

    def add_urgent(self, settled: SendResult) -> None:
        """Have a result written now: a crash within 20 ms must not send an alert twice."""
        self.add(settled)
        self._due.set()

    def take(self) -> list[PendingResult]:
        """Hand all results to a caller that is about to commit anyway; it gives them back if that fails."""
        taken, self._waiting = self._waiting, []
        return taken

    def give_back(self, results: Sequence[PendingResult]) -> None:
        """Take back results that were not written, before all newer ones."""
        if results:
            self._waiting[:0] = results
            self._try_again()

    async def write_into(self, tx: Transaction, results: Sequence[PendingResult]) -> None:
        """Write results in the caller's transaction."""
        if results:
            await outbox.settle(tx, [each.settled for each in results], at=self._clock.now(), bot_id=self._bot_id)

    async def flush(self) -> None:
        """Write all results now.

        Raises:
            StorageError: the database did not take them; they wait in memory again.
        """
        results = self.take()
        if not results:
            return
        try:
            await self._database.write(lambda tx: self.write_into(tx, results))
        except BaseException:  # cancelled or not, no result may be lost
            # A cancelled write may have been committed; writing it again changes nothing.
            self._waiting[:0] = results
            raise

    async def run(self) -> None:
        """Write results as they become due, until cancelled."""
        while True:
            await self._due.wait()
            self._due.clear()
            self._armed = False
            try:
                await self.flush()
            except StorageError as error:
                self._not_written(repr(error))
            except Exception as error:  # the machine's trouble comes as any class; all else is raised
                if (cause := machine_error(error)) is None:
                    raise
                self._not_written(said(cause))

    def _not_written(self, error: str) -> None:
        if self._throttle.allow("marks_not_written"):
            log.error("marks_not_written", marks=len(self._waiting), error=error)
        self._try_again()

    def _try_again(self) -> None:
        """Retry in half a second; all callers share one alarm, so that a refusing database is not flooded."""
        if not self._trying_again:
            self._trying_again = True
            self._clock.call_later(RETRY_S, self._ring)

    def _ring(self) -> None:
        self._trying_again = False
        self._due.set()
