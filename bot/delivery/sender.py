"""The sender: takes committed outbox rows to Telegram, in order within each stream, until each is settled.

Workers (tasks) carry one call at a time each; a free worker takes the stream that goes next. Alerts go before what is
urgent before replies and relays before the greetings of newcomers before broadcasts. What a refusal means is decided in
`outcomes`, which rows are in memory in `backlog`.
"""

import asyncio
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import structlog

from bot.bot_api.transport import Transport
from bot.clock import Alarm, Clock
from bot.delivery.calls import Calls, NothingToSend, WaitForUpload
from bot.delivery.ephemeral import EphemeralCalls
from bot.delivery.listener import DeliveryListener, notify
from bot.delivery.outcomes import Outcomes
from bot.delivery.queue.backlog import Backlog
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.results import Results
from bot.delivery.queue.streams import RANK, Stream, StreamRow, Streams, StreamState, on_its_way
from bot.delivery.refusals import classify
from bot.delivery.removals import Recalls
from bot.delivery.sales_chat import SalesChat
from bot.delivery.sales_gate import FOR_SALES, SalesGate
from bot.errors import FileUnreadable, Unanswered
from storage.database import Database
from storage.messages import PendingMessage, Priority
from storage.outbox import queue as outbox
from storage.records.record import Json

WORKERS = 200
WORKERS_FOR_ALERTS = 20
"""More, when all others are taken: an alert does not wait for a slow line."""
SWEEP_S = 30.0
READ_AGAIN_S = 5.0
EDIT_S = 3.0
"""Between two edits of one card."""
STALLED_LOOK_S = 1.0
KEPT_FOR_URGENT = 2
"""Of what may go to a group at once, so many are left to alerts and to what answers a colleague."""
NOWHERE = 0
"""The chat of a recall whose message is not known yet; Telegram has none of this id."""
EDITS_REMEMBERED = 1_000

log = structlog.get_logger(__name__)


