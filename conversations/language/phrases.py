"""Texts with words of ours inside: durations, dates and labels need no isolate, they are of the same language."""

from collections.abc import Mapping

from conversations.language.catalogue import Room, fill, spoken, texts
from storage.records import Language


def phrase(room: Room, key: str, language: Language, *, ours: Mapping[str, str], **values: str | int) -> str:
    """Return a text of ours in which `ours` stand as they are; `values` are isolated or get the language's digits."""
    return fill(texts(language, room)[key], {**spoken(values, language), **ours})
