"""Somebody's working hours, said and kept: `funnel/typed/weeks` reads what they type."""

from collections.abc import Iterator
from datetime import time
from itertools import groupby, pairwise

from conversations.funnel.parts.basics import Weekday
from conversations.funnel.parts.openings import Openings, OpenWeek
from conversations.funnel.written.weekdays import WEEK
from conversations.language.facts import DAYS_OF_THE_WEEK
from conversations.language.loaded import facts
from conversations.schedule.dates import say_clock
from storage.records.record import Language


def week_in_short(week: OpenWeek) -> str:
    """Return a week in the one form to keep, which `read_week` reads: "sat-wed 09:00-14:00; thu 09:00-12:00"."""
    return "; ".join(
        f"{'-'.join(dict.fromkeys((first, last)))} {', '.join(map(_in_short, openings))}"
        for first, last, openings in _runs(week)
    )


def say_week(week: OpenWeek, language: Language) -> str:
    """Return a week in lines: «شنبه تا چهارشنبه: ۹:۰۰ تا ۱۴:۰۰» or "Saturday–Wednesday: 9:00–14:00"."""
    calendar, form = facts(language).calendar, facts(language).dates.from_to
    lines: list[str] = []
    for first, last, openings in _runs(week):
        one, other = (calendar.weekday(DAYS_OF_THE_WEEK.index(day)) for day in (first, last))
        days = one if first == last else form.format(first=one, last=other)
        lines.append(f"{days}: {_say_openings(openings, language)}")
    return "\n".join(lines)


def _say_openings(openings: Openings, language: Language) -> str:
    forms, said = facts(language).dates, ""
    for opens, closes in openings:
        ends = "24" if closes == time() else str(closes.hour)
        first = say_clock(str(opens.hour), opens.minute, language)
        span = forms.from_to.format(first=first, last=say_clock(ends, closes.minute, language))
        said = forms.both.format(first=said, last=span) if said else span
    return said


def _runs(week: OpenWeek) -> Iterator[tuple[Weekday, Weekday, Openings]]:
    """Yield the days that follow each other with the same openings: the first, the last, and what they share."""
    open_days = [day for day in WEEK if week.get(day)]
    for openings, run in groupby(open_days, lambda day: week[day]):
        days = list(run)
        first = days[0]
        for day, following in pairwise(days):
            if WEEK.index(following) != WEEK.index(day) + 1:
                yield first, day, openings
                first = following
        yield first, days[-1], openings


def _in_short(opening: tuple[time, time]) -> str:
    opens, closes = opening
    return f"{opens:%H:%M}-{'24:00' if closes == time() else format(closes, '%H:%M')}"
