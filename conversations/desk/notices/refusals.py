"""Why an act is refused (DESK §8, E-…): a toast to who pressed, else a reply; plain texts of at most 200 characters."""

from typing import assert_never

from conversations.desk.lines.colleagues import colleague_name
from conversations.desk.notices.reminders import near
from conversations.desk.notices.wording import DeskTelling
from conversations.desk.rounds.values.moves import Denial, Denied
from conversations.language import catalogue
from conversations.language.direction import isolate, with_whole_commands

TOAST_CHARACTERS = 200
"""https://core.telegram.org/bots/api#answercallbackquery"""


def refusal(denied: Denied, telling: DeskTelling) -> str:
    """Return why an act changes nothing."""
    match denied.error:
        case Denial.TAKEN | Denial.NOT_YOURS:
            return _phrase(denied, telling, name=_name(denied.owner, telling))
        case Denial.TURN:
            until = near(denied.until, telling) if denied.until is not None else ""
            return _phrase(denied, telling, name=_name(denied.owner, telling), moment=until)
        case Denial.OLD:
            return _phrase(denied, telling, state=_state(denied, telling))
        case Denial.FULL:
            full = catalogue.text("desk", "error.full", telling.language, count=denied.count)
            return with_whole_commands(full, telling.language)
        case Denial.MERGE:
            return _phrase(denied, telling, why=catalogue.text("desk", f"merge.{denied.why}", telling.language))
        case Denial.PERSON:
            return absent_person(colleague_name(denied.person, telling.colleagues), telling)
        case Denial.WHEN:
            return catalogue.text("sales", "error.when", telling.language)
        case Denial.MINE | Denial.OUT | Denial.STOP | Denial.BLOCKED:
            return _phrase(denied, telling)
        case _:
            assert_never(denied.error)


def absent_person(name: str, telling: DeskTelling) -> str:
    """Return that somebody is not at the desk, or away; `name` as it was typed, such as "@x"."""
    return catalogue.text("desk", "error.person", telling.language, name=name)


def menu_refusal(opener: int, telling: DeskTelling) -> str:
    """Return that somebody else's menu is open."""
    ours = {"name": _name(opener, telling)}
    return catalogue.phrase("desk", "error.menu", telling.language, ours=ours)


def _phrase(denied: Denied, telling: DeskTelling, **ours: str) -> str:
    return catalogue.phrase("desk", f"error.{denied.error}", telling.language, ours=ours, number=denied.lead)


def _state(denied: Denied, telling: DeskTelling) -> str:
    ours = {"name": _name(denied.owner, telling)}
    return catalogue.phrase("desk", f"state.{denied.state}", telling.language, ours=ours)


def _name(person: int | None, telling: DeskTelling) -> str:
    return isolate(colleague_name(person, telling.colleagues))
