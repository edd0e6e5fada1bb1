"""What a change of a lead means for its topic."""

import pytest

from bot.context.context import Context
from bot.sales.topics import card_topics
from conversations.turn.turn import Alert, CardChanged, Relayed
from storage.messages import TOPIC, Message
from storage.sales import lead_topics
from storage.sales.lead_topics import LeadTopic
from tests.bot.sales_room import GROUP, SalesRoom, room

__all__ = ["room"]

CLOSED = LeadTopic(GROUP, 77, "✖️", closed=True, made=1)


async def knows(room: SalesRoom, topic: LeadTopic) -> None:
    async def work(ctx: Context) -> None:
        await lead_topics.note_made(ctx.tx, 1, topic.chat, topic.thread or 0)
        await lead_topics.put_state(ctx.tx, 1, topic)

    await room.does(work)


async def opened(room: SalesRoom, *alerts: Alert) -> list[str]:
    """Return the calls that an act of a prospect leads to."""
    rows: list[Message] = []

    async def work(ctx: Context) -> None:
        rows.extend(await card_topics.opened_by_words(ctx, 1, alerts))

    await room.does(work)
    return [row.method for row in rows]


@pytest.mark.long
async def test_words_open_the_topic_of_a_closed_lead_once(room: SalesRoom) -> None:
    room.gives_topics()
    await room.hot_lead()
    await knows(room, CLOSED)
    assert await opened(room, CardChanged()) == []
    assert await opened(room, Relayed("هستید؟")) == ["reopenForumTopic"]
    assert await opened(room, Relayed("الو؟")) == []


async def test_without_topics_words_open_nothing_and_cards_name_none(room: SalesRoom) -> None:
    await room.hot_lead()
    await knows(room, CLOSED)
    assert await opened(room, Relayed("هستید؟")) == []
    (card,) = await room.rows()
    assert TOPIC not in card.body


async def test_a_card_names_its_topic_in_every_form_and_its_key_names_nobody(room: SalesRoom) -> None:
    room.gives_topics()
    await room.hot_lead()
    await room.tells(1, CardChanged())
    card, edit = await room.rows()
    for row in (card, edit):
        bodies = [row.body, *(body for _, body in row.fallbacks)]
        assert {str(body[TOPIC]).startswith("🔥 ") for body in bodies} == {True}
        assert "Sara" not in row.key


async def test_a_change_of_state_is_one_row_that_names_nobody_in_its_key(room: SalesRoom) -> None:
    room.gives_topics()
    await room.hot_lead()
    await room.all_sent()
    await knows(room, CLOSED)
    await room.tells(1, CardChanged())
    rows = [row for row in await room.rows() if row.method.endswith("ForumTopic")]
    assert [row.method for row in rows] == ["editForumTopic", "reopenForumTopic"]
    assert {(row.chat, row.stream, row.lead) for row in rows} == {(GROUP, "topic:1", 1)}
    assert not any("Sara" in row.key for row in rows)
    await room.all_sent()
    await room.tells(1, CardChanged())
    assert [row.method for row in await room.rows()] == ["editMessageText"]
