"""Which moment is meant by what somebody typed, now and in the company's hours (DESK §8, §10.12)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from conversations.schedule.dates import DAY, MINUTE, day_of
from conversations.schedule.openings import Hours, openings_from, openings_of
from conversations.schedule.typed.moments import (
    Ahead,
    OnDate,
    OnDay,
    OnDayAhead,
    OnDayOfYear,
    OnWeekday,
    read_typed_moment,
)
from conversations.schedule.working_time import keeps_hours, working_start

FURTHEST = timedelta(days=365)
_WITHOUT_HOURS = time(9)
"""When a day begins for a company that keeps no hours."""


@dataclass(frozen=True, slots=True)
class AskedMoment:
    """A moment to come, in UTC."""

    at: datetime
    moved: bool
    """Whether the company is closed when they asked for, so that this is its next opening; they are told."""


class NoMoment(StrEnum):
    """Why a text names no moment; all are told in the same words."""

    UNREAD = "unread"
    PAST = "past"
    TOO_FAR = "too_far"


def asked_moment(written: str, now: datetime, hours: Hours) -> AskedMoment | NoMoment:
    """Return the moment that a text names: later than now, at most 365 days ahead, and in working time.

    Lengths are wall time and calendar days. A day without a time is its first opening, today the next one. A weekday is
    the first of its name that is not past. Without hours any moment will do, and a day begins at 9.
    """
    typed, now_utc = read_typed_moment(written), now.astimezone(UTC)
    match typed:
        case None:
            return NoMoment.UNREAD
        case Ahead(length):
            return _checked(now_utc + length, now_utc, hours) if length <= FURTHEST else NoMoment.TOO_FAR
        case _:
            return _on_day(typed, now_utc, hours)


def _on_day(typed: OnDay, now: datetime, hours: Hours) -> AskedMoment | NoMoment:
    today = day_of(now, ZoneInfo(hours.zone))
    found: AskedMoment | NoMoment = NoMoment.UNREAD
    for day in _days(typed, today):
        if not today <= day <= today + FURTHEST:
            return NoMoment.PAST if day < today else NoMoment.TOO_FAR
        found = _opening(day, now, hours) if typed.minutes is None else _time(day, typed.minutes, now, hours)
        if found is not NoMoment.PAST:
            return found
    return found


def _days(typed: OnDay, today: date) -> Iterator[date]:
    """Yield the days that may be meant, the likeliest first: a later one if all of the former is past."""
    match typed:
        case OnDayAhead(days):
            yield today + min(timedelta(days), FURTHEST + DAY)
        case OnWeekday(weekday):
            ahead = timedelta((weekday - today.weekday()) % 7)
            yield from (today + ahead, today + ahead + timedelta(7))
        case OnDate(day):
            yield day
        case OnDayOfYear():
            following = typed.after(today)
            yield from (following,) if following is not None else ()
        case _:
            assert_never(typed)


def _opening(day: date, now: datetime, hours: Hours) -> AskedMoment | NoMoment:
    """Return the first opening of a day, or of the next that has one; today's next one."""
    midnight = datetime.combine(day, time(), ZoneInfo(hours.zone))
    if not keeps_hours(max(midnight, now), hours):
        return _checked(datetime.combine(day, _WITHOUT_HOURS, midnight.tzinfo).astimezone(UTC), now, hours)
    if midnight > now:
        first = next(openings_from(day, hours))
        return AskedMoment(first.opening, moved=first.day != day)
    later = (each.opening for each in openings_of(day, hours) if each.opening > now)
    return next((AskedMoment(opening, moved=False) for opening in later), NoMoment.PAST)


def _time(day: date, minutes: int, now: datetime, hours: Hours) -> AskedMoment | NoMoment:
    """Return a time of a day by the company's clock, in minutes after midnight."""
    asked = (datetime.combine(day, time(), ZoneInfo(hours.zone)) + minutes * MINUTE).astimezone(UTC)
    return NoMoment.TOO_FAR if asked - now > FURTHEST else _checked(asked, now, hours)


def _checked(asked: datetime, now: datetime, hours: Hours) -> AskedMoment | NoMoment:
    if asked <= now:
        return NoMoment.PAST
    opening = working_start(asked, hours)
    return AskedMoment(opening, moved=opening != asked)
