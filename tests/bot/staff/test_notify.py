"""Telling all admins: what repeats itself waits once, and never before the answer to a command."""

import pytest

from bot.delivery.sales_chat import GroupChange
from bot.sales import group_events
from bot.staff.notify import notify_all
from tests.bot.sales_room import ALI, MARYAM, SalesRoom, room

__all__ = ["room"]


@pytest.mark.long
async def test_a_group_that_comes_and_goes_leaves_one_message_for_each_admin(room: SalesRoom) -> None:
    for change in (GroupChange.LOST, GroupChange.FOUND) * 20:
        room.waits(seconds=1)
        await room.does(lambda ctx, change=change: group_events.changed(ctx, change))
    (row,) = await room.rows()
    assert row.chat == MARYAM.telegram_id
    assert "again" in str(row.body["text"])


async def test_what_is_told_of_one_thing_takes_the_place_of_nothing_else(room: SalesRoom) -> None:
    for key, slot in (("group.lost", "group"), ("remind.lost", "remind"), ("group.lost", "group")):
        room.waits(seconds=1)
        count = {"count": 3} if slot == "remind" else {}
        await room.does(lambda ctx, key=key, slot=slot, count=count: notify_all(ctx, key, slot=slot, **count))
    assert [row.slot for row in await room.rows()] == ["remind", "group"]


async def test_what_was_sent_is_told_again(room: SalesRoom) -> None:
    for _ in range(2):
        room.waits(seconds=1)
        await room.does(lambda ctx: notify_all(ctx, "group.lost", slot="group"))
        (row,) = await room.rows()
        assert row.chat != ALI.telegram_id
        await room.all_sent()
