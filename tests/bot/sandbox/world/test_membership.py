"""Who comes to a group and who leaves it, and what the bot gets to know of it."""

import pytest

from bot.sandbox.values.refusals import ImpossibleActError

EVERYTHING = ["message", "callback_query", "chat_member", "message_reaction"]


async def standing(bot, group, person):
    return (await bot.get_chat_member(group.id, person.id)).status


async def test_a_member_is_what_became_of_them_last(bot, world):
    group, sara = world.group, world.sara
    assert await standing(bot, group, sara) == "left"
    sara.joins(group)
    assert await standing(bot, group, sara) == "member"
    group.promotes(sara)
    assert await standing(bot, group, sara) == "administrator"
    sara.leaves(group)
    assert await standing(bot, group, sara) == "left"
    sara.joins(group)
    group.removes(sara)
    assert await standing(bot, group, sara) == "kicked"
    assert [one.user.id for one in await bot.get_chat_administrators(group.id)] == [world.admin.id]


async def test_a_member_sees_service_messages_of_who_comes_and_goes(bot, world):
    came = world.sara.joins(world.group)
    went = world.sara.leaves(world.group)
    first, second = await bot.get_updates()
    assert (first.update_id, second.update_id) == (came, went)
    assert first.message.new_chat_members[0].id == first.message.from_user.id == world.sara.id
    assert second.message.left_chat_member.id == second.message.from_user.id == world.sara.id


async def test_an_administrator_who_asked_is_told_of_changes_and_by_whom(bot, world):
    await bot.get_updates(allowed_updates=EVERYTHING)
    world.group.promotes_bot()
    world.sara.joins(world.group)
    world.group.removes(world.sara, by=world.admin)
    changes = [update.chat_member for update in await bot.get_updates() if update.chat_member]
    assert [(each.old_chat_member.status, each.new_chat_member.status) for each in changes] == [
        ("left", "member"),
        ("member", "kicked"),
    ]
    assert [each.from_user.id for each in changes] == [world.sara.id, world.admin.id]
    assert {each.new_chat_member.user.id for each in changes} == {world.sara.id}


@pytest.mark.parametrize("asks", [True, False], ids=["no administrator", "did not ask"])
async def test_others_are_told_of_no_change(bot, world, asks):
    await bot.get_updates(allowed_updates=EVERYTHING if asks else ["message"])
    if not asks:
        world.group.promotes_bot()
    world.sara.joins(world.group)
    assert [update.chat_member for update in await bot.get_updates()] == [None]


async def test_what_stays_the_same_is_no_change(bot, world):
    await bot.get_updates(allowed_updates=EVERYTHING)
    world.group.promotes_bot()
    world.sara.joins(world.group)
    world.group.promotes(world.sara)
    assert world.group.promotes(world.sara) is None


async def test_who_left_can_neither_write_nor_press(bot, world):
    world.sara.joins(world.group)
    markup = {"inline_keyboard": [[{"text": "🙋", "callback_data": "c"}]]}
    await bot.send_message(world.group.id, "card", reply_markup=markup)
    claim = world.sara.finds("🙋", chat=world.group)
    world.sara.leaves(world.group)
    for act in (lambda: world.sara.sends("/mine", chat=world.group), lambda: world.sara.presses(claim)):
        with pytest.raises(ImpossibleActError, match="is not in"):
            act()


async def test_strangers_press_in_a_public_group_but_do_not_write(bot, world):
    world.group.becomes_public("sales_of_shop")
    markup = {"inline_keyboard": [[{"text": "🙋", "callback_data": "c"}]]}
    await bot.send_message(world.group.id, "card", reply_markup=markup)
    world.sara.taps("🙋", chat=world.group)
    (update,) = await bot.get_updates()
    assert update.callback_query.from_user.id == world.sara.id
    assert update.callback_query.message.chat.username == "sales_of_shop"
    assert await standing(bot, world.group, world.sara) == "left"
    with pytest.raises(ImpossibleActError, match="is no member"):
        world.sara.sends("/mine", chat=world.group)


async def test_a_supergroup_keeps_who_left_the_group(sandbox, bot, world):
    group = sandbox.group("Old", [world.admin, world.sara], basic=True)
    group.removes(world.sara)
    group.upgrade()
    assert await standing(bot, group, world.sara) == "kicked"
