"""The sales group: unbound, moved, lost, found again, without its topic."""

from pathlib import Path

import pytest

from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.sales_chat import SalesChat
from storage.messages import Message
from tests.bot.fake_bot_api import refuses
from tests.bot.post_room import BLOCKED, GROUP, SARA, PostRoom, alert, edit, made, post_room, says

FORBIDS = refuses("Bad Request: not enough rights to send text messages to the chat")


@pytest.mark.long
async def test_alerts_wait_for_a_group_to_be_bound(folder: Path) -> None:
    async with post_room(folder, sales=SalesChat()) as room:
        await room.send(alert(1), alert(2), says("a"))
        assert room.api.texts() == ["a"]
        room.sales.bind(GROUP, 77)
        await room.quiet()

    assert [call.fields for call in room.api.done[1:]] == [
        {"text": "card 1", "chat_id": GROUP, "message_thread_id": 77},
        {"text": "card 2", "chat_id": GROUP, "message_thread_id": 77},
    ]


async def test_no_message_of_another_group_is_edited_in_the_new_one(room: PostRoom) -> None:
    await room.send(alert(17))
    room.sales.bind(None)
    await room.send(edit(17, 2))
    room.sales.bind(-1002)
    await room.quiet()

    assert made(room)[1:] == [("sendMessage", -1002, None)]


async def test_a_group_that_is_bound_again_knows_its_cards(folder: Path) -> None:
    async with post_room(folder) as room:
        await room.send(alert(17), alert(18))
        room.sales.bind(-1002)
        await room.send(edit(17, 2))
        _, number, _ = await room.state("alert:18:1")
    async with post_room(folder) as room:
        await room.send(edit(17, 3))
        await room.send(edit(18, 2))

    assert made(room) == [("sendMessage", GROUP, None), ("editMessageText", GROUP, number)]


QUOTE = {"message_id": 41, "allow_sending_without_reply": True}


@pytest.mark.parametrize(
    ("chat", "quote", "in_the_group", "in_another"),
    [
        pytest.param(None, {**QUOTE, "chat_id": GROUP}, QUOTE, None, id="for sales, wherever they are"),
        pytest.param(GROUP, QUOTE, QUOTE, None, id="for this group, which may move"),
        pytest.param(None, QUOTE, QUOTE, QUOTE, id="by an earlier version, which did not say where"),
    ],
)
async def test_a_message_of_another_group_is_not_quoted(
    room: PostRoom, chat: int | None, quote, in_the_group, in_another
) -> None:
    row = Message(key="a", stream="a", chat=chat, method="sendMessage", body={"text": "a", "reply_parameters": quote})
    await room.send(row)
    if chat is None:
        room.sales.bind(-1002)
    else:
        room.api.plan(refuses("Bad Request: group chat was upgraded", migrate_to_chat_id=-1002), chat_id=GROUP)
    await room.send(row.replace(key="b"))

    sent = [(call.fields["chat_id"], call.fields.get("reply_parameters")) for call in room.api.done]
    assert sent == [(GROUP, in_the_group), (-1002, in_another)]


async def test_an_answer_in_a_group_that_moved_quotes_nothing_by_a_number_of_before(room: PostRoom) -> None:
    moved = refuses("Bad Request: group chat was upgraded", migrate_to_chat_id=-100777)
    await room.send(says("asked", chat=GROUP))
    room.api.plan(moved, chat_id=GROUP)
    await room.send(says("answer", chat=GROUP, answers="asked"))

    assert [call.fields.get("reply_parameters") for call in room.api.done] == [None, None]
    assert made(room)[1] == ("sendMessage", -100777, None)


