"""Duties: what a commit owes, and is done after it; each is a row until it is done, so that no restart forgets it."""

from datetime import datetime

from storage.database import Reader, Transaction, from_us_near, to_us
from storage.records.record import Record

WIPE = "wipe"
"""Somebody was erased: old copies of them are to be wiped out of the files."""


class Duty(Record):
    """One that is owed."""

    kind: str
    since: datetime
    """When the oldest commit that owes it was made, as far as it is not done for that one already."""
    times: int
    """How many commits owe it."""


async def owe(tx: Transaction, kind: str, *, at: datetime) -> None:
    """Owe a duty; one that is owed already is owed once more, and done once."""
    await tx.run(
        "INSERT INTO duties (kind, since, times) VALUES ($1, $2, 1) ON CONFLICT (kind) DO UPDATE SET times = times + 1",
        kind,
        to_us(at),
    )


async def load(reader: Reader, kind: str) -> Duty | None:
    """Return a duty, or None where it is not owed."""
    row = await reader.one("SELECT since, times FROM duties WHERE kind = $1", kind)
    return Duty(kind=kind, since=from_us_near(row[0]), times=row[1]) if row else None


async def strike_out(tx: Transaction) -> None:
    """Strike out the wiping: the whole file was written anew, and nobody was erased meanwhile."""
    await tx.run("DELETE FROM duties WHERE kind = $1", WIPE)


async def done(tx: Transaction, duty: Duty, *, begun: datetime) -> bool:
    """Strike out a duty that was done from `begun` on; False where somebody has owed it again meanwhile."""
    if await tx.run("DELETE FROM duties WHERE kind = $1 AND times = $2", duty.kind, duty.times):
        return True
    await tx.run("UPDATE duties SET since = $2 WHERE kind = $1", duty.kind, to_us(begun))
    return False
