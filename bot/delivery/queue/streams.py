"""Outbox rows in memory, in streams: only the head of a stream may be under way, and the most urgent goes first.

A stream is in one state at a time, and only this module moves it to another:

    idle ──admit──► ready ──next_ready──► sending ──finish──► ready, or idle when it is empty
                      ▲                      │
                      ├──── wake ── asleep ◄─┤ sleep: until a time
                      └─ unblock ── blocked ◄┘ block: until something happens (the sales group is bound, an upload ends)

The order of priorities: alerts, urgent rows, replies and relays, greetings of newcomers, broadcasts.
Pure: the caller passes the time.
"""

import heapq
from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from itertools import count
from math import ceil

from bot.bounded_dict import BoundedDict
from bot.delivery.queue.stream_rows import (
    ALERT_RANK,
    PRESS_RANK,
    RANKS,
    StreamRow,
    cards_answered,
    gift_before,
    rank_of,
)
from storage.messages import Message, Priority

REMEMBERED = 5_000
"""Settled rows that a snapshot may still show as waiting: more than can be sent while results stall."""

TICKS_A_SECOND = 1_000
"""Streams that wake within the same tick go by age."""
ROUNDING = 1e-3
"""In ticks: the error of float arithmetic."""


class StreamState(Enum):
    """The state of a stream."""

    IDLE = "idle"
    READY = "ready"
    ASLEEP = "asleep"
    BLOCKED = "blocked"
    SENDING = "sending"


@dataclass(slots=True, eq=False)
class Stream:
    """Rows that are sent in order."""

    name: str
    rows: list[StreamRow] = field(default_factory=list)
    """Seldom more than three; a deque of one takes 550 bytes more."""
    state: StreamState = StreamState.IDLE

    def is_sending(self, row: StreamRow) -> bool:
        """Tell whether a worker has this row, and its attempt has not ended."""
        return self.state is StreamState.SENDING and self.rows[0] is row


