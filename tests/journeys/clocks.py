"""A clock that jumps: journeys begin on a Monday at noon, whatever the hour of the machine."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.clock import Clock

MONDAY_NOON = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""12:30 in Tehran, within the shipped hours."""


class JumpingAlarm:
    """An alarm that rings at its time, or when the clock jumps past it."""

    def __init__(self, due: float, do: Callable[[], None]) -> None:
        self.due = due
        self.do: Callable[[], None] | None = do

    def ring(self) -> None:
        """Run the callback, once."""
        do, self.do = self.do, None
        if do is not None:
            do()

    def cancel(self) -> None:
        """Cancel the callback."""
        self.do = None


class JumpingClock(Clock):
    """A clock that starts at a given time, runs like the machine's, and jumps on request."""

    def __init__(self, at: datetime = MONDAY_NOON) -> None:
        self._ahead = at - datetime.now(UTC)
        self._jumped_s = 0.0
        self._alarms: set[JumpingAlarm] = set()

    def now(self) -> datetime:
        """Return the time."""
        return datetime.now(UTC) + self._ahead

    def monotonic(self) -> float:
        """Return monotonic seconds, which also jump."""
        return time.monotonic() + self._jumped_s

    def call_later(self, seconds: float, do: Callable[[], None]) -> JumpingAlarm:
        """Run a callback after this many seconds, elapsed or jumped."""
        alarm = JumpingAlarm(self.monotonic() + seconds, do)
        self._alarms = {each for each in self._alarms if each.do is not None} | {alarm}
        asyncio.get_running_loop().call_later(max(0.0, seconds), alarm.ring)
        return alarm

    def jumps(self, **delta: float) -> None:
        """Advance the time at once; alarms that became due ring, the earliest first."""
        leap = timedelta(**delta)
        self._ahead += leap
        self._jumped_s += leap.total_seconds()
        for alarm in sorted(self._alarms, key=lambda each: each.due):
            if alarm.due <= self.monotonic():
                alarm.ring()
