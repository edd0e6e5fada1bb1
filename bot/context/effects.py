"""The effects of a transaction: nothing kept in memory changes, and nothing is sent, before its commit.

All of it is lost when the process ends in that moment, and none of it is a duty that only memory holds: what must be
done is a row that was committed. What is lost, and why that costs nothing, stands beside each field; it is the same for
what delivery finds out (`bot.delivery.listener`), which is told before the row that found out is settled.
"""

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


Happening = tuple[Literal["update", "turn", "stage", "set_aside", "read_from_json"], str]
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
    """Lost: they wait in the database, where the next start, and a sweep every 30 s, finds them."""
    superseded: list[int] = field(default_factory=list)
    """Lost: they are settled in the database, so no start sends them; what was under way has a recall beside it."""
    ephemeral: list[Ephemeral] = field(default_factory=list)
    """Lost: a button spins for a while longer; what a toast says stands in a message, too."""
    sales_changed: bool = False
    """The sales group was bound, moved, lost or found again, and is to be read into memory; `bot.sales.group` says so.

    Lost: it is read at the start, and at the next thing that follows a commit.
    """
    erased: bool = False
    """Somebody was forgotten: the database's files are to be cleared of what lingers.

    Lost: only the haste. That it is due stands in the database.
    """
    timers_changed: bool = False
    """A timer may now be due earlier than the one that is waited for.

    Lost: the timers are looked at every 30 s, and at the start.
    """
    happened: list[Happening] = field(default_factory=list)
    """Lost: figures of a process, which begin at nothing with the next."""
    dates: list[int] = field(default_factory=list)
    """When the updates were sent, in seconds since 1970, of those that say so; lost like the figures."""

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
