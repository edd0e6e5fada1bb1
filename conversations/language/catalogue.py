"""Finding the words for what is meant: a key, a language, values to fill in."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Literal, get_args

from conversations.language.direction import isolate
from conversations.language.numbers import digits
from storage.records.record import Language

Audience = Literal["prospect", "sales", "admin"]
_PLACE = re.compile(r"\{([a-z_]+)\}")


@cache
def texts(language: Language, audience: Audience) -> Mapping[str, str]:
    """Return the texts of one room, key to text."""
    file = resources.files("conversations.texts") / language / f"{audience}.toml"
    return MappingProxyType(tomllib.loads(file.read_text("utf-8")))


def load() -> None:
    """Read the texts for every audience in every language, so that none is looked for on disk later."""
    for language in get_args(Language):
        for audience in get_args(Audience):
            texts(language, audience)


def places(text: str) -> frozenset[str]:
    """Return the names of the places a text leaves for values."""
    return frozenset(_PLACE.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values into their places; a place without a value stays as it is.

    Values are never read as texts with places themselves: what a person wrote cannot ask for more.
    """
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), text)


def text(audience: Audience, key: str, language: Language, **values: str | int) -> str:
    """Return a text of ours; strings are isolated (their direction is their own), numbers get the language's digits.

    Raises:
        KeyError: there is no such text; a test holds that every key used exists in both languages.
    """
    written = texts(language, audience)[key]
    return fill(written, spoken(values, language)) if values else written


def spoken(values: Mapping[str, str | int], language: Language) -> dict[str, str]:
    """Return values as they may stand inside a text of this language."""
    return {
        name: digits(str(value), language) if isinstance(value, int) else isolate(value)
        for name, value in values.items()
    }


def phrase(audience: Audience, key: str, language: Language, *, ours: Mapping[str, str], **values: str | int) -> str:
    """Return a text of ours in which `ours` stand as they are; `values` are isolated or get the language's digits."""
    return fill(texts(language, audience)[key], {**spoken(values, language), **ours})
