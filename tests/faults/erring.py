"""A wall clock that is wrong, by years if a test wants it."""

from datetime import datetime, timedelta

from tests.journeys.clocks import MONDAY_NOON, JumpingClock


class ErringClock(JumpingClock):
    """`jumps` moves both clocks; `errs` sets only the wall clock."""

    def __init__(self, at: datetime = MONDAY_NOON, *, error: timedelta = timedelta()) -> None:
        super().__init__(at)
        self.error = error

    def now(self) -> datetime:
        return super().now() + self.error

    def true_time(self) -> float:
        """Return the time of Telegram's clock."""
        return super().now().timestamp()

    def errs(self, error: timedelta) -> None:
        """Make the wall clock wrong by this much from now on, without triggering alarms."""
        self.error = error
