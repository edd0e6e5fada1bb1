"""Cards: the opaque ids on the buttons of the sales group's cards."""

from datetime import datetime

from storage.database import Reader, Transaction, to_us


async def issue(tx: Transaction, number: int, *, id: str, at: datetime) -> None:  # noqa: A002  # the contract's word
    """Assign an id to a lead."""
    await tx.run(
        "INSERT INTO cards (id, lead, at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING", id, number, to_us(at)
    )


async def lead_of(reader: Reader, card: str) -> int | None:
    """Return the number of the lead of an id, or None."""
    row = await reader.one("SELECT lead FROM cards WHERE id = $1", card)
    return row[0] if row else None


async def id_of(reader: Reader, number: int) -> str | None:
    """Return the id that was issued first for a lead, or None."""
    row = await reader.one("SELECT id FROM cards WHERE lead = $1 ORDER BY at, id LIMIT 1", number)
    return row[0] if row else None


async def was_refused(reader: Reader, number: int) -> bool:
    """Tell whether a card of this lead, or an edit of it, was sent in a fallback form."""
    row = await reader.one(
        """
        SELECT 1 FROM outbox
        WHERE lead = $1 AND chat IS NULL AND fallback > 0
          AND (priority = 0 OR edits IS NOT NULL OR key LIKE 'quiet:%')
        LIMIT 1
        """,
        number,
    )
    return row is not None
