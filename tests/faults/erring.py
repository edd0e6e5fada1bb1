"""A clock that is wrong: the wall's says another time than has passed, by years if a test wants it."""

from datetime import datetime, timedelta

from tests.journeys.selling import MONDAY_NOON, JumpingClock


class ErringClock(JumpingClock):
    """Time passes by `jumps`, for both clocks; `errs` sets the wall's alone."""

    def __init__(self, at: datetime = MONDAY_NOON, *, error: timedelta = timedelta()) -> None:
        super().__init__(at)
        self.error = error

    def now(self) -> datetime:
        return super().now() + self.error

    def true_time(self) -> float:
        """Return what Telegram's clock says."""
        return super().now().timestamp()

    def errs(self, error: timedelta) -> None:
        """Let the wall clock be wrong by so much from now on; nothing rings for it."""
        self.error = error
