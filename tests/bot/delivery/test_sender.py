"""The sender: order, and trying again until each message is settled."""

import random
from pathlib import Path

import pytest

from bot.delivery.queue.rate_limits import RateLimits
from storage.messages import FAREWELL_SLOT, Message, Priority
from storage.outbox import queue as outbox
from tests.bot.fake_bot_api import Breaks, Holds, Says, refuses
from tests.bot.fake_clock import FakeClock
from tests.bot.post_room import BLOCKED, BUSY, GROUP, REZA, SARA, PostRoom, alert, made, post_room, recall, says


@pytest.mark.long
async def test_a_persons_messages_arrive_in_their_order(room: PostRoom) -> None:
    await room.send(*[says(f"reply:{n}") for n in range(20)])

    assert room.api.texts(SARA) == [f"reply:{n}" for n in range(20)]
    assert await room.state("reply:19") == ("sent", 120, None)


async def test_one_message_of_a_stream_is_under_way_at_a_time(room: PostRoom) -> None:
    hold = Holds()
    room.api.plan(hold, text="first")
    await room.hand_over(says("first"), says("second"), says("other", chat=REZA))
    await room.api.came(2)

    assert room.api.texts() == ["first", "other"]
    hold.until.set()
    await room.quiet()
    assert room.api.texts(SARA) == ["first", "second"]


async def test_alerts_go_before_replies_before_greetings_before_broadcasts(folder: Path) -> None:
    async with post_room(folder, limits=RateLimits.of(10, 1, 20)) as room:
        people = range(100, 120)
        await room.hand_over(*[says(f"tip:{n}", chat=n, priority=Priority.BROADCAST) for n in people])
        new = range(200, 220)
        await room.hand_over(*[says(f"greeting:{n}", chat=n, priority=Priority.GREETING) for n in new])
        await room.hand_over(*[says(f"reply:{n}", chat=n, stream=f"r:{n}") for n in people])
        await room.hand_over(alert(17))
        await room.after(30)

    kinds = [text.split(":")[0].split()[0] for text in room.api.texts()]
    first_alert = kinds.index("card")
    assert first_alert <= 2
    assert kinds[first_alert + 1 : first_alert + 41] == ["reply"] * 20 + ["greeting"] * 20
    assert len(kinds) == 61


async def test_a_newcomer_who_talks_on_is_greeted_before_the_crowd(folder: Path) -> None:
    async with post_room(folder, limits=RateLimits.of(10, 1, 20)) as room:
        crowd = range(200, 240)
        await room.hand_over(*[says(f"greeting:{n}", chat=n, priority=Priority.GREETING) for n in crowd])
        hurried = await room.database.write(lambda tx: outbox.hurry(tx, "chat:239"))
        room.sender.hand_over(hurried)
        await room.hand_over(says("reply:239", chat=239))
        await room.after(30)

    texts = room.api.texts()
    assert texts.index("greeting:239") < 5
    assert texts.index("reply:239") < 20
    assert sorted(texts) == sorted([*(f"greeting:{n}" for n in crowd), "reply:239"])


@pytest.mark.parametrize("refused", [pytest.param(False, id="sent"), pytest.param(True, id="refused")])
async def test_nothing_is_kept_of_a_goodbye_that_is_settled(room: PostRoom, refused: bool) -> None:
    if refused:
        room.api.plan(BLOCKED, text="bye")
    await room.send(says("hello"), says("bye", slot=FAREWELL_SLOT))

    async with room.database.read() as reader:
        assert await reader.all("SELECT key FROM outbox") == [("hello",)]


async def test_a_handed_over_row_is_sent_once_even_when_it_is_handed_over_twice(room: PostRoom) -> None:
    added = await room.hand_over(says("a"))
    room.sender.hand_over(added.rows)
    await room.quiet()
    room.sender.hand_over(added.rows)
    await room.quiet()

    assert room.api.texts() == ["a"]


async def test_order_holds_through_a_storm_of_faults(folder: Path) -> None:
    rng = random.Random(20250601)
    async with post_room(folder) as room:
        broken = [Breaks(done=True), Breaks(done=False), BUSY, Says(502, b"<html>"), Says(200, b"null")]
        room.api.plan(*[rng.choice(broken) for _ in range(60)])
        people = range(1, 11)
        await room.hand_over(*[says(f"{n}:{chat}", f"{n}", chat=chat) for n in range(10) for chat in people])
        await room.after(600)

        assert await room.ids("waiting") == []
    ambiguous = 60
    assert len(room.api.done) <= 100 + ambiguous
    for chat in people:
        texts = [int(text) for text in room.api.texts(chat)]
        assert texts == sorted(texts), "a doubled message stands beside its twin, never behind a later one"
        assert set(texts) == set(range(10))


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(Breaks(done=False), id="reset before"),
        pytest.param(Breaks(done=True), id="reset after"),
        pytest.param(Says(502, b"<html>Bad Gateway</html>"), id="a gateway's page"),
        pytest.param(Says(403, b"<html>This site is filtered</html>"), id="a filter's page"),
        pytest.param(Says(200, b'{"ok":tr'), id="half an answer"),
        pytest.param(refuses("Internal Server Error", 500), id="500"),
    ],
)
async def test_what_got_no_answer_is_sent_again(room: PostRoom, fault: Breaks | Says) -> None:
    room.api.plan(*[fault] * 4)
    await room.send(says("a"))
    assert (await room.state("a"))[0] == "waiting"
    await room.after(2)
    assert len(room.api.calls) == 2
    await room.after(18)

    assert (await room.state("a"))[0] == "sent"
    assert len(room.api.calls) == 5
    assert len(room.api.done) == (5 if fault == Breaks(done=True) else 1), "twice only where it may have been done"


