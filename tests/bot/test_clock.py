"""Sleep by a clock that is given: it ends when the clock says so, or when somebody wakes the sleeper."""

import asyncio
import contextlib
from datetime import timedelta

from bot.clock import MovedClock, SystemClock
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


async def test_a_moved_clock_goes_on_from_the_time_to_which_it_was_moved() -> None:
    clock, machine = MovedClock(), SystemClock()
    before = clock.monotonic()
    clock.move(timedelta(days=800))
    assert timedelta(days=800) <= clock.now() - machine.now() + timedelta(seconds=1) < timedelta(days=800, seconds=2)
    assert clock.monotonic() - before < 1, "waits are as long as before"
    clock.move(timedelta())
    assert abs(clock.now() - machine.now()) < timedelta(seconds=1)


async def test_sleepers_wake_when_the_clock_is_moved_by_another_thread() -> None:
    clock, woken = MovedClock(), asyncio.Event()
    sleepers = [asyncio.create_task(WitnessedClock(clock).sleep(600.0, until=until)) for until in (None, woken)]
    await asyncio.sleep(0)
    await asyncio.to_thread(clock.move, timedelta(days=1))
    async with asyncio.timeout(8):
        await asyncio.gather(*sleepers)
    assert woken.is_set()
    await asyncio.to_thread(clock.move, timedelta(days=2))  # nobody sleeps now
