"""Which waiting rows memory holds, and how it reads the others: bounded, and never out of order.

For each priority, memory holds every waiting row up to a watermark. Normally there is none: rows that are handed over
are taken in. When memory is full, later rows stay in the database and are read from there, in the order of their ids,
as room appears. The start works the same way: everything is behind watermark 0.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.delivery.listener import DeliveryListener, notify
from bot.delivery.queue.admission import Admission
from bot.delivery.queue.results import Results
from storage.database import Database, Reader
from storage.messages import PendingMessage, Priority
from storage.outbox import queue as outbox
from storage.outbox import waiting
from storage.outbox.waiting import OutboxPage
from storage.put_aside import ReadRows

ROOM = 3_000
"""Rows of one priority in memory: about 10 MB."""
PAGE = 500
LOOKED_AT = 2 * ROOM
"""Ids of one priority that are compared with memory at once."""
NO_ID = 2**62
"""Above the id of every row."""


@dataclass(slots=True)
class PriorityCursor:
    """How far memory has read one priority."""

    priority: Priority
    behind: bool = True
    watermark: int = 0
    passed_over: bool = False
    """A row was left in the database since the last read."""


class Backlog:
    """Takes rows into the streams."""

    def __init__(
        self,
        database: Database,
        admission: Admission,
        listener: DeliveryListener,
        results: Results,
    ) -> None:
        self._database = database
        self._results = results
        self._admission = admission
        self._streams = admission.streams
        self._listener = listener
        self._room = ROOM
        self._gates = {priority: PriorityCursor(priority) for priority in Priority}
        self._behind = True

    @property
    def wants_more(self) -> bool:
        """Whether the database has more rows and memory has room for them."""
        if not self._behind:
            return False
        return any(
            gate.behind and self._streams.held(gate.priority) <= self._room // 2 for gate in self._gates.values()
        )

    def hand_over(self, rows: Sequence[PendingMessage]) -> None:
        """Take in rows that were just committed, where there is room."""
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
        """Write what an earlier sender learnt, and note which rows it, or another process, may have had under way.

        Raises:
            StorageError: rows must not be read yet: some that were sent are still waiting there.
        """
        await self._results.flush()
        async with self._database.read() as reader:
            self._admission.former = await outbox.newest_id(reader)

    async def fill(self) -> None:
        """Read on from the watermarks until memory is full or no rows are left."""
        for gate in self._gates.values():
            while gate.behind and self._streams.held(gate.priority) < self._room:
                await self._read_on(gate)
        if self._behind:
            await self._look_for_no_priority()
        self._behind = any(gate.behind for gate in self._gates.values())

    async def sweep(self) -> None:
        """Take in every waiting row that memory does not hold; normally there is none."""
        for gate in self._gates.values():
            after = 0
            while not gate.behind:
                page = await self._read(gate.priority, after, PAGE)
                await self._take(page.found)
                if page.looked_at < PAGE:
                    break
                after = page.last
        await self._look_for_no_priority()

    async def look_around(self) -> None:
        """Take in the rows that other processes have queued since, and drop those that they have withdrawn.

        Only ids are read, and then the rows that memory does not know.
        """
        known, waiting_ = await self._compare()
        for gate in self._gates.values():
            mine = [id_ for id_, priority in waiting_.items() if priority is gate.priority]
            await self._take_new(gate, [id_ for id_ in mine if known.get(id_) is not gate.priority])

    async def drop_withdrawn(self) -> None:
        """Drop the rows in memory that this or another process has withdrawn."""
        if self._streams.known():
            await self._compare()

    async def _compare(self) -> tuple[dict[int, Priority], dict[int, Priority]]:
        """Drop the rows that wait in memory alone; return what memory held, and what waits in the database."""
        known = self._streams.known()  # before the snapshot: what is handed over meanwhile may be too new for it
        waiting_: dict[int, Priority] = {}
        through = {gate.priority: gate.watermark if gate.behind else NO_ID for gate in self._gates.values()}
        async with self._database.read() as reader:
            for priority, last in through.items():
                found = await waiting.ids(reader, priority=priority, through=last, limit=LOOKED_AT)
                waiting_ |= dict.fromkeys(found, priority)
                if len(found) == LOOKED_AT:
                    through[priority] = found[-1]
        self._streams.drop([id_ for id_, held in known.items() if id_ <= through[held] and id_ not in waiting_])
        return known, waiting_

    async def catch_up(self, rows: Sequence[PendingMessage]) -> None:
        """Take in what other processes queued in the streams of these rows before them."""
        async with self._database.read() as reader:
            earlier = await self._earlier(reader, rows)
        await self._take(earlier)

    async def _take_new(self, gate: PriorityCursor, ids: Sequence[int]) -> None:
        """Take in rows of which memory does not know all, as far as there is room."""
        new = [id_ for id_ in ids if not self._streams.is_done(id_)]
        after = new[0] - 1 if new else 0
        while new and after < new[-1]:
            page = await self._read(gate.priority, after, PAGE)
            await self._take(page.found)
            after = page.last
            if page.looked_at < PAGE:
                return
            if self._streams.held(gate.priority) >= self._room:
                if not gate.behind:
                    self._behind, gate.behind, gate.watermark = True, True, after
                return

    async def _read_on(self, gate: PriorityCursor) -> None:
        limit = min(PAGE, self._room - self._streams.held(gate.priority))
        gate.passed_over = False
        page = await self._read(gate.priority, gate.watermark, limit)
        gate.watermark = page.last
        # A row that was passed over during the read may be too new for its snapshot: read again.
        gate.behind = page.looked_at == limit or gate.passed_over
        await self._take(page.found)

    async def _read(self, priority: Priority, after: int, limit: int) -> OutboxPage:
        """Read a page, and what memory does not know of the same streams before it.

        Processes number rows at the same time: a lower id may come later, but never in one stream.
        """
        async with self._database.read() as reader:
            page = await waiting.page(reader, priority=priority, after=after, limit=limit)
            earlier = await self._earlier(reader, page.found.good)
        return page._replace(found=ReadRows(earlier.good + page.found.good, earlier.bad + page.found.bad))

    async def _earlier(self, reader: Reader, rows: Sequence[PendingMessage]) -> ReadRows[PendingMessage]:
        """Return what waits before these rows in their streams and memory does not know."""
        have = {row.id for row in rows}
        if not have:
            return ReadRows()
        streams = list(dict.fromkeys(row.message.stream for row in rows))
        found = await waiting.ids_in(reader, streams, through=max(have))
        new = {id_: stream for id_, stream in found.items() if id_ not in have and not self._streams.knows(id_)}
        if not new:
            return ReadRows()
        read = await waiting.of_streams(reader, list(dict.fromkeys(new.values())), through=max(new))
        return ReadRows(tuple(row for row in read.good if row.id in new), read.bad)

    async def _take(self, found: ReadRows[PendingMessage]) -> None:
        """Take in the readable rows, and have the others put aside, or replaced by rows that can be read.

        The next sweep finds rows that could not be put aside now.
        """
        for row in found.good:
            self._admission.take(row)
        if found.bad:
            await notify(self._listener.unreadable(found.bad))

    async def _look_for_no_priority(self) -> None:
        """Put aside rows that are on no page, because their priority is unknown."""
        async with self._database.read() as reader:
            found = await waiting.of_no_priority(reader, PAGE)
        if found:
            await notify(self._listener.unreadable(found))
