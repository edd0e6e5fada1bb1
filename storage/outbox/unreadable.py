"""Waiting rows that cannot be read: give one up, or replace its content in place."""

from datetime import datetime

from storage.database import Transaction, to_us
from storage.encryption.seals import FieldCipher
from storage.messages import Message, PendingMessage, Priority
from storage.outbox.rows import PRIORITIES, SELECTED, pending_from, sealed_body
from storage.outbox.waiting import SELECT, read
from storage.put_aside import UNREADABLE, ReadRows, UnreadableRow


async def as_it_stands(tx: Transaction, key: str) -> UnreadableRow | None:
    """Return a waiting row that cannot be read; None if it was sent, erased or repaired since it was read."""
    return next(iter((await _waiting(tx, key)).bad), None)


def message_with(row: UnreadableRow, priority: Priority, cipher: FieldCipher) -> Message | None:
    """Return the message of a row of which only the priority or dates cannot be read; None if more is unreadable."""
    mended = {"priority": PRIORITIES.index(priority), "not_before": None, "wait": None, "created": 0}
    values = {**row.raw, **mended, "unsure_since": None}
    try:
        return pending_from(tuple(values[name] for name in SELECTED), cipher).message
    except UNREADABLE:
        return None


async def bury(tx: Transaction, row: UnreadableRow, *, at: datetime) -> None:
    """Give up a row that cannot be read; it was put aside unchanged."""
    await tx.run(
        """
        UPDATE outbox SET state = 'dead', body = '{}', fallbacks = '[]', error = $2, settled_at = $3,
                          leased_until = NULL
        WHERE key = $1 AND state = 'waiting'
        """,
        row.key,
        f"unreadable: {row.error}",
        to_us(at),
    )


async def rewrite(tx: Transaction, key: str, message: Message, *, at: datetime) -> PendingMessage | None:
    """Replace the content of a waiting row that cannot be read, in place; None if it no longer waits."""
    await tx.run(
        """
        UPDATE outbox SET method = $2, body = $3, fallbacks = $4, fallback = 0, priority = $5, not_before = NULL,
                          wait = NULL, stream = $9, slot = $10,
                          edits = $6, answers = $7, leased_until = NULL,
                          created = CASE WHEN created BETWEEN 0 AND $8 THEN created ELSE $8 END,
                          -- No copy was sent before the row was written.
                          unsure_since = CASE WHEN unsure_since IS NULL OR unsure_since BETWEEN 0 AND $8
                                              THEN unsure_since
                                              WHEN created BETWEEN 0 AND $8 THEN created ELSE $8 END
        WHERE key = $1 AND state = 'waiting'
        """,
        key,
        message.method,
        sealed_body(message.body, "outbox.body", key, tx.cipher),
        sealed_body(message.fallbacks, "outbox.fallbacks", key, tx.cipher),
        PRIORITIES.index(message.priority),
        message.edits,
        message.answers,
        to_us(at),
        message.stream,
        message.slot,
    )
    return next(iter((await _waiting(tx, key)).good), None)


async def _waiting(tx: Transaction, key: str) -> ReadRows[PendingMessage]:
    row = await tx.one(SELECT + "WHERE o.key = $1 AND o.state = 'waiting'", key)
    return read([row] if row else [], tx)
