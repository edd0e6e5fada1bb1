"""Which stream goes next, and where: the most urgent one that no rate limit, closed group or time holds back."""

from functools import partial

from bot.delivery.calls import COPY_ALL, LINE
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.results import Results
from bot.delivery.queue.stream_rows import URGENT_RANK, StreamRow, rank_of
from bot.delivery.queue.streams import Stream, Streams, on_its_way
from bot.delivery.sales_chat import SalesChat
from bot.delivery.sales_gate import SalesGate
from bot.delivery.sales_outcomes import FOR_SALES
from storage.messages import Priority

EDIT_S = 3.0
"""Pause between two edits of one card."""
EDITS_REMEMBERED = 1_000
STALLED_LOOK_S = 1.0
KEPT_FOR_URGENT = 2
"""Calls of a group's burst that are kept for alerts and for answers to colleagues."""
KEPT_FOR_QUESTIONS = 2
"""Calls of a private chat's burst that are kept for questions while old buttons are taken away."""
GIFT_S = 5.0
"""For how long a question waits for the gift before it."""
LATE_S = 2.0
"""For how long old buttons may stay for the sake of questions; three more seconds are for the call."""
NOWHERE = 0
"""The chat of a recall whose message is not known yet; Telegram has none of this id."""


class Choice:
    """Gives out streams whose head may be sent, each with the chat that it goes to."""

    def __init__(
        self, streams: Streams, limits: RateLimits, *, results: Results, sales: SalesChat, gate: SalesGate
    ) -> None:
        self._streams = streams
        self._limits = limits
        self._results = results
        self._sales = sales
        self._gate = gate
        self._next_edit: dict[str, float] = {}
        self.look_at: float | None = None
        """When to choose again, in monotonic seconds; None while nothing waits for a time."""

    def next(self, now: float) -> tuple[Stream, int] | None:
        """Choose the stream that goes now, and its chat; None when nothing may go."""
        if self._results.stalled:
            self.look_at = now + STALLED_LOOK_S
            return None
        self._streams.wake(now)
        wait_all = self._limits.wait_all(now)
        if wait_all > 0:
            self.look_at = now + wait_all
            return None
        going = self._choose(now)
        self.look_at = self._streams.next_wake
        return going

    def _choose(self, now: float) -> tuple[Stream, int] | None:
        while (stream := self._streams.next_ready()) is not None:
            row = stream.rows[0]
            if row.is_to_aim:
                # Finding out what it deletes takes no call and needs no group.
                return stream, NOWHERE
            happening = self._happening_for(row, now)
            chat = self._sales.chat if row.chat is None else row.chat
            if happening is not None or chat is None:
                self._streams.block(stream, happening or FOR_SALES)
                continue
            gift = self._streams.awaits_gift(row)
            if gift is not None and now < row.since + GIFT_S:
                self._streams.hold(stream, on_its_way(gift), row.since + GIFT_S)
                continue
            wait = self._own_wait(stream, row, now) or self._take(row, chat, now)
            if wait <= 0:
                if row.chat is None:
                    self._gate.started(row)
                self._remember_edit(stream, row, now)
                return stream, chat
            self._streams.sleep(stream, now + wait)
        return None

    def _take(self, row: StreamRow, chat: int, now: float) -> float:
        """Return 0 and count the call, or return the seconds that it must wait because of limits."""
        take = partial(self._limits.take, chat, now, ticket=row.id, messages=_messages_of(row))
        if chat < 0:
            return take(keep=0 if rank_of(row.message) <= URGENT_RANK else KEPT_FOR_URGENT)
        if row.is_gift:
            # One step with its question: where both fit, nothing can get between them.
            return take(keep=1)
        hurry_at = row.since + LATE_S
        if not row.is_late or now >= hurry_at:
            return take()
        return min(take(keep=KEPT_FOR_QUESTIONS), hurry_at - now)

    def _happening_for(self, row: StreamRow, now: float) -> str | None:
        """Return the event that a row waits for, regardless of rate limits."""
        first = self._streams.awaits(row)
        if first is not None:
            return on_its_way(first)
        return self._gate.blocked_by(row, now) if row.chat is None else None

    def _own_wait(self, stream: Stream, row: StreamRow, now: float) -> float:
        """Return the seconds that the row itself must wait: until its time, and 3 s after the card's last edit."""
        if row.not_before > now:
            return row.not_before - now
        if row.message.edits is None or row.as_new or row.message.priority is Priority.URGENT:
            return 0.0
        return max(0.0, self._next_edit.get(stream.name, 0.0) - now)

    def _remember_edit(self, stream: Stream, row: StreamRow, now: float) -> None:
        if row.message.edits is None or not stream.name.startswith("lead:"):
            return
        if len(self._next_edit) > EDITS_REMEMBERED:
            self._next_edit = {name: at for name, at in self._next_edit.items() if at > now}
        self._next_edit[stream.name] = now + EDIT_S


def _messages_of(row: StreamRow) -> int:
    """Return how many messages the next call of a row puts into its chat: one that copies several counts as so many."""
    method, body = row.form
    given = body.get("message_ids")
    if method != COPY_ALL or not isinstance(given, list):
        return 1
    left = len(given) - sum(each in row.copied for each in given)
    is_line = LINE in body and row.line is None and left > 1
    return 1 if is_line else max(1, left)
