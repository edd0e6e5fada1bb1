"""The sender: takes committed outbox rows to Telegram, in order within each stream, until each is settled.

Workers (tasks) carry one call at a time each; a free worker takes the next stream. The order of priorities: alerts,
urgent rows, replies and relays, greetings of newcomers, broadcasts. `choice` picks the next stream, `backlog` decides
which rows are in memory, `outcomes` handles answers.
"""

import asyncio
from collections.abc import Callable, Sequence

import structlog

from bot.clock import Alarm, Clock
from bot.delivery.attempts import Attempts
from bot.delivery.choice import Choice
from bot.delivery.queue.backlog import Backlog
from bot.delivery.queue.streams import Stream, Streams
from bot.delivery.sales_gate import SalesGate
from bot.logs.throttle import LogThrottle
from storage.errors import StorageError
from storage.messages import PendingMessage

WORKERS = 200
WORKERS_FOR_ALERTS = 20
"""Extra workers when all others are busy: an alert does not wait for a slow line."""
SWEEP_S = 30.0
READ_AGAIN_S = 5.0

log = structlog.get_logger(__name__)


class Sender:
    """Sends the outbox. `run` reads the database; rows are sent as soon as they are handed over."""

    def __init__(
        self, streams: Streams, backlog: Backlog, *, choice: Choice, attempts: Attempts, gate: SalesGate, clock: Clock
    ) -> None:
        self._streams = streams
        self._backlog = backlog
        self._choice = choice
        self._attempts = attempts
        self._gate = gate
        self._clock = clock
        self._throttle = LogThrottle(clock)
        self._look = asyncio.Event()
        self._workers: set[asyncio.Task[None]] = set()
        self.loaded = asyncio.Event()
        """Set once the rows that waited at the start are in memory."""
        self.resting = asyncio.Event()
        """Set while no call is under way and no row may go; a simulation waits for it."""
        self.resting.set()
        self._alarm: Alarm | None = None
        self._alarm_at = 0.0
        self._stopping = False
        self._runs = False
        """Whether `run` has begun; before, rows are left in the database."""
        self._told = 0
        """How often it was told that other processes wrote, and what they did is not read yet."""
        self.others_write: Callable[[], bool] = lambda: False
        """Whether other processes may write rows for the same people now."""
        self._handed: list[PendingMessage] = []
        """Rows before which others of their streams may have to go, written by other processes."""

    def withdraw(self, ids: Sequence[int]) -> None:
        """Drop rows right after the commit that superseded or withdrew them."""
        self._streams.drop(ids)
        self._start_workers()

    def hand_over(self, rows: Sequence[PendingMessage]) -> None:
        """Take rows right after their commit; where other processes write, too, what these queued before goes first."""
        if self._stopping:
            return  # whoever sends next reads them
        if not self._runs or not (self.others_write() or self._told or self._handed):
            self._backlog.hand_over(rows)
            self._start_workers()
            return
        self._handed += rows
        self._look.set()

    def group_changed(self) -> None:
        """Try rows for sales again: a group was bound or found."""
        self._gate.open()
        self._look.set()
        self._start_workers()

    def group_heard(self) -> None:
        """Try a lost group soon, because people write in it."""
        self._gate.heard()
        self._look.set()

    def look_around(self) -> None:
        """Read what other processes queued or withdrew."""
        self._told += 1
        self._look.set()

    async def drop_withdrawn(self) -> None:
        """Drop the rows that this or another process has withdrawn, before more of them may go.

        Raises:
            StorageError: they could not be read; memory is unchanged.
        """
        await self._backlog.drop_withdrawn()

    async def run(self) -> None:
        """Read what memory does not hold: at the start, when there is room again, and every 30 s; until cancelled."""
        self._runs, swept = True, self._clock.monotonic()
        while True:
            again_s = SWEEP_S
            try:
                if not self.loaded.is_set():
                    await self._attempts.begin()
                    await self._backlog.begin()
                await self._backlog.fill()
                self.loaded.set()
                await self._take_in()
                if self._clock.monotonic() - swept >= SWEEP_S:
                    await self._backlog.sweep()
                    swept = self._clock.monotonic()
            except StorageError as error:
                if self._throttle.allow("outbox_not_read"):
                    log.error("outbox_not_read", error=repr(error))
                again_s = READ_AGAIN_S
            except Exception:  # rows in memory are sent all the same
                log.exception("outbox_not_read")
                again_s = READ_AGAIN_S
            await self._gate.list_crowd()
            self._gate.probe()
            self._start_workers()
            await self._clock.sleep(min(again_s, self._gate.next_probe_s() or again_s), until=self._look)
            self._look.clear()

    async def _take_in(self) -> None:
        """Take in what was handed over, and first what other processes have queued."""
        handed, told = tuple(self._handed), self._told
        if told:
            await self._backlog.look_around()
            self._told -= told
        elif handed:
            await self._backlog.catch_up(handed)
        if handed:
            self._backlog.hand_over(handed)
            del self._handed[: len(handed)]

    async def stop(self, within_s: float) -> None:
        """Start no new calls, wait this long for those under way, and leave the rest waiting in the database."""
        self._stopping = True
        if self._alarm is not None:
            self._alarm.cancel()
        if not self._workers:
            return
        _, late = await asyncio.wait(list(self._workers), timeout=within_s)
        for worker in late:
            worker.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def _start_workers(self) -> None:
        """Start workers while there is something to send."""
        workers = self._workers
        while len(workers) < WORKERS or (self._streams.alert_ready and len(workers) < WORKERS + WORKERS_FOR_ALERTS):
            going = self._next()
            if going is None:
                return
            worker = asyncio.get_running_loop().create_task(self._work(*going))
            workers.add(worker)
            self.resting.clear()
            worker.add_done_callback(self._worker_done)

    def _worker_done(self, worker: asyncio.Task[None]) -> None:
        self._workers.discard(worker)
        if not self._workers:
            self.resting.set()

    async def _work(self, stream: Stream, chat: int) -> None:
        going: tuple[Stream, int] | None = (stream, chat)
        while going is not None:
            await self._attempts.make(*going)
            if self._backlog.wants_more:
                self._look.set()
            going = self._next()

    def _next(self) -> tuple[Stream, int] | None:
        """Choose what goes now; where nothing may, set an alarm to choose again in time."""
        if self._stopping:
            return None
        going = self._choice.next(self._clock.monotonic())
        if self._choice.look_at is not None:
            self._wake_at(self._choice.look_at)
        if self._gate.crowded:
            self._look.set()
        return going

    def _wake_at(self, when: float) -> None:
        if self._alarm is not None:
            if self._alarm_at <= when:
                return
            self._alarm.cancel()
        self._alarm_at = when
        self._alarm = self._clock.call_later(when - self._clock.monotonic(), self._ring)

    def _ring(self) -> None:
        self._alarm = None
        self._start_workers()
