"""One update, or one timer, while it is handled: what every handler needs, and what must follow the commit."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.context.config import BotConfig
from bot.context.effects import Effects
from storage.database import Transaction, to_us
from storage.messages import Message
from storage.outbox import queue as outbox


@dataclass(slots=True)
class Context:
    """Made anew for each update, so that a savepoint that is rolled back takes what was to follow with it."""

    tx: Transaction
    config: BotConfig
    update_id: int
    now: datetime
    effects: Effects = field(default_factory=Effects)

    async def send(self, rows: Sequence[Message]) -> None:
        """Queue messages."""
        self.effects.queued(await outbox.add(self.tx, rows, at=self.now))

    def toast(self, callback_id: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a button press; an empty text only stops its spinner."""
        self.effects.toast(callback_id, text, alert=alert)


def synthetic_update_id(at: datetime) -> int:
    """Return an id for an act that no update stands behind: negative, so that its keys are never an update's."""
    return -to_us(at)
