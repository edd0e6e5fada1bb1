"""What time it is, and when to do something later: a parameter everywhere, so that tests need no sleep."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol


class Alarm(Protocol):
    """Something that will be done later, unless it is cancelled."""

    def cancel(self) -> None:
        """Do not do it."""
        ...


class Clock(Protocol):
    """The two times, the wall's and the one that never jumps, and alarms and sleep on the second."""

    def now(self) -> datetime:
        """Return the aware UTC time."""
        ...

    def monotonic(self) -> float:
        """Return seconds that only grow, from an unknown beginning."""
        ...

    def call_later(self, seconds: float, do: Callable[[], None]) -> Alarm:
        """Do something on the event loop after so many seconds."""
        ...

    async def sleep(self, seconds: float, *, until: asyncio.Event | None = None) -> None:
        """Return after so many seconds, or as soon as the event is set; the event is set either way."""
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
        """Return the machine's monotonic time; the writer's thread asks for it, too."""
        return time.monotonic()

    def call_later(self, seconds: float, do: Callable[[], None]) -> Alarm:
        """Do something on the event loop after so many seconds."""
        return asyncio.get_running_loop().call_later(max(0.0, seconds), do)
