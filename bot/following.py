"""What happens right after a commit, and never before it: memory learns what the database already knows."""

from collections.abc import Callable

from bot import sales_group
from bot.after import After
from bot.health import Health
from bot.sales_chat import SalesChat
from bot.sender import Sender
from bot.world import World
from storage.database import Database


class Following:
    """Drops what was withdrawn, learns where sales are, sends, answers presses, and wakes the jobs: in that order."""

    def __init__(self, database: Database, world: World, sales: SalesChat, health: Health) -> None:
        self._database = database
        self._world = world
        self._sales = sales
        self._health = health
        self.sender: Sender | None = None
        self.nudge_jobs: Callable[[], None] = lambda: None
        self.scrub_soon: Callable[[], None] = lambda: None

    async def follow(self, after: After) -> None:
        """Let happen what follows a commit."""
        assert self.sender is not None, "the parts are joined before any of them runs"
        if after.superseded:
            # Before a group is found: what stands in a list of its own must not go out as cards, too.
            self.sender.hand_over((), after.superseded)
        if after.sales_changed:
            await self.read_sales()
        if after.rows:
            self.sender.hand_over(after.rows)
        for call in after.fleeting:
            self.sender.fleeting(call.method, call.body)
        if after.timers_changed:
            self.nudge_jobs()
        if after.erased:
            self.scrub_soon()

    async def read_sales(self) -> None:
        """Read anew where sales are."""
        async with self._database.read() as reader:
            bound = await sales_group.load(reader, self._world)
        if bound is None:
            self._sales.bind(None)
        else:
            self._sales.bind(bound.chat, bound.thread, lost=bound.lost)
        self._health.sales_chat = "unbound" if bound is None else "lost" if bound.lost else "bound"
