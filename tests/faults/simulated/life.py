"""One process of the bot, from its start to its death: it may die at every commit and at every call."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.clock import Clock
from tests.faults.simulated.leaps import LeapingLoop

BEGIN = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)
"""A Saturday, eight in the morning in Tehran: the week begins."""

Fate = Callable[[str], bool]
"""Asked at each point that is passed, by its name: does the process die here?"""


class KilledError(BaseException):
    """The process is dead; nothing of it goes on."""


def lives_on(_point: str) -> bool:
    """Return the fate of whoever dies of nothing."""
    return False


class Life:
    """What the parts of one process share: whether it lives. The dead do nothing any more, whatever still runs."""

    def __init__(self, fate: Fate = lives_on) -> None:
        self._fate = fate
        self.is_over = False

    def passes(self, point: str) -> None:
        """Pass a point at which the process may die.

        Raises:
            KilledError: it did, here or before.
        """
        if not self.is_over and self._fate(point):
            self.is_over = True
        self.must_go_on()

    def must_go_on(self) -> None:
        """Let the living go on.

        Raises:
            KilledError: the process is dead.
        """
        if self.is_over:
            raise KilledError


async def never() -> None:
    """Wait for what a dead process waits for."""
    await asyncio.get_running_loop().create_future()


class LoopClock(Clock):
    """The clock of one life: its alarms die with it; the wall's alone may err."""

    def __init__(self, loop: LeapingLoop, life: Life, error: Callable[[], timedelta] = timedelta) -> None:
        self._loop = loop
        self._life = life
        self._error = error

    def now(self) -> datetime:
        return time_of(self._loop) + self._error()

    def monotonic(self) -> float:
        return self._loop.time()

    def call_later(self, seconds: float, do: Callable[[], None]) -> asyncio.TimerHandle:
        return self._loop.call_later(max(0.0, seconds), lambda: None if self._life.is_over else do())


def time_of(loop: asyncio.AbstractEventLoop) -> datetime:
    """Return the time of day that a loop's seconds stand for."""
    return BEGIN + timedelta(seconds=loop.time())
