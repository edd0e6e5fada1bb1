"""The topic of the private chat that a person last wrote in: what they get unasked goes there.

A lead's stands in their row; that of a colleague who never was a lead stands in the table `state`.
"""

from storage.database import Reader, Transaction
from storage.installation import state

MOST_DIGITS = 18
"""Of a number that fits into 64 bits."""
KEYS = "topic:"
"""State keys of colleagues' topics: this and the Telegram id."""


async def topic_of(reader: Reader, telegram_id: int) -> int | None:
    """Return the topic that this person last wrote in; None outside topics, and for people who are not known."""
    row = await reader.one("SELECT topic FROM leads WHERE telegram_id = $1", telegram_id)
    return row[0] if row else await state.load(reader, _key(telegram_id), read_topic)


async def remember_topic(tx: Transaction, telegram_id: int, topic: int | None) -> None:
    """Remember the topic that a colleague wrote in; None where they wrote outside topics."""
    is_lead = await tx.run("UPDATE leads SET topic = $2 WHERE telegram_id = $1", telegram_id, topic) == 1
    if is_lead or topic is None:
        await state.remove(tx, _key(telegram_id))
    else:
        await state.put(tx, _key(telegram_id), str(topic))


async def leave_topic(tx: Transaction, telegram_id: int, topic: int) -> None:
    """Forget a topic that was deleted."""
    await tx.run("UPDATE leads SET topic = NULL WHERE telegram_id = $1 AND topic = $2", telegram_id, topic)
    if await state.get(tx, _key(telegram_id)) == str(topic):
        await state.remove(tx, _key(telegram_id))


async def forget_topic(tx: Transaction, telegram_id: int) -> None:
    """Forget the topic of somebody who is no colleague any more."""
    await state.remove(tx, _key(telegram_id))


def read_topic(kept: str) -> int:
    """Return a topic as it is stored.

    Raises:
        ValueError: the text is something else.
    """
    if not (kept.isascii() and kept.isdigit() and len(kept) <= MOST_DIGITS):
        raise ValueError("the number of a topic was expected")
    return int(kept)


def _key(telegram_id: int) -> str:
    return f"{KEYS}{telegram_id}"
