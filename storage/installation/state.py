"""State: small values of the whole installation, such as the sales chat."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from typing import TypeVar

from storage import put_aside
from storage.database import Reader, Transaction
from storage.put_aside import UNREADABLE, UnreadableRow, wrong_with

T = TypeVar("T")


async def get(reader: Reader, key: str) -> str | None:
    """Return the value of a key, or None."""
    rows = await reader.remembered("SELECT value FROM state WHERE key = $1", key)
    return rows[0][0] if rows else None


async def load(reader: Reader, key: str, read: Callable[[str], T]) -> T | None:
    """Return the value of a key, converted by `read`; None if there is none or it cannot be read.

    A value that cannot be read is put aside by `put_unreadable_aside`, at the start and every hour.
    """
    kept = await get(reader, key)
    if kept is None:
        return None
    try:
        return read(kept)
    except UNREADABLE:
        return None


async def load_all(reader: Reader, prefix: str, read: Callable[[str], T]) -> dict[str, T]:
    """Return the values of all keys that begin with a prefix, by key; those that cannot be read are left out."""
    found: dict[str, T] = {}
    for key, value in await reader.all("SELECT key, value FROM state WHERE key LIKE $1 ORDER BY key", f"{prefix}%"):
        with suppress(*UNREADABLE):
            found[key] = read(value)
    return found


async def put_unreadable_aside(
    tx: Transaction, readings: Mapping[str, Callable[[str], object]], *, at: datetime
) -> tuple[UnreadableRow, ...]:
    """Put unreadable values aside; a key in `readings` that ends with : is a prefix."""
    found: list[UnreadableRow] = []
    for key, value in await tx.all("SELECT key, value FROM state"):
        if not isinstance(key, str):  # not UTF-8, so no one can look it up
            continue
        read = readings.get(key) or readings.get(key.partition(":")[0] + ":")
        if read is None:
            continue
        try:
            read(value)
        except UNREADABLE as error:
            found.append(UnreadableRow("state", key, {"key": key, "value": value}, wrong_with(error)))
    for row in found:
        await put_aside.add(tx, row, at=at)
        await remove(tx, row.key)
    return tuple(found)


async def put(tx: Transaction, key: str, value: str) -> None:
    """Write a value under a key."""
    await tx.run(
        "INSERT INTO state (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key,
        value,
    )


async def remove(tx: Transaction, key: str) -> bool:
    """Remove a key; False if there was none, so that only one of two concurrent callers gets True."""
    return await tx.run("DELETE FROM state WHERE key = $1", key) == 1


async def clear(tx: Transaction, key: str) -> None:
    """Remove a key, if there is one."""
    await tx.later("DELETE FROM state WHERE key = $1", key)


async def forget_account(tx: Transaction, telegram_id: int) -> None:
    """Remove what is kept of an account that was erased: the keys that end with its id, such as `topic:5000000042`."""
    await tx.run("DELETE FROM state WHERE key LIKE $1", f"%:{telegram_id}")
