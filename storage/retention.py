"""Retention: how long each thing is kept, and the sweep that drops it."""

from datetime import datetime, timedelta

from storage import audit, forgetting, outbox, updates
from storage.database import Transaction

UPDATES_KEPT = timedelta(days=3)
"""Telegram redelivers for one day; after a quiet week its numbers start anew at random."""
TOMBSTONES_KEPT = UPDATES_KEPT
SETTLED_KEPT = timedelta(days=30)
DEAD_LETTERS_KEPT = timedelta(days=30)
REFUSALS_KEPT = timedelta(days=90)
AT_ONCE = 5000
"""Rows of a kind in one transaction: measured, some 25 ms for which nobody else writes."""


async def purge(tx: Transaction, *, at: datetime) -> int:
    """Drop what has had its time, a portion of each kind; return how many rows went: call it again until none do."""
    return (
        await updates.purge(tx, at - UPDATES_KEPT, limit=AT_ONCE)
        + await forgetting.purge(tx, at - TOMBSTONES_KEPT)
        + await outbox.purge(tx, before=at - SETTLED_KEPT, limit=AT_ONCE)
        + await updates.purge_dead_letters(tx, at - DEAD_LETTERS_KEPT)
        + await audit.purge_refused(tx, at - REFUSALS_KEPT, limit=AT_ONCE)
    )
