"""What the sender keeps in memory: bounded, and nothing is lost or doubled by a start, a flood or a stop."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.delivery.queue.results import MOST_WAITING
from storage.messages import Priority, SendResult
from tests.bot.fake_bot_api import BotApi, Breaks, Holds, refuses
from tests.bot.post_room import GROUP, REZA, SARA, PostRoom, alert, post_room, says


@pytest.mark.long
async def test_what_a_crash_left_is_sent_at_the_next_start(folder: Path) -> None:
    async with post_room(folder) as room:
        await room.store(alert(17), *[says(f"a{n}") for n in range(5)])
    async with post_room(folder) as room:
        await room.quiet()
        assert room.api.texts(SARA) == [f"a{n}" for n in range(5)]
        assert room.api.texts(GROUP) == ["card 17"]


async def test_a_flood_is_sent_in_order_though_memory_is_bounded(folder: Path) -> None:
    async with post_room(folder) as room:
        room.sender._backlog._room = 40
        for n in range(30):
            await room.hand_over(*[says(f"{n}:{chat}", str(n), chat=chat) for chat in range(1, 11)])
        async with asyncio.timeout(10):
            await room.api.came(300)
        await room.quiet()
        assert room.sender._streams.held(Priority.REPLY) == 0

    for chat in range(1, 11):
        assert room.api.texts(chat) == [str(n) for n in range(30)]


async def test_a_row_that_nobody_handed_over_is_found_by_the_sweep(room: PostRoom) -> None:
    await room.store(says("by another way"))
    for _ in range(3):
        room.clock.advance(30)
        await room.api.came(1)
    await room.quiet()

    assert room.api.texts() == ["by another way"]


async def test_rows_that_another_process_queued_are_sent_once_the_sender_looks_around(room: PostRoom) -> None:
    await room.send(says("mine"))
    await room.store(alert(17), *[says(f"theirs {n}") for n in range(3)])
    room.sender.look_around()
    await room.api.came(5)
    await room.quiet()

    assert room.api.texts(SARA) == ["mine", "theirs 0", "theirs 1", "theirs 2"]
    assert room.api.texts(GROUP) == ["card 17"]


async def test_what_another_process_queued_before_goes_before_what_was_handed_over(room: PostRoom) -> None:
    room.sending.know_others(lambda: True)
    await room.store(says("theirs 0"), says("theirs 1"), says("in another stream", chat=REZA))
    await room.hand_over(says("mine 0"), alert(17))
    await room.store(says("theirs 2"))
    await room.hand_over(says("mine 1"))
    await room.api.came(6)
    await room.quiet()

    assert room.api.texts(SARA) == ["theirs 0", "theirs 1", "mine 0", "theirs 2", "mine 1"]
    assert room.api.texts(GROUP) == ["card 17"]
    assert room.api.texts(REZA) == []


async def test_what_others_queued_before_they_went_goes_before_what_is_handed_over_then(room: PostRoom) -> None:
    await room.store(says("theirs"))
    room.sender.look_around()
    await room.hand_over(says("mine"))
    await room.api.came(2)
    await room.quiet()

    assert room.api.texts(SARA) == ["theirs", "mine"]


async def test_a_sender_that_does_not_run_keeps_no_rows_however_many_are_handed_over(room: PostRoom) -> None:
    room.sending.know_others(lambda: True)
    stopped = room.sender
    await room.sending.stand_down(0.5)
    room.sending.begin_anew(room.clock.monotonic())
    waiting = room.sending.sender
    added = await room.store(says("one"), says("two", chat=REZA))
    for sender in (stopped, waiting):
        sender.hand_over(added.rows)

    assert [(sender._handed, sender._streams.known()) for sender in (stopped, waiting)] == [([], {}), ([], {})]


async def test_a_page_brings_what_waits_before_it_in_its_streams(room: PostRoom) -> None:
    """A lower id may be committed between two looks, by a process that took it before others took theirs."""
    await room.store(says("first"), says("second", chat=REZA), says("third"))
    first, *others = await room.waiting_ids()
    backlog = room.sender._backlog
    await backlog._take_new(backlog._gates[Priority.REPLY], others)
    room.sender._start_workers()
    await room.api.came(3)
    await room.quiet()

    assert room.api.texts(SARA) == ["first", "third"]
    assert await room.ids("sent") == ["first", "second", "third"]
    assert first not in others


async def test_what_was_handed_over_and_withdrawn_at_once_is_not_sent(room: PostRoom) -> None:
    room.sending.know_others(lambda: True)
    added = await room.store(says("goes"), says("stays", chat=REZA))
    await room.database.write(
        lambda tx: tx.run("UPDATE outbox SET state = 'superseded' WHERE chat = $1 AND state = 'waiting'", SARA)
    )
    room.sender.hand_over(added.rows)
    room.sender.withdraw([row.id for row in added.rows if row.message.chat == SARA])
    await room.api.came(1)
    await room.quiet()

    assert room.api.texts() == ["stays"]


async def test_rows_that_another_process_withdrew_are_not_sent(room: PostRoom) -> None:
    later = room.clock.now() + timedelta(minutes=5)
    await room.hand_over(says("stays", not_before=later), says("goes", chat=REZA, not_before=later))
    await room.database.write(
        lambda tx: tx.run("UPDATE outbox SET state = 'superseded' WHERE chat = $1 AND state = 'waiting'", REZA)
    )
    await room.sender._backlog.look_around()
    assert room.sender._streams.held(Priority.REPLY) == 1
    await room.after(301)

    assert room.api.texts(SARA) == ["stays"]
    assert room.api.texts(REZA) == []


async def test_what_another_process_queued_beyond_the_room_in_memory_is_sent_in_order(room: PostRoom) -> None:
    room.sender._backlog._room = 40
    await room.store(*[says(f"{n}:{chat}", str(n), chat=chat) for n in range(60) for chat in range(1, 11)])
    room.sender.look_around()
    async with asyncio.timeout(20):
        await room.api.came(600)
    await room.quiet()

    for chat in range(1, 11):
        assert room.api.texts(chat) == [str(n) for n in range(60)]


async def test_looking_around_sends_nothing_twice_while_marks_wait(room: PostRoom) -> None:
    await room.hand_over(*[says(f"a{n}", chat=n + 1) for n in range(20)])
    await room.api.came(20)
    await room.sender._backlog.look_around()
    room.sender._start_workers()
    await room.quiet()

    assert len(room.api.calls) == 20


async def test_a_sender_begun_anew_sends_what_waits_and_not_what_was_sent(room: PostRoom) -> None:
    await room.send(says("before"))
    await room.sending.stand_down(0.5)
    room.sending.begin_anew(room.clock.monotonic())
    await room.store(says("while another led"))
    running = asyncio.create_task(room.sending.sender.run())
    await room.api.came(2)
    running.cancel()

    assert room.api.texts(SARA) == ["before", "while another led"]


async def test_a_sweep_sends_nothing_twice_while_marks_wait(room: PostRoom) -> None:
    await room.hand_over(*[says(f"a{n}", chat=n + 1) for n in range(20)])
    await room.api.came(20)
    async with asyncio.timeout(5):
        while room.sender._workers:
            await asyncio.wait(list(room.sender._workers))
    await room.sender._backlog.sweep()
    room.sender._start_workers()
    await room.quiet()

    assert len(room.api.calls) == 20


async def test_a_row_for_later_waits_for_its_time(room: PostRoom) -> None:
    await room.send(says("a", not_before=room.clock.now() + timedelta(minutes=5)))
    await room.after(299)
    assert room.api.calls == []
    await room.after(2)
    assert room.api.texts() == ["a"]


async def test_nothing_more_is_sent_while_marks_cannot_be_written(room: PostRoom) -> None:
    await room.hand_over(says("a"))
    await room.api.came(1)
    async with asyncio.timeout(5):
        while room.sender._workers:
            await asyncio.wait(list(room.sender._workers))
    room.clock.advance(6)
    await room.hand_over(says("b"))
    assert room.api.texts() == ["a"]

    await room.results.flush()
    await room.after(2)
    assert room.api.texts() == ["a", "b"]


async def test_nothing_more_is_sent_while_too_many_marks_wait(room: PostRoom) -> None:
    for number in range(MOST_WAITING):
        room.results.add(SendResult(id=1_000_000 + number, state="sent"))
    await room.hand_over(says("a"))
    assert room.sender.resting.is_set()

    await room.results.flush()
    await room.after(2)
    assert room.api.texts() == ["a"]


async def test_a_stop_finishes_what_is_under_way_and_leaves_the_rest(folder: Path) -> None:
    async with post_room(folder) as room:
        soon, never = Holds(), Holds()
        room.api.plan(soon, text="a")
        room.api.plan(never, text="c")
        await room.hand_over(says("a"), says("b"), says("c", chat=REZA))
        await room.api.came(2)
        stopping = asyncio.create_task(room.sender.stop(within_s=0.2))
        soon.until.set()
        await stopping
        never.until.set()
        await room.results.flush()

        assert await room.ids("sent") == ["a"]
        assert await room.ids("waiting") == ["b", "c"]


async def test_fleeting_calls_are_made_once_and_forgotten(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: query is too old and response timeout expired"))
    room.sending.ephemeral.make("answerCallbackQuery", {"callback_query_id": "1"})
    room.api.plan(Breaks(done=False), method="sendChatAction")
    room.sending.ephemeral.make("sendChatAction", {"chat_id": SARA, "action": "typing"})
    room.sending.ephemeral.make("answerCallbackQuery", {"callback_query_id": "2"})
    await room.api.came(3)
    await room.send(says("a"))

    assert [call.method for call in room.api.calls].count("sendChatAction") == 1
    assert room.api.texts()[-1] == "a"


async def test_two_hundred_calls_are_under_way_at_most_and_an_alert_finds_a_way(folder: Path) -> None:
    async with BotApi() as api, post_room(folder, api=api) as room:
        holds = [Holds() for _ in range(230)]
        api.plan(*holds)
        await room.hand_over(*[says(f"a{n}", chat=n) for n in range(1, 231)])
        await api.came(200)
        await room.hand_over(alert(17))
        await api.came(201)

        assert api.calls[200].text == "card 17"
        for hold in holds:
            hold.until.set()
        await room.quiet()
        assert len(api.done) == 231


async def test_a_process_that_leads_again_knows_of_the_messages_that_another_one_sent_meanwhile(room: PostRoom) -> None:
    await room.send(card := alert(17))
    calls = room.sender._attempts._calls
    before = await calls.sent_by(card.key)
    assert before is not None
    moved = "UPDATE outbox SET message_id = message_id + 100 WHERE key = $1"
    await room.database.write(lambda tx: tx.run(moved, card.key))
    await room.sender.stop(1)
    room.sending.begin_anew(room.clock.monotonic())
    assert await calls.sent_by(card.key) == before.replace(message_id=before.message_id + 100)
