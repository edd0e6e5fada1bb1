"""Times of day as owners write them: "9-13, 16-20", "9am-6pm", «۹ تا ۱۳ و ۱۶ تا ۲۰», "18:00-02:00"."""

import re
from dataclasses import dataclass, replace
from datetime import time

from conversations.funnel.written.marks import Mark, Unread, key_of, marks_of, with_ascii_digits
from conversations.funnel.written.words import WordsOfSpans, words_of_spans
from storage.records.translatable import Translatable, tr

HALF_A_DAY, DAY = 12 * 60, 24 * 60
"""In minutes."""
LONGEST_OVER_MIDNIGHT = 18 * 60
"""In minutes; what would last longer is an opening and a closing that were mixed up."""
_NO_SECONDS = re.compile(r"(?<=\d:\d\d):00(?:[.,]0+)?(?!\d)")
"""Spreadsheets and files of earlier versions have 09:00:00, also 09:00:00.0."""
_LATE_NIGHT = 6
"""«۲ شب» is two in the morning, «۸ شب» eight in the evening."""


@dataclass(frozen=True, slots=True)
class WrittenTime:
    """A time of day; `at` and `end` are its place in the text."""

    minutes: int
    at: int
    end: int
    maybe_afternoon: bool = False
    """Whether it can also mean the same hour of the afternoon: 5, but not 05:00."""

    @property
    def told(self) -> Translatable:
        """Return it as in 09:00."""
        return told(self.minutes)


@dataclass(frozen=True, slots=True)
class Span:
    """An opening, in minutes from the midnight before it; one that closes on the next day ends beyond `DAY`."""

    opens: int
    closes: int
    at: int = 0
    """Its place in the text."""

    @property
    def times(self) -> tuple[time, time]:
        """Return the times of day at which it begins and ends."""
        return _time(self.opens), _time(self.closes)

    @property
    def told(self) -> Translatable:
        """Return it as in 09:00-18:00."""
        closes = self.closes if self.closes == DAY else self.closes % DAY
        return tr("{opens}-{closes}", opens=told(self.opens), closes=told(closes))


