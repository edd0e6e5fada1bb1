"""Lists of words that people type, and messages made of nothing else.

A list is words separated by spaces; words joined by "_" are a phrase, which counts only as a whole.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from conversations.language.normalise import JOINERS
from conversations.reading.spelling import fold

_APOSTROPHES = "'\u2019\u02bc`\u00b4"
_APART = str.maketrans(dict.fromkeys(JOINERS, " ") | dict.fromkeys(_APOSTROPHES))
_WORD = re.compile(r"[^\W_]+")
_REPEATED = re.compile(r"(.)\1+")
LONGEST = 300
"""Characters of a message that may be made of listed words alone; a longer one says more."""
_PREFIX = re.compile(r"(?<=\bنمی) (?=\w)|(?<=\bمی) (?=\w)")


class _List(NamedTuple):
    words: frozenset[str]
    phrases: re.Pattern[str] | None


def made_of(text: str, *, needed: Iterable[str], beside: Iterable[str] = ()) -> bool:
    """Tell whether a message has a word or phrase of the `needed` lists, and else only those of the lists beside."""
    if len(text) > LONGEST:
        return False
    must, may = _listed(tuple(needed)), _listed(tuple(beside))
    rest, found = _without(f" {_plainest(text)} ", must)
    rest, _ = _without(rest, may)
    words = set(rest.split())
    return (found or not words.isdisjoint(must.words)) and words <= must.words | may.words


def same_words(text: str, listed: Iterable[str]) -> bool:
    """Tell whether a message is one of the entries, separated by "|", whatever its spaces."""
    return len(text) <= LONGEST and _run_together(text) in _entries(tuple(listed))


@lru_cache(maxsize=64)
def _entries(listed: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_run_together(entry) for each in listed for entry in each.split("|"))


def _run_together(text: str) -> str:
    return "".join(_WORD.findall(fold(text)))


def _without(text: str, listed: _List) -> tuple[str, bool]:
    if listed.phrases is None:
        return text, False
    rest, count = listed.phrases.subn("", text)
    return rest, count > 0


def _plainest(text: str) -> str:
    """Return the words of a text, each letter once: «مرررسی» is «مرسی», and «نمی خوام» is «نمی‌خوام»."""
    words = (_REPEATED.sub(r"\1", word) for word in _WORD.findall(fold(text.translate(_APART))))
    return _PREFIX.sub("", " ".join(words))


@lru_cache(maxsize=64)
def _listed(lists: tuple[str, ...]) -> _List:
    entries = [entry for each in lists for entry in each.split()]
    words = frozenset(word for entry in entries if "_" not in entry for word in _plainest(entry).split())
    phrases = {_plainest(entry.replace("_", " ")) for entry in entries if "_" in entry}
    longest_first = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=lambda each: (-len(each), each)))
    return _List(words, re.compile(f"(?<= )(?:{longest_first})(?= )") if longest_first else None)
