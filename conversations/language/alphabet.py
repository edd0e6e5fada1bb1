"""Put names into the order of a language's alphabet."""

import unicodedata
from collections.abc import Mapping
from functools import cache

from conversations.language.loaded import facts
from storage.records.record import Language

_SPACE, _DIGIT, _OWN_LETTER, _OTHER_LETTER = range(4)
"""The order of the kinds of characters; signs, emoji and what is invisible have no place in it."""
_TATWEEL = "\u0640"


def alphabetical(text: str, language: Language) -> tuple[tuple[int, int], ...]:
    """Return a key to sort texts by: in the order of the language's letters, then of those of other scripts.

    Capitals and marks make no difference, but where the language has a letter with a mark as one of its own.
    """
    own = _own_places(facts(language).alphabet)
    heard = "".join(filter(_is_heard, unicodedata.normalize("NFKC", text.casefold())))
    return tuple(_place(character, own) for character in " ".join(heard.split()))


@cache
def _own_places(alphabet: str) -> Mapping[str, int]:
    """Return the place of each letter of an alphabet, in which those without a space between them share one."""
    return {letter: place for place, letters in enumerate(alphabet.split()) for letter in letters}


def _is_heard(character: str) -> bool:
    """Tell whether a character is a letter, a digit or a space."""
    return character.isspace() or (character.isalnum() and character != _TATWEEL)


def _place(character: str, own: Mapping[str, int]) -> tuple[int, int]:
    """Return the place of a character; of a letter with marks that of the bare one."""
    letter = character if character in own else unicodedata.normalize("NFD", character)[0]
    if letter in own:
        return _OWN_LETTER, own[letter]
    if letter.isspace():
        return _SPACE, 0
    value = unicodedata.decimal(letter, None)
    return (_OTHER_LETTER, ord(letter)) if value is None else (_DIGIT, value)
