"""What follows from an event: a description, nothing done yet.

Texts are finished, in the person's language; `bot/prospects/replies` gives them the shape of Bot API calls.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeVar

from storage.records.lead import Lead
from storage.records.ledger import Entry
from storage.records.record import Language
from storage.records.talk import Talk


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: exactly one of `press` (callback data) and `copies` (a text) is set."""

    label: str
    press: str | None = None
    copies: str | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the reply keyboard; `asks_contact` sends the person's own number."""

    label: str
    asks_contact: bool = False


ButtonRows = tuple[tuple[Button, ...], ...]
Keyboard = tuple[tuple[Key, ...], ...]
T = TypeVar("T", Button, Key)


def in_pairs(each: Sequence[T]) -> tuple[tuple[T, ...], ...]:
    """Return short buttons or keys, such as names of languages, two in a row."""
    return tuple(tuple(each[place : place + 2]) for place in range(0, len(each), 2))


@dataclass(frozen=True, slots=True)
class Say:
    """A message with text."""

    name: str
    """Unique within the turn; becomes part of the row's key."""
    text: str
    buttons: ButtonRows = ()
    keyboard: Keyboard | Literal["keep", "remove"] = "keep"
    waits: bool = False
    """A question that waits for an answer: a newer one may supersede it while it is unsent."""
    preview: bool = False
    yields: bool = False
    """Said in a flood: while it is unsent, a newer one of the same name takes its place."""


@dataclass(frozen=True, slots=True)
class SendMagnet:
    """The magnet's file."""

    name: str
    magnet: str
    caption: str
    keyboard: Keyboard | Literal["keep", "remove"] = "keep"


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A message of ours gets another text and loses its buttons.

    `message_id` is known from a press; otherwise `key` names the outbox row.
    """

    name: str
    text: str
    message_id: int | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class SendData:
    """All we hold of them, as a JSON file; what it holds is read when it is sent."""

    name: str
    caption: str


Reply = Say | SendMagnet | Rewrite | SendData


@dataclass(frozen=True, slots=True)
class NewAlert:
    """Sales must hear of this lead now: a new card (a reply to the old one, if there is one)."""


@dataclass(frozen=True, slots=True)
class CardChanged:
    """The card no longer shows what is true; `told` also goes to the group as a reply, for the owner."""

    told: str = ""


@dataclass(frozen=True, slots=True)
class Relayed:
    """They wrote something while a card stands: it goes to the group, word for word, as a reply to it."""

    text: str


Alert = NewAlert | CardChanged | Relayed


@dataclass(frozen=True, slots=True)
class Turn:
    """All that follows from one event."""

    lead: Lead
    talk: Talk | None
    language: Language
    """In which they are spoken to: the one they are remembered in, where the funnel has it."""
    entries: tuple[Entry, ...] = ()
    replies: tuple[Reply, ...] = ()
    alerts: tuple[Alert, ...] = ()
    toast: str = ""
    """Shown over the chat when a button was pressed; never the only place where something is said."""
    decay_at: datetime | None = None
    """When the score should be looked at again; None cancels the timer."""
    erased: bool = False
    """They asked to be forgotten: everything of theirs goes."""
