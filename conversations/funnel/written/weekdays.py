"""Days of the week as owners write them: sat, Saturday, شنبه, sat-wed, «شنبه تا چهارشنبه», "sat, sun"."""

import difflib

from conversations.funnel.parts.basics import Weekday
from conversations.funnel.written.marks import Mark, Unread, key_of, marks_of
from conversations.funnel.written.words import WordsOfSpans, words_of_spans
from storage.records.translatable import tr

WEEK: tuple[Weekday, ...] = ("sat", "sun", "mon", "tue", "wed", "thu", "fri")


def read_days(written: str) -> tuple[Weekday, ...] | Unread:
    """Return the days that a key names, each once and in their order."""
    words = words_of_spans()
    if key_of(written) in words.every_day:
        return WEEK
    days: list[Weekday] = []
    reaching = False
    for mark in _without_digits_apart(marks_of(written, words.phrases)):
        key = key_of(mark.text) or mark.text
        if key in words.until and days:
            reaching = True
        elif key in words.days:
            days.extend(_up_to(words.days[key], days) if reaching else (words.days[key],))
            reaching = False
        elif key not in words.also | words.unsaid:
            return _no_day(mark, written, words)
    if not days or reaching:
        return Unread(tr("`{written}` names no day of the week; write it as in sat, or sat-wed", written=written))
    return tuple(dict.fromkeys(days))


def _without_digits_apart(marks: tuple[Mark, ...]) -> list[Mark]:
    """Join a number with the word behind it: «۵شنبه» is one name."""
    joined: list[Mark] = []
    for mark in marks:
        if joined and joined[-1].is_number and mark.text[0].isalpha():
            number = joined.pop()
            joined.append(Mark(number.text + mark.text, number.at, mark.end))
        else:
            joined.append(mark)
    return joined


def _up_to(last: Weekday, days: list[Weekday]) -> list[Weekday]:
    """Return the days after the last one named, up to and with `last`, past the end of the week if need be."""
    start = WEEK.index(days[-1])
    count = (WEEK.index(last) - start) % len(WEEK) or len(WEEK)
    return [WEEK[(start + step) % len(WEEK)] for step in range(1, count + 1)]


def _no_day(mark: Mark, written: str, words: WordsOfSpans) -> Unread:
    name = written[mark.at : mark.end]
    close = difflib.get_close_matches(key_of(name), words.days, n=1, cutoff=0.75)
    if close:
        meant = words.days[close[0]]
        return Unread(tr("`{name}` is no day of the week; did you mean `{meant}`?", name=name, meant=meant), mark.at)
    return Unread(tr("`{name}` is no day of the week; write it as in sat, or sat-wed", name=name), mark.at)
