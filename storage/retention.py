"""Retention: how long each thing is kept, and the sweep that drops it."""

from datetime import datetime, timedelta

from storage import forgetting, outbox, updates
from storage.database import Transaction

UPDATES_KEPT = timedelta(days=3)
"""Telegram redelivers for one day; after a quiet week its numbers start anew at random."""
TOMBSTONES_KEPT = UPDATES_KEPT
SETTLED_KEPT = timedelta(days=30)
DEAD_LETTERS_KEPT = timedelta(days=30)


async def purge(tx: Transaction, *, at: datetime) -> int:
    """Drop everything whose time is over; return how many rows went."""
    return (
        await updates.purge(tx, at - UPDATES_KEPT)
        + await forgetting.purge(tx, at - TOMBSTONES_KEPT)
        + await outbox.purge(tx, before=at - SETTLED_KEPT)
        + await updates.purge_dead_letters(tx, at - DEAD_LETTERS_KEPT)
    )
