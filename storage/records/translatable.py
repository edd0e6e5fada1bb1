"""Sentences for the people who install and run the bot, still to be said in their language.

The sentence stands in English where it is needed, and is its own key in the texts of other languages, as in gettext.
It is data alone, so that a rule, a row or an error can carry it; `conversations.language.operator_texts` says it.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Translatable:
    """An English sentence and the values of its {places}; `str()` says it in English."""

    template: str
    values: tuple[tuple[str, Hashable], ...] = ()
    """By name; a value may itself be translatable."""

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.template.format_map(dict(self.values)) if self.values else self.template.format()

    def __repr__(self) -> str:
        """Return the sentence as text is shown in logs, where errors carry it."""
        return repr(str(self))

    def __format__(self, spec: str) -> str:
        """Return the sentence in English, padded as a place of another one asks for."""
        return format(str(self), spec)


def tr(template: str, /, **values: Hashable) -> Translatable:
    """Return a sentence to be said later: `tr("there is no magnet `{magnet}`", magnet=name)`.

    `template` is a literal, because a test finds all of them in the source and compares them with the translations.
    Its places are those of `str.format`, with names alone; a brace that is meant is doubled.
    """
    return Translatable(template, tuple(values.items()))


def listed(parts: Sequence[Hashable]) -> Hashable:
    """Return parts as an enumeration, to be said with the commas of a language; "" for none."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    half = len(parts) // 2  # in halves, because each level of a sentence within a sentence costs stack
    return tr("{first}, {rest}", first=listed(parts[:half]), rest=listed(parts[half:]))


def joined(parts: Sequence[Hashable]) -> Hashable:
    """Return parts as an enumeration with the word for "and" of a language before the last one; "" for none."""
    if len(parts) < 2:
        return listed(parts)
    return tr("{first} and {rest}", first=listed(parts[:-1]), rest=parts[-1])


def said_by(error: BaseException) -> Translatable | str:
    """Return what an error says: the sentence it was raised with, else its text."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Translatable) else str(error)
