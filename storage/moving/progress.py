"""How far a copy is: a row of `state` in the target, written in the transaction of each portion.

While it is there, no bot starts on the target: rows are missing, and nothing is counted.
"""

from storage.database import Reader, Transaction
from storage.installation import state
from storage.installation.keyring import COPYING
from storage.records.record import Record, as_json, from_json


class CopyProgress(Record):
    """What is in the target already."""

    source: str
    """When a process last opened the source: if a bot was at work on it since, the copy is of two times."""
    silenced: tuple[str, ...] = ()
    """What turns the target's triggers on again."""
    done: tuple[str, ...] = ()
    """The tables that are complete."""
    after: tuple[int | str, ...] = ()
    """The key of the last row of the next table; empty before its first one."""
    rows: int = 0
    """How many rows of that table are there."""

    def advanced(self, after: tuple[int | str, ...], rows: int) -> "CopyProgress":
        """Return the progress after some rows more."""
        return self.replace(after=after, rows=self.rows + rows)

    def finished(self, table: str) -> "CopyProgress":
        """Return the progress after a table."""
        return self.replace(done=(*self.done, table), after=(), rows=0)


async def load(reader: Reader) -> CopyProgress | None:
    """Return how far a copy into this database is; None if none was begun, or it has ended."""
    kept = await state.get(reader, COPYING)
    return from_json(CopyProgress, kept) if kept else None


async def save(tx: Transaction, progress: CopyProgress) -> None:
    """Store how far it is."""
    await state.put(tx, COPYING, as_json(progress))


async def end(tx: Transaction) -> None:
    """Let bots start on it."""
    await state.remove(tx, COPYING)
