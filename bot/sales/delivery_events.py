"""The sender's `DeliveryListener`: stores what the sender finds out, and notifies those who must know."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial

import structlog

from bot.clock import Clock
from bot.context.commits import Commits
from bot.context.context import Context, by_clock
from bot.delivery.listener import UnknownCopies
from bot.delivery.sales_chat import GroupChange
from bot.funnels.versions import ConfigVersions
from bot.sales import group as sales_group
from bot.sales import group_events, unreadable_rows
from bot.sales.acts.doing import do
from bot.sales.card_messages import copied_in_part
from bot.sales.people.desk_context import desk_context
from bot.sales.relay import fates
from bot.sales.relay.group_budget import stream_of_words
from bot.sales.removal.copies import look_for
from bot.sales.removal.remaining import tell_of
from bot.sales.removal.removals import deletion, gone_text, recall_listed
from bot.sales.topics import topic_events
from bot.sales.waiting_list import CROWD, list_waiting
from bot.staff.notify import notify_all
from conversations.desk.rounds.values.acts import BotBlocked
from storage.messages import Place
from storage.outbox import queue as outbox
from storage.people import leads, sessions, topics
from storage.put_aside import UnreadableRow

PUT_ASIDE_HINT = "it is kept as it stood: sarnakh put-aside list"

log = structlog.get_logger(__name__)


class DeliveryEvents:
    """Writes each notice in a transaction of its own, and applies its effects."""

    def __init__(self, commits: Commits, *, configs: ConfigVersions, clock: Clock) -> None:
        self._commits = commits
        self._configs = configs
        self._clock = clock

    async def sales_moved(self, chat: int) -> None:
        """The sales group became a supergroup with this id."""
        log.warning("sales_group_moved", chat=chat)
        await self._do(partial(_moved, chat=chat))

    async def sales_changed(self, change: GroupChange, reason: str = "") -> None:
        """The bot cannot write in the sales group, or can again, or its topic is gone."""
        match change:
            case GroupChange.LOST:
                log.warning("sales_group_refuses", reason=reason)
            case GroupChange.TOPIC_LOST:
                log.warning("sales_topic_lost")
            case GroupChange.FOUND:
                pass  # logged as `sales_group_found` when the effect is applied
        await self._do(partial(group_events.changed, change=change))

    async def sales_crowded(self) -> None:
        """More alerts wait than the group can take soon: they become lists."""
        log.info("alerts_become_lists")
        await self._do(partial(list_waiting, title=CROWD))

    async def sent_after_all(self, key: str) -> None:
        """A card was sent just as it was withdrawn: it is deleted if a list contains it, too."""
        await self._do(partial(_recall, key=key))

    async def copies_may_stand(self, copies: UnknownCopies) -> None:
        """Copies of a removed message may stand in a chat: a search for them begins."""
        log.warning("copies_may_stand", key=copies.key, chat=copies.chat)
        await self._do(partial(look_for, copies=copies))

    async def carried(self, key: str, numbers: Sequence[int]) -> None:
        """Telegram took a colleague's message to a prospect: that is the touch."""
        await self._do(partial(fates.taken, key=key, numbers=numbers))

    async def not_carried(self, key: str, reason: str) -> None:
        """Telegram refuses a colleague's message: its author alone is told."""
        log.warning("not_carried", key=key, reason=reason)
        await self._do(partial(fates.refused, key=key, reason=reason))

    async def copied_in_part(self, key: str) -> None:
        """Some pieces of an album were not copied: the group is told."""
        log.warning("copied_in_part", key=key)
        await self._do(partial(_tell_of_the_rest, key=key))

    async def copied_after_all(self, key: str, chat: int, message_ids: Sequence[int]) -> None:
        """Messages were copied just as their row was withdrawn: those of an erased person are deleted."""
        await self._do(partial(_delete_copies, key=key, chat=chat, message_ids=message_ids))

    async def trace_remains(self, key: str, place: Place) -> None:
        """A message about an erased person stands: the admins are told where."""
        if place.chat < 0:
            await self._do(partial(tell_of, key=key, place=place))

    async def unreachable(self, telegram_id: int, *, asked: datetime) -> None:
        """A person blocked the bot, or is gone: their card says so."""
        await self._do(partial(_mark_blocked, telegram_id=telegram_id, asked=asked))

    async def topic_gone(self, telegram_id: int, topic: int) -> None:
        """A topic of a person's private chat is gone: what they get unasked goes to the chat itself."""
        await self._do(lambda ctx: topics.leave_topic(ctx.tx, telegram_id, topic))

    async def lead_topic_made(self, lead: int, chat: int, thread: int, *, name: str) -> None:
        """A topic was made for a lead: stored before the card is sent there."""
        await self._do(lambda ctx: topic_events.topic_made(ctx, lead, chat, thread, name=name))

    async def lead_topic_lost(self, lead: int, chat: int, thread: int, *, has_card: bool) -> None:
        """The topic of a lead was deleted or closed: it is made again with the card, once."""
        await self._do(lambda ctx: topic_events.topic_lost(ctx, lead, chat, thread, has_card=has_card))

    async def lead_topic_found(self, lead: int, chat: int, thread: int) -> None:
        """A topic that was lost takes messages again."""
        await self._do(lambda ctx: topic_events.topic_found(ctx, lead, chat, thread))

    async def lead_topics_refused(self, chat: int, reason: str) -> None:
        """Telegram makes no topics in the group: the admins hear of it once."""
        await self._do(partial(topic_events.topics_refused, chat=chat, reason=reason))

    async def refused(self, key: str, reason: str) -> None:
        """Telegram refuses a row in every form: a reply is dead, an alert is retried slowly."""
        log.error("message_refused", key=key, reason=reason)
        if key.startswith(("alert:", "quiet:")):
            number, told = int(key.split(":")[1]), "alert.refused"
            await self._do(partial(notify_all, key=told, slot=f"{told}:{reason}", number=number, reason=reason))

    async def unreadable(self, rows: Sequence[UnreadableRow]) -> None:
        """Waiting rows cannot be read: each is put aside, or replaced by one that can, in a commit of its own."""
        for row in rows:
            await self._do(partial(unreadable_rows.come_back, key=row.key))
            log.error("row_put_aside", table=row.source, key=row.key, error=row.error, hint=PUT_ASIDE_HINT)

    async def unauthorized(self, reason: str) -> None:
        """Telegram does not know the token."""
        log.error("token_refused", reason=reason, hint="check BOT_TOKEN; BotFather gives a new one by /token")

    async def _do(self, act: Callable[[Context], Awaitable[None]]) -> None:
        await self._commits.run(by_clock(act, self._configs.current, self._clock.now()))


