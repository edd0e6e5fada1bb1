"""What the bot edits and deletes: its own texts, captions and files, also those of copies."""

import pytest
from telegram import InputMediaDocument, InputMediaPhoto, InputMediaVideo
from telegram.error import BadRequest

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


async def copied(bot, world, kind="photo"):
    """Return the copy in the group of what Sara sent."""
    world.sara.sends_media(kind, "one" if kind in {"photo", "voice", "document"} else "")
    await bot.copy_message(world.group.id, world.sara.id, world.sara.chat.last.id)
    return world.group.messages[-1]


async def test_copies_of_texts_and_captions_are_edited(bot, world):
    world.sara.sends("one")
    await bot.copy_message(world.group.id, world.sara.id, world.sara.chat.last.id)
    text = world.group.messages[-1]
    await bot.edit_message_text("two", world.group.id, text.id)
    voice = await copied(bot, world, "voice")
    await bot.edit_message_caption(world.group.id, voice.id, caption="two")
    assert (text.text, voice.caption, text.edited, voice.edited) == ("two", "two", True, True)
    assert (world.sara.chat.messages[0].text, world.sara.chat.last.caption) == ("one", "one")


async def test_a_file_takes_the_place_of_another_or_of_a_text(bot, world):
    photo = await copied(bot, world)
    world.sara.sends_media("video")
    video_id = (await bot.get_updates())[-1].message.video.file_id
    edited = await bot.edit_message_media(InputMediaVideo(video_id, caption="two"), world.group.id, photo.id)
    assert (edited.video.file_id, edited.caption, edited.photo) == (video_id, "two", ())
    text = await bot.send_message(world.group.id, "text")
    edited = await bot.edit_message_media(InputMediaDocument(b"%PDF", filename="a.pdf"), world.group.id, text.id)
    assert (edited.document.file_name, edited.text, edited.caption) == ("a.pdf", None, None)


async def test_the_same_file_and_words_are_no_edit(bot, world):
    photo = await copied(bot, world)
    same = InputMediaPhoto(photo.attachment.file.id, caption="one")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_media(same, world.group.id, photo.id)


@pytest.mark.parametrize("kind", ["voice", "sticker", "location", "video_note"])
async def test_some_kinds_have_no_media_to_edit(bot, world, kind):
    message = await copied(bot, world, kind)
    with pytest.raises(BadRequest, match="There is no media in the message to edit"):
        await bot.edit_message_media(InputMediaPhoto(PNG), world.group.id, message.id)


async def test_a_piece_of_an_album_stays_of_its_kind(bot, world):
    album = await bot.send_media_group(world.sara.id, [InputMediaPhoto(PNG), InputMediaVideo(b"film")])
    assert await bot.edit_message_media(InputMediaVideo(b"other"), world.sara.id, album[0].message_id)
    with pytest.raises(BadRequest, match="Can't change media type in the album"):
        await bot.edit_message_media(InputMediaDocument(b"x"), world.sara.id, album[0].message_id)


async def test_what_is_gone_or_not_the_bots_is_not_edited(bot, world):
    photo = await copied(bot, world)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_media(InputMediaPhoto(PNG), world.sara.id, world.sara.chat.last.id)
    await bot.delete_message(world.group.id, photo.id)
    for edit in (
        bot.edit_message_media(InputMediaPhoto(PNG), world.group.id, photo.id),
        bot.edit_message_caption(world.group.id, photo.id, caption="x"),
        bot.edit_message_text("x", world.group.id, photo.id),
    ):
        with pytest.raises(BadRequest, match="Message to edit not found"):
            await edit


async def test_several_messages_are_deleted_and_those_that_are_gone_passed_over(bot, world, clock):
    sent = [await bot.send_message(world.sara.id, words) for words in ("one", "two")]
    world.sara.sends("three")
    ids = [*(each.message_id for each in sent), world.sara.chat.last.id]
    await bot.delete_message(world.sara.id, ids[0])
    assert await bot.delete_messages(world.sara.id, ids)
    assert not world.sara.chat.messages
    old = await bot.send_message(world.sara.id, "old")
    clock.seconds += 48 * 3600 + 1
    new = await bot.send_message(world.sara.id, "new")
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_messages(world.sara.id, [old.message_id, new.message_id])
    assert [message.text for message in world.sara.chat.messages] == ["old", "new"]
    with pytest.raises(BadRequest, match="Too many message identifiers specified"):
        await bot.delete_messages(world.sara.id, list(range(1, 102)))


async def test_in_a_group_only_an_administrator_deletes_what_others_wrote(bot, world):
    world.admin.sends("/mine", chat=world.group)
    words = world.group.messages[-1].id
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(world.group.id, words)
    world.group.promotes_bot()
    assert await bot.delete_message(world.group.id, words)


async def test_dice_lie_for_a_day_in_private(bot, world, clock):
    world.sara.sends_media("dice")
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(world.sara.id, world.sara.chat.last.id)
    clock.seconds += 24 * 3600 + 1
    assert await bot.delete_message(world.sara.id, world.sara.chat.last.id)
