"""copyMessage and copyMessages, as a bot made with python-telegram-bot calls them."""

import pytest
from telegram import MessageEntity, ReplyParameters
from telegram.error import BadRequest, Forbidden

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
    (album,) = {message.album for message in world.group.messages[-2:]}
    assert album not in {"", pieces[0].album}


async def test_one_piece_of_an_album_is_a_message_like_others(bot, world):
    world.sara.sends_album(3)
    pieces = world.sara.chat.messages[-3:]
    await bot.copy_messages(world.group.id, world.sara.id, [pieces[0].id])
    await bot.copy_message(world.group.id, world.sara.id, pieces[1].id)
    assert [message.album for message in world.group.messages] == ["", ""]


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


@pytest.mark.parametrize("kind", ["voice", "video_note"])
async def test_who_takes_no_voice_notes_gets_none(bot, world, kind):
    world.sara.sends_media(kind)
    spoken = world.sara.chat.last
    world.sara.sends_photo()
    photo = world.sara.chat.last
    world.sara.refuses_voice()
    with pytest.raises(BadRequest, match="Voice_messages_forbidden"):
        await bot.copy_message(world.sara.id, world.sara.id, spoken.id)
    send = {"voice": bot.send_voice, "video_note": bot.send_video_note}[kind]
    with pytest.raises(BadRequest, match="Voice_messages_forbidden"):
        await send(world.sara.id, spoken.attachment.file.id)
    assert await bot.copy_message(world.sara.id, world.sara.id, photo.id)
    assert await bot.copy_message(world.group.id, world.sara.id, spoken.id)


async def test_messages_that_are_taken_arrive_though_the_call_fails(bot, world):
    world.sara.sends_photo("one")
    world.sara.sends_voice()
    world.sara.sends_photo("two")
    ids = [message.id for message in world.sara.chat.messages]
    world.sara.refuses_voice()
    with pytest.raises(BadRequest, match='Failed to send message #2 with the error message "voice_messages_forbidden"'):
        await bot.copy_messages(world.sara.id, world.sara.id, ids)
    assert [message.caption for message in world.sara.chat.messages[3:]] == ["one", "two"]


@pytest.mark.parametrize("kind", ["quiz", "paid_media", "invoice", "story", "checklist", "giveaway", "gift"])
async def test_some_kinds_cannot_be_copied(bot, world, kind):
    world.sara.sends_media(kind)
    message = world.sara.chat.last.id
    with pytest.raises(BadRequest, match=r"Message (can't be copied|to copy not found)"):
        await bot.copy_message(world.group.id, world.sara.id, message)
    with pytest.raises(BadRequest, match="There are no messages to copy"):
        await bot.copy_messages(world.group.id, world.sara.id, [message])


@pytest.mark.parametrize("kind", ["voice", "poll", "document"])
async def test_protected_messages_of_any_kind_are_not_copied(bot, world, kind):
    world.sara.sends_media(kind, is_protected=True)
    (update,) = await bot.get_updates()
    assert update.message.has_protected_content
    with pytest.raises(BadRequest, match="Message can't be copied"):
        await bot.copy_message(world.group.id, world.sara.id, update.message.id)


async def test_nothing_is_copied_out_of_a_group_that_protects_it(bot, world):
    world.admin.sends("/mine", chat=world.group)
    world.group.protects_content()
    with pytest.raises(BadRequest, match="Message can't be copied"):
        await bot.copy_message(world.sara.id, world.group.id, world.group.messages[-1].id)


async def test_a_caption_is_replaced_where_a_kind_has_one(bot, world):
    for kind in ("photo", "voice", "sticker", "location"):
        world.sara.sends_media(kind)
        await bot.copy_message(
            world.group.id, world.sara.id, world.sara.chat.last.id, caption="<b>[128]</b> x", parse_mode="HTML"
        )
    photo, voice, sticker, location = world.group.messages
    assert (photo.html, voice.html, sticker.html, location.html) == ("<b>[128]</b> x", "<b>[128]</b> x", "", "")
    entities = [MessageEntity("italic", 0, 3)]
    await bot.copy_message(world.group.id, world.group.id, photo.id, caption="128", caption_entities=entities)
    assert world.group.messages[-1].html == "<i>128</i>"


async def test_a_copy_has_its_own_buttons_protection_and_topic(sandbox, bot, world):
    forum = sandbox.group("Desk", [world.admin], is_forum=True)
    topic = forum.opens_topic("128 · Sara")
    world.sara.sends("hello")
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "1"}]]}
    how = {"message_thread_id": topic, "protect_content": True, "reply_markup": markup}
    await bot.copy_message(forum.id, world.sara.id, world.sara.chat.last.id, **how)
    copied = forum.messages[-1]
    assert (copied.thread_id, copied.is_protected, copied.labels) == (topic, True, ["A"])
    await bot.copy_messages(forum.id, world.sara.id, [world.sara.chat.last.id], message_thread_id=topic)
    assert forum.messages[-1].thread_id == topic


async def test_copies_go_only_where_the_bot_may_write(bot, world):
    world.admin.sends("/mine", chat=world.group)
    words = world.group.messages[-1].id
    world.sara.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.copy_messages(world.sara.id, world.group.id, [words])
    world.sara.unblocks()
    world.sara.deletes_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.copy_message(world.sara.id, world.group.id, words)


async def test_an_administrator_sends_media_where_members_may_not(bot, world):
    world.sara.sends_photo()
    world.group.forbids_media()
    world.group.promotes_bot()
    assert await bot.copy_message(world.group.id, world.sara.id, world.sara.chat.last.id)


async def test_a_copy_of_a_poll_is_one_and_dice_are_thrown_again(bot, world):
    for kind in ("poll", "dice"):
        world.sara.sends_media(kind)
        await bot.copy_message(world.group.id, world.sara.id, world.sara.chat.last.id)
    poll, dice = world.group.messages
    assert (poll.kind, dice.kind) == ("poll", "dice")
