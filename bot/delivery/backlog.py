"""Which waiting rows memory holds, and how it comes by the others: bounded, and never out of order.

For each priority memory holds every waiting row up to a watermark. In good times there is none: what is handed over is
taken in. When memory is full the later rows are left where they are, in the database, and read from there, in the order
of their ids, as room appears. The start is the same thing: everything is behind watermark 0.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.delivery.streams import Streams
from storage.database import Database
from storage.messages import PendingMessage, Priority
from storage.outbox import queue as outbox

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
        self, database: Database, streams: Streams, take_in: Callable[[PendingMessage], None], *, room: int = ROOM
    ) -> None:
        self._database = database
        self._streams = streams
        self._take_in = take_in
        self._room = room
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
                self._take_in(row)

    async def fill(self) -> None:
        """Read on from the watermarks until memory is full or nothing is left behind them."""
        for gate in self._gates.values():
            while gate.behind and self._streams.held(gate.priority) < self._room:
                await self._read_on(gate)
        self._behind = any(gate.behind for gate in self._gates.values())

    async def sweep(self) -> None:
        """Take in whatever waits and memory does not know: nothing, unless a row came by another way."""
        for gate in self._gates.values():
            after = 0
            while not gate.behind:
                rows = await self._read(gate.priority, after, PAGE)
                for row in rows:
                    self._take_in(row)
                if len(rows) < PAGE:
                    break
                after = rows[-1].id

    async def _read_on(self, gate: PriorityCursor) -> None:
        limit = min(PAGE, self._room - self._streams.held(gate.priority))
        gate.passed_over = False
        rows = await self._read(gate.priority, gate.watermark, limit)
        for row in rows:
            self._take_in(row)
        if rows:
            gate.watermark = rows[-1].id
        # A row that was handed over and left behind during the read may be too new for its snapshot: look again.
        gate.behind = len(rows) == limit or gate.passed_over

    async def _read(self, priority: Priority, after: int, limit: int) -> Sequence[PendingMessage]:
        async with self._database.read() as reader:
            return await outbox.waiting(reader, priority=priority, after=after, limit=limit)
