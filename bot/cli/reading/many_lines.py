"""A table of many texts, one a line, and how many there are of each verdict."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.cli.reading.one_text import ContactReader, shown
from conversations.language.direction import isolate
from conversations.language.graphemes import cut
from conversations.reading.contacts.reading import Reading, Verdict

LINE_UTF16 = 80
VALUE_UTF16 = 40
_VERDICT, _FORM, _RULE = 19, 6, 22


def write_lines(lines: Sequence[str], reader: ContactReader) -> Iterator[str]:
    """Yield a row for each text, and the counts.

    The text comes last, because terminals do not agree on the width of Persian letters.
    """
    counts: Counter[Verdict] = Counter()
    width = VALUE_UTF16
    yield _row(("verdict", "form", "rule", f"{'read as':<{width}}"), "text")
    for line in lines:
        reading = reader.read(line)
        counts[reading.verdict] += 1
        yield _row(_columns(reading, width), shown(line, LINE_UTF16))
    yield ""
    yield f"{len(lines):,} {'line' if len(lines) == 1 else 'lines'}"
    for verdict in Verdict:
        if counts[verdict]:
            yield f"{counts[verdict]:>7,}  {verdict.value.replace('_', ' ')}"


def _columns(reading: Reading, width: int) -> tuple[str, str, str, str]:
    value = cut(reading.value or reading.missing or "", width)
    padded = isolate(value) + " " * (width - len(value)) if value else " " * width
    return reading.verdict.value.replace("_", " "), reading.form or "", reading.rule, padded


def _row(columns: tuple[str, str, str, str], text: str) -> str:
    verdict, form, rule, value = columns
    return f"{verdict:<{_VERDICT}} {form:<{_FORM}} {rule:<{_RULE}} {value} {text}".rstrip()
