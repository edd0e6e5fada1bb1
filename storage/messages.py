"""What goes out and what is left behind: messages on their way to Telegram, and what became of them.

Frozen records like those of `storage.records`, which are all that `conversations` knows.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from storage.records.record import Json, Record


class Priority(StrEnum):
    """Who goes first when Telegram's limits leave room for one; the database keeps the place in this list."""

    ALERT = "alert"
    REPLY = "reply"
    BROADCAST = "broadcast"
    GREETING = "greeting"
    """The first words to somebody new: after replies, so that a crowd of newcomers holds up nobody's talk."""
    URGENT = "urgent"
    """What answers a colleague's press, or takes the words of the forgotten out of a chat: right after alerts."""
    RELAY = "relay"
    """What a lead wrote or changed, passed on to the sales group: it has a budget there."""


LONGEST_WAIT = timedelta(hours=1)
"""No row that is read from the database waits longer than this before it is tried again."""
FAREWELL_SLOT = "farewell"
"""Rows in this slot vanish when they are settled: they go to somebody who was erased."""


class Place(Record):
    """Where a message stands."""

    chat: int
    message_id: int


class Message(Record):
    """An outbox row to be: a Bot API method and its finished body.

    `chat` None means the sales group, wherever it is bound when the row is sent. The sender adds
    `chat_id`, a file id for `file`, the message id of the row named by `edits`, and `reply_parameters`
    for the row named by `answers`. A deleteMessage that names a row in `edits` is a recall: that row was withdrawn,
    and what it may have sent all the same is deleted.
    """

    key: str
    """Unique; says what the row is, like `alert:17:1`. Adding a known key again does nothing."""
    stream: str
    """Order is kept within a stream: `chat:<id>`, `lead:<n>`, `file:<key>`."""
    priority: Priority = Priority.REPLY
    chat: int | None
    method: str
    body: dict[str, Json]
    lead: int | None = None
    file: str | None = None
    """Content hash of the document to send."""
    edits: str | None = None
    answers: str | None = None
    slot: str | None = None
    """A row still waiting in the same stream and slot is superseded by this one."""
    fallbacks: tuple[tuple[str, dict[str, Json]], ...] = ()
    """Plainer (method, body) pairs, tried in turn when Telegram refuses the body: alerts have them."""
    not_before: datetime | None = None
    mentions: tuple[int, ...] = ()
    """Numbers of the leads that it tells of, where it is not about one alone: it is blanked when one is forgotten."""
    unsure_since: datetime | None = None
    """Of a recall: since when copies of the message may stand in the chat whose numbers nobody knows."""


class PendingMessage(Record):
    """A row of the outbox that is still to be sent."""

    id: int
    message: Message
    attempts: int = 0
    fallback: int = 0
    """How many of the message's fallbacks are used up: 0 stands for its own body."""
    created: datetime
    edits_message_id: int | None = None
    """The number of the message that it edits, where that stands in the chat of this row."""
    answers_message_id: int | None = None
    target: Place | None = None
    """The message that a recall deletes, once it is known."""
    wait: timedelta | None = None
    """How long Telegram told it to wait when `not_before` was written; None where nobody wrote it down."""

    def wait_left(self, now: datetime) -> timedelta:
        """Return how long it has still to wait: never longer than it was told, nor than an hour.

        Its date may come from a clock that was wrong, or `now` may.
        """
        if self.message.not_before is None:
            return timedelta()
        told = LONGEST_WAIT if self.wait is None else min(self.wait, LONGEST_WAIT)
        return max(timedelta(), min(self.message.not_before - now, told))


class SendResult(Record):
    """What became of one attempt to send a row."""

    id: int
    state: Literal["sent", "dead", "waiting"]
    message_id: int | None = None
    """The message that it sent or edited; of a recall that still waits, the one that it deletes."""
    chat: int | None = None
    """Where that message stands."""
    unsure_since: datetime | None = None
    """Since when copies of it may stand in the chat whose numbers nobody knows."""
    error: str | None = None
    not_before: datetime | None = None
    """When it may be tried again, where Telegram told it to wait; `wait` is how long that is."""
    wait: timedelta | None = None
    fallback: int = 0
    """How many of the message's fallbacks are used up by now."""
    stands_for: str | None = None
    """Key of the row it should have edited, whose message was gone: later edits go to this message."""
    file: str | None = None
    file_id: str | None = None
    """What Telegram called the document: kept, so that it is uploaded once."""


class Enqueued(Record):
    """What an addition to the outbox made: the new rows, and the ids of the waiting rows they supersede."""

    rows: tuple[PendingMessage, ...] = ()
    superseded: tuple[int, ...] = ()


class QueueDepth(Record):
    """How much of one priority waits to be sent, and since when."""

    priority: Priority
    waiting: int
    oldest: datetime


class DeadLetter(Record):
    """An update that could not be handled, as it came."""

    id: int
    update_id: int | None
    telegram_id: int | None
    raw: str
    error: str
    at: datetime
    bot_id: int = 0
    """The bot that it came to; 0 where nobody ever said."""


class Trace(Record):
    """A message in somebody else's chat that tells of a person."""

    stream: str
    """What edits it goes out in this stream: the last word comes behind what is under way."""
    chat: int
    message_id: int
    names_others: bool = False
    """It is a list that names others beside them."""
    unsure_since: datetime | None = None
    """Since when copies of it may stand in the chat whose numbers nobody knows."""


class Withdrawal(Record):
    """A row that was withdrawn before it was settled: it may be under way."""

    id: int
    key: str
    stream: str
    chat: int | None
    created: datetime
    names_others: bool = False
    edits_in: int | None = None
    """Where the message stands that it changes, if its number is known: there it sends none of its own, but where that
    is gone."""
    unsure_since: datetime | None = None


class ErasureLeftovers(Record):
    """What an erased person leaves to do: messages to blank, rows that the sender must drop, rows to recall."""

    traces: tuple[Trace, ...] = ()
    """What stands in other people's chats, in the order in which it was sent."""
    withdrawn: tuple[int, ...] = ()
    """Ids of outbox rows that were waiting."""
    recalled: tuple[Withdrawal, ...] = ()
    """Those of them that would have sent a message into somebody else's chat."""
    of_another_bot: int = 0
    """How many messages that tell others of them another bot sent: we cannot change those."""
