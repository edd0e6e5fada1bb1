"""Acts of colleagues at a desk: they follow the bot's links, call each other, stay anonymous, and react."""

import pytest
from telegram import ReactionTypeCustomEmoji, ReactionTypePaid
from telegram.error import BadRequest

from bot.sandbox.values.refusals import ImpossibleActError

EVERYTHING = ["message", "callback_query", "message_reaction"]


async def pressed(bot, world):
    """Return the press of a button in the group by the admin, who has not started the bot."""
    markup = {"inline_keyboard": [[{"text": "📇", "callback_data": "n"}]]}
    await bot.send_message(world.group.id, "card", reply_markup=markup)
    world.admin.taps("📇", chat=world.group)
    return (await bot.get_updates())[-1].callback_query


@pytest.mark.parametrize("link", ["https://t.me/sarnakh_sandbox_bot?start=d_7", "t.me/Sarnakh_Sandbox_Bot?start=d_7"])
async def test_the_answer_to_a_press_opens_the_private_chat_with_a_payload(bot, world, link):
    await (await pressed(bot, world)).answer(url=link)
    toast = await world.admin.sees_toast("")
    assert (toast.text, toast.url) == ("", link)
    world.admin.follows(toast)
    assert (await bot.get_updates())[-1].message.text == "/start d_7"
    assert await bot.send_message(world.admin.id, "the number")


@pytest.mark.parametrize(
    "link",
    [
        "https://a.example/?start=d_7",
        "https://t.me/other_bot?start=d_7",
        "https://t.me/sarnakh_sandbox_bot",
        "https://t.me/sarnakh_sandbox_bot?startgroup=d_7",
        "https://[",
    ],
)
async def test_the_answer_to_a_press_opens_nothing_else(bot, world, link):
    with pytest.raises(BadRequest, match="Url_invalid"):
        await (await pressed(bot, world)).answer(url=link)


async def test_a_colleague_without_a_username_is_called_by_name(sandbox, bot, world):
    reza = sandbox.person("رضا", last_name="کریمی")
    world.group.adds(reza)
    world.admin.calls(reza, "/assign 128 رضا", chat=world.group)
    (update,) = await bot.get_updates()
    command, mention = update.message.entities
    assert (command.type, mention.type) == ("bot_command", "text_mention")
    assert (mention.user.id, mention.user.last_name) == (reza.id, "کریمی")
    assert update.message.parse_entity(mention) == "رضا"
    with pytest.raises(ImpossibleActError, match="does not name"):
        world.admin.calls(reza, "/assign 128", chat=world.group)


async def test_an_administrator_can_stay_anonymous(bot, world):
    world.admin.sends_anonymously("/mine", chat=world.group)
    message = (await bot.get_updates())[-1].message
    assert (message.from_user.username, message.sender_chat.id) == ("GroupAnonymousBot", world.group.id)
    world.admin.sends_anonymously("look", kind="photo", chat=world.group, reply_to=world.group.messages[-1])
    assert world.group.messages[-1].is_anonymous
    world.group.adds(world.sara)
    with pytest.raises(ImpossibleActError, match="is no administrator"):
        world.sara.sends_anonymously("/mine", chat=world.group)


async def test_a_reaction_in_a_group_is_told_to_an_administrator(bot, world):
    await bot.get_updates(allowed_updates=EVERYTHING)
    await bot.send_message(world.group.id, "words of a prospect")
    words = world.group.messages[-1]
    assert world.admin.reacts(words, "👌") is None
    world.group.promotes_bot()
    world.admin.reacts(words, "👍")
    world.admin.reacts(words, "")
    first, second = (update.message_reaction for update in await bot.get_updates())
    assert (first.message_id, first.user.id) == (words.id, world.admin.id)
    assert [first.old_reaction[0].emoji, first.new_reaction[0].emoji] == ["👌", "👍"]
    assert [second.old_reaction[0].emoji, len(second.new_reaction)] == ["👍", 0]
    assert words.reactions == {}


async def test_the_bots_reaction_stands_beside_those_of_people(bot, world):
    world.admin.sends("/mine", chat=world.group)
    words = world.group.messages[-1]
    world.admin.reacts(words, "👍")
    await bot.set_message_reaction(world.group.id, words.id, "👌")
    assert (words.reaction, words.reactions) == ("👌", {world.admin.id: "👍"})
    await bot.set_message_reaction(world.group.id, words.id, [])
    assert (words.reaction, words.reactions) == ("", {world.admin.id: "👍"})


