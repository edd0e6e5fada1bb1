"""What must follow a commit: nothing kept in memory changes, and nothing is sent, before it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from storage.messages import Enqueued, PendingMessage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json


@dataclass(frozen=True, slots=True)
class Ephemeral:
    """A call that only helps while it is fresh (answering a button press, "typing…"): never stored, never retried."""

    method: str
    body: dict[str, Json]


Happening = tuple[Literal["update", "turn", "stage", "set_aside"], str]
"""What is counted, and of which kind: of an update its own, of an entry into a stage the stage; else nothing."""


def stage_entries(entries: Iterable[Entry]) -> list[Happening]:
    """Return which stages a lead entered by these entries of its ledger, up or down."""
    entered: list[Happening] = []
    for entry in entries:
        if entry.kind is EntryKind.STARTED:
            entered.append(("stage", "visitor"))
        elif entry.kind is EntryKind.STAGE:
            entered.append(("stage", str(entry.data["after"])))
    return entered


@dataclass(slots=True)
class Effects:
    """Collected while updates are handled in one transaction; acted on once it is committed."""

    rows: list[PendingMessage] = field(default_factory=list)
    superseded: list[int] = field(default_factory=list)
    ephemeral: list[Ephemeral] = field(default_factory=list)
    sales_changed: bool = False
    """The sales group was bound, moved, lost or found again: whoever keeps it in memory reads it anew."""
    erased: bool = False
    """Somebody was forgotten: the database's files are to be cleared of what lingers."""
    timers_changed: bool = False
    """A timer may now be due earlier than the one that is waited for."""
    happened: list[Happening] = field(default_factory=list)
    dates: list[int] = field(default_factory=list)
    """When the updates were sent, in seconds since 1970, of those that say so."""

    def queued(self, added: Enqueued) -> None:
        """Remember rows that went into the outbox, and rows they superseded."""
        self.rows.extend(added.rows)
        self.superseded.extend(added.superseded)

    def join(self, other: "Effects") -> None:
        """Take over what another update of the same transaction left."""
        self.rows.extend(other.rows)
        self.superseded.extend(other.superseded)
        self.ephemeral.extend(other.ephemeral)
        self.sales_changed |= other.sales_changed
        self.erased |= other.erased
        self.timers_changed |= other.timers_changed
        self.happened.extend(other.happened)
        self.dates.extend(other.dates)

    def toast(self, callback_id: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a button press; an empty text only stops its spinner."""
        body: dict[str, Json] = {"callback_query_id": callback_id}
        if text:
            body |= {"text": text, "show_alert": alert}
        self.ephemeral.append(Ephemeral("answerCallbackQuery", body))
