"""Cards: the opaque ids that stand on the buttons of the sales group's cards."""

from datetime import datetime

from storage.database import Reader, Transaction, to_us


async def issue(tx: Transaction, number: int, *, id: str, at: datetime) -> None:  # noqa: A002  # the contract's word
    """Let an id stand for a lead."""
    await tx.run(
        "INSERT INTO cards (id, lead, at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING", id, number, to_us(at)
    )


async def lead_of(reader: Reader, card: str) -> int | None:
    """Return the number of the lead that an id stands for, or None."""
    row = await reader.one("SELECT lead FROM cards WHERE id = $1", card)
    return row[0] if row else None


async def id_of(reader: Reader, number: int) -> str | None:
    """Return the id that was issued first for a lead, or None."""
    row = await reader.one("SELECT id FROM cards WHERE lead = $1 ORDER BY at, id LIMIT 1", number)
    return row[0] if row else None
