"""The clock: time, alarms and sleep. It is a parameter everywhere, so that tests need no real sleep."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol


class Alarm(Protocol):
    """A call that is scheduled for later and can be cancelled."""

    def cancel(self) -> None:
        """Cancel the call."""
        ...


class Clock(Protocol):
    """Wall-clock time and monotonic time; alarms and sleep go by the monotonic one."""

    def now(self) -> datetime:
        """Return the aware UTC time."""
        ...

    def monotonic(self) -> float:
        """Return monotonic seconds; their zero point is arbitrary."""
        ...

    def call_later(self, seconds: float, do: Callable[[], None]) -> Alarm:
        """Call `do` on the event loop after this many seconds."""
        ...

    async def sleep(self, seconds: float, *, until: asyncio.Event | None = None) -> None:
        """Return after this many seconds, or as soon as `until` is set; `until` is set either way."""
        woken = until or asyncio.Event()
        alarm = self.call_later(seconds, woken.set)
        try:
            await woken.wait()
        finally:
            alarm.cancel()


class SystemClock(Clock):
    """The machine's clock, on the running event loop."""

    def now(self) -> datetime:
        """Return the aware UTC time."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return the machine's monotonic time; the writer's thread calls this, too."""
        return time.monotonic()

    def call_later(self, seconds: float, do: Callable[[], None]) -> Alarm:
        """Call `do` on the event loop after this many seconds."""
        return asyncio.get_running_loop().call_later(max(0.0, seconds), do)
