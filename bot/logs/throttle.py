"""Log throttling: a repeated failure gets one line a minute, not a thousand.

Above all, the log that reports a full disk must not fill it.
"""

from bot.clock import Clock

EVERY_S = 60.0


class LogThrottle:
    """Remembers what was logged, and tells whether it may be logged again."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._said: dict[str, float] = {}

    def allow(self, what: str) -> bool:
        """Tell whether this was not logged for a minute; if so, it counts as logged now."""
        now = self._clock.monotonic()
        if what in self._said and now - self._said[what] < EVERY_S:
            return False
        self._said[what] = now
        return True
