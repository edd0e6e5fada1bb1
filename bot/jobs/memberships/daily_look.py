"""Once a day, whether each person of the desk is in the sales group still: of some who leave there is no update.

When it was last certain stands in their row, so that a restart asks again of nobody too early.
"""

from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.bot_api.transport import Transport
from bot.bounded_dict import BoundedDict
from bot.clock import Clock
from bot.context.commits import Commits
from bot.context.context import Context, by_clock
from bot.funnels.versions import ConfigVersions
from bot.jobs.memberships.asking import Membership, ask
from bot.logs.throttle import LogThrottle
from bot.sales import former_staff
from bot.sales import group as sales_group
from bot.sales.people import presence
from storage.errors import StorageError
from storage.people import group_members
from storage.records.desk_person import DeskPerson
from storage.sales import desk_people

EVERY = timedelta(days=1)
BETWEEN_CALLS = timedelta(seconds=1)
LOOK_AGAIN = timedelta(minutes=1)
"""The pause while nobody is to be asked about."""
AFTER_TROUBLE = timedelta(seconds=5)
REMEMBERED = 500

log = structlog.get_logger(__name__)


class DailyLook:
    """Asks about one person after the other."""

    def __init__(self, commits: Commits, transport: Transport, *, configs: ConfigVersions, clock: Clock) -> None:
        self._commits = commits
        self._transport = transport
        self._configs = configs
        self._clock = clock
        self._throttle = LogThrottle(clock)
        self._unanswered: BoundedDict[int, datetime] = BoundedDict(REMEMBERED)
        """When there was no answer about somebody; a restart may ask again."""

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            try:
                wait = await self.look()
            except StorageError as error:
                if self._throttle.allow("members_not_looked_up"):
                    log.error("members_not_looked_up", error=repr(error))
                wait = AFTER_TROUBLE
            await self._clock.sleep(wait.total_seconds())

    async def look(self) -> timedelta:
        """Ask about the one of whom it was certain longest ago; return how long there is nothing to do.

        Raises:
            StorageError: the database could not do it.
        """
        config, now = self._configs.current, self._clock.now()
        async with self._commits.database.read() as reader:
            bound = await sales_group.load(reader, config)
            people = (await desk_people.everyone(reader)).good
        due = [each for each in people if self._is_due(each, now)]
        if bound is None or bound.lost or not due:
            return LOOK_AGAIN
        person = min(due, key=lambda each: (each.confirmed is not None, each.confirmed or now, each.id)).id
        membership = await ask(self._transport, bound.chat, person)
        if membership is Membership.UNKNOWN:
            self._unanswered.put(person, now)
        else:
            act = partial(_note, person=person, chat=bound.chat, membership=membership)
            await self._commits.run(by_clock(act, config, now))
        return BETWEEN_CALLS

    def _is_due(self, person: DeskPerson, now: datetime) -> bool:
        looked = max(filter(None, (person.confirmed, self._unanswered.get(person.id))), default=None)
        return looked is None or now - looked >= EVERY


async def _note(ctx: Context, *, person: int, chat: int, membership: Membership) -> None:
    """Note what Telegram said, unless another group is the sales group meanwhile."""
    if not await sales_group.is_there(ctx.tx, ctx.config, chat):
        return
    await ctx.alone()
    if membership is Membership.INSIDE:
        await presence.confirm(ctx, person)
        return
    await group_members.remove(ctx.tx, [person], chat=chat)
    await presence.leave(ctx, person)
    await former_staff.have_left(ctx, [person])
