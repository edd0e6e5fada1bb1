"""State: small facts of the whole installation, like the sales chat."""

from storage.database import Reader, Transaction


async def get(reader: Reader, key: str) -> str | None:
    """Return what stands under a key, or None."""
    row = await reader.one("SELECT value FROM state WHERE key = $1", key)
    return row[0] if row else None


async def put(tx: Transaction, key: str, value: str) -> None:
    """Write a value under a key."""
    await tx.run(
        "INSERT INTO state (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key,
        value,
    )


async def remove(tx: Transaction, key: str) -> bool:
    """Remove a key; False when there was none, so that of two who use it up one hears True."""
    return await tx.run("DELETE FROM state WHERE key = $1", key) == 1
