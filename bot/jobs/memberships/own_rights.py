"""Whether the bot is an admin of a group that was bound: without that it is not told who leaves (DESK §3.7)."""

import asyncio
from functools import partial

import structlog

from bot.bot_api.transport import Transport
from bot.clock import Clock
from bot.context.commits import Commits
from bot.context.context import Context, by_clock
from bot.context.effects import Effects
from bot.funnels.versions import ConfigVersions
from bot.jobs.memberships.asking import member_of
from bot.sales import group as sales_group
from bot.staff.command_context import ChatPlace, answer_row
from conversations.language import catalogue
from storage.database import to_us
from storage.errors import StorageError

ADMINS = ("administrator", "creator")

log = structlog.get_logger(__name__)


class OwnRights:
    """Asks once after each /bind."""

    def __init__(self, commits: Commits, transport: Transport, *, configs: ConfigVersions, clock: Clock) -> None:
        self._commits = commits
        self._transport = transport
        self._configs = configs
        self._clock = clock
        self._bound = asyncio.Event()

    def follow(self, effects: Effects) -> None:
        """Ask soon after a group was bound."""
        if effects.bound:
            self._bound.set()

    async def run(self) -> None:
        """Ask when a group was bound, until cancelled."""
        while True:
            await self._bound.wait()
            self._bound.clear()
            try:
                await self.look()
            except StorageError as error:
                log.error("own_rights_not_told", error=repr(error), hint="doctor says whether the bot is an admin")

    async def look(self) -> None:
        """Ask, and tell the group if the bot is no admin; without an answer nothing is told.

        Raises:
            StorageError: the database could not do it.
        """
        config = self._configs.current
        async with self._commits.database.read() as reader:
            bound = await sales_group.load(reader, config)
        member = None if bound is None else await member_of(self._transport, bound.chat, config.bot_id)
        if bound is not None and member is not None and member["status"] not in ADMINS:
            await self._commits.run(by_clock(partial(_say, bound=bound), config, self._clock.now()))


async def _say(ctx: Context, *, bound: sales_group.Bound) -> None:
    """Tell a group that the bot is no admin in it, unless another one is bound meanwhile."""
    if await sales_group.is_there(ctx.tx, ctx.config, bound.chat):
        text = catalogue.text("admin", "bind.no_admin", ctx.config.funnel.sales_language)
        await ctx.send([answer_row(f"rights:{to_us(ctx.now)}", ChatPlace(bound.chat, bound.thread), text)])
