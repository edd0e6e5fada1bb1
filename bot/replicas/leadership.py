"""Leadership: of all processes on one database one leads, by a lease that it renews every 2 s.

The leader sends, polls, and does the jobs; the others take posts and answer button presses. A lease lasts for 8 s by
the server's clock. A leader that could not renew it for 6 s by its own stops leading by itself, before another can take
it; what it began to write is refused by the lease's fence once another has. If none has, it renews the lease, and leads
again with the same fence: then nobody led in between.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.logs.throttle import LogThrottle
from bot.machine_errors import machine_error, said
from storage.database import Database, Reader, Transaction
from storage.errors import LeaseLost, StorageError
from storage.installation import leases
from storage.installation.leases import LEADER
from storage.records.translatable import tr

LASTS = timedelta(seconds=8)
RENEW_S = 2.0
TRUSTED_S = 6.0
"""How long a leader trusts a lease that it could not renew; calls under way have the rest of its 8 s to end."""
STUCK = timedelta(seconds=5)
"""After which a process that takes over ends the sessions of processes that are cut off in the middle of a message."""
LOOK_S = 0.5
"""How often the others look whether the lease is free."""

log = structlog.get_logger(__name__)


class Leadership:
    """Whether this process leads; without other processes it always does."""

    def __init__(self, database: Database, clock: Clock, *, holder: str) -> None:
        """`holder` is the id of this process among the replicas."""
        self._database = database
        self._clock = clock
        self._holder = holder
        self._throttle = LogThrottle(clock)
        self.is_shared = database.is_shared
        """Whether there may be others."""
        self._fence: int | None = None
        self._trusted_until = 0.0
        """In seconds of `elapsed`: a lease goes on while the machine that holds it is suspended."""
        self._taking: asyncio.Task[None] | None = None
        """The last try to take the lease; it goes on when its caller is cancelled."""

    @property
    def leads(self) -> bool:
        """Whether this process leads now; it does not change while nothing is awaited but by the clock."""
        return not self.is_shared or (self._fence is not None and self._clock.elapsed() < self._trusted_until)

    @property
    def fence(self) -> int | None:
        """The fence of the lease that this process took last; None once it knows that another took it."""
        return self._fence

    async def begin(self) -> None:
        """Lead if nobody else does.

        Raises:
            StorageError: the database could not say so.
        """
        if self.is_shared:
            await self._take()

    async def run(self, take_over: Callable[[], None], stand_down: Callable[[], Awaitable[None]]) -> None:
        """Keep the lease, or wait for it, until cancelled.

        `take_over` is called when this process begins to lead after `begin`, and `stand_down` when it no longer does.
        """
        acting = self.leads
        while True:
            if acting and not self.leads:
                log.error("leads_no_more", hint="the database did not answer for long, or another replica leads")
                await stand_down()
                acting = False
            await self._look()
            if self.leads and not acting:
                log.warning("leads_now", fence=self._fence)
                acting = True
                take_over()
            pause_s = RENEW_S if acting else LOOK_S
            left_s = self._trusted_until - self._clock.elapsed()
            await self._clock.sleep(min(pause_s, max(left_s, 0.0)) if acting else pause_s)

    async def check(self, tx: Transaction) -> None:
        """Make sure that no other process has begun to lead, for the whole of this transaction.

        Raises:
            LeaseLost: one has.
        """
        if await self.held(tx) is None:
            raise LeaseLost(tr("Another replica leads now."))

    async def held(self, reader: Reader) -> int | None:
        """Return the fence of this process, if no other one has begun to lead since it took the lease."""
        fence = self._fence
        return fence if fence is not None and await leases.is_held(reader, LEADER, fence=fence) else None

    async def release(self) -> None:
        """Let another process lead at once, also if this one was about to; what cannot be released ends by itself.

        Raises:
            StorageError: the database did not do it.
        """
        if self._taking is not None:
            await asyncio.gather(self._taking, return_exceptions=True)
        self._fence = None
        await self._database.write(lambda tx: leases.release(tx, LEADER, holder=self._holder), beside=())

    async def _look(self) -> None:
        """Renew the lease, or take it if it is free; what fails is tried again."""
        try:
            await (self._take() if self._fence is None else self._renew(self._fence))
        except StorageError as error:
            self._not_done(repr(error))
        except Exception as error:  # an error of the machine may have any class; all others are raised
            if (cause := machine_error(error)) is None:
                raise
            self._not_done(said(cause))

    async def _take(self) -> None:
        async with self._database.read() as reader:
            if not await leases.is_free(reader, LEADER, holder=self._holder):
                return
            await leases.end_stuck(reader, after=STUCK)
        self._taking = asyncio.create_task(self._take_free())
        await asyncio.shield(self._taking)

    async def _take_free(self) -> None:
        asked_s = self._clock.elapsed()
        # Alone: when this is committed, no transaction that checked the earlier fence is under way.
        self._fence = await self._database.write(lambda tx: leases.take(tx, LEADER, holder=self._holder, lasts=LASTS))
        self._trusted_until = asked_s + TRUSTED_S

    async def _renew(self, fence: int) -> None:
        """Hold the lease for longer; while this process acts on it, within the time that it still trusts it."""
        asked_s = self._clock.elapsed()
        left_s = self._trusted_until - asked_s
        try:
            async with asyncio.timeout(left_s if left_s > 0 else None):
                held = await self._database.write(
                    lambda tx: leases.renew(tx, LEADER, fence=fence, lasts=LASTS), beside=()
                )
        except TimeoutError:
            return
        self._fence, self._trusted_until = (fence, asked_s + TRUSTED_S) if held else (None, 0.0)

    def _not_done(self, error: str) -> None:
        if self._throttle.allow("lease_not_renewed"):
            log.error("lease_not_renewed", error=error)
