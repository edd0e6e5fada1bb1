"""Days off as owners write them: dates of either calendar, and spans of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

from persiantools.jdatetime import JalaliDate

from conversations.funnel.model import Company
from conversations.funnel.problems import Complaint, ValuePath
from conversations.funnel.written.marks import Unread, key_of, with_ascii_digits
from conversations.funnel.written.words import words_of_spans
from conversations.funnel.yaml_reader import Document, PlainData
from conversations.language.facts import CalendarKind
from conversations.language.loaded import facts, languages
from storage.records.record import Language
from storage.records.translatable import Translatable, tr

FIRST_GREGORIAN, LAST_JALALI, FIRST_JALALI = 2000, 1699, 1300
"""Years between the calendars are slips of the finger: nobody plans days off in them."""
LONGEST_SPAN = timedelta(days=92)
"""A company that is closed for longer has no hours to promise."""
_DATE = re.compile(r"(?P<year>\d+)[-/.](?P<month>\d+)[-/.](?P<day>\d+)")
_PERSIAN_LETTERS = str.maketrans("يك", "یک")
_PART = re.compile(r"[^,،;؛\s][^,،;؛]*")
"""What stands between commas."""
_FOUR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text, in numbers or with a month's name, which belongs to one calendar."""

    text: str
    at: int
    end: int
    year: str
    month: int
    day: int
    calendar: CalendarKind | None = None


def read_days_off(value: PlainData, path: ValuePath, document: Document) -> list[PlainData]:
    """Return the days as ISO dates; what cannot be read is added to the document's complaints."""
    several = value if isinstance(value, list) else [value]
    days: list[date] = []
    for place, each in enumerate(several):
        here = (*path, place) if isinstance(value, list) else path
        for read in _read_each(each):
            if isinstance(read, Unread):
                begins = document.begins.get(here)
                inside = 0 if begins is None else begins + read.at
                document.complaints.append(Complaint(here, read.says, inside=inside))
            else:
                days.extend(read)
    return [day.isoformat() for day in days]


def _read_each(value: PlainData) -> Iterator[tuple[date, ...] | Unread]:
    """Yield the days of each part of a text, between commas."""
    if not isinstance(value, str):
        yield Unread(_must_be_date(value if isinstance(value, int | float) else "…"))
        return
    for part in _PART.finditer(value):
        read = read_span(part[0])
        yield replace(read, at=part.start() + read.at) if isinstance(read, Unread) else read
    if not _PART.search(value):
        yield Unread(_must_be_date(value))


def past_days_off(company: Company, today: date) -> Iterator[Complaint]:
    """Yield a warning if there are days off and all of them are past: a list that nobody has continued."""
    if company.holidays and max(company.holidays) < today:
        says = tr("all days off are past: write those of this year, because promises are made from them")
        yield Complaint(("company", "holidays"), says, about_key=True)


def read_span(written: str) -> tuple[date, ...] | Unread:
    """Return the days of one date, or of the span between two, both included."""
    found = sorted(dates_in(written), key=lambda each: each.at)
    if not found or len(found) > 2 or not _is_span(written, found):
        return Unread(_must_be_date(written))
    ends: list[date] = []
    for each in found:
        day = date_of(each)
        if isinstance(day, Unread):
            return day
        ends.append(day)
    first, last = ends[0], ends[-1]
    if last < first:
        return Unread(tr("this span ends before it begins: write the earlier day first"))
    if last - first > LONGEST_SPAN:
        says = tr(
            "this span has {days} days; at most {most} are read",
            days=(last - first).days + 1,
            most=LONGEST_SPAN.days + 1,
        )
        return Unread(says)
    return tuple(first + timedelta(days=step) for step in range((last - first).days + 1))


def dates_in(written: str) -> Iterator[WrittenDate]:
    """Yield the dates in numbers, and those as in 21 March 2027."""
    text = with_ascii_digits(written).translate(_PERSIAN_LETTERS)
    for each in _DATE.finditer(text):
        month, day = int(each["month"]), int(each["day"])
        yield WrittenDate(each[0], each.start(), each.end(), each["year"], month, day)
    for calendar, named in _dates_with_names(languages()):
        for each in named.finditer(text):
            month = next(int(name[1:]) for name, value in each.groupdict().items() if name[0] == "m" and value)
            yield WrittenDate(each[0], each.start(), each.end(), each["year"], month, int(each["day"]), calendar)


@lru_cache(maxsize=4)
def _dates_with_names(spoken: tuple[Language, ...]) -> tuple[tuple[CalendarKind, re.Pattern[str]], ...]:
    """Return by language how its dates are written: day, name of the month (or how it begins), year."""
    written: list[tuple[CalendarKind, re.Pattern[str]]] = []
    for calendar, words in ((facts(language).calendar, facts(language).written) for language in spoken):
        months = "|".join(rf"(?P<m{number}>{re.escape(name)}\w*)" for number, name in enumerate(calendar.months, 1))
        unsaid = "".join(rf"|{re.escape(word)}\s+" for word in words.unsaid)
        named = re.compile(rf"(?P<day>\d+)\s+(?:{months})\s+(?:{unsaid[1:]})*(?P<year>\d+)", re.IGNORECASE)
        written.append((calendar.kind, named))
    return tuple(written)


def _is_span(written: str, found: list[WrittenDate]) -> bool:
    """Return whether nothing but an "until" stands between the dates, and nothing of meaning around them."""
    words = words_of_spans()
    around = (written[: found[0].at], written[found[-1].end :])
    between = [written[one.end : other.at] for one, other in pairwise(found)]
    return all(not each.strip() or key_of(each) in words.unsaid for each in around) and all(
        (key_of(each) or each.strip()) in words.until for each in between
    )


def date_of(found: WrittenDate) -> date | Unread:
    """Return the day, in the calendar that its year belongs to."""
    year, month, day = int(found.year), found.month, found.day
    if len(found.year) != _FOUR_DIGITS:
        return Unread(tr("write the year with four digits and first, as in 2027-03-21 or 1406/01/01"), found.at)
    if LAST_JALALI < year < FIRST_GREGORIAN or year < FIRST_JALALI:
        says = tr(
            "the year {year} is in neither calendar: 1300 and later is Jalali, 2000 and later Gregorian", year=year
        )
        return Unread(says, found.at)
    gregorian = year >= FIRST_GREGORIAN
    if found.calendar is not None and gregorian is not (found.calendar == "gregorian"):
        return Unread(tr("there is no {date} in the calendar", date=found.text), found.at)
    try:
        if gregorian:
            return date(year, month, day)
        jalali = JalaliDate(year, month, day)  # type: ignore[no-untyped-call]  # persiantools types its results alone
        return jalali.to_gregorian()
    except ValueError:
        return Unread(tr("there is no {date} in the calendar", date=found.text), found.at)


def _must_be_date(written: str | float) -> Translatable:
    return tr('this must be a date, as in 2027-03-21 or 1406/01/01, or a span of two, not "{written}"', written=written)
