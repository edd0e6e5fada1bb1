"""Which rows may go to the sales group now, and what the others wait for."""

from bot.clock import Clock
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.stream_rows import StreamRow
from bot.delivery.queue.streams import Streams
from bot.delivery.sales_chat import CARDS_AT_ONCE, SalesChat
from bot.delivery.sales_outcomes import FOR_SALES, SalesOutcomes

FOR_LIST = "the list"
PROBES_S = (60.0, 300.0, 900.0)
"""When a lost group is tried after its loss; later every hour."""
HOUR_S = 3_600.0
HEARD_S = 5.0
"""Pause after a try before people writing in the group cause another one."""
LIST_S = 1.0
"""Pause between two lists: where one cannot be written, the cards go as they are."""


class SalesGate:
    """Holds rows back from a lost group, except for the one that tries it; turns a crowd of cards into lists."""

    def __init__(
        self, streams: Streams, limits: RateLimits, *, sales: SalesChat, outcomes: SalesOutcomes, clock: Clock
    ) -> None:
        self._streams = streams
        self._limits = limits
        self._sales = sales
        self._outcomes = outcomes
        self._clock = clock
        self._lost_at = 0.0
        self._probe_at: float | None = None
        """When a row may try the lost group; None while it is not lost."""
        self._probed_at = 0.0
        self._probe: StreamRow | None = None
        """The row that tries it."""
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
        if self._sales.chat is None:
            return FOR_SALES
        self._notice(now)
        if self._probe_at is not None:
            return None if self._may_try(row, now, since=self._probe_at) else FOR_SALES
        if (row.is_card or row.is_quiet_card) and (self.crowded or self._is_crowd(row, self._sales.chat, now)):
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
        """Let a waiting row try a lost group when it is time; without one the next row to come tries it.

        Telegram sends no update when a group lets its members write again.
        """
        now = self._clock.monotonic()
        self._notice(now)
        if self._probe_at is not None and now >= self._probe_at:
            self._streams.unblock_one(FOR_SALES)

    def next_probe_s(self) -> float | None:
        """Return the seconds until the next try; None while none is planned."""
        left = None if self._probe_at is None else self._probe_at - self._clock.monotonic()
        return left if left is not None and left > 0 else None

    def heard(self) -> None:
        """Try a lost group soon: people write in it or press buttons there."""
        now = self._clock.monotonic()
        self._notice(now)
        if self._probe_at is not None:
            self._probe_at = min(self._probe_at, max(now, self._probed_at + HEARD_S))

    def _notice(self, now: float) -> None:
        """Plan the first try of a group that was lost: at once after a start, else a minute later."""
        if not self._sales.lost:
            self._probe_at, self._probe, self._probe_under_way = None, None, False
        elif self._probe_at is None:
            self._lost_at = now
            self._probe_at = now + PROBES_S[0] if self._sales.was_open else now

    def _may_try(self, row: StreamRow, now: float, *, since: float) -> bool:
        """Tell whether a row may try the lost group; a limit may still delay one that may."""
        if now < since or row.not_before > now or self._probe_under_way:
            return row is self._probe and not self._probe_under_way
        self._probe, self._probed_at = row, now
        planned = (self._lost_at + after for after in PROBES_S)
        self._probe_at = next((at for at in planned if at > now), now + HOUR_S)
        return True

    def started(self, row: StreamRow) -> None:
        """Count a row for sales that is being sent."""
        self._cards_under_way += row.is_card
        self._quiet_under_way += row.is_quiet_card
        self._probe_under_way |= row is self._probe

    def finished(self, row: StreamRow) -> None:
        """Stop counting a row: its call has ended."""
        self._cards_under_way -= row.is_card
        self._quiet_under_way -= row.is_quiet_card
        if row is self._probe:
            self._probe_under_way = False
        self._notice(self._clock.monotonic())
