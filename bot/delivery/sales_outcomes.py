"""What a refusal in the sales group asks for, and what others must know of the group.

No row for sales is ever settled here: the group comes back, or another one is bound.
"""

from bot.delivery.calls import Call
from bot.delivery.listener import DeliveryListener, notify
from bot.delivery.queue.results import Results
from bot.delivery.queue.streams import Stream, Streams
from bot.delivery.sales_chat import GroupChange, SalesChat

FOR_SALES = "the sales group"
"""What rows wait for while there is none, or it is lost."""


class SalesOutcomes:
    """Does for rows of the sales group what their refusals ask for."""

    def __init__(self, streams: Streams, *, results: Results, sales: SalesChat, listener: DeliveryListener) -> None:
        self._streams = streams
        self._results = results
        self._sales = sales
        self._listener = listener
        self._moving_to: int | None = None

    @property
    def is_lost(self) -> bool:
        """Whether the bot may not write in the group."""
        return self._sales.lost

    def is_here(self, chat: int | None) -> bool:
        """Tell whether sales are in this chat; None is wherever they are."""
        return chat in (None, self._sales.chat)

    async def taken(self, chat: int) -> None:
        """Go on in a group that was lost, now that it took a row."""
        if self._sales.chat == chat:
            await notify(self._found())

    async def _found(self) -> None:
        """What waits may become a list, so it is told before anything else is sent."""
        try:
            await self._results.flush()
            await self._listener.sales_changed(GroupChange.FOUND)
        finally:
            self._sales.found()

    async def crowded(self) -> None:
        """More cards wait than the group takes soon: they become a list, once it is known which of them were sent."""
        await notify(self._list())

    async def _list(self) -> None:
        # A card whose result is not written yet would stand in the list, too.
        await self._results.flush()
        await self._listener.sales_crowded()

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
