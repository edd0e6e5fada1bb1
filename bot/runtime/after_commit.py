"""What happens right after a commit, and never before it: memory learns what the database already knows."""

from collections.abc import Callable

import structlog

from bot.context.config import BotConfig
from bot.context.effects import Effects
from bot.delivery.sales_chat import SalesChat
from bot.delivery.sender import Sender
from bot.machine_errors import hint_for, machine_error, said
from bot.monitoring.counters import Counters
from bot.monitoring.health import Health
from bot.monitoring.health import SalesChatState as Standing
from bot.sales import group as sales_group
from storage.database import Database
from storage.errors import StorageError

log = structlog.get_logger(__name__)


class AfterCommit:
    """Drops what was withdrawn, learns where sales are, sends, answers presses, and wakes the jobs: in that order."""

    def __init__(
        self, database: Database, config: BotConfig, sales: SalesChat, health: Health, counters: Counters
    ) -> None:
        self._database = database
        self._config = config
        self._sales = sales
        self._health = health
        self._counters = counters
        self._sales_stale = False
        self.sender: Sender | None = None
        self.nudge_jobs: Callable[[], None] = lambda: None
        self.wipe_soon: Callable[[], None] = lambda: None

    async def apply(self, effects: Effects) -> None:
        """Apply the effects of a committed transaction."""
        assert self.sender is not None, "the parts are joined before any of them runs"
        if effects.superseded:
            # Before a group is found: what stands in a list of its own must not go out as cards, too.
            self.sender.hand_over((), effects.superseded)
        self._sales_stale |= effects.sales_changed
        if self._sales_stale:
            await self._catch_up()
        if effects.rows:
            self.sender.hand_over(effects.rows)
        self._counters.committed(effects)
        for call in effects.ephemeral:
            self.sender.ephemeral(call.method, call.body)
        if effects.timers_changed:
            self.nudge_jobs()
        if effects.erased:
            self.wipe_soon()

    async def _catch_up(self) -> None:
        """Learn where sales are; what cannot be read now is read at the next thing that follows, or by the clock."""
        try:
            await self.read_sales()
        except StorageError as error:
            log.error("sales_group_not_read", error=repr(error))
        except Exception as error:
            if (cause := machine_error(error)) is None:
                raise
            log.error("sales_group_not_read", error=said(cause), hint=hint_for(cause))

    async def read_sales(self) -> None:
        """Read anew where sales are.

        Raises:
            StorageError: it could not be read; memory stays as it was.
        """
        async with self._database.read() as reader:
            bound = await sales_group.load(reader, self._config)
        if bound is None:
            self._sales.bind(None)
        else:
            self._sales.bind(bound.chat, bound.thread, lost=bound.lost)
        self._sales_stale = False
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
