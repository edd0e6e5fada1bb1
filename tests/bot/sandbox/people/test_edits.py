"""People edit and delete what they wrote, in private and in groups."""

import pytest
from telegram import ReplyParameters
from telegram.error import BadRequest

from bot.sandbox.values.refusals import ImpossibleActError


async def answered(bot, world, kind=""):
    """Return what the admin wrote in the group in reply to the bot."""
    await bot.send_message(world.group.id, "card")
    answer = {"chat": world.group, "reply_to": world.group.messages[-1]}
    if kind:
        world.admin.sends_media(kind, "one", **answer)
    else:
        world.admin.sends("one", **answer)
    return world.group.messages[-1]


async def test_a_text_is_edited_in_both_chats(bot, world, clock):
    theirs = await answered(bot, world)
    world.sara.sends("one")
    await bot.get_updates()
    clock.seconds += 60
    world.admin.edits(theirs, world.admin.formats("<b>two</b>"))
    world.sara.edits(world.sara.chat.last, "two")
    group, private = (update.edited_message for update in (await bot.get_updates())[-2:])
    assert (group.text_html, private.text) == ("<b>two</b>", "two")
    assert (group.edit_date - group.date).total_seconds() == 60
    assert group.reply_to_message.text == "card"


async def test_words_beside_a_file_and_the_file_itself_are_edited(bot, world):
    theirs = await answered(bot, world, "photo")
    world.admin.edits(theirs, "two")
    world.admin.edits_media(theirs, "video", "three")
    world.sara.sends("text")
    world.sara.edits_media(world.sara.chat.last, "document")
    words, file, private = (u.edited_message for u in await bot.get_updates() if u.edited_message)
    assert (words.caption, bool(words.photo)) == ("two", True)
    assert (file.caption, bool(file.video), file.photo) == ("three", True, ())
    assert (private.document.file_name, private.text) == ("brief.txt", None)


async def test_the_bot_does_not_hear_of_an_edit_that_it_did_not_hear_of_before(bot, world):
    world.admin.sends("between us", chat=world.group)
    assert world.admin.edits(world.group.messages[-1], "still between us") is None


async def test_clients_offer_no_other_edits(bot, world):
    theirs = await answered(bot, world)
    with pytest.raises(ImpossibleActError, match="only their own"):
        world.admin.edits(theirs.reply_to, "x")
    world.sara.sends_media("sticker")
    with pytest.raises(ImpossibleActError, match="no words beside"):
        world.sara.edits(world.sara.chat.last, "x")
    with pytest.raises(ImpossibleActError, match="in the place of"):
        world.sara.edits_media(world.sara.chat.last, "photo")
    world.sara.sends_album(2)
    with pytest.raises(ImpossibleActError, match="no album holds"):
        world.sara.edits_media(world.sara.chat.last, "document")


async def test_what_a_member_deleted_is_neither_answered_nor_copied(bot, world):
    theirs = await answered(bot, world)
    number = (await bot.get_updates())[-1].update_id
    world.admin.deletes(theirs)
    assert not await bot.get_updates(offset=number + 1)
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(world.group.id, "x", reply_parameters=ReplyParameters(theirs.id))
    with pytest.raises(BadRequest, match="Message to copy not found"):
        await bot.copy_message(world.sara.id, world.group.id, theirs.id)
    with pytest.raises(BadRequest, match="Message to react not found"):
        await bot.set_message_reaction(world.group.id, theirs.id, "👌")


async def test_who_may_delete_what(sandbox, bot, world):
    reza = sandbox.person("رضا")
    world.group.adds(reza)
    theirs = await answered(bot, world)
    with pytest.raises(ImpossibleActError, match="cannot delete"):
        reza.deletes(theirs)
    world.admin.deletes(theirs.reply_to)
    sent = await bot.send_message(world.sara.id, "x")
    world.sara.deletes(world.sara.chat.last)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("y", world.sara.id, sent.message_id)
    with pytest.raises(ImpossibleActError, match="cannot delete"):
        world.admin.deletes(theirs.reply_to)
