"""What a change of a lead means for its topic: another name, once for each state; closed with the lead, and opened."""

from collections.abc import Sequence

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.funnels.versions import current_desk
from bot.sales import group as sales_group
from bot.sales.contacts.masking import is_masked
from bot.sales.topics.topic_rows import opened_or_closed, renamed, with_topic
from conversations.desk.topic_names import topic_name, topic_sign
from conversations.turn.turn import Alert, Copied, Relayed
from storage.messages import RETIRED, Message
from storage.records.lead import Lead
from storage.records.round import Round
from storage.sales import lead_topics
from storage.sales.lead_topics import LeadTopic


def has_topics(config: BotConfig) -> bool:
    """Tell whether each lead has a topic of its own, where the group is a forum."""
    return current_desk(config).talk.topics


async def in_topic(ctx: Context, rows: Sequence[Message], lead: Lead, round_: Round) -> tuple[Message, ...]:
    """Return the rows about a lead for the sales group with those of its topic.

    The card's rows have the name, with which the topic is made. While a card waits for the opening its topic does, too.
    """
    if lead.is_test or round_.card_due is not None or not has_topics(ctx.config):
        return tuple(rows)
    name = name_of_topic(ctx.config, lead, round_)
    placed = tuple(with_topic(row, name) if _is_card(row) else row for row in rows)
    bound = await sales_group.load(ctx.tx, ctx.config)
    if bound is None:
        return placed
    topic = await lead_topics.of_lead(ctx.tx, lead.number, bound.chat)
    wanted = _wanted(topic or LeadTopic(bound.chat), lead, round_)
    if wanted != topic:
        await lead_topics.put_state(ctx.tx, lead.number, wanted)
    return *placed, *changes(ctx, lead.number, topic, wanted, name=name)


async def opened_by_words(ctx: Context, number: int, alerts: Sequence[Alert]) -> tuple[Message, ...]:
    """Return the row that opens the topic of a closed lead in which the person's words come; it stays open."""
    if not any(isinstance(alert, Relayed | Copied) for alert in alerts) or not has_topics(ctx.config):
        return ()
    bound = await sales_group.load(ctx.tx, ctx.config)
    topic = None if bound is None else await lead_topics.of_lead(ctx.tx, number, bound.chat)
    if topic is None or not topic.closed:
        return ()
    wanted = topic._replace(closed=False)
    await lead_topics.put_state(ctx.tx, number, wanted)
    return changes(ctx, number, topic, wanted, name="")


def name_of_topic(config: BotConfig, lead: Lead, round_: Round) -> str:
    """Return the name of a lead's topic now."""
    return topic_name(lead, round_, config.funnel.sales_language, masked=is_masked(config))


def changes(ctx: Context, number: int, topic: LeadTopic | None, wanted: LeadTopic, *, name: str) -> tuple[Message, ...]:
    """Return the rows that make a topic look as wanted; none for one that was not made: it is made so."""
    if topic is None or topic.open_thread is None:
        return ()
    rows = []
    if topic.sign != wanted.sign:
        rows.append(renamed(number, wanted, name, update_id=ctx.update_id))
    if topic.closed != wanted.closed:
        rows.append(opened_or_closed(number, wanted, update_id=ctx.update_id))
    return tuple(rows)


def _wanted(topic: LeadTopic, lead: Lead, round_: Round) -> LeadTopic:
    """Return how the topic is to look: it closes with the lead, once, so that words of the person may open it then."""
    sign = topic_sign(lead, round_)
    return topic if sign == topic.sign else topic._replace(sign=sign, closed=round_.state.is_closed)


def _is_card(row: Message) -> bool:
    """Tell whether a row is the lead's card, or an edit that sends the card again where it is gone."""
    return row.stream.startswith("lead:") and not row.key.endswith(RETIRED)
