"""Working time: the company's openings less its holidays, added up as real minutes (DESK §2.1).

Moments are aware; results are in UTC. An opening includes its first moment and not its closing. Where a company does
not open within a season, `keeps_hours` is False, and time runs by the wall clock.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import groupby, islice
from zoneinfo import ZoneInfo

from conversations.schedule.dates import DAY, day_of
from conversations.schedule.openings import (
    Hours,
    OpenTime,
    open_times,
    openings_from,
    openings_of,
)

_NONE = timedelta(0)


def keeps_hours(moment: datetime, hours: Hours) -> bool:
    """Return whether the company is open now or within 90 days; if not, wall time counts and nobody is reminded."""
    return any(moment < each.closing for each in open_times(moment, hours))


def is_working_time(moment: datetime, hours: Hours) -> bool:
    """Return whether the company is open at this moment; without hours all time counts."""
    return open_at(moment, hours) is not None or not keeps_hours(moment, hours)


def open_at(moment: datetime, hours: Hours) -> OpenTime | None:
    """Return the opening that a moment falls in, if there is one; it may have begun on the day before."""
    today = day_of(moment, ZoneInfo(hours.zone))
    near = (*openings_of(today - DAY, hours), *openings_of(today, hours))
    return next((each for each in near if each.opening <= moment < each.closing), None)


def working_start(moment: datetime, hours: Hours) -> datetime:
    """Return the moment itself in working time, else the next opening; without hours the moment."""
    if not keeps_hours(moment, hours):
        return moment.astimezone(UTC)
    begins, _ends = next(_open_from(moment, hours))
    return begins


def working_time_between(start: datetime, end: datetime, hours: Hours) -> timedelta:
    """Return the working time from one moment to another; 0 if the end came first."""
    # In UTC, because Python compares and subtracts times of one zone by wall clock.
    first, last = start.astimezone(UTC), end.astimezone(UTC)
    if last <= first:
        return _NONE
    if not keeps_hours(first, hours):
        return last - first
    total = _NONE
    for begins, ends in _open_from(first, hours):
        if last <= ends:
            return total + max(last - begins, _NONE)
        total += ends - begins
    return total


def after_working_time(start: datetime, duration: timedelta, hours: Hours) -> datetime:
    """Return the first moment at which so much working time has passed since `start`.

    It may be a closing: three minutes after 17:57 it is 18:00, not the next morning. Nothing after `start` is `start`.
    """
    if duration <= _NONE:
        return start.astimezone(UTC)
    if not keeps_hours(start, hours):
        return start.astimezone(UTC) + duration
    rest, spans = duration, _open_from(start, hours)
    begins, ends = next(spans)
    while rest > ends - begins:
        rest -= ends - begins
        begins, ends = next(spans)
    return begins + rest


def working_day_of(moment: datetime, hours: Hours) -> date:
    """Return the day that a moment belongs to: past midnight, while an opening of the evening lasts, the day before."""
    lasting = open_at(moment, hours)
    return day_of(moment, ZoneInfo(hours.zone)) if lasting is None else lasting.day


def after_working_days(start: datetime, days: int, hours: Hours) -> datetime:
    """Return the same time of day on the n-th working day after this one, which need not be one itself.

    It may be outside the hours of that day. Without hours every day counts.
    """
    zone = ZoneInfo(hours.zone)
    there, today = start.astimezone(zone), working_day_of(start, hours)
    ahead = _working_day(today, days, hours) if days and keeps_hours(start, hours) else today + timedelta(days=days)
    return datetime.combine(there.date() + (ahead - today), there.time(), zone).astimezone(UTC)


def _working_day(today: date, count: int, hours: Hours) -> date:
    openings = openings_from(today + DAY, hours)
    days: Iterator[date] = (day for day, _of_day in groupby(openings, lambda each: each.day))
    return next(islice(days, count - 1, None))


def _open_from(start: datetime, hours: Hours) -> Iterator[tuple[datetime, datetime]]:
    """Yield when the company is open from a moment on, in UTC; each minute once, also where openings overlap.

    Never ends: only for a company that keeps hours.
    """
    at = start.astimezone(UTC)
    for each in openings_from(day_of(start, ZoneInfo(hours.zone)) - DAY, hours):
        if each.closing > at:
            yield max(at, each.opening), each.closing
            at = each.closing
