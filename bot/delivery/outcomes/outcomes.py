"""What happens to a row after Telegram's answer, or without one: how each refusal is handled.

`bot.delivery.queue.settlement` moves the streams, `bot.delivery.sales_outcomes` handles refusals in the sales group.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

import structlog

from bot.bot_api.transport import Answer
from bot.delivery.calls import COPY_ALL, Call, Calls, message_ids_in
from bot.delivery.ephemeral import EphemeralCalls
from bot.delivery.lead_threads import CREATE_TOPIC
from bot.delivery.listener import DeliveryListener, notify
from bot.delivery.outcomes.copy_outcomes import CopyOutcomes
from bot.delivery.outcomes.topic_outcomes import TopicOutcomes
from bot.delivery.queue.settlement import Settlement
from bot.delivery.queue.stream_rows import StreamRow
from bot.delivery.queue.streams import Stream
from bot.delivery.queue.superseded import add_words_to, pass_doubt_on
from bot.delivery.refusals import Refusal, RefusalKind, is_final_for_a_copy
from bot.delivery.removals import NextStep, Recalls, next_step
from bot.delivery.sales_outcomes import SalesOutcomes
from bot.whole_numbers import whole_or_none
from storage.messages import NotCopied, Place, Priority, is_of_topic, puts_message

NOTHING_COPIED = "message to copy not found"
"""The reason of an album of which nothing arrived: `copyMessages` leaves out in silence what it cannot copy."""
_NOT_THIS_MESSAGE = (RefusalKind.MESSAGE_GONE, RefusalKind.REFUSED)

log = structlog.get_logger(__name__)


class Outcomes:
    """Settles rows, or decides when and in which form they are tried again."""

    def __init__(
        self,
        settlement: Settlement,
        for_sales: SalesOutcomes,
        *,
        calls: Calls,
        recalls: Recalls,
        listener: DeliveryListener,
        ephemeral: EphemeralCalls,
    ) -> None:
        self._settlement = settlement
        self._for_sales = for_sales
        self._calls = calls
        self._recalls = recalls
        self._listener = listener
        self._ephemeral = ephemeral
        self._copies = CopyOutcomes(settlement, listener)
        self._topics = TopicOutcomes(settlement, calls.threads, listener)

    async def sent(self, stream: Stream, call: Call, answer: Answer) -> None:
        """Settle a row that Telegram accepted."""
        row = stream.rows[0]
        self._settlement.token_taken()
        if call.method == COPY_ALL and not message_ids_in(answer.result):
            await self._nothing_copied(stream)
        elif row.is_removal:
            if call.method == "editMessageCaption":  # the words are gone, what they stood under is not
                await self._remains(row, call)
            await self._removed(stream)
        elif call.method == CREATE_TOPIC:
            await self._topics.made(stream, call, answer)
        elif call.is_line:
            self._copies.line_sent(stream, call, answer)
        else:
            if row.is_carried:
                await notify(self._listener.carried(row.message.key, message_ids_in(answer.result)))
            elif row.is_copies:
                await self._copies.copied(stream, call, answer)
            self._settle_message(stream, call, answer)
            await self._topics.taken(row, call, answer)
            if row.dropped and (row.is_card or row.is_quiet_card) and call.method.startswith("send"):
                await notify(self._listener.sent_after_all(row.message.key))
        # Deleting does not need the right to write.
        if self._for_sales.is_lost and call.method != "deleteMessage":
            await self._for_sales.taken(call.chat)

    async def _nothing_copied(self, stream: Stream) -> None:
        """Handle an album of which Telegram left out everything."""
        row = stream.rows[0]
        if row.is_carried:
            await self.refused(stream, NOTHING_COPIED)
            return
        row.step = NotCopied.GONE
        self._settlement.at_once(stream)

    def _settle_message(self, stream: Stream, call: Call, answer: Answer) -> None:
        row, file_id = stream.rows[0], None
        if call.upload is not None and row.message.file is not None:
            file_id = self._calls.keep_file_id(call, answer.result, hash=row.message.file)
        message_ids = message_ids_in(answer.result)
        if row.refused_by is not None:
            # Rare, and a stale button answers with its toast: this is tried once.
            self._ephemeral.make("editMessageReplyMarkup", {"chat_id": call.chat, "message_id": row.refused_by})
        if row.dropped and message_ids:
            add_words_to(stream, Place(chat=call.chat, message_id=message_ids[0]))
        self._settle_sent(stream, call, message_ids, file_id=file_id)

    def call_ended(self, row: StreamRow) -> None:
        """Note for the rate limits that the call of a row was answered, or that there was none to make."""
        self._settlement.call_ended(row)

    async def recall(self, stream: Stream) -> None:
        """Find the message that a recall deletes; where there is none, the recall is done."""
        row = stream.rows[0]
        place = await self._recalls.find(row)
        if place is None:
            await self._removed(stream)
        else:
            self._settlement.aimed(stream, place)

    def quietly_done(self, stream: Stream) -> None:
        """Settle an edit that has nothing left to do."""
        self._settlement.done(stream)

    def withdrawn(self, stream: Stream) -> None:
        """Let go of a row that was superseded before its call was made: it is settled as that, and nothing was sent."""
        pass_doubt_on(stream)
        self._settlement.withdrawn(stream)

    def again_later(self, stream: Stream, reason: str) -> None:
        """Try the head again later: its result is unknown, or it could not be sent."""
        pass_doubt_on(stream)
        self._settlement.later(stream, reason)

    async def _removed(self, stream: Stream) -> None:
        """Settle a removal, after a search for copies of the removed message was begun where there may be any."""
        row = stream.rows[0]
        copies = self._recalls.unknown_copies(row)
        if copies is not None:
            await self._listener.copies_may_stand(copies)
        self._settlement.done(stream)

    async def refused(self, stream: Stream, reason: str) -> None:
        """Settle a row that Telegram refuses in every form; an alert is never given up, nor is a quiet card."""
        row = stream.rows[0]
        if row.tells_author:  # and nobody else hears of it
            await self._dead(stream, reason)
            return
        await self._tell_once(row, reason)
        if row.message.priority is Priority.ALERT or row.is_quiet_card:
            self._settlement.slowly(stream, reason)
        else:
            self._settlement.dead(stream, reason)

    async def unreadable(self, stream: Stream, reason: str) -> None:
        """Keep a row whose document cannot be read: it is owed, and an operator may put the file back."""
        await self._tell_once(stream.rows[0], reason)
        self._settlement.slowly(stream, reason)

    async def failed(self, stream: Stream, call: Call, refusal: Refusal, *, asked: datetime) -> None:
        """Handle the refusal of a call that was made at `asked`."""
        row = stream.rows[0]
        row.unsure |= refusal.kind is RefusalKind.TRY_AGAIN and puts_message(call.method)
        if await self._is_settled(stream, call, refusal):
            return
        if row.is_question and refusal.kind in _NOT_THIS_MESSAGE and not call.method.startswith("send"):
            row.refused_by = whole_or_none(call.fields.get("message_id"))
        reason = refusal.reason
        match refusal.kind:
            case RefusalKind.TRY_AGAIN:
                self._settlement.later(stream, reason)
            case RefusalKind.RATE_LIMITED:
                self._settlement.rate_limited(stream, call.chat, refusal.retry_after_s)
            case RefusalKind.NOT_MODIFIED:
                self._settle_sent(stream, call, message_ids_in(call.fields))
            case RefusalKind.MESSAGE_GONE:
                self._gone(stream)
            case RefusalKind.BAD_FILE_ID:
                await self._bad_file_id(stream, call, refusal)
            case RefusalKind.BUTTON_REFUSED | RefusalKind.BAD_ENTITIES | RefusalKind.REFUSED:
                await self._plainer(stream, refusal)
            case RefusalKind.UNREACHABLE:
                await self._unreachable(stream, call.chat, reason, asked)
            case RefusalKind.GROUP_LOST:
                await self._group_lost(stream, call.chat, reason)
            case RefusalKind.TOPIC_LOST:
                await self._topic_lost(stream, call, reason)
            case RefusalKind.MOVED:
                assert refusal.migrated_to is not None, "that is how we know"
                await self._moved(stream, call.chat, refusal.migrated_to)
            case RefusalKind.UNAUTHORIZED:
                await self._unauthorized(stream, reason)
            case _:
                assert_never(refusal.kind)

    async def _is_settled(self, stream: Stream, call: Call, refusal: Refusal) -> bool:
        """Handle the refusal of a row that was withdrawn, or is a removal, copies or of a topic; else False."""
        row = stream.rows[0]
        if row.dropped:
            self.withdrawn(stream)
            return True
        if row.is_removal and await self._removal_refused(stream, call, refusal):
            return True
        if row.is_carried:
            is_final = row.is_copies and is_final_for_a_copy(refusal)
            if is_final:
                await self.refused(stream, refusal.reason)
            return is_final
        if call.method == CREATE_TOPIC:
            return await self._topics.not_made(stream, call, refusal)
        if is_of_topic(call.method) and not row.is_removal:
            return self._topics.not_changed(stream, refusal)
        return row.is_copies and row.step == 0 and not call.is_line and self._copies.refused(stream, refusal)

    async def _removal_refused(self, stream: Stream, call: Call, refusal: Refusal) -> bool:
        """Handle a refused removal; False when it is to be handled like any other row."""
        row = stream.rows[0]
        match next_step(row, refusal):
            case NextStep.AS_USUAL:
                return False
            case NextStep.DONE:
                await self._removed(stream)
            case NextStep.OTHER_FORM:
                row.step += 1
                row.closed = refusal.reason if refusal.kind is RefusalKind.GROUP_LOST else ""
                self._settlement.at_once(stream)
            case NextStep.NO_FORUM:
                self._settlement.when_open(self._settlement.apart(stream), refusal.reason)
            case NextStep.WAIT:
                reason, row.step, row.closed = row.closed or refusal.reason, 0, ""
                await self._wait_for_chat(self._settlement.apart(stream), call.chat, reason)
            case NextStep.GIVE_UP:
                await self._remains(row, call)
                self._settlement.dead(stream, refusal.reason)
        return True

    async def _remains(self, row: StreamRow, call: Call) -> None:
        """Name a message about an erased person that only people can delete."""
        hint = "delete this message by hand: it tells of somebody who was erased"
        message_id = whole_or_none(call.fields.get("message_id", call.fields.get("message_thread_id")))
        log.error("trace_remains", chat=call.chat, message=message_id, hint=hint)
        if message_id is not None:
            await notify(self._listener.trace_remains(row.message.key, Place(chat=call.chat, message_id=message_id)))

    async def _wait_for_chat(self, stream: Stream, chat: int, reason: str) -> None:
        """Wait for a chat that is closed to us: for the sales group together with its other rows, else for long."""
        if self._for_sales.is_here(chat):
            await self._for_sales.lost(stream, chat, reason)
        else:
            self._settlement.when_open(stream, reason)

    def _settle_sent(
        self, stream: Stream, call: Call, message_ids: Sequence[int], *, file_id: str | None = None
    ) -> None:
        self._calls.sent(stream.rows[0], call, next(iter(message_ids), None))
        is_new = puts_message(call.method)
        self._settlement.sent(stream, chat=call.chat, message_ids=message_ids, is_new=is_new, file_id=file_id)

    def _gone(self, stream: Stream) -> None:
        row = stream.rows[0]
        if row.target is not None:
            row.target = None
        elif row.message.edits is None or row.as_new:
            self._settlement.done(stream)
            return
        else:
            row.as_new = True
        self._settlement.at_once(stream)

    async def _bad_file_id(self, stream: Stream, call: Call, refusal: Refusal) -> None:
        if row_file := stream.rows[0].message.file:
            self._calls.forget_file_id(row_file)
        if row_file is None:  # not one that we hold: a plainer form may do without
            await self._plainer(stream, refusal)
        elif call.upload is not None:
            await self.refused(stream, refusal.reason)
        else:
            self._settlement.at_once(stream)

    async def _plainer(self, stream: Stream, refusal: Refusal) -> None:
        row = stream.rows[0]
        # The other fallbacks of copies name other reasons.
        if row.step < len(row.message.fallbacks) and (row.is_carried or not row.is_copies):
            row.step += 1
            log.warning("row_falls_back", key=row.message.key, step=row.step, reason=refusal.reason)
        elif refusal.kind is RefusalKind.BAD_ENTITIES and not row.plain:
            row.plain = True
        elif refusal.kind is RefusalKind.BUTTON_REFUSED and not row.bare:
            row.bare = True
        else:
            await self.refused(stream, refusal.reason)
            return
        self._settlement.at_once(stream)

    async def _unreachable(self, stream: Stream, chat: int, reason: str, asked: datetime) -> None:
        row = stream.rows[0]
        if row.chat is None:
            # The sales chat may be one person's private chat.
            await self._for_sales.lost(stream, chat, reason)
            return
        if chat > 0:
            await notify(self._listener.unreachable(chat, asked=asked))
        await self._dead(stream, reason)

    async def _dead(self, stream: Stream, reason: str) -> None:
        row = stream.rows[0]
        if row.tells_author:
            await notify(self._listener.not_carried(row.message.key, reason))
        self._settlement.dead(stream, reason)

    async def _group_lost(self, stream: Stream, chat: int, reason: str) -> None:
        # Also by its id: a row that blanks a list there has a message to find in this group alone.
        if self._for_sales.is_here(stream.rows[0].chat):
            await self._for_sales.lost(stream, chat, reason)
            return
        log.warning("group_lost", key=stream.rows[0].message.key, reason=reason)
        await self._dead(stream, reason)

    async def _topic_lost(self, stream: Stream, call: Call, reason: str) -> None:
        row = stream.rows[0]
        if await self._topics.lost(stream, call):
            return
        if "message_thread_id" not in call.fields and "reply_parameters" in call.fields and not row.unquoted:
            row.unquoted = True  # it answers a message in a topic that is closed to us
            self._settlement.at_once(stream)
        elif "message_thread_id" not in call.fields:
            await self._group_lost(stream, call.chat, reason)
        elif row.chat is None:
            await self._for_sales.topic_lost(stream, call)
        else:
            row.threadless = True
            topic = whole_or_none(call.fields["message_thread_id"])
            if call.chat > 0 and topic is not None:
                await notify(self._listener.topic_gone(call.chat, topic))
            self._settlement.at_once(stream)

    async def _moved(self, stream: Stream, old: int, new: int) -> None:
        row = stream.rows[0]
        if row.chat is None:
            await self._for_sales.moved(stream, old, new)
        elif "message_id" in row.form[1]:
            # In the new group another message has this id.
            self._settlement.done(stream)
        else:
            row.chat = new
            self._settlement.at_once(stream)

    async def _unauthorized(self, stream: Stream, reason: str) -> None:
        if self._settlement.token_refused(stream, reason):
            await notify(self._listener.unauthorized(reason))

    async def _tell_once(self, row: StreamRow, reason: str) -> None:
        if not row.told:
            row.told = True
            await notify(self._listener.refused(row.message.key, reason))
