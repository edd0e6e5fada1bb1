"""Write days, moments and spans in the calendar and the forms of a language."""

from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import assert_never

from persiantools.jdatetime import JalaliDate

from conversations.language.facts import CalendarKind
from conversations.language.loaded import facts
from conversations.language.numbers import digits
from storage.records.record import Language

DAY, HOUR, MINUTE, SECOND = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)
YEAR_DAYS, MONTH_DAYS = 365, 30


def day_of(now: datetime, zone: tzinfo) -> date:
    """Return the day that `now` falls on in a time zone."""
    return now.astimezone(zone).date()


def say_date(moment: datetime, language: Language, zone: tzinfo) -> str:
    """Return the day of a moment: «۱ آذر ۱۴۰۵» or "22 Nov 2026"."""
    return say_day(day_of(moment, zone), language)


def say_day(day: date, language: Language) -> str:
    """Return a day with its year: «۱ آذر ۱۴۰۵» or "22 Nov 2026"."""
    return digits(facts(language).dates.day.format_map(_parts(day, language)), language)


def say_day_and_month(day: date, language: Language) -> str:
    """Return a day without its year: «۱ آذر» or "22 Nov"."""
    return digits(facts(language).dates.day_and_month.format_map(_parts(day, language)), language)


def say_weekday(day: date, language: Language) -> str:
    """Return the name of a day of the week: «شنبه» or "Saturday"."""
    return facts(language).calendar.weekday(day.weekday())


def say_weekday_and_date(day: date, language: Language) -> str:
    """Return a day of the week with its date: «شنبه ۷ آذر» or "Saturday 28 Nov"."""
    weekday, date_ = say_weekday(day, language), say_day_and_month(day, language)
    return facts(language).dates.weekday_and_date.format(weekday=weekday, date=date_)


def say_weekday_and_day(day: date, language: Language) -> str:
    """Return a day of the week with its date and year: «شنبه ۷ آذر ۱۴۰۵» or "Saturday 28 Nov 2026"."""
    return facts(language).dates.weekday_and_date.format(
        weekday=say_weekday(day, language), date=say_day(day, language)
    )


def say_by_day(day: date, language: Language) -> str:
    """Return a day as the end of a time: «تا شنبه ۷ آذر» or "by Saturday 28 Nov"."""
    return facts(language).promise.by_day.format(day=say_weekday_and_date(day, language))


def say_period(first: date, last: date, language: Language) -> str:
    """Return a span of days, both included: «۲۵ آبان تا ۱ آذر ۱۴۰۵», "16–22 Nov 2026".

    A shared month or year is written once.
    """
    if first == last:
        return say_day(last, language)
    start, end, forms = _parts(first, language), _parts(last, language), facts(language).dates
    if start["year"] != end["year"]:
        form = forms.over_years
    else:
        form = forms.within_a_month if start["month"] == end["month"] else forms.within_a_year
    return digits(form.format(**start, **{f"last_{part}": said for part, said in end.items()}), language)


def say_when(moment: datetime, language: Language, zone: tzinfo) -> str:
    """Return a moment to the minute: «۱ آذر ۱۴۰۵، ۱۸:۰۵» or "22 Nov 2026, 18:05"."""
    there = moment.astimezone(zone)
    clock = say_clock(f"{there.hour:02}", there.minute, language)
    return facts(language).dates.moment.format(date=say_day(there.date(), language), clock=clock)


def say_in_figures(moment: datetime, language: Language, zone: tzinfo) -> str:
    """Return a moment in Latin figures, for files that are sorted: 1405/09/01 18:05, or 2026/11/22 18:05."""
    there = moment.astimezone(zone)
    year, month, day = _date_in(facts(language).calendar.kind, there.date())
    return f"{year:04}/{month:02}/{day:02} {there:%H:%M}"


def say_clock(hour: str, minute: int, language: Language) -> str:
    """Return the time of day, the minutes with two digits: «۹:۳۰» or "9:30"."""
    return digits(facts(language).dates.clock.format(hour=hour, minute=f"{minute:02}"), language)


def say_ago(delta: timedelta, language: Language) -> str:
    """Return a length of time in its largest whole unit: «۳ دقیقه» or "3 min"; a negative one counts as 0."""
    length, forms = max(delta, timedelta(0)), facts(language).lengths
    if length >= DAY:
        count, (one, more) = length // DAY, forms.day
    elif length >= HOUR:
        count, (one, more) = length // HOUR, forms.hour
    elif length >= MINUTE:
        count, (one, more) = length // MINUTE, forms.minute
    else:
        count, (one, more) = length // SECOND, forms.second
    return digits((one if count == 1 else more).format(count=count), language)


def say_minutes(span: timedelta, language: Language) -> str:
    """Return a length of time in whole minutes, rounded down: «۷۵ دقیقه» or "75 min"; below one its seconds."""
    length, forms = max(span, timedelta(0)), facts(language).lengths
    count, (one, more) = (length // MINUTE, forms.minute) if length >= MINUTE else (length // SECOND, forms.second)
    return digits((one if count == 1 else more).format(count=count), language)


def say_wait(span: timedelta, language: Language) -> str:
    """Return how long somebody waits: in minutes, but a whole hour, and two or more, as such: "1 h", "2 h 5 min"."""
    hours, rest = divmod(max(span, timedelta(0)), HOUR)
    if not hours or (hours == 1 and rest >= MINUTE):
        return say_minutes(span, language)
    forms = facts(language).lengths
    whole = digits(forms.hour[hours > 1].format(count=hours), language)
    return forms.both.format(first=whole, last=say_minutes(rest, language)) if rest >= MINUTE else whole


def say_span(span: timedelta, language: Language) -> str:
    """Return a length of time as people say it: «دو سال» for 730 days, "six months" for 180, else its days."""
    forms, days = facts(language).lengths, span // DAY
    for named, length in ((forms.year, YEAR_DAYS), (forms.month, MONTH_DAYS)):
        if named and days and days % length == 0:
            count = days // length
            return digits(named[min(count, len(named)) - 1].format(count=count), language)
    return digits(forms.day[days != 1].format(count=days), language)


def _parts(day: date, language: Language) -> dict[str, str]:
    """Return day, month name and year of a day in a language's calendar."""
    calendar = facts(language).calendar
    year, month, number = _date_in(calendar.kind, day)
    return {"day": str(number), "month": calendar.months[month - 1], "year": str(year)}


@lru_cache(maxsize=256)  # promises and cards name the same few days
def _date_in(calendar: CalendarKind, day: date) -> tuple[int, int, int]:
    match calendar:
        case "gregorian":
            return day.year, day.month, day.day
        case "jalali":
            jalali = JalaliDate(day)  # type: ignore[no-untyped-call]  # persiantools types its results alone
            return jalali.year, jalali.month, jalali.day
        case _:
            assert_never(calendar)
