"""Cards: the opaque ids on the buttons of the sales group's cards."""

from datetime import datetime

from storage.database import Reader, Transaction, to_us


async def issue(tx: Transaction, number: int, *, id: str, at: datetime) -> None:  # noqa: A002  # the contract's word
    """Assign an id to a lead."""
    await tx.later(
        "INSERT INTO cards (id, lead, at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING", id, number, to_us(at)
    )


async def lead_of(reader: Reader, card: str) -> int | None:
    """Return the number of the lead of an id, or None."""
    row = await reader.one("SELECT lead FROM cards WHERE id = $1", card)
    return row[0] if row else None


async def id_of(tx: Transaction, number: int) -> str | None:
    """Return the id that was issued first for the lead whose turn it is, or None."""
    rows = await tx.of_turn("SELECT id FROM cards WHERE lead = $1 ORDER BY at, id LIMIT 1", number)
    return rows[0][0] if rows else None


async def was_refused(tx: Transaction, number: int) -> bool:
    """Tell whether a card of the lead whose turn it is, or an edit of it, was sent in a fallback form."""
    rows = await tx.of_turn(
        """
        SELECT 1 FROM outbox
        WHERE lead = $1 AND chat IS NULL AND fallback > 0
          AND (priority = 0 OR edits IS NOT NULL OR key LIKE 'quiet:%')
        LIMIT 1
        """,
        number,
    )
    return bool(rows)
