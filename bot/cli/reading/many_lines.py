"""A table of many texts, one a line, and how many there are of each verdict."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.cli.reading.one_text import ContactReader, shown
from bot.cli.reading.rule_words import FORMS, VERDICTS
from bot.terminal import Terminal
from conversations.language.direction import isolate
from conversations.language.graphemes import cut
from conversations.reading.contacts.reading import Reading, Verdict
from storage.records.translatable import Translatable, tr

LINE_UTF16 = 80
VALUE_UTF16 = 40
_VERDICT, _FORM, _RULE = 19, 6, 22


def write_lines(lines: Sequence[str], reader: ContactReader, terminal: Terminal) -> Iterator[Translatable | str]:
    """Yield a row for each text, and the counts.

    The text comes last, because terminals do not agree on the width of Persian letters.
    """
    counts: Counter[Verdict] = Counter()
    width = VALUE_UTF16
    words = terminal.words
    yield _row(
        (words(tr("verdict")), words(tr("form")), words(tr("rule")), f"{words(tr('read as')):<{width}}"),
        words(tr("text")),
    )
    for line in lines:
        reading = reader.read(line)
        counts[reading.verdict] += 1
        yield _row(_columns(reading, width, terminal), shown(line, LINE_UTF16))
    yield ""
    yield tr("1 line") if len(lines) == 1 else tr("{count:,} lines", count=len(lines))
    for verdict in Verdict:
        if counts[verdict]:
            yield tr("{count:>7,}  {verdict}", count=counts[verdict], verdict=VERDICTS[verdict])


def _columns(reading: Reading, width: int, terminal: Terminal) -> tuple[str, str, str, str]:
    value = cut(reading.value or reading.missing or "", width)
    padded = isolate(value) + " " * (width - len(value)) if value else " " * width
    return terminal.words(VERDICTS[reading.verdict]), terminal.words(FORMS[reading.form]), reading.rule, padded


def _row(columns: tuple[str, str, str, str], text: str) -> str:
    verdict, form, rule, value = columns
    return f"{verdict:<{_VERDICT}} {form:<{_FORM}} {rule:<{_RULE}} {value} {text}".rstrip()
