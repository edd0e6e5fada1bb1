"""The audit: bindings, owner links, decisions about leads, refused commands; rows are added, never changed.

Strangers can cause refusals, so only one a day is kept for each of them, and only for a time.
"""

from datetime import datetime

from storage.database import Reader, Transaction, to_us

_DAY_US = 86_400_000_000


async def add(tx: Transaction, *, actor: int, action: str, detail: str, at: datetime) -> None:
    """Record who did what; `detail` must not name a prospect."""
    await tx.run(
        "INSERT INTO audit (at, actor, action, detail) VALUES ($1, $2, $3, $4)", to_us(at), actor, action, detail
    )


async def refuse(tx: Transaction, *, actor: int, detail: str, at: datetime) -> None:
    """Record a refusal, unless there is one for this person on this day (UTC) already."""
    now = to_us(at)
    await tx.run(
        """
        INSERT INTO audit (at, actor, action, detail)
        SELECT $1, $2, 'refused', $3
        WHERE NOT EXISTS (SELECT 1 FROM audit WHERE action = 'refused' AND actor = $2 AND at >= $4 AND at < $5)
        """,
        now,
        actor,
        detail,
        now - now % _DAY_US,
        now - now % _DAY_US + _DAY_US,
    )


async def details_since(reader: Reader, *, actor: int, action: str, since: datetime) -> frozenset[str]:
    """Return what somebody did an action with since a moment, each once."""
    rows = await reader.all(
        "SELECT DISTINCT detail FROM audit WHERE actor = $1 AND action = $2 AND at >= $3", actor, action, to_us(since)
    )
    return frozenset(str(detail) for (detail,) in rows)


async def actors(reader: Reader) -> frozenset[int]:
    """Return the accounts that ever did something here that requires a right."""
    rows = await reader.all("SELECT DISTINCT actor FROM audit WHERE actor > 0 AND action <> 'refused'")
    return frozenset(actor for (actor,) in rows)


async def purge_refused(tx: Transaction, before: datetime, *, limit: int) -> int:
    """Delete some of the refusals before a time; return how many rows were deleted."""
    return await tx.run(
        "DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE action = 'refused' AND at < $1 LIMIT $2)",
        to_us(before),
        limit,
    )
