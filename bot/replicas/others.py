"""What others must learn of our commits: that rows wait for the leader, and that a timer was set.

A process that does not lead takes no rows into memory: they wait in the database, where the leader looks for them when
it is told, and every 5 s. Telling is a transaction of its own right after the commit, one for all commits that come
meanwhile: a NOTIFY inside of each would make every commit wait for the one before it.
"""

import asyncio

import structlog

from bot.context.effects import Effects
from bot.logs.throttle import LogThrottle
from bot.machine_errors import machine_error
from bot.replicas.leadership import Leadership
from storage.database import Database, Transaction
from storage.errors import StorageError

OUTBOX, TIMERS, WIPING = "outbox", "timers", "wiping"
"""What is told: rows were queued or withdrawn; a timer may be due earlier; a person was erased."""
GROUP_HEARD = "group_heard"
"""People wrote in the lost sales group."""

log = structlog.get_logger(__name__)


class Telling:
    """Tells the leader what this process has committed for it."""

    def __init__(self, database: Database, leadership: Leadership, throttle: LogThrottle) -> None:
        self._database = database
        self._leadership = leadership
        self._throttle = throttle
        self._names: set[str] = set()
        self._telling: asyncio.Task[None] | None = None

    def follow(self, effects: Effects) -> None:
        """Tell the leader, unless this process leads itself."""
        if self._leadership.leads:
            return
        if effects.rows or effects.superseded:
            self._names.add(OUTBOX)
        if effects.timers_changed:
            self._names.add(TIMERS)
        if effects.erased:
            self._names.add(WIPING)
        self._begin()

    def tell(self, name: str) -> None:
        """Tell the leader this, unless this process leads itself."""
        if not self._leadership.leads:
            self._names.add(name)
            self._begin()

    def _begin(self) -> None:
        if self._names and self._telling is None:
            self._telling = asyncio.create_task(self._tell())
            self._telling.add_done_callback(self._told)

    async def _tell(self) -> None:
        while self._names:
            names, self._names = self._names, set()

            async def tell(tx: Transaction, names: set[str] = names) -> None:
                for name in names:
                    tx.tell(name)

            await self._database.write(tell, beside=())

    def _told(self, task: asyncio.Task[None]) -> None:
        self._telling = None
        error = None if task.cancelled() else task.exception()
        if error is None:
            return
        if not isinstance(error, StorageError) and (not isinstance(error, Exception) or machine_error(error) is None):
            raise error
        self._names.clear()
        if self._throttle.allow("leader_not_told"):
            log.warning("leader_not_told", error=repr(error), hint="it looks every 5 s")
