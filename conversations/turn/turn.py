"""The turn: a description of everything an event leads to; nothing is done yet.

Texts are final, in the person's language; `bot/prospects/replies` turns them into Bot API calls.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeVar

from msgspec import Struct

from conversations.turn.events import Caption
from storage.records.lead import Lead
from storage.records.ledger import Entry
from storage.records.record import Language
from storage.records.talk import Talk


class Button(Struct, frozen=True):
    """An inline button: exactly one of `press` (callback data) and `copies` (a text) is set."""

    label: str
    press: str | None = None
    copies: str | None = None


class Key(Struct, frozen=True):
    """A key of the reply keyboard; `asks_contact` sends the person's own number."""

    label: str
    asks_contact: bool = False


ButtonRows = tuple[tuple[Button, ...], ...]
Keyboard = tuple[tuple[Key, ...], ...]
T = TypeVar("T", Button, Key)


def in_pairs(each: Sequence[T]) -> tuple[tuple[T, ...], ...]:
    """Return short buttons or keys, such as names of languages, two per row."""
    return tuple(tuple(each[place : place + 2]) for place in range(0, len(each), 2))


class Say(Struct, frozen=True):
    """A message with text."""

    name: str
    """Unique within the turn; becomes part of the row's key."""
    text: str
    buttons: ButtonRows = ()
    keyboard: Keyboard | Literal["keep", "remove"] = "keep"
    waits: bool = False
    """Whether this is an open question, which a newer one may supersede while it is unsent."""
    preview: bool = False
    replaces: str | None = None
    """The outbox key of the message that becomes this one; a new message is sent where that is gone."""
    message_id: int | None = None
    """The number of the message that becomes this one, where a press tells it; nothing is said where that is gone."""
    yields: bool = False
    """Whether it was said in a flood: while it is unsent, a newer one of the same name replaces it."""


class SendMagnet(Struct, frozen=True):
    """The magnet's file."""

    name: str
    magnet: str
    caption: str
    keyboard: Keyboard | Literal["keep", "remove"] = "keep"


class Rewrite(Struct, frozen=True):
    """Change the text of a message of ours and remove its buttons, when there is time; nothing if it is gone.

    `message_id` is known from a press; otherwise `key` names the outbox row.
    """

    name: str
    text: str
    message_id: int | None = None
    key: str | None = None
    keeps_text: bool = False
    """Whether only the buttons go: the message says this already."""


class SendData(Struct, frozen=True):
    """All data we hold about them, as a JSON file; its content is read when it is sent."""

    name: str
    caption: str


Reply = Say | SendMagnet | Rewrite | SendData


class NewAlert(Struct, frozen=True):
    """Alert sales to this lead with a new card (as a reply to the old one, if there is one)."""

    owner_knows: bool = False
    """Whether the owner took the lead while the card waited: it is no news to them."""


class NewQuietCard(Struct, frozen=True):
    """Show sales a card of this lead without sound: it is no alert, and nobody has to act at once."""


class CardChanged(Struct, frozen=True):
    """The card is out of date and must be edited; `told` is also sent to the group as a reply, for the owner."""

    told: str = ""
    tells_all: bool = False
    """Whether `told` is sent even while nobody owns the lead."""


class Relayed(Struct, frozen=True):
    """They wrote something after sales got a card: it is sent to the group word for word, as a reply to the card."""

    text: str
    edited: bool = False
    """Whether these words took the place of others."""


class Copied(Struct, frozen=True):
    """They sent a photo, voice or file after sales got a card: the message itself is copied under the card."""

    message_id: int
    what: str
    """What it is, with its caption, like "[photo] our shop": said where Telegram refuses the copy."""
    pile: str = ""
    """The album it belongs to: the pieces of one are copied together."""
    without_words: bool = False
    """Whether the copy goes without its caption, which holds what the group may not see: `what` is said instead."""
    chat: int | None = None
    """The chat that it was sent in; None: the lead's own."""
    caption: Caption | None = None
    """The words beside it, which the number of the lead is put before; None where none can stand there."""
    holds_words: bool = False
    """Whether its words are a part of it, as the question of a poll is, and the name of a place."""
    is_contact: bool = False
    """Whether it is another person's contact: where the group sees no contacts, a line stands in its place."""


Alert = NewAlert | NewQuietCard | CardChanged | Relayed | Copied


class Turn(Struct, frozen=True):
    """Everything one event leads to."""

    lead: Lead
    talk: Talk | None
    language: Language
    """The language they are addressed in: their stored one, if the funnel has it."""
    entries: tuple[Entry, ...] = ()
    replies: tuple[Reply, ...] = ()
    alerts: tuple[Alert, ...] = ()
    toast: str = ""
    """Shown over the chat when a button was pressed; never the only place of a piece of information."""
    decay_at: datetime | None = None
    """When the score should be computed again; None cancels the timer."""
    erased: bool = False
    """Whether they asked to be forgotten and must be erased."""
    receipt: bool = False
    """Whether a reaction on their message says that it was passed on; nothing does where Telegram refuses it."""
