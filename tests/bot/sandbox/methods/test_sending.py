"""What the bot sends: with or without sound, to whom it calls, and contacts."""

import pytest
from telegram import MessageEntity, ReplyParameters, User
from telegram.error import BadRequest


async def test_a_message_without_sound_is_known_as_one(bot, world):
    await bot.send_message(world.group.id, "card", disable_notification=True)
    await bot.send_message(world.group.id, "reminder")
    world.sara.sends_photo()
    await bot.copy_message(world.group.id, world.sara.id, world.sara.chat.last.id, disable_notification=True)
    await bot.copy_messages(world.group.id, world.sara.id, [world.sara.chat.last.id])
    assert [message.is_silent for message in world.group.messages] == [True, False, True, False]


async def test_an_edit_has_no_sound_and_keeps_its_place(bot, world, clock):
    card = await bot.send_message(world.group.id, "card")
    await bot.send_message(world.group.id, "newer", reply_to_message_id=card.id)
    clock.seconds += 60
    edited = await bot.edit_message_text("claimed", world.group.id, card.id)
    first, second = world.group.messages
    assert (first.text, second.text, second.reply_to) == ("claimed", "newer", first)
    assert (edited.date, (edited.edit_date - edited.date).total_seconds()) == (card.date, 60)


@pytest.mark.parametrize("form", ["html", "entities"])
async def test_a_mention_names_the_user(bot, world, form):
    link = f'<a href="tg://user?id={world.admin.id}">Ali</a>: lead 128'
    entity = MessageEntity("text_mention", 0, 3, user=User(world.admin.id, "?", is_bot=False))
    given = {"text": link, "parse_mode": "HTML"} if form == "html" else {"text": "Ali: lead 128", "entities": [entity]}
    sent = await bot.send_message(world.group.id, **given)
    assert [(each.type, each.user.first_name) for each in sent.entities] == [("text_mention", "Ali")]
    assert world.group.messages[-1].mentioned == (world.admin.id,)


async def test_a_mention_of_somebody_whom_the_bot_never_met_is_plain_text(bot, world):
    sent = await bot.send_message(world.group.id, '<a href="tg://user?id=5">Ali</a>', parse_mode="HTML")
    assert (sent.text, sent.entities) == ("Ali", ())


async def test_a_contact_is_a_number_with_a_name_and_no_account(bot, world):
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Sara\nEND:VCARD"
    sent = await bot.send_contact(world.sara.id, "+989121234567", "Sara", last_name="Zandi", vcard=card)
    contact = sent.contact
    assert (contact.phone_number, contact.first_name, contact.last_name) == ("+989121234567", "Sara", "Zandi")
    assert (contact.vcard, contact.user_id) == (card, None)


async def test_a_contact_has_nothing_to_edit_but_its_buttons(bot, world):
    sent = await bot.send_contact(world.sara.id, "+98912", "Ali")
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("x", world.sara.id, sent.id)
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(world.sara.id, sent.id, caption="x")
    assert await bot.delete_message(world.sara.id, sent.id)


EMOJI = '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji> <b>yes</b>'


async def test_a_bot_whose_owner_has_no_premium_writes_plain_emoji(bot, world):
    sent = await bot.send_message(world.sara.id, EMOJI, parse_mode="HTML")
    edited = await bot.edit_message_text(f"{EMOJI}!", world.sara.id, sent.message_id, parse_mode="HTML")
    world.sara.sends(world.sara.formats(EMOJI))
    theirs = world.sara.chat.last
    await bot.copy_message(world.group.id, world.sara.id, theirs.id)
    copied = world.group.messages[-1]
    assert [entity.type for entity in theirs.words.entities] == ["custom_emoji", "bold"]
    assert [entity.type for entity in (*sent.entities, *edited.entities, *copied.words.entities)] == ["bold"] * 3
    assert (sent.text, copied.text) == ("👍 yes", "👍 yes")


async def test_custom_emoji_that_a_copy_has_lost_are_quoted_from_it_and_not_from_its_source(bot, world):
    world.sara.sends(world.sara.formats(EMOJI))
    await bot.copy_message(world.group.id, world.sara.id, world.sara.chat.last.id)
    world.admin.sends("?", chat=world.group, reply_to=world.group.messages[-1], quote="👍 yes")
    quote = (await bot.get_updates())[-1].message.quote
    reply = ReplyParameters(world.sara.chat.last.id, quote=quote.text, quote_entities=quote.entities)
    with pytest.raises(BadRequest, match="Quote_text_invalid"):
        await bot.send_message(world.sara.id, "?", reply_parameters=reply)
