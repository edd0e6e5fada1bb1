"""The windows in which people may ask to be called: pieces of the company's openings (DESK §5)."""

from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from conversations.schedule.dates import HOUR, day_of
from conversations.schedule.openings import Hours, OpenTime, openings_of
from conversations.schedule.working_time import open_at, working_start

DAYS_OFFERED = 6
SHORTEST_REST = HOUR
"""What is left of an opening is a window of its own from this length on, else the end of the one before."""


class CallWindow(NamedTuple):
    """When somebody is called or written to, in UTC; `day` is the one on which its opening begins."""

    day: date
    begins: datetime
    ends: datetime


def windows_of(day: date, hours: Hours, *, now: datetime, length: timedelta) -> tuple[CallWindow, ...]:
    """Return the windows of a day that begin later than now, the earliest first.

    From each opening on there is one every `length`; an opening that is shorter than that is one window.
    """
    cut = (window for opening in openings_of(day, hours) for window in _cut(opening, length))
    return tuple(window for window in cut if window.begins > now)


def days_with_windows(now: datetime, hours: Hours, *, length: timedelta, days_ahead: int) -> tuple[date, ...]:
    """Return the next six working days, at most `days_ahead` days from today, which is one while a window is left."""
    today = day_of(now, ZoneInfo(hours.zone))
    days = (today + timedelta(days=ahead) for ahead in range(days_ahead + 1))
    return tuple(day for day in days if windows_of(day, hours, now=now, length=length))[:DAYS_OFFERED]


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
