"""The database, watched: whoever writes, health knows whether it was taken, and what hangs inside ends the process."""

import faulthandler
from collections.abc import Awaitable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from typing import TypeVar

from bot.monitoring.health import Fault, Health
from storage.database import Database, Reader, Transaction, Work
from storage.errors import Unavailable

T = TypeVar("T")
HANG_S = 30.0
"""Everything on the writer takes less than 0.1 s; what takes this long will not end by itself."""


class WatchedDatabase(Database):
    """Every call goes on to the database itself; health learns how each write ended."""

    def __init__(self, database: Database, health: Health, *, hang_s: float = HANG_S) -> None:
        self._database = database
        self._health = health
        self._hang_s = hang_s

    async def write(self, work: Work[T]) -> T:
        """Write, and note whether the database could.

        Work that takes `hang_s` ends the process with a traceback: whoever starts it again finds what hangs by
        `trying`. To wait for the one writer does not count, for it may be anybody's work that is waited for.
        """
        return await self._noted(self._database.write(self._timed(work)))

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

    def _timed(self, work: Work[T]) -> Work[T]:
        async def timed(tx: Transaction) -> T:
            # Armed and disarmed by the writer's own thread, so that a caller who leaves does not leave it armed.
            # Written in C, it ends the process even if a library hangs without letting go of the interpreter.
            faulthandler.dump_traceback_later(self._hang_s, exit=True)
            try:
                return await work(tx)
            finally:
                faulthandler.cancel_dump_traceback_later()

        return timed

    async def _noted(self, writing: Awaitable[T]) -> T:
        try:
            result = await writing
        except Unavailable:
            self._health.found(Fault.DATABASE_REFUSES)
            raise
        self._health.mended(Fault.DATABASE_REFUSES)
        return result
