"""Outbox rows for the sales group, where all of them are meant at once: another group, or a list instead of cards."""

from storage.database import Reader, Transaction


async def forget_places(tx: Transaction) -> None:
    """Forget where cards stand: message ids of one group mean nothing in another, or name somebody else's card."""
    await tx.run(
        "UPDATE outbox SET message_id = NULL WHERE chat IS NULL AND message_id IS NOT NULL AND state <> 'waiting'"
    )


async def leave_places(tx: Transaction, old: int) -> None:
    """Leave cards behind in a group that is still there, known in rows of their own.

    They are no longer edited, but still blanked when a lead is forgotten.
    """
    await tx.run(
        """
        INSERT INTO outbox (key, stream, priority, chat, method, body, lead, created, state, message_id, settled_at,
                            unsure_since, bot_id)
        SELECT 'left:' || $1 || ':' || id || ':' || message_id, stream, priority, coalesce(sent_to, $1), method, '{}',
               lead, created, 'sent', message_id, settled_at, unsure_since, bot_id
        FROM outbox WHERE chat IS NULL AND message_id IS NOT NULL AND lead IS NOT NULL AND state <> 'waiting'
        ON CONFLICT (key) DO NOTHING
        """,
        old,
    )
    await forget_places(tx)


async def edits_of_waiting_alerts(reader: Reader) -> tuple[int, ...]:
    """Return the ids of waiting edits whose card waits too."""
    rows = await reader.all(
        """
        SELECT e.id FROM outbox AS e JOIN outbox AS a ON a.key = e.edits
        WHERE e.state = 'waiting' AND e.chat IS NULL AND a.state = 'waiting' AND a.priority = 0
        ORDER BY e.priority, e.id
        """
    )
    return tuple(id_ for (id_,) in rows)
