"""Groups: what the bot may do where it is muted, thrown out, or in a topic of a forum."""

import pytest
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.sandbox.values.refusals import ImpossibleActError

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


@pytest.fixture
def forum(sandbox, world):
    return sandbox.group("Forum", [world.admin, world.sara], is_forum=True)


async def test_a_group_closes_and_opens(bot, world):
    world.group.kicks_bot()
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(world.group.id, "x")
    world.group.readds_bot()
    world.group.mutes_bot()
    with pytest.raises(BadRequest, match="Not enough rights"):
        await bot.send_message(world.group.id, "x")


async def test_an_upgraded_group_names_its_new_id(sandbox, bot, world):
    group = sandbox.group("Old", [world.admin], basic=True)
    old_id = group.id
    group.upgrade()
    with pytest.raises(ChatMigrated) as migrated:
        await bot.send_message(old_id, "x")
    assert migrated.value.new_chat_id == group.id
    notes = [update.message for update in await bot.get_updates()]
    assert (notes[0].chat.id, notes[0].migrate_to_chat_id, notes[1].migrate_from_chat_id) == (old_id, group.id, old_id)


async def test_topics_close_and_vanish(sandbox, bot, world):
    forum = sandbox.group("Forum", [world.admin], is_forum=True)
    topic = forum.opens_topic("Leads")
    assert (await bot.send_message(forum.id, "x", message_thread_id=topic)).message_thread_id == topic
    forum.closes_topic(topic)
    with pytest.raises(BadRequest, match="Topic_closed"):
        await bot.send_message(forum.id, "x", message_thread_id=topic)
    forum.deletes_topic(topic)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "x", message_thread_id=topic)


async def test_a_muted_bot_may_take_its_message_away_and_leave(bot, world):
    card = await bot.send_message(world.group.id, "card")
    world.group.mutes_bot()
    assert await bot.delete_message(world.group.id, card.id)
    assert await bot.leave_chat(world.group.id)


async def test_a_muted_bot_is_told_what_it_may_not_send(bot, world):
    world.group.mutes_bot()
    with pytest.raises(BadRequest, match="Not enough rights to send documents to the chat"):
        await bot.send_document(world.group.id, b"x")
    with pytest.raises(BadRequest, match="Not enough rights to send photos to the chat"):
        await bot.send_photo(world.group.id, PNG)


async def test_a_reply_goes_to_the_topic_of_what_it_answers(bot, world, forum):
    topic = forum.opens_topic("Leads")
    card = await bot.send_message(forum.id, "card", message_thread_id=topic)
    assert (await bot.send_message(forum.id, "again", reply_to_message_id=card.id)).message_thread_id == topic
    world.sara.sends("thanks", chat=forum, reply_to=await world.sara.sees("card", chat=forum))
    assert (await bot.get_updates())[-1].message.message_thread_id == topic
    forum.closes_topic(topic)
    with pytest.raises(BadRequest, match="Topic_closed"):
        await bot.send_message(forum.id, "again", reply_to_message_id=card.id)


async def test_typing_wants_a_topic_that_is_there(bot, forum):
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_chat_action(forum.id, "typing", message_thread_id=99)


async def test_the_general_topic_is_no_thread(bot, forum):
    assert forum.opens_topic("Leads") > 1
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "x", message_thread_id=1)


async def test_only_administrators_write_into_a_closed_topic(bot, world, forum):
    topic = forum.opens_topic("Leads")
    forum.closes_topic(topic)
    assert world.admin.sends("/stats", chat=forum, thread_id=topic)
    with pytest.raises(ImpossibleActError, match="closed"):
        world.sara.sends("/stats", chat=forum, thread_id=topic)
    forum.promotes_bot()
    assert await bot.send_message(forum.id, "x", message_thread_id=topic)


async def test_nobody_writes_into_a_topic_or_a_group_that_is_gone(sandbox, world, forum):
    with pytest.raises(ImpossibleActError, match="topic"):
        world.sara.sends("/stats", chat=forum, thread_id=99)
    group = sandbox.group("Old", [world.admin], basic=True)
    old = type(group)(sandbox.telegram, group.chat)
    group.upgrade()
    with pytest.raises(ImpossibleActError, match="upgraded"):
        world.admin.sends("/stats", chat=old)
