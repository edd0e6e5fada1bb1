"""One bot through all its lives, on one database file and one Telegram."""

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from pydantic import SecretStr

from bot.funnels.versions import open_config_versions
from bot.intake.patience import Patience
from bot.monitoring import clock_witness
from bot.replicas.sign_of_life import this_replica
from bot.runtime.app import App
from bot.runtime.joining import join
from bot.runtime.rooms import Resources
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from bot.settings.settings import Settings
from storage.database import Database
from storage.errors import StorageError
from storage.records.timer import OF_KIND
from tests import people
from tests.faults.simulated.door import Door, Mail
from tests.faults.simulated.funnels import WHOLE, opened
from tests.faults.simulated.leaps import LeapingLoop
from tests.faults.simulated.life import Fate, Life, LoopClock, lives_on, time_of
from tests.faults.simulated.store import Disk, FileStore
from tests.faults.simulated.witness import Witness

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""A memory file system, for speed: the tests that kill processes prove that commits reach the disk."""
_KNOWN_KINDS = ", ".join(f"'{kind}'" for kind in OF_KIND)
LOOK_S, SELDOM_S = 0.2, 60.0
"""How often it is checked whether the bot has died: at first, and while something waits for long."""
RESTART_S = 5.0
NOTED_EVERY_S = 3600.0
"""A supervisor waits before it restarts a process that has just failed to start."""
LONG_S = 24 * 3600.0
"""Longer than any wait after a failure of Telegram or the disk."""


class Store(Protocol):
    """Where a bot's database is."""

    @property
    def url(self) -> str:
        """Its `DATABASE_URL`."""
        ...

    async def opened(self, life: Life, disk: Disk) -> Database:
        """Open it for one life."""
        ...

    def witnessed(self) -> Witness:
        """Record from now on what is to be sent."""
        ...


