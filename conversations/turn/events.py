"""What people do, as the talk understands it; facts, named in the past tense.

Every text is cleaned at the border (no lone surrogate, no NUL) and otherwise raw.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from conversations.turn.buttons import PressedButton

Medium = Literal["photo", "voice", "video", "sticker", "document", "location", "audio", "forward", "other"]


class Command(StrEnum):
    """What can be asked for at any time with a slash."""

    TALK = "talk"
    HELP = "help"
    LANGUAGE = "language"
    PRIVACY = "privacy"
    MY_DATA = "mydata"
    FORGET = "forget"
    STOP = "stop"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class Started:
    """They pressed Start, or typed /start; `payload` is what the deep link carried ("" for none)."""

    payload: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """They typed a command of ours."""

    command: Command


@dataclass(frozen=True, slots=True)
class Wrote:
    """They typed something."""

    text: str


@dataclass(frozen=True, slots=True)
class Edited:
    """They changed a message they had sent."""

    text: str


@dataclass(frozen=True, slots=True)
class SharedContact:
    """They sent a contact card; `own` only when Telegram says it is theirs and it was not forwarded."""

    number: str
    own: bool


@dataclass(frozen=True, slots=True)
class SentMedia:
    """They sent something that is no text of their own, forwarded text included; `caption` may come with it."""

    medium: Medium
    caption: str = ""
    pile: str = ""
    """What it was sent with in one go: an album's id, or a pile of forwards."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """They pressed one of our inline buttons; None when the data is none of ours."""

    button: PressedButton | None
    message_id: int | None
    """The message that carries the button; None when Telegram no longer shows it to us."""


@dataclass(frozen=True, slots=True)
class BlockedBot:
    """They blocked the bot."""


@dataclass(frozen=True, slots=True)
class UnblockedBot:
    """They let the bot write again."""


@dataclass(frozen=True, slots=True)
class DecayDue:
    """The moment came at which decay alone may have crossed a threshold."""


Event = Started | Asked | Wrote | Edited | SharedContact | SentMedia | Pressed | BlockedBot | UnblockedBot | DecayDue