@pytest.mark.long
async def test_half_an_hour_of_5xx_is_outlived(room: PostRoom) -> None:
    room.api.plan(*[Says(502, b"")] * 36, chat_id=GROUP)
    room.api.plan(*[Says(502, b"")] * 36, chat_id=SARA)
    await room.send(alert(17), says("a"))
    await room.after(1_800)

    assert len(room.api.calls) >= 2 * 31, "tried at least once a minute"
    await room.after(400)
    assert (await room.state("alert:17:1"))[0] == (await room.state("a"))[0] == "sent"


async def test_a_429_keeps_its_row_and_pauses_its_chat_alone(room: PostRoom) -> None:
    room.api.plan(BUSY, text="a")
    await room.send(says("a"))
    await room.send(says("b"), says("c", chat=REZA), says("d", stream="file:x"))

    assert [call.text for call in room.api.calls] == ["a", "c"]
    await room.after(2.9)
    assert len(room.api.calls) == 2, "no call to the chat during retry_after"
    await room.after(2)
    assert room.api.texts(SARA) in (["a", "d", "b"], ["a", "b", "d"], ["d", "a", "b"])


async def test_a_429_without_a_time_waits_a_second_and_then_longer(room: PostRoom) -> None:
    room.api.plan(*[refuses("Too Many Requests", 429)] * 3)
    await room.send(says("a"))
    made = []
    for seconds in (0.9, 0.5, 1.5, 1.1, 2.9, 2.1):  # each wait, and a little more: a quarter of it is jitter
        await room.after(seconds)
        made.append(len(room.api.calls))

    assert made == [1, 2, 2, 3, 3, 4]
    assert room.api.texts() == ["a"]


async def test_a_long_429_outlives_a_restart(folder: Path) -> None:
    clock = FakeClock()
    async with post_room(folder, clock=clock) as room:
        room.api.plan(refuses("Too Many Requests", 429, retry_after=3_600))
        await room.send(says("a"))
    async with post_room(folder, clock=clock) as room:
        await room.after(3_500)
        assert room.api.calls == []
        await room.after(200)
        assert room.api.texts() == ["a"]


@pytest.mark.long
async def test_a_row_that_breaks_the_code_does_not_stop_the_others(room: PostRoom) -> None:
    poison = says("poison", body={"text": "\ud83d"})
    room.sender.hand_over((await room.store(says("x"))).rows)
    waiting = (await room.store(says("y", chat=REZA))).rows[0]
    room.sender.hand_over([waiting.replace(message=poison)])
    await room.send(says("z", chat=13))

    assert sorted(room.api.texts()) == ["x", "z"]


async def test_a_person_who_blocked_the_bot_is_told_of_and_left_alone(room: PostRoom) -> None:
    room.api.plan(BLOCKED, chat_id=SARA)
    await room.send(says("a"), alert(17))

    state, _, error = await room.state("a")
    assert (state, error) == ("dead", "Forbidden: bot was blocked by the user")
    assert (await room.state("alert:17:1"))[0] == "sent"
    assert room.heard.told == [("unreachable", SARA)]
    assert len(room.api.calls) == 2


async def test_a_refused_token_is_told_once_and_tried_again(room: PostRoom) -> None:
    room.api.plan(*[refuses("Unauthorized", 401)] * 3)
    await room.send(*[says(f"a{n}", chat=n) for n in range(1, 4)])
    assert room.heard.told == [("unauthorized", "Unauthorized")]
    await room.after(30)

    assert len(room.api.done) == 3


async def test_a_reply_to_a_chat_that_cannot_be_is_refused_and_given_up(room: PostRoom) -> None:
    """An update may name the number 0, which no chat has."""
    room.api.plan(refuses("Bad Request: chat not found"), text="to nobody")
    await room.hand_over(says("to nobody", chat=0))
    await room.quiet()
    assert await room.state("to nobody") == ("dead", None, "Bad Request: chat not found")


async def test_an_alert_is_a_message_of_its_own_though_the_quiet_card_before_it_was_under_way(room: PostRoom) -> None:
    held = Holds()
    room.api.plan(held, method="sendMessage")
    quiet = Message(
        key="quiet:17", stream="lead:17", priority=Priority.RELAY, chat=None, method="sendMessage",
        body={"text": "quiet 17"}, lead=17,
    )  # fmt: skip
    await room.hand_over(quiet)
    await room.api.came(1)
    (under_way,) = await room.waiting_ids()
    await room.database.write(lambda tx: outbox.supersede(tx, [under_way], at=room.clock.now()))
    room.sender.withdraw([under_way])
    await room.hand_over(alert(17, lead=17).replace(stream="lead:17", answers="quiet:17"))
    held.until.set()
    await room.quiet()
    assert made(room) == [("sendMessage", GROUP, None), ("sendMessage", GROUP, None)]
    assert room.heard.told == [("sent after all", "quiet:17")]
    await room.send(recall("quiet:17"))
    assert made(room)[2:] == [("deleteMessage", GROUP, 101)], "and the alert stands"
