"""Updates in batches: slices of them are handled and committed, and only then are their effects applied.

An update is handled once: its number is stored with its effects. Few updates fail, so a slice is first handled without
savepoints; if one of its updates fails, the slice is rolled back and handled again with a savepoint for each.

Polling and the webhook use this. Neither may acknowledge an update before `process` or `process_counted` has counted
it as done.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import nullcontext, suppress
from datetime import datetime

import structlog

from bot.context.commits import Commits
from bot.context.effects import Effects
from bot.context.read_ahead import ReadAhead
from bot.delivery.queue.results import PendingResult, Results
from bot.errors import MachineTrouble, ProcessUnfit, UpdateFailed
from bot.funnels.versions import ConfigVersions
from bot.intake.dispatching.dispatch import dispatch_update
from bot.intake.dispatching.given_up import give_up
from bot.intake.dispatching.set_aside import way_to
from bot.intake.held_updates import HeldUpdates
from bot.intake.patience import Patience
from bot.logs.throttle import LogThrottle
from bot.machine_errors import machine_error
from bot.monitoring.clock_witness import FAR, WitnessedClock
from bot.updates.update import Update
from storage.database import Transaction
from storage.errors import StatementRefused, StorageError
from storage.installation import arrived, dead_letters, updates
from storage.maintenance import retention
from storage.outbox import places
from storage.people import sessions

SLICE = 25
TRIES = 2
"""An update is set aside once this many processes have ended with it, or failed on it."""

log = structlog.get_logger(__name__)


class BatchProcessor:
    """Handles and commits updates, at most 25 of them at once, or as many as take 50 ms where others wait."""

    def __init__(
        self,
        commits: Commits,
        results: Results,
        *,
        configs: ConfigVersions,
        clock: WitnessedClock,
        patience: Patience,
    ) -> None:
        self._commits = commits
        self.database = commits.database
        self._results = results
        self._configs = configs
        self._clock = clock
        self._throttle = LogThrottle(clock)
        self._held = HeldUpdates(patience.machine_s)
        self._announced = set[int]()
        """Updates that other processes know of: they are told when these are done."""
        self._attempts: dict[int, int] = {}
        """Attempts by update, counted once per process: a retry after a database failure is not the update's fault."""
        self.on_handled: Callable[[Sequence[int]], None] = lambda _: None
        """Called with the numbers of each slice that is committed."""
        self.names_to_tell: Callable[[Sequence[int]], Iterable[str]] = lambda _: ()
        """Returns what other processes are told when a slice of these numbers is committed."""

    @property
    def at_once(self) -> int:
        """How many updates it can handle at once."""
        return SLICE * self.database.lanes

    @property
    def holds_some(self) -> bool:
        """Whether an update waits because the machine failed on it."""
        return self._held.any(self._clock.monotonic())

    async def process(self, waiting: Sequence[Update]) -> int:
        """Handle the first of these updates and commit; return how many are done.

        Raises:
            StorageError: the database did not take them; none of them may be acknowledged.
            MachineTrouble: the machine failed, and none of them may be acknowledged; its update is to be tried later.
            ProcessUnfit: it has failed on this update for too long.
        """
        return await self._timed(self._side_by_side(waiting), len(waiting))

    async def process_counted(self, waiting: Sequence[Update], *, announced: bool = False) -> int:
        """Do the same, and commit the attempts at all of them before the first begins.

        So the next process knows which updates were under way when this one was killed, or hung: each of those is tried
        alone, and set aside after two attempts. This costs one commit. `announced` updates are in `arrived`.

        Raises:
            StorageError, MachineTrouble, ProcessUnfit: as above.
        """
        first = waiting[: self.at_once]
        if announced:
            self._announced.update(update.id for update in first)
        return await self._timed(self._counted(first), len(waiting))

    async def set_aside(self, body: str, reason: str) -> None:
        """Store a body that is not an update.

        Raises:
            StorageError: the database did not take it.
        """

        async def work(tx: Transaction) -> Effects:
            now = self._clock.now()
            await dead_letters.add(tx, update_id=None, raw=body, error=reason, telegram_id=None, at=now)
            return Effects(happened=[("set_aside", "")])

        await self._commits.run(work)

    async def last_number(self) -> int | None:
        """Return the number of the update that was handled last, by any process.

        Raises:
            StorageError: the database could not be read.
        """
        async with self.database.read() as reader:
            return await updates.last_number(reader)

    async def forget_attempts(self, *, before: datetime | None = None) -> None:
        """Forget the attempts begun before a time, or all: those updates are done, or will not come again.

        Raises:
            StorageError: the database did not do it.
        """
        if before is None:
            await self.database.write(updates.forget_all_attempts)
        elif self._clock.may_erase:
            await self.database.write(lambda tx: updates.forget_attempts(tx, before))

    async def _timed(self, work: Awaitable[int], waiting: int) -> int:
        """Time a batch, and log what a failure of the database or the machine has left undone."""
        try:
            return await work
        except StorageError as error:
            if self._throttle.allow("batch_given_up"):
                log.error("batch_given_up", updates=waiting, error=repr(error))
            raise
        except Exception as error:  # an error of the machine may come as any class
            trouble = _trouble(error)
            if trouble is None:
                raise
            if self._throttle.allow("machine_refuses"):
                log.error(
                    "machine_refuses", update_id=trouble.update_id, updates=waiting, said=str(trouble),
                    at=way_to(error.__cause__ or error), hint=trouble.hint,
                )  # fmt: skip
        # Outside the handler: otherwise later errors would have this one as their context.
        await self._hold(trouble)
        raise trouble

    async def _hold(self, trouble: MachineTrouble) -> None:
        """Count the attempt of this process, once, and decide whether another process should try.

        Raises:
            ProcessUnfit: it should.
        """
        update_id, now = trouble.update_id, self._clock.monotonic()
        if update_id is None:
            return
        self._held.hold(update_id, str(trouble), now)
        if update_id not in self._attempts:
            at = self._clock.now()
            self._attempts[update_id] = await self.database.write(lambda tx: updates.try_once(tx, update_id, at=at))
        if not self._held.is_hopeless(update_id, now):
            return
        if self._attempts[update_id] < TRIES:
            raise ProcessUnfit(f"This process cannot handle update {update_id}, and ends: {trouble}. {trouble.hint}.")
        self._attempts[update_id] = TRIES + 1

    async def _counted(self, first: Sequence[Update]) -> int:
        counted = await self.database.write_unsynced(lambda tx: self._count(tx, first))
        self._attempts |= counted
        return await self._side_by_side(first[: len(counted)])

    async def _count(self, tx: Transaction, first: Sequence[Update]) -> dict[int, int]:
        """Count the attempts at the next updates; one that was under way when a process ended is tried alone."""
        counted: dict[int, int] = {}
        new = [update.id for update in first if update.id not in self._attempts]
        before = await updates.attempts_at(tx, new)
        for update_id in (update.id for update in first):
            earlier = self._attempts.get(update_id, 1 + before.get(update_id, 0)) - 1
            if earlier and counted:
                break
            counted[update_id] = earlier + 1
            if earlier:
                break
        await updates.try_each(tx, {each: counted[each] for each in new if each in counted}, at=self._clock.now())
        if again := [each for each in counted if each not in new and each in self._announced]:
            await updates.try_again(tx, again)
        return counted

    async def _side_by_side(self, waiting: Sequence[Update]) -> int:
        """Handle a slice, or several at a time where the database has room for them; return how many are done."""
        slices = lanes_of(waiting, most=self.database.lanes)
        # What came is answered by where our messages stand: the results of those that were sent are stored first.
        if len(slices) == 1:
            await self._results.landed()
            return await self._slice(slices[0])
        with suppress(StatementRefused):  # they wait on, and the log has why
            await self._results.flush()
        outcomes = await asyncio.gather(*(self._through(each) for each in slices), return_exceptions=True)
        for failed in outcomes:
            if isinstance(failed, BaseException):  # the others are done, and known when they come again
                raise failed
        return sum(map(len, slices))

    async def _through(self, slice_: Sequence[Update]) -> None:
        done = 0
        while done < len(slice_):
            done += await self._slice(slice_[done:], joins=False)

    async def _slice(self, slice_: Sequence[Update], *, joins: bool = True) -> int:
        """Handle up to 25 updates in one transaction, which takes the results that wait with it if it `joins` them.

        Return how many are done: where others wait for the writer, as many as take 50 ms.
        """
        for update in slice_:
            self._clock.told(update.date)
        with self._results.joined() if joins else nullcontext() as results:
            done, effects = await self._commit(slice_, results)
        through = [update.id for update in slice_[:done]]
        self._held.release(through)
        self._announced.difference_update(through)
        for update_id in through:
            self._attempts.pop(update_id, None)
        await self._commits.apply(effects)
        self.on_handled(through)
        return done

    async def _commit(self, slice_: Sequence[Update], results: list[PendingResult] | None) -> tuple[int, Effects]:
        # A savepoint has SQLite copy every page that changes: measured, 2 to 4 % of the CPU of an update in process.
        try:
            people = self._people_in(slice_)
            return await self.database.write(lambda tx: self._handle(tx, slice_, results, apart=False), beside=people)
        except (UpdateFailed, StatementRefused):  # what an update put off may be refused after it
            return await self.database.write(lambda tx: self._handle(tx, slice_, results, apart=True))

    def _people_in(self, slice_: Sequence[Update]) -> list[int] | None:
        """Return whose rows a slice changes; None if it surely changes more, as what groups and admins do.

        What shows only later, by `Context.alone`, costs a second run, and numbers that new leads had in the first.
        """
        admins = self._configs.current.admins
        people = [update.person for update in slice_ if update.private_chat is not None and update.person not in admins]
        return [each for each in people if each is not None] if len(people) == len(slice_) else None

    async def _handle(
        self, tx: Transaction, slice_: Sequence[Update], results: list[PendingResult] | None, *, apart: bool
    ) -> tuple[int, Effects]:
        if results is not None:
            results.clear()  # the transaction may run again
            await self._results.write_new(tx, results)
        effects, begun, through = Effects(), self._clock.monotonic(), list[int]()
        new = await updates.take(tx, [update.id for update in slice_], at=self._clock.now())
        ahead = ReadAhead() if apart else await _read_ahead(tx, [update for update in slice_ if update.id in new])
        for update in slice_:
            if update.id in new:
                effects.join(await self._one(tx, update, ahead, apart=apart))
                new.remove(update.id)
            through.append(update.id)
            if self._clock.monotonic() - begun > tx.hold_s:
                break
        await updates.put_back(tx, sorted(new))
        if results is not None:
            await self._results.write_new(tx, results)  # in place of a transaction of their own, after this one
        await updates.done_trying(tx, [update_id for update_id in through if update_id in self._attempts])
        await arrived.remove(tx, [update_id for update_id in through if update_id in self._announced])
        for name in self.names_to_tell(through):
            tx.tell(name)
        return len(through), effects

    async def _one(self, tx: Transaction, update: Update, ahead: ReadAhead, *, apart: bool) -> Effects:
        now, config = self._clock.now(), self._configs.current
        if self._attempts.get(update.id, 1) > TRIES:
            said = self._held.reason(update.id)
            reason = f"{TRIES} processes ended with it, or failed on it" + (f": {said}" if said else "")
            effects = await give_up(tx, update, reason=reason, config=config, now=now)
        else:
            effects = await dispatch_update(tx, update, config=config, now=now, ahead=ahead, apart=apart)
        right = self._clock.dating(now, update.date)
        if right != now:
            # People are kept for months, so a few days do not matter, and their talk goes by the clock that they see.
            person = update.person if abs(right - now) > FAR else None
            await updates.redate(tx, update.id, to=right)
            await retention.redate(tx, person, dated=now, to=right)
        return effects


