"""The promise: by when a colleague answers, computed from the company's hours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from conversations.funnel.model import Weekday
from conversations.language.numbers import digits
from conversations.schedule.dates import day_of, say_day_and_month, say_weekday

# With less than this before closing, "today" would be a promise that nobody can keep.
ENOUGH_TIME = timedelta(minutes=60)
# Nowruz closes a company for two weeks; who opens on no day of a season has given no hours.
_LONGEST_CLOSURE_DAYS = 90
# A weekday's bare name means the next one, so it is said for less than a week ahead.
_DAYS_WITHOUT_A_DATE = 6

_PERSIAN_CITIES = {
    "Tehran": "تهران", "Kabul": "کابل", "Dubai": "دبی", "Istanbul": "استانبول", "Baghdad": "بغداد", "Berlin": "برلین",
    "London": "لندن", "Paris": "پاریس", "Toronto": "تورنتو", "New York": "نیویورک", "Los Angeles": "لس‌آنجلس",
}  # fmt: skip

_WEEK: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")  # as `date.weekday()` counts


@dataclass(frozen=True, slots=True)
class Hours:
    """When the company answers: opening and closing by day of the week, its time zone, its holidays."""

    week: Mapping[Weekday, tuple[time, time]]
    zone: str
    holidays: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Promise:
    """When the company next works (`opening`) and by when it has answered (`deadline`), both UTC.

    `before`: open now, so today before closing. `from`: closed or nearly so, hence from the next opening on.
    `one_working_day`: the hours are not known.
    """

    kind: Literal["before", "from", "one_working_day"]
    opening: datetime
    deadline: datetime
    zone: str


def promise(now: datetime, hours: Hours) -> Promise:
    """Return what can honestly be promised at `now` (aware); the deadline is always later."""
    today = day_of(now, ZoneInfo(hours.zone))
    for _day, opening, closing in _working_days(today, hours):
        if now < opening:
            return Promise("from", opening, closing, zone=hours.zone)
        if closing - now >= ENOUGH_TIME:
            return Promise("before", opening, closing, zone=hours.zone)
    start = now.astimezone(UTC)
    return Promise("one_working_day", start, start + timedelta(days=1), zone=hours.zone)


def _working_days(today: date, hours: Hours) -> Iterator[tuple[date, datetime, datetime]]:
    zone = ZoneInfo(hours.zone)
    for ahead in range(_LONGEST_CLOSURE_DAYS):
        day = today + timedelta(days=ahead)
        times = hours.week.get(_WEEK[day.weekday()])
        if times is None or day in hours.holidays:
            continue
        # In UTC, for times of one zone are compared by their wall clock, whatever summer time does in between.
        opening, closing = (datetime.combine(day, at, zone).astimezone(UTC) for at in times)
        if opening < closing:
            yield day, opening, closing


def say_promise(promised: Promise, language: str, *, zone_label: str | None, now: datetime) -> str:
    """Return a promise as part of a sentence: «شنبه از ساعت ۹» or "on Saturday from 9:00, Tehran time".

    `zone_label` is the city whose clock is meant, for readers who may live by another; None leaves it out.
    """
    if promised.kind == "one_working_day":
        return _one_working_day(language)
    day, clock = _day(promised, language, now), _clock(promised)
    if language == "fa":
        told = f"{day} {_word(promised, language)} ساعت {digits(clock.removesuffix(':00'), language)}"
    else:
        on = "" if _days_ahead(promised, now) in (0, 1) else "on "
        told = f"{on}{day} {_word(promised, language)} {clock}"
    return told + _by_the_clock_of(zone_label, language)


def say_promise_shortly(promised: Promise, language: str, *, zone_label: str | None, now: datetime) -> str:
    """Return a promise as a card says it: «امروز تا ۱۸:۰۰» or "today before 18:00"."""
    if promised.kind == "one_working_day":
        return _one_working_day(language)
    told = f"{_day(promised, language, now)} {_word(promised, language)} {digits(_clock(promised), language)}"
    return told + _by_the_clock_of(zone_label, language)


def zone_city(zone: str, language: str = "en") -> str:
    """Return the city that names a time zone: "Asia/Tehran" is Tehran, in Persian تهران."""
    city = zone.rpartition("/")[2].replace("_", " ")
    return _PERSIAN_CITIES.get(city, city) if language == "fa" else city


def _one_working_day(language: str) -> str:
    return "تا یک روز کاری دیگر" if language == "fa" else "within one working day"


def _by_the_clock_of(zone_label: str | None, language: str) -> str:
    if zone_label is None:
        return ""
    return f" به وقت {zone_label}" if language == "fa" else f", {zone_label} time"


def _word(promised: Promise, language: str) -> str:
    if promised.kind == "before":
        return "تا" if language == "fa" else "before"
    return "از" if language == "fa" else "from"


def _moment(promised: Promise) -> datetime:
    moment = promised.deadline if promised.kind == "before" else promised.opening
    return moment.astimezone(ZoneInfo(promised.zone))


def _clock(promised: Promise) -> str:
    moment = _moment(promised)
    return f"{moment.hour}:{moment.minute:02}"


def _days_ahead(promised: Promise, now: datetime) -> int:
    return (_moment(promised).date() - day_of(now, ZoneInfo(promised.zone))).days


def _day(promised: Promise, language: str, now: datetime) -> str:
    """Name the day as seen from `now`, which may be another day than that of the promise."""
    ahead, day = _days_ahead(promised, now), _moment(promised).date()
    if ahead in (0, 1):
        return (("امروز", "فردا") if language == "fa" else ("today", "tomorrow"))[ahead]
    weekday = say_weekday(day, language)
    return weekday if 0 < ahead <= _DAYS_WITHOUT_A_DATE else f"{weekday} {say_day_and_month(day, language)}"
