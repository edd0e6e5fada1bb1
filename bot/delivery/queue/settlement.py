"""How an attempt ends: the head of a stream is settled, retried at once, or waits.

Each end moves the stream and notes the result. A wait is held in one place: that of a chat (429) or of all chats (401)
in `RateLimits`, that of a row in `StreamRow.not_before`. A wait that Telegram ordered is stored in the outbox, too,
from where `admission` restores it after a restart; other waits end with the process.
"""

import random
from collections.abc import Sequence
from datetime import timedelta

from bot.clock import Clock
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.results import Results
from bot.delivery.queue.stream_rows import StreamRow
from bot.delivery.queue.streams import Stream, Streams
from storage.messages import Place, Priority, SendResult, puts_message

LONGEST_WAIT_S = 60.0
"""Between two tries of a call that got no answer or a 5xx."""
REFUSED_WAIT_S = 30.0
LONGEST_REFUSED_WAIT_S = 600.0
"""Between two tries of an alert that Telegram refuses in every form."""
CLOSED_WAIT_S = 600.0
LONGEST_CLOSED_WAIT_S = 3_600.0
"""Between two tries to remove a message from a chat that is closed to us, like a former sales group."""
JITTER = 0.25
ORDERED_JITTER = 0.05
"""After a wait that Telegram ordered: our own limits keep the rows apart that go on then."""
LONGEST_JITTER_S = 15.0


