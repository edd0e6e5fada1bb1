"""Everything that people send besides plain text, in private and in groups, as python-telegram-bot reads it."""

import pytest

from bot.sandbox.values.refusals import ImpossibleActError

FILES = ("photo", "video", "voice", "audio", "document", "sticker", "video_note", "animation")
OTHERS = ("location", "venue", "poll", "dice")
UNCOPIED = ("paid_media", "invoice", "story", "checklist", "giveaway", "gift")


@pytest.mark.parametrize("kind", [*FILES, *OTHERS, *UNCOPIED])
async def test_every_kind_reaches_the_bot_from_both_chats(bot, world, kind):
    card = await bot.send_message(world.group.id, "card")
    world.sara.sends_media(kind)
    world.admin.sends_media(kind, chat=world.group, reply_to=world.group.messages[-1])
    private, group = (update.message for update in await bot.get_updates())
    assert getattr(private, kind)
    assert getattr(group, kind)
    assert (private.reply_to_message, group.reply_to_message.message_id) == (None, card.message_id)


@pytest.mark.parametrize("kind", ["photo", "video", "voice", "audio", "document", "animation"])
async def test_words_stand_beside_files(bot, world, kind):
    world.sara.sends_media(kind, world.sara.formats("our <b>shop</b>"))
    message = (await bot.get_updates())[-1].message
    assert message.caption_html == "our <b>shop</b>"


@pytest.mark.parametrize("kind", ["sticker", "video_note", "location", "poll", "dice"])
async def test_no_words_stand_beside_others(world, kind):
    with pytest.raises(ImpossibleActError, match="there are no words beside"):
        world.sara.sends_media(kind, "our shop")


async def test_animations_and_venues_are_there_for_older_bots_too(bot, world):
    world.sara.sends_media("animation")
    world.sara.sends_media("venue")
    animation, venue = (update.message for update in await bot.get_updates())
    assert animation.document.file_id == animation.animation.file_id
    assert venue.location == venue.venue.location


async def test_text_has_what_people_give_it(bot, world):
    html = (
        f'<b>a</b> <a href="https://a.example/">link</a> <a href="tg://user?id={world.admin.id}">Ali</a>'
        ' <tg-emoji emoji-id="5368324170671202286">👍</tg-emoji> /help @sara'
    )
    world.sara.sends(world.sara.formats(html))
    entities = (await bot.get_updates())[0].message.entities
    kinds = ["bold", "text_link", "text_mention", "custom_emoji", "bot_command", "mention"]
    assert [entity.type for entity in entities] == kinds
    assert (entities[2].user.id, entities[3].custom_emoji_id) == (world.admin.id, "5368324170671202286")


async def test_albums_of_several_kinds(bot, world):
    card = await bot.send_message(world.group.id, "card")
    answer = {"chat": world.group, "reply_to": world.group.messages[-1]}
    world.admin.sends_album(3, "our shop", kinds=("photo", "video"), **answer)
    world.sara.sends_album(2, kinds=("document",))
    pieces = [update.message for update in await bot.get_updates()]
    assert [bool(piece.video) for piece in pieces] == [False, True, False, False, False]
    assert [piece.caption for piece in pieces] == ["our shop", None, None, None, None]
    assert {piece.reply_to_message.message_id for piece in pieces[:3]} == {card.message_id}
    assert len({piece.media_group_id for piece in pieces}) == 2


@pytest.mark.parametrize(
    ("pieces", "kinds"), [(2, ("photo", "document")), (2, ("voice",)), (11, ("photo",)), (1, ("photo",))]
)
async def test_clients_make_no_other_albums(world, pieces, kinds):
    with pytest.raises(ImpossibleActError, match="album"):
        world.sara.sends_album(pieces, kinds=kinds)


async def test_a_group_with_privacy_on_hides_what_answers_nobody(bot, world):
    assert world.admin.sends_media("photo", chat=world.group) is None
    world.group.promotes_bot()
    assert world.admin.sends_media("photo", chat=world.group) is not None


async def test_media_in_a_topic(sandbox, bot, world):
    forum = sandbox.group("Desk", [world.admin], is_forum=True)
    forum.promotes_bot()
    topic = forum.opens_topic("128 · Sara")
    world.admin.sends_media("voice", chat=forum, thread_id=topic)
    message = (await bot.get_updates())[-1].message
    assert (message.message_thread_id, message.reply_to_message.forum_topic_created.name) == (topic, "128 · Sara")


async def test_nobody_sends_what_telegram_does_not_have(world):
    with pytest.raises(ImpossibleActError, match="nobody can send a 'letter'"):
        world.sara.sends_media("letter")
