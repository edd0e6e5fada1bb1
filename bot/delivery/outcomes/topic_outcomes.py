"""What becomes of topics: of the calls that make, rename, close and open them, and of rows whose topic is lost."""

import structlog

from bot.bot_api.transport import Answer
from bot.delivery.calls import Call
from bot.delivery.lead_threads import LeadThreads, lead_of
from bot.delivery.listener import DeliveryListener, notify
from bot.delivery.queue.settlement import Settlement
from bot.delivery.queue.stream_rows import StreamRow
from bot.delivery.queue.streams import Stream
from bot.delivery.refusals import Refusal, RefusalKind, is_removed
from bot.whole_numbers import whole_or_none
from storage.messages import TOPIC, puts_message

_AS_ANY_CALL = (
    RefusalKind.TRY_AGAIN, RefusalKind.RATE_LIMITED, RefusalKind.UNAUTHORIZED, RefusalKind.MOVED
)  # fmt: skip
_NOTHING_TO_DO = (RefusalKind.NOT_MODIFIED, RefusalKind.TOPIC_LOST)

log = structlog.get_logger(__name__)


class TopicOutcomes:
    """Handles Telegram's answers about topics of leads."""

    def __init__(self, settlement: Settlement, threads: LeadThreads, listener: DeliveryListener) -> None:
        self._settlement = settlement
        self._threads = threads
        self._listener = listener

    async def made(self, stream: Stream, call: Call, answer: Answer) -> None:
        """Store the topic, and go on with the card; without its number the card goes to the group itself."""
        row, thread = stream.rows[0], _thread_in(answer)
        lead = lead_of(row)
        if thread is None or lead is None:
            row.topicless = True
        else:
            self._threads.made(lead, call.chat, thread)
            await notify(self._listener.lead_topic_made(lead, call.chat, thread, name=str(call.fields["name"])))
        if row.dropped:
            self._settlement.withdrawn(stream)
        else:
            self._settlement.at_once(stream)

    async def not_made(self, stream: Stream, call: Call, refusal: Refusal) -> bool:
        """Send the card to the group itself; False where the call is made again like any other."""
        if _is_as_any_call(refusal):
            return False
        log.warning("topic_not_made", key=stream.rows[0].message.key, reason=refusal.reason)
        stream.rows[0].topicless = True
        await notify(self._listener.lead_topics_refused(call.chat, refusal.reason))
        self._settlement.at_once(stream)
        return True

    def not_changed(self, stream: Stream, refusal: Refusal) -> bool:
        """Drop a new name, a closing or an opening; False where the call is made again like any other."""
        if _is_as_any_call(refusal):
            return False
        if refusal.kind not in _NOTHING_TO_DO:
            log.warning("topic_not_changed", key=stream.rows[0].message.key, reason=refusal.reason)
        self._settlement.done(stream)
        return True

    async def lost(self, stream: Stream, call: Call) -> bool:
        """Try a row again whose lead's topic is gone, the card in a topic made again; False if it was no lead's."""
        row = stream.rows[0]
        lead, thread = lead_of(row), whole_or_none(call.fields.get("message_thread_id"))
        if lead is None or thread is None or row.chat is not None or not self._threads.lose(lead, call.chat, thread):
            return False
        row.retried = True
        has_card = TOPIC in row.message.body
        log.warning("lead_topic_lost", key=row.message.key, thread=thread)
        await notify(self._listener.lead_topic_lost(lead, call.chat, thread, has_card=has_card))
        self._settlement.at_once(stream)
        return True

    async def taken(self, row: StreamRow, call: Call, answer: Answer) -> None:
        """Note that a topic which was lost has a message again, if only as it answers the card there."""
        lead, thread = lead_of(row), _thread_in(answer)
        is_new = row.chat is None and puts_message(call.method)
        if is_new and lead is not None and thread is not None and self._threads.found(lead, call.chat, thread):
            await notify(self._listener.lead_topic_found(lead, call.chat, thread))


def _thread_in(answer: Answer) -> int | None:
    """Return the topic that was made, or that the sent message is in."""
    return whole_or_none(answer.result.get("message_thread_id")) if isinstance(answer.result, dict) else None


def _is_as_any_call(refusal: Refusal) -> bool:
    return refusal.kind in _AS_ANY_CALL or is_removed(refusal)
