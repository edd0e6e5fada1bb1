"""What a refusal in the sales group asks for: rows wait until it is found, follow it to its new id, leave its topic.

No row for sales is ever settled here: the group comes back, or another one is bound.
"""

from bot.delivery.calls import Call
from bot.delivery.listener import Notices, tell
from bot.delivery.results import Marks
from bot.delivery.sales_chat import GroupChange, SalesChat
from bot.delivery.streams import Stream, Streams

FOR_SALES = "the sales group"


class SalesOutcomes:
    """Does for rows of the sales group what their refusals ask for."""

    def __init__(self, streams: Streams, *, marks: Marks, sales: SalesChat, notices: Notices) -> None:
        self._streams = streams
        self._marks = marks
        self._sales = sales
        self._notices = notices
        self._moving_to: int | None = None

    async def taken(self, chat: int) -> None:
        """Go on in a group that was lost, now that it took a row."""
        if self._sales.lost and self._sales.chat == chat:
            await tell(self._found())

    async def _found(self) -> None:
        """What waits may become a list, so it is told before anything else is sent."""
        try:
            await self._marks.flush()
            await self._notices.sales_changed(GroupChange.FOUND)
        finally:
            self._sales.found()

    async def lost(self, stream: Stream, chat: int, reason: str) -> None:
        """Wait, and tell it once: the bot is out of the group, or may not write there."""
        self._streams.park(stream, FOR_SALES)
        if self._sales.chat != chat:
            self._streams.unpark(FOR_SALES)
        elif not self._sales.lost:
            self._sales.lose()
            await tell(self._notices.sales_changed(GroupChange.LOST, reason))

    async def topic_lost(self, stream: Stream, call: Call) -> None:
        """Go to the group itself: its topic is deleted or closed."""
        self._streams.ready(stream)
        if self._sales.thread == call.fields["message_thread_id"]:
            self._sales.thread = None
            await tell(self._notices.sales_changed(GroupChange.TOPIC_LOST))

    async def moved(self, stream: Stream, old: int, new: int) -> None:
        """Follow the group to its new id: kept first, and then followed; who learns the same meanwhile waits."""
        self._streams.park(stream, FOR_SALES)
        if self._sales.chat != old:
            self._streams.unpark(FOR_SALES)
        elif self._moving_to != new:
            self._moving_to = new
            await tell(self._notices.sales_moved(new))
            self._moving_to = None
            if self._sales.chat == old:
                self._sales.bind(new)