def told(minutes: int) -> Translatable:
    """Return minutes after midnight as in 09:00."""
    return tr("{hour:02}:{minute:02}", hour=minutes // 60, minute=minutes % 60)


def is_closed(written: str) -> bool:
    """Return whether this says that there is no opening: "closed", «تعطیل»."""
    return key_of(written) in words_of_spans().closed


def is_all_day(written: str) -> bool:
    """Return whether this says that there is no closing: "24 hours", «شبانه‌روزی»."""
    return key_of(written) in words_of_spans().all_day


def read_time(written: str) -> WrittenTime | Unread:
    """Return the only time in a text."""
    words = words_of_spans()
    marks = _said(written, words)
    found = _time_at(marks, 0, words)
    if isinstance(found, Unread):
        return found
    if found.end < max((mark.end for mark in marks), default=0):
        return Unread(tr('write hours and minutes alone, as in "09:00"'), found.end)
    return found


def read_spans(written: str) -> tuple[Span, ...] | Unread:
    """Return the openings in a text, in its order; at least one."""
    words = words_of_spans()
    marks = _said(written, words)
    spans: list[Span] = []
    place = 0
    while place < len(marks):
        if spans and (key_of(marks[place].text) or marks[place].text) in words.also:
            place += 1
        opens = _time_at(marks, place, words)
        if isinstance(opens, Unread):
            return opens
        place = _behind(marks, opens)
        if place == len(marks) or (key_of(marks[place].text) or marks[place].text) not in words.until:
            return Unread(tr("an opening has two times, as in 09:00-18:00"), opens.at)
        closes = _time_at(marks, place + 1, words)
        if isinstance(closes, Unread):
            return closes
        place = _behind(marks, closes)
        span = span_of(opens, closes)
        if isinstance(span, Unread):
            return span
        spans.append(span)
    return tuple(spans) or Unread(tr("there is no time here; write it as in 09:00-18:00, or write closed"))


def _said(written: str, words: WordsOfSpans) -> list[Mark]:
    """Return the marks of a text but those that say nothing: words such as "from", and seconds that are 0."""
    to_the_minute = _NO_SECONDS.sub(lambda found: " " * len(found[0]), with_ascii_digits(written))
    return [mark for mark in marks_of(to_the_minute, words.phrases) if key_of(mark.text) not in words.unsaid]


def span_of(opens: WrittenTime, closes: WrittenTime) -> Span | Unread:
    """Return an opening from one time to another, which may be on the next day."""
    begins, ends = opens.minutes, closes.minutes
    if begins == DAY:
        return Unread(tr("no opening begins at 24:00; write 00:00 on the next day"), opens.at)
    if ends > begins:
        return Span(begins, ends, opens.at)
    if ends == 0:
        return Span(begins, DAY, opens.at)
    if ends == begins:
        return Unread(
            tr("opens and closes at {time}; for a day and a night write 00:00-24:00", time=opens.told), opens.at
        )
    if closes.maybe_afternoon and ends + HALF_A_DAY > begins:
        says = tr(
            "closes at {closes}, but opens only at {opens}; write {later}, or {closes} if it closes after midnight",
            closes=closes.told,
            opens=opens.told,
            later=told(ends + HALF_A_DAY),
        )
        return Unread(says, closes.at)
    if DAY - begins + ends > LONGEST_OVER_MIDNIGHT:
        says = tr("closes at {closes}, but opens only at {opens}", closes=closes.told, opens=opens.told)
        return Unread(says, closes.at)
    return Span(begins, DAY + ends, opens.at)


def time_of_hour(hour: int) -> WrittenTime | Unread:
    """Return a time that is written as a bare number."""
    return _checked(hour, 0, Mark(str(hour), 0, 0))


def _time_at(marks: list[Mark], place: int, words: WordsOfSpans) -> WrittenTime | Unread:
    """Return the time that begins at a mark, with the part of the day behind it."""
    if place >= len(marks):
        return Unread(tr("an opening has two times, as in 09:00-18:00"), marks[-1].at if marks else 0)
    hour = marks[place]
    if not hour.is_number:
        return _no_time(hour, words)
    minute, place = "00", place + 1
    if len(marks) > place + 1 and marks[place].text in ":.٫" and marks[place + 1].is_number:
        minute, place = marks[place + 1].text, place + 2
        if len(minute) != 2:  # 9:5 may mean five or fifty minutes past
            return Unread(tr("minutes have two digits, as in 09:05"), marks[place - 1].at)
    if place < len(marks) and marks[place].text == ":":
        return Unread(tr('write hours and minutes alone, as in "09:00"'), hour.at)
    read = _checked(int(hour.text[:9]), int(minute), replace(hour, end=marks[place - 1].end))
    if isinstance(read, Unread) or place == len(marks):
        return read
    return _in_part_of_day(read, marks[place], words)


def _no_time(mark: Mark, words: WordsOfSpans) -> Unread:
    if key_of(mark.text) in words.morning | words.afternoon | words.night:
        return Unread(tr('write "{word}" behind its hour, as in "4 pm"', word=mark.text), mark.at)
    return Unread(tr('"{word}" is no time; write it as in 09:00-18:00, or write closed', word=mark.text), mark.at)


def _checked(hour: int, minute: int, mark: Mark) -> WrittenTime | Unread:
    if hour > 24 and len(mark.text) > 2:
        return Unread(tr('{written} is no time; write it with a colon, as in "09:00"', written=mark.text), mark.at)
    minutes = hour * 60 + minute
    if minute > 59 or minutes > DAY:
        says = tr(
            "{hour}:{minute:02} is no time of day: hours go from 0 to 24, minutes to 59", hour=hour, minute=minute
        )
        return Unread(says, mark.at)
    bare = 0 < hour < 12 and not mark.text.startswith("0")
    return WrittenTime(minutes, mark.at, mark.end, maybe_afternoon=bare)


def _in_part_of_day(read: WrittenTime, mark: Mark, words: WordsOfSpans) -> WrittenTime | Unread:
    """Return the time as the word behind it says: 6 pm is 18:00; the time itself if the word says nothing of it."""
    key, hour = key_of(mark.text), read.minutes // 60
    said = replace(read, end=mark.end, maybe_afternoon=False)
    noon = HALF_A_DAY // 60
    if key in words.morning:
        if hour > noon:
            return Unread(
                tr('{time} is not in the half of the day called "{word}"', time=read.told, word=mark.text), read.at
            )
        return replace(said, minutes=read.minutes % HALF_A_DAY)
    if key in words.afternoon:
        return replace(said, minutes=read.minutes % HALF_A_DAY + HALF_A_DAY if hour <= noon else read.minutes)
    if key in words.night:
        late = read.minutes if hour < _LATE_NIGHT or hour > noon else read.minutes + HALF_A_DAY
        return replace(said, minutes=late)
    return read


def _behind(marks: list[Mark], read: WrittenTime) -> int:
    return next((place for place, mark in enumerate(marks) if mark.at >= read.end), len(marks))


def _time(minutes: int) -> time:
    return time(minutes % DAY // 60, minutes % 60)
