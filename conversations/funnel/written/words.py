"""The words of all languages in which hours and days off may be written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cached_property, lru_cache

from conversations.funnel.written.marks import DASHES, key_of
from conversations.language.facts import DAYS_OF_THE_WEEK, DayOfWeek, WrittenForms
from conversations.language.loaded import facts, languages
from storage.records.record import Language


@dataclass(frozen=True, slots=False)
class WordsOfSpans:
    """Words by their meaning, each as `key_of` has it."""

    until: frozenset[str]
    also: frozenset[str]
    unsaid: frozenset[str]
    closed: frozenset[str]
    every_day: frozenset[str]
    all_day: frozenset[str]
    morning: frozenset[str]
    afternoon: frozenset[str]
    night: frozenset[str]
    days: Mapping[str, DayOfWeek]

    @cached_property
    def phrases(self) -> frozenset[str]:
        """All words and names of days."""
        groups = (getattr(self, each.name) for each in fields(self) if each.name != "days")
        return frozenset(self.days).union(*groups)


def words_of_spans() -> WordsOfSpans:
    """Return the words of all languages that are loaded."""
    return _words(languages())


@lru_cache(maxsize=4)
def _words(spoken: tuple[Language, ...]) -> WordsOfSpans:
    forms = [facts(language).written for language in spoken]
    return WordsOfSpans(
        until=_keys(each.until for each in forms) | set(DASHES),
        also=_keys(each.also for each in forms) | set(",،;؛/+&|"),
        unsaid=_keys(each.unsaid for each in forms),
        closed=_keys(each.closed for each in forms),
        every_day=_keys(each.every_day for each in forms),
        all_day=_keys(each.all_day for each in forms),
        morning=_keys(each.morning for each in forms),
        afternoon=_keys(each.afternoon for each in forms),
        night=_keys(each.night for each in forms),
        days=_days(spoken, forms),
    )


def _keys(groups: Iterable[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(key_of(word) for group in groups for word in group)


def _days(spoken: tuple[Language, ...], forms: list[WrittenForms]) -> dict[str, DayOfWeek]:
    days: dict[str, DayOfWeek] = {}
    for language, form in zip(spoken, forms, strict=True):
        for place, code in enumerate(DAYS_OF_THE_WEEK):
            days |= {key_of(facts(language).calendar.weekday(place)): code, code: code}
        begins = DAYS_OF_THE_WEEK.index(facts(language).calendar.week_begins)
        for place, names in enumerate(form.weekdays):
            code = DAYS_OF_THE_WEEK[(begins + place) % len(DAYS_OF_THE_WEEK)]
            days |= {key_of(name): code for name in names.split("|")}
    return days
