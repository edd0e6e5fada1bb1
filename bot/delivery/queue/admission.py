"""From a row of the database to one in memory: with the wait that it brings along."""

from bot.clock import Clock
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.stream_rows import StreamRow
from bot.delivery.queue.streams import Streams
from bot.delivery.sales_chat import SalesChat
from storage.messages import PendingMessage


class Admission:
    """Takes rows into their streams."""

    def __init__(self, streams: Streams, limits: RateLimits, *, sales: SalesChat, clock: Clock) -> None:
        self.streams = streams
        self._limits = limits
        self._sales = sales
        self._clock = clock
        self.former = 0
        """The highest id of a row of a process before: what became of calls for it, nobody remembers."""

    def take(self, waiting: PendingMessage) -> None:
        """Take in a row that was just committed, or read from the database."""
        message = waiting.message
        row = StreamRow(waiting.id, message, waiting, message.chat, attempts=waiting.attempts)
        row.step = min(waiting.fallback, len(message.fallbacks))
        row.unsure = waiting.id <= self.former
        if waiting.target is not None:
            row.target, row.chat = waiting.target, waiting.target.chat
        left_s = waiting.wait_left(self._clock.now()).total_seconds()
        row.not_before = self._clock.monotonic() + left_s
        # What memory knows already waits by the monotonic clock; a date that is read again starts no second wait.
        if self.streams.admit(row) and waiting.attempts:
            self._keep_pause(row, left_s)

    def _keep_pause(self, row: StreamRow, left_s: float) -> None:
        """Spare the whole chat: a row that was tried has a date only where Telegram ordered it, before a restart."""
        chat = self._sales.chat if row.chat is None else row.chat
        if chat is not None and left_s > 0:
            self._limits.pause_chat(chat, left_s, self._clock.monotonic())
