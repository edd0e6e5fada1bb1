"""Outbox rows in memory: streams, of each of which only the head may be under way, and who goes first.

A stream is in one place at a time: ready (its head may go now), asleep (until a time), blocked (until something
happens: the sales group is bound, an upload ends), or sending (a worker has its head). Alerts are before replies before
the greetings of newcomers before broadcasts.
Pure: the caller says what time it is.
"""

import heapq
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from itertools import count

from bot.bounded_dict import BoundedDict
from storage.messages import Message, PendingMessage, Priority
from storage.records.record import Json

REMEMBERED = 20_000
"""Rows that were settled and may still stand as waiting in a snapshot: more than can be sent while results stall."""

RANK = {Priority.ALERT: 0, Priority.REPLY: 1, Priority.GREETING: 2, Priority.BROADCAST: 3}


class StreamState(Enum):
    """Where a stream is."""

    IDLE = "idle"
    READY = "ready"
    ASLEEP = "asleep"
    BLOCKED = "blocked"
    SENDING = "sending"


@dataclass(slots=True, eq=False)
class StreamRow:
    """A waiting row and what was learned from trying to send it."""

    id: int
    message: Message
    waiting: PendingMessage
    chat: int | None
    """Where it goes: None is the sales group; a group that moved has another id than the message says."""
    not_before: float = 0.0
    """Monotonic seconds."""
    attempts: int = 0
    step: int = 0
    """0: the message's own form; n: its n-th fallback."""
    anew: bool = False
    """The message it should edit is gone: it is sent as a new one."""
    plain: bool = False
    """Its formatting was refused: it goes as plain text."""
    bare: bool = False
    """Its buttons were refused: it goes without."""
    threadless: bool = False
    """Its topic is gone: it goes to the group itself."""
    told: bool = False
    """The admins have heard that Telegram refuses it."""
    dropped: bool = False
    """It was superseded while under way: it is not tried again."""

    @property
    def is_card(self) -> bool:
        """Whether it is the alert card of one lead."""
        return self.message.priority is Priority.ALERT and self.chat is None and self.message.lead is not None

    @property
    def form(self) -> tuple[str, dict[str, Json]]:
        """The method and body to be tried now."""
        message = self.message
        return message.fallbacks[self.step - 1] if self.step else (message.method, message.body)


@dataclass(slots=True, eq=False)
class Stream:
    """Rows whose order is kept."""

    name: str
    rows: deque[StreamRow] = field(default_factory=deque)
    state: StreamState = StreamState.IDLE
    until: float = 0.0