class Streams:
    """Every row that memory holds."""

    def __init__(self) -> None:
        self._streams: dict[str, Stream] = {}
        self._rows: dict[int, StreamRow] = {}
        self._done: BoundedDict[int, bool] = BoundedDict(REMEMBERED)
        self._keys: set[str] = set()
        self._unsent: BoundedDict[str, bool] = BoundedDict(REMEMBERED)
        self._unsure: BoundedDict[str, datetime] = BoundedDict(REMEMBERED)
        self._ready: tuple[deque[Stream], ...] = tuple(deque() for _ in range(RANKS))
        self._asleep: list[tuple[float, int, int, Stream]] = []
        self._blocked: dict[str, list[Stream]] = {}
        self._counts: Counter[Priority] = Counter()
        self._ticket = count()
        self.cards = 0
        """How many alert cards memory holds."""
        self.quiet_cards = 0
        """How many quiet cards memory holds."""

    def held(self, priority: Priority) -> int:
        """Return how many rows of a priority memory holds."""
        return self._counts[priority]

    def known(self) -> dict[int, Priority]:
        """Return the rows that memory holds, by their ids, with their priorities."""
        return {row.id: row.message.priority for row in self._rows.values()}

    def knows(self, row_id: int) -> bool:
        """Tell whether memory holds a row, or remembers that it was settled or withdrawn."""
        return row_id in self._rows or row_id in self._done

    def is_done(self, row_id: int) -> bool:
        """Tell whether a row was settled or withdrawn; one that was so long ago is forgotten."""
        return row_id in self._done

    @property
    def alert_ready(self) -> bool:
        """Whether an alert, or the edit that shows a press, may go now."""
        return bool(self._ready[PRESS_RANK] or self._ready[ALERT_RANK])

    def admit(self, row: StreamRow) -> bool:
        """Take a row in, at its place in its stream; a known row may become more urgent, a settled one is not taken.

        Returns False when nothing was taken in.
        """
        if row.id in self._done:
            # The transaction that added it may have withdrawn it, too.
            self._note_fate(row)
            return False
        if (known := self._rows.get(row.id)) is not None:
            self._hurry(known, row.message)
            return False
        self._rows[row.id] = row
        self._counts[row.message.priority] += 1
        self.cards += row.is_card
        self.quiet_cards += row.is_quiet_card
        self._keys.add(row.message.key)
        gift = gift_before(row.message)
        row.gift = gift if gift in self._keys else None
        stream = self._streams.get(row.message.stream)
        if stream is None:
            stream = self._streams[row.message.stream] = Stream(row.message.stream)
        rows = stream.rows
        rows.append(row)
        if len(rows) > 1 and rows[-2].id > row.id:
            _sort(stream)
        if stream.state is StreamState.IDLE:
            self.ready(stream)
        return True

    def _hurry(self, known: StreamRow, message: Message) -> None:
        """Raise the priority of a known row: a greeting that other rows will follow goes like a reply."""
        if rank_of(message) >= rank_of(known.message):
            return
        self._counts[known.message.priority] -= 1
        self._counts[message.priority] += 1
        known.message = message
        stream = self._streams[message.stream]
        if stream.state is StreamState.READY and stream.rows[0] is known:
            self.ready(stream)

    def next_ready(self) -> Stream | None:
        """Return the stream that goes next, for a worker to send; None when none is ready."""
        for ready in self._ready:
            while ready:
                stream = ready.popleft()
                if stream.state is StreamState.READY:
                    stream.state = StreamState.SENDING
                    return stream
        return None

    def finish(self, stream: Stream, *, sent: bool = False) -> None:
        """Remove the settled head; `sent` says that its message stands in the chat."""
        row = stream.rows.pop(0)
        self._note_fate(row, sent=sent)
        self._forget(row)
        self._go_on(stream)

    def detach(self, stream: Stream) -> Stream:
        """Move the head to a stream of its own: it will wait for long, and the rows behind it need not."""
        row = stream.rows[0]
        if stream.name == row.message.key:
            return stream
        del stream.rows[0]
        row.message = row.message.replace(stream=row.message.key)
        own = self._streams[row.message.key] = Stream(row.message.key, [row], StreamState.SENDING)
        self._go_on(stream)
        return own

    def last_in(self, name: str) -> str | None:
        """Return the key of the last row of a stream; None for an empty one."""
        stream = self._streams.get(name)
        return stream.rows[-1].message.key if stream is not None and stream.rows else None

    def awaits(self, row: StreamRow) -> str | None:
        """Return the key of a row that goes first, while it is not settled.

        It is the card that a relay replies to; for a late edit, the question that it changes, and the new one.
        """
        message = row.message
        if row.is_late and message.edits in self._keys:
            return message.edits
        waits = row.is_late or row.is_copies or message.priority is Priority.RELAY
        return next((key for key in cards_answered(message) if key in self._keys), None) if waits else None

    def awaits_gift(self, row: StreamRow) -> str | None:
        """Return the key of the gift that goes before a question, while it is not settled."""
        return row.gift if row.gift in self._keys else None

    def is_unsent(self, key: str) -> bool:
        """Tell whether no message of a withdrawn row can stand in a chat."""
        return key in self._unsent

    def unsure_since(self, key: str) -> datetime | None:
        """Return since when copies of a row with unknown ids may stand in its chat."""
        return self._unsure.get(key)

    def _note_fate(self, row: StreamRow, *, sent: bool = False) -> None:
        """Remember, for the row that recalls it, whether a message of this row may stand in its chat."""
        if row.unsure_since is not None:
            self._unsure.put(row.message.key, row.unsure_since)
        elif not sent:
            self._unsent.put(row.message.key, True)

    def drop(self, ids: Iterable[int]) -> None:
        """Remove rows that were superseded or withdrawn; one that is under way is not tried again."""
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
            self._note_fate(row)
            self._forget(row)
            if head:
                self._go_on(stream)

    def ready(self, stream: Stream) -> None:
        """Let the head go as soon as a worker is free."""
        stream.state = StreamState.READY
        self._ready[rank_of(stream.rows[0].message)].append(stream)

    def sleep(self, stream: Stream, until: float) -> None:
        """Let the head wait until this time, in monotonic seconds."""
        head = stream.rows[0]
        head.not_before = until = ceil(until * TICKS_A_SECOND - ROUNDING) / TICKS_A_SECOND
        stream.state = StreamState.ASLEEP
        # Of two that wake at the same time the older row goes first: cards reach the group in their order.
        heapq.heappush(self._asleep, (until, head.id, next(self._ticket), stream))

    def wake(self, now: float) -> None:
        """Make every stream ready whose time has come."""
        asleep = self._asleep
        while asleep and asleep[0][0] <= now:
            until, _, _, stream = heapq.heappop(asleep)
            if stream.state is not StreamState.ASLEEP:
                continue
            head = stream.rows[0]
            if head.not_before <= until:
                self.ready(stream)
            else:  # the head is another one than was put to sleep
                self.sleep(stream, head.not_before)

    @property
    def next_wake(self) -> float | None:
        """When the first sleeping stream wakes."""
        return self._asleep[0][0] if self._asleep else None

    def block(self, stream: Stream, until: str) -> None:
        """Let the head wait until this event happens."""
        stream.state = StreamState.BLOCKED
        self._blocked.setdefault(until, []).append(stream)

    def hold(self, stream: Stream, event: str, until: float) -> None:
        """Let the head wait until this event happens, or until a time in monotonic seconds."""
        self.sleep(stream, until)
        self._blocked.setdefault(event, []).append(stream)

    def unblock(self, happened: str) -> None:
        """Make every stream ready that waited for this event, oldest row first."""
        held = (StreamState.BLOCKED, StreamState.ASLEEP)
        waiting = [stream for stream in self._blocked.pop(happened, ()) if stream.state in held]
        for stream in waiting:
            if stream.state is StreamState.ASLEEP:
                stream.rows[0].not_before = 0.0
        for stream in sorted(waiting, key=lambda stream: stream.rows[0].id):
            self.ready(stream)

    def unblock_one(self, happening: str) -> None:
        """Make the oldest stream ready that waits for this event, to test whether it has happened.

        Rows for a chat by its id only remove something, which proves nothing: they go last.
        """
        waiting = [stream for stream in self._blocked.get(happening, ()) if stream.state is StreamState.BLOCKED]
        if waiting:
            first = min(waiting, key=lambda stream: (stream.rows[0].chat is not None, stream.rows[0].id))
            waiting.remove(first)
            self._blocked[happening] = waiting
            self.ready(first)

    def _forget(self, row: StreamRow) -> None:
        del self._rows[row.id]
        self._done.put(row.id, True)
        self._counts[row.message.priority] -= 1
        self.cards -= row.is_card
        self.quiet_cards -= row.is_quiet_card
        self._keys.discard(row.message.key)
        if self._blocked:
            self.unblock(on_its_way(row.message.key))

    def _go_on(self, stream: Stream) -> None:
        if stream.rows:
            self.ready(stream)
            return
        stream.state = StreamState.IDLE
        del self._streams[stream.name]


def on_its_way(key: str) -> str:
    """Return the event that ends the wait for a row."""
    return f"sent {key}"


def _sort(stream: Stream) -> None:
    """Sort a late row into its place, behind a head that is already under way."""
    under_way = 1 if stream.state is StreamState.SENDING else 0
    stream.rows[under_way:] = sorted(stream.rows[under_way:], key=lambda row: row.id)
