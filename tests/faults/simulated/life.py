"""One process of the bot, from its start to its death: it may die at every commit and at every call."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.clock import Clock
from tests.faults.simulated.leaps import LeapingLoop

BEGIN = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)
"""A Saturday, eight in the morning in Tehran: the week begins."""

Fate = Callable[[str], bool]
"""Decides at each named point whether the process dies there."""


class KilledError(BaseException):
    """The process is dead, and none of its tasks may continue."""


def lives_on(_point: str) -> bool:
    """Never die."""
    return False


class Life:
    """Whether the process lives; shared by its parts, which do nothing after its death."""

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
        """Return if the process lives.

        Raises:
            KilledError: the process is dead.
        """
        if self.is_over:
            raise KilledError


async def never() -> None:
    """Wait for ever, as a dead process does."""
    await asyncio.get_running_loop().create_future()


class LoopClock(Clock):
    """The clock of one life: its alarms die with it; only the wall clock may be wrong."""

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
    """Return the wall time for a loop's seconds."""
    return BEGIN + timedelta(seconds=loop.time())
