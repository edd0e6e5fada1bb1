"""The codec of prospects' buttons: session, step and option numbers, never text, never a table row.

Telegram keeps at most 64 bytes of `callback_data` (https://core.telegram.org/bots/api#inlinekeyboardbutton);
the longest of ours takes 34. Buttons of sales cards are in `bot.updates.callback_data`.
"""

import re
from datetime import UTC, date, datetime
from enum import StrEnum

from msgspec import Struct

from storage.records.language_codes import LANGUAGE_PATTERN
from storage.records.record import Language
from storage.records.round import ContactWay

MAX_NUMBER = 10**9
LIKE_ACTS: frozenset[Language] = frozenset({"fa", "en"})
"""Languages whose buttons are coded like acts, as before other languages existed; "es" is an act."""
_LANGUAGE = re.compile(LANGUAGE_PATTERN)


class Act(StrEnum):
    """What a button does that is not an answer; the value is what is sent."""

    TALK = "tk"
    GO_ON = "go"
    PRICE_NOT_NOW = "pn"
    TIPS = "ti"
    STOP = "st"
    AGREE = "ag"
    NOT_NOW = "nn"
    HERE_IS_FINE = "hf"
    TRY_AGAIN = "ta"
    EMAIL_AS_SUGGESTED = "es"
    EMAIL_AS_TYPED = "et"
    SKIP_NUMBER = "sn"
    GUIDE_AGAIN = "gu"
    CHANGE_ANSWERS = "ch"
    MY_DATA = "md"
    MY_DATA_FILE = "mf"
    FORGET_YES = "fy"
    FORGET_NO = "fn"
    CANCEL_ALL = "ca"
    CANCEL_STEP = "cs"
    NEW_CONTACT_YES = "cy"
    NEW_CONTACT_NO = "cn"
    PICK_TIME = "pt"
    """Say when to be called: opens the ways, or the days."""
    KEEP_TIME = "pk"
    """Leave what was promised as it is."""
    WRITE_HERE = "wh"
    """After a call that they missed: they would rather write."""
    REMIND_LATER = "rl"
    """Not now, but later: opens the choices of when to write again."""
    RETURN_WEEK = "rw"
    RETURN_MONTH = "rm"
    RETURN_QUARTER = "rq"
    RETURN_NEVER = "rn"
    RETURN_REFUSED = "rr"
    """When we wrote again: they want nothing now either."""
    HELP = "hp"
    """Under the question how it was after a sale."""


class AnswerButton(Struct, frozen=True):
    """The option `option` of the question at place `question`, both counted from 0."""

    session: int
    question: int
    option: int


class BackButton(Struct, frozen=True):
    """Go back from the question at place `question`."""

    session: int
    question: int


class ActButton(Struct, frozen=True):
    """Anything else a prospect may press."""

    session: int
    act: Act


class LanguageButton(Struct, frozen=True):
    """Switch to another language."""

    session: int
    language: Language


class WindowButton(Struct, frozen=True):
    """A choice of when to be called or written to: the way, then also a day, then also a window of that day."""

    session: int
    way: ContactWay
    day: date | None = None
    """The day on which the window's opening begins, in the company's zone."""
    begins: datetime | None = None
    """When the window begins, in UTC, a whole minute."""


class MarkButton(Struct, frozen=True):
    """Say how it was with the lead's deal `deal`, counted from 1; `mark` is 1 to 5."""

    deal: int
    mark: int


MARKS = range(1, 6)
PressedButton = AnswerButton | BackButton | ActButton | LanguageButton | WindowButton | MarkButton
_WAYS: dict[str, ContactWay] = {"c": "call", "w": "write"}
_A_DAY = re.compile(r"20[0-9]{6}", re.ASCII)
"""Days of this century alone: data of a press may be made up, and sums overflow near the ends of the calendar."""
_MINUTE_S = 60
_LAST_MINUTE = int(datetime(2100, 1, 2, tzinfo=UTC).timestamp()) // _MINUTE_S


def write_button(button: PressedButton) -> str:
    """Return the callback data of a button."""
    match button:
        case AnswerButton(session, question, option):
            return f"q:{session}:{question}:{option}"
        case BackButton(session, question):
            return f"b:{session}:{question}"
        case ActButton(session, act):
            return f"a:{session}:{act.value}"
        case LanguageButton(session, language):
            return f"{'a' if language in LIKE_ACTS else 'l'}:{session}:{language}"
        case WindowButton():
            return _write_window(button)
        case MarkButton(deal, mark):
            return f"m:{deal}:{mark}"


def read_button(data: str) -> PressedButton | None:
    """Return the button behind callback data, or None for data that we did not write."""
    kind, *parts = data.split(":")
    try:
        match kind, parts:
            case "q", [session, question, option]:
                return AnswerButton(_number(session), _number(question), _number(option))
            case "b", [session, question]:
                return BackButton(_number(session), _number(question))
            case ("a", [session, language]) if language in LIKE_ACTS:
                return LanguageButton(_number(session), language)
            case ("l", [session, language]) if language not in LIKE_ACTS and _LANGUAGE.fullmatch(language):
                return LanguageButton(_number(session), language)
            case "a", [session, act]:
                return ActButton(_number(session), Act(act))
            case ("w", [session, way, *when]) if way in _WAYS:
                return _read_window(_number(session), _WAYS[way], when)
            case "m", [deal, mark] if _number(mark) in MARKS:
                return MarkButton(_number(deal), _number(mark))
    except ValueError:
        return None
    return None


def _write_window(button: WindowButton) -> str:
    """Return `w:<session>:<c or w>`, with the day as in 20261128, and the minute since 1970."""
    parts = ["w", str(button.session), button.way[0]]
    if button.day is not None:
        parts.append(button.day.strftime("%Y%m%d"))
    if button.begins is not None:
        parts.append(str(int(button.begins.timestamp()) // _MINUTE_S))
    return ":".join(parts)


def _read_window(session: int, way: ContactWay, when: list[str]) -> WindowButton | None:
    """Return a choice; None for parts that we did not write.

    Raises:
        ValueError: likewise.
    """
    match when:
        case []:
            return WindowButton(session, way)
        case [day]:
            return WindowButton(session, way, _day(day))
        case [day, minute]:
            return WindowButton(session, way, _day(day), _moment(minute))
    return None


def _day(text: str) -> date:
    if not _A_DAY.fullmatch(text):
        raise ValueError(text)
    return date(int(text[:4]), int(text[4:6]), int(text[6:]))


def _moment(text: str) -> datetime:
    minute = _number(text)
    if minute > _LAST_MINUTE:
        raise ValueError(text)
    return datetime.fromtimestamp(minute * _MINUTE_S, UTC)


def _number(text: str) -> int:
    """Return a number as we write it; `int` alone also takes signs, spaces and other scripts' digits."""
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MAX_NUMBER))):
        raise ValueError(text)
    return int(text)
