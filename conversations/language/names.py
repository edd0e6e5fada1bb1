"""Make names safe to show: on one line, visible, and short enough for a card."""

import re
import unicodedata
from itertools import islice

from conversations.language.graphemes import ELLIPSIS, cut, graphemes, is_tag
from conversations.language.normalise import JOINERS, clean

NAME_GRAPHEMES = 64
NAME_UTF16 = 256  # sixty-four families of emoji would fill a card

# Characters that Unicode classes as letters or symbols but fonts draw as nothing.
_BLANKS = "\u115f\u1160\u2800\u3164\uffa0"
_OF_EMOJI = "\ufe0e\ufe0f\u20e3\u200d\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
# Words of Latin and Persian letters with single spaces: nothing hides in them, and nearly every name is one.
_ORDINARY_NAME = re.compile("[!-~ء-غف-يپچژکگی]+(?: [!-~ء-غف-يپچژکگی]+)*")


def visible_name(raw: str) -> str:
    """Return a name on one line without invisible or reordering characters; "" if nothing visible remains."""
    ordinary = raw.strip()
    if len(ordinary) <= NAME_GRAPHEMES and _ORDINARY_NAME.fullmatch(ordinary):
        return ordinary
    letters = "".join(_name_character(character) for character in clean(raw).replace("\n", " "))
    name = " ".join(letters.split())
    start = next((place for place, character in enumerate(name) if _is_visible(character)), len(name))
    if start == len(name):
        return ""
    name = name[start:].rstrip(JOINERS + " ")
    clusters = tuple(islice(graphemes(name), NAME_GRAPHEMES + 1))
    short = name if len(clusters) <= NAME_GRAPHEMES else "".join(clusters[: NAME_GRAPHEMES - 1]) + ELLIPSIS
    return cut(short, NAME_UTF16)


def numbered_name(account: int) -> str:
    """Return what colleagues call an account whose name shows nothing; prospects never read it."""
    return f"#{account % 10_000:04}"


def spoken_name(raw: str) -> str:
    """Return a name as a greeting says it, without emoji; "" if no letter remains."""
    bare = visible_name(raw)
    if not _ORDINARY_NAME.fullmatch(bare):
        bare = "".join(character for character in bare if not _is_emoji(character))
    return " ".join(bare.split()) if any(map(str.isalpha, bare)) else ""


def _is_emoji(character: str) -> bool:
    """Tell whether this is a symbol, or one of the signs that only change or join symbols."""
    return unicodedata.category(character) in {"So", "Cn", "Co"} or character in _OF_EMOJI or is_tag(character)


def _name_character(character: str) -> str:
    if character in _BLANKS or character.isspace():
        return " "
    kept = character in JOINERS or is_tag(character) or unicodedata.category(character) not in {"Cf", "Cc"}
    return character if kept and character != "\ufffd" else ""


def _is_visible(character: str) -> bool:
    # Unassigned counts as visible: this year's emoji are unknown to last year's Python.
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Mc", "Me"}
