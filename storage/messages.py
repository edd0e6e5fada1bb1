"""Messages on their way to Telegram, the results of sending them, and related records.

Frozen records like those of `storage.records`, but not for `conversations`.
"""

from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Literal

from storage.records.record import Json, Record


class Priority(StrEnum):
    """The order of sending under Telegram's limits; the database stores the position in this list."""

    ALERT = "alert"
    REPLY = "reply"
    BROADCAST = "broadcast"
    GREETING = "greeting"
    """First messages to new people: sent after replies, so that a crowd of newcomers delays no running talk."""
    URGENT = "urgent"
    """Answers to colleagues, and removals of an erased person's data from chats: right after alerts. The edit that
    shows a press on a card goes before alerts."""
    RELAY = "relay"
    """A lead's messages and changes, relayed to the sales group: they have a budget there."""


LONGEST_WAIT = timedelta(hours=1)
"""The longest wait before a row read from the database is tried again."""
LATE = "late:"
"""How the stream of an edit begins that only takes old buttons away, after the row that it `answers` was sent."""
RETIRED = ":retired"
"""Ends the key of the row that takes the buttons of a page, or of a card with a newer one after it."""
QUESTION_SLOT = "question"
"""The slot in which a newer question supersedes one that still waits to be sent."""
COPIES_SLOT = "copied"
"""The slot of the row that copies what a person sent: what comes while it waits is copied with it."""
CARRIED = "carry:"
"""Begins the key of the row that carries a colleague's message to a prospect; its chat and number follow."""
CARRIED_EDIT = "recarry:"
"""Begins the key of an edit of such a message: where that is gone, nothing is sent in its place."""
TOPIC = "topic"
"""The key of a body that holds the name of a lead's topic: the row of a card makes it where there is none."""
FAREWELL_SLOT = "farewell"
"""Rows in this slot are deleted when they are settled, because their recipient was erased."""


class NotCopied(IntEnum):
    """Why a copy was refused; the value is the number of the row's fallback that says so."""

    PROTECTED = 1
    GONE = 2
    CLOSED = 3
    REFUSED = 4


def puts_message(method: str) -> bool:
    """Tell whether a method of the Bot API puts a new message into a chat."""
    return method.startswith(("send", "copy"))


def is_of_topic(method: str) -> bool:
    """Tell whether a method of the Bot API makes or changes a topic of a forum."""
    return method.endswith("ForumTopic")


class Place(Record):
    """The chat and number of a sent message."""

    chat: int
    message_id: int


class Message(Record):
    """A new outbox row: a Bot API method and its finished body.

    `chat` None means the sales group that is bound when the row is sent. The sender adds
    `chat_id`, a file id for `file`, the message id of the row named by `edits`, and `reply_parameters`
    for the row named by `answers`. A deleteMessage that names a row in `edits` is a recall: that row was withdrawn,
    and a message it may have sent nevertheless is deleted.
    """

    key: str
    """Unique, and tells what the row is, like `alert:17:1`. Adding a known key again does nothing."""
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
    """Numbers of the leads that a message about several leads mentions: it is blanked when one of them is erased."""
    unsure_since: datetime | None = None
    """The time since when copies with unknown numbers may be in the chat.

    They are of the message that a recall deletes, or of a row that this one superseded.
    """


class PendingMessage(Record):
    """A row of the outbox that waits to be sent."""

    id: int
    message: Message
    attempts: int = 0
    fallback: int = 0
    """The number of fallbacks used: 0 means the message's own body."""
    created: datetime
    target: Place | None = None
    """The message that a recall deletes, once it is known; of copies, the line that was sent before them."""
    wait: timedelta | None = None
    """The wait Telegram asked for when `not_before` was written; None if it was not recorded."""

    def wait_left(self, now: datetime) -> timedelta:
        """Return the remaining wait: at most the wait Telegram asked for, and at most an hour.

        `not_before` or `now` may come from a clock that was wrong.
        """
        if self.message.not_before is None:
            return timedelta()
        told = LONGEST_WAIT if self.wait is None else min(self.wait, LONGEST_WAIT)
        return max(timedelta(), min(self.message.not_before - now, told))


class SendResult(Record):
    """The result of one attempt to send a row."""

    id: int
    state: Literal["sent", "dead", "waiting"]
    message_id: int | None = None
    """The message that it sent or edited; for a waiting recall, the one that it deletes; for waiting copies, the line
    before them."""
    copies: tuple[int, ...] = ()
    """Further messages that it sent to this chat: the other pieces of an album."""
    line: int | None = None
    """The line of text that it sent before copies."""
    chat: int | None = None
    """The chat of that message."""
    unsure_since: datetime | None = None
    """The time since when copies of it with unknown numbers may be in the chat."""
    error: str | None = None
    not_before: datetime | None = None
    """When it may be tried again, if Telegram asked to wait; `wait` is the length."""
    wait: timedelta | None = None
    fallback: int = 0
    """The number of fallbacks used so far."""
    stands_for: str | None = None
    """Key of the row that it should have edited but whose message was gone: later edits go to this message."""
    file: str | None = None
    file_id: str | None = None
    """Telegram's file id of the document, stored so that it is uploaded once."""
    is_farewell: bool = False
    """Whether it is a goodbye to somebody who was erased, of which nothing is kept."""


class Enqueued(Record):
    """The result of adding to the outbox: the new rows, and the ids of the waiting rows they supersede."""

    rows: tuple[PendingMessage, ...] = ()
    superseded: tuple[int, ...] = ()


class QueueDepth(Record):
    """How many rows of one priority wait to be sent, and since when."""

    priority: Priority
    waiting: int
    oldest: datetime


class DeadLetter(Record):
    """An update that could not be handled, unchanged."""

    id: int
    update_id: int | None
    telegram_id: int | None
    raw: str
    error: str
    at: datetime
    bot_id: int = 0
    """The bot that received it; 0 if that was not recorded."""


class Trace(Record):
    """A message about a person in someone else's chat."""

    stream: str
    """The stream for edits of it, so that the last edit comes after those under way."""
    chat: int
    message_id: int
    names_others: bool = False
    """Whether it is a list that names other people, too."""
    is_copy: bool = False
    """Whether it is a copy of what they sent: a photo cannot be blanked, only deleted."""
    is_contact: bool = False
    """Whether it is their contact card, which can only be deleted, too."""
    sent: datetime | None = None
    """When it was sent, as far as that is known."""
    unsure_since: datetime | None = None
    """The time since when copies of it with unknown numbers may be in the chat."""


class Withdrawal(Record):
    """A row that was withdrawn before it was settled; it may be under way."""

    id: int
    key: str
    stream: str
    chat: int | None
    created: datetime
    names_others: bool = False
    is_copy: bool = False
    """Whether it copies what they sent."""
    edits_in: int | None = None
    """The place of the message that it changes, if the number is known: it sends no new message unless that one is
    gone."""
    unsure_since: datetime | None = None


class ErasureLeftovers(Record):
    """Work left after an erasure: messages to blank, rows that the sender must drop, rows to recall."""

    traces: tuple[Trace, ...] = ()
    """Messages in other people's chats, in the order of sending."""
    withdrawn: tuple[int, ...] = ()
    """Ids of the waiting outbox rows."""
    recalled: tuple[Withdrawal, ...] = ()
    """Those of them that would have sent a message to someone else's chat."""
    of_another_bot: int = 0
    """How many messages about them were sent to others by another bot: we cannot change those."""
