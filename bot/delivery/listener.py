"""What the sender finds out that others must remember, or that the admins must hear of."""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import structlog

from bot.delivery.sales_chat import GroupChange
from storage.put_aside import UnreadableRow

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class UnknownCopies:
    """Copies of a message that may stand in a chat, and whose numbers nobody knows."""

    key: str
    """Of the row that found out."""
    chat: int
    since: datetime
    """No copy was sent before."""
    text: str
    """What is to stand in their place."""
    below: int | None = None
    """No copy has a number as high as this; None where none is known."""


class DeliveryListener(Protocol):
    """Somebody who is told, and logs it; what one of these raises is logged and stops no sending."""

    async def sales_moved(self, chat: int) -> None:
        """The sales group became a supergroup with this id; told before the sender follows."""
        ...

    async def sales_changed(self, change: GroupChange, reason: str = "") -> None:
        """The bot cannot write in the sales group (its rows wait), can again, or its topic is gone."""
        ...

    async def sales_crowded(self) -> None:
        """More alerts wait than the group takes soon."""
        ...

    async def sent_after_all(self, key: str) -> None:
        """A card was sent just as it was withdrawn, because it stands in a list or tells of somebody who is erased."""
        ...

    async def unreachable(self, telegram_id: int, *, asked: datetime) -> None:
        """A person blocked the bot, or is gone, when it was sent at `asked`; told before the row is settled."""
        ...

    async def refused(self, key: str, reason: str) -> None:
        """Telegram refuses a row in every form: a reply is dead, an alert is tried again slowly."""
        ...

    async def copies_may_stand(self, copies: UnknownCopies) -> None:
        """Copies of what a removal took away may stand in a chat: told before the row is settled, and kept."""
        ...

    async def unreadable(self, rows: Sequence[UnreadableRow]) -> None:
        """Rows that wait cannot be read: each is put aside, or comes back as one that can."""
        ...

    async def unauthorized(self, reason: str) -> None:
        """Telegram does not know the token."""
        ...


async def notify(notice: Awaitable[None]) -> None:
    """Let somebody hear of it; what they cannot do must not stop the sending."""
    try:
        await notice
    except Exception:  # whatever a listener breaks, rows go on
        log.exception("notice_failed")