class Sender:
    """Sends what the outbox holds. `run` reads the database; rows go out as soon as they are handed over."""

    def __init__(
        self,
        database: Database,
        transport: Transport,
        limits: RateLimits,
        results: Results,
        documents: Mapping[str, Path],
        *,
        bot_id: int,
        sales: SalesChat,
        listener: DeliveryListener,
        clock: Clock,
        rng: random.Random,
    ) -> None:
        self._database = database
        self._limits = limits
        self._results = results
        self._sales = sales
        self._clock = clock
        self._streams = Streams()
        self._backlog = Backlog(
            database, self._streams, self._take_in, put_aside=lambda rows: notify(listener.unreadable(rows))
        )
        self._calls = Calls(database, transport, documents, bot_id=bot_id)
        self._recalls = Recalls(self._streams, self._calls, sales)
        self._outcomes = Outcomes(
            self._streams,
            self._calls,
            limits=limits,
            results=results,
            sales=sales,
            listener=listener,
            recalls=self._recalls,
            clock=clock,
            rng=rng,
        )
        self._look = asyncio.Event()
        self._gate = SalesGate(
            self._streams, limits, results=results, sales=sales, listener=listener, clock=clock, wake=self._look.set
        )
        self._ephemeral = EphemeralCalls(transport)
        self._workers: set[asyncio.Task[None]] = set()
        self.loaded = asyncio.Event()
        """Set once what waited at the start is in memory."""
        self.resting = asyncio.Event()
        """Set while nothing is under way and nothing may go: whoever walks people through the bot waits for it."""
        self.resting.set()
        self._alarm: Alarm | None = None
        self._alarm_at = 0.0
        self._next_edit: dict[str, float] = {}
        self._stopping = False
        sales.on_change(self._sales_changed)

    def withdraw(self, ids: Sequence[int]) -> None:
        """Drop rows right after the commit that superseded or withdrew them."""
        self._streams.drop(ids)
        self._start_workers()

    def hand_over(self, rows: Sequence[PendingMessage]) -> None:
        """Take over rows right after their commit."""
        self._backlog.hand_over(rows)
        self._start_workers()

    def ephemeral(self, method: str, body: dict[str, Json]) -> None:
        """Make a call that is worth nothing later, after the commit; never tried again."""
        if not self._stopping:
            self._ephemeral.make(method, body)

    async def run(self) -> None:
        """Read what memory does not hold: at the start, when there is room again, and every 30 s; until cancelled."""
        swept = self._clock.monotonic()
        while True:
            again_s = SWEEP_S
            try:
                if not self.loaded.is_set():
                    await self._note_former()
                await self._backlog.fill()
                self.loaded.set()
                if self._clock.monotonic() - swept >= SWEEP_S:
                    await self._backlog.sweep()
                    swept = self._clock.monotonic()
            except Exception:  # what memory holds is sent all the same
                log.exception("outbox_not_read")
                again_s = READ_AGAIN_S
            await self._gate.list_crowd()
            self._gate.probe()
            self._start_workers()
            await self._clock.sleep(again_s, until=self._look)
            self._look.clear()

    async def stop(self, within_s: float = 3.0) -> None:
        """Begin nothing new, give what is under way so long to end, and leave the rest waiting in the database."""
        self._stopping = True
        if self._alarm is not None:
            self._alarm.cancel()
        await self._ephemeral.stop()
        if not self._workers:
            return
        _, late = await asyncio.wait(list(self._workers), timeout=within_s)
        for worker in late:
            worker.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _note_former(self) -> None:
        """Note which rows a process before may have had under way when it ended."""
        async with self._database.read() as reader:
            self._recalls.former = await outbox.newest_id(reader)

    def _take_in(self, waiting: PendingMessage) -> None:
        message = waiting.message
        row = StreamRow(waiting.id, message, waiting, message.chat, attempts=waiting.attempts)
        row.step = min(waiting.fallback, len(message.fallbacks))
        row.unsure = waiting.id <= self._recalls.former
        if waiting.target is not None:
            row.target, row.chat = waiting.target, waiting.target.chat
        left_s = waiting.wait_left(self._clock.now()).total_seconds()
        row.not_before = self._clock.monotonic() + left_s
        # What memory knows already waits by the monotonic clock; a date that is read again must not begin anew.
        if self._streams.admit(row) and waiting.attempts:
            self._keep_pause(row, left_s)

    def _keep_pause(self, row: StreamRow, left_s: float) -> None:
        """Spare the whole chat: a row that was tried has a date only where Telegram ordered it, before a restart."""
        chat = self._sales.chat if row.chat is None else row.chat
        if chat is not None and left_s > 0:
            self._limits.pause_chat(chat, left_s, self._clock.monotonic())

    def _sales_changed(self) -> None:
        self._streams.unblock(FOR_SALES)
        self._start_workers()

    def _start_workers(self) -> None:
        """Put workers to work while there is something to send."""
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
            await self._send(*going)
            if self._backlog.wants_more:
                self._look.set()
            going = self._next()

    def _next(self) -> tuple[Stream, int] | None:
        """Choose the stream that goes now and where to; None when nothing may."""
        if self._stopping:
            return None
        now = self._clock.monotonic()
        if self._results.stalled:
            self._wake_at(now + STALLED_LOOK_S)
            return None
        self._streams.wake(now)
        wait_all = self._limits.wait_all(now)
        going = self._choose(now) if wait_all <= 0 else None
        if wait_all > 0:
            self._wake_at(now + wait_all)
        elif self._streams.next_wake is not None:
            self._wake_at(self._streams.next_wake)
        return going

    def _choose(self, now: float) -> tuple[Stream, int] | None:
        while (stream := self._streams.next_ready()) is not None:
            row = stream.rows[0]
            if row.is_to_aim:
                # To find out what it deletes takes no call, and needs no group.
                return stream, NOWHERE
            happening = self._happening_for(row, now)
            chat = self._sales.chat if row.chat is None else row.chat
            if happening is not None or chat is None:
                self._streams.block(stream, happening or FOR_SALES)
                continue
            keep = 0 if RANK[row.message.priority] <= RANK[Priority.URGENT] else KEPT_FOR_URGENT
            wait = self._own_wait(stream, row, now) or self._limits.take(chat, now, keep=keep)
            if wait <= 0:
                if row.chat is None:
                    self._gate.started(row)
                self._remember_edit(stream, row, now)
                return stream, chat
            self._streams.sleep(stream, now + wait)
        return None

    def _happening_for(self, row: StreamRow, now: float) -> str | None:
        """Return what a row waits for, whatever the limits say."""
        card = self._streams.awaits_card(row)
        if card is not None:
            return on_its_way(card)
        return self._gate.blocked_by(row, now) if row.chat is None else None

    def _own_wait(self, stream: Stream, row: StreamRow, now: float) -> float:
        """Return how long the row itself must wait: until its time, and 3 s after the last edit of the same card."""
        if row.not_before > now:
            return row.not_before - now
        if row.message.edits is None or row.anew or row.message.priority is Priority.URGENT:
            return 0.0
        return max(0.0, self._next_edit.get(stream.name, 0.0) - now)

    def _remember_edit(self, stream: Stream, row: StreamRow, now: float) -> None:
        if row.message.edits is None or not stream.name.startswith("lead:"):
            return
        if len(self._next_edit) > EDITS_REMEMBERED:
            self._next_edit = {name: at for name, at in self._next_edit.items() if at > now}
        self._next_edit[stream.name] = now + EDIT_S

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

    async def _send(self, stream: Stream, chat: int) -> None:
        row = stream.rows[0]
        to_aim = row.is_to_aim
        for_sales = row.chat is None and not to_aim
        try:
            if to_aim:
                await self._outcomes.recall(stream)
            else:
                await self._attempt(stream, row, chat)
        except Unanswered as error:
            self._outcomes.again_later(stream, str(error))
        except FileUnreadable as error:
            await self._outcomes.unreadable(stream, str(error))
        except Exception as error:  # one row that cannot be sent must not stop the others
            log.exception("row_not_sent", key=row.message.key)
            if stream.state is StreamState.SENDING and stream.rows[0] is row:
                self._outcomes.again_later(stream, type(error).__name__)
        finally:
            if for_sales:
                self._gate.finished(row)

    async def _attempt(self, stream: Stream, row: StreamRow, chat: int) -> None:
        call = await self._calls.build(row, chat, self._sales.thread if row.chat is None else None)
        if row.dropped or isinstance(call, NothingToSend):
            self._outcomes.quietly_done(stream)
            return
        if isinstance(call, WaitForUpload):
            self._streams.block(stream, _upload_of(row))
            return
        asked = self._clock.now()
        try:
            answer = await self._calls.make(call, hash=row.message.file)
        except Unanswered as error:
            row.unsure |= error.maybe_done and call.method.startswith("send")
            raise
        finally:
            if call.upload is not None:
                self._streams.unblock(_upload_of(row))
        if answer.ok:
            await self._outcomes.sent(stream, call, answer)
        else:
            await self._outcomes.failed(stream, call, classify(answer, chat=chat), asked=asked)


def _upload_of(row: StreamRow) -> str:
    return f"upload {row.message.file}"
