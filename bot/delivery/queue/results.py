"""The results of sent rows, written to the database: in batches of 20 ms, alerts at once, or by the intake.

A lost result is a message that is sent twice after a restart, so results leave memory only after the commit that stores
them. While they could not be written for 5 s, or 1,500 of them wait, `stalled` holds, and the sender stops making more.

Where another replica has led since, results are given up instead: it sends these rows, as after a restart.
"""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import structlog

from bot.clock import Clock
from bot.logs.throttle import LogThrottle
from bot.machine_errors import machine_error, said
from bot.replicas.leadership import Leadership
from storage.database import Database, Transaction
from storage.errors import StorageError
from storage.messages import SendResult
from storage.outbox import queue as outbox

BATCH_S = 0.02
RETRY_S = 0.5
STALLED_S = 5.0
MOST_WAITING = 1_500
"""With those that are being written, fewer than the settled rows that the sender remembers: none of these is
forgotten before its result is stored."""

log = structlog.get_logger(__name__)


class PendingResult(NamedTuple):
    """One result, since when it waits to be written, and the fence of the lease under which it came."""

    settled: SendResult
    since: float
    fence: int | None


class Results:
    """Collects results and writes them."""

    def __init__(
        self,
        database: Database,
        *,
        bot_id: int,
        clock: Clock,
        count: Callable[[str], None],
        leadership: Leadership | None = None,
    ) -> None:
        """`count` is called with the state after each attempt: sent, dead, or waiting to be tried again.

        Without a `leadership` no other process sends.
        """
        self._database = database
        self._bot_id = bot_id
        self._clock = clock
        self._waiting: list[PendingResult] = []
        self._due = asyncio.Event()
        self._armed = False
        self._trying_again = False
        self._urgent = False
        """Whether an alert's result waits."""
        self._joined = False
        """Whether the intake's transaction is under way."""
        self._count = count
        self._leadership = leadership if leadership is not None and leadership.is_shared else None
        self._throttle = LogThrottle(clock)
        self._flushing = asyncio.Lock()

    @property
    def stalled(self) -> bool:
        """Whether the oldest result has waited for 5 s, or too many wait, because the database does not take them.

        Or whether another replica may lead, so that the database would not take more.
        """
        if self._leadership is not None and not self._leadership.leads:
            return True
        waiting = self._waiting
        if not waiting:
            return False
        return len(waiting) >= MOST_WAITING or self._clock.monotonic() - waiting[0].since > STALLED_S

    def add(self, settled: SendResult) -> None:
        """Have a result written within 20 ms, or by the intake's transaction that is under way."""
        self._count(settled.state)
        fence = None if self._leadership is None else self._leadership.fence
        self._waiting.append(PendingResult(settled, self._clock.monotonic(), fence))
        self._arm()

    def add_urgent(self, settled: SendResult) -> None:
        """Have a result written now: a crash within 20 ms must not send an alert twice."""
        self.add(settled)
        self._urgent = True
        self._due.set()

    @contextmanager
    def joined(self) -> Iterator[list[PendingResult]]:
        """Let a transaction of the intake write results, too: it lists those that it wrote by `write_new`.

        They leave memory when it has ended without an error. Meanwhile there is no other transaction for results: the
        database has one writer, and the intake's writes those that come before its end.
        """
        written: list[PendingResult] = []
        self._joined = True
        try:
            yield written
        except BaseException:  # cancelled or not, no result may be lost
            self._joined = False
            if self._waiting:
                self._try_again()
            raise
        self._joined = False
        done = {id(each) for each in written}
        self._waiting = [each for each in self._waiting if id(each) not in done]
        self._urgent &= bool(self._waiting)
        if self._urgent:
            self._due.set()
        elif self._waiting:
            self._arm()

    async def write_new(self, tx: Transaction, written: list[PendingResult]) -> None:
        """Write the results that came since those that this transaction has written; the writer's thread calls this."""
        new = self._waiting[len(written) :]
        await self._write(tx, new)
        written += new

    async def _write(self, tx: Transaction, results: Sequence[PendingResult]) -> None:
        if not results:
            return
        settled = [each.settled for each in results]
        if self._leadership is not None:
            fence = await self._leadership.held(tx)
            settled = [each.settled for each in results if fence is not None and each.fence == fence]
        if settled:
            await outbox.settle(tx, settled, at=self._clock.now(), bot_id=self._bot_id)
        given_up = len(results) - len(settled)
        if given_up and self._throttle.allow("results_given_up"):
            log.warning("results_given_up", rows=given_up, hint="another replica led since, and sent these again")

    async def landed(self) -> None:
        """Wait until no write of results is under way: what it writes can be read then."""
        if self._flushing.locked():
            async with self._flushing:
                pass

    async def flush(self) -> None:
        """Write all results now; those under way elsewhere first.

        Raises:
            StorageError: the database did not take them; they wait in memory again.
        """
        async with self._flushing:
            await self._flush()

    async def _flush(self) -> None:
        results, self._waiting, self._urgent = self._waiting, [], False
        if not results:
            return
        try:
            await self._database.write(lambda tx: self._write(tx, results), beside=())
        except BaseException:  # cancelled or not, no result may be lost
            # A cancelled write may have been committed; writing it again counts at most another attempt.
            self._waiting[:0] = results
            self._try_again()  # nobody else may: their alarm can have rung while this was under way
            raise

    async def run(self) -> None:
        """Write results as they become due, until cancelled."""
        while True:
            await self._due.wait()
            self._due.clear()
            if self._joined:
                continue
            try:
                await self.flush()
            except StorageError as error:
                self._not_written(repr(error))
            except Exception as error:  # the machine's trouble comes as any class; all else is raised
                if (cause := machine_error(error)) is None:
                    raise
                self._not_written(said(cause))

    def _arm(self) -> None:
        if not self._armed:
            self._armed = True
            self._clock.call_later(BATCH_S, self._ripe)

    def _ripe(self) -> None:
        self._armed = False
        self._due.set()

    def _not_written(self, error: str) -> None:
        if self._throttle.allow("marks_not_written"):
            log.error("marks_not_written", marks=len(self._waiting), error=error)

    def _try_again(self) -> None:
        """Retry in half a second; all callers share one alarm, so that a refusing database is not flooded."""
        if not self._trying_again:
            self._trying_again = True
            self._clock.call_later(RETRY_S, self._ring)

    def _ring(self) -> None:
        self._trying_again = False
        self._due.set()
