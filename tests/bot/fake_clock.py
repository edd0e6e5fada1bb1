"""A clock that stands still until a test moves it."""

import asyncio
import heapq
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.clock import Clock

START = datetime(2025, 6, 1, 8, 0, tzinfo=UTC)


class FakeAlarm:
    """An alarm that knows whether it was cancelled."""

    def __init__(self, do: Callable[[], None]) -> None:
        self.do: Callable[[], None] | None = do

    def cancel(self) -> None:
        """Do not do it."""
        self.do = None


class FakeClock(Clock):
    """Both times, moved by `advance`, which rings the alarms on its way."""

    def __init__(self) -> None:
        self._at = 1_000.0
        self.skew = timedelta()
        """By how much the wall clock is wrong."""
        self._alarms: list[tuple[float, int, FakeAlarm]] = []
        self._ticket = count()
        self._sleepers: set[asyncio.Event] = set()
        self._fell_asleep = asyncio.Event()

    def now(self) -> datetime:
        """Return the time that the test set."""
        return self.true_time() + self.skew

    def true_time(self) -> datetime:
        """Return the time that a clock which is right would show."""
        return START + timedelta(seconds=self._at - 1_000.0)

    def monotonic(self) -> float:
        """Return the seconds that the test let pass."""
        return self._at

    def call_later(self, seconds: float, do: Callable[[], None]) -> FakeAlarm:
        """Do something once a test has moved on so far."""
        alarm = FakeAlarm(do)
        heapq.heappush(self._alarms, (self._at + seconds, next(self._ticket), alarm))
        return alarm

    def advance(self, seconds: float) -> None:
        """Move on, and do what was due on the way."""
        end = self._at + seconds
        while self._alarms and self._alarms[0][0] <= end:
            self._at, _, alarm = heapq.heappop(self._alarms)
            if alarm.do is not None:
                alarm.do()
        self._at = end

    async def sleep(self, seconds: float, *, until: asyncio.Event | None = None) -> None:
        """Return once a test has moved on so far, or as soon as `until` is set."""
        woken = until or asyncio.Event()
        self._sleepers.add(woken)
        self._fell_asleep.set()
        try:
            await super().sleep(seconds, until=woken)
        finally:
            self._sleepers.discard(woken)

    def is_asleep(self, until: asyncio.Event) -> bool:
        """Tell whether somebody sleeps whom this event would wake; not whom it has woken and who is still to go on."""
        return until in self._sleepers and not until.is_set()

    async def next_sleep(self) -> None:
        """Wait until somebody falls asleep."""
        self._fell_asleep.clear()
        await self._fell_asleep.wait()
