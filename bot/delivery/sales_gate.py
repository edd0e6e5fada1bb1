"""The way to the sales group: which rows may go there now, and what the others wait for."""

from bot.clock import Clock
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.stream_rows import StreamRow
from bot.delivery.queue.streams import Streams
from bot.delivery.sales_chat import CARDS_AT_ONCE, SalesChat
from bot.delivery.sales_outcomes import FOR_SALES, SalesOutcomes

FOR_LIST = "the list"
PROBE_S = 600.0
"""Between two tries of a lost sales group."""
LIST_S = 1.0
"""Between two lists: where one cannot be written the cards go as they are."""


class SalesGate:
    """Keeps rows from a group that is lost, but for one now and then to see; and lets cards become lists in a crowd."""

    def __init__(
        self, streams: Streams, limits: RateLimits, *, sales: SalesChat, outcomes: SalesOutcomes, clock: Clock
    ) -> None:
        self._streams = streams
        self._limits = limits
        self._sales = sales
        self._outcomes = outcomes
        self._clock = clock
        self._probe_at: float | None = None
        self._probing = False
        self._probe_under_way = False
        self._cards_under_way = 0
        self.crowded = False
        """Cards wait to become a list."""
        self._next_list = 0.0

    def open(self) -> None:
        """Let out what waits for the group."""
        self._streams.unblock(FOR_SALES)

    def blocked_by(self, row: StreamRow, now: float) -> str | None:
        """Return what a row for sales waits for, or None: it goes."""
        if self._sales.chat is None or (self._sales.lost and not self._probing):
            return FOR_SALES
        if self._sales.lost:
            self._probing, self._probe_under_way = False, True
        elif row.is_card and (self.crowded or self._is_crowd(self._sales.chat, now)):
            self.crowded = True
            return FOR_LIST
        return None

    def _is_crowd(self, chat: int, now: float) -> bool:
        """Look at the last moment, when the group takes a message again: until then the list would still grow."""
        if now < self._next_list:
            return False
        waiting = self._streams.cards - self._cards_under_way
        return 0 < self._limits.room(chat, now) < waiting - CARDS_AT_ONCE

    async def list_crowd(self) -> None:
        """Let cards that came in a crowd become lists, before any more of them goes."""
        if not self.crowded:
            return
        try:
            await self._outcomes.crowded()
        finally:
            self.crowded, self._next_list = False, self._clock.monotonic() + LIST_S
            self._streams.unblock(FOR_LIST)

    def probe(self) -> None:
        """Let one row try a lost group now and then: rights that were given back come without an update."""
        now = self._clock.monotonic()
        if not self._sales.lost:
            self._probe_at = None
        elif self._probe_at is None:
            self._probe_at = now + PROBE_S
        elif now >= self._probe_at and not self._probe_under_way:
            self._probe_at = now + PROBE_S
            self._probing = True
            self._streams.unblock_one(FOR_SALES)

    def started(self, row: StreamRow) -> None:
        """Count a row for sales that is on its way."""
        self._cards_under_way += row.is_card

    def finished(self, row: StreamRow) -> None:
        """Count it no longer: it has its answer, or none."""
        self._cards_under_way -= row.is_card
        self._probe_under_way = False
