"""From a row of the database to one in memory, with the wait that was stored with it."""

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
        """The highest row id when this process began: of rows up to it, an earlier one may have made calls."""

    def take(self, waiting: PendingMessage) -> None:
        """Admit a row that was just committed, or read from the database."""
        message, now = waiting.message, self._clock.monotonic()
        row = StreamRow(waiting.id, message, waiting, message.chat, attempts=waiting.attempts, since=now)
        row.step = min(waiting.fallback, len(message.fallbacks))
        row.unsure = waiting.id <= self.former
        if row.is_copies:
            row.line = waiting.target
        elif waiting.target is not None:
            row.target, row.chat = waiting.target, waiting.target.chat
        left_s = 0.0 if message.not_before is None else waiting.wait_left(self._clock.now()).total_seconds()
        if not waiting.attempts:
            row.not_before = now + left_s
            self.streams.admit(row)
        # A row that memory holds already waits by the monotonic clock; reading its date again starts no second wait.
        elif self.streams.admit(row) and left_s > 0:
            self._spare_chat(row, left_s, now)

    def _spare_chat(self, row: StreamRow, seconds: float, now: float) -> None:
        """Keep its chat paused: a row that was tried has a date only where Telegram ordered it, before a restart."""
        chat = self._sales.chat if row.chat is None else row.chat
        if chat is not None:
            self._limits.pause_chat(chat, seconds, now)
