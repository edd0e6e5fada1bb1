"""The openings of a week as owners write them, read as the model has them: each day with its opening times."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeVar

from conversations.funnel.parts.basics import Weekday
from conversations.funnel.parts.openings import MOST_OPENINGS
from conversations.funnel.problems import Complaint, ValuePath
from conversations.funnel.written.clock_times import (
    DAY,
    Span,
    WrittenTime,
    is_all_day,
    is_closed,
    read_spans,
    read_time,
    span_of,
    time_of_hour,
    told,
)
from conversations.funnel.written.marks import Unread
from conversations.funnel.written.weekdays import WEEK, read_days
from conversations.funnel.yaml_reader import Document, PlainData
from storage.records.translatable import Translatable, tr

Read = TypeVar("Read", WrittenTime, Span, tuple[Span, ...])
_ENDS = ("opens", "closes")
_A_WEEK_OF_ONE: dict[str, PlainData] = {"sat": [{"opens": "09:00", "closes": "18:00"}]}
"""What stands in for hours that cannot be read, so that only they are complained about."""


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """The openings of one day of the week, and where they stand in the file."""

    path: ValuePath
    spans: tuple[Span, ...]


@dataclass(slots=True)
class WeekReader:
    """Reads the hours at a path of a document; what it cannot read is added to the document's complaints."""

    document: Document
    path: ValuePath
    _days: dict[Weekday, WrittenDay] = field(default_factory=dict)

    def read(self, written: Mapping[str, PlainData]) -> PlainData:
        """Return the hours as the model has them."""
        before = len(self.document.complaints)
        for key, value in written.items():
            self._read_day(key, value)
        self._complain_of_nights()
        openings = {day: each.spans for day, each in self._days.items() if each.spans}
        if len(self.document.complaints) > before:
            return _A_WEEK_OF_ONE
        if not openings:
            self._complain(
                self.path, tr("at least one day must have hours: promises are made from them"), about_key=True
            )
            return _A_WEEK_OF_ONE
        return {day: [_as_data(span) for span in spans] for day, spans in openings.items()}

    def refuse(self, says: Translatable) -> PlainData:
        """Complain of hours that are no week; return what stands in for them."""
        self._complain(self.path, says)
        return _A_WEEK_OF_ONE

    def _read_day(self, key: str, value: PlainData) -> None:
        path = (*self.path, key)
        days = read_days(key)
        if isinstance(days, Unread):
            self._complain(path, days.says, about_key=True)
            days = ()
        day = WrittenDay(path, tuple(self._spans(value, path)))
        for each in days:
            if each in self._days:
                first = self._days[each].path
                line, _column = self.document.places.keys.get(first, (1, 1))
                says = tr(
                    "`{day}` has hours already, by `{key}` in line {line}", day=each, key=str(first[-1]), line=line
                )
                self._complain(path, says, about_key=True)
            self._days.setdefault(each, day)

    def _spans(self, value: PlainData, path: ValuePath) -> list[Span]:
        """Return the openings of one day in their order; none if it is closed, or cannot be read."""
        if value is False or (isinstance(value, str) and is_closed(value)):
            return []
        if isinstance(value, str) and is_all_day(value):
            return [Span(0, DAY)]
        several = value if isinstance(value, list) else [value]
        places = [(*path, number) for number in range(len(several))] if isinstance(value, list) else [path]
        found = [(span, place) for each, place in zip(several, places, strict=True) for span in self._of(each, place)]
        if not several:
            self._complain(path, _nothing_here())
        if len(found) > MOST_OPENINGS:
            self._complain(path, too_many(len(found)))
        found.sort(key=lambda each: each[0].opens)
        for (earlier, _), (later, place) in pairwise(found):
            if later.opens <= earlier.closes:
                self._complain(place, colliding(earlier, later), inside=self._inside(place, later.at))
        return [span for span, _place in found]

    def _of(self, value: PlainData, path: ValuePath) -> tuple[Span, ...]:
        if isinstance(value, dict):
            return tuple(self._of_keys(value, path))
        if isinstance(value, str) and value.strip():
            return self._taken(read_spans(value), path) or ()
        if value is None or isinstance(value, str):
            self._complain(path, _nothing_here())
        else:
            self._complain(path, tr("an opening has two times, as in 09:00-18:00"))
        return ()

    def _of_keys(self, value: Mapping[str, PlainData], path: ValuePath) -> Iterator[Span]:
        for key in value:
            if key not in _ENDS:
                close = difflib.get_close_matches(key, _ENDS, n=1)
                says = tr("unknown key `{key}`", key=key)
                if close:
                    says = tr("unknown key `{key}`; did you mean `{meant}`?", key=key, meant=close[0])
                self._complain((*path, key), says, about_key=True)
        missing = [key for key in _ENDS if key not in value]
        if missing and set(value) <= set(_ENDS):
            self._complain(path, tr("`{key}` is missing here", key=missing[0]), about_key=True)
        ends = [self._end(value[key], (*path, key)) for key in _ENDS if key in value]
        if len(ends) == len(_ENDS) and ends[0] is not None and ends[1] is not None:
            span = self._taken(span_of(ends[0], ends[1]), (*path, "closes"))
            yield from (span,) if span is not None else ()

    def _end(self, value: PlainData, path: ValuePath) -> WrittenTime | None:
        """Return an opening or a closing time that has a key of its own."""
        if isinstance(value, str) and value.strip():
            return self._taken(read_time(value), path)
        if isinstance(value, int) and not isinstance(value, bool):
            return self._taken(time_of_hour(value), path)
        self._complain(path, tr('`{key}` must be a time, as in "09:00"', key=str(path[-1])))
        return None

    def _taken(self, read: Read | Unread, path: ValuePath) -> Read | None:
        if not isinstance(read, Unread):
            return read
        self._complain(path, read.says, inside=self._inside(path, read.at))
        return None

    def _complain_of_nights(self) -> None:
        """Complain of evenings that last past the opening of the next day."""
        openings = {day: each.spans for day, each in self._days.items()}
        for following, says in long_nights(openings):
            self._complain(self._days[following].path, says)

    def _complain(self, path: ValuePath, says: Translatable, *, about_key: bool = False, inside: int = 0) -> None:
        self.document.complaints.append(Complaint(path, says, about_key, inside))

    def _inside(self, path: ValuePath, at: int) -> int:
        """Return the characters from the beginning of a text in the file to a place in it, quotes included."""
        begins = self.document.begins.get(path)
        return 0 if begins is None else begins + at


