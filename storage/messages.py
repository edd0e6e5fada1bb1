"""What goes out and what is left behind: messages on their way to Telegram, and what became of them.

Frozen records like those of `storage.records`, which are all that `conversations` knows.
"""

from datetime import datetime
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


FAREWELL_SLOT = "farewell"
"""Rows in this slot vanish when they are settled: they go to somebody who was erased."""


class Message(Record):
    """An outbox row to be: a Bot API method and its finished body.

    `chat` None means the sales group, wherever it is bound when the row is sent. The sender adds
    `chat_id`, a file id for `file`, the message id of the row named by `edits`, and `reply_parameters`
    for the row named by `answers`.
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


class PendingMessage(Record):
    """A row of the outbox that is still to be sent."""

    id: int
    message: Message
    attempts: int = 0
    fallback: int = 0
    """How many of the message's fallbacks are used up: 0 stands for its own body."""
    created: datetime
    edits_message_id: int | None = None
    """The message id of the row it edits, when that row was sent."""
    answers_message_id: int | None = None


class SendResult(Record):
    """What became of one attempt to send a row."""

    id: int
    state: Literal["sent", "dead", "waiting"]
    message_id: int | None = None
    error: str | None = None
    not_before: datetime | None = None
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


class ErasureLeftovers(Record):
    """What an erased person leaves to do: cards to edit in the sales group, rows that the sender must drop."""

    cards: tuple[int, ...] = ()
    """Message ids of the cards and replies sent to the sales group about them."""
    elsewhere: tuple[tuple[int, int], ...] = ()
    """Chats and message ids of what else tells of them: dossiers sent to admins, cards in a group of before."""
    lists: tuple[tuple[int, int], ...] = ()
    """Chats and message ids of lists that name them beside others."""
    withdrawn: tuple[int, ...] = ()
    """Ids of outbox rows that were waiting."""
