"""The database, watched: whoever writes, health knows whether it was taken."""

from collections.abc import Awaitable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from typing import TypeVar

from bot.monitoring.health import Fault, Health
from storage.database import Database, Reader, Work
from storage.errors import Unavailable

T = TypeVar("T")


class WatchedDatabase(Database):
    """Every call goes on to the database itself; health learns how each write ended."""

    def __init__(self, database: Database, health: Health) -> None:
        self._database = database
        self._health = health

    async def write(self, work: Work[T]) -> T:
        """Write, and note whether the database could."""
        return await self._noted(self._database.write(work))

    async def scrub(self) -> bool:
        """Let nothing that was deleted linger, and note whether the database could."""
        return await self._noted(self._database.scrub())

    async def rebuild(self) -> bool:
        """Write the whole store anew, and note whether the database could."""
        return await self._noted(self._database.rebuild())

    def read(self) -> AbstractAsyncContextManager[Reader]:
        """Open a snapshot outside the writer."""
        return self._database.read()

    async def wake(self, within: timedelta) -> None:
        """Return at the first write committed since this task last woke, or after `within`."""
        await self._database.wake(within)

    def wal_bytes(self) -> int:
        """Return how large the log beside the store is now."""
        return self._database.wal_bytes()

    async def close(self) -> None:
        """Finish what was begun, and let go of the file."""
        await self._database.close()

    async def _noted(self, writing: Awaitable[T]) -> T:
        try:
            result = await writing
        except Unavailable:
            self._health.found(Fault.DATABASE_REFUSES)
            raise
        self._health.mended(Fault.DATABASE_REFUSES)
        return result