def _nothing_here() -> Translatable:
    return tr("there is no time here; write it as in 09:00-18:00, or write closed")


def too_many(openings: int) -> Translatable:
    """Say that a day has more openings than it may."""
    return tr("a day has at most {most} openings, not {count}", most=MOST_OPENINGS, count=openings)


def colliding(earlier: Span, later: Span) -> Translatable:
    """Say that two openings of a day overlap, or have no break between them."""
    one, other, whole = earlier.told, later.told, Span(earlier.opens, later.closes).told
    if later.opens == earlier.closes:
        return tr(
            "{earlier} and {later} have no break between them: write {whole}", earlier=one, later=other, whole=whole
        )
    return tr("{earlier} and {later} overlap", earlier=one, later=other)


def long_nights(openings: Mapping[Weekday, tuple[Span, ...]]) -> Iterator[tuple[Weekday, Translatable]]:
    """Yield each day that opens before the evening of the day before has ended, and what to say of it."""
    for place, day in enumerate(WEEK):
        following = WEEK[(place + 1) % len(WEEK)]
        tonight, tomorrow = openings.get(day), openings.get(following)
        if tonight and tomorrow and tonight[-1].closes - DAY > tomorrow[0].opens:
            yield (
                following,
                tr(
                    "`{day}` is open until {closes} of the next day, when `{following}` has opened already, at {opens}",
                    day=day,
                    following=following,
                    closes=told(tonight[-1].closes - DAY),
                    opens=told(tomorrow[0].opens),
                ),
            )


def _as_data(span: Span) -> PlainData:
    opens, closes = span.times
    return {"opens": f"{opens:%H:%M}", "closes": f"{closes:%H:%M}"}