class Bot:
    """Runs, dies at the points that its fate names, and starts again on the same database."""

    def __init__(
        self,
        folder: Path,
        *,
        loop: LeapingLoop,
        seed: int = 7,
        basic: bool = False,
        store: Store | None = None,
        **settings: object,
    ) -> None:
        self.loop = loop
        self.rng = random.Random(seed)
        self.sandbox = Sandbox(seed=seed, now=lambda: time_of(loop).timestamp())
        self.telegram = self.sandbox.telegram
        self.maryam: Person = people.maryam(self.sandbox)
        self.group: Group = people.sales_group(self.sandbox, self.maryam, basic=basic)
        self.store: Store = store or FileStore(folder / "sarnakh.db")
        self.settings = Settings(
            **{
                "bot_token": SecretStr(self.sandbox.token),
                "database_url": self.store.url,
                "admin_ids": (self.maryam.id,),
                "sales_chat_id": self.group.id,
                "bot_api_url": "http://127.0.0.1:1/bot",
                "send_limits": None,
                **settings,
            }
        )
        self.opened = opened(WHOLE)
        self.first_update = self.telegram.updates.next_id
        self.mail, self.disk = Mail(), Disk()
        self.fate: Callable[[], Fate] = lambda: lives_on
        """Returns the fate of the next life."""
        self.latency: Callable[[], float] = lambda: 0.01
        self.deaths = 0
        self.clock_error = timedelta()
        """The error of the machine's wall clock; Telegram's is always right."""
        self.app: App | None = None
        self.witness: Witness | None = None
        self._life = Life()
        self._living: asyncio.Task[None] | None = None
        self._database: Database | None = None

    @property
    def group_moved(self) -> bool:
        """Whether the sales group has become a supergroup, with another id."""
        return self.group.id != self.settings.sales_chat_id

    @property
    def now(self) -> datetime:
        """The right time."""
        return time_of(self.loop)

    @property
    def is_dead(self) -> bool:
        return self._life.is_over

    def starts(self) -> None:
        """Begin a life."""
        self._life = Life(self.fate())
        self._living = self.loop.create_task(self._live(self._life))

    async def dies(self) -> None:
        """Die now, and clean up as the operating system does: stop everything of the process and close its files."""
        assert self._life is not None
        self._life.is_over = True
        self.deaths += 1
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        if self._living is not None and self._living.done() and not self._living.cancelled():
            self._living.exception()  # consume the error of a start that failed at the last moment
        self.app = self._living = None
        if self._database is not None:
            await self._database.close()
            self._database = None
        if self.witness is not None:
            waiting = self.witness.waiting_messages()
            # Messages that it could not mark as sent are sent once more, each of several equal ones.
            self.mail.unsure.update(waiting & self.mail.delivered)

    async def passes(self, seconds: float, *, look_s: float = LOOK_S) -> None:
        """Let time pass; a bot that dies meanwhile is restarted at the next check."""
        until = self.loop.time() + seconds
        while (left := until - self.loop.time()) > 0:
            await self._goes_on()
            await asyncio.sleep(min(look_s, left))

    async def lives_until(self, when: float) -> None:
        """Run while there is work, and jump to the next moment with work, until a second of the loop's."""
        look_s = LOOK_S
        while (now := self.loop.time()) < when:
            if not self.is_quiet:
                # Messages for a group that has removed the bot may wait for a day.
                await self.passes(min(look_s, when - now), look_s=look_s)
                look_s = min(SELDOM_S, look_s * 1.5)
                continue
            timer, look_s = self._next_timer(), LOOK_S
            self.loop.leap(min(when, max(now, timer) if timer is not None else when))
            await self.passes(0.05)

    def _next_timer(self) -> float | None:
        """Return the second at which the next timer of a known kind rings, by Telegram's clock, which is right."""
        (due,) = self.witness.rows(f"SELECT min(due) FROM timers WHERE kind IN ({_KNOWN_KINDS})")[0]
        return None if due is None else self.loop.time() + due / 1e6 - self.telegram.now()

    async def settles(self, within_s: float = LONG_S) -> None:
        """Run, in as many lives as needed, until nothing is under way."""
        until = self.loop.time() + within_s
        while True:
            await self._goes_on()
            if self.is_quiet:
                return
            assert self.loop.time() < until, f"not quiet: {self.on_its_way()}"
            await asyncio.sleep(LOOK_S)

    async def does(self, *acts: Callable[[], object]) -> None:
        """Let people act one after the other, each when the bot has answered the one before."""
        for act in acts:
            act()
            await self.settles()

    async def restarts(self) -> None:
        """Die, and start again."""
        await self.dies()
        self.starts()

    async def ends(self) -> None:
        """Die for good."""
        await self.dies()
        if self.witness is not None:
            self.witness.close()

    @property
    def is_quiet(self) -> bool:
        """Whether every update is handled, and every resulting message is sent and marked."""
        if self.is_dead or self.app is None or self.witness is None:
            return False
        sending = self.app.sending.sender
        if self.telegram.updates.pending or not sending.loaded.is_set() or not sending.resting.is_set():
            return False
        if self.witness.waiting or self.witness.searches or self.witness.owed_duties:
            return False
        return not self.app.sending.results._waiting

    def on_its_way(self) -> str:
        waiting = self.witness.rows("SELECT key, attempts, error FROM outbox WHERE state = 'waiting'")
        return f"{len(self.telegram.updates.pending)} updates, {self.witness.owed_duties} duties, rows {waiting}"

    async def _goes_on(self) -> None:
        ended = self._living is not None and self._living.done()
        # A failing start reports the error and ends; the supervisor tries again.
        could_not_start = ended and self.app is None and isinstance(self._living.exception(), StorageError)
        if could_not_start:
            await asyncio.sleep(RESTART_S)
        if self._life.is_over or could_not_start:
            await self.restarts()
        elif ended:
            self._living.result()
            raise AssertionError("a part of the bot ended by itself")

    async def _live(self, life: Life) -> None:
        self._database = database = await self.store.opened(life, self.disk)
        if self.witness is None:
            self.witness = self.store.witnessed()
        clock = LoopClock(self.loop, life, lambda: self.clock_error)
        worlds = await open_config_versions(
            self.settings, self.opened, database, username=self.telegram.bot.username, at=clock.now()
        )
        door = Door(self.sandbox, life, self.mail, self.latency)
        resources = Resources(self.settings, self.opened, worlds, database, door)
        replica = this_replica(self.settings.bot_id, clock)
        app = await join(resources, replica=replica, clock=clock, rng=self.rng, patience=Patience())
        self.app = app
        parts = (
            app.receiving.intake.run(),
            app.sending.sender.run(),
            app.sending.results.run(),
            app.background.jobs.run(),
            app.background.wiping.run(),
            app.background.strangers.run(),
            _keeps_the_witness(app),
        )
        await asyncio.gather(*(self.loop.create_task(part) for part in parts))


async def _keeps_the_witness(app: App) -> None:
    """Store the proven time, as the watch does, which does not run here: a start by a wrong clock needs it."""
    while True:
        with suppress(StorageError):
            await app.resources.database.write(lambda tx: clock_witness.keep(tx, app.watching.watch.clock))
        await app.watching.watch.clock.sleep(NOTED_EVERY_S)
