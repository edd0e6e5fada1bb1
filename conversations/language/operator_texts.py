"""The sentences for people who run the bot, in their language: `texts/<code>/operator/*.toml`.

The keys are the English sentences as they stand in the code. A language without this folder is no error, and neither is
a sentence that it lacks: they are told in English. A test keeps the shipped ones complete.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import TYPE_CHECKING

from storage.records.translatable import Translatable, said_by

if TYPE_CHECKING:  # its pydantic would double the time of `sarnakh --help`
    from storage.records.record import Language

TEXTS = Path(__file__).parents[1] / "texts"
OPERATOR = "operator"
ENGLISH = "en"


def in_language(said: Translatable | str, language: "Language") -> str:
    """Return a sentence in a language, its numbers in the language's digits; in English where it has none of its own.

    Plain text is returned as it is.
    """
    if isinstance(said, str):
        return said
    template = operator_texts(language).get(said.template)
    if template is None:
        return str(said)
    return _Filled(language).vformat(template, (), dict(said.values))


@cache
def operator_texts(language: "Language") -> Mapping[str, str]:
    """Return a language's translations by the English sentence; none for English and for languages without the folder.

    Raises:
        OSError, tomllib.TOMLDecodeError: a file cannot be read.
    """
    read: dict[str, str] = {}
    for file in sorted((TEXTS / language / OPERATOR).glob("*.toml")):
        read.update(tomllib.loads(file.read_text("utf-8")))
    return MappingProxyType(read)


@cache
def operator_languages() -> tuple["Language", ...]:
    """Return the languages in which the operator can be spoken to: English, and those with translations."""
    return (ENGLISH, *sorted(each.parent.name for each in TEXTS.glob(f"*/{OPERATOR}")))


class _Filled(Formatter):
    """Fills in values as a language writes them: numbers in its digits, sentences in its words."""

    def __init__(self, language: "Language") -> None:
        self._language = language

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, BaseException):
            value = said_by(value)
        if isinstance(value, Translatable):
            return format(in_language(value, self._language), format_spec)
        written = format(value, format_spec)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return written
        return written.translate(_signs(self._language))


@cache
def _signs(language: "Language") -> Mapping[int, str]:
    """Return the signs of a language's numbers by those of Python's.

    They are read from the file itself: its folder may be broken, and that is what is being said.
    """
    try:
        facts = tomllib.loads((TEXTS / language / "language.toml").read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}
    digits = dict(zip("0123456789", str(facts.get("digits", "")), strict=False))
    signs = {",": str(facts.get("thousands", ",")), ".": str(facts.get("decimal", "."))}
    return str.maketrans({**digits, **signs})
