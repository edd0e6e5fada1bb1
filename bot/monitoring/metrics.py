"""What is counted while the bot runs: after commits alone, in memory alone, and of nobody in particular."""

import asyncio
from bisect import bisect_left
from collections import Counter, deque
from collections.abc import Sequence

from bot.clock import Clock
from bot.context.effects import After, Happening
from bot.updates.parse import KINDS
from storage.records import Stage

INTAKE_BOUNDS_S = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 3600.0)
"""Telegram dates an update by the whole second."""
LOOP_BOUNDS_S = (0.005, 0.02, 0.1, 0.5, 1.0, 5.0)
LOOK_S = 0.5
REMEMBERED = 120
"""Looks, a minute of them."""

_ALL: tuple[Happening, ...] = (
    *(("update", kind) for kind in KINDS),
    *(("stage", stage) for stage in Stage),
    ("turn", ""),
    ("set_aside", ""),
)


class Spread:
    """How many measurements fell between which bounds."""

    def __init__(self, bounds: Sequence[float]) -> None:
        self.bounds = bounds
        self.counts = [0] * (len(bounds) + 1)
        self.sum = 0.0

    def add(self, measured: float) -> None:
        """Count one."""
        self.counts[bisect_left(self.bounds, measured)] += 1
        self.sum += measured


class Tally:
    """Counts what happened to updates, by what they left to follow their commit."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        # From nought, so that the first of a kind is a rise that a monitor sees.
        self.counts: Counter[Happening] = Counter(dict.fromkeys(_ALL, 0))
        self.turned_away: Counter[int] = Counter({403: 0})
        """Requests at the webhook that were no post of Telegram's, by the status that they were answered with."""
        self.intake_lag = Spread(INTAKE_BOUNDS_S)
        """Seconds from an update's date to the commit that holds it."""

    def follow(self, after: After) -> None:
        """Count what has been committed."""
        for happening in after.happened:
            self.counts[happening] += 1
        if after.dates:
            now = self._clock.now().timestamp()
            for date in after.dates:
                self.intake_lag.add(max(0.0, now - date))


class LoopLag:
    """How late the event loop comes to what is due: whatever blocks it keeps everybody waiting."""

    def __init__(self) -> None:
        self.spread = Spread(LOOP_BOUNDS_S)
        self._recent: deque[float] = deque([0.0], maxlen=REMEMBERED)

    @property
    def worst_s(self) -> float:
        """The worst of the last minute."""
        return max(self._recent)

    def add(self, late_s: float) -> None:
        """Take in one look."""
        self.spread.add(late_s)
        self._recent.append(late_s)

    async def run(self) -> None:
        """Look twice a second until cancelled; by the loop's own clock, for it is the loop that is measured."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + LOOK_S
            await asyncio.sleep(LOOK_S)
            self.add(max(0.0, loop.time() - due))
