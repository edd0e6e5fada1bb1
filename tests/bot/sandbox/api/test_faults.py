"""Faults come as ordered, and are counted."""

import asyncio

import pytest
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.sandbox.api.faults import Garbled, Hangs, Refuses, ResetAfter, ResetBefore, TooManyRequests


# PTB warns that retry_after will be a timedelta one day.
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
@pytest.mark.parametrize(
    ("fault", "error", "arrives"),
    [
        pytest.param(TooManyRequests(7), RetryAfter, 0, id="429"),
        pytest.param(Refuses(502, "Bad Gateway"), NetworkError, 0, id="502"),
        pytest.param(Refuses(401, "Unauthorized"), InvalidToken, 0, id="401"),
        pytest.param(Refuses(400, "Bad Request: can't parse entities: x"), BadRequest, 0, id="a 400 of choice"),
        pytest.param(ResetBefore(), NetworkError, 0, id="reset before"),
        pytest.param(ResetAfter(), NetworkError, 1, id="reset after"),
        pytest.param(Garbled("<html>"), TelegramError, 0, id="html"),
    ],
)
async def test_a_fault_meets_the_next_call(sandbox, bot, world, fault, error, arrives):
    sandbox.weather.next(fault)
    await bot.get_updates()
    with pytest.raises(error):
        await bot.send_message(world.sara.id, "x")
    assert len(world.sara.chat.messages) == arrives
    await bot.send_message(world.sara.id, "y")
    assert [call.outcome for call in sandbox.called("sendMessage")] == [type(fault).__name__, "ok"]
    assert sandbox.weather.struck == {type(fault).__name__: 1}


async def test_a_fault_may_wait_for_a_chat_and_a_method(sandbox, bot, world):
    sandbox.weather.next(Refuses(), method="sendMessage", chat_id=world.group.id)
    await bot.send_message(world.sara.id, "x")
    await bot.get_chat(world.group.id)
    with pytest.raises(NetworkError):
        await bot.send_message(world.group.id, "x")


@pytest.mark.long
async def test_a_share_of_calls_fails_the_same_way_with_the_same_seed(sandbox, bot, world):
    sandbox.weather.share(Refuses(), 0.5)
    results = await asyncio.gather(*(bot.send_message(world.sara.id, "x") for _ in range(30)), return_exceptions=True)
    failed = sum(isinstance(result, NetworkError) for result in results)
    assert 5 < failed < 25
    assert failed == sandbox.weather.struck["Refuses"]
    sandbox.weather.clear()
    await bot.send_message(world.sara.id, "x")


async def test_a_call_may_hang(sandbox, bot):
    sandbox.weather.next(Hangs(), method="getUpdates")
    with pytest.raises(NetworkError):
        await bot.get_updates(timeout=0, read_timeout=0.1)
    assert await bot.get_updates() == ()


async def test_slow_weather_delays_the_answer(sandbox, bot):
    sandbox.weather.latency_s = 0.05
    started = asyncio.get_running_loop().time()
    await bot.get_me()
    assert asyncio.get_running_loop().time() - started >= 0.05
