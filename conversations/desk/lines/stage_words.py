"""The words for stages: the trade's MQL, SQL and PQL, or plain ones, as the funnel file says (`words`)."""

from collections.abc import Iterator

from conversations.funnel.parts.basics import StageWords
from conversations.language import catalogue
from conversations.language.catalogue import texts
from storage.records.lead import Stage
from storage.records.record import Language

PLAIN = ".plain"
"""Ends the key of a text in plain words; a text that is the same in both has no such key."""


def worded(key: str, words: StageWords, language: Language) -> str:
    """Return the key of an admin text in these words."""
    plain = f"{key}{PLAIN}"
    return plain if words == "plain" and plain in texts(language, "admin") else key


def stage_name(stage: Stage, words: StageWords, language: Language) -> str:
    """Return the name of a stage: «داغ» or "hot" in plain words, SQL in the trade's."""
    return catalogue.text("admin", worded(f"stage.{stage}", words, language), language)


def names_of(stage: Stage, language: Language) -> Iterator[str]:
    """Yield every name of a stage that an admin may type, whatever the funnel's words are."""
    for key in (f"stage.{stage}", f"stage.{stage}{PLAIN}"):
        if key in texts(language, "admin"):
            yield catalogue.text("admin", key, language)
