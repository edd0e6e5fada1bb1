"""Events of a talk: what people do, named in the past tense.

Every text is cleaned at the border (no lone surrogate, no NUL) and otherwise raw.
"""

from enum import StrEnum
from typing import Literal

from msgspec import Struct

from conversations.schedule.call_windows import WindowPlan
from conversations.turn.buttons import PressedButton
from storage.records.record import Json
from storage.records.round import AskedWindow

Medium = Literal[
    "photo", "voice", "video", "sticker", "document", "location", "audio", "story", "checklist", "poll",
    "payment", "web_app", "shared", "forward", "contact", "other",
]  # fmt: skip
"""What was sent; "contact" is another person's, "other" something that is new to us, or without words and a name."""
FORWARDS = "forwards"
"""The pile of messages that are forwarded."""
_OF_TELEGRAM: frozenset[Medium] = frozenset({"payment", "web_app", "shared"})
"""Media that people send by Telegram's own means: what comes with them is not what they wrote."""


class Command(StrEnum):
    """The commands that people can use at any time."""

    TALK = "talk"
    HELP = "help"
    LANGUAGE = "language"
    PRIVACY = "privacy"
    MY_DATA = "mydata"
    FORGET = "forget"
    STOP = "stop"
    RESUME = "resume"


class Started(Struct, frozen=True):
    """They pressed Start, or typed /start; `payload` is what the deep link carried ("" for none)."""

    payload: str = ""


class Asked(Struct, frozen=True):
    """They typed one of our commands."""

    command: Command


class Wrote(Struct, frozen=True):
    """They sent a text message."""

    text: str


class Edited(Struct, frozen=True):
    """They edited a message."""

    text: str
    replaces: bool = False
    """Whether the former words were kept with their message: these stand in their place already."""


class SharedContact(Struct, frozen=True):
    """They sent a contact card; `own` only when Telegram says it is theirs and it was not forwarded."""

    number: str
    own: bool
    message_id: int | None = None
    """Its number in their chat, by which it can be copied."""
    protected: bool = False
    """Whether Telegram lets nobody copy it."""


class Caption(Struct, frozen=True):
    """The words beside a medium as Telegram has them: entities say their places in them."""

    text: str = ""
    entities: tuple[dict[str, Json], ...] = ()


class SentMedia(Struct, frozen=True):
    """They sent media or forwarded text; `caption` may come with it."""

    medium: Medium
    caption: str = ""
    pile: str = ""
    """The group it was sent in: an album's id, or forwards sent together."""
    message_id: int | None = None
    """Its number in their chat, by which it can be copied; None where that is not known, or of another bot's chat."""
    protected: bool = False
    """Whether Telegram lets nobody copy it."""
    uncopied: bool = False
    """Whether it is of a kind that Telegram copies for nobody, like a story."""
    shown: Caption | None = None
    """The words beside it, or none; None where no words can stand beside its kind, like a sticker."""

    @property
    def own_words(self) -> str:
        """The words that the person wrote; "" where they are another's or a program's."""
        is_theirs = self.medium != "forward" and self.pile != FORWARDS and self.medium not in _OF_TELEGRAM
        return self.caption if is_theirs else ""

    @property
    def is_unknown(self) -> bool:
        """Whether nobody can tell what it is: it is kept, but cannot be passed on."""
        return self.medium == "other" and not self.caption


class WindowsOffered(Struct, frozen=True):
    """What a person may choose from who says when to be called, by the newest funnel, and what sales has of them."""

    plan: WindowPlan
    is_open: bool = True
    """Whether they are at the desk, so that somebody would call."""
    window: AskedWindow | None = None
    """The one that they asked for already."""


class SaleFacts(Struct, frozen=True):
    """What has to be known to answer a mark: of the deal, and of `ends.after_sale`."""

    stands: bool
    """Whether the deal stands: it was not taken back."""
    high: int | None = None
    """From this mark on they are asked to tell others; None where nobody is asked any more."""
    low: int | None = None
    """Up to this mark they are asked what should be better."""
    link: str = ""
    """Their own link for others, if they may be given it now."""


class Pressed(Struct, frozen=True):
    """They pressed an inline button; None when its data is not ours."""

    button: PressedButton | None
    message_id: int | None
    """The message with the button; None when Telegram no longer gives us access to it."""
    newest: bool = False
    """Whether it holds the open question and certainly nothing stands below it: the next question may replace it."""
    elsewhere: bool = False
    """Whether the open question stands in another message, too, or nobody knows where."""
    offered: WindowsOffered | None = None
    """For buttons by which they say when to be called; None where nobody looked: what their own funnel says counts."""
    sale: SaleFacts | None = None
    """What a mark needs; None for other buttons."""


class BlockedBot(Struct, frozen=True):
    """They blocked the bot."""


class UnblockedBot(Struct, frozen=True):
    """They unblocked the bot."""


class DecayDue(Struct, frozen=True):
    """The time has come at which decay alone may have crossed a threshold."""


class ReturnDue(Struct, frozen=True):
    """The time has come for which they asked us to write again."""


Event = (
    Started
    | Asked
    | Wrote
    | Edited
    | SharedContact
    | SentMedia
    | Pressed
    | BlockedBot
    | UnblockedBot
    | DecayDue
    | ReturnDue
)
