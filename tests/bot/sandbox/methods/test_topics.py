"""Topics of a forum, as a bot made with python-telegram-bot manages them."""

import pytest
from telegram.error import BadRequest

from bot.sandbox.values.refusals import ImpossibleActError


@pytest.fixture
def forum(sandbox, world):
    group = sandbox.group("Forum", [world.admin, world.sara], is_forum=True)
    group.promotes_bot()
    return group


async def test_a_topic_is_opened_renamed_closed_opened_again_and_deleted(bot, world, forum):
    topic = await bot.create_forum_topic(forum.id, " 🔥 128 · Emma ")
    number = topic.message_thread_id
    assert topic.name == "🔥 128 · Emma"
    assert (await bot.send_message(forum.id, "card", message_thread_id=number)).message_thread_id == number
    assert await bot.edit_forum_topic(forum.id, number, name="✅ 128 · Emma")
    assert await bot.close_forum_topic(forum.id, number)
    assert await bot.reopen_forum_topic(forum.id, number)
    notes = [message.attachment.kind for message in forum.messages if message.is_service]
    expected = ["forum_topic_created", "forum_topic_edited", "forum_topic_closed", "forum_topic_reopened"]
    assert notes[-4:] == expected
    assert await bot.delete_forum_topic(forum.id, number)
    assert not any(message.thread_id == number for message in forum.messages)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "x", message_thread_id=number)
    updates = await bot.get_updates()
    assert not any(update.message and update.message.from_user.is_bot for update in updates), "it knows its own acts"


async def test_what_is_said_in_a_topic_answers_the_message_that_opened_it(bot, world, forum):
    number = (await bot.create_forum_topic(forum.id, "128")).message_thread_id
    world.sara.sends("call her", chat=forum, thread_id=number)
    said = (await bot.get_updates())[-1].message
    assert (said.reply_to_message.id, said.reply_to_message.forum_topic_created.name) == (number, "128")
    world.sara.sends("and write", chat=forum, reply_to=forum.messages[-1])
    assert (await bot.get_updates())[-1].message.reply_to_message.text == "call her"


async def test_a_right_that_is_missing_is_named(sandbox, bot, world, forum):
    own = (await bot.create_forum_topic(forum.id, "128")).message_thread_id
    theirs = forum.opens_topic("Leads")
    assert (await bot.get_chat_member(forum.id, bot.id)).can_manage_topics
    forum.keeps_bot_off_topics()
    assert not (await bot.get_chat_member(forum.id, bot.id)).can_manage_topics
    with pytest.raises(BadRequest, match="Not enough rights to create a topic"):
        await bot.create_forum_topic(forum.id, "129")
    with pytest.raises(BadRequest, match="Not enough rights to edit the topic"):
        await bot.edit_forum_topic(forum.id, theirs, name="x")
    with pytest.raises(BadRequest, match="Not enough rights to close or open the topic"):
        await bot.close_forum_topic(forum.id, theirs)
    assert await bot.close_forum_topic(forum.id, own), "what it opened it may change"
    with pytest.raises(BadRequest, match="The chat is not a forum"):
        await bot.create_forum_topic(world.group.id, "129")
    plain = sandbox.group("Forum", [world.admin], is_forum=True)
    with pytest.raises(BadRequest, match="Not enough rights to delete the topic"):
        await bot.delete_forum_topic(plain.id, plain.opens_topic("Leads"))


async def test_what_changes_nothing_or_is_not_there_is_refused(bot, forum):
    number = (await bot.create_forum_topic(forum.id, "128")).message_thread_id
    with pytest.raises(BadRequest, match="Topic_not_modified"):
        await bot.edit_forum_topic(forum.id, number, name="128")
    with pytest.raises(BadRequest, match="Topic_not_modified"):
        await bot.edit_forum_topic(forum.id, number, name="")
    with pytest.raises(BadRequest, match="Topic_not_modified"):
        await bot.reopen_forum_topic(forum.id, number)
    with pytest.raises(BadRequest, match="Topic_id_invalid"):
        await bot.close_forum_topic(forum.id, 999)
    with pytest.raises(BadRequest, match="Topic_id_invalid"):
        await bot.delete_forum_topic(forum.id, 1)
    with pytest.raises(BadRequest, match="Invalid message thread identifier specified"):
        await bot.close_forum_topic(forum.id, 0)
    with pytest.raises(BadRequest, match="Title must be non-empty"):
        await bot.create_forum_topic(forum.id, " ")
    with pytest.raises(BadRequest, match="Invalid forum topic icon color specified"):
        await bot.create_forum_topic(forum.id, "x", icon_color=7)


async def test_a_group_that_is_a_forum_for_a_while_keeps_its_topics(sandbox, bot, world):
    basic = sandbox.group("Sales", [world.admin], basic=True)
    with pytest.raises(ImpossibleActError, match="supergroup"):
        basic.becomes_forum()
    group = world.group
    group.promotes_bot()
    group.becomes_forum()
    number = (await bot.create_forum_topic(group.id, "128")).message_thread_id
    card = await bot.send_message(group.id, "card", message_thread_id=number)
    group.is_forum_no_more()
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(group.id, "x", message_thread_id=number)
    assert (await bot.send_message(group.id, "x", reply_to_message_id=card.id)).message_thread_id is None
    group.becomes_forum()
    assert (await bot.send_message(group.id, "x", message_thread_id=number)).message_thread_id == number


async def test_no_topic_has_the_number_of_the_one_that_every_forum_has(bot, world):
    world.group.promotes_bot()
    world.group.becomes_forum()
    assert (await bot.create_forum_topic(world.group.id, "128")).message_thread_id > 1


async def test_a_topic_that_is_deleted_brings_no_deleted_message_back(bot, forum):
    number = (await bot.create_forum_topic(forum.id, "128")).message_thread_id
    message = await bot.send_message(forum.id, "gone")
    await bot.delete_message(forum.id, message.message_id)
    await bot.delete_forum_topic(forum.id, number)
    assert "gone" not in forum.transcript()