class Streams:
    """Every row that memory holds."""

    def __init__(self) -> None:
        self._streams: dict[str, Stream] = {}
        self._rows: dict[int, StreamRow] = {}
        self._done: BoundedDict[int, bool] = BoundedDict(REMEMBERED)
        self._ready: tuple[deque[Stream], ...] = tuple(deque() for _ in RANK)
        self._asleep: list[tuple[float, int, int, Stream]] = []
        self._blocked: dict[str, list[Stream]] = {}
        self._counts = [0] * len(RANK)
        self._ticket = count()
        self.cards = 0
        """How many alert cards memory holds."""

    def held(self, priority: Priority) -> int:
        """Return how many rows of a priority memory holds."""
        return self._counts[RANK[priority]]

    @property
    def alert_ready(self) -> bool:
        """Whether an alert may go now."""
        return bool(self._ready[0])

    def admit(self, row: StreamRow) -> None:
        """Take a row in, at its place in its stream; one that is known may be more urgent now, a settled one is not."""
        if row.id in self._done:
            return
        if (known := self._rows.get(row.id)) is not None:
            self._hurry(known, row.message)
            return
        self._rows[row.id] = row
        self._counts[RANK[row.message.priority]] += 1
        self.cards += row.is_card
        stream = self._streams.get(row.message.stream)
        if stream is None:
            stream = self._streams[row.message.stream] = Stream(row.message.stream)
        rows = stream.rows
        rows.append(row)
        if len(rows) > 1 and rows[-2].id > row.id:
            _sort(stream)
        if stream.state is StreamState.IDLE:
            self.ready(stream)

    def _hurry(self, known: StreamRow, message: Message) -> None:
        """Let a row go as what it has become: a greeting that others are about to follow goes like a reply."""
        before, after = RANK[known.message.priority], RANK[message.priority]
        if after >= before:
            return
        self._counts[before] -= 1
        self._counts[after] += 1
        known.message = message
        stream = self._streams[message.stream]
        if stream.state is StreamState.READY and stream.rows[0] is known:
            self.ready(stream)

    def next_ready(self) -> Stream | None:
        """Give the stream that goes next to a worker."""
        for ready in self._ready:
            while ready:
                stream = ready.popleft()
                if stream.state is StreamState.READY:
                    stream.state = StreamState.SENDING
                    return stream
        return None

    def finish(self, stream: Stream) -> None:
        """Let go of the head: it is settled."""
        self._forget(stream.rows.popleft())
        self._go_on(stream)

    def drop(self, ids: Iterable[int]) -> None:
        """Let go of rows that were superseded or withdrawn; one that is under way is not tried again."""
        for row_id in ids:
            row = self._rows.get(row_id)
            if row is None:
                self._done.put(row_id, True)
                continue
            stream = self._streams[row.message.stream]
            head = stream.rows[0] is row
            if head and stream.state is StreamState.SENDING:
                row.dropped = True
                continue
            stream.rows.remove(row)
            self._forget(row)
            if head:
                self._go_on(stream)

    def ready(self, stream: Stream) -> None:
        """Let the head go as soon as a worker is free."""
        stream.state = StreamState.READY
        self._ready[RANK[stream.rows[0].message.priority]].append(stream)

    def sleep(self, stream: Stream, until: float) -> None:
        """Let the head wait until then."""
        stream.state, stream.until = StreamState.ASLEEP, until
        # Of two that wake at the same time the older row goes first: cards reach the group in their order.
        heapq.heappush(self._asleep, (until, stream.rows[0].id, next(self._ticket), stream))

    def wake(self, now: float) -> None:
        """Make everyone ready whose time has come."""
        asleep = self._asleep
        while asleep and asleep[0][0] <= now:
            until, _, _, stream = heapq.heappop(asleep)
            if stream.state is StreamState.ASLEEP and stream.until == until:
                self.ready(stream)

    @property
    def next_wake(self) -> float | None:
        """When the first of the sleepers wakes."""
        return self._asleep[0][0] if self._asleep else None

    def block(self, stream: Stream, until: str) -> None:
        """Let the head wait until something happens."""
        stream.state = StreamState.BLOCKED
        self._blocked.setdefault(until, []).append(stream)

    def unblock(self, happened: str) -> None:
        """Make everyone ready who waited for this, oldest row first."""
        waiting = [stream for stream in self._blocked.pop(happened, ()) if stream.state is StreamState.BLOCKED]
        for stream in sorted(waiting, key=lambda stream: stream.rows[0].id):
            self.ready(stream)

    def unblock_one(self, happening: str) -> None:
        """Make the oldest of those ready who wait for this, to see whether it has happened."""
        waiting = [stream for stream in self._blocked.get(happening, ()) if stream.state is StreamState.BLOCKED]
        if waiting:
            first = min(waiting, key=lambda stream: stream.rows[0].id)
            waiting.remove(first)
            self._blocked[happening] = waiting
            self.ready(first)

    def _forget(self, row: StreamRow) -> None:
        del self._rows[row.id]
        self._done.put(row.id, True)
        self._counts[RANK[row.message.priority]] -= 1
        self.cards -= row.is_card

    def _go_on(self, stream: Stream) -> None:
        if stream.rows:
            self.ready(stream)
            return
        stream.state = StreamState.IDLE
        del self._streams[stream.name]


def _sort(stream: Stream) -> None:
    """Put a late row where it belongs, behind a head that is already under way."""
    rows = stream.rows
    head = rows.popleft() if stream.state is StreamState.SENDING else None
    ordered = sorted(rows, key=lambda row: row.id)
    rows.clear()
    rows.extend(ordered)
    if head is not None:
        rows.appendleft(head)
