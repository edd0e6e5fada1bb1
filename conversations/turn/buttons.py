"""The codec of prospects' buttons: session, step and option numbers, never text, never a table row.

Telegram keeps at most 64 bytes of `callback_data` (https://core.telegram.org/bots/api#inlinekeyboardbutton);
the longest of ours takes 34. Buttons of sales cards are in `bot.updates.callback_data`.
"""

import re
from enum import StrEnum

from msgspec import Struct

from storage.records.language_codes import LANGUAGE_PATTERN
from storage.records.record import Language

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


PressedButton = AnswerButton | BackButton | ActButton | LanguageButton


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
    except ValueError:
        return None
    return None


def _number(text: str) -> int:
    """Return a number as we write it; `int` alone also takes signs, spaces and other scripts' digits."""
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MAX_NUMBER))):
        raise ValueError(text)
    return int(text)
