"""Rows that take a person's words out of a chat: what they remove, and how refusals are handled.

A *removal* blanks a message whose id is known, or deletes it where that is refused. A *recall* deletes what a withdrawn
row may have sent all the same: its message is known once that row has had its answer. Neither is settled before the
message is gone; where copies with unknown ids may stand, a search for them is begun first.
"""

from datetime import timedelta
from enum import Enum

import structlog

from bot.delivery.calls import Calls
from bot.delivery.listener import UnknownCopies
from bot.delivery.queue.stream_rows import DELETE_TOPIC, StreamRow
from bot.delivery.queue.streams import Streams
from bot.delivery.refusals import Refusal, RefusalKind, is_no_forum
from bot.delivery.sales_chat import SalesChat
from storage.messages import Place

UNDER_WAY = timedelta(hours=1)
"""How long before its withdrawal a row may have been under way when the process ended: longer than any row waits."""
_AS_USUAL = (RefusalKind.TRY_AGAIN, RefusalKind.RATE_LIMITED, RefusalKind.UNAUTHORIZED)
_CLOSED = (RefusalKind.GROUP_LOST, RefusalKind.UNREACHABLE, RefusalKind.TOPIC_LOST)

log = structlog.get_logger(__name__)


class NextStep(Enum):
    """What to do with a refused removal."""

    AS_USUAL = "nothing is known of the message: the same call later, like any other row's"
    DONE = "the message is gone, or out of reach for good"
    OTHER_FORM = "the message stands: blank it where it cannot be deleted, delete it where it cannot be blanked"
    NO_FORUM = "the group has no topics now: once it is a forum again, this one is there again"
    WAIT = "the chat is closed to us, if only to one of the forms: it may be open again"
    GIVE_UP = "the message stands, and can be taken away in no form"


def next_step(row: StreamRow, refusal: Refusal) -> NextStep:
    """Return what to do with a removal after this refusal."""
    if refusal.kind in _AS_USUAL:
        return NextStep.AS_USUAL
    gone = refusal.kind is RefusalKind.MESSAGE_GONE and not refusal.stands
    gone |= refusal.kind is RefusalKind.TOPIC_LOST and row.message.method == DELETE_TOPIC
    # A supergroup numbers its messages from the beginning, and its former basic group accepts no calls any more.
    if gone or refusal.kind in (RefusalKind.NOT_MODIFIED, RefusalKind.MOVED):
        return NextStep.DONE
    # The message of a guessed number may be a colleague's, which an administrator could delete.
    if row.is_guess and row.step == 0 and refusal.kind not in _CLOSED and not refusal.is_ours:
        return NextStep.DONE
    if row.message.method == DELETE_TOPIC and is_no_forum(refusal.reason):
        return NextStep.NO_FORUM
    if row.step < len(row.message.fallbacks):
        return NextStep.OTHER_FORM
    return NextStep.WAIT if row.closed or refusal.kind in _CLOSED else NextStep.GIVE_UP


class Recalls:
    """Finds the messages that recalls delete."""

    def __init__(self, streams: Streams, calls: Calls, sales: SalesChat) -> None:
        self._streams = streams
        self._calls = calls
        self._sales = sales

    async def find(self, row: StreamRow) -> Place | None:
        """Return the message that a recall deletes, or None where there is none; note whether copies may stand."""
        key = row.message.edits
        assert key is not None, "a recall names the row it is about"
        place = row.target or await self._calls.sent_by(key)
        since = self._streams.unsure_since(key)
        if since is None and place is None and not self._streams.is_unsent(key):
            since = row.waiting.created - UNDER_WAY
        if since is not None and row.message.unsure_since is None:
            row.message = row.message.replace(unsure_since=since)
        return place

    def unknown_copies(self, row: StreamRow) -> UnknownCopies | None:
        """Return the copies to search for before this removal is settled; None where there can be none."""
        message, chat = row.message, row.chat or self._sales.chat
        forms = (message.body, *(body for _, body in message.fallbacks))
        said = (body.get("text", body.get("caption")) for body in forms)
        text = next((words for words in said if words is not None), None)
        if message.unsure_since is None or chat is None or not isinstance(text, str):
            return None
        below = row.target.message_id if row.target is not None else message.body.get("message_id")
        return UnknownCopies(
            message.key, chat, message.unsure_since, text, below=below if isinstance(below, int) else None
        )
