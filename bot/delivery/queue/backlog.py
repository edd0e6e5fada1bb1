"""Which waiting rows memory holds, and how it comes by the others: bounded, and never out of order.

For each priority memory holds every waiting row up to a watermark. In good times there is none: what is handed over is
taken in. When memory is full the later rows are left where they are, in the database, and read from there, in the order
of their ids, as room appears. The start is the same thing: everything is behind watermark 0.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.delivery.listener import DeliveryListener, notify
from bot.delivery.queue.admission import Admission
from storage.database import Database
from storage.messages import PendingMessage, Priority
from storage.outbox import queue as outbox
from storage.outbox import waiting
from storage.outbox.waiting import OutboxPage

ROOM = 5_000
"""Rows of one priority in memory: about 10 MB."""
PAGE = 500


@dataclass(slots=True)
class PriorityCursor:
    """How far memory has come with one priority."""

    priority: Priority
    behind: bool = True
    watermark: int = 0
    passed_over: bool = False
    """A row was left to the database since the last look there."""


class Backlog:
    """Takes rows into the streams."""

    def __init__(
        self,
        database: Database,
        admission: Admission,
        listener: DeliveryListener,
    ) -> None:
        self._database = database
        self._admission = admission
        self._streams = admission.streams
        self._listener = listener
        self._room = ROOM
        self._gates = {priority: PriorityCursor(priority) for priority in Priority}
        self._behind = True

    @property
    def wants_more(self) -> bool:
        """Whether the database has rows for which there is room again."""
        if not self._behind:
            return False
        return any(
            gate.behind and self._streams.held(gate.priority) <= self._room // 2 for gate in self._gates.values()
        )

    def hand_over(self, rows: Sequence[PendingMessage]) -> None:
        """Take rows in that were just committed, where there is room."""
        for row in rows:
            gate = self._gates[row.message.priority]
            if not gate.behind and self._streams.held(gate.priority) >= self._room:
                gate.behind, gate.watermark = True, row.id - 1
                self._behind = True
            if gate.behind and row.id > gate.watermark:
                gate.passed_over = True
            else:
                self._admission.take(row)

    async def begin(self) -> None:
        """Note which rows a process before may have had under way when it ended."""
        async with self._database.read() as reader:
            self._admission.former = await outbox.newest_id(reader)

    async def fill(self) -> None:
        """Read on from the watermarks until memory is full or nothing is left behind them."""
        for gate in self._gates.values():
            while gate.behind and self._streams.held(gate.priority) < self._room:
                await self._read_on(gate)
        if self._behind:
            await self._look_for_no_priority()
        self._behind = any(gate.behind for gate in self._gates.values())

    async def sweep(self) -> None:
        """Take in whatever waits and memory does not know: nothing, unless a row came by another way."""
        for gate in self._gates.values():
            after = 0
            while not gate.behind:
                page = await self._read(gate.priority, after, PAGE)
                await self._take(page)
                if page.looked_at < PAGE:
                    break
                after = page.last
        await self._look_for_no_priority()

    async def _read_on(self, gate: PriorityCursor) -> None:
        limit = min(PAGE, self._room - self._streams.held(gate.priority))
        gate.passed_over = False
        page = await self._read(gate.priority, gate.watermark, limit)
        gate.watermark = page.last
        # A row that was handed over and left behind during the read may be too new for its snapshot: look again.
        gate.behind = page.looked_at == limit or gate.passed_over
        await self._take(page)

    async def _read(self, priority: Priority, after: int, limit: int) -> OutboxPage:
        async with self._database.read() as reader:
            return await waiting.page(reader, priority=priority, after=after, limit=limit)

    async def _take(self, page: OutboxPage) -> None:
        """Take in what can be read of a page, and let the rest be put aside; it comes back when something else is sent.

        What cannot be put aside now is found again by the next sweep.
        """
        for row in page.rows:
            self._admission.take(row)
        if page.unreadable:
            await notify(self._listener.unreadable(page.unreadable))

    async def _look_for_no_priority(self) -> None:
        """Put rows aside that no page has, for they are of no priority that is known."""
        async with self._database.read() as reader:
            found = await waiting.of_no_priority(reader, PAGE)
        if found:
            await notify(self._listener.unreadable(found))
