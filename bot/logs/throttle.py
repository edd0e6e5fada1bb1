"""Saying sparingly: what goes wrong again and again is worth a line a minute, and not a thousand.

A full disk, above all, must not be filled by the log that tells of it.
"""

from bot.clock import Clock

EVERY_S = 60.0


class LogThrottle:
    """Remembers what was said, and tells whether it may be said again."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._said: dict[str, float] = {}

    def allow(self, what: str) -> bool:
        """Return whether this was not said for a minute; then it counts as said now."""
        now = self._clock.monotonic()
        if what in self._said and now - self._said[what] < EVERY_S:
            return False
        self._said[what] = now
        return True
