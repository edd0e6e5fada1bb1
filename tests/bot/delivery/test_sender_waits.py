"""429: one chat is left alone for as long as it says, all the others go on, and a restart changes neither."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage.database import from_us, to_us
from storage.messages import Message
from tests.bot.fake_bot_api import BotApi, refuses
from tests.bot.fake_clock import FakeClock
from tests.bot.post_room import GROUP, REZA, SARA, PostRoom, alert, post_room, says

WAITS = [
    pytest.param(None, 1, id="without parameters"),
    pytest.param(0, 1, id="0 s"),
    pytest.param(3, 3, id="3 s"),
    pytest.param(3_600, 3_600, id="an hour"),
]
CHATS = [
    pytest.param(SARA, says("first"), says("second", stream="file:1"), id="a person"),
    pytest.param(GROUP, alert(1, lead=1), alert(2, lead=2), id="the sales group"),
]
MARGIN_S = 17
"""Of jitter, so that what was refused together does not come back together."""


def busy(after_s: int | None) -> object:
    return refuses("Too Many Requests", 429, **({} if after_s is None else {"retry_after": after_s}))


def to(api: BotApi, chat: int) -> int:
    return sum(call.fields["chat_id"] == chat for call in api.calls)


async def goes_on(room: PostRoom, api: BotApi, chat: int, least_s: int, first: Message, second: Message) -> None:
    """See the chat left alone for all that time, and both messages arrive soon after."""
    await room.after(least_s - 0.5)
    assert to(api, chat) == 1
    await room.after(1 + MARGIN_S + least_s * 0.25 if least_s < 60 else MARGIN_S)
    assert {(await room.state(row.key))[0] for row in (first, second)} == {"sent"}
    assert to(api, chat) == 3


@pytest.mark.parametrize(("chat", "first", "second"), CHATS)
@pytest.mark.parametrize(("after_s", "least_s"), WAITS)
@pytest.mark.long
async def test_a_429_silences_one_chat(folder: Path, chat, first, second, after_s, least_s) -> None:
    async with BotApi() as api, post_room(folder, api=api) as room:
        api.plan(busy(after_s), chat_id=chat)
        await room.send(first)
        await room.send(second, says("others", chat=REZA))
        assert api.texts() == ["others"]
        await goes_on(room, api, chat, least_s, first, second)


@pytest.mark.parametrize(("chat", "first", "second"), CHATS)
@pytest.mark.parametrize(("after_s", "least_s"), WAITS)
async def test_a_429_outlives_a_restart(folder: Path, chat, first, second, after_s, least_s) -> None:
    clock = FakeClock()
    async with BotApi() as api:
        async with post_room(folder, api=api, clock=clock) as room:
            api.plan(busy(after_s), chat_id=chat)
            await room.send(first)
            await room.send(second)
        async with post_room(folder, api=api, clock=clock) as room:
            await room.send(says("others", chat=REZA))
            assert api.texts() == ["others"]
            await goes_on(room, api, chat, least_s, first, second)


async def test_whoever_was_refused_together_does_not_come_back_together(room: PostRoom) -> None:
    chats = range(1, 9)
    room.api.plan(*[busy(60)] * len(chats))
    await room.send(*[says(f"a{chat}", chat=chat) for chat in chats])
    async with room.database.read() as reader:
        rows = await reader.all("SELECT not_before FROM outbox")
    waits = {(from_us(us) - room.clock.now()).total_seconds() for (us,) in rows}
    assert len(waits) == len(chats)
    assert min(waits) >= 60
    assert max(waits) - min(waits) > 1


async def test_a_row_that_was_refused_goes_before_the_younger_ones_of_its_chat(room: PostRoom) -> None:
    room.api.plan(busy(40), chat_id=SARA)
    await room.send(says("first"))
    await room.send(says("second", stream="file:1"))
    await room.after(40 * 1.25 + 1)
    assert room.api.texts() == ["first", "second"]


GONE = [
    "Forbidden: bot was blocked by the user",
    "Forbidden: user is deactivated",
    "Forbidden: bot can't initiate conversation with a user",
    "Bad Request: chat not found",
    "Bad Request: PEER_ID_INVALID",
]


@pytest.mark.parametrize("said", GONE)
async def test_who_cannot_be_reached_is_tried_once(room: PostRoom, said: str) -> None:
    room.api.plan(refuses(said, 403 if said.startswith("F") else 400), chat_id=SARA)
    await room.send(says("first"), says("other", chat=REZA))
    await room.after(100)
    assert await room.state("first") == ("dead", None, said)
    assert room.heard.told == [("unreachable", SARA)]
    assert to(room.api, SARA) == 1
    assert room.api.texts() == ["other"]


SKEWS = [
    pytest.param(timedelta(days=1), timedelta(), id="a day ahead and corrected"),
    pytest.param(timedelta(days=1100), timedelta(), id="three years ahead and corrected"),
    pytest.param(timedelta(), -timedelta(days=1), id="set back by a day"),
    pytest.param(-timedelta(days=1), timedelta(), id="a day behind and corrected"),
    pytest.param(timedelta(), timedelta(minutes=30), id="set forward"),
]


@pytest.mark.parametrize(("before", "after"), SKEWS)
@pytest.mark.parametrize(("chat", "first", "second"), CHATS)
async def test_no_clock_makes_a_restart_wait_longer_than_telegram_said(
    folder: Path, chat: int, first: Message, second: Message, before: timedelta, after: timedelta
) -> None:
    clock = FakeClock()
    clock.skew = before
    async with BotApi() as api:
        async with post_room(folder, api=api, clock=clock) as room:
            api.plan(busy(4), chat_id=chat)
            await room.send(first)
            await room.send(second)
        clock.skew = after
        async with post_room(folder, api=api, clock=clock) as room:
            await room.after(4 * 1.25 + MARGIN_S if chat == GROUP else 4 * 1.25 + 1)
            assert {(await room.state(row.key))[0] for row in (first, second)} == {"sent"}


@pytest.mark.parametrize("jump", [-timedelta(days=1), timedelta(days=1)], ids=["back", "forward"])
async def test_a_clock_that_jumps_while_a_chat_is_spared_changes_nothing(room: PostRoom, jump: timedelta) -> None:
    room.api.plan(busy(40), chat_id=SARA)
    await room.send(says("first"))
    room.clock.skew = jump
    await room.after(35)
    await room.sender._backlog.sweep()
    assert to(room.api, SARA) == 1
    await room.after(40 * 0.25 + 6)
    assert (await room.state("first"))[0] == "sent"


async def test_a_date_of_an_earlier_version_puts_a_row_off_for_an_hour_at_most(folder: Path) -> None:
    async with BotApi() as api, post_room(folder, api=api) as room:
        await room.store(says("old"))
        tomorrow = to_us(room.clock.now() + timedelta(days=1))
        await room.database.write(
            lambda tx: tx.run("UPDATE outbox SET not_before = $1, attempts = 3, error = 'HTTP 429'", tomorrow)
        )
        await room.sender._backlog.sweep()
        room.sender._start_workers()
        await room.after(3_590)
        assert to(api, SARA) == 0
        await room.after(20)
        assert (await room.state("old"))[0] == "sent"
