"""A clock whose time of day stands still, so that every time in a dump is fixed."""

from datetime import datetime, timedelta

from tests.journeys.clocks import JumpingClock


class StandingClock(JumpingClock):
    """The time of day moves only by jumps; alarms ring by real seconds and by jumps."""

    def __init__(self, at: datetime) -> None:
        super().__init__(at)
        self._at = at

    def now(self) -> datetime:
        """Return the time that was set."""
        return self._at

    def jumps(self, **delta: float) -> None:
        """Let time pass at once, and ring what became due."""
        self._at += timedelta(**delta)
        super().jumps(**delta)
