"""Finding the words for what is meant: a key, a language, values to fill in."""

from collections.abc import Mapping

from conversations.language.direction import isolate
from conversations.language.folder import Audience
from conversations.language.loaded import LOADED, facts, own_name
from conversations.language.places import fill
from storage.records.record import Language


def texts(language: Language, audience: Audience) -> Mapping[str, str]:
    """Return the texts of one room, key to text."""
    return LOADED[language].texts[audience]


def text(audience: Audience, key: str, language: Language, **values: str | int) -> str:
    """Return a text of ours; strings are isolated (their direction is their own), numbers get the language's digits.

    Raises:
        KeyError: there is no such text; all languages have the same, and a test holds that every key used is one.
    """
    written = LOADED[language].texts[audience][key]
    return fill(written, spoken(values, language)) if values else written


def spoken(values: Mapping[str, str | int], language: Language) -> dict[str, str]:
    """Return values as they may stand inside a text of this language."""
    own = LOADED[language].digit_table
    return {
        name: isolate(value) if isinstance(value, str) else str(value).translate(own) if own else str(value)
        for name, value in values.items()
    }


def phrase(audience: Audience, key: str, language: Language, *, ours: Mapping[str, str], **values: str | int) -> str:
    """Return a text of ours in which `ours` stand as they are; `values` are isolated or get the language's digits."""
    return fill(texts(language, audience)[key], {**spoken(values, language), **ours})


def name_in(language: Language, reader: Language) -> str:
    """Return what a language is called in another, else by itself; its code where it has no folder any more."""
    return facts(reader).names.get(language) or (
        own_name(language) if language == reader else isolate(own_name(language))
    )
