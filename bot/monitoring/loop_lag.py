"""How late the event loop is, and measurements counted by size."""

import asyncio
from bisect import bisect_left
from collections import deque
from collections.abc import Sequence

LOOP_BOUNDS_S = (0.005, 0.02, 0.1, 0.5, 1.0, 5.0)
LOOK_S = 0.5
REMEMBERED = 120
"""Looks, a minute of them."""


class Histogram:
    """How many measurements fell between which bounds."""

    def __init__(self, bounds: Sequence[float]) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.sum = 0.0

    def add(self, measured: float) -> None:
        """Count one."""
        self.counts[bisect_left(self.bounds, measured)] += 1
        self.sum += measured


class LoopLag:
    """How late the event loop comes to what is due: whatever blocks it keeps everybody waiting."""

    def __init__(self) -> None:
        self.histogram = Histogram(LOOP_BOUNDS_S)
        self._recent: deque[float] = deque([0.0], maxlen=REMEMBERED)

    @property
    def worst_s(self) -> float:
        """The worst of the last minute."""
        return max(self._recent)

    def add(self, late_s: float) -> None:
        """Take in one look."""
        self.histogram.add(late_s)
        self._recent.append(late_s)

    async def run(self) -> None:
        """Look twice a second until cancelled; by the loop's own clock, for it is the loop that is measured."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + LOOK_S
            await asyncio.sleep(LOOK_S)
            self.add(max(0.0, loop.time() - due))
