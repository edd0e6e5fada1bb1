"""How refusals in the sales group are handled, and who is notified of the group's state.

No row for sales is settled here: the group comes back, or another one is bound.
"""

from bot.delivery.calls import Call
from bot.delivery.listener import DeliveryListener, notify
from bot.delivery.queue.results import Results
from bot.delivery.queue.streams import Stream, Streams
from bot.delivery.sales_chat import GroupChange, SalesChat

FOR_SALES = "the sales group"
"""The event that rows wait for while there is no group, or it is lost."""


class SalesOutcomes:
    """Handles refusals of rows in the sales group."""

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
        """Tell whether this chat is the sales group; None always is."""
        return chat in (None, self._sales.chat)

    async def taken(self, chat: int) -> None:
        """Resume a group that was lost, now that it took a row."""
        if self._sales.chat == chat:
            await notify(self._found())

    async def _found(self) -> None:
        """Notify the listener before anything is sent, because waiting cards may become a list."""
        try:
            await self._results.flush()
            await self._listener.sales_changed(GroupChange.FOUND)
        finally:
            self._sales.found()

    async def crowded(self) -> None:
        """Turn waiting cards into a list, because the group cannot take them soon; first store which ones were sent."""
        await notify(self._list())

    async def _list(self) -> None:
        # A sent card whose result is not written yet would also be in the list.
        await self._results.flush()
        await self._listener.sales_crowded()

    async def lost(self, stream: Stream, chat: int, reason: str) -> None:
        """Pause the group and notify once: the bot is out of it, or may not write there.

        What could not be copied because the group is closed to everything is a copy again when it opens.
        """
        if stream.rows[0].is_copies:
            stream.rows[0].step = 0
        self._streams.block(stream, FOR_SALES)
        if self._sales.chat != chat:
            self._streams.unblock(FOR_SALES)
        elif not self._sales.lost:
            self._sales.lose()
            await notify(self._listener.sales_changed(GroupChange.LOST, reason))

    async def topic_lost(self, stream: Stream, call: Call) -> None:
        """Send to the group without a topic, because the topic is deleted or closed."""
        self._streams.ready(stream)
        if self._sales.thread == call.fields["message_thread_id"]:
            self._sales.thread = None
            await notify(self._listener.sales_changed(GroupChange.TOPIC_LOST))

    async def moved(self, stream: Stream, old: int, new: int) -> None:
        """Follow the group to its new id, which is stored first; a second row that learns of it meanwhile waits."""
        self._streams.block(stream, FOR_SALES)
        if self._sales.chat != old:
            self._streams.unblock(FOR_SALES)
        elif self._moving_to != new:
            self._moving_to = new
            await notify(self._listener.sales_moved(new))
            self._moving_to = None
            if self._sales.chat == old:
                self._sales.bind(new)
