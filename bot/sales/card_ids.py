"""The opaque id on the buttons of a lead's cards."""

from datetime import datetime

from bot.updates.callback_data import new_card_id
from storage.database import Transaction
from storage.outbox import cards


async def card_id(tx: Transaction, number: int, *, now: datetime) -> str:
    """Return the opaque id that stands on a lead's cards; the first card makes it."""
    known = await cards.id_of(tx, number)
    if known is not None:
        return known
    fresh = new_card_id()
    await cards.issue(tx, number, id=fresh, at=now)
    return fresh