async def test_who_did_not_ask_for_reactions_hears_of_none(bot, world):
    await bot.get_updates(allowed_updates=["message"])
    world.group.promotes_bot()
    await bot.send_message(world.group.id, "card")
    assert world.admin.reacts(world.group.messages[-1], "👍") is None


async def test_a_prospect_reacts_in_private_also_with_a_custom_emoji(bot, world):
    await bot.get_updates(allowed_updates=EVERYTHING)
    await bot.send_message(world.sara.id, "hello")
    words = world.sara.chat.last
    world.sara.reacts(words, "❤\u200d🔥")
    world.sara.reacts(words, "5368324170671202286")
    first, second = (update.message_reaction for update in await bot.get_updates())
    assert (first.chat.id, first.user.id, first.new_reaction[0].emoji) == (world.sara.id, world.sara.id, "❤\u200d🔥")
    assert second.new_reaction[0].custom_emoji_id == "5368324170671202286"
    assert world.sara.reacts(words, "5368324170671202286") is None


async def test_an_anonymous_administrator_reacts_as_the_group(bot, world):
    await bot.get_updates(allowed_updates=EVERYTHING)
    world.group.promotes_bot()
    await bot.send_message(world.group.id, "card")
    world.admin.reacts(world.group.messages[-1], "👍", anonymously=True)
    reaction = (await bot.get_updates())[-1].message_reaction
    assert (reaction.user, reaction.actor_chat.id) == (None, world.group.id)


async def test_the_bot_sets_one_free_emoji_or_a_custom_one_that_is_there(bot, world):
    sent = await bot.send_message(world.sara.id, "hello")
    for refused, reason in (
        ("🏁", "Reaction_invalid"),
        (ReactionTypeCustomEmoji("5368324170671202286"), "Reaction_invalid"),
        (ReactionTypePaid(), "Reaction_invalid"),
        (["👍", "👌"], "Reactions_too_many"),
    ):
        with pytest.raises(BadRequest, match=reason):
            await bot.set_message_reaction(world.sara.id, sent.message_id, refused)
    world.sara.reacts(world.sara.chat.last, "5368324170671202286")
    await bot.set_message_reaction(world.sara.id, sent.message_id, ReactionTypeCustomEmoji("5368324170671202286"))
    assert world.sara.chat.last.reaction == "5368324170671202286"
    world.group.forbids_reactions()
    card = await bot.send_message(world.group.id, "card")
    with pytest.raises(BadRequest, match="Reaction_invalid"):
        await bot.set_message_reaction(world.group.id, card.message_id, "👌")


async def test_a_reaction_to_an_album_stands_under_its_first_piece(bot, world):
    world.sara.sends_album(2)
    first, second = world.sara.chat.messages
    await bot.set_message_reaction(world.sara.id, second.id, "👌")
    assert (first.reaction, second.reaction) == ("👌", "")


async def test_who_only_looks_into_a_public_group_neither_writes_nor_reacts(bot, world):
    world.group.becomes_public("sales")
    await bot.send_message(world.group.id, "card")
    with pytest.raises(ImpossibleActError, match="is no member"):
        world.sara.reacts(world.group.messages[-1], "👍")
    with pytest.raises(ImpossibleActError, match="is no member"):
        world.sara.sends_media("photo", chat=world.group)


async def test_a_stranger_writes_in_the_discussion_of_a_channel_and_is_no_member(bot, world):
    world.group.takes_strangers("sales")
    card = await bot.send_message(world.group.id, "card")
    world.sara.sends("how much?", chat=world.group, reply_to=world.group.messages[-1])
    message = (await bot.get_updates())[-1].message
    assert (message.from_user.id, message.reply_to_message.message_id) == (world.sara.id, card.message_id)
    assert (await bot.get_chat_member(world.group.id, world.sara.id)).status == "left"


@pytest.mark.parametrize("emoji", ["🏁", "ok"])
async def test_people_react_with_what_telegram_offers(bot, world, emoji):
    await bot.send_message(world.group.id, "card")
    with pytest.raises(ImpossibleActError, match="nobody can react"):
        world.admin.reacts(world.group.messages[-1], emoji)
    world.group.forbids_reactions()
    with pytest.raises(ImpossibleActError, match="nobody can react"):
        world.admin.reacts(world.group.messages[-1], "👌")
