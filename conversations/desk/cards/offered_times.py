"""The times that the menus of a card offer: returns of a lead that rests, and meetings.

Any other time is typed: /snooze and /meet.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import count, islice
from zoneinfo import ZoneInfo

from conversations.desk.rounds.values.context import DeskContext
from conversations.schedule.dates import DAY, HOUR, day_of

DAYS_OFFERED = 6
_OPENINGS_OFFERED = 3
_LATER_DAYS = (7, 30)
"""A week and a month: that day or the next working day."""
_REST = 2 * HOUR
_QUARTER = timedelta(minutes=15)
_DAYS_LOOKED_AT = 90
"""Without an opening in a season the hours count as not given (DESK §2.1)."""
_WITHOUT_HOURS = range(9, 18)
"""The hours of a day that are offered where no hours are known."""
_MORNING = time(8)
"""Nobody means midnight who puts a lead off to a day, though the company may be open."""


def times_to_return(ctx: DeskContext, zone: ZoneInfo) -> tuple[datetime, ...]:
    """Return when a lead may come back: in two hours, if that is working time, and at openings; the earliest first."""
    soon = _to_the_quarter(ctx.now + _REST, zone)
    today = day_of(ctx.now, zone)
    near = islice(_openings(today + DAY, ctx, zone), _OPENINGS_OFFERED)
    far = (next(_openings(today + ahead * DAY, ctx, zone), None) for ahead in _LATER_DAYS)
    times = {*((soon,) if ctx.hours.is_open(soon) else ()), *near, *(each for each in far if each is not None)}
    return tuple(sorted(times))


def days_to_meet(ctx: DeskContext, zone: ZoneInfo) -> tuple[date, ...]:
    """Return the next working days with a time for a meeting, today's while one is left."""
    today = day_of(ctx.now, zone)
    days = (today + ahead * DAY for ahead in range(_DAYS_LOOKED_AT))
    return tuple(islice((day for day in days if times_to_meet(day, ctx, zone)), DAYS_OFFERED))


def times_to_meet(day: date, ctx: DeskContext, zone: ZoneInfo) -> tuple[datetime, ...]:
    """Return the whole hours of a day that are working time and later than now; half hours where there is none."""
    hours = tuple(_open_times(day, 0, ctx, zone))
    return hours or tuple(_open_times(day, 30, ctx, zone))


def _open_times(day: date, minute: int, ctx: DeskContext, zone: ZoneInfo) -> Iterator[datetime]:
    known = ctx.hours.is_known
    for hour in range(24) if known else _WITHOUT_HOURS:
        moment = datetime.combine(day, time(hour, minute), zone)
        if moment > ctx.now and (not known or ctx.hours.is_open(moment)):
            yield moment


def _openings(first: date, ctx: DeskContext, zone: ZoneInfo) -> Iterator[datetime]:
    """Yield when each working day from one on begins, within a season: at its first opening, not before 8:00.

    Where no hours are known it begins at 9:00.
    """
    for ahead in islice(count(), _DAYS_LOOKED_AT):
        day = first + ahead * DAY
        if not ctx.hours.is_known:
            yield datetime.combine(day, time(_WITHOUT_HOURS.start), zone)
            continue
        morning = datetime.combine(day, _MORNING, zone)
        opening = morning if ctx.hours.is_open(morning) else ctx.hours.next_opening(morning)
        if day_of(opening, zone) == day:
            yield opening.astimezone(zone)


def _to_the_quarter(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return a moment rounded up to a quarter of an hour by the clock of a zone."""
    there = moment.astimezone(zone)
    over = timedelta(minutes=there.minute % 15, seconds=there.second, microseconds=there.microsecond)
    return there + (_QUARTER - over) if over else there
