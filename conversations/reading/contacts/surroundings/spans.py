"""What every rule about surroundings needs: spans, and labels with digits behind them."""

import re
from collections.abc import Iterator

Spans = Iterator[tuple[int, int]]

_FILLER = (
    r"(?:[^\w+]|_|\b(?:من|ما|ام|شما|است|هست|هم|رو|را|شماره|شمارهٔ|is|was|are|no|nr|num|number|code|id|my|our|the|of|for)\b)"
    r"{0,12}"
)
"""What may stand between a label and its digits."""
_SUFFIX = r"\w{0,4}"
_STRONG = re.compile(r"0[1-9](?:[^\w+\n]?[0-9]){9}(?![0-9])")
"""A whole number as it is dialled in Iran, also in groups: no label makes a code of it."""


def label(words: str, digits: str) -> re.Pattern[str]:
    """Return what finds `digits`, its group 1, behind one of the words."""
    return re.compile(rf"(?<![^\W_])(?:{words}){_SUFFIX}{_FILLER}({digits})(?![0-9])", re.IGNORECASE)


def labelled(pattern: re.Pattern[str], text: str) -> Spans:
    """Return the digits behind a label, unless they are a whole phone."""
    for found in pattern.finditer(text):
        if not _STRONG.match(text, found.start(1)):
            yield found.span(1)


def all_of(pattern: re.Pattern[str], text: str) -> Spans:
    """Return all that a pattern finds."""
    return (found.span() for found in pattern.finditer(text))
