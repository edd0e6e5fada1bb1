"""Which rows may go to the sales group now, and what the others wait for."""

from bot.clock import Clock
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.stream_rows import StreamRow
from bot.delivery.queue.streams import Streams
from bot.delivery.sales_chat import CARDS_AT_ONCE, SalesChat
from bot.delivery.sales_outcomes import FOR_SALES, SalesOutcomes

FOR_LIST = "the list"
PROBE_S = 600.0
"""Pause between two tries of a lost sales group."""
LIST_S = 1.0
"""Pause between two lists: where one cannot be written, the cards go as they are."""


class SalesGate:
    """Holds rows back from a lost group, except for a probe now and then; turns a crowd of cards into lists."""

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
        self._quiet_under_way = 0
        self.crowded = False
        """Whether cards wait to become a list."""
        self._next_list = 0.0

    def open(self) -> None:
        """Release what waits for the group."""
        self._streams.unblock(FOR_SALES)

    def blocked_by(self, row: StreamRow, now: float) -> str | None:
        """Return the event that a row for sales waits for, or None when it may go."""
        if self._sales.chat is None or (self._sales.lost and not self._probing):
            return FOR_SALES
        if self._sales.lost:
            self._probing, self._probe_under_way = False, True
        elif (row.is_card or row.is_quiet_card) and (self.crowded or self._is_crowd(row, self._sales.chat, now)):
            self.crowded = True
            return FOR_LIST
        return None

    def _is_crowd(self, row: StreamRow, chat: int, now: float) -> bool:
        """Tell whether a crowd of such cards waits; asked only when the group has room, so that the list is whole."""
        if now < self._next_list:
            return False
        if row.is_card:
            waiting = self._streams.cards - self._cards_under_way
        else:
            waiting = self._streams.quiet_cards - self._quiet_under_way
        return 0 < self._limits.room(chat, now) < waiting - CARDS_AT_ONCE

    async def list_crowd(self) -> None:
        """Turn a crowd of cards into lists, before any more of them are sent."""
        if not self.crowded:
            return
        try:
            await self._outcomes.crowded()
        finally:
            self.crowded, self._next_list = False, self._clock.monotonic() + LIST_S
            self._streams.unblock(FOR_LIST)

    def probe(self) -> None:
        """Let one row try a lost group now and then: Telegram sends no update when rights are given back."""
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
        """Count a row for sales that is being sent."""
        self._cards_under_way += row.is_card
        self._quiet_under_way += row.is_quiet_card

    def finished(self, row: StreamRow) -> None:
        """Stop counting a row: its call has ended."""
        self._cards_under_way -= row.is_card
        self._quiet_under_way -= row.is_quiet_card
        self._probe_under_way = False
