"""Sleep by a clock that is given: it ends when the clock says so, or when somebody wakes the sleeper."""

import asyncio
import contextlib

from bot.clock import SystemClock
from bot.monitoring.clock_witness import WitnessedClock
from tests.bot.fake_clock import FakeClock


async def asleep(clock: FakeClock, *, until: asyncio.Event | None = None) -> asyncio.Task[None]:
    """Return a task that sleeps for a minute by this clock."""
    task = asyncio.create_task(WitnessedClock(clock).sleep(60.0, until=until))
    await asyncio.sleep(0)
    return task


async def test_sleep_lasts_as_long_as_the_clock_says() -> None:
    clock = FakeClock()
    sleeper = await asleep(clock)
    clock.advance(59.9)
    await asyncio.sleep(0)
    assert not sleeper.done()
    clock.advance(0.1)
    await sleeper


async def test_an_event_ends_sleep_and_the_alarm_with_it() -> None:
    clock, woken = FakeClock(), asyncio.Event()
    sleeper = await asleep(clock, until=woken)
    woken.set()
    await sleeper
    woken.clear()
    clock.advance(60)
    assert not woken.is_set()


async def test_sleep_that_ends_by_itself_sets_the_event() -> None:
    clock, woken = FakeClock(), asyncio.Event()
    sleeper = await asleep(clock, until=woken)
    clock.advance(60)
    await sleeper
    assert woken.is_set()


async def test_cancelled_sleep_leaves_no_alarm() -> None:
    clock, woken = FakeClock(), asyncio.Event()
    sleeper = await asleep(clock, until=woken)
    sleeper.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await sleeper
    clock.advance(60)
    assert not woken.is_set()


async def test_the_machines_clock_returns_at_once_from_no_time() -> None:
    async with asyncio.timeout(5):
        await SystemClock().sleep(-1.0)
