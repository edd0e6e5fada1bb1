"""What is counted while the bot runs: after commits alone, in memory alone, and of nobody in particular."""

from collections import Counter

from bot.clock import Clock
from bot.context.effects import Effects, Happening
from bot.monitoring.loop_lag import Histogram
from bot.updates.update import KINDS
from storage.records.lead import Stage

INTAKE_BOUNDS_S = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 3600.0)
"""Telegram dates an update by the whole second."""

_ALL: tuple[Happening, ...] = (
    *(("update", kind) for kind in KINDS),
    *(("stage", stage) for stage in Stage),
    ("turn", ""),
    ("set_aside", ""),
)


class Metrics:
    """Counts what happened to updates, by what they left to follow their commit."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        # From nought, so that the first of a kind is a rise that a monitor sees.
        self.counts: Counter[Happening] = Counter(dict.fromkeys(_ALL, 0))
        self.turned_away: Counter[int] = Counter({403: 0})
        """Requests at the webhook that were no post of Telegram's, by the status that they were answered with."""
        self.intake_lag = Histogram(INTAKE_BOUNDS_S)
        """Seconds from an update's date to the commit that holds it."""

    def committed(self, effects: Effects) -> None:
        """Count what has been committed."""
        for happening in effects.happened:
            self.counts[happening] += 1
        if effects.dates:
            now = self._clock.now().timestamp()
            for date in effects.dates:
                self.intake_lag.add(max(0.0, now - date))
