"""Right-to-left and left-to-right text in one line: isolated, and made to face the way it is read."""

import re

from conversations.language.loaded import LOADED
from conversations.language.normalise import BIDI_CONTROLS
from storage.records.record import Language

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
RIGHT_TO_LEFT_MARK = "\u200f"
LEFT_TO_RIGHT_MARK = "\u200e"
_DROP_BIDI = str.maketrans("", "", BIDI_CONTROLS)
# What ends a paragraph for the bidirectional algorithm, or looks as if it did.
_LINE_BREAK = re.compile("\r\n|[\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]")
# No part of an address, and none that has its mark already.
_COMMAND = re.compile(r"(?<![\w/\u200e])/(?=[a-z])")


def isolate(text: str) -> str:
    """Return each line of `text` between U+2068 and U+2069, so that its direction does not reach its neighbours.

    Controls already inside are removed, for a stray one would close ours; one a line, for an isolate ends with it.
    """
    lines = _LINE_BREAK.split(text.translate(_DROP_BIDI))
    return "\n".join(f"{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}" if line else line for line in lines)


def facing(line: str, language: Language) -> str:
    """Return a line that reads in its language's direction, even where it begins with a name in other letters."""
    return RIGHT_TO_LEFT_MARK + line if line and LOADED[language].is_right_to_left else line


def with_whole_commands(text: str, language: Language) -> str:
    """Return a text whose /commands read as such: in a right-to-left line a bare slash would stand behind its word."""
    return _COMMAND.sub(f"{LEFT_TO_RIGHT_MARK}/", text) if LOADED[language].is_right_to_left else text
