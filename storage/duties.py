"""Duties: work left by a commit, to be done after it; each is a row until it is done, so that it survives restarts."""

from datetime import datetime

from storage.database import Reader, Transaction, from_us_near, to_us
from storage.records.record import Record

WIPE = "wipe"
"""A person was erased: old copies of their data must be wiped from the files."""


class Duty(Record):
    """A duty that is not done yet."""

    kind: str
    since: datetime
    """The time of the oldest commit for which it is not done yet."""
    times: int
    """The number of commits that added it."""


async def owe(tx: Transaction, kind: str, *, at: datetime) -> None:
    """Add a duty; if it exists already, its count grows, and it is still done once."""
    await tx.run(
        """
        INSERT INTO duties (kind, since, times) VALUES ($1, $2, 1)
        ON CONFLICT (kind) DO UPDATE SET times = duties.times + 1
        """,
        kind,
        to_us(at),
    )


async def load(reader: Reader, kind: str) -> Duty | None:
    """Return a duty, or None if there is nothing to do."""
    row = await reader.one("SELECT since, times FROM duties WHERE kind = $1", kind)
    return Duty(kind=kind, since=from_us_near(row[0]), times=row[1]) if row else None


async def strike_out(tx: Transaction) -> None:
    """Remove the wiping: the whole file was rewritten, and no one was erased meanwhile."""
    await tx.run("DELETE FROM duties WHERE kind = $1", WIPE)


async def done(tx: Transaction, duty: Duty, *, begun: datetime) -> bool:
    """Remove a duty that was carried out from `begun` on; False if it was added again meanwhile."""
    if await tx.run("DELETE FROM duties WHERE kind = $1 AND times = $2", duty.kind, duty.times):
        return True
    await tx.run("UPDATE duties SET since = $2 WHERE kind = $1", duty.kind, to_us(begun))
    return False
