"""The language that the operator asks for, found before the words are parsed: the parser itself speaks it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.cli.commands import COMMANDS
from conversations.language.operator_texts import operator_languages

if TYPE_CHECKING:
    from storage.records.record import Language

OPTION = "--language"
END_OF_OPTIONS = "--"


def with_language_first(words: Sequence[str]) -> list[str]:
    """Return the words with a --language that stands behind the command, or behind its act, moved before it.

    Commands whose --language means something else keep theirs.
    """
    commands = {command.name: command for command in COMMANDS}
    place = next((place for place, word in enumerate(words) if word in commands), None)
    if place is None or commands[words[place]].has_language:
        return list(words)
    moved, left = list(words[:place]), list[str]()
    behind = iter(words[place:])
    for word in behind:
        if word == END_OF_OPTIONS:
            left += [word, *behind]
        elif word == OPTION and (value := next(behind, None)) is not None:
            moved += [word, value]
        else:
            (moved if word.startswith(f"{OPTION}=") else left).append(word)
    return moved + left


def asked_language(words: Sequence[str]) -> "Language | None":
    """Return the language that words before the command ask for; None for none, and for one that we do not speak."""
    commands = {command.name for command in COMMANDS}
    place = next((place for place, word in enumerate(words) if word in commands), len(words))
    asked = None
    for at, word in enumerate(words[:place]):
        if word == OPTION:
            asked = words[at + 1] if at + 1 < place else None
        elif word.startswith(f"{OPTION}="):
            asked = word.partition("=")[2]
    return asked if asked in operator_languages() else None
