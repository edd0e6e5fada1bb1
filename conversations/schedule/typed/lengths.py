"""Lengths of time: as people type them, and as the settings of the desk count them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.funnel.typed.set_lengths import SetLength
from conversations.funnel.typed.words import WordsOfMoments, words_of_moments
from conversations.funnel.written.marks import Mark, key_of
from conversations.schedule.dates import DAY
from conversations.schedule.openings import Hours
from conversations.schedule.working_time import after_working_days, after_working_time

_MOST_DIGITS = 8
"""More would pass what a `timedelta` holds."""


@dataclass(frozen=True, slots=True)
class TypedLength:
    """A length that stands in a text, from `place` of its marks to `behind`: whole days, or less exact time."""

    length: timedelta
    in_days: bool
    place: int
    behind: int


def after_set_length(start: datetime, length: SetLength, hours: Hours) -> datetime:
    """Return the moment that is so many working days, or so much working time, after another (DESK §2)."""
    if length.days:
        return after_working_days(start, length.days, hours)
    return after_working_time(start, length.time, hours)


def typed_length(marks: list[Mark], place: int) -> TypedLength | None:
    """Return the length that begins at a place of the marks, if there is one.

    Whole days: "3d", «دو هفته». Time: "2h", "1 h 30 min", «یک ساعت و نیم», "half an hour".
    """
    words = words_of_moments()
    first = _part_at(marks, place, words)
    if first is None or first.in_days:
        return first
    total, unit, behind = first.length, _unit_before(marks, first.behind, words), first.behind
    while (following := _part_at(marks, _without_and(marks, behind, words), words)) and not following.in_days:
        next_unit = _unit_before(marks, following.behind, words)
        if next_unit >= unit:
            break
        total, unit, behind = total + following.length, next_unit, following.behind
    halved = _without_and(marks, behind, words)
    if halved > behind and halved < len(marks) and key_of(marks[halved].text) in words.half:
        total, behind = total + unit / 2, halved + 1
    return TypedLength(total, False, place, behind)


def _part_at(marks: list[Mark], place: int, words: WordsOfMoments) -> TypedLength | None:
    """Return a number and its unit."""
    if place + 1 >= len(marks):
        return None
    count, unit = _count(marks[place], words), words.units.get(key_of(marks[place + 1].text))
    if count is None or unit is None or (count < 1 and unit >= DAY):
        return None
    return TypedLength(count * unit, unit >= DAY, place, place + 2)


def _count(mark: Mark, words: WordsOfMoments) -> float | None:
    key = key_of(mark.text)
    if mark.is_number:
        return int(mark.text[:_MOST_DIGITS])
    return 0.5 if key in words.half else words.counts.get(key)


def _unit_before(marks: list[Mark], behind: int, words: WordsOfMoments) -> timedelta:
    return words.units[key_of(marks[behind - 1].text)]


def _without_and(marks: list[Mark], place: int, words: WordsOfMoments) -> int:
    is_and = place < len(marks) and (key_of(marks[place].text) or marks[place].text) in words.also
    return place + 1 if is_and else place
