"""The codec of buttons for admins and for test talks; those of the desk are `conversations.desk.cards.presses`.

`c:<id>:<act>` or `c:<id>:<act>:<arg>`; Telegram keeps at most 64 bytes of `callback_data`, the longest of ours takes
29.
https://core.telegram.org/bots/api#inlinekeyboardbutton
"""

import re
import secrets
from enum import StrEnum
from typing import Final, Literal, NamedTuple

from conversations.desk.cards.presses import CardPress, read_press
from conversations.qualification.decisions import Decision


class ColleagueAct(StrEnum):
    """What a colleague does with a test talk by a button in private; the value is the text in the callback data."""

    START = "start"
    GO_ON = "on"


class PageAct(StrEnum):
    """What a colleague does by a button of a lead's page; the value is the text in the callback data."""

    CLAIM = "take"
    RELEASE = "give"


BIND: Final = "bind"
AdminAct = Decision | PageAct | Literal["bind"]


class AdminButton(NamedTuple):
    """A button for admins: the id of a card, or of a question to an admin, and what it does."""

    card: str
    act: AdminAct
    arg: str = ""
    """The answer to a question: yes, no, or the id of a reason; "" under a card or a page."""


_ID_BYTES = 8
_WRITTEN = re.compile(r"c:([A-Za-z0-9_-]{1,32}):([a-z]{1,16})(?::([A-Za-z0-9_-]{1,16}))?", re.ASCII)
_TESTS = {f"t:{act}": act for act in ColleagueAct}
_ADMINS: dict[str, AdminAct] = {BIND: BIND, **{act.value: act for act in (*Decision, *PageAct)}}


def write_test_button(act: ColleagueAct) -> str:
    """Return the callback data of a button about a test talk."""
    return f"t:{act}"


def read_test_button(data: str) -> ColleagueAct | None:
    """Return the act of callback data, or None for the data of other buttons."""
    return _TESTS.get(data)


def new_card_id() -> str:
    """Return an opaque id that cannot be guessed; 11 characters."""
    return secrets.token_urlsafe(_ID_BYTES)


def write_card_button(card: str, act: AdminAct, arg: str = "") -> str:
    """Return the callback data of a button; `arg` is the answer to a question."""
    return f"c:{card}:{act}:{arg}" if arg else f"c:{card}:{act}"


def read_card_button(data: str) -> CardPress | AdminButton | None:
    """Return the button of callback data, or None for data that we never wrote."""
    pressed = read_press(data)
    if pressed is not None:
        return pressed
    written = _WRITTEN.fullmatch(data)
    if written is None:
        return None
    card, act, arg = written.groups(default="")
    return AdminButton(card, _ADMINS[act], arg) if act in _ADMINS else None
