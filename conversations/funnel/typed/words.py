"""The words of all languages in which people write moments and lengths of time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from conversations.funnel.written.marks import Mark, key_of, marks_of
from conversations.funnel.written.words import words_of_spans
from conversations.language.facts import DayOfWeek, MomentForms
from conversations.language.loaded import facts, languages
from storage.records.record import Language

SECOND, MINUTE, HOUR, DAY, WEEK = (timedelta(seconds=each) for each in (1, 60, 3_600, 86_400, 604_800))


@dataclass(frozen=True, slots=True)
class WordsOfMoments:
    """Words by their meaning, each as `key_of` has it."""

    days_ahead: Mapping[str, int]
    """Today is 0."""
    weekdays: Mapping[str, DayOfWeek]
    units: Mapping[str, timedelta]
    counts: Mapping[str, int]
    months: tuple[tuple[str, Language, int], ...]
    """Names of months, or how they begin, with their language and their place in its calendar, from 1."""
    half: frozenset[str]
    also: frozenset[str]
    unsaid: frozenset[str]
    phrases: frozenset[str]
    """All that may be of several words."""


def words_of_moments() -> WordsOfMoments:
    """Return the words of all languages that are loaded."""
    return _words(languages())


def moment_marks(text: str) -> list[Mark]:
    """Return the numbers, words and signs of a text; «۵ شنبه», the name of a day with a number in it, is one."""
    words, joined = words_of_moments(), list[Mark]()
    for mark in marks_of(text, words.phrases):
        before = joined[-1] if joined else None
        if before is not None and before.is_number and key_of(before.text + mark.text) in words.weekdays:
            joined[-1] = Mark(before.text + mark.text, before.at, mark.end)
        else:
            joined.append(mark)
    return joined


@lru_cache(maxsize=4)
def _words(spoken: tuple[Language, ...]) -> WordsOfMoments:
    forms = [facts(language).moments for language in spoken]
    spans = words_of_spans()
    ahead = {word: days for each in forms for days, words in enumerate(_days_ahead(each)) for word in _keys(words)}
    units = {word: unit for each in forms for unit, words in _units(each).items() for word in _keys(words)}
    half = frozenset(word for each in forms for word in _keys(each.half))
    unsaid = frozenset(word for each in forms for word in _keys(each.unsaid))
    return WordsOfMoments(
        days_ahead=ahead,
        weekdays=spans.days,
        units=units,
        counts=_counts(spoken),
        months=tuple(_months(spoken)),
        half=half,
        also=spans.also,
        unsaid=unsaid | spans.unsaid,
        phrases=spans.phrases | half | unsaid | frozenset(ahead),
    )


def _days_ahead(forms: MomentForms) -> tuple[tuple[str, ...], ...]:
    return forms.today, forms.tomorrow, forms.day_after_tomorrow


def _units(forms: MomentForms) -> dict[timedelta, tuple[str, ...]]:
    return {SECOND: forms.seconds, MINUTE: forms.minutes, HOUR: forms.hours, DAY: forms.days, WEEK: forms.weeks}


def _counts(spoken: Iterable[Language]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for language in spoken:
        counts |= {key_of(word): count for count, word in enumerate(facts(language).counts, 1)}
        counts |= dict.fromkeys(_keys(facts(language).moments.one), 1)
    return counts


def _months(spoken: Iterable[Language]) -> Iterable[tuple[str, Language, int]]:
    for language in spoken:
        for place, name in enumerate(facts(language).calendar.months, 1):
            yield key_of(name), language, place


def _keys(words: Iterable[str]) -> list[str]:
    return [key_of(word) for word in words]
