"""Days and times as people type them: "sat 10:30", «فردا ساعت ۱۰», "2026-12-06", "2h" (DESK §8)."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import assert_never

from persiantools.jdatetime import JalaliDate

from conversations.funnel.typed.words import WEEK, WordsOfMoments, moment_marks, words_of_moments
from conversations.funnel.written.clock_times import read_time
from conversations.funnel.written.days_off import date_of, dates_in
from conversations.funnel.written.marks import Mark, Unread, key_of
from conversations.language.facts import DAYS_OF_THE_WEEK, CalendarKind
from conversations.language.loaded import facts
from conversations.reading.spelling import plain
from conversations.schedule.dates import DAY
from conversations.schedule.typed.lengths import typed_length
from storage.records.record import Language

_MOST_CHARACTERS = 100
"""Nobody needs more for a moment."""
_SHORTEST_BEGINNING = 3
"""Letters of a month's name that other words may not begin with by chance."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """So much time from now."""

    time: timedelta


@dataclass(frozen=True, slots=True)
class OnDayAhead:
    """So many days after today, 0 or more; `minutes` after its midnight, None: no time was said."""

    days: int
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """The next day of this name, counted as `date.weekday()` counts."""

    weekday: int
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class OnDate:
    """One day."""

    day: date
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class OnDayOfYear:
    """The next day of this date, whose year was not said."""

    month: int
    day: int
    calendar: CalendarKind
    minutes: int | None = None

    def after(self, today: date) -> date | None:
        """Return the day, today at the earliest; None if neither this year nor the next one has it."""
        year = _year_of(today, self.calendar)
        days = (_day(year + ahead, self.month, self.day, self.calendar) for ahead in (0, 1))
        return next((day for day in days if day is not None and day >= today), None)


OnDay = OnDayAhead | OnWeekday | OnDate | OnDayOfYear
TypedMoment = Ahead | OnDay


@dataclass(frozen=True, slots=True)
class _DayFound:
    """A day in a text, and the text without it."""

    day: OnDay
    rest: str


def read_typed_moment(written: str) -> TypedMoment | None:
    """Return the moment that a text names; None if it names none, or says more than that.

    A time may stand on either side of its day, and without a day it is today's; a bare number is no time of today.
    """
    if len(written) > _MOST_CHARACTERS:
        return None
    text = plain(written)
    marks = moment_marks(text)
    length = _whole_length(marks)
    if length is not None:
        return length
    found = _date(text) or _day_of_year(text, marks) or _day_by_name(text, marks)
    if found is not None:
        return _at_time(found)
    return _at_time(_DayFound(OnDayAhead(0), text)) if len(marks) > 1 else None


def _whole_length(marks: list[Mark]) -> Ahead | None:
    """Return the length that is all a text says, if it is no number of days."""
    words = words_of_moments()
    place = next((place for place, mark in enumerate(marks) if key_of(mark.text) not in words.unsaid), 0)
    length = typed_length(marks, place)
    if length is None or length.in_days or not _says_nothing(marks[length.behind :], words):
        return None
    return Ahead(length.length)


def _says_nothing(marks: list[Mark], words: WordsOfMoments) -> bool:
    return all(key_of(mark.text) in words.unsaid or (key_of(mark.text) or mark.text) in words.also for mark in marks)


def _date(written: str) -> _DayFound | None:
    """Return the only date with a year; the name of its day of the week may stand beside it."""
    found = list(dates_in(written))
    day = date_of(found[0]) if len(found) == 1 else None
    if day is None or isinstance(day, Unread):
        return None
    return _DayFound(OnDate(day), _without_weekday(_without(written, found[0].at, found[0].end)))


def _day_of_year(written: str, marks: list[Mark]) -> _DayFound | None:
    """Return the day and the month in a text, in either order: «۱۵ آذر», "6 Dec", "Dec 6"."""
    for place, mark in enumerate(marks):
        month = _month(mark)
        for beside in (place - 1, place + 1):
            if month is not None and 0 <= beside < len(marks) and marks[beside].is_number:
                language, number = month
                day = OnDayOfYear(number, int(marks[beside].text[:3]), facts(language).calendar.kind)
                at, end = min(mark.at, marks[beside].at), max(mark.end, marks[beside].end)
                return _DayFound(day, _without_weekday(_without(written, at, end)))
    return None


def _month(mark: Mark) -> tuple[Language, int] | None:
    key, words = key_of(mark.text), words_of_moments()
    for name, language, number in words.months:
        behind = key.removeprefix(name)
        if key.startswith(name) and (not behind or behind in words.unsaid or len(name) >= _SHORTEST_BEGINNING):
            return language, number
    return None


def _day_by_name(written: str, marks: list[Mark]) -> _DayFound | None:
    """Return the day that is named by a word, or counted: «فردا», "sat", "3 days", "next week"."""
    words = words_of_moments()
    for place, mark in enumerate(marks):
        key, length = key_of(mark.text), typed_length(marks, place)
        if key in words.days_ahead:
            return _DayFound(OnDayAhead(words.days_ahead[key]), _without(written, mark.at, mark.end))
        if key in words.weekdays:
            day = OnWeekday(DAYS_OF_THE_WEEK.index(words.weekdays[key]))
            return _DayFound(day, _without(written, mark.at, mark.end))
        if length is not None and length.in_days:
            day_ahead = OnDayAhead(length.length // DAY)
            return _DayFound(day_ahead, _without(written, mark.at, marks[length.behind - 1].end))
        if words.units.get(key) == WEEK:
            return _DayFound(OnDayAhead(WEEK // DAY), _without(written, mark.at, mark.end))
    return None


def _without(written: str, at: int, end: int) -> str:
    return f"{written[:at]} {written[end:]}"


def _without_weekday(written: str) -> str:
    """Leave out the name of a day that stands beside its date, as on our cards."""
    marks, words = moment_marks(written), words_of_moments()
    named = next((mark for mark in marks if key_of(mark.text) in words.weekdays), None)
    return written if named is None else _without(written, named.at, named.end)


def _at_time(found: _DayFound) -> OnDay | None:
    """Return the day with the time in the rest of the text; None if there is more than a time."""
    words = words_of_moments()
    marks = moment_marks(found.rest)
    said = [mark for mark in marks if not _says_nothing([mark], words)]
    if not said:
        return found.day
    read = read_time(found.rest[said[0].at : said[-1].end])
    return None if isinstance(read, Unread) else replace(found.day, minutes=read.minutes)


def _year_of(day: date, calendar: CalendarKind) -> int:
    match calendar:
        case "gregorian":
            return day.year
        case "jalali":
            return JalaliDate(day).year  # type: ignore[no-untyped-call]  # persiantools
        case _:
            assert_never(calendar)


def _day(year: int, month: int, day: int, calendar: CalendarKind) -> date | None:
    try:
        if calendar == "gregorian":
            return date(year, month, day)
        return JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]  # persiantools
    except ValueError:
        return None
