"""When the company is open: its hours, and its openings one by one."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import count
from typing import NamedTuple
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.funnel.model import Company
from conversations.funnel.parts.basics import Weekday
from conversations.funnel.parts.openings import Openings, OpenWeek
from conversations.schedule.dates import DAY, day_of

DEFAULT_ZONE = "Asia/Tehran"
LONGEST_CLOSURE_DAYS = 90
"""Nowruz closes a company for two weeks; without an opening in a whole season, the hours count as not given."""
_WEEK: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")  # as `date.weekday()` counts
_DAYS_KEPT = 8192
"""Days whose openings are remembered: those of twenty years, so that long spans are quick, too."""


class Hours(Struct, frozen=True):
    """When the company answers: the openings of each day of the week, its time zone, its holidays.

    An opening belongs to the day on which it begins: the evening before a holiday lasts until it closes, also after
    midnight, and nothing begins on the holiday.
    """

    week: OpenWeek
    zone: str
    holidays: frozenset[date] = frozenset()


class OpenTime(NamedTuple):
    """One opening of one day, in UTC; `day` is the day on which it begins."""

    day: date
    opening: datetime
    closing: datetime


def hours_of(company: Company) -> Hours:
    """Return when a company answers."""
    return Hours(
        week={day: tuple((each.opens, each.closes) for each in openings) for day, openings in company.hours.items()},
        holidays=frozenset(company.holidays),
        zone=company.timezone or DEFAULT_ZONE,
    )


def openings_of(day: date, hours: Hours) -> tuple[OpenTime, ...]:
    """Return the openings that begin on a day, the earliest first; none on a holiday."""
    openings = hours.week.get(_WEEK[day.weekday()], ())
    return _in_utc(openings, day, hours.zone) if openings and day not in hours.holidays else ()


def open_times(now: datetime, hours: Hours) -> Iterator[OpenTime]:
    """Yield the openings from those of yesterday on, which may last past midnight, and of the days of a season."""
    today = day_of(now, ZoneInfo(hours.zone))
    for ahead in range(-1, LONGEST_CLOSURE_DAYS):
        yield from openings_of(today + timedelta(days=ahead), hours)


def openings_from(day: date, hours: Hours) -> Iterator[OpenTime]:
    """Yield the openings of a day and of all days after it; never ends, and yields nothing for a week without any."""
    return (each for ahead in count() for each in openings_of(day + timedelta(days=ahead), hours))


@lru_cache(maxsize=_DAYS_KEPT)
def _in_utc(openings: Openings, day: date, zone: str) -> tuple[OpenTime, ...]:
    # In UTC, because Python compares times of one zone by wall clock and ignores summer time between them.
    found: list[OpenTime] = []
    for opens, closes in openings:
        opening = datetime.combine(day, opens, ZoneInfo(zone)).astimezone(UTC)
        closing = datetime.combine(day if opens < closes else day + DAY, closes, ZoneInfo(zone)).astimezone(UTC)
        if opening < closing:
            found.append(OpenTime(day, opening, closing))
    return tuple(sorted(found, key=lambda each: each.opening))
