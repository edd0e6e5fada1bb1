"""The effects of a transaction: no memory changes and nothing is sent before its commit.

Effects are lost when the process ends right after the commit. No duty is held in memory alone: what must be done is a
row that was committed. Each field says what is lost, and why that costs nothing. The same holds for what delivery finds
out (`bot.delivery.listener`): the listener is notified before the row in question is settled.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Literal

from msgspec import Struct, field

from storage.messages import Enqueued, PendingMessage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json


class Ephemeral(Struct, frozen=True):
    """A call that is only useful while it is fresh (answering a button press, "typing…"): never stored or retried."""

    method: str
    body: dict[str, Json]
    refused: tuple[str, dict[str, Json]] | None = None
    """The method and body of the call that is made where Telegram refuses this one."""


class StrangersAct(Struct, frozen=True):
    """What somebody did in a public sales group that had not shown them: it waits until Telegram says who they are."""

    raw: dict[str, Any]
    """The update."""
    person: int
    chat: int
    at: datetime


Happening = tuple[Literal["update", "turn", "stage", "set_aside", "read_from_json"], str]
"""What is counted, and its kind: an update's own kind, the stage that was entered; else empty."""


def stage_entries(entries: Iterable[Entry]) -> list[Happening]:
    """Return the stages that a lead entered by these ledger entries, up or down."""
    entered: list[Happening] = []
    for entry in entries:
        if entry.kind is EntryKind.STARTED:
            entered.append(("stage", "visitor"))
        elif entry.kind is EntryKind.STAGE:
            entered.append(("stage", str(entry.data["after"])))
    return entered


class Effects(Struct):
    """The effects of one transaction, collected while updates are handled and applied once it is committed."""

    rows: list[PendingMessage] = field(default_factory=list)
    """If lost: they wait in the database, where the next start or the sweep every 30 s finds them."""
    superseded: list[int] = field(default_factory=list)
    """If lost: they are settled in the database, so no start sends them; a row that was under way has a recall, too."""
    ephemeral: list[Ephemeral] = field(default_factory=list)
    """If lost: a button spins for a while longer; what a toast says is in a message, too."""
    sales_changed: bool = False
    """The sales group was bound, moved, lost or found again and must be read into memory; set by `bot.sales.group`.

    If lost: it is read at the start and, after a failed read, with the next effects.
    """
    heard_in: set[int] = field(default_factory=set)
    """Chats in which people wrote or pressed a button: a lost sales group among them is tried again.

    If lost: it is tried by the clock, and at the start.
    """
    erased: bool = False
    """A person was erased: old copies must be wiped out of the database's files.

    If lost: the wiping only starts later. That it is due is in the database.
    """
    timers_changed: bool = False
    """A timer may now be due earlier than the next one known.

    If lost: timers are read every 30 s, and at the start.
    """
    bound: bool = False
    """A group was bound: whether the bot is an admin there must be asked. If lost: `doctor` says so."""
    strangers: list[StrangersAct] = field(default_factory=list)
    """If lost: nothing has happened, and they press or write again."""
    happened: list[Happening] = field(default_factory=list)
    """If lost: counters of the process, which begin at zero with the next process."""
    dates: list[int] = field(default_factory=list)
    """When the updates were sent, in seconds since 1970, of those that say so. If lost: as for the counters."""

    def queued(self, added: Enqueued) -> None:
        """Add rows that went into the outbox, and rows they superseded."""
        self.rows.extend(added.rows)
        self.superseded.extend(added.superseded)

    def join(self, other: "Effects") -> None:
        """Add the effects of another update of the same transaction."""
        self.rows.extend(other.rows)
        self.superseded.extend(other.superseded)
        self.ephemeral.extend(other.ephemeral)
        self.sales_changed |= other.sales_changed
        self.heard_in |= other.heard_in
        self.erased |= other.erased
        self.timers_changed |= other.timers_changed
        self.bound |= other.bound
        self.strangers.extend(other.strangers)
        self.happened.extend(other.happened)
        self.dates.extend(other.dates)

    def toast(self, callback_id: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a button press; an empty text only stops its spinner."""
        body: dict[str, Json] = {"callback_query_id": callback_id}
        if text:
            body |= {"text": text, "show_alert": alert}
        self.ephemeral.append(Ephemeral("answerCallbackQuery", body))

    def open_link(self, callback_id: str, link: str) -> None:
        """Answer a button press by opening a link to the bot itself, which presses Start with a payload."""
        body: dict[str, Json] = {"callback_query_id": callback_id, "url": link}
        self.ephemeral.append(Ephemeral("answerCallbackQuery", body))
