"""A row of the outbox in memory: the message, and what was learned from trying to send it."""

from dataclasses import dataclass
from datetime import datetime

from storage.messages import Message, PendingMessage, Place, Priority
from storage.records.record import Json

RANK = {
    Priority.ALERT: 0,
    Priority.URGENT: 1,
    Priority.REPLY: 2,
    # Beside the edits of cards, the older row first: neither starves where the group takes less than there is to say.
    Priority.RELAY: 2,
    Priority.GREETING: 3,
    Priority.BROADCAST: 4,
}


@dataclass(slots=True, eq=False)
class StreamRow:
    """A waiting row and what was learned from trying to send it."""

    id: int
    message: Message
    waiting: PendingMessage
    chat: int | None
    """Where it goes: None is the sales group; a group that moved has another id than the message says."""
    not_before: float = 0.0
    """Monotonic seconds: it is not looked at again before then."""
    attempts: int = 0
    step: int = 0
    """0: the message's own form; n: its n-th fallback."""
    anew: bool = False
    """The message it should edit is gone: it is sent as a new one."""
    plain: bool = False
    """Its formatting was refused: it goes as plain text."""
    bare: bool = False
    """Its buttons were refused: it goes without."""
    threadless: bool = False
    """Its topic is gone: it goes to the group itself."""
    told: bool = False
    """The admins have heard that Telegram refuses it."""
    dropped: bool = False
    """It was superseded while under way: it is not tried again."""
    unsure: bool = False
    """A call for it may have put a message into its chat whose number nobody knows."""
    target: Place | None = None
    """The message that it takes away; of a relay, the one that it adds its words to."""

    @property
    def is_card(self) -> bool:
        """Whether it is the alert card of one lead."""
        return self.message.priority is Priority.ALERT and self.chat is None and self.message.lead is not None

    @property
    def unsure_since(self) -> datetime | None:
        """Since when copies of it may stand in its chat, if any may."""
        return self.message.unsure_since or (self.waiting.created if self.unsure else None)

    @property
    def is_recall(self) -> bool:
        """Whether it deletes what a withdrawn row may have sent."""
        return self.message.method == "deleteMessage" and self.message.edits is not None

    @property
    def is_to_aim(self) -> bool:
        """Whether it deletes a message of which nobody has looked yet where it stands."""
        return self.is_recall and self.target is None

    @property
    def is_removal(self) -> bool:
        """Whether it takes the words of somebody out of a chat, in one form or another."""
        return "deleteMessage" in (self.message.method, *(method for method, _ in self.message.fallbacks))

    @property
    def form(self) -> tuple[str, dict[str, Json]]:
        """The method and body to be tried now."""
        message = self.message
        return message.fallbacks[self.step - 1] if self.step else (message.method, message.body)