async def test_alerts_follow_a_group_that_moved(room: PostRoom) -> None:
    moved = refuses("Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-100777)
    room.api.plan(moved, moved, moved, chat_id=GROUP)
    await room.send(alert(1), alert(2), alert(3))

    assert sorted(room.api.texts(-100777)) == ["card 1", "card 2", "card 3"]
    assert room.heard.told == [("moved", GROUP, -100777)]


async def test_alerts_wait_without_attempts_while_the_group_is_lost(room: PostRoom) -> None:
    kicked = refuses("Forbidden: bot was kicked from the supergroup chat", 403)
    room.api.plan(*[kicked] * 20, chat_id=GROUP)
    await room.send(alert(1))
    await room.send(alert(2))
    await room.after(59)

    assert len(room.api.calls) == 1
    assert (await room.state("alert:1:1"))[0] == "waiting"
    assert room.heard.told == [("lost", "Forbidden: bot was kicked from the supergroup chat")]
    room.sales.bind(-1002)
    await room.quiet()
    assert room.api.texts(-1002) == ["card 1", "card 2"]


async def test_what_has_a_message_to_find_in_the_group_waits_for_this_one_and_goes_to_no_other(room: PostRoom) -> None:
    kicked = refuses("Forbidden: bot was kicked from the supergroup chat", 403)
    room.api.plan(*[kicked] * 2, chat_id=GROUP)
    body = {"message_id": 5, "text": "erased"}
    blank = Message(key="erased:1", stream="erased:1", chat=GROUP, method="editMessageText", body=body)
    await room.send(blank)
    assert [call.method for call in room.api.done] == []
    room.sales.found()
    await room.quiet()
    assert [call.method for call in room.api.done] == []
    room.sales.found()
    await room.quiet()
    assert [call.fields for call in room.api.done] == [{"chat_id": GROUP, **body}]


STEP_S = 20


async def passes(room: PostRoom, minutes: float) -> None:
    """Let minutes pass, and the sender's rounds with them: it does each before the next step of the clock."""
    for _ in range(round(minutes * 60 / STEP_S)):
        room.clock.advance(STEP_S)
        await room.rests()


@pytest.mark.sqlite  # the clock of a test outruns a server
@pytest.mark.long
async def test_a_lost_group_is_tried_after_1_5_and_15_minutes_and_then_every_hour(room: PostRoom) -> None:
    room.api.plan(*[FORBIDS] * 99, chat_id=GROUP)
    await room.send(alert(1), alert(2))
    told, begun = len(room.api.calls), room.clock.monotonic()
    tried = []
    while room.clock.monotonic() < begun + 200 * 60:
        before = len(room.api.calls)
        await passes(room, STEP_S / 60)
        tried += [room.clock.monotonic() - begun] * (len(room.api.calls) - before)
    assert told == 2, "both were under way"
    # Each is due at a step of the clock, and made in it: no wait is longer, nor is their sum.
    assert tried == [60 * minutes for minutes in (1, 5, 15, 75, 135, 195)]
    assert room.heard.told == [("lost", "Bad Request: not enough rights to send text messages to the chat")]


async def test_a_group_that_was_lost_before_the_start_is_tried_at_the_start(folder: Path) -> None:
    async with post_room(folder, sales=SalesChat(GROUP, lost=True)) as room:
        await room.send(alert(1))
        assert room.api.texts(GROUP) == ["card 1"]
        assert room.heard.told == [("found",)]


async def test_a_card_that_comes_when_a_try_is_overdue_is_the_try(room: PostRoom) -> None:
    room.api.plan(FORBIDS, chat_id=GROUP)
    await room.send(alert(1))
    await room.store()
    withdrawn = await room.waiting_ids()
    room.sender.withdraw(withdrawn)
    await passes(room, 14)
    await room.send(alert(2))
    assert room.api.texts(GROUP) == ["card 2"]


async def test_people_who_write_in_a_lost_group_have_it_tried_but_not_for_each_message(room: PostRoom) -> None:
    room.api.plan(*[FORBIDS] * 2, chat_id=GROUP)
    await room.send(alert(1))
    await heard(room)
    assert len(room.api.calls) == 2
    for _ in range(20):
        await heard(room)
    assert len(room.api.calls) == 2, "a busy group that forbids writing is not asked for each message"
    room.clock.advance(5)
    await heard(room)
    assert room.api.texts(GROUP) == ["card 1"]


async def heard(room: PostRoom) -> None:
    room.sender.group_heard()
    await room.rests()


async def test_a_limit_that_delays_the_try_does_not_end_all_tries(folder: Path) -> None:
    async with post_room(folder, limits=RateLimits.of(30, 1, 20)) as room:
        room.api.plan(FORBIDS, refuses("Too Many Requests", 429, retry_after=30), chat_id=GROUP)
        await room.send(alert(1))
        await passes(room, 3)
        assert room.api.texts(GROUP) == ["card 1"]


async def test_rights_that_are_given_back_silently_are_found(room: PostRoom) -> None:
    room.api.plan(*[refuses("Bad Request: not enough rights to send text messages to the chat")] * 2, chat_id=GROUP)
    await room.send(alert(1), alert(2))
    for _ in range(45):
        room.clock.advance(30)
        await room.rests()

    assert sorted(room.api.texts(GROUP)) == ["card 1", "card 2"]
    assert ("found",) in room.heard.told


@pytest.mark.parametrize("said", ["message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED"])
async def test_a_topic_that_is_gone_is_left_for_the_group(folder: Path, said: str) -> None:
    async with post_room(folder, sales=SalesChat(GROUP, 77)) as room:
        room.api.plan(refuses(f"Bad Request: {said}"), message_thread_id=77)
        await room.send(alert(1))
        await room.send(alert(2))

    assert [call.fields.get("message_thread_id") for call in room.api.calls] == [77, None, None]
    assert room.heard.told == [("topic lost",)]


@pytest.mark.parametrize("listed", [True, False], ids=["the list is late", "no list can be written"])
async def test_a_crowd_that_becomes_no_list_goes_card_by_card(folder: Path, *, listed: bool) -> None:
    async with post_room(folder, limits=RateLimits.of(30, 1, 20)) as room:
        room.heard.fails = not listed
        await room.send(*(alert(number, lead=number) for number in range(1, 21)))
        for _ in range(90):
            room.clock.advance(1)
            await room.rests()

    assert room.heard.told[0] == ("crowded",)
    assert sorted(room.api.texts(GROUP)) == sorted(f"card {number}" for number in range(1, 21))


async def test_a_few_alerts_are_no_crowd(folder: Path) -> None:
    async with post_room(folder, limits=RateLimits.of(30, 1, 20)) as room:
        await room.send(*(alert(number, lead=number) for number in range(1, 11)))
        await room.after(30)

    assert room.heard.told == []
    assert len(room.api.texts(GROUP)) == 10


async def test_sales_may_be_one_person_who_blocks_the_bot(folder: Path) -> None:
    async with post_room(folder, sales=SalesChat(SARA)) as room:
        room.api.plan(BLOCKED)
        await room.send(alert(1))
        assert (await room.state("alert:1:1"))[0] == "waiting"
        room.sales.bind(GROUP)
        await room.quiet()
        assert (await room.state("alert:1:1"))[0] == "sent"
