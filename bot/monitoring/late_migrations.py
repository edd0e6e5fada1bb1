"""Migrations that wait while processes of an older version are at work, which only a database on a server has.

The same look finds out when a newer version has brought the schema to where ours cannot work any more, as it may when
this process was cut off for more than a minute: then the process ends, and its next start says which version is needed.
"""

import structlog

from bot.clock import Clock
from bot.logs.throttle import LogThrottle
from bot.machine_errors import hint_for, machine_error, said
from bot.monitoring.health import Health
from storage.database import Database
from storage.errors import NewerDatabase, StorageError

AGAIN_S = 10.0

log = structlog.get_logger(__name__)


class LateMigrations:
    """Applies them as soon as the older processes are gone, and tells health what still waits."""

    def __init__(self, database: Database, health: Health, clock: Clock) -> None:
        self._database = database
        self._health = health
        self._clock = clock
        self._throttle = LogThrottle(clock)

    async def run(self) -> None:
        """Look every few seconds until cancelled.

        Raises:
            NewerDatabase: the schema needs a newer version than ours.
        """
        while True:
            await self.look()
            await self._clock.sleep(AGAIN_S)

    async def look(self) -> None:
        """Apply what waits no longer.

        Raises:
            NewerDatabase: the schema needs a newer version than ours.
        """
        try:
            why = await self._database.migrate()
        except NewerDatabase:
            raise
        except StorageError as error:
            if self._throttle.allow("migrations_not_looked_at"):
                log.warning("migrations_not_looked_at", error=str(error), hint="it is tried again in a moment")
            return
        except Exception as error:
            if (cause := machine_error(error)) is None:
                raise
            hint = f"it is tried again in a moment; {hint_for(cause)}"
            log.warning("migrations_not_looked_at", error=said(cause), hint=hint)
            return
        self._tell(None if why is None else str(why))

    def _tell(self, why: str | None) -> None:
        if why == self._health.migration:
            return
        if why is None:
            log.info("migrations_done")
        else:
            log.warning("migration_waits", why=why, hint="stop the processes of the older version; the bot works on")
        self._health.migration = why
