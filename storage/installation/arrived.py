"""Posted updates that wait to be handled, at all processes that share a database. Each bot has its own numbers.

An update belongs to the process that has it in hand; number 0 of a process means that nobody has, because its post was
refused and will come again. What an update says is not stored: only the process that has it in hand handles it.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from storage.database import Reader, Transaction, to_us
from storage.outbox.rows import THIS_BOT

NOBODY = 0


class Arrived(NamedTuple):
    """One update that has arrived and is not handled yet."""

    number: int
    person: int | None
    """The sender's id."""
    chat: int | None
    """The group in which it was written, or a button was pressed."""
    replica: int
    """Of the process that has it in hand."""

    @property
    def keys(self) -> frozenset[int]:
        """The person and the chat: updates that share one of them are handled in order. Ids of groups are negative."""
        return frozenset(key for key in (self.person, self.chat) if key is not None)


_OURS = f"bot_id = {THIS_BOT} AND update_id = $1"
_ANNOUNCE = f"""
    INSERT INTO arrived (bot_id, update_id, person, chat, replica, at) VALUES ({THIS_BOT}, $1, $2, $3, $4, $5)
    ON CONFLICT DO NOTHING
"""  # noqa: S608  # ours
# One statement, and so one snapshot: an update that is handled meanwhile is in one of its halves.
_LOOK = f"""
    SELECT update_id, person, chat, replica FROM arrived
    WHERE bot_id = {THIS_BOT} AND update_id >= $1 AND NOT EXISTS
        (SELECT 1 FROM updates WHERE updates.bot_id = arrived.bot_id AND updates.update_id = arrived.update_id)
    UNION ALL
    SELECT update_id, NULL, NULL, NULL FROM updates
    WHERE bot_id = {THIS_BOT} AND update_id > $2 AND update_id < $3
"""  # noqa: S608  # ours
_MOVE = f"UPDATE arrived SET replica = $3 WHERE {_OURS} AND replica = $2"  # noqa: S608  # ours


async def announce(tx: Transaction, updates: Sequence[Arrived], *, at: datetime) -> None:
    """Store updates that have arrived; those stored before stay with whom they belong to."""
    if updates:
        await tx.many(_ANNOUNCE, [(*update, to_us(at)) for update in sorted(updates)])


async def move(tx: Transaction, numbers: Iterable[int], *, from_: int, to: int) -> None:
    """Give updates to another process; those that do not belong to `from_` stay where they are."""
    rows = [(number, from_, to) for number in sorted(numbers)]
    if rows:
        await tx.many(_MOVE, rows)


async def look(reader: Reader, *, lowest: int, above: int, below: int) -> tuple[tuple[Arrived, ...], frozenset[int]]:
    """Return the updates that wait anywhere, from the number `lowest` on, and the numbers of handled ones between."""
    rows = await reader.all(_LOOK, lowest, above, below)
    waiting = tuple(sorted(Arrived(*row) for row in rows if row[3] is not None))
    return waiting, frozenset(row[0] for row in rows if row[3] is None)


async def remove(tx: Transaction, numbers: Sequence[int]) -> None:
    """Delete updates, because they are handled."""
    if numbers:
        await tx.many(f"DELETE FROM arrived WHERE {_OURS}", [(number,) for number in sorted(numbers)])  # noqa: S608


async def forget(tx: Transaction, before: datetime) -> None:
    """Delete the updates that arrived before a time and never came again."""
    await tx.run("DELETE FROM arrived WHERE at <= $1", to_us(before))


async def forget_person(tx: Transaction, person: int) -> None:
    """Delete what arrived from a person."""
    await tx.run("DELETE FROM arrived WHERE person = $1", person)
