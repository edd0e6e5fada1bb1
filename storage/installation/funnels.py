"""Funnels: the text of every version that a talk may be pinned to."""

from datetime import datetime

from storage.database import Reader, Transaction, to_us


async def keep(tx: Transaction, version: str, text: str, *, at: datetime) -> None:
    """Store a funnel's text under its hash as the newest version, regardless of the clock."""
    await tx.run(
        """
        INSERT INTO funnels (hash, text, at)
        SELECT $1, $2, CASE WHEN newest >= $3 THEN newest + 1 ELSE $3 END
        FROM (SELECT max(at) AS newest FROM funnels) AS kept
        WHERE TRUE ON CONFLICT (hash) DO UPDATE SET text = excluded.text, at = excluded.at
        """,
        version,
        text,
        to_us(at),
    )


async def last_version(reader: Reader) -> str | None:
    """Return the hash of the newest version; None before the first start."""
    row = await reader.one("SELECT hash FROM funnels ORDER BY at DESC LIMIT 1")
    return row[0] if row else None


async def last(reader: Reader) -> str | None:
    """Return the text of the newest version; None before the first start."""
    row = await reader.one("SELECT text FROM funnels ORDER BY at DESC LIMIT 1")
    return row[0] if row else None


async def newest(reader: Reader, limit: int) -> dict[str, str]:
    """Return the texts of the newest versions, by hash."""
    rows = await reader.all("SELECT hash, text FROM funnels ORDER BY at DESC LIMIT $1", limit)
    return {row[0]: row[1] for row in rows}


async def text_of(reader: Reader, version: str) -> str | None:
    """Return the text of a version, or None if it was never stored."""
    row = await reader.one("SELECT text FROM funnels WHERE hash = $1", version)
    return row[0] if row else None


async def pinned(reader: Reader) -> dict[str, str]:
    """Return the texts of the versions that running talks began with, by hash."""
    rows = await reader.all(
        """
        SELECT hash, text FROM funnels
        WHERE hash IN (SELECT funnel FROM sessions WHERE step NOT IN ('done', 'declined'))
           OR hash IN (SELECT funnel FROM test_talks)
        """
    )
    return {row[0]: row[1] for row in rows}
