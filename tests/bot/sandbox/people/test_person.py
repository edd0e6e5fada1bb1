"""People act, and see what a person with a phone would see."""

import asyncio

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup

from bot.sandbox.values.refusals import ImpossibleActError


def buttons(*rows):
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, **what) for text, what in row.items()] for row in rows])


def test_no_two_people_share_a_number(sandbox):
    assert len({sandbox.person("x").user.phone for _ in range(200)}) == 200


async def test_a_command_is_marked(bot, world):
    sent = world.sara.sends("/start ig_story1")
    (update,) = await bot.get_updates()
    assert (update.update_id, update.message.entities[0].type, update.message.chat.id) == (
        sent,
        "bot_command",
        world.sara.id,
    )


async def test_a_deep_link_starts_the_bot(bot, world):
    world.sara.opens("ig_story1")
    assert (await bot.get_updates())[0].message.text == "/start ig_story1"


async def test_contacts_are_ones_own_or_anothers_or_nobodys(bot, world):
    world.sara.shares_contact()
    world.sara.shares_contact(of=world.admin)
    world.sara.shares_contact(number="0912 000 00 00", user_id=None)
    contacts = [update.message.contact for update in await bot.get_updates()]
    assert [contact.user_id for contact in contacts] == [world.sara.id, world.admin.id, None]


async def test_a_tap_finds_the_newest_button_by_label_or_expression(bot, world):
    await bot.send_message(world.sara.id, "old", reply_markup=buttons({"این ماه (۲ از ۴)": {"callback_data": "old"}}))
    await bot.send_message(world.sara.id, "new", reply_markup=buttons({"این ماه": {"callback_data": "new"}}))
    for label in ("این ماه", "^این", "(۲ از ۴)"):
        world.sara.taps(label)
    assert [update.callback_query.data for update in await bot.get_updates()] == ["new", "new", "old"]


async def test_a_tap_on_nothing_lists_what_is_there(bot, world):
    await bot.send_message(world.sara.id, "q", reply_markup=buttons({"Yes": {"callback_data": "y"}}))
    with pytest.raises(AssertionError, match=r"no button matches 'No'.*\n.*Yes"):
        world.sara.taps("No")


async def test_a_button_may_be_pressed_when_it_is_gone(bot, world):
    sent = await bot.send_message(world.sara.id, "q", reply_markup=buttons({"Yes": {"callback_data": "y"}}))
    yes = world.sara.finds("Yes")
    await bot.edit_message_text("q ✓", world.sara.id, sent.id)
    world.sara.presses(yes)
    await bot.delete_message(world.sara.id, sent.id)
    world.sara.presses(yes)
    edited, deleted = (update.callback_query for update in await bot.get_updates())
    assert (edited.message.text, edited.data) == ("q ✓", "y")
    assert not deleted.message.is_accessible


async def test_links_open_and_copy_buttons_copy(bot, world):
    row = {
        "Copy": {"copy_text": {"text": "+98912"}},
        "Site": {"url": "https://a.example"},
        "Again": {"url": world.sara.link("x")},
    }
    await bot.send_message(
        world.sara.id, "q", reply_markup={"inline_keyboard": [[{"text": k, **v} for k, v in row.items()]]}
    )
    assert (world.sara.taps("Copy"), world.sara.clipboard) == (None, "+98912")
    assert (world.sara.taps("Site"), world.sara.opened[0]) == (None, "https://a.example")
    assert world.sara.taps("Again") is not None


async def test_a_toast_is_seen_once(bot, world):
    await bot.send_message(world.group.id, "card", reply_markup=buttons({"🙋 Claim": {"callback_data": "c"}}))
    world.admin.taps("🙋", chat=world.group)
    await (await bot.get_updates())[0].callback_query.answer("Yours", show_alert=True)
    assert (await world.admin.sees_toast("Yours")).is_alert
    with pytest.raises(AssertionError, match="saw no toast"):
        await world.admin.sees_toast("Yours", within=0)


async def test_what_comes_later_is_waited_for(bot, world):
    waiting = asyncio.create_task(world.sara.sees("(۱ از ۴)"))
    await asyncio.wait({waiting}, timeout=0.01)
    sent = await bot.send_message(world.sara.id, "نیاز \u2068شما\u2069؟ (۱ از ۴)")
    assert (await waiting).id == sent.id
    assert (await world.sara.sees("نیاز شما")).text.startswith("نیاز")


