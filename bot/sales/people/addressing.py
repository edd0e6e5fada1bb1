"""Whom a command about people is about: its sender, or a colleague whom it names (DESK §8)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.updates.incoming import CommandFrom
from storage.records.desk_person import DeskPerson

_USERNAME = re.compile(r"(?<!\S)@([A-Za-z0-9_]{1,64})(?!\S)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Addressed:
    """Whom a command is about, and the rest of its words."""

    person: DeskPerson | None
    """None where the person is not at the desk."""
    name: str
    """As the command names them."""
    words: str
    is_named: bool
    """Whether the command names somebody; else it is about its sender."""


def addressed(command: CommandFrom, people: Sequence[DeskPerson], *, by_reply: bool) -> Addressed:
    """Return whom a command is about: a @username that was seen, a mention, or the author of what it answers.

    Args:
        command: the command.
        people: everybody at the desk.
        by_reply: whether a reply names its author; else it says nothing, because people reply to each other all day.
    """
    by_id = {each.id: each for each in people}
    sender, words = command.person, command.words
    if (found := _USERNAME.search(words)) is not None:
        rest = f"{words[: found.start()]} {words[found.end() :]}"
        return Addressed(_of_username(people, found[1]), found[0], " ".join(rest.split()), True)
    if (mentioned := command.mentioned) is not None:
        rest = words.replace(mentioned.said, " ", 1) if mentioned.said else words
        return Addressed(by_id.get(mentioned.id), mentioned.name, " ".join(rest.split()), True)
    answered = command.answered
    if by_reply and answered is not None and answered.id != sender.telegram_id:
        return Addressed(by_id.get(answered.id), answered.name, words, True)
    return Addressed(by_id.get(sender.telegram_id), sender.first_name or sender.name, words, False)


def _of_username(people: Sequence[DeskPerson], username: str) -> DeskPerson | None:
    return next((each for each in people if (each.username or "").lower() == username.lower()), None)