class Settlement:
    """Settles the head of a stream, or decides when it is tried again."""

    def __init__(
        self, streams: Streams, results: Results, limits: RateLimits, *, clock: Clock, rng: random.Random
    ) -> None:
        self._streams = streams
        self._results = results
        self._limits = limits
        self._clock = clock
        self._rng = rng
        self._rejected = 0
        """How often in a row Telegram refused the token."""

    def call_ended(self, row: StreamRow) -> None:
        """Note that the call of a row was answered, or that there was none to make."""
        self._limits.ended(row.id, self._clock.monotonic())

    def sent(
        self, stream: Stream, *, chat: int, message_ids: Sequence[int], is_new: bool, file_id: str | None = None
    ) -> None:
        """Settle the head as sent: as new messages, or as a change of an existing one."""
        row = stream.rows[0]
        message = row.message
        settled = SendResult(
            id=row.id,
            state="sent",
            message_id=next(iter(message_ids), None),
            copies=tuple(message_ids[1:]),
            line=row.line.message_id if row.line is not None and row.line.chat == chat else None,
            chat=chat,
            fallback=row.step,
            stands_for=message.edits if is_new else None,
            file=message.file,
            file_id=file_id,
            unsure_since=row.unsure_since if is_new else None,
            is_farewell=row.is_farewell,
        )
        if message.priority is Priority.ALERT:
            self._results.add_urgent(settled)
        else:
            self._results.add(settled)
        self._streams.finish(stream, sent=is_new)

    def done(self, stream: Stream) -> None:
        """Settle the head: nothing is left to do."""
        row = stream.rows[0]
        self._results.add(SendResult(id=row.id, state="sent", fallback=row.step, is_farewell=row.is_farewell))
        self._streams.finish(stream)

    def dead(self, stream: Stream, reason: str) -> None:
        """Settle the head as dead: Telegram refuses it in every form."""
        row = stream.rows[0]
        self._results.add(
            SendResult(id=row.id, state="dead", error=reason, fallback=row.step, is_farewell=row.is_farewell)
        )
        self._streams.finish(stream)

    def withdrawn(self, stream: Stream) -> None:
        """Let go of the head: it was superseded or withdrawn while under way, and is settled already."""
        self._streams.finish(stream)

    def at_once(self, stream: Stream) -> None:
        """Try the head again now, in another form or at another place."""
        self._streams.ready(stream)

    def aimed(self, stream: Stream, place: Place) -> None:
        """Note which message the head removes, now that it is known, and go on."""
        row = stream.rows[0]
        row.target, row.chat = place, place.chat
        self._results.add(
            SendResult(
                id=row.id,
                state="waiting",
                message_id=place.message_id,
                chat=place.chat,
                unsure_since=row.message.unsure_since,
            )
        )
        self._streams.ready(stream)

    def line_sent(self, stream: Stream, place: Place) -> None:
        """Note that the line before the head's copies was sent, and go on with them."""
        row = stream.rows[0]
        row.line = place
        if row.dropped:
            self._streams.finish(stream)
            return
        self._results.add(
            SendResult(id=row.id, state="waiting", message_id=place.message_id, chat=place.chat, fallback=row.step)
        )
        self._streams.ready(stream)

    def apart(self, stream: Stream) -> Stream:
        """Move the head to a stream of its own: it will wait for long, and the rows behind it need not."""
        return self._streams.detach(stream)

    def later(self, stream: Stream, reason: str) -> None:
        """Try the head again after a wait that doubles each time, up to a minute."""
        self._wait(stream, _backoff_s(stream.rows[0].attempts, 1.0, LONGEST_WAIT_S), reason)

    def slowly(self, stream: Stream, reason: str) -> None:
        """Try the head again every few minutes: it is never given up, and needs an operator."""
        self._wait(stream, _backoff_s(stream.rows[0].attempts, REFUSED_WAIT_S, LONGEST_REFUSED_WAIT_S), reason)

    def when_open(self, stream: Stream, reason: str) -> None:
        """Try the head again now and then, until the chat is open to us."""
        self._wait(stream, _backoff_s(stream.rows[0].attempts, CLOSED_WAIT_S, LONGEST_CLOSED_WAIT_S), reason)

    def rate_limited(self, stream: Stream, chat: int, after_s: float | None) -> None:
        """Pause the chat for as long as Telegram says; the row is retried when the pause ends."""
        if after_s:
            wait_s = self._with_jitter(after_s, ORDERED_JITTER)
        else:
            wait_s = self._with_jitter(_backoff_s(stream.rows[0].attempts, 1.0, LONGEST_WAIT_S))
        self._limits.pause(chat, wait_s, self._clock.monotonic())
        if self._tried(stream, "HTTP 429", ordered=timedelta(seconds=wait_s)):
            self._streams.ready(stream)

    def token_taken(self) -> None:
        """Note that Telegram accepted the token."""
        self._rejected = 0

    def token_refused(self, stream: Stream, reason: str) -> bool:
        """Pause all sending; False when another row under way at the same time has done so already."""
        now = self._clock.monotonic()
        is_first = self._limits.wait_all(now) <= 1
        if is_first:
            self._rejected += 1
            self._limits.pause_all(self._with_jitter(_backoff_s(self._rejected, 1.0, LONGEST_WAIT_S)), now)
        if self._tried(stream, reason):
            self._streams.ready(stream)
        return is_first

    def _wait(self, stream: Stream, after_s: float, reason: str) -> None:
        """Put the head off for this many seconds, or until the process ends."""
        if self._tried(stream, reason):
            self._streams.sleep(stream, self._clock.monotonic() + self._with_jitter(after_s))

    def _tried(self, stream: Stream, reason: str, *, ordered: timedelta | None = None) -> bool:
        """Note a failed try, and the wait that Telegram ordered; False when the head is not to be tried again."""
        row = stream.rows[0]
        if row.dropped:
            self._streams.finish(stream)
            return False
        row.attempts += 1
        self._results.add(
            SendResult(
                id=row.id,
                state="waiting",
                error=reason,
                not_before=None if ordered is None else self._clock.now() + ordered,
                wait=ordered,
                fallback=row.step,
                unsure_since=row.unsure_since if puts_message(row.message.method) else None,
            )
        )
        return True

    def _with_jitter(self, seconds: float, jitter: float = JITTER) -> float:
        """Return a little more, so that rows that failed together do not retry together."""
        return seconds + self._rng.random() * min(seconds * jitter, LONGEST_JITTER_S)


def _backoff_s(attempts: int, first_s: float, longest_s: float) -> float:
    return min(longest_s / (1 + JITTER), first_s * 2.0 ** min(attempts, 20))
