"""The audit: bindings, owner links, decisions about leads, refused commands; lines are added, never changed.

Refusals are what strangers make us write: one a day from each is kept, and for a time only.
"""

from datetime import datetime

from storage.database import Reader, Transaction, to_us

_DAY_US = 86_400_000_000


async def add(tx: Transaction, *, actor: int, action: str, detail: str, at: datetime) -> None:
    """Write down who did what; `detail` names no prospect."""
    await tx.run(
        "INSERT INTO audit (at, actor, action, detail) VALUES ($1, $2, $3, $4)", to_us(at), actor, action, detail
    )


async def refuse(tx: Transaction, *, actor: int, detail: str, at: datetime) -> None:
    """Write down what somebody was refused, unless they were refused something on this day (of UTC) already."""
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


async def actors(reader: Reader) -> frozenset[int]:
    """Return the accounts that ever did something here that not everybody may."""
    rows = await reader.all("SELECT DISTINCT actor FROM audit WHERE actor > 0 AND action <> 'refused'")
    return frozenset(actor for (actor,) in rows)


async def purge_refused(tx: Transaction, before: datetime, *, limit: int) -> int:
    """Drop some of what was refused before a time; return how many lines went."""
    return await tx.run(
        "DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE action = 'refused' AND at < $1 LIMIT $2)",
        to_us(before),
        limit,
    )
