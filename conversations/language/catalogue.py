"""Look up a text by key and language, and fill in values."""

from collections.abc import Mapping

from conversations.language.direction import isolate
from conversations.language.folder import Audience
from conversations.language.loaded import LOADED, facts, own_name
from conversations.language.places import fill_ours
from storage.records.record import Language


def texts(language: Language, audience: Audience) -> Mapping[str, str]:
    """Return the texts of one room, key to text."""
    return LOADED[language].texts[audience]


def text(audience: Audience, key: str, language: Language, **values: str | int) -> str:
    """Return a text of ours; strings are isolated (their direction is their own), numbers get the language's digits.

    Raises:
        KeyError: there is no such text. All languages have the same keys, and a test checks that every key used exists.
    """
    written = LOADED[language].texts[audience][key]
    return fill_ours(written, spoken(values, language)) if values else written


def spoken(values: Mapping[str, str | int], language: Language) -> dict[str, str]:
    """Return values as they may be inserted into a text of this language."""
    own = LOADED[language].digit_table
    return {
        name: isolate(value) if isinstance(value, str) else str(value).translate(own) if own else str(value)
        for name, value in values.items()
    }


def phrase(audience: Audience, key: str, language: Language, *, ours: Mapping[str, str], **values: str | int) -> str:
    """Return a text with `ours` inserted unchanged and `values` isolated, or written in the language's digits."""
    return fill_ours(texts(language, audience)[key], {**spoken(values, language), **ours} if values else ours)


def name_in(language: Language, reader: Language) -> str:
    """Return the name of a language in another one, else its own name; its code if its folder no longer exists."""
    return facts(reader).names.get(language) or (
        own_name(language) if language == reader else isolate(own_name(language))
    )
