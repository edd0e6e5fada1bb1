"""What the sender finds out, kept in the database and told to those who must know: its `DeliveryListener`."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial

import structlog

from bot.clock import Clock
from bot.context.context import synthetic_update_id
from bot.context.effects import Effects
from bot.delivery.removals import UnknownCopies
from bot.delivery.sales_chat import GroupChange
from bot.funnels.versions import ConfigVersions
from bot.sales import group as sales_group
from bot.sales import group_events, unreadable_rows
from bot.sales.card_ids import card_id
from bot.sales.claims import edit_card
from bot.sales.removal.copies import look_for
from bot.sales.removal.removals import recall_listed
from bot.sales.waiting_list import CROWD, list_waiting
from bot.staff.notify import notify_all, queue
from storage.database import Database, Transaction, Work
from storage.outbox import queue as outbox
from storage.people import leads, sessions
from storage.put_aside import UnreadableRow

PUT_ASIDE_HINT = "it is kept as it stood: sarnakh put-aside list"

log = structlog.get_logger(__name__)


class DeliveryEvents:
    """Writes each notice in a transaction of its own, and lets what follows from it happen."""

    def __init__(
        self,
        database: Database,
        *,
        configs: ConfigVersions,
        apply: Callable[[Effects], Awaitable[None]],
        clock: Clock,
    ) -> None:
        self._database = database
        self._configs = configs
        self._apply = apply
        self._clock = clock

    async def sales_moved(self, chat: int) -> None:
        """The sales group became a supergroup with this id."""
        log.warning("sales_group_moved", chat=chat)
        now = self._clock.now()
        await self._write(lambda tx: self._moved(tx, chat, now))

    async def _moved(self, tx: Transaction, chat: int, now: datetime) -> Effects:
        """Follow the group from where the database has it: the sender's memory is at the new place already."""
        bound = await sales_group.load(tx, self._configs.current)
        if bound is None or bound.chat == chat:
            return Effects()
        return await group_events.moved(tx, old=bound.chat, new=chat, config=self._configs.current, now=now)

    async def sales_changed(self, change: GroupChange, reason: str = "") -> None:
        """The bot cannot write in the sales group, or can again, or its topic is gone."""
        match change:
            case GroupChange.LOST:
                log.warning("sales_group_refuses", reason=reason)
            case GroupChange.TOPIC_LOST:
                log.warning("sales_topic_lost")
            case GroupChange.FOUND:
                pass  # logged as `sales_group_found` when it is applied
        now = self._clock.now()
        await self._write(lambda tx: group_events.changed(tx, change, config=self._configs.current, now=now))

    async def sales_crowded(self) -> None:
        """More alerts wait than the group takes soon: they become lists."""
        log.info("alerts_become_lists")
        now = self._clock.now()
        await self._write(lambda tx: list_waiting(tx, CROWD, config=self._configs.current, now=now))

    async def sent_after_all(self, key: str) -> None:
        """A card was sent just as it was withdrawn: it is deleted where it stands in a list, too."""
        now = self._clock.now()
        await self._write(lambda tx: self._recall(tx, key, now))

    async def _recall(self, tx: Transaction, key: str, now: datetime) -> Effects:
        """Recall a card; that of somebody who was erased is recalled already, and its row is gone."""
        stream = await outbox.stream_of(tx, key)
        if stream is None:
            return Effects()
        sales = await sales_group.last_chat(tx, self._configs.current)
        return await queue(tx, [recall_listed(key, stream, sales=sales)], now=now)

    async def copies_may_stand(self, copies: UnknownCopies) -> None:
        """Copies of what was taken away may stand in a chat: they are looked for."""
        log.warning("copies_may_stand", key=copies.key, chat=copies.chat)
        now = self._clock.now()
        await self._write(lambda tx: look_for(tx, copies, now=now))

    async def unreachable(self, telegram_id: int, *, asked: datetime) -> None:
        """A person blocked the bot, or is gone: their card says so."""
        now = self._clock.now()
        await self._write(lambda tx: self._blocked(tx, telegram_id, asked, now))

    async def _blocked(self, tx: Transaction, telegram_id: int, asked: datetime, now: datetime) -> Effects:
        """Mark the person, once."""
        if not await leads.mark_blocked(tx, telegram_id, asked=asked, at=now):
            return Effects()
        session = await sessions.load(tx, telegram_id)
        if session is None or not session.lead.alerts:
            return Effects()
        card, config = await card_id(tx, session.lead.number, now=now), self._configs.current
        return await edit_card(tx, session, card=card, config=config, update_id=synthetic_update_id(now), now=now)

    async def refused(self, key: str, reason: str) -> None:
        """Telegram refuses a row in every form: a reply is dead, an alert is tried again slowly."""
        log.error("message_refused", key=key, reason=reason)
        if key.startswith("alert:"):
            now = self._clock.now()
            number, slot = int(key.split(":")[1]), f"alert.refused:{reason}"
            await self._write(
                lambda tx: notify_all(
                    tx, "alert.refused", config=self._configs.current, now=now, slot=slot, number=number, reason=reason
                )
            )

    async def unreadable(self, rows: Sequence[UnreadableRow]) -> None:
        """Rows that wait cannot be read: each is put aside, or comes back as one that can, in a commit of its own."""
        for row in rows:
            now = self._clock.now()
            await self._write(partial(unreadable_rows.come_back, key=row.key, config=self._configs.current, now=now))
            log.error("row_put_aside", table=row.source, key=row.key, error=row.error, hint=PUT_ASIDE_HINT)

    async def unauthorized(self, reason: str) -> None:
        """Telegram does not know the token."""
        log.error("token_refused", reason=reason, hint="check BOT_TOKEN; BotFather gives a new one by /token")

    async def _write(self, work: Work[Effects]) -> None:
        await self._apply(await self._database.write(work))
