"""Bidirectional text: isolate parts of a line, and set the direction of the whole line."""

import re
from unicodedata import bidirectional

from conversations.language.loaded import LOADED
from conversations.language.normalise import BIDI_CONTROLS
from storage.records.record import Language

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
RIGHT_TO_LEFT_MARK = "\u200f"
LEFT_TO_RIGHT_MARK = "\u200e"
_DROP_BIDI = str.maketrans("", "", BIDI_CONTROLS)
# Characters that end a paragraph for the bidirectional algorithm, or look as if they did.
_LINE_BREAK = re.compile("\r\n|[\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]")
_RARE = re.compile(f"[{BIDI_CONTROLS}\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]")
_LETTER = re.compile(r"[^\W\d_]")
# Not part of an address, and without a mark already.
_COMMAND = re.compile(r"(?<![\w/\u200e])/(?=[a-z])")


def isolate(text: str) -> str:
    """Return each line of `text` between U+2068 and U+2069, so that its direction does not reach its neighbours.

    Controls already inside are removed, because a stray one would close ours. Each line has its own isolate, because an
    isolate ends with its line.
    """
    # Nearly every text, and the rest takes three times as long; what is printable has no control and no line break.
    if text and (text.isprintable() or not _RARE.search(text)):
        return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"
    lines = _LINE_BREAK.split(text.translate(_DROP_BIDI))
    return "\n".join(f"{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}" if line else line for line in lines)


def facing(line: str, language: Language) -> str:
    """Return the line with a mark that sets its language's direction, even if it begins with another script.

    A left-to-right line needs one only where its first letter, perhaps in an isolate, is of another direction:
    browsers, and so Telegram's web clients, do not skip isolates when they look for it.
    """
    if not line:
        return line
    if LOADED[language].is_right_to_left:
        return RIGHT_TO_LEFT_MARK + line
    first = _LETTER.search(line)
    return LEFT_TO_RIGHT_MARK + line if first and bidirectional(first[0]) in ("R", "AL") else line


def with_whole_commands(text: str, language: Language) -> str:
    """Return a text with readable /commands: in a right-to-left line an unmarked slash would appear after its word."""
    if "/" not in text or not LOADED[language].is_right_to_left:
        return text
    return _COMMAND.sub(f"{LEFT_TO_RIGHT_MARK}/", text)
