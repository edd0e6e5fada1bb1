"""Updates of a public sales group by people whom it has not shown: they wait until Telegram says who is a member.

They wait in memory: if the process ends, nothing has happened, and the button is pressed again.
"""

import asyncio
from functools import partial

import structlog

from bot.bot_api.transport import Transport
from bot.bounded_dict import BoundedDict
from bot.clock import Clock
from bot.context.commits import Commits
from bot.context.effects import Effects, StrangersAct
from bot.errors import MachineTrouble
from bot.funnels.versions import ConfigVersions
from bot.jobs.memberships import verdict
from bot.jobs.memberships.asking import Membership, ask
from bot.logs.throttle import LogThrottle
from storage.errors import StorageError

WORKERS = 5
"""Calls at the same time: a slow answer about one person holds up nobody else."""
AT_ONCE = 50
"""People who may wait; the acts of further ones are dropped, as of a flood of made-up accounts."""
ACTS_OF_ONE = 5
"""Acts of one person that wait for one answer; further ones are dropped."""
REMEMBERED_S, REMEMBERED = 60.0, 500
"""How long somebody counts as outside without another call, and of how many people that is remembered."""

log = structlog.get_logger(__name__)


class Strangers:
    """Asks about people, and lets what they did be answered."""

    def __init__(self, commits: Commits, transport: Transport, *, configs: ConfigVersions, clock: Clock) -> None:
        self._commits = commits
        self._transport = transport
        self._configs = configs
        self._clock = clock
        self._throttle = LogThrottle(clock)
        self._acts: dict[int, list[StrangersAct]] = {}
        """What each person did that waits, by account."""
        self._people: asyncio.Queue[int] = asyncio.Queue()
        """Who is to be asked about."""
        self._outside_until_s: BoundedDict[int, float] = BoundedDict(REMEMBERED)

    def follow(self, effects: Effects) -> None:
        """Take up what strangers did, after the commit."""
        for act in effects.strangers:
            acts = self._acts.get(act.person)
            if acts is None and len(self._acts) < AT_ONCE:
                self._acts[act.person] = [act]
                self._people.put_nowait(act.person)
            elif acts is not None and len(acts) < ACTS_OF_ONE:
                acts.append(act)
            elif self._throttle.allow("strangers_dropped"):
                log.warning("strangers_dropped", hint="too many people act at once whom the group has not shown")

    async def run(self) -> None:
        """Ask and answer until cancelled."""
        async with asyncio.TaskGroup() as workers:
            for _ in range(WORKERS):
                workers.create_task(self._work())

    async def _work(self) -> None:
        while True:
            person = await self._people.get()
            membership = await self._membership(person, self._acts[person][0].chat)
            for act in self._acts.pop(person):
                await self._answer(act, membership)

    async def _membership(self, person: int, chat: int) -> Membership:
        until_s = self._outside_until_s.get(person)
        if until_s is not None and self._clock.monotonic() < until_s:
            return Membership.OUTSIDE
        membership = await ask(self._transport, chat, person)
        if membership is Membership.OUTSIDE:
            self._outside_until_s.put(person, self._clock.monotonic() + REMEMBERED_S)
        return membership

    async def _answer(self, act: StrangersAct, membership: Membership) -> None:
        work = partial(verdict.answer, act=act, membership=membership, config=self._configs.current)
        try:
            await self._commits.run(work)
        except (StorageError, MachineTrouble) as error:
            log.error("stranger_not_answered", error=repr(error), hint="they can press again")
