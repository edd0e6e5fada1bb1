"""The leader's database: what it writes is refused once another process leads."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TypeVar

from bot.context.commits import Commits
from bot.replicas.leadership import Leadership
from storage.database import Database, Reader, Transaction, Work
from storage.errors import DatabaseDamaged
from storage.records.translatable import Translatable

T = TypeVar("T")


def leaders_commits(commits: Commits, leadership: Leadership) -> Commits:
    """Return commits with the same subscribers that end with the lease; without other processes the same commits."""
    return commits.over(FencedDatabase(commits.database, leadership)) if leadership.is_shared else commits


class FencedDatabase(Database):
    """Forwards every call to the database; each transaction checks first that no other process leads.

    `write_unsynced` is a write like any other here: a new leader waits for the lock that it would pass by.
    """

    def __init__(self, database: Database, leadership: Leadership) -> None:
        self._database = database
        self._leadership = leadership

    @property
    def is_shared(self) -> bool:
        """Whether other processes may work on it at the same time."""
        return self._database.is_shared

    @property
    def lanes(self) -> int:
        """How many transactions of different people are worth having at the same time."""
        return self._database.lanes

    async def write(self, work: Work[T], *, beside: Sequence[int] | None = None) -> T:
        """Write, if this process still leads.

        Raises:
            LeaseLost: another leads; nothing was kept.
        """

        async def fenced(tx: Transaction) -> T:
            await self._leadership.check(tx)
            return await work(tx)

        return await self._database.write(fenced, beside=beside)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Reader]:
        """Open a snapshot."""
        async with self._database.read() as reader:
            yield reader

    async def wake(self, within: timedelta) -> None:
        """Return at the first write committed since this task last woke, or after `within`."""
        await self._database.wake(within)

    async def told(self) -> frozenset[str]:
        """Wait until another process may have changed something; return what it told."""
        return await self._database.told()

    async def others(self) -> int:
        """Return how many other bots work on the database now."""
        return await self._database.others()

    async def scrub(self) -> bool:
        """Wipe old copies of deleted data."""
        return await self._database.scrub()

    async def rebuild(self) -> bool:
        """Rewrite the whole store."""
        return await self._database.rebuild()

    async def migrate(self) -> Translatable | None:
        """Apply the migrations that waited; return why they still wait, or None."""
        return await self._database.migrate()

    async def check(self) -> None:
        """Check the whole store."""
        await self._database.check()

    def give_up(self, damage: DatabaseDamaged) -> None:
        """Refuse every write from now on."""
        self._database.give_up(damage)

    def wal_bytes(self) -> int:
        """Return the size of the store's log."""
        return self._database.wal_bytes()

    async def close(self) -> None:
        """Close the database."""
        await self._database.close()
