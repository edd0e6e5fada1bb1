"""What happens to a row that copies a person's messages: the line before them, what was copied, and refusals."""

import structlog

from bot.bot_api.transport import Answer
from bot.delivery.calls import Call, message_ids_in
from bot.delivery.listener import DeliveryListener, notify
from bot.delivery.queue.settlement import Settlement
from bot.delivery.queue.streams import Stream
from bot.delivery.queue.superseded import row_after
from bot.delivery.refusals import Refusal, is_about_the_reply, why_not_copied
from storage.messages import Place

log = structlog.get_logger(__name__)


class CopyOutcomes:
    """Handles Telegram's answers to the calls of such a row."""

    def __init__(self, settlement: Settlement, listener: DeliveryListener) -> None:
        self._settlement = settlement
        self._listener = listener

    def line_sent(self, stream: Stream, call: Call, answer: Answer) -> None:
        """Go on with the copies that the line announces, or let the row that superseded this one do so."""
        message_id = next(iter(message_ids_in(answer.result)), None)
        if message_id is None:
            self._settlement.at_once(stream)
            return
        place, following = Place(chat=call.chat, message_id=message_id), row_after(stream)
        if stream.rows[0].dropped and following is not None:
            following.line = place
        self._settlement.line_sent(stream, place)

    async def copied(self, stream: Stream, call: Call, answer: Answer) -> None:
        """Say where not everything was copied; a row that superseded this one leaves out what was."""
        asked, copied = call.fields.get("message_ids"), message_ids_in(answer.result)
        if isinstance(asked, list) and len(copied) < len(asked):
            await notify(self._listener.copied_in_part(stream.rows[0].message.key))
        row, following = stream.rows[0], row_after(stream)
        if not row.dropped:
            return
        sent = (*message_ids_in(answer.result), *([row.line.message_id] if row.line is not None else []))
        if not await notify(self._listener.copied_after_all(row.message.key, call.chat, sent)):
            row.unsure = True  # a recall of it searches for its copies
        if following is not None and row.step == 0:
            given = row.message.body.get("message_ids")
            following.copied |= {each for each in given if isinstance(each, int)} if isinstance(given, list) else set()

    def refused(self, stream: Stream, refusal: Refusal) -> bool:
        """Let a line say why a copy was refused; False where the refusal is not about the copy."""
        row, why = stream.rows[0], why_not_copied(refusal)
        if why is None:
            return False
        if is_about_the_reply(refusal) and not row.unquoted:
            row.unquoted = True
        else:
            row.step = why
        log.warning("not_copied", key=row.message.key, reason=refusal.reason)
        self._settlement.at_once(stream)
        return True
