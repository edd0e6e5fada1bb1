"""An outbox row in memory: the message, and what was learned from trying to send it."""

from dataclasses import dataclass
from datetime import datetime

from storage.messages import (
    CARRIED,
    CARRIED_EDIT,
    FAREWELL_SLOT,
    LATE,
    QUESTION_SLOT,
    RETIRED,
    Message,
    PendingMessage,
    Place,
    Priority,
)
from storage.records.record import Json

GIFT = "guide"
"""The name of the reply that gives a file; it is a part of the row's key."""
PRESS_RANK = 0
ALERT_RANK = 1
URGENT_RANK = 2
RANKS = 6
QUIET_CARDS = "quiet:"
"""What the key of a quiet card begins with."""
DELETE_TOPIC = "deleteForumTopic"
GUESSES = "copies:"
"""What the keys of a search for copies begin with."""
_RANK = {
    Priority.ALERT: ALERT_RANK,
    Priority.URGENT: URGENT_RANK,
    Priority.REPLY: 3,
    # Like edits of cards, older rows first: neither starves while more waits than the group takes.
    Priority.RELAY: 3,
    Priority.GREETING: 4,
    Priority.BROADCAST: 5,
}


def rank_of(message: Message) -> int:
    """Return the place of a message in the order of sending, 0 is first.

    The edit that shows a colleague's press goes before alerts: one press is one call, and the colleague waits for it.
    Removals of an erased person's data may be many, so they go after alerts.
    """
    if message.priority is Priority.URGENT and message.edits is not None and not is_removal(message):
        return PRESS_RANK
    return _RANK[message.priority]


def is_removal(message: Message) -> bool:
    """Whether a message takes a person's words out of a chat, in any of its forms."""
    methods = (message.method, *(method for method, _ in message.fallbacks))
    return "deleteMessage" in methods or message.method == DELETE_TOPIC


def cards_answered(message: Message) -> tuple[str, ...]:
    """Return the keys of the cards that a message may reply to, the first one first.

    A quiet card that was never sent gave way to the first alert of its lead.
    """
    if message.answers is None:
        return ()
    if not message.answers.startswith(QUIET_CARDS) or message.priority is Priority.ALERT:
        return (message.answers,)
    return message.answers, f"alert:{message.lead}:1"


def gift_before(message: Message) -> str | None:
    """Return the key of the gift that the turn of a question gives, if it gives one; None for other messages."""
    if message.slot != QUESTION_SLOT:
        return None
    update, _, _ = message.key.partition(":")
    return f"{update}:{GIFT}"


@dataclass(slots=True, eq=False)
class StreamRow:
    """A waiting row and what was learned from trying to send it."""

    id: int
    message: Message
    waiting: PendingMessage
    chat: int | None
    """The target chat: None is the sales group; a group that moved has another id than the message says."""
    not_before: float = 0.0
    """Monotonic seconds: it is not tried again before then."""
    attempts: int = 0
    step: int = 0
    """0: the message's own form; n: its n-th fallback."""
    as_new: bool = False
    """The message it should edit is gone: it is sent as a new one."""
    refused_by: int | None = None
    """The id of the message that refused to become this question."""
    plain: bool = False
    """Its formatting was refused: it goes as plain text."""
    bare: bool = False
    """Its buttons were refused: it goes without."""
    threadless: bool = False
    """Its topic is gone: it goes to the group without a topic."""
    topicless: bool = False
    """No topic can be made for its lead: it goes to the group itself."""
    retried: bool = False
    """The topic of its lead is lost, and was tried."""
    told: bool = False
    """The admins were notified that Telegram refuses it."""
    dropped: bool = False
    """It was superseded while under way: it is not tried again."""
    unsure: bool = False
    """A call for it may have put a message with an unknown id into its chat."""
    gift: str | None = None
    """The key of the gift that goes before this question; None where there is none, or it was settled before."""
    since: float = 0.0
    """Monotonic seconds: when memory took it in."""
    target: Place | None = None
    """The message that it removes; of a relay, the message to which it adds its words."""
    closed: str = ""
    """Of a removal: why the group refused an earlier form, if it was closed to us; "" if it was not."""
    line: Place | None = None
    """Of copies: the line that was sent before them, to which a single one replies."""
    copied: frozenset[int] = frozenset()
    """Of copies: messages that the row it superseded has copied all the same."""
    unquoted: bool = False
    """The reply was refused, so it goes without."""

    @property
    def is_card(self) -> bool:
        """Whether it is the alert card of one lead."""
        return self.message.priority is Priority.ALERT and self.chat is None and self.message.lead is not None

    @property
    def is_quiet_card(self) -> bool:
        """Whether it is the quiet card of one lead; its edits have other keys."""
        return self.message.key.startswith(QUIET_CARDS) and self.message.edits is None

    @property
    def is_copies(self) -> bool:
        """Whether it copies messages of a person."""
        return self.message.method.startswith("copy")

    @property
    def is_carried(self) -> bool:
        """Whether it carries a colleague's message to a prospect; its author hears what became of it."""
        return self.message.key.startswith(CARRIED)

    @property
    def tells_author(self) -> bool:
        """Whether a colleague hears of it where it fails for good: it carries a message of theirs, or edits one."""
        return self.is_carried or self.message.key.startswith(CARRIED_EDIT)

    @property
    def is_late(self) -> bool:
        """Whether it only takes old buttons away, and lets the chat's questions go first."""
        return self.message.stream.startswith(LATE)

    @property
    def only_takes_away(self) -> bool:
        """Whether nothing is to be done where its message is gone: it takes buttons away, or edits carried words."""
        return self.is_late or self.message.key.endswith(RETIRED) or self.message.key.startswith(CARRIED_EDIT)

    @property
    def is_question(self) -> bool:
        """Whether it replaces a question by the next one in a person's chat."""
        is_edit = self.message.edits is not None and not self.message.key.startswith(CARRIED_EDIT)
        return is_edit and self.message.stream == f"chat:{self.message.chat}"

    @property
    def is_gift(self) -> bool:
        """Whether it is a file for a person, which a question may follow."""
        return self.message.stream.startswith("file:")

    @property
    def is_farewell(self) -> bool:
        """Whether it is a goodbye to somebody who was erased."""
        return self.message.slot == FAREWELL_SLOT

    @property
    def unsure_since(self) -> datetime | None:
        """Since when copies of it may stand in its chat; None if there can be none."""
        return self.message.unsure_since or (self.waiting.created if self.unsure else None)

    @property
    def is_recall(self) -> bool:
        """Whether it deletes what a withdrawn row may have sent."""
        return self.message.method == "deleteMessage" and self.message.edits is not None

    @property
    def is_to_aim(self) -> bool:
        """Whether it deletes a message whose place was not looked up yet."""
        return self.is_recall and self.target is None

    @property
    def is_guess(self) -> bool:
        """Whether it blanks a message of whose number nobody knows that it is a copy of a message about the erased."""
        return self.message.key.startswith(GUESSES)

    @property
    def is_removal(self) -> bool:
        """Whether it takes a person's words out of a chat, in any form."""
        return is_removal(self.message)

    @property
    def form(self) -> tuple[str, dict[str, Json]]:
        """The method and body to try now."""
        message = self.message
        return message.fallbacks[self.step - 1] if self.step else (message.method, message.body)
