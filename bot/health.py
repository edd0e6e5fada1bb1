"""Health: not whether the process lives, but whether Telegram is heard and alerts get through."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal

SalesChat = Literal["bound", "unbound", "lost"]

POLLS_MISSED = 2
POLL_GRACE = timedelta(seconds=30)
"""Two polls and this long without an answer: the connection is dead, or Telegram is out of reach."""
ALERT_PATIENCE = timedelta(minutes=5)
"""An alert that waits longer than this is a lead that cools."""


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Health:
    """What the parts of the bot tell of themselves; each part calls the method that is its own."""

    version: str
    poll_timeout: timedelta
    now: Callable[[], datetime] = _utc_now
    sales_chat: SalesChat = "unbound"
    """Set when the group is bound, and to `lost` when Telegram refuses it (kicked, deleted, no rights)."""
    database_refused: bool = False
    """Set when the database refused to write, cleared by the next commit."""
    _last_poll: datetime | None = None
    _waiting: int = 0
    _oldest_alert: datetime | None = None
    _begun: datetime = field(init=False)

    def __post_init__(self) -> None:
        # The first poll is given the time that any other has.
        self._begun = self.now()

    def polled(self) -> None:
        """Telegram answered a poll."""
        self._last_poll = self.now()

    def outbox(self, *, waiting: int, oldest_alert: datetime | None) -> None:
        """So many messages wait to be sent, and the oldest alert among them was written then."""
        self._waiting, self._oldest_alert = waiting, oldest_alert

    def faults(self) -> tuple[str, ...]:
        """Return what is wrong now, in words for an operator."""
        found = {
            "no answer from Telegram": self._silence() > POLLS_MISSED * self.poll_timeout + POLL_GRACE,
            "an alert has waited too long": self._alert_age() > ALERT_PATIENCE,
            "the sales chat is lost": self.sales_chat == "lost",
            "the database refuses to write": self.database_refused,
        }
        return tuple(fault for fault, holds in found.items() if holds)

    def report(self) -> dict[str, object]:
        """Return the body of the answer: seconds are whole, and null where there is nothing to measure."""
        faults = self.faults()
        return {
            "status": "faulty" if faults else "ok",
            "faults": faults,
            "last_poll_s": None if self._last_poll is None else round(self._silence().total_seconds()),
            "oldest_waiting_s": None if self._oldest_alert is None else round(self._alert_age().total_seconds()),
            "waiting": self._waiting,
            "sales_chat": self.sales_chat,
            "version": self.version,
        }

    def _silence(self) -> timedelta:
        return self.now() - (self._last_poll or self._begun)

    def _alert_age(self) -> timedelta:
        return timedelta() if self._oldest_alert is None else self.now() - self._oldest_alert
