"""The lag of the event loop."""

import asyncio
from collections import deque

from prometheus_client import Histogram

LOOP_BOUNDS_S = (0.005, 0.02, 0.1, 0.5, 1.0, 5.0)
LOOK_S = 0.5
REMEMBERED = 120
"""Measurements of one minute."""


class LoopLag:
    """Measures how late the event loop runs what is due: code that blocks it delays everyone."""

    def __init__(self) -> None:
        # In no registry yet: the page's registry takes it in.
        self.histogram = Histogram(
            "sarnakh_loop_lag_seconds", "How late the event loop comes", registry=None, buckets=LOOP_BOUNDS_S
        )
        self._recent: deque[float] = deque([0.0], maxlen=REMEMBERED)

    @property
    def worst_s(self) -> float:
        """The worst of the last minute."""
        return max(self._recent)

    def add(self, late_s: float) -> None:
        """Add one measurement."""
        self.histogram.observe(late_s)
        self._recent.append(late_s)

    async def run(self) -> None:
        """Measure twice a second until cancelled, by the clock of the loop that is measured."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + LOOK_S
            await asyncio.sleep(LOOK_S)
            self.add(max(0.0, loop.time() - due))
