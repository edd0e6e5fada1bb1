"""The promise: by when a colleague answers, computed from the company's hours."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

from conversations.funnel.model import Company, Funnel, Weekday
from conversations.language.loaded import facts
from conversations.language.numbers import digits
from conversations.schedule.dates import day_of, say_by_day, say_clock, say_weekday, say_weekday_and_date
from storage.records.record import Language

DEFAULT_ZONE = "Asia/Tehran"
# With less time than this before closing, "today" could not be kept.
ENOUGH_TIME = timedelta(minutes=60)
# Nowruz closes a company for two weeks; without an opening in a whole season, the hours count as not given.
_LONGEST_CLOSURE_DAYS = 90
# A bare weekday means the next one, so it is used for less than a week ahead.
_DAYS_WITHOUT_A_DATE = 6

_WEEK: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")  # as `date.weekday()` counts


@dataclass(frozen=True, slots=True)
class Hours:
    """When the company answers: opening and closing by day of the week, its time zone, its holidays."""

    week: Mapping[Weekday, tuple[time, time]]
    zone: str
    holidays: frozenset[date] = frozenset()


def hours_of(company: Company) -> Hours:
    """Return when a company answers."""
    return Hours(
        week={day: (opening.opens, opening.closes) for day, opening in company.hours.items()},
        holidays=frozenset(company.holidays),
        zone=company.timezone or DEFAULT_ZONE,
    )


PromiseKind = Literal["before", "from", "one_working_day"]


@dataclass(frozen=True, slots=True)
class Promise:
    """The company's next working time (`opening`) and the time by which it answers (`deadline`), both UTC.

    `before`: open now; the answer comes today before closing. `from`: closed or about to close; the answer comes from
    the next opening on. `one_working_day`: the hours are not known.
    """

    kind: PromiseKind
    opening: datetime
    deadline: datetime
    zone: str

    @property
    def moment(self) -> datetime:
        """What is promised: the opening of a `from`, else the deadline."""
        return self.opening if self.kind == "from" else self.deadline


def promise(now: datetime, hours: Hours) -> Promise:
    """Return a promise that can be kept, made at `now` (aware); the deadline is always later."""
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
        # In UTC, because Python compares times of one zone by wall clock and ignores summer time between them.
        opening, closing = (datetime.combine(day, at, zone).astimezone(UTC) for at in times)
        if opening < closing:
            yield day, opening, closing


def end_of_working_day(now: datetime, hours: Hours, *, ahead: int) -> datetime:
    """Return when the company closes on the n-th working day after today, in UTC; n days from now if it never opens."""
    zone = ZoneInfo(hours.zone)
    today = day_of(now, zone)
    later = (closing for day, _opening, closing in _working_days(today, hours) if day > today)
    start = now.astimezone(UTC)
    return next(islice(later, ahead - 1, None), start + timedelta(days=ahead))


def next_opening(now: datetime, hours: Hours) -> datetime:
    """Return when the company opens next after `now`, in UTC; in a day if it never does."""
    openings = (opening for _day, opening, _closing in _working_days(day_of(now, ZoneInfo(hours.zone)), hours))
    return next((opening for opening in openings if opening > now), now.astimezone(UTC) + timedelta(days=1))


def say_working_days(count: int, language: Language) -> str:
    """Return a promise of a number of working days: «تا سه روز کاری دیگر» or "within three working days"."""
    spoken = facts(language)
    one, more = spoken.promise.working_days
    return (one if count == 1 else more).format(count=spoken.counts[count - 1])


def say_promise(promised: Promise, language: Language, *, zone_label: str | None, now: datetime) -> str:
    """Return a promise as part of a sentence: «شنبه از ساعت ۹» or "on Saturday from 9:00, Tehran time".

    `zone_label` is the city whose time is meant, for readers in other time zones; None leaves it out.
    """
    forms = facts(language).promise
    if promised.kind == "one_working_day":
        return forms.one_working_day
    at = _moment(promised)
    ahead = _days_ahead(at, now)
    day = _day(at, ahead, language) if ahead in (0, 1) else forms.weekday.format(day=_day(at, ahead, language))
    whole = digits(forms.whole_hour.format(hour=at.hour), language)
    clock = say_clock(str(at.hour), at.minute, language) if at.minute else whole
    told = (forms.before if promised.kind == "before" else forms.since).format(day=day, clock=clock)
    return _by_the_clock_of(zone_label, told, language)


def say_promise_shortly(
    kind: PromiseKind, moment: datetime, language: Language, *, zone: ZoneInfo, zone_label: str | None
) -> str:
    """Return a promise as written on a card: «شنبه ۷ آذر تا ۱۸:۰۰» or "Saturday 28 Nov before 18:00".

    A card is read on other days, too, so it names the day. `moment`: the opening of a `from`, else the deadline.
    """
    at, forms = moment.astimezone(zone), facts(language).promise
    if kind == "one_working_day":
        return say_by_day(at.date(), language)
    form = forms.before_on_card if kind == "before" else forms.since_on_card
    clock = say_clock(str(at.hour), at.minute, language)
    told = form.format(day=say_weekday_and_date(at.date(), language), clock=clock)
    return _by_the_clock_of(zone_label, told, language)


def zone_city(zone: str, language: Language) -> str:
    """Return the city that names a time zone: "Asia/Tehran" is Tehran, in Persian تهران."""
    city = zone.rpartition("/")[2].replace("_", " ")
    return facts(language).cities.get(city, city)


def zone_label(funnel: Funnel, zone: str, language: Language) -> str | None:
    """Return the city whose time is meant, for readers of languages other than the company's own."""
    return None if language == funnel.languages[0] else zone_city(zone, language)


def _by_the_clock_of(zone_label: str | None, told: str, language: Language) -> str:
    if zone_label is None:
        return told
    return facts(language).promise.by_the_clock_of.format(promise=told, city=zone_label)


def _moment(promised: Promise) -> datetime:
    return promised.moment.astimezone(ZoneInfo(promised.zone))


def _days_ahead(at: datetime, now: datetime) -> int:
    return (at.date() - now.astimezone(at.tzinfo).date()).days


def _day(at: datetime, ahead: int, language: Language) -> str:
    """Return the name of a day `ahead` days from now; a promise may be read later than it was made."""
    if ahead in (0, 1):
        forms = facts(language).promise
        return (forms.today, forms.tomorrow)[ahead]
    within_days = 0 < ahead <= _DAYS_WITHOUT_A_DATE
    return say_weekday(at.date(), language) if within_days else say_weekday_and_date(at.date(), language)
