"""Where sales are: bound by an admin, followed when it moves, waited for when it is lost."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.context.effects import Effects
from bot.delivery.sales_chat import GroupChange
from bot.sales import group as sales_group
from bot.sales import group_events
from bot.sales.group import Bound
from bot.updates.incoming import CommandFrom, GroupMembership, GroupMoved
from storage.outbox import queue as outbox
from storage.records.talk import TelegramUser
from tests.bot.sales_room import ALI, ELSEWHERE, GROUP, MARYAM, REZA, SalesRoom, room, toast

__all__ = ["room"]
NEW_GROUP = -1005550001111


async def news(room: SalesRoom, what: GroupMoved | GroupMembership) -> Effects:
    after = await room.does(lambda ctx: group_events.handle(ctx, what))
    assert after is not None
    return after


def membership(*, inside: bool, chat: int = GROUP, person: TelegramUser = ALI) -> GroupMembership:
    return GroupMembership(person, chat, "Sales", inside)


async def begin(room: SalesRoom) -> Bound | None:
    return await room.database.write(lambda tx: sales_group.begin(tx, room.config))


async def bind_there(room: SalesRoom, chat: int = ELSEWHERE) -> None:
    """Bind a group where none was bound by /bind yet, saying yes to replacing the setting's."""
    await room.commands(MARYAM, "/bind", chat=chat)
    await room.presses(MARYAM, "bind", chat=chat, card=await open_question(room))


async def open_question(room: SalesRoom) -> str:
    keyboard = (await room.rows())[-1].body["reply_markup"]
    assert isinstance(keyboard, dict)
    data = str(keyboard["inline_keyboard"][0][0]["callback_data"])
    return data.split(":")[1]


@pytest.mark.long
async def test_the_first_group_is_bound_at_once(room: SalesRoom) -> None:
    room.unbound()
    after = await room.commands(MARYAM, "/bind", chat=ELSEWHERE)
    assert after is not None
    assert after.sales_changed
    assert await room.bound() == Bound(chat=ELSEWHERE)
    assert await room.texts() == ["✅ Hot leads come here from now on."]
    assert await room.audited() == [f"bind chat {ELSEWHERE}, topic None"]


async def test_in_a_topic_that_topic_is_bound(room: SalesRoom) -> None:
    from bot.admin import commands

    room.unbound()
    command = CommandFrom(MARYAM, ELSEWHERE, False, 42, 7, "bind", "")
    await room.does(lambda ctx: commands.answer(ctx, command))
    assert await room.bound() == Bound(chat=ELSEWHERE, thread=42)
    (row,) = await room.rows()
    assert row.body["message_thread_id"] == 42


async def test_binding_again_where_it_is_bound_says_so(room: SalesRoom) -> None:
    await room.commands(MARYAM, "/bind", chat=GROUP)
    assert await room.texts() == ["Hot leads come here already."]


async def test_another_group_is_replaced_only_after_a_yes(room: SalesRoom) -> None:
    await room.commands(MARYAM, "/bind", chat=ELSEWHERE)
    assert await room.bound() == Bound(chat=GROUP)
    after = await room.presses(MARYAM, "bind", chat=ELSEWHERE, card=await open_question(room))
    assert after.sales_changed
    assert await room.bound() == Bound(chat=ELSEWHERE)
    assert [(row.chat, row.body["text"]) for row in (await room.rows())[1:]] == [
        (GROUP, "Hot leads go to another group from now on."),
        (ELSEWHERE, "✅ Hot leads come here from now on."),
    ]
    assert await room.menus() == [*[(GROUP, "deleteMyCommands")] * 3, *[(ELSEWHERE, "setMyCommands")] * 3]


async def test_the_yes_counts_once_in_time_and_there(room: SalesRoom) -> None:
    await room.commands(MARYAM, "/bind", chat=ELSEWHERE)
    card = await open_question(room)
    old = "That question is no longer open. Send /bind again."
    assert toast(await room.presses(MARYAM, "bind", chat=GROUP, card=card)) == old
    assert toast(await room.presses(MARYAM, "bind", chat=ELSEWHERE, card="forged")) == old
    room.waits(minutes=16)
    assert toast(await room.presses(MARYAM, "bind", chat=ELSEWHERE, card=card)) == old
    assert await room.bound() == Bound(chat=GROUP)


async def test_only_the_admin_who_asked_says_yes(room: SalesRoom) -> None:
    room.config = replace(room.config, admins=frozenset({MARYAM.telegram_id, REZA.telegram_id}))
    await room.commands(MARYAM, "/bind", chat=ELSEWHERE)
    card = await open_question(room)
    said = toast(await room.presses(REZA, "bind", chat=ELSEWHERE, card=card))
    assert said == "Only the admin who sent /bind can answer this."
    await room.presses(ALI, "bind", chat=ELSEWHERE, card=card)
    assert await room.bound() == Bound(chat=GROUP)


async def test_binding_lists_the_cards_that_waited(room: SalesRoom) -> None:
    room.unbound()
    for n in range(6):
        await room.hot_lead(7_000_000_001 + n)
    after = await room.commands(MARYAM, "/bind", chat=ELSEWHERE)
    assert after is not None
    assert len(after.superseded) == 6
    assert (await room.texts())[-1].startswith("🔥 6 leads were waiting for this group")


