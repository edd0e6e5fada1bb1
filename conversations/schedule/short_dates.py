"""Days and times in the short forms of cards, lists and buttons (DESK §1.3, §2.8, §5)."""

from datetime import date, datetime, time, timedelta, tzinfo

from conversations.language.loaded import facts
from conversations.language.numbers import digits
from conversations.schedule.call_windows import CallWindow
from conversations.schedule.dates import DAY, say_clock, say_day_and_month
from storage.records.record import Language

_DAYS_WITHOUT_A_DATE = timedelta(days=6)
"""A bare weekday means the nearest one, in either direction."""


def say_short_day(day: date, language: Language) -> str:
    """Return a day of the week with its date: «شنبه ۷ آذر» or "Sat 28 Nov"."""
    return _beside_weekday(day, say_day_and_month(day, language), language)


def say_short_moment(moment: datetime, language: Language, zone: tzinfo) -> str:
    """Return a moment with its day: «شنبه ۱۴ آذر، ۱۰:۰۰» or "Sat 5 Dec, 10:00"."""
    there = moment.astimezone(zone)
    form = facts(language).dates.moment
    return form.format(date=say_short_day(there.date(), language), clock=_clock(there, language))


def say_near_moment(moment: datetime, language: Language, *, zone: tzinfo, today: date) -> str:
    """Return a moment as briefly as it is clear: «۱۰:۰۵» today, «شنبه ۹:۰۰» or "Sat 9:00" this week, else its date."""
    there = moment.astimezone(zone)
    if there.date() == today:
        return _clock(there, language)
    if abs(there.date() - today) <= _DAYS_WITHOUT_A_DATE:
        return _beside_weekday(there.date(), _clock(there, language), language)
    return say_short_moment(moment, language, zone)


def say_hour(moment: datetime, language: Language, zone: tzinfo) -> str:
    """Return a time of day, to stand in a sentence: «۱۰» or "10:00", «۱۰:۳۰» or "10:30"."""
    there = moment.astimezone(zone)
    return _hour(there.hour, there.minute, language)


def say_near_day(day: date, language: Language, *, today: date) -> str:
    """Return a day, to stand in a sentence: «امروز», «فردا», «شنبه ۷ آذر»; "today", "tomorrow", "on Sat 28 Nov"."""
    forms = facts(language).promise
    if day - today in (timedelta(), DAY):
        return forms.today if day == today else forms.tomorrow
    return forms.weekday.format(day=say_short_day(day, language))


def say_window_ends(window: CallWindow, language: Language, zone: tzinfo) -> tuple[str, str]:
    """Return when a window begins and ends, to stand in a sentence: («۱۱», «۱۳») or ("11:00", "13:00").

    A window that ends with its day ends at 24.
    """
    begins, ends = (moment.astimezone(zone) for moment in (window.begins, window.ends))
    ends_the_day = ends.time() == time() and ends.date() == begins.date() + DAY
    return _hour(begins.hour, begins.minute, language), _hour(24 if ends_the_day else ends.hour, ends.minute, language)


def say_window(window: CallWindow, language: Language, zone: tzinfo) -> str:
    """Return when a window begins and ends, as on a button: «۱۱ تا ۱۳» or "11:00–13:00"."""
    first, last = say_window_ends(window, language, zone)
    return facts(language).dates.from_to.format(first=first, last=last)


def say_window_of_day(window: CallWindow, language: Language, zone: tzinfo) -> str:
    """Return a window with its day, as on a card: «دوشنبه ۹ آذر، ۱۱ تا ۱۳» or "Mon 30 Nov, 11:00–13:00"."""
    day = say_short_day(window.begins.astimezone(zone).date(), language)
    return facts(language).dates.moment.format(date=day, clock=say_window(window, language, zone))


def _beside_weekday(day: date, said: str, language: Language) -> str:
    weekday = facts(language).calendar.short_weekday(day.weekday())
    return facts(language).dates.weekday_and_date.format(weekday=weekday, date=said)


def _clock(there: datetime, language: Language) -> str:
    return say_clock(str(there.hour), there.minute, language)


def _hour(hour: int, minute: int, language: Language) -> str:
    if minute:
        return say_clock(str(hour), minute, language)
    return digits(facts(language).promise.whole_hour.format(hour=hour), language)