def lanes_of(waiting: Sequence[Update], *, most: int) -> list[Sequence[Update]]:
    """Split the first updates into slices that may be handled at the same time: each person is in one, in order.

    So are groups, and with them whoever was heard in one: their words there and in private stay in order.
    """
    if most == 1 or len(waiting) <= 1:
        return [waiting[:SLICE]]
    lanes: list[list[Update]] = [[] for _ in range(most)]
    lane_of: dict[int | None, list[Update]] = {}
    colleagues = {update.person for update in waiting[: SLICE * most] if update.group is not None}
    for update in waiting[: SLICE * most]:
        who = None if update.group is not None or update.person in colleagues else update.person
        if who not in lane_of:
            lane_of[who] = min(lanes, key=len)
        lane_of[who].append(update)
    return [lane for lane in lanes if lane]


async def _read_ahead(tx: Transaction, new: Iterable[Update]) -> ReadAhead:
    """Read what these updates need, in three queries at most."""
    people: dict[int, Update] = {}
    pressed: dict[int, int] = {}
    for update in new:
        person = update.person
        if person is None or update.private_chat is None or person in people:
            continue
        people[person] = update
        if (number := update.pressed_message) is not None:
            pressed[person] = number
    return ReadAhead(await sessions.rows_of(tx, [*people]), await places.pressed(tx, pressed))


def _trouble(error: Exception) -> MachineTrouble | None:
    """Return the MachineTrouble that an error is, or was caused by; None where there is none."""
    if isinstance(error, MachineTrouble):
        return error
    cause = machine_error(error)
    return None if cause is None else MachineTrouble(cause)
