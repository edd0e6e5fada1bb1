"""Replies of the bot and of people, with a part of the message quoted."""

import pytest
from telegram import MessageEntity, ReplyParameters
from telegram.error import BadRequest

from bot.sandbox.values.refusals import ImpossibleActError

WORDS = "سلام 👋 قیمت این قفسه چند است؟ همین قفسه"


async def asked(bot, world, words=WORDS):
    """Return what Sara wrote."""
    world.sara.sends(words)
    return world.sara.chat.last


async def test_a_reply_quotes_a_part_of_the_message(bot, world):
    words = await asked(bot, world)
    at = len("سلام 👋 ".encode("utf-16-le")) // 2
    reply = ReplyParameters(words.id, quote="قیمت این قفسه", quote_position=at)
    sent = await bot.send_message(world.sara.id, "ده میلیون", reply_parameters=reply)
    assert (sent.reply_to_message.message_id, sent.reply_to_message.reply_to_message) == (words.id, None)
    assert (sent.quote.text, sent.quote.position, sent.quote.is_manual) == ("قیمت این قفسه", at, True)
    assert world.sara.chat.last.reply_to is words


@pytest.mark.parametrize("quote", ["قیمت قفسه", "Price", "x" * 1025])
async def test_a_quote_that_the_message_does_not_have_is_refused(bot, world, quote):
    words = await asked(bot, world, "x" * 2000 if quote[0] == "x" else WORDS)
    with pytest.raises(BadRequest, match="Quote_text_invalid"):
        await bot.send_message(world.sara.id, "?", reply_parameters=ReplyParameters(words.id, quote=quote))
    assert world.sara.chat.last is words


async def test_an_edited_message_no_longer_has_its_old_words(bot, world):
    words = await asked(bot, world)
    world.sara.edits(words, "قیمت این میز؟")
    with pytest.raises(BadRequest, match="Quote_text_invalid"):
        await bot.send_message(world.sara.id, "?", reply_parameters=ReplyParameters(words.id, quote="قفسه"))


async def test_the_formatting_of_a_quote_must_be_that_of_the_message(bot, world):
    bold = await bot.send_message(world.sara.id, "a <b>bold</b> <code>word</code>", parse_mode="HTML")
    plain, spaced = ReplyParameters(bold.id, quote="bold"), ReplyParameters(bold.id, quote="bold word")
    for refused in (plain, spaced):
        with pytest.raises(BadRequest, match="Quote_text_invalid"):
            await bot.send_message(world.sara.id, "?", reply_parameters=refused)
    entities = [MessageEntity("bold", 0, 4)]
    by_entities = ReplyParameters(bold.id, quote="bold word", quote_entities=entities)
    by_html = ReplyParameters(bold.id, quote="<b>bold</b> <i></i>word", quote_parse_mode="HTML")
    for taken in (by_entities, by_html):
        sent = await bot.send_message(world.sara.id, "!", reply_parameters=taken)
        assert [(each.type, each.offset, each.length) for each in sent.quote.entities] == [("bold", 0, 4)]


async def test_a_reply_to_what_is_gone_is_refused_unless_it_may_go_alone(bot, world):
    words = await asked(bot, world)
    world.sara.deletes(words)
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(world.sara.id, "?", reply_parameters=ReplyParameters(words.id))
    alone = ReplyParameters(words.id, allow_sending_without_reply=True, quote="قفسه")
    sent = await bot.send_message(world.sara.id, "?", reply_parameters=alone)
    assert (sent.reply_to_message, sent.quote) == (None, None)


async def test_a_copy_and_a_file_quote_as_well(bot, world):
    words = await asked(bot, world)
    world.admin.sends("/mine", chat=world.group)
    reply = ReplyParameters(words.id, quote="قفسه")
    await bot.copy_message(world.sara.id, world.group.id, world.group.messages[-1].id, reply_parameters=reply)
    await bot.send_document(world.sara.id, b"x", filename="a.txt", reply_parameters=reply)
    assert [message.quote.words.text for message in world.sara.chat.messages[-2:]] == ["قفسه", "قفسه"]
    with pytest.raises(BadRequest, match="Quote_text_invalid"):
        await bot.copy_message(
            world.sara.id,
            world.group.id,
            world.group.messages[-1].id,
            reply_parameters=ReplyParameters(words.id, quote="؟؟"),
        )


async def test_the_bot_hears_what_a_person_quotes(bot, world):
    card = await bot.send_message(world.group.id, "card <b>of a lead</b> and a lead", parse_mode="HTML")
    world.admin.sends("who?", chat=world.group, reply_to=world.group.messages[-1], quote="a lead")
    await bot.send_message(world.sara.id, "how many?")
    world.sara.sends("ten", reply_to=world.sara.chat.last, quote="many")
    first, second = (update.message for update in await bot.get_updates())
    assert (first.reply_to_message.message_id, first.quote.text, first.quote.position) == (card.id, "a lead", 8)
    assert [(each.type, each.offset) for each in first.quote.entities] == [("bold", 0)]
    assert (second.reply_to_message.text, second.quote.text, second.quote.position) == ("how many?", "many", 4)
    with pytest.raises(ImpossibleActError, match="does not have 'few'"):
        world.sara.sends("ten", reply_to=world.sara.chat.messages[0], quote="few")