async def _moved(ctx: Context, chat: int) -> None:
    """Follow the group from the chat that the database has: the sender's memory has the new one already."""
    bound = await sales_group.load(ctx.tx, ctx.config)
    if bound is not None and bound.chat != chat:
        await group_events.moved(ctx, old=bound.chat, new=chat)


async def _recall(ctx: Context, key: str) -> None:
    """Recall a card; that of an erased person is recalled already, and its row is gone."""
    stream = await outbox.stream_of(ctx.tx, key)
    if stream is not None:
        sales = await sales_group.last_chat(ctx.tx, ctx.config)
        await ctx.send([recall_listed(key, stream, sales=sales)])


async def _tell_of_the_rest(ctx: Context, key: str) -> None:
    number = int(key.split(":")[1])
    session = await sessions.load_number(ctx.tx, number)
    if session is not None:
        await ctx.send([copied_in_part(session.lead, key, ctx.config.funnel.sales_language)])


async def _delete_copies(ctx: Context, key: str, chat: int, message_ids: Sequence[int]) -> None:
    """Delete what a row copied of a person who was erased meanwhile; a row that was joined is still there."""
    if await outbox.stream_of(ctx.tx, key) is not None:
        return
    number = int(key.split(":")[1])
    gone = gone_text(number, ctx.config.funnel.sales_language)
    places, stream = [Place(chat=chat, message_id=each) for each in message_ids], stream_of_words(number)
    rows = [deletion(f"recall:{key}:{each.message_id}", each, stream=stream, gone=gone) for each in places]
    await ctx.send(rows)


async def _mark_blocked(ctx: Context, telegram_id: int, asked: datetime) -> None:
    """Mark the person as having blocked the bot, once."""
    if not await leads.mark_blocked(ctx.tx, telegram_id, asked=asked, at=ctx.now):
        return
    session = await sessions.load(ctx.tx, telegram_id)
    if session is not None and session.lead.has_card:
        await do(ctx, session, BotBlocked(), await desk_context(ctx.tx, ctx.config, ctx.now))
