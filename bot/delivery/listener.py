"""What the sender finds out that must be stored, or reported to the admins."""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import structlog

from bot.delivery.sales_chat import GroupChange
from storage.messages import Place
from storage.put_aside import UnreadableRow

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class UnknownCopies:
    """Copies of a message that may stand in a chat, with unknown message ids."""

    key: str
    """The outbox key of the row that found out."""
    chat: int
    since: datetime
    """No copy was sent before."""
    text: str
    """The text to put in their place."""
    below: int | None = None
    """Every copy has a lower message id than this; None where no bound is known."""


class DeliveryListener(Protocol):
    """Stores and logs what the sender finds out; an error raised here is logged and stops no sending."""

    async def sales_moved(self, chat: int) -> None:
        """The sales group became a supergroup with this id; called before the sender follows."""
        ...

    async def sales_changed(self, change: GroupChange, reason: str = "") -> None:
        """The bot cannot write in the sales group (its rows wait), can again, or its topic is gone."""
        ...

    async def sales_crowded(self) -> None:
        """More alerts wait than the group can take soon."""
        ...

    async def sent_after_all(self, key: str) -> None:
        """A card was sent just as it was withdrawn, because a list contains it or its person was erased."""
        ...

    async def carried(self, key: str, numbers: Sequence[int]) -> None:
        """Telegram took a colleague's message to a prospect; called before the row is settled, with its numbers."""
        ...

    async def not_carried(self, key: str, reason: str) -> None:
        """Telegram refuses a colleague's message, or an edit of it, for good; called before the row is settled."""
        ...

    async def copied_in_part(self, key: str) -> None:
        """Telegram left out some of the messages that a row was to copy; called before the row is settled."""
        ...

    async def copied_after_all(self, key: str, chat: int, message_ids: Sequence[int]) -> None:
        """Messages were copied just as their row was withdrawn, because it was joined or its person was erased."""
        ...

    async def trace_remains(self, key: str, place: Place) -> None:
        """A message about an erased person stands, and Telegram removes it in no form; `key` is the removal's."""
        ...

    async def unreachable(self, telegram_id: int, *, asked: datetime) -> None:
        """A person had blocked the bot, or was gone, at the call made at `asked`; called before the row is settled."""
        ...

    async def topic_gone(self, telegram_id: int, topic: int) -> None:
        """A topic of a person's private chat was deleted or closed: the row goes to the chat itself."""
        ...

    async def lead_topic_made(self, lead: int, chat: int, thread: int, *, name: str) -> None:
        """A topic was made for a lead, whose card goes there next; called before that."""
        ...

    async def lead_topic_lost(self, lead: int, chat: int, thread: int, *, has_card: bool) -> None:
        """The topic of a lead was deleted or closed; the row that found out is the card, which makes it again, or not.

        If not, it waits for what is queued about the card.
        """
        ...

    async def lead_topic_found(self, lead: int, chat: int, thread: int) -> None:
        """A topic that was lost took a message: the group is a forum again."""
        ...

    async def lead_topics_refused(self, chat: int, reason: str) -> None:
        """Telegram makes no topics in the group: it is no forum, or the bot has not the right."""
        ...

    async def refused(self, key: str, reason: str) -> None:
        """Telegram refuses a row in every form: a reply is dead, an alert is retried slowly."""
        ...

    async def copies_may_stand(self, copies: UnknownCopies) -> None:
        """Copies of what a removal took away may stand in a chat; called before the row is settled, and stored."""
        ...

    async def unreadable(self, rows: Sequence[UnreadableRow]) -> None:
        """Waiting rows cannot be read: each is put aside, or replaced by one that can."""
        ...

    async def unauthorized(self, reason: str) -> None:
        """Telegram does not know the token."""
        ...


async def notify(notice: Awaitable[None]) -> bool:
    """Await a notification; its failure must not stop the sending. Return whether it succeeded."""
    try:
        await notice
    except Exception:  # a listener's error must not stop the rows
        log.exception("notice_failed")
        return False
    return True
