"""Signs of life: each process on a shared database writes one every 5 s, and another bot beside it is refused.

Another token is another bot, whose updates and messages have other numbers: on one database one bot works at a time.
"""

import platform
import uuid
from datetime import timedelta

import structlog

from bot.bot_api.startup import CannotStart
from bot.clock import Clock
from bot.logs.throttle import LogThrottle
from bot.machine_errors import machine_error, said
from bot.replicas.leadership import Leadership
from storage.database import Database, Transaction
from storage.errors import StorageError
from storage.installation import replicas
from storage.installation.replicas import Replica, SeenReplica
from storage.migrations.releases import our_version
from storage.records.translatable import tr

SIGN_S = 5.0
ALIVE = timedelta(seconds=15)
"""A process that gave no sign of life for this long is dead, or cut off from the database."""
LOOK_S = 0.5

log = structlog.get_logger(__name__)


def this_replica(bot_id: int, clock: Clock) -> Replica:
    """Return this process, with an id that no other one has."""
    return Replica(
        id=uuid.uuid4().hex,
        bot_id=bot_id,
        version=our_version(),
        host=platform.node()[:200],
        begun=clock.now(),
    )


async def enter(database: Database, replica: Replica, clock: Clock) -> None:
    """Take a place among the processes of this bot; where another bot was killed, that takes up to 15 s.

    Raises:
        CannotStart: another bot is at work on the database.
        StorageError: the database could not do it.
    """
    if not database.is_shared:
        return
    first: dict[str, SeenReplica] | None = None
    while others := await database.write(lambda tx: _entered(tx, replica)):
        found = {each.replica.id: each for each in others}
        first = first or found
        if any(each.seen > first[id_].seen for id_, each in found.items() if id_ in first):
            raise CannotStart(
                tr(
                    "BOT_TOKEN: another bot ({bot}) works on this database, on {host}; stop it first, or give this one"
                    " a database of its own",
                    bot=str(others[0].replica.bot_id),
                    host=others[0].replica.host,
                )
            )
        log.warning("another_bot_was_here", bot=others[0].replica.bot_id, hint="is it still at work? wait up to 15 s")
        await clock.sleep(LOOK_S)


async def _entered(tx: Transaction, replica: Replica) -> tuple[SeenReplica, ...]:
    """Note this process, unless processes of another bot live: these are returned."""
    seen = await replicas.seen(tx, within=ALIVE)
    others = tuple(each for each in seen if each.replica.bot_id != replica.bot_id)
    if not others:
        await replicas.note(tx, replica, leads=False)
    return others


class SignOfLife:
    """Writes that this process lives, and whether it leads."""

    def __init__(self, database: Database, leadership: Leadership, replica: Replica, clock: Clock) -> None:
        self._database = database
        self._leadership = leadership
        self._replica = replica
        self._clock = clock
        self._throttle = LogThrottle(clock)

    async def run(self) -> None:
        """Write every 5 s, until cancelled; what fails is tried again."""
        while True:
            try:
                await self.note()
            except StorageError as error:
                self._not_written(repr(error))
            except Exception as error:  # an error of the machine may have any class; all others are raised
                if (cause := machine_error(error)) is None:
                    raise
                self._not_written(said(cause))
            await self._clock.sleep(SIGN_S)

    async def note(self) -> None:
        """Write once.

        Raises:
            StorageError: the database did not take it.
        """
        leads = self._leadership.leads
        await self._database.write(lambda tx: replicas.note(tx, self._replica, leads=leads), beside=())

    async def end(self) -> None:
        """Take this process out of the table.

        Raises:
            StorageError: the database did not do it; it is forgotten by itself.
        """
        await self._database.write(lambda tx: replicas.remove(tx, self._replica.id), beside=())

    def _not_written(self, error: str) -> None:
        if self._throttle.allow("sign_of_life"):
            log.error("sign_of_life_not_written", error=error)
