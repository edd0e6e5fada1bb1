"""What the sender finds out about topics: stored, followed, told to the admins once."""

import pytest

from bot.sales.topics import topic_events
from storage.sales import lead_topics
from storage.sales.lead_topics import LeadTopic
from tests.bot.sales_room import GROUP, SalesRoom, room

__all__ = ["room"]

THREAD = 77
NAME = "🔥 1 · Sara"


async def topic_of(room: SalesRoom, number: int = 1) -> LeadTopic | None:
    async with room.database.read() as reader:
        return await lead_topics.of_lead(reader, number, GROUP)


async def made(room: SalesRoom, *, number: int = 1, name: str = NAME) -> None:
    await room.does(lambda ctx: topic_events.topic_made(ctx, number, GROUP, THREAD, name=name))


async def calls(room: SalesRoom) -> list[tuple[str, object]]:
    rows = await room.rows()
    return [(row.method, row.body.get("name")) for row in rows if row.method.endswith("ForumTopic")]


@pytest.mark.long
async def test_a_topic_that_was_made_is_known(room: SalesRoom) -> None:
    room.gives_topics()
    await room.hot_lead()
    await made(room)
    assert await topic_of(room) == LeadTopic(GROUP, THREAD, "🔥", made=1)
    assert await calls(room) == []


async def test_a_topic_made_with_a_name_of_before_gets_the_new_one(room: SalesRoom) -> None:
    room.gives_topics()
    await room.hot_lead()
    await made(room, name="✅ 1 · Sara")
    ((method, name),) = await calls(room)
    assert method == "editForumTopic"
    assert str(name).startswith("🔥 ")


async def test_the_topic_of_somebody_who_was_erased_meanwhile_is_deleted(room: SalesRoom) -> None:
    room.gives_topics()
    await made(room, number=5)
    assert await calls(room) == [("deleteForumTopic", None), ("closeForumTopic", None)]
    (first, *_) = await room.rows()
    assert (first.chat, first.body, first.lead) == (GROUP, {"message_thread_id": THREAD}, None)
    ((method, blank),) = first.fallbacks
    assert (method, str(blank["name"]).startswith("🗑 ")) == ("editForumTopic", True)


async def test_a_topic_that_is_lost_brings_an_edit_of_the_card_once(room: SalesRoom) -> None:
    room.gives_topics()
    await room.hot_lead()
    await made(room)
    await room.all_sent()
    for _ in range(2):
        await room.does(lambda ctx: topic_events.topic_lost(ctx, 1, GROUP, THREAD, has_card=False))
    (edit,) = await room.rows()
    assert (edit.method, edit.edits) == ("editMessageText", "alert:1:1")
    assert await topic_of(room) == LeadTopic(GROUP, THREAD, "🔥", lost=True, made=1)


async def test_the_second_loss_is_told_to_the_admins(room: SalesRoom) -> None:
    room.gives_topics()
    await room.hot_lead()
    await made(room)
    await made(room)
    await room.all_sent()
    await room.does(lambda ctx: topic_events.topic_lost(ctx, 1, GROUP, THREAD, has_card=True))
    (told,) = await room.texts()
    assert "The topic of lead 1 was deleted again" in told


async def test_a_group_that_makes_no_topics_is_told_of_once_for_each_reason(room: SalesRoom) -> None:
    room.gives_topics()
    for reason in ("the chat is not a forum", "the chat is not a forum", "not enough rights", "not enough rights"):
        await room.does(lambda ctx, reason=reason: topic_events.topics_refused(ctx, GROUP, f"Bad Request: {reason}"))
        await room.all_sent()
    async with room.database.read() as reader:
        keys = [key for (key,) in await reader.all("SELECT key FROM outbox ORDER BY id")]
    assert [key.split(":")[0] for key in keys] == ["group.no_forum", "group.no_topics_right"]


async def test_another_group_is_not_spoken_of(room: SalesRoom) -> None:
    room.gives_topics()
    await room.does(lambda ctx: topic_events.topics_refused(ctx, -5, "Bad Request: the chat is not a forum"))
    assert await room.rows() == []


async def test_what_the_admins_were_told_is_read_again() -> None:
    read = topic_events.read_refused('{"chat":-1,"told":"group.no_forum"}')
    assert (read.chat, read.told) == (-1, topic_events.NO_FORUM)
