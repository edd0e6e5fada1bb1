"""Fit the lines of a card into one message."""

from conversations.desk.lines.quotes import quote, quotes_of
from conversations.desk.lines.subject import Subject
from conversations.language.graphemes import cut, utf16_length

CARD_UTF16 = 4_000
"""Of the 4,096 that a message may have; the rest is for the marks that give each line its direction.
https://core.telegram.org/bots/api#sendmessage"""
QUOTE_FRAME_UTF16 = 40
"""Room for what surrounds a quote on its line: the pencil, a medium's name, quotation marks, isolates."""


def quote_lines(about: Subject, *, beside: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lead's own words, cut only as far as the other lines of the card require."""
    entries = quotes_of(about)
    if not entries:
        return ()
    room = CARD_UTF16 - sum(utf16_length(line) + 1 for line in beside)
    lines: list[str] = []
    for left, entry in zip(range(len(entries), 0, -1), entries, strict=True):
        # A short quote leaves its room to the ones after it.
        line = quote(entry, about.language, limit_utf16=max(0, room // left - QUOTE_FRAME_UTF16))
        room -= utf16_length(line) + 1
        lines.append(line)
    return tuple(lines)


def fitted(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines cut to one message; only a funnel with very long texts of its own has too many."""
    text = "\n".join(lines)
    return lines if utf16_length(text) <= CARD_UTF16 else tuple(cut(text, CARD_UTF16).split("\n"))
