"""The promise: by when a colleague answers, computed from the company's hours."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby, islice
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.funnel.model import Funnel
from conversations.language.loaded import facts
from conversations.language.numbers import digits
from conversations.schedule.dates import say_by_day, say_clock, say_weekday, say_weekday_and_date
from conversations.schedule.openings import Hours, OpenTime, open_times
from conversations.schedule.working_time import working_day_of
from storage.records.record import Language

# With less time than this before closing, "today" could not be kept.
ENOUGH_TIME = timedelta(minutes=60)
# A bare weekday means the next one, so it is used for less than a week ahead.
_DAYS_WITHOUT_A_DATE = 6
# Until this hour people call it the night of the day before.
_MORNING = 6
_ONE_DAY = timedelta(days=1)

PromiseKind = Literal["before", "from", "one_working_day"]


class Promise(Struct, frozen=True):
    """The company's next working time (`opening`) and the time by which it answers (`deadline`), both UTC.

    `before`: open now; the answer comes before closing. `from`: closed or about to close; the answer comes from the
    next opening on, which may be later on the same day. `one_working_day`: the hours are not known.
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
    open_now: OpenTime | None = None
    for found in open_times(now, hours):
        each = found
        if open_now is not None and each.opening == open_now.closing:
            # Open until midnight and from midnight on: one opening, which has no break in it.
            each = OpenTime(open_now.day, open_now.opening, each.closing)
        if now < each.opening:
            return Promise("from", each.opening, each.closing, zone=hours.zone)
        if each.closing - now >= ENOUGH_TIME:
            return Promise("before", each.opening, each.closing, zone=hours.zone)
        open_now = each if now < each.closing else None
    start = now.astimezone(UTC)
    return Promise("one_working_day", start, start + _ONE_DAY, zone=hours.zone)


def end_of_working_day(now: datetime, hours: Hours, *, ahead: int) -> datetime:
    """Return when the company closes for the day on the n-th working day after this one, in UTC.

    Past midnight, as long as an opening of the evening lasts, its day is meant. If the company never opens: n days
    from now.
    """
    today = working_day_of(now, hours)
    days = groupby(open_times(now, hours), lambda each: each.day)
    ends = (max(of_day).closing for day, of_day in days if day > today)
    start = now.astimezone(UTC)
    return next(islice(ends, ahead - 1, None), start + timedelta(days=ahead))


def next_opening(now: datetime, hours: Hours) -> datetime:
    """Return when the company opens next after `now`, in UTC; in a day if it never does."""
    openings = (each.opening for each in open_times(now, hours))
    return next((opening for opening in openings if opening > now), now.astimezone(UTC) + _ONE_DAY)


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
    at = promised.moment.astimezone(ZoneInfo(promised.zone))
    today = now.astimezone(at.tzinfo).date()
    day, hour = _day_and_hour(promised.kind, at)
    if forms.tonight is not None and _is_tonight(promised, at, today):
        spoken = forms.tonight
    else:
        ahead = (day - today).days
        named = _day(day, ahead, language)
        spoken = named if ahead in (0, 1) else forms.weekday.format(day=named)
    whole = digits(forms.whole_hour.format(hour=hour), language)
    clock = say_clock(str(hour), at.minute, language) if at.minute else whole
    told = (forms.before if promised.kind == "before" else forms.since).format(day=spoken, clock=clock)
    return _by_the_clock_of(zone_label, told, language)


def _day_and_hour(kind: PromiseKind, at: datetime) -> tuple[date, int]:
    """Return the day and the hour to name: a closing at midnight is 24:00 of the day that ends."""
    if kind == "before" and at.time() == time():
        return at.date() - _ONE_DAY, 24
    return at.date(), at.hour


def _is_tonight(promised: Promise, at: datetime, today: date) -> bool:
    """Return whether an evening's opening closes in the night that is, or that begins today: "tonight before 2:00"."""
    begins = promised.opening.astimezone(at.tzinfo).date()
    by_night = promised.kind == "before" and time() < at.time() < time(_MORNING)
    return by_night and begins < at.date() and today in (at.date() - _ONE_DAY, at.date())


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
    day, hour = _day_and_hour(kind, at)
    clock = say_clock(str(hour), at.minute, language)
    told = form.format(day=say_weekday_and_date(day, language), clock=clock)
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


def _day(day: date, ahead: int, language: Language) -> str:
    """Return the name of a day `ahead` days from now; a promise may be read later than it was made."""
    if ahead in (0, 1):
        forms = facts(language).promise
        return (forms.today, forms.tomorrow)[ahead]
    within_days = 0 < ahead <= _DAYS_WITHOUT_A_DATE
    return say_weekday(day, language) if within_days else say_weekday_and_date(day, language)
