"""The clock of a company or of one of its people: their working time, as the desk asks for it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.schedule.call_windows import CallWindow, window_after_change
from conversations.schedule.dates import day_of
from conversations.schedule.openings import Hours, open_times
from conversations.schedule.working_time import (
    after_working_days,
    after_working_time,
    is_working_time,
    keeps_hours,
    working_time_between,
)


@dataclass(frozen=True, slots=True)
class CompanyClock:
    """Hours, as they are known at a moment; results are in UTC."""

    hours: Hours
    now: datetime

    @property
    def is_known(self) -> bool:
        """Whether there are hours within 90 days from now; if not, wall time counts and there is no ladder."""
        return keeps_hours(self.now, self.hours)

    def is_open(self, moment: datetime) -> bool:
        """Return whether a moment is working time; an opening is, its closing is not."""
        return is_working_time(moment, self.hours)

    def next_opening(self, moment: datetime) -> datetime:
        """Return the first opening after a moment; the moment where there are no hours."""
        openings = (each.opening for each in open_times(moment, self.hours))
        return next((opening for opening in openings if opening > moment), moment.astimezone(UTC))

    def add(self, moment: datetime, duration: timedelta) -> datetime:
        """Return the first moment at which so much working time has passed."""
        return after_working_time(moment, duration, self.hours)

    def add_days(self, moment: datetime, days: int) -> datetime:
        """Return the same time of day so many working days later."""
        return after_working_days(moment, days, self.hours)

    def kept_window(self, start: datetime, end: datetime, length: timedelta) -> tuple[datetime, datetime]:
        """Return when a window is that was agreed on by other hours: then, or in the next opening.

        `length`: of a window that moves. Where there are no hours any more it stays.
        """
        agreed = CallWindow(day_of(start, ZoneInfo(self.hours.zone)), start, end)
        kept = window_after_change(agreed, self.hours, length=length) or agreed
        return kept.begins, kept.ends

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Return the working time between two moments; 0 if `end` is not later."""
        return working_time_between(start, end, self.hours)