async def test_what_never_comes_fails_with_the_talk_so_far(bot, world):
    world.sara.sends("salam")
    await bot.send_message(world.sara.id, "hello", reply_markup=ReplyKeyboardMarkup([["Key"]]))
    with pytest.raises(AssertionError) as failure:
        await world.sara.sees("never", within=0.01)
    assert "سارا: salam" in str(failure.value)
    assert "bot: hello" in str(failure.value)
    assert "keys: ['Key']" in str(failure.value)


async def test_older_messages_can_be_left_out(bot, world):
    old = await bot.send_message(world.sara.id, "hello")
    seen = await world.sara.sees("hello")
    assert seen.id == old.id
    with pytest.raises(AssertionError):
        await world.sara.sees("hello", within=0, after=seen)


async def test_a_one_time_keyboard_hides_once_it_was_used(bot, world):
    await bot.send_message(
        world.sara.id, "q", reply_markup=ReplyKeyboardMarkup([["Yes", "No"]], one_time_keyboard=True)
    )
    world.sara.taps("Yes")
    assert world.sara.keyboard is None
    assert (await bot.get_updates())[0].message.text == "Yes"


async def test_a_bot_hears_of_a_group_what_privacy_mode_lets_it(bot, world):
    card = await bot.send_message(world.group.id, "card")
    seen = await world.admin.sees("card", chat=world.group)
    assert world.admin.sends("chatter", chat=world.group) is None
    assert world.admin.sends("/stats@other_bot", chat=world.group) is None
    assert world.admin.sends("/stats@sarnakh_sandbox_bot", chat=world.group)
    assert world.admin.sends("/stats", chat=world.group)
    assert world.admin.sends("thanks", chat=world.group, reply_to=seen)
    assert (await bot.get_updates())[-1].message.reply_to_message.id == card.id
    world.group.promotes_bot()
    assert world.admin.sends("chatter", chat=world.group)


async def test_a_bot_is_added_by_somebody(sandbox, bot, world):
    group = sandbox.group("New", [world.admin], with_bot=False)
    group.adds_bot(by=world.admin)
    standing, note = await bot.get_updates()
    assert (standing.my_chat_member.old_chat_member.status, standing.my_chat_member.from_user.id) == (
        "left",
        world.admin.id,
    )
    assert note.message.new_chat_members[0].id == bot.id


async def test_the_bot_is_told_of_a_block_once(bot, world):
    for act in (world.sara.unblocks, world.sara.blocks, world.sara.blocks, world.sara.unblocks):
        act()
    changes = [update.my_chat_member for update in await bot.get_updates()]
    assert [change.new_chat_member.status for change in changes] == ["kicked", "member"]


@pytest.mark.parametrize(
    "act",
    [
        lambda world: world.sara.sends("x", chat=world.group),
        lambda world: world.sara.sends("x" * 4097),
        lambda world: (world.sara.blocks(), world.sara.sends("x")),
        lambda world: world.group.upgrade(),
        lambda world: world.group.opens_topic("x"),
        lambda world: world.sara.sends_photo("x" * 1025),
        lambda world: (world.sara.sends("x"), world.sara.edits(world.sara.chat.last, " ")),
        lambda world: (world.sara.sends("x"), world.sara.blocks(), world.sara.edits(world.sara.chat.last, "y")),
        lambda world: (world.sara.deletes_account(), world.sara.sends("x")),
        lambda world: world.sara.opens("two words"),
        lambda world: world.sara.opens("x" * 65),
    ],
    ids=[
        "a group they are not in",
        "too long",
        "blocked",
        "a supergroup upgraded",
        "a topic without a forum",
        "a caption too long",
        "an edit to nothing",
        "an edit after blocking",
        "an account that is gone",
        "a deep link with a space",
        "a deep link too long",
    ],
)
async def test_what_no_client_offers_is_refused(world, act):
    with pytest.raises(ImpossibleActError):
        act(world)


@pytest.mark.long
async def test_a_hundred_people_talk_at_once(sandbox, bot):
    people = [sandbox.person(f"P{number}") for number in range(100)]

    async def echo() -> None:
        offset, answered = 0, 0
        while answered < 300:
            for update in await bot.get_updates(offset=offset, timeout=5):
                offset, answered = update.update_id + 1, answered + 1
                await bot.send_message(update.message.chat.id, f"echo {update.message.text}")
        await bot.get_updates(offset=offset)

    async def talk(person) -> None:
        for line in ("one", "two", "three"):
            person.sends(line)
            await person.sees(f"echo {line}", within=20)

    await asyncio.gather(echo(), *(talk(person) for person in people))
    await sandbox.quiet()
