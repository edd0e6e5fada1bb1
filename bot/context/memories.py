"""What a process remembers of the database, and how it learns of what other processes changed.

Almost everything is read in the transaction that needs it: roles, owners and the owner link, the languages of
colleagues, timers, dead letters, the history of the sales group. What is remembered longer:

- The sales group (`runtime.sales_location`, for the sender and health) is read again: `sales_group` is told.
- The current funnel (`funnels.versions`) becomes the newest one in the database: `funnel` is told. An earlier version
  is read when a talk is met that began with it. The files that funnels give are those of this machine.
- The leader alone has rows that are to be sent, pauses and limits, ids of messages and files, and the tries of a lost
  group (`delivery`), the faults that admins were told (`monitoring.admin_alerts`), and when the next timer is due
  (`jobs`): it reads them as it begins to lead. `outbox`, `timers` and `wiping` are told for it by the others, and
  `group_heard`, when people write in the lost group; lost, it is tried by the clock.
- The owner link is in the terminal of one process, and its hash in the database: those who start beside it make none.
- Rows put aside and the backlog (`monitoring.health`) are read every 20 s.
- The key of sealed fields (`storage.encryption`), the bot's number and the settings (`context.config`) change while no
  bot runs.
- Updates that wait, attempts at them (`intake`), and jobs that the machine refused (`jobs.setbacks`) are each process's
  own; `arrived_` and its number is told a process whose updates wait for those of another. How far an erasure by age
  and a count have got is checked with the rows of each step.

Parsed funnels, texts, words and states of totals are cached by their content, which does not change.

What is told arrives at once. All of it is looked at every 5 s, too, because what is told can get lost.
"""

from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from typing import Any

import structlog

from bot.machine_errors import hint_for, machine_error, said
from storage.database import Database
from storage.errors import DatabaseAway, DatabaseBusy, StorageError

log = structlog.get_logger(__name__)

Look = Callable[[], Awaitable[None]]
"""Reads from the database what another process may have changed."""


class Memories:
    """Looks at what is remembered when another process has told of a change to it, and every 5 s at all of it."""

    def __init__(
        self, database: Database, looks: Mapping[str, Look], *, calls: Mapping[str, Callable[[], None]] | None = None
    ) -> None:
        self._database = database
        self._looks = looks
        self._calls = calls or {}
        """What is done only when it is told, because it is no state of the database."""

    def parts(self) -> Iterator[tuple[str, Coroutine[Any, Any, None]]]:
        """Yield the part's name and coroutine."""
        yield "memories", self.run()

    async def run(self) -> None:
        """Look until cancelled; with a single process, never."""
        while True:
            told = await self._database.told()
            for name in self._calls.keys() & told:
                self._calls[name]()
            for name, look in self._looks.items():
                if name in told or not told:
                    await self._looked(name, look)

    async def _looked(self, name: str, look: Look) -> None:
        try:
            await look()
        except (DatabaseAway, DatabaseBusy):
            pass  # the database was watched as it failed, and that is logged once, not for each thing remembered
        except StorageError as error:
            log.error("not_looked_at", what=name, error=repr(error), hint="it is tried again in 5 s")
        except Exception as error:  # an error of the machine may have any class; all others are raised
            if (cause := machine_error(error)) is None:
                raise
            log.error("not_looked_at", what=name, error=said(cause), hint=hint_for(cause))
