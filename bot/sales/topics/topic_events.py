"""What the sender finds out about topics of leads: stored, and told to the admins once."""

from bot.context.context import Context
from bot.delivery.refusals import is_no_forum
from bot.sales import group as sales_group
from bot.sales.acts import open_menus
from bot.sales.lead_card import show_on_card
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import round_of
from bot.sales.rounds.buttons import card_id
from bot.sales.rounds.card_view import AtDesk
from bot.sales.topics.card_topics import changes, has_topics, name_of_topic
from bot.sales.topics.topic_rows import removals_of
from bot.staff.notify import notify_all
from conversations.desk.topic_names import has_sign
from storage.installation import state
from storage.messages import Priority
from storage.people import leads, sessions
from storage.records.record import Record, as_json, from_json
from storage.sales import lead_topics
from storage.sales.lead_topics import LeadTopic

KEY = "topics_refused"
"""State key of what the admins were told about topics that cannot be made."""
NO_FORUM, NO_RIGHT = "group.no_forum", "group.no_topics_right"
"""Texts for the admins."""


class RefusedTopics(Record):
    """Why Telegram makes no topics in a group, as the admins were told."""

    chat: int
    told: str
    """The key of the text."""


def read_refused(kept: str) -> RefusedTopics:
    """Return what is stored under the key."""
    return from_json(RefusedTopics, kept)


async def topic_made(ctx: Context, number: int, chat: int, thread: int, *, name: str) -> None:
    """Store a topic that was made with this name; where the lead looks otherwise by now, the topic follows.

    That of a lead who was erased meanwhile is deleted.
    """
    language = ctx.config.funnel.sales_language
    topic = await lead_topics.note_made(ctx.tx, number, chat, thread)
    lead = await leads.load(ctx.tx, number)
    if topic is None or lead is None:
        await ctx.send(removals_of(number, (LeadTopic(chat, thread),), language))
        return
    await state.clear(ctx.tx, KEY)
    round_ = await round_of(ctx, lead, await desk_context(ctx.tx, ctx.config, ctx.now))
    is_as_named = not topic.sign or has_sign(name, topic.sign)
    made = topic._replace(sign=topic.sign if is_as_named else "", closed=False)
    await ctx.send(changes(ctx, number, made, topic, name=name_of_topic(ctx.config, lead, round_)))


async def topic_found(ctx: Context, number: int, chat: int, thread: int) -> None:
    """Store that a topic is there again, as the group is a forum again; it catches up with its lead."""
    await lead_topics.note_found(ctx.tx, number, chat, thread)
    topic, lead = await lead_topics.of_lead(ctx.tx, number, chat), await leads.load(ctx.tx, number)
    if topic is not None and lead is not None:
        round_ = await round_of(ctx, lead, await desk_context(ctx.tx, ctx.config, ctx.now))
        before = topic._replace(sign="", closed=not topic.closed)
        await ctx.send(changes(ctx, number, before, topic, name=name_of_topic(ctx.config, lead, round_)))


async def topic_lost(ctx: Context, number: int, chat: int, thread: int, *, has_card: bool) -> None:
    """Store that a topic is gone, and let an edit of the card see to it that the topic is made again.

    An edit changes nothing where the card still stands, as in a group that is no forum any more. `has_card`: the card
    itself found out, and makes the topic.
    """
    topic = await lead_topics.note_lost(ctx.tx, number, chat, thread)
    if topic is None:
        return
    if not topic.may_be_made:
        await notify_all(ctx, "group.topic_gone", slot=f"topic_gone:{number}", number=number)
    session = None if has_card else await sessions.load_number(ctx.tx, number)
    if session is None or not session.lead.has_card:
        return
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    round_ = await round_of(ctx, session.lead, desk)
    there = AtDesk(round_, desk, open_menus.shown(await open_menus.standing(ctx, number)))
    if round_.card_due is None:
        await show_on_card(ctx, session, card=await card_id(ctx, number), priority=Priority.URGENT, at_desk=there)


async def topics_refused(ctx: Context, chat: int, reason: str) -> None:
    """Tell the admins why leads get no topics, once until one is made."""
    if not has_topics(ctx.config) or not await sales_group.is_there(ctx.tx, ctx.config, chat):
        return
    refused = RefusedTopics(chat=chat, told=NO_FORUM if is_no_forum(reason) else NO_RIGHT)
    if await state.load(ctx.tx, KEY, read_refused) == refused:
        return
    await state.put(ctx.tx, KEY, as_json(refused))
    await notify_all(ctx, refused.told, slot="topics")
