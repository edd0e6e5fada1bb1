"""The clock: time, alarms and sleep. It is a parameter everywhere, so that tests need no real sleep."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

_BOOTTIME: int | None = getattr(time, "CLOCK_BOOTTIME", None)
"""Linux has it. https://man7.org/linux/man-pages/man2/clock_gettime.2.html"""


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

    def elapsed(self) -> float:
        """Return monotonic seconds that count those for which the machine was suspended, too."""
        return self.monotonic()

    def call_later(self, seconds: float, do: Callable[[], None]) -> Alarm:
        """Call `do` on the event loop after this many seconds."""
        ...

    @property
    def is_moved(self) -> bool:
        """Whether the wall clock is moved by presses, in which nobody waits and no time is lost."""
        return False

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

    def elapsed(self) -> float:
        """Return the machine's time since it was booted; where it counts none, its monotonic time."""
        return self.monotonic() if _BOOTTIME is None else time.clock_gettime(_BOOTTIME)

    def call_later(self, seconds: float, do: Callable[[], None]) -> Alarm:
        """Call `do` on the event loop after this many seconds."""
        return asyncio.get_running_loop().call_later(max(0.0, seconds), do)


class MovedClock(SystemClock):
    """The machine's clock, with a wall clock that can be moved while it runs; the demo alone has one.

    The monotonic time stays the machine's, so that waits and ages are as long as they are. Whatever sleeps wakes at
    each move, because what it waits for may be due now.
    """

    def __init__(self, offset: timedelta = timedelta()) -> None:
        self._offset = offset
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sleepers: set[asyncio.Event] = set()

    @property
    def is_moved(self) -> bool:
        """Whether the wall clock is moved by presses."""
        return True

    @property
    def offset(self) -> timedelta:
        """Return how far it is ahead of the machine's clock."""
        return self._offset

    def now(self) -> datetime:
        """Return the aware UTC time to which it was moved, running on since."""
        return super().now() + self._offset

    def move(self, offset: timedelta) -> None:
        """Set how far it is ahead, and wake all sleepers; any thread may call this."""
        self._offset = offset
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    async def sleep(self, seconds: float, *, until: asyncio.Event | None = None) -> None:
        """Return after this many seconds, at the next move, or as soon as `until` is set; `until` is set either way."""
        woken = until or asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._sleepers.add(woken)
        try:
            await super().sleep(seconds, until=woken)
        finally:
            self._sleepers.discard(woken)

    def _wake(self) -> None:
        for each in self._sleepers:
            each.set()
