"""One update, or one timer, while it is handled: what every handler needs, and what must follow the commit."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.context.config import World
from bot.context.effects import After
from storage.database import Transaction
from storage.messages import Message
from storage.outbox import queue as outbox


@dataclass(slots=True)
class Context:
    """Made anew for each update, so that a savepoint that is rolled back takes what was to follow with it."""

    tx: Transaction
    world: World
    update_id: int
    now: datetime
    after: After = field(default_factory=After)

    async def send(self, rows: Sequence[Message]) -> None:
        """Queue messages."""
        self.after.queued(await outbox.add(self.tx, rows, at=self.now))

    def toast(self, callback_id: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a button press; an empty text only stops its spinner."""
        self.after.toast(callback_id, text, alert=alert)
