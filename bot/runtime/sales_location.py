"""The location of the sales group in memory: read from the database after a commit that changed it."""

from collections.abc import Awaitable

import structlog

from bot.context.config import BotConfig
from bot.context.effects import Effects
from bot.delivery.sending import Sending
from bot.machine_errors import hint_for, machine_error, said
from bot.monitoring.health import Health
from bot.monitoring.health import SalesChatState as Standing
from bot.sales import group as sales_group
from storage.database import Database
from storage.errors import StorageError

log = structlog.get_logger(__name__)


class SalesLocation:
    """Keeps the sender and health informed of where the sales group is."""

    def __init__(self, database: Database, config: BotConfig, *, sending: Sending, health: Health) -> None:
        self._database = database
        self._config = config
        self._sending = sending
        self._health = health
        self._stale = False
        self._known: sales_group.Bound | None = None
        """The group as it was last read."""

    def follow(self, effects: Effects) -> Awaitable[None] | None:
        """Read the sales group after a commit that changed it; after a failed read, again after each commit."""
        self._stale |= effects.sales_changed
        return self._catch_up() if self._stale else None

    async def _catch_up(self) -> None:
        try:
            await self.read()
        except StorageError as error:
            log.error("sales_group_not_read", error=repr(error))
        except Exception as error:
            if (cause := machine_error(error)) is None:
                raise
            log.error("sales_group_not_read", error=said(cause), hint=hint_for(cause))

    async def read(self) -> None:
        """Read the sales group.

        Raises:
            StorageError: it could not be read; memory is unchanged.
        """
        await self._take(await self._load())

    async def look(self) -> None:
        """Read the sales group, and take it over where another process has changed it.

        Otherwise memory stays as it is: the sender may know of a loss that is not stored yet.

        Raises:
            StorageError: as above.
        """
        if (bound := await self._load()) != self._known:
            await self._take(bound)

    async def _load(self) -> sales_group.Bound | None:
        async with self._database.read() as reader:
            return await sales_group.load(reader, self._config)

    async def _take(self, bound: sales_group.Bound | None) -> None:
        if bound != self._known:
            # After the group was read: another process that bound it has turned many waiting cards into a list.
            await self._sending.sender.drop_withdrawn()
        self._known = bound
        if bound is None:
            self._sending.sales.bind(None)
        else:
            self._sending.sales.bind(bound.chat, bound.thread, lost=bound.lost)
        self._stale = False
        was, self._health.sales_chat = self._health.sales_chat, _standing(bound)
        if "lost" in (was, self._health.sales_chat) and was != self._health.sales_chat:
            _say(self._health.sales_chat)


def _standing(bound: sales_group.Bound | None) -> Standing:
    return "unbound" if bound is None else "lost" if bound.lost else "bound"


def _say(standing: Standing) -> None:
    if standing == "lost":
        log.error("sales_group_lost", hint="add the bot to the group again; alerts wait until then")
    else:
        log.info("sales_group_found", sales=standing)
