"""copyMessage and copyMessages, as a bot made with python-telegram-bot calls them."""

import pytest
from telegram import ReplyParameters
from telegram.error import BadRequest

PHOTOS = "Not enough rights to send photos to the chat"


async def test_a_copy_has_the_content_and_not_the_sender(bot, world):
    world.sara.sends_photo("our shop")
    copied = await bot.copy_message(world.group.id, world.sara.id, world.sara.chat.last.id)
    message = world.group.messages[-1]
    assert (message.id, message.caption, message.sender.is_bot) == (copied.message_id, "our shop", True)
    assert message.attachment == world.sara.chat.last.attachment


async def test_a_copy_can_reply(bot, world):
    card = await bot.send_message(world.group.id, "card")
    world.sara.sends_voice()
    await bot.copy_message(
        world.group.id, world.sara.id, world.sara.chat.last.id, reply_parameters=ReplyParameters(card.id)
    )
    assert world.group.messages[-1].reply_to is world.group.messages[-2]


async def test_an_album_stays_one_and_what_is_gone_or_protected_is_left_out(bot, world):
    world.sara.sends_album(3, "our shop")
    pieces = world.sara.chat.messages[-3:]
    world.sara.deletes(pieces[1])
    world.sara.sends_photo(is_protected=True)
    ids = [each.id for each in (*pieces, world.sara.chat.last)]
    copied = await bot.copy_messages(world.group.id, world.sara.id, ids)
    assert [each.message_id for each in copied] == [message.id for message in world.group.messages[-2:]]
    assert {message.album for message in world.group.messages[-2:]} == {pieces[0].album}


async def test_what_cannot_be_copied_is_refused_in_telegrams_words(bot, world):
    world.sara.sends_photo(is_protected=True)
    with pytest.raises(BadRequest, match="Message can't be copied"):
        await bot.copy_message(world.group.id, world.sara.id, world.sara.chat.last.id)
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(world.group.id, world.sara.id, 999)
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.copy_message(world.group.id, 5, 999)
    with pytest.raises(BadRequest, match="There are no messages to copy"):
        await bot.copy_messages(world.group.id, world.sara.id, [998, 999])


@pytest.mark.parametrize(
    ("ids", "reason"),
    [
        ([], "Message identifiers are not specified"),
        ([2, 1], "must be in a strictly increasing order"),
        (list(range(1, 102)), "Too many message identifiers specified"),
    ],
)
async def test_numbers_must_ascend_and_be_a_hundred_at_most(bot, world, ids, reason):
    with pytest.raises(BadRequest, match=reason):
        await bot.copy_messages(world.group.id, world.sara.id, ids)


async def test_a_group_without_media_or_without_the_bots_right_refuses(bot, world):
    world.sara.sends_photo()
    photo = world.sara.chat.last.id
    world.group.forbids_media()
    with pytest.raises(BadRequest, match=PHOTOS):
        await bot.copy_message(world.group.id, world.sara.id, photo)
    world.group.allows_media()
    await bot.copy_message(world.group.id, world.sara.id, photo)
    world.group.mutes_bot()
    with pytest.raises(BadRequest, match=PHOTOS):
        await bot.copy_messages(world.group.id, world.sara.id, [photo])


async def test_a_copy_of_two_days_ago_is_not_deleted_and_its_caption_can_go(bot, world, clock):
    world.sara.sends_photo("our shop")
    copied = await bot.copy_message(world.group.id, world.sara.id, world.sara.chat.last.id)
    clock.seconds += 48 * 3600 + 1
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(world.group.id, copied.message_id)
    await bot.edit_message_caption(world.group.id, copied.message_id, caption="gone")
    assert world.group.messages[-1].caption == "gone"


@pytest.mark.parametrize("kind", ["document", "video", "video_note", "audio", "animation", "location"])
async def test_other_kinds_reach_the_bot_and_are_copied(bot, world, kind):
    send = world.sara.sends_location if kind == "location" else lambda: world.sara.sends_file(kind)
    send()
    (update,) = await bot.get_updates()
    assert getattr(update.message, kind)
    await bot.copy_message(world.group.id, world.sara.id, update.message.id)
    assert world.group.messages[-1].attachment.kind == kind
