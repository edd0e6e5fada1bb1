"""Measure and cut text, in graphemes as readers count it and in UTF-16 units as Telegram does."""

import unicodedata
from collections.abc import Iterator

from conversations.language.normalise import JOINERS

ELLIPSIS = "…"


def utf16_length(text: str) -> int:
    """Return the length of `text` as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit_utf16: int) -> str:
    """Return `text` in at most `limit_utf16` UTF-16 units, cut between graphemes, with "…" where it was longer.

    Isolate after cutting: a cut may lose the closing half of an isolate.
    """
    if utf16_length(text) <= limit_utf16:
        return text
    room = limit_utf16 - len(ELLIPSIS)
    return "" if room < 0 else text[: _end_of(text, room)].rstrip() + ELLIPSIS


def parts(text: str, limit_utf16: int, *, most: int) -> tuple[str, ...]:
    """Return `text` in at most `most` parts of at most `limit_utf16` UTF-16 units; the last one is cut as by `cut`.

    A grapheme that is longer than a part, like a letter with thousands of marks, ends the text.
    """
    done: list[str] = []
    while len(done) < most - 1 and utf16_length(text) > limit_utf16 and (end := _end_of(text, limit_utf16)):
        done.append(text[:end])
        text = text[end:]
    return (*done, cut(text, limit_utf16))


def _end_of(text: str, room_utf16: int) -> int:
    """Return how many characters of `text` fit, counted in whole graphemes."""
    end = 0
    for cluster in graphemes(text):
        room_utf16 -= utf16_length(cluster)
        if room_utf16 < 0:
            break
        end += len(cluster)
    return end


def graphemes(text: str) -> Iterator[str]:
    """Yield the characters as a reader sees them: base and marks, emoji sequences, flags.

    An approximation of UAX #29 without Hangul syllables, prepended marks and Indic conjuncts.
    """
    start, flag_letters = 0, 0
    for place, character in enumerate(text):
        flag_letters = flag_letters + 1 if _is_flag_letter(character) else 0
        second_of_flag = flag_letters > 1 and flag_letters % 2 == 0
        if place and not second_of_flag and not _continues(text[place - 1], character):
            yield text[start:place]
            start = place
    if text:
        yield text[start:]


def _continues(before: str, character: str) -> bool:
    if character < "\u0300":
        return before == "\r" and character == "\n"
    if character in JOINERS or is_tag(character) or "\U0001f3fb" <= character <= "\U0001f3ff":
        return not before.isspace()
    if before == "\u200d" and _is_pictograph(character):
        return True
    if "\ud800" <= before <= "\udbff" and "\udc00" <= character <= "\udfff":
        return True
    return unicodedata.category(character)[0] == "M"


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def is_tag(character: str) -> bool:
    """Tell whether this is a tag character, as flags of regions are spelt with."""
    return "\U000e0020" <= character <= "\U000e007f"


def _is_pictograph(character: str) -> bool:
    return "\u2190" <= character <= "\u2bff" or "\U0001f000" <= character <= "\U0001faff"
