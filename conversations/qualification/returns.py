"""Whether somebody asked us to write again later, as their ledger tells it: a consent of its own (DESK §5).

One answer is one message: once it was sent, or something else brought them back or ended it, it no longer holds.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from storage.records.lead import Outcome
from storage.records.ledger import Entry, EntryKind

OFFERED_AGAIN_AFTER = timedelta(days=90)
"""Nobody is offered it again before (DESK §5)."""
_ENDS = frozenset(
    {EntryKind.REMINDED, EntryKind.STOPPED, EntryKind.BLOCKED, EntryKind.ALERTED, EntryKind.TALK_ASKED}
)  # fmt: skip
CHANGES = _ENDS | {EntryKind.ASKED_BACK, EntryKind.OUTCOME}
"""Entries after which another answer may hold, or none."""


def asked_back(ledger: Sequence[Entry]) -> date | None:
    """Return the day, of the company's zone, for which they asked us to write; None if they did not, or it is over."""
    for entry in reversed(ledger):
        if entry.kind is EntryKind.ASKED_BACK:
            return date.fromisoformat(str(entry.data["until"]))
        if entry.kind in _ENDS or (entry.kind is EntryKind.OUTCOME and entry.data.get("after") == Outcome.WON):
            return None
    return None


def may_be_offered(ledger: Sequence[Entry], now: datetime) -> bool:
    """Tell whether they may be asked whether we should write later: they were not in the last 90 days."""
    offered = (entry.at for entry in reversed(ledger) if entry.kind is EntryKind.RETURN_OFFERED)
    newest = next(offered, None)
    # An offer further in the future was dated by a clock that was wrong.
    return asked_back(ledger) is None and (newest is None or abs(now - newest) >= OFFERED_AGAIN_AFTER)
