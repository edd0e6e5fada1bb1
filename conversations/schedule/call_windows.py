"""The windows in which people may ask to be called: pieces of the company's openings (DESK §5)."""

from datetime import date, datetime, timedelta
from itertools import islice
from typing import NamedTuple
from zoneinfo import ZoneInfo

from conversations.funnel.model import Funnel
from conversations.schedule.dates import HOUR, day_of
from conversations.schedule.openings import Hours, OpenTime, hours_of, openings_of
from conversations.schedule.working_time import open_at, working_start

DAYS_OFFERED = 6
MOST_WINDOWS = 98
"""Windows of a day: with the way back, its keyboard has at most the 100 buttons that Telegram takes."""
SHORTEST_REST = HOUR
"""What is left of an opening is a window of its own from this length on, else the end of the one before."""
_YESTERDAY = -1
"""In days ahead: an opening of yesterday may last past midnight."""


class CallWindow(NamedTuple):
    """When somebody is called or written to, in UTC; `day` is the one on which its opening begins."""

    day: date
    begins: datetime
    ends: datetime


class WindowPlan(NamedTuple):
    """What a company offers who may say when to be called."""

    hours: Hours
    length: timedelta
    days_ahead: int

    @property
    def zone(self) -> ZoneInfo:
        """The company's zone, in which its days are counted."""
        return ZoneInfo(self.hours.zone)

    def days(self, now: datetime) -> tuple[date, ...]:
        """Return the days to offer now, as `days_with_windows` does."""
        return days_with_windows(now, self.hours, length=self.length, days_ahead=self.days_ahead)

    def is_any(self, now: datetime) -> bool:
        """Tell whether there is a day to offer now."""
        return bool(days_with_windows(now, self.hours, length=self.length, days_ahead=self.days_ahead, most=1))

    def windows(self, day: date, now: datetime) -> tuple[CallWindow, ...]:
        """Return the windows of a day that may still be chosen; none of one that is not near enough."""
        ahead = (day - day_of(now, self.zone)).days
        if not _YESTERDAY <= ahead <= self.days_ahead:
            return ()
        return windows_of(day, self.hours, now=now, length=self.length)[:MOST_WINDOWS]

    def find(self, day: date, begins: datetime, now: datetime) -> CallWindow | None:
        """Return the window of a day that begins at this moment; None for one that is past, or no longer offered."""
        return next((each for each in self.windows(day, now) if each.begins == begins), None)


def window_plan(funnel: Funnel) -> WindowPlan:
    """Return what the company of a funnel offers."""
    talk = funnel.desk.talk
    return WindowPlan(hours_of(funnel.company), talk.windows, talk.days_ahead)


def windows_of(day: date, hours: Hours, *, now: datetime, length: timedelta) -> tuple[CallWindow, ...]:
    """Return the windows of a day that begin later than now, the earliest first.

    From each opening on there is one every `length`; an opening that is shorter than that is one window.
    """
    cut = (window for opening in openings_of(day, hours) for window in _cut(opening, length))
    return tuple(window for window in cut if window.begins > now)


def days_with_windows(
    now: datetime, hours: Hours, *, length: timedelta, days_ahead: int, most: int = DAYS_OFFERED
) -> tuple[date, ...]:
    """Return the next working days, at most `days_ahead` days from today, which is one while a window is left.

    Past midnight that is also the day before, if its opening lasts: its windows are those of the same night.
    """
    today = day_of(now, ZoneInfo(hours.zone))
    days = (today + timedelta(days=ahead) for ahead in range(_YESTERDAY, days_ahead + 1))
    return tuple(islice((day for day in days if windows_of(day, hours, now=now, length=length)), most))


def window_after_change(window: CallWindow, hours: Hours, *, length: timedelta) -> CallWindow | None:
    """Return what becomes of a window once hours or days off have changed; the window itself if the company is open.

    It ends with the opening if that leaves an hour, and else moves to the first window of the next opening. None: the
    company keeps no hours any more.
    """
    opening = open_at(window.begins, hours)
    if opening is None:
        return _first_from(window.begins, hours, length=length)
    ends = min(window.ends, opening.closing)
    if ends == window.ends or ends - window.begins >= SHORTEST_REST:
        return window._replace(ends=ends)
    return _first_from(opening.closing, hours, length=length)


def _first_from(moment: datetime, hours: Hours, *, length: timedelta) -> CallWindow | None:
    opening = open_at(working_start(moment, hours), hours)
    return None if opening is None else _cut(opening, length)[0]


def _cut(opening: OpenTime, length: timedelta) -> tuple[CallWindow, ...]:
    """Cut an opening into windows; an hour or more that is left is a shorter one, less joins the one before."""
    count, rest = divmod(opening.closing - opening.opening, length)
    own = rest and (rest >= SHORTEST_REST or not count)
    begins = [opening.opening + length * place for place in range(count + 1 if own else count)]
    ends = [*begins[1:], opening.closing]
    return tuple(CallWindow(opening.day, begin, end) for begin, end in zip(begins, ends, strict=True))
