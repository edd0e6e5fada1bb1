"""Days off as owners write them: dates of either calendar, and spans of them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from persiantools.jdatetime import JalaliDate

from conversations.funnel.model import Company
from conversations.funnel.problems import Complaint, ValuePath
from conversations.funnel.written.marks import Unread, key_of, with_ascii_digits
from conversations.funnel.written.words import words_of_spans
from conversations.funnel.yaml_reader import Document, PlainData
from storage.records.translatable import Translatable, tr

FIRST_GREGORIAN, LAST_JALALI, FIRST_JALALI = 2000, 1699, 1300
"""Years between the calendars are slips of the finger: nobody plans days off in them."""
LONGEST_SPAN = timedelta(days=92)
"""A company that is closed for longer has no hours to promise."""
_DATE = re.compile(r"(\d+)[-/.](\d+)[-/.](\d+)")
_PART = re.compile(r"[^,،;؛\s][^,،;؛]*")
"""What stands between commas."""
_FOUR_DIGITS = 4


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
    found = list(_DATE.finditer(with_ascii_digits(written)))
    if not found or len(found) > 2 or not _is_span(written, found):
        return Unread(_must_be_date(written))
    ends: list[date] = []
    for each in found:
        day = _date(each)
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


def _is_span(written: str, found: list[re.Match[str]]) -> bool:
    """Return whether nothing but an "until" stands between the dates, and nothing of meaning around them."""
    words = words_of_spans()
    around = (written[: found[0].start()], written[found[-1].end() :])
    between = [written[one.end() : other.start()] for one, other in pairwise(found)]
    return all(not each.strip() or key_of(each) in words.unsaid for each in around) and all(
        (key_of(each) or each.strip()) in words.until for each in between
    )


def _date(found: re.Match[str]) -> date | Unread:
    """Return a date of the calendar that its year belongs to."""
    year, month, day = (int(each) for each in found.groups())
    if len(found[1]) != _FOUR_DIGITS:
        return Unread(tr("write the year with four digits and first, as in 2027-03-21 or 1406/01/01"), found.start())
    if LAST_JALALI < year < FIRST_GREGORIAN or year < FIRST_JALALI:
        says = tr(
            "the year {year} is in neither calendar: 1300 and later is Jalali, 2000 and later Gregorian", year=year
        )
        return Unread(says, found.start())
    try:
        if year >= FIRST_GREGORIAN:
            return date(year, month, day)
        jalali = JalaliDate(year, month, day)  # type: ignore[no-untyped-call]  # persiantools types its results alone
        return jalali.to_gregorian()
    except ValueError:
        return Unread(tr("there is no {date} in the calendar", date=found[0]), found.start())


def _must_be_date(written: str | float) -> Translatable:
    return tr('this must be a date, as in 2027-03-21 or 1406/01/01, or a span of two, not "{written}"', written=written)
