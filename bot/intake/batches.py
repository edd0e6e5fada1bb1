"""Updates in batches: slices of them are handled and committed, and only then does memory learn what followed.

Polling and the webhook stand on this. Neither may acknowledge an update before `process` or `process_counted` has
counted it among those that are through.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

import structlog

from bot.context.effects import Effects
from bot.delivery.results import PendingResult, Results
from bot.funnels.versions import ConfigVersions
from bot.intake.dispatch import dispatch_update, give_up
from bot.logs.throttle import LogThrottle
from bot.monitoring.clock_witness import FAR, WitnessedClock
from bot.updates.parse import Raw, date_of, person_id_of, update_id_of
from storage.database import Database, Transaction
from storage.errors import StorageError
from storage.installation import dead_letters, updates
from storage.maintenance import retention

SLICE = 25
SLICE_S = 0.05
TRIES = 2
"""An update that has ended the process so often is set aside."""

log = structlog.get_logger(__name__)


class BatchProcessor:
    """Sees updates through to a commit, at most 25 of them or 50 ms at once."""

    def __init__(
        self,
        database: Database,
        results: Results,
        *,
        configs: ConfigVersions,
        apply: Callable[[Effects], Awaitable[None]],
        clock: WitnessedClock,
    ) -> None:
        self._database = database
        self._results = results
        self._configs = configs
        self._apply = apply
        self._clock = clock
        self._throttle = LogThrottle(clock)
        self._attempts: dict[int, int] = {}
        """Counted once a process: to be tried again when the database gave up is nobody's fault."""

    async def process(self, waiting: Sequence[Raw]) -> int:
        """Handle the first of these and commit; return how many are through.

        Raises:
            StorageError: the database did not take them; none of them may be acknowledged.
        """
        return await self._timed(self._slice(waiting[:SLICE]), len(waiting))

    async def process_counted(self, waiting: Sequence[Raw]) -> int:
        """Do the same, and commit the attempt at each before it begins.

        So the next process knows which updates were under way when this one was killed, or hung: each of those is tried
        alone, and after two attempts it is set aside. It costs a commit a slice.

        Raises:
            StorageError: the database did not take them; none of them may be acknowledged.
        """
        return await self._timed(self._counted_slice(waiting[:SLICE]), len(waiting))

    async def set_aside(self, body: str, reason: str) -> None:
        """Keep what came and is no update.

        Raises:
            StorageError: the database did not take it.
        """
        now = self._clock.now()
        await self._database.write(
            lambda tx: dead_letters.add(tx, update_id=None, raw=body, error=reason, telegram_id=None, at=now)
        )
        await self._apply(Effects(happened=[("set_aside", "")]))

    async def forget_attempts(self, *, before: datetime | None = None) -> None:
        """Forget what was begun before a time, or ever: it is through, or will not come again.

        Raises:
            StorageError: the database did not do it.
        """
        if before is None:
            await self._database.write(updates.forget_all_attempts)
        elif self._clock.may_erase:
            await self._database.write(lambda tx: updates.forget_attempts(tx, before))

    async def _timed(self, work: Awaitable[int], waiting: int) -> int:
        """Say what a database that gives up has left undone."""
        try:
            return await work
        except StorageError as error:
            if self._throttle.allow("batch_given_up"):
                log.error("batch_given_up", updates=waiting, error=repr(error))
            raise

    async def _counted_slice(self, slice_: Sequence[Raw]) -> int:
        counted = await self._database.write(lambda tx: self._count(tx, slice_))
        self._attempts |= counted
        return await self._slice(slice_[: len(counted)])

    async def _count(self, tx: Transaction, slice_: Sequence[Raw]) -> dict[int, int]:
        """Count the attempts at the next slice; one that was under way when a process ended makes a slice alone."""
        counted: dict[int, int] = {}
        for update_id in map(update_id_of, slice_):
            here = self._attempts.get(update_id)
            before = await updates.attempts_at(tx, update_id) if here is None else here - 1
            if before and counted:
                break
            counted[update_id] = here or await updates.try_once(tx, update_id, at=self._clock.now())
            if before:
                break
        return counted

    async def _slice(self, slice_: Sequence[Raw]) -> int:
        """Handle up to 25 updates or 50 ms of them in one transaction, together with results; return how many."""
        for raw in slice_:
            self._clock.told(date_of(raw))
        results = self._results.take()
        try:
            done, effects = await self._database.write(lambda tx: self._handle(tx, slice_, results))
        except BaseException:  # cancelled or not, no result may be lost
            self._results.give_back(results)
            raise
        for raw in slice_[:done]:
            self._attempts.pop(update_id_of(raw), None)
        await self._apply(effects)
        return done

    async def _handle(
        self, tx: Transaction, slice_: Sequence[Raw], results: Sequence[PendingResult]
    ) -> tuple[int, Effects]:
        await self._results.write_into(tx, results)
        effects, begun, through = Effects(), self._clock.monotonic(), list[int]()
        for raw in slice_:
            effects.join(await self._one(tx, raw))
            through.append(update_id_of(raw))
            if self._clock.monotonic() - begun > SLICE_S:
                break
        await updates.done_trying(tx, [update_id for update_id in through if update_id in self._attempts])
        return len(through), effects

    async def _one(self, tx: Transaction, raw: Raw) -> Effects:
        attempts, now = self._attempts.get(update_id_of(raw), 1), self._clock.now()
        if attempts > TRIES:
            effects = await give_up(tx, raw, attempts=attempts - 1, config=self._configs.current, now=now)
        else:
            effects = await dispatch_update(tx, raw, config=self._configs.current, now=now)
        right = self._clock.dating(now, date_of(raw))
        if right != now:
            # People are kept for months: a few days are no matter, and their talk goes by the clock that they see.
            person = person_id_of(raw) if abs(right - now) > FAR else None
            await retention.redate(tx, person, dated=now, to=right)
        return effects
