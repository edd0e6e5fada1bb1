"""One attempt to send the head of a stream: the call is built and made, and its answer goes to `outcomes`."""

from datetime import datetime
from typing import NamedTuple

import structlog

from bot.bot_api.transport import Answer
from bot.clock import Clock
from bot.delivery.calls import Call, Calls, NothingToSend, WaitForUpload
from bot.delivery.lead_threads import lead_of
from bot.delivery.outcomes.outcomes import Outcomes
from bot.delivery.queue.stream_rows import StreamRow
from bot.delivery.queue.streams import Stream, Streams, on_its_way
from bot.delivery.refusals import classify
from bot.delivery.sales_chat import SalesChat
from bot.delivery.sales_gate import SalesGate
from bot.errors import FileUnreadable, Unanswered
from storage.messages import puts_message

log = structlog.get_logger(__name__)


class AnsweredCall(NamedTuple):
    """A call, when it was made, and its answer."""

    call: Call
    asked: datetime
    answer: Answer


class Attempts:
    """Makes attempts; an error with one row stops no other."""

    def __init__(
        self, streams: Streams, calls: Calls, *, outcomes: Outcomes, gate: SalesGate, sales: SalesChat, clock: Clock
    ) -> None:
        self._streams = streams
        self._calls = calls
        self._outcomes = outcomes
        self._gate = gate
        self._sales = sales
        self._clock = clock

    async def begin(self) -> None:
        """Read what all attempts need to know.

        Raises:
            StorageError: it could not be read.
        """
        await self._calls.threads.begin()

    async def make(self, stream: Stream, chat: int) -> None:
        """Send the head of a stream to a chat, and handle the outcome."""
        row = stream.rows[0]
        to_aim = row.is_to_aim
        for_sales = row.chat is None and not to_aim
        try:
            if to_aim:
                await self._outcomes.recall(stream)
            else:
                await self._attempt(stream, row, chat)
        except Unanswered as error:
            self._outcomes.again_later(stream, str(error))
        except FileUnreadable as error:
            await self._outcomes.unreadable(stream, str(error))
        except Exception as error:  # one row that cannot be sent must not stop the others
            log.exception("row_not_sent", key=row.message.key)
            if stream.is_sending(row):
                self._outcomes.again_later(stream, type(error).__name__)
        finally:
            if for_sales:
                self._gate.finished(row)

    async def _attempt(self, stream: Stream, row: StreamRow, chat: int) -> None:
        try:
            made = await self._call(stream, row, chat)
        finally:
            self._outcomes.call_ended(row)
        if made is None:
            return
        if made.answer.ok:
            await self._outcomes.sent(stream, made.call, made.answer)
        else:
            await self._outcomes.failed(stream, made.call, classify(made.answer, chat=chat), asked=made.asked)

    async def _call(self, stream: Stream, row: StreamRow, chat: int) -> AnsweredCall | None:
        """Make the call for a row; None where there is none to make now.

        Raises:
            Unanswered: nothing came back.
            FileUnreadable: its document cannot be read.
        """
        card = await self._card_before(row, chat)
        if card is not None:
            self._streams.block(stream, on_its_way(card))
            return None
        call = await self._calls.build(row, chat, self._sales.thread if row.chat is None else None)
        if row.dropped:
            self._outcomes.withdrawn(stream)
            return None
        if isinstance(call, NothingToSend):
            self._outcomes.quietly_done(stream)
            return None
        if isinstance(call, WaitForUpload):
            self._streams.block(stream, _upload_of(row))
            return None
        asked = self._clock.now()
        try:
            return AnsweredCall(call, asked, await self._calls.make(call, hash=row.message.file))
        except Unanswered as error:
            row.unsure |= error.maybe_done and puts_message(call.method)
            raise
        finally:
            if call.upload is not None:
                self._streams.unblock(_upload_of(row))

    async def _card_before(self, row: StreamRow, chat: int) -> str | None:
        """Return the key of a row that may make the lead's lost topic again, if this one would go into that topic."""
        cards = f"lead:{lead_of(row)}"
        if row.message.stream == cards or not await self._calls.threads.waits_for_card(row, chat):
            return None
        return self._streams.last_in(cards)


def _upload_of(row: StreamRow) -> str:
    return f"upload {row.message.file}"
