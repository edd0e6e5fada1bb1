"""What arrives at each of several processes: told to the others before it is handled, and learnt from them.

While no other process works on the database, nothing is told. A process that finds others at its start lets them see
it before it handles its first update: each looks once a second who is there.
"""

import asyncio
from collections.abc import Callable

import structlog

from bot.clock import Clock
from bot.intake.shared_order import SharedOrder, SharedView
from bot.logs.throttle import LogThrottle
from bot.machine_errors import machine_error, said
from bot.updates.update import Update
from storage.database import Database, Transaction
from storage.errors import StorageError
from storage.installation import arrived
from storage.installation.arrived import NOBODY, Arrived

COUNT_S = 1.0
"""How often it is asked which other processes there are."""
SEEN_S = 1.5
"""How long a new process waits, so that the others have asked, and been answered."""
LOOK_S = 0.05
"""How often it is asked what became of what something here waits for, where nothing is told of it."""
AGAIN_S = 0.2

log = structlog.get_logger(__name__)


class Arrivals:
    """Keeps the order of updates over several processes; `order` is None while no other one is at work."""

    def __init__(self, database: Database, clock: Clock, *, replica: int) -> None:
        self._database = database
        self._clock = clock
        self.replica = replica
        """The number of this process."""
        self._throttle = LogThrottle(clock)
        self._come = asyncio.Event()
        self._is_told = False
        self._counted = 0.0
        self.order: SharedOrder | None = None
        self.on_others: Callable[[], SharedOrder] = lambda: SharedOrder(replica, None)
        """Called when others have come; it returns the order from now on."""
        self.on_alone: Callable[[SharedOrder], None] = lambda _: None
        """Called when they have gone, with the order until now."""
        self.on_seen: Callable[[], None] = lambda: None
        """Called when something here may have become ready."""

    def notice(self) -> None:
        """Look soon: something has come, or was refused."""
        self._come.set()

    def heard(self) -> None:
        """Look soon: another process has told that something came there, or that it is this one's turn."""
        self._is_told = True
        self.notice()

    async def begin(self) -> None:
        """Learn whether others are at work; if so, the first update waits until they have seen this process.

        Raises:
            StorageError: the database could not say so.
        """
        now = self._clock.monotonic()
        await self._count(now)
        if self.order is not None:
            self.order.opens = now + SEEN_S

    async def run(self) -> None:
        """Tell and learn until cancelled; what the database does not do is tried again."""
        while True:
            self._come.clear()
            try:
                await self._round()
            except StorageError as error:
                await self._not_done(repr(error))
            except Exception as error:  # an error of the machine may have any class; all others are raised
                if (cause := machine_error(error)) is None:
                    raise
                await self._not_done(said(cause))
            else:
                await self._clock.sleep(self._pause_s(), until=self._come)

    async def _round(self) -> None:
        now = self._clock.monotonic()
        told, self._is_told = self._is_told, False
        order = self.order
        if order is not None and (order.must_look or (told and order.is_handling)):
            await self._look(order, now)
        if now >= self._counted + COUNT_S:
            await self._count(now)

    def _pause_s(self) -> float:
        now = self._clock.monotonic()
        until_count = max(0.0, self._counted + COUNT_S - now)
        if self.order is None or not self.order.must_look:
            return until_count
        return min(until_count, LOOK_S)

    async def _count(self, now: float) -> None:
        """Learn whether others are at work."""
        async with self._database.read() as reader:
            others = await reader.alive()
        if others and self.order is None:
            self.order = self.on_others()
            log.info("other_replicas_came", number=len(others))
        elif not others and self.order is not None and self.order.is_idle:
            self.on_alone(self.order)
            self.order = None
            log.info("other_replicas_went")
        if self.order is not None:
            self.order.alive = others
        self._counted = now

    async def _look(self, order: SharedOrder, now: float) -> None:
        """Tell what has come here and what was refused, and see what waits anywhere."""
        new, let_go, claimed = order.to_announce(), order.to_let_go(), order.to_claim()
        span = order.span()

        async def work(tx: Transaction) -> SharedView:
            refused = [Arrived(each.number, each.person, each.chat, NOBODY) for each in let_go]
            await arrived.announce(tx, [*new, *refused], at=self._clock.now())
            await arrived.move(tx, [each.number for each in let_go], from_=self.replica, to=NOBODY)
            for holder in {each.replica for each in claimed}:
                numbers = [each.number for each in claimed if each.replica == holder]
                await arrived.move(tx, numbers, from_=holder, to=self.replica)
            waiting, handled = await arrived.look(tx, lowest=span[0], above=span[1], below=span[2])
            alive = await tx.alive() if order.asks_who_lives(waiting, now) else order.alive
            for replica in order.concerned(waiting, [*new, *let_go]):
                tx.tell(name_of(replica))
            return SharedView(waiting, handled, alive, now)

        view = await self._database.write_unsynced(work)
        order.saw(view._replace(ended=self._clock.monotonic()), announced=new, let_go=let_go)
        self.on_seen()

    async def _not_done(self, error: str) -> None:
        if self._throttle.allow("arrivals_not_told"):
            log.error("arrivals_not_told", error=error)
        await self._clock.sleep(AGAIN_S)


def arrived_here(update: Update, replica: int) -> Arrived:
    """Return what the others are told of an update."""
    return Arrived(update.id, update.person, update.group, replica)


def name_of(replica: int) -> str:
    """Return the name that is told a process when it should look."""
    return f"arrived_{replica}"
