"""What must follow a commit: nothing kept in memory changes, and nothing is sent, before it."""

from dataclasses import dataclass, field

from storage.messages import Added, Waiting
from storage.records import Json


@dataclass(frozen=True, slots=True)
class Fleeting:
    """A call that only helps while it is fresh (answering a button press, "typing…"): never stored, never retried."""

    method: str
    body: dict[str, Json]


@dataclass(slots=True)
class After:
    """Collected while updates are handled in one transaction; acted on once it is committed."""

    rows: list[Waiting] = field(default_factory=list)
    superseded: list[int] = field(default_factory=list)
    fleeting: list[Fleeting] = field(default_factory=list)
    sales_changed: bool = False
    """The sales group was bound, moved, lost or found again: whoever keeps it in memory reads it anew."""
    erased: bool = False
    """Somebody was forgotten: the database's files are to be cleared of what lingers."""
    timers_changed: bool = False
    """A timer may now be due earlier than the one that is waited for."""

    def queued(self, added: Added) -> None:
        """Remember rows that went into the outbox, and rows they superseded."""
        self.rows.extend(added.rows)
        self.superseded.extend(added.superseded)

    def join(self, other: "After") -> None:
        """Take over what another update of the same transaction left."""
        self.rows.extend(other.rows)
        self.superseded.extend(other.superseded)
        self.fleeting.extend(other.fleeting)
        self.sales_changed |= other.sales_changed
        self.erased |= other.erased
        self.timers_changed |= other.timers_changed

    def toast(self, callback_id: str, text: str = "", *, alert: bool = False) -> None:
        """Answer a button press; an empty text only stops its spinner."""
        body: dict[str, Json] = {"callback_query_id": callback_id}
        if text:
            body |= {"text": text, "show_alert": alert}
        self.fleeting.append(Fleeting("answerCallbackQuery", body))
