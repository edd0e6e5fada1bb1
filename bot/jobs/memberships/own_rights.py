"""Whether the bot has the rights that it needs in a bound group.

Without being an admin it is not told who leaves (DESK §3.7); for topics of leads it needs a forum, and the right to
manage topics (DESK §4).
"""

import asyncio
from collections.abc import Iterator, Sequence
from functools import partial

import structlog

from bot.bot_api.transport import Transport
from bot.clock import Clock
from bot.context.commits import Commits
from bot.context.context import Context, by_clock
from bot.context.effects import Effects
from bot.funnels.versions import ConfigVersions
from bot.jobs.memberships.asking import is_forum_now, member_of
from bot.sales import group as sales_group
from bot.sales.topics.card_topics import has_topics
from bot.staff.command_context import ChatPlace, answer_row
from conversations.language import catalogue
from storage.database import to_us
from storage.errors import StorageError
from storage.records.record import Json

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
        """Ask, and tell the group if the bot is missing a right, or topics; without an answer nothing is told.

        Raises:
            StorageError: the database could not do it.
        """
        config = self._configs.current
        async with self._commits.database.read() as reader:
            bound = await sales_group.load(reader, config)
        member = None if bound is None else await member_of(self._transport, bound.chat, config.bot_id)
        if bound is None or member is None:
            return
        is_forum = await is_forum_now(self._transport, bound.chat) if has_topics(config) else None
        missing = tuple(_missing(member, is_forum=is_forum))
        if missing:
            await self._commits.run(by_clock(partial(_say, bound=bound, missing=missing), config, self._clock.now()))


def _missing(member: dict[str, Json], *, is_forum: bool | None) -> Iterator[str]:
    """Yield the texts that say what is missing; `is_forum` is None where leads need no topics, or nobody knows."""
    is_admin = member["status"] in ADMINS
    if not is_admin:
        yield "bind.no_admin_of_topics" if is_forum else "bind.no_admin"
    elif is_forum and member["status"] != "creator" and member.get("can_manage_topics") is not True:
        yield "bind.no_topics_right"
    if is_forum is False:
        yield "bind.no_forum"


async def _say(ctx: Context, *, bound: sales_group.Bound, missing: Sequence[str]) -> None:
    """Tell a group what the bot is missing in it, unless another one is bound meanwhile."""
    if not await sales_group.is_there(ctx.tx, ctx.config, bound.chat):
        return
    place, language = ChatPlace(bound.chat, bound.thread), ctx.config.funnel.sales_language
    for key in missing:
        text = catalogue.text("admin", key, language)
        await ctx.send([answer_row(f"rights:{to_us(ctx.now)}:{key}", place, text)])
