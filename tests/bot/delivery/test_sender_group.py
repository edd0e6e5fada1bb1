"""The sales group takes 20 messages a minute: alerts first, then what answers a colleague, then the oldest row."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.delivery.queue.rate_limits import RateLimits
from storage.messages import Message, Priority
from storage.records.record import from_columns
from tests.bot.fake_bot_api import Holds, refuses
from tests.bot.post_room import GONE, GROUP, PostRoom, alert, edit, post_room, says

MINUTE_S = 60


@pytest.fixture
async def limited(folder: Path) -> AsyncIterator[PostRoom]:
    """A sender that keeps Telegram's limits for chats; the clock stands, so that the overall one would be met first."""
    async with post_room(folder, limits=RateLimits.of(1000, 1, 20)) as room:
        yield room


def said(number: int, nth: int = 1, **more: object) -> Message:
    """Return what a lead wrote, on its way to the group."""
    fields = {
        "stream": f"said:{number}", "chat": None, "method": "sendMessage", "priority": Priority.RELAY,
        "body": {"text": f"words {nth} of {number}"}, "answers": f"alert:{number}:1", "slot": "said",
    }  # fmt: skip
    return from_columns(Message, {"key": f"said:{number}:{nth}", **fields, **more})


def urgent(number: int, version: int) -> Message:
    return edit(number, version, priority=Priority.URGENT)


@pytest.mark.long
async def test_words_wait_for_the_card_that_they_come_under(room: PostRoom) -> None:
    held = Holds()
    room.api.plan(held, text="card 17")
    await room.hand_over(alert(17), said(17))
    await room.api.came(1)
    assert room.api.texts() == ["card 17"]
    held.until.set()
    await room.quiet()

    assert room.api.texts() == ["card 17", "words 1 of 17"]
    assert room.api.done[1].fields["reply_parameters"]["message_id"] == 101


async def test_words_do_not_wait_for_a_card_that_stands_in_a_list(room: PostRoom) -> None:
    room.sales.lose()
    added = await room.hand_over(alert(17), said(17))
    room.sender.withdraw([added.rows[0].id])
    room.sales.found()
    await room.quiet()
    assert room.api.texts() == ["words 1 of 17"]


async def test_a_restart_keeps_words_behind_their_card(folder: Path) -> None:
    async with post_room(folder) as room:
        await room.store(alert(17), said(17))
    async with post_room(folder) as room:
        await room.quiet()
        assert room.api.texts() == ["card 17", "words 1 of 17"]


async def joins_while_under_way(room: PostRoom) -> None:
    held = Holds()
    room.api.plan(held, text="words 1 of 17")
    await room.hand_over(said(17))
    await room.api.came(1)
    await room.hand_over(said(17, 2, body={"text": "words 1 of 17\nand more"}))
    held.until.set()
    await room.quiet()


async def test_words_that_are_under_way_are_added_to_and_never_said_twice(room: PostRoom) -> None:
    await joins_while_under_way(room)

    assert [(call.method, call.text, call.fields.get("message_id")) for call in room.api.done] == [
        ("sendMessage", "words 1 of 17", None),
        ("editMessageText", "words 1 of 17\nand more", 101),
    ]
    assert (await room.state("said:17:2"))[:2] == ("sent", 101)


async def test_words_are_said_anew_where_those_before_are_gone(room: PostRoom) -> None:
    room.api.plan(GONE, method="editMessageText")
    await joins_while_under_way(room)
    assert [call.method for call in room.api.done] == ["sendMessage", "sendMessage"]
    assert room.api.texts()[-1] == "words 1 of 17\nand more"


async def test_words_that_were_refused_are_said_by_those_that_took_their_place(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: message text is empty"), text="words 1 of 17")
    await room.hand_over(said(17))
    await room.hand_over(said(17, 2, body={"text": "words 1 of 17\nand more"}))
    await room.quiet()
    assert room.api.texts() == ["words 1 of 17\nand more"]


async def full(room: PostRoom) -> None:
    """Let leads write more than the group takes at once."""
    await room.send(*(said(number) for number in range(1, 11)))


async def test_an_alert_and_a_press_find_room_at_once_however_much_leads_write(limited: PostRoom) -> None:
    await full(limited)
    before = len(limited.api.done)
    await limited.send(alert(99), urgent(3, 2))
    assert sorted(limited.api.texts()[before:]) == ["card 3 v2", "card 99"]


async def test_presses_go_before_alerts_before_edits_and_words(limited: PostRoom) -> None:
    await full(limited)
    await limited.send(alert(96), alert(97))
    before = len(limited.api.done)
    await limited.send(edit(4, 2), urgent(3, 2), urgent(5, 2), alert(98))
    assert limited.api.texts()[before:] == []
    await limited.after(13)
    assert limited.api.texts()[before:] == ["card 3 v2", "card 5 v2", "card 98"]


async def test_removals_however_many_go_after_alerts(limited: PostRoom) -> None:
    await full(limited)
    await limited.send(alert(96), alert(97))
    before = len(limited.api.done)
    blanked = {"fallbacks": (("deleteMessage", {}),), "priority": Priority.URGENT}
    await limited.send(*(edit(number, 2, **blanked) for number in (3, 4, 5)), alert(98))
    await limited.after(16)
    assert limited.api.texts()[before:] == ["card 98", "card 3 v2", "card 4 v2", "card 5 v2"]


async def test_words_and_other_edits_take_turns_by_their_age(limited: PostRoom) -> None:
    rows = [said(1), edit(2, 2), said(3), edit(4, 2), said(5), edit(6, 2), said(7)]
    await limited.send(*rows)
    await limited.after(MINUTE_S)
    in_order, told = [str(row.body["text"]) for row in rows], limited.api.texts()
    assert (sorted(told[:3]), told[3:]) == (sorted(in_order[:3]), in_order[3:])


async def test_no_minute_sees_more_than_the_limit(limited: PostRoom) -> None:
    for second in range(MINUTE_S):
        await limited.hand_over(said(second), urgent(second, 2))
        await limited.after(1)
    assert len(limited.api.done) <= 20


async def test_a_press_does_not_wait_for_the_pause_between_two_edits(room: PostRoom) -> None:
    await room.send(alert(17), edit(17, 2), urgent(17, 3))
    assert room.api.texts() == ["card 17", "card 17 v3"]
    await room.send(urgent(17, 4))
    assert room.api.texts()[-1] == "card 17 v4"


async def test_a_press_does_not_wait_for_the_words_of_its_lead(limited: PostRoom) -> None:
    await limited.send(alert(17))
    await full(limited)
    await limited.send(said(17), urgent(17, 2))
    assert "card 17 v2" in limited.api.texts()
    assert "words 1 of 17" not in limited.api.texts()


async def test_a_group_that_takes_one_message_a_minute_keeps_none_back(folder: Path) -> None:
    async with post_room(folder, limits=RateLimits.of(30, 1, 1)) as room:
        await room.send(said(1))
        assert room.api.texts(GROUP) == ["words 1 of 1"]


async def test_a_persons_chat_keeps_nothing_back(limited: PostRoom) -> None:
    await limited.send(*(says(f"a{n}") for n in range(5)))
    assert len(limited.api.done) == 5
