"""The codec of the desk's buttons: `c:<card>:<act>` or `c:<card>:<act>:<arg>`.

Telegram keeps at most 64 bytes of `callback_data` (https://core.telegram.org/bots/api#inlinekeyboardbutton); the
longest of ours takes 37.
"""

import re
from datetime import date, datetime, tzinfo
from enum import StrEnum

from msgspec import Struct


class CardAct(StrEnum):
    """What a button of a card, a menu, a ping or a list does; the value is the text in the callback data."""

    CLAIM = "claim"
    RELEASE = "free"
    MORE = "more"
    CALLED = "called"
    MEET = "meet"
    """Opens the days; with a day its times; with a day and a time it is the act."""
    RESULT = "result"
    NUMBER = "number"
    AMOUNT = "amount"
    REOPEN = "again"
    HAND = "hand"
    """Opens the people; with one of them it is the act."""
    LATER = "later"
    """Opens the times; with one of them it is the act."""
    WAKE = "wake"
    BACK = "close"
    """Opens the menu before, which the arg names; without one it brings the card's own buttons back."""
    TALKED = "talked"
    MISSED = "missed"
    BOUGHT = "bought"
    LOST = "lose"
    """Opens the reasons; with one of them it is the act."""
    UNFIT = "misfit"
    """Likewise."""
    HELD = "held"
    NO_SHOW = "noshow"
    UNPRICED = "unpriced"
    UNSOLD = "unsold"
    ANOTHER = "another"
    SAME = "same"
    CHOSEN = "sum"
    """What an amount without a unit or scale means; the arg is one of `Meaning`."""
    SETTLED = "settled"
    TAKE_OVER = "takeover"
    SEND = "send"
    """Send the first reply to a prospect."""
    KEEP = "keep"
    """Keep it as a note."""
    DROP = "drop"
    """Neither."""
    PERSON = "person"
    """Asks which other lead is the same person."""
    TWIN = "twin"
    """Answers that; the arg is the number of the lead."""
    REMOVE = "remove"
    """Remove a test talk."""


OTHER_REASON = "other"
"""The reason that asks for words."""


class CardPress(Struct, frozen=True):
    """A pressed button: the id of its card, what it does, and on what: a reason, a person, a day, a time."""

    card: str
    act: CardAct
    arg: str = ""


_ARG = re.compile(r"[A-Za-z0-9_-]{1,16}", re.ASCII)
_WRITTEN = re.compile(r"c:([A-Za-z0-9_-]{1,32}):([a-z]{1,16})(?::([A-Za-z0-9_-]{1,16}))?", re.ASCII)
_ACTS = {act.value: act for act in CardAct}
_DAY, _MOMENT = "%Y%m%d", "%Y%m%d-%H%M"
_A_DAY, _A_MOMENT = re.compile(r"20[0-9]{6}", re.ASCII), re.compile(r"20[0-9]{6}-[0-9]{4}", re.ASCII)
"""Of this century: data of a press may be made up, and near the ends of the calendar sums overflow."""


def write_press(press: CardPress) -> str:
    """Return the callback data of a button."""
    return f"c:{press.card}:{press.act}:{press.arg}" if press.arg else f"c:{press.card}:{press.act}"


def read_press(data: str) -> CardPress | None:
    """Return the button of callback data, or None for data that is no button of the desk's."""
    written = _WRITTEN.fullmatch(data)
    if written is None:
        return None
    card, act, arg = written.groups(default="")
    return CardPress(card, _ACTS[act], arg) if act in _ACTS else None


def is_an_arg(text: str) -> bool:
    """Tell whether a text, such as the id of a reason, can stand in callback data."""
    return _ARG.fullmatch(text) is not None


def write_day(day: date) -> str:
    """Return a day as an arg: 20261205."""
    return day.strftime(_DAY)


def write_moment(moment: datetime, zone: tzinfo) -> str:
    """Return a moment as an arg, by the clock of a zone: 20261205-1000."""
    return moment.astimezone(zone).strftime(_MOMENT)


def read_day(arg: str) -> date | None:
    """Return the day of an arg; None if it is none."""
    return _parsed(arg, _DAY).date() if _A_DAY.fullmatch(arg) and _is_real(arg, _DAY) else None


def read_moment(arg: str, zone: tzinfo) -> datetime | None:
    """Return the moment of an arg by the clock of a zone; None if it is none."""
    if not _A_MOMENT.fullmatch(arg) or not _is_real(arg, _MOMENT):
        return None
    return _parsed(arg, _MOMENT).replace(tzinfo=zone)


def _is_real(arg: str, form: str) -> bool:
    try:
        _parsed(arg, form)
    except ValueError:
        return False
    return True


def _parsed(arg: str, form: str) -> datetime:
    return datetime.strptime(arg, form)  # noqa: DTZ007  # the zone is the caller's
