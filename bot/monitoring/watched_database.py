"""The watched database: health learns whether each write succeeded, and a write that hangs ends the process."""

from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TypeVar

import structlog

from bot.logs.throttle import LogThrottle
from bot.monitoring.hang_guard import HangGuard
from bot.monitoring.health import Fault, Health
from storage.database import Database, Reader, Transaction, Work
from storage.errors import DatabaseAway, DatabaseBusy, DatabaseDamaged, LeaseLost, Unavailable
from storage.records.translatable import Translatable

T = TypeVar("T")
RESTORE = (
    "nothing more is acknowledged or written, and what people write waits at Telegram for a day: stop the bot, and "
    "restore a backup: sarnakh restore FILE"
)
AWAY = "nothing is acknowledged until it works again: what people write waits at Telegram for a day; /readyz is red"
HANG_S = 30.0
"""Everything on the writer takes less than 0.1 s; work that takes this long will not end on its own."""

log = structlog.get_logger(__name__)


class WatchedDatabase(Database):
    """Forwards every call to the database; health learns how each write ended."""

    def __init__(self, database: Database, health: Health, *, hang_s: float = HANG_S) -> None:
        self._database = database
        self._health = health
        self._guard = HangGuard(hang_s)
        self._throttle = LogThrottle(health.clock)
        self._told = False
        """Whether the log says that the database does not work."""

    @property
    def is_shared(self) -> bool:
        """Whether other processes may work on it at the same time."""
        return self._database.is_shared

    @property
    def lanes(self) -> int:
        """How many transactions of different people are worth having at the same time."""
        return self._database.lanes

    async def write(self, work: Work[T], *, beside: Sequence[int] | None = None) -> T:
        """Write, and note whether it succeeded.

        Work that takes `hang_s` ends the process with a traceback: the next process finds out from `trying` what hangs.
        Waiting for the one writer does not count, because the work that holds it may be another caller's.
        """
        return await self._noted(self._database.write(self._guarded(work), beside=beside))

    async def write_unsynced(self, work: Work[T]) -> T:
        """Do the same with a write that may be lost."""
        return await self._noted(self._database.write_unsynced(self._guarded(work)))

    async def scrub(self) -> bool:
        """Wipe old copies of deleted data, and note whether it succeeded."""
        return await self._noted(self._database.scrub())

    async def rebuild(self) -> bool:
        """Rewrite the whole store, and note whether it succeeded."""
        return await self._noted(self._database.rebuild())

    async def migrate(self) -> Translatable | None:
        """Apply the migrations that waited; return why they still wait, or None."""
        return await self._database.migrate()

    async def check(self) -> None:
        """Check the whole store, and note whether it is sound."""
        await self._noted(self._database.check(), tells=False)

    def give_up(self, damage: DatabaseDamaged) -> None:
        """Refuse further writes: as on a failing disk, nothing is acknowledged from now on."""
        if not self._health.is_found(Fault.DATABASE_DAMAGED):
            log.critical("database_damaged", error=str(damage), hint=RESTORE)
        self._health.found(Fault.DATABASE_DAMAGED)
        self._database.give_up(damage)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Reader]:
        """Open a snapshot outside the writer."""
        try:
            async with self._database.read() as reader:
                yield reader
        except DatabaseDamaged as damage:
            self.give_up(damage)
            raise
        except DatabaseAway as error:
            self._refuses(error)
            raise
        except DatabaseBusy as error:
            if self._database.is_shared:  # a file is busy for a moment, and one read says nothing of writing
                self._refuses(error)
            raise

    async def wake(self, within: timedelta) -> None:
        """Return at the first write committed since this task last woke, or after `within`."""
        await self._database.wake(within)

    async def told(self) -> frozenset[str]:
        """Wait until another process may have changed something; return what it told."""
        return await self._database.told()

    async def others(self) -> int:
        """Return how many other bots work on the database now."""
        return await self._database.others()

    def wal_bytes(self) -> int:
        """Return the current size in bytes of the write-ahead log."""
        return self._database.wal_bytes()

    async def close(self) -> None:
        """Finish what was begun, and close the file."""
        await self._database.close()

    def _guarded(self, work: Work[T]) -> Work[T]:
        async def guarded(tx: Transaction) -> T:
            with self._guard.working():  # on the writer's thread: a caller who leaves does not end it
                return await work(tx)

        return guarded

    async def _noted(self, doing: Awaitable[T], *, tells: bool = True) -> T:
        """Await the work and note its result; `tells` says that success proves the database writable."""
        try:
            result = await doing
        except DatabaseDamaged as damage:
            self.give_up(damage)
            raise
        except LeaseLost:  # the database works, but no longer for this process
            raise
        except Unavailable as error:
            if tells:
                self._refuses(error)
            raise
        if tells and self._health.is_found(Fault.DATABASE_REFUSES):
            if self._told:
                log.warning("database_works_again")
            self._told = False
            self._health.mended(Fault.DATABASE_REFUSES)
        return result

    def _refuses(self, error: Unavailable) -> None:
        """Note that the database does not work, and log it once until it does again, at most once a minute.

        On a full disk small writes succeed between large ones that fail.
        """
        if not self._health.is_found(Fault.DATABASE_REFUSES) and self._throttle.allow("database_refuses"):
            log.error("database_refuses", error=str(error), hint=AWAY)
            self._told = True
        self._health.found(Fault.DATABASE_REFUSES)
