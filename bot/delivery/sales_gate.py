"""The way to the sales group: which rows may go there now, what the others wait for, and what a refusal there asks for.

No row for sales is ever settled here: the group comes back, or another one is bound.
"""

from collections.abc import Callable

import structlog

from bot.clock import Clock
from bot.delivery.calls import Call
from bot.delivery.listener import DeliveryListener, notify
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.results import Results
from bot.delivery.queue.streams import Stream, StreamRow, Streams
from bot.delivery.sales_chat import CARDS_AT_ONCE, GroupChange, SalesChat

FOR_SALES = "the sales group"
FOR_LIST = "the list"
PROBE_S = 600.0
"""Between two tries of a lost sales group."""
LIST_S = 1.0
"""Between two lists: where one cannot be written the cards go as they are."""

log = structlog.get_logger(__name__)


class SalesGate:
    """Keeps rows from a group that is lost, but for one now and then to see; and lets cards become lists in a crowd."""

    def __init__(
        self,
        streams: Streams,
        limits: RateLimits,
        *,
        results: Results,
        sales: SalesChat,
        listener: DeliveryListener,
        clock: Clock,
        wake: Callable[[], None],
    ) -> None:
        self._streams = streams
        self._limits = limits
        self._results = results
        self._sales = sales
        self._listener = listener
        self._clock = clock
        self._wake = wake
        self._probe_at: float | None = None
        self._probing = False
        self._probe_under_way = False
        self._cards_under_way = 0
        self._crowded = False
        self._next_list = 0.0

    def blocked_by(self, row: StreamRow, now: float) -> str | None:
        """Return what a row for sales waits for, or None: it goes."""
        if self._sales.chat is None or (self._sales.lost and not self._probing):
            return FOR_SALES
        if self._sales.lost:
            self._probing, self._probe_under_way = False, True
        elif row.is_card and (self._crowded or self._is_crowd(self._sales.chat, now)):
            self._crowded = True
            self._wake()
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
        if not self._crowded:
            return
        try:
            await notify(self._list())
        finally:
            self._crowded, self._next_list = False, self._clock.monotonic() + LIST_S
            self._streams.unblock(FOR_LIST)

    async def _list(self) -> None:
        # A card whose result is not written yet would stand in the list, too.
        await self._results.flush()
        await self._listener.sales_crowded()

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


class SalesOutcomes:
    """Does for rows of the sales group what their refusals ask for."""

    def __init__(self, streams: Streams, *, results: Results, sales: SalesChat, listener: DeliveryListener) -> None:
        self._streams = streams
        self._results = results
        self._sales = sales
        self._listener = listener
        self._moving_to: int | None = None

    async def taken(self, chat: int) -> None:
        """Go on in a group that was lost, now that it took a row."""
        if self._sales.lost and self._sales.chat == chat:
            await notify(self._found())

    async def _found(self) -> None:
        """What waits may become a list, so it is told before anything else is sent."""
        try:
            await self._results.flush()
            await self._listener.sales_changed(GroupChange.FOUND)
        finally:
            self._sales.found()

    async def lost(self, stream: Stream, chat: int, reason: str) -> None:
        """Wait, and tell it once: the bot is out of the group, or may not write there."""
        self._streams.block(stream, FOR_SALES)
        if self._sales.chat != chat:
            self._streams.unblock(FOR_SALES)
        elif not self._sales.lost:
            self._sales.lose()
            await notify(self._listener.sales_changed(GroupChange.LOST, reason))

    async def topic_lost(self, stream: Stream, call: Call) -> None:
        """Go to the group itself: its topic is deleted or closed."""
        self._streams.ready(stream)
        if self._sales.thread == call.fields["message_thread_id"]:
            self._sales.thread = None
            await notify(self._listener.sales_changed(GroupChange.TOPIC_LOST))

    async def moved(self, stream: Stream, old: int, new: int) -> None:
        """Follow the group to its new id: kept first, and then followed; who learns the same meanwhile waits."""
        self._streams.block(stream, FOR_SALES)
        if self._sales.chat != old:
            self._streams.unblock(FOR_SALES)
        elif self._moving_to != new:
            self._moving_to = new
            await notify(self._listener.sales_moved(new))
            self._moving_to = None
            if self._sales.chat == old:
                self._sales.bind(new)
