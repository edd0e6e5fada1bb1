"""Tell thanks and nods from words that want an answer."""

import re
from collections.abc import Iterable
from functools import lru_cache

from conversations.language.normalise import JOINERS
from conversations.reading.spelling import fold

MAX_THANKS = 300
"""Characters; people who write more have more to say."""
_APART = str.maketrans(dict.fromkeys(JOINERS, " "))
_WORD = re.compile(r"[^\W_]+")
_REPEATED = re.compile(r"(.)\1+")
_QUESTION = re.compile("[?؟？¿]")
_SYMBOLS = frozenset("🙏🌹💐🌷🌸🌺🌻❤💚💙💜🧡👍👌🤝😊😍🥰☺🙂🌱✅")


def says_something(text: str) -> bool:
    """Tell whether a message has a word, a number or a question mark: emoji and dots alone say nothing."""
    return _QUESTION.search(text) is not None or _WORD.search(text) is not None


def only_thanks(text: str, thanks: Iterable[str], beside: Iterable[str]) -> bool:
    """Tell whether a message is thanks or a nod and nothing else; one with a question mark never is.

    Args:
        text: what they wrote.
        thanks: lists of words, separated by spaces, of which one must be there.
        beside: lists of words that may stand beside them.
    """
    if len(text) > MAX_THANKS or _QUESTION.search(text):
        return False
    words = _words(text)
    if not words:
        return any(sign in _SYMBOLS for sign in text)
    thanking, known = _listed(tuple(thanks)), _listed(tuple(beside))
    return not words.isdisjoint(thanking) and words <= thanking | known


@lru_cache(maxsize=64)
def _listed(lists: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(_words, lists))


def _words(text: str) -> frozenset[str]:
    """Return the words of a text, each letter once: «مرررسی» is «مرسی»."""
    return frozenset(_REPEATED.sub(r"\1", word) for word in _WORD.findall(fold(text.translate(_APART))))