async def test_being_added_to_a_group_binds_nothing(room: SalesRoom) -> None:
    room.unbound()
    await news(room, membership(inside=True, chat=ELSEWHERE))
    assert await room.bound() is None
    assert await room.rows() == []


async def test_an_admin_who_adds_the_bot_hears_how_to_bind(room: SalesRoom) -> None:
    room.unbound()
    await news(room, membership(inside=True, chat=ELSEWHERE, person=MARYAM))
    assert await room.bound() is None
    assert await room.texts() == ["To hear of hot leads here, an admin sends /bind."]


async def test_a_binding_overrides_the_setting_until_the_setting_changes(room: SalesRoom) -> None:
    await bind_there(room)
    assert await room.bound() == Bound(chat=ELSEWHERE)
    room.config = replace(room.config, sales_chat_setting=NEW_GROUP)
    assert await begin(room) == Bound(chat=NEW_GROUP)


async def test_a_binding_survives_the_removal_of_the_setting(room: SalesRoom) -> None:
    await bind_there(room)
    room.unbound()
    assert await room.bound() == Bound(chat=ELSEWHERE)


async def test_the_settings_group_is_gone_with_the_setting(room: SalesRoom) -> None:
    await begin(room)
    await news(room, GroupMoved(GROUP, NEW_GROUP))
    room.unbound()
    assert await room.bound() is None


async def test_a_group_that_moves_is_followed(room: SalesRoom) -> None:
    await begin(room)
    after = await news(room, GroupMoved(GROUP, NEW_GROUP))
    assert after.sales_changed
    assert await room.bound() == Bound(chat=NEW_GROUP)
    async with room.database.read() as reader:
        groups = await reader.all("SELECT chat, moved_to FROM sales_groups ORDER BY number")
    assert groups == [(GROUP, NEW_GROUP), (NEW_GROUP, None)]
    assert not (await news(room, GroupMoved(GROUP, NEW_GROUP))).sales_changed


async def test_another_groups_move_changes_nothing(room: SalesRoom) -> None:
    assert not (await news(room, GroupMoved(ELSEWHERE, NEW_GROUP))).sales_changed
    assert await room.bound() == Bound(chat=GROUP)


async def test_a_number_means_something_in_its_own_group_alone(room: SalesRoom) -> None:
    await room.hot_lead()
    await room.all_sent()
    async with room.database.read() as reader:
        known = [await outbox.message_id(reader, "alert:1:1", chat=chat) for chat in (GROUP, ELSEWHERE, None)]
    assert known == [5001, None, None]


async def test_a_lost_group_is_told_to_every_admin_once(room: SalesRoom) -> None:
    assert (await news(room, membership(inside=False))).sales_changed
    assert not (await news(room, membership(inside=False))).sales_changed
    assert await room.bound() == Bound(chat=GROUP, lost=True)
    (row,) = await room.rows()
    assert row.chat == MARYAM.telegram_id
    assert str(row.body["text"]).startswith("⚠️ I can no longer write in the sales group")


async def test_a_group_found_again_gets_what_waited(room: SalesRoom) -> None:
    await news(room, membership(inside=False))
    await room.hot_lead()
    after = await news(room, membership(inside=True))
    assert after.sales_changed
    assert await room.bound() == Bound(chat=GROUP)
    assert "alert:1:1" in [row.key for row in await room.rows()]


async def test_a_lost_group_is_replaced_without_asking(room: SalesRoom) -> None:
    await news(room, membership(inside=False))
    await room.commands(MARYAM, "/bind", chat=ELSEWHERE)
    assert await room.bound() == Bound(chat=ELSEWHERE)


async def test_a_lost_topic_leaves_the_group(room: SalesRoom) -> None:
    await room.does(lambda ctx: sales_group.bind(ctx, chat=GROUP, thread=42, by=1))
    after = await room.does(lambda ctx: group_events.changed(ctx, GroupChange.TOPIC_LOST))
    assert after is not None
    assert after.sales_changed
    assert await room.bound() == Bound(chat=GROUP)
    assert (await room.texts())[0].startswith("⚠️ The topic of the sales group is gone or closed")


async def test_a_reason_is_not_taken_where_sales_were(room: SalesRoom) -> None:
    room.config = replace(room.config, admins=frozenset({MARYAM.telegram_id, REZA.telegram_id}))
    await room.hot_lead()
    await room.presses(MARYAM, "back")
    await room.commands(REZA, "/bind", chat=ELSEWHERE)
    await room.presses(REZA, "bind", chat=ELSEWHERE, card=await open_question(room))
    assert await room.writes(MARYAM, "no budget", chat=GROUP) is None
    assert (await room.lead()).stage == "sql"


@pytest.mark.parametrize("set_by", [timedelta(days=1), -timedelta(days=1)], ids=["forward", "back"])
async def test_a_question_that_the_clock_moved_away_from_is_old(room: SalesRoom, set_by: timedelta) -> None:
    await room.commands(MARYAM, "/bind", chat=ELSEWHERE)
    room.now += set_by
    await room.presses(MARYAM, "bind", chat=ELSEWHERE, card=await open_question(room))
    assert await room.bound() == Bound(chat=GROUP), "a yes of another day binds nothing"
    await room.commands(MARYAM, "/bind", chat=ELSEWHERE)
    await room.presses(MARYAM, "bind", chat=ELSEWHERE, card=await open_question(room))
    assert await room.bound() == Bound(chat=ELSEWHERE)
