"""Somebody's working hours as people type them: "sat-wed 9-14", «شنبه تا چهارشنبه ۹ تا ۱۴، پنجشنبه ۹ تا ۱۲»."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from conversations.funnel.parts.basics import Weekday
from conversations.funnel.parts.openings import MOST_OPENINGS, OpenWeek
from conversations.funnel.typed.words import moment_marks
from conversations.funnel.written.clock_times import DAY, Span, is_all_day, is_closed, read_spans
from conversations.funnel.written.marks import Mark, Unread, key_of
from conversations.funnel.written.weekdays import WEEK, read_days
from conversations.funnel.written.weekly_hours import colliding, long_nights, too_many
from conversations.funnel.written.words import WordsOfSpans, words_of_spans
from conversations.reading.spelling import plain
from storage.records.translatable import tr

_Read = TypeVar("_Read", tuple[Weekday, ...], tuple[Span, ...])
SpansByDay = dict[Weekday, tuple[Span, ...]]
_BETWEEN_DAYS_AND_HOURS = ":"
"""A sign that says nothing there."""


@dataclass(frozen=True, slots=True)
class _DaysAndHours:
    """Days and their hours; `at` is the place of the group in the text."""

    days: list[Mark]
    hours: list[Mark]

    @property
    def at(self) -> int:
        return next((mark.at for mark in (*self.days, *self.hours)), 0)


def read_week(written: str) -> OpenWeek | Unread:
    """Return the openings of each day that a text gives hours; the others have none.

    Days and hours are written as in a funnel file, one group after the other. Openings of a day that overlap or touch
    are refused, as are a day with hours twice and an evening that lasts past the next day's opening. The place of a
    refusal counts no invisible characters.
    """
    text, week = plain(written), SpansByDay()
    for group in _groups(moment_marks(text)):
        days, spans = _days(group, text), _spans(group, text)
        if isinstance(days, Unread):
            return days
        if isinstance(spans, Unread):
            return spans
        twice = next((day for day in days if day in week), None)
        if twice is not None:
            return Unread(tr("`{day}` has hours twice", day=twice), group.at)
        week |= dict.fromkeys(days, spans)
    return _checked(week)


def _groups(marks: list[Mark]) -> Iterator[_DaysAndHours]:
    """Yield the groups of a text: each begins with the first day after hours."""
    words, group = words_of_spans(), _DaysAndHours([], [])
    for mark in marks:
        if group.hours and _is_day(mark, words):
            yield group
            group = _DaysAndHours([], [])
        (group.hours if group.hours or _begins_hours(mark, words) else group.days).append(mark)
    yield group


def _is_day(mark: Mark, words: WordsOfSpans) -> bool:
    return key_of(mark.text) in words.days or key_of(mark.text) in words.every_day


def _begins_hours(mark: Mark, words: WordsOfSpans) -> bool:
    return mark.is_number or key_of(mark.text) in words.closed | words.all_day


def _days(group: _DaysAndHours, written: str) -> tuple[Weekday, ...] | Unread:
    marks = _trimmed(group.days)
    if not marks:
        return Unread(tr("say on which days, as in sat-wed 9-14"), group.at)
    return _placed(read_days(_text(marks, written)), marks)


def _spans(group: _DaysAndHours, written: str) -> tuple[Span, ...] | Unread:
    marks = _trimmed(group.hours)
    if not marks:
        return Unread(tr("say at what hours, as in sat-wed 9-14"), group.at)
    text = _text(marks, written)
    if is_closed(text):
        return ()
    spans = (Span(0, DAY),) if is_all_day(text) else _placed(read_spans(text), marks)
    return spans if isinstance(spans, Unread) else _in_order(spans, marks)


def _in_order(spans: tuple[Span, ...], marks: list[Mark]) -> tuple[Span, ...] | Unread:
    """Return the openings of a day, the earliest first, if they have breaks between them and are not too many."""
    if len(spans) > MOST_OPENINGS:
        return Unread(too_many(len(spans)), marks[0].at)
    ordered = tuple(sorted(spans, key=lambda each: each.opens))
    for earlier, later in pairwise(ordered):
        if later.opens <= earlier.closes:
            return Unread(colliding(earlier, later), marks[0].at + later.at)
    return ordered


def _trimmed(marks: list[Mark]) -> list[Mark]:
    """Leave out what says nothing at either end."""
    words = words_of_spans()
    saying = [place for place, mark in enumerate(marks) if not _says_nothing(mark, words)]
    return marks[saying[0] : saying[-1] + 1] if saying else []


def _says_nothing(mark: Mark, words: WordsOfSpans) -> bool:
    key = key_of(mark.text) or mark.text
    return key in words.unsaid or key in words.also or key in _BETWEEN_DAYS_AND_HOURS


def _text(marks: list[Mark], written: str) -> str:
    return written[marks[0].at : marks[-1].end]


def _placed(read: _Read | Unread, marks: list[Mark]) -> _Read | Unread:
    """Return what was read; of what was not, the place in the whole text."""
    return replace(read, at=marks[0].at + read.at) if isinstance(read, Unread) else read


def _checked(week: SpansByDay) -> OpenWeek | Unread:
    if not any(week.values()):
        return Unread(tr("at least one day must have hours"))
    for _day, says in long_nights(week):
        return Unread(says)
    return {day: tuple(span.times for span in week[day]) for day in WEEK if week.get(day)}
