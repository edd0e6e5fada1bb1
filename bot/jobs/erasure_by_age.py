"""Erasure by age, of people who have been silent for the whole retention time. It is final: no single value decides.

People are erased when the wall clock and its second witness agree, six hours after the start at the earliest, when the
retention times have not become shorter, and while no more than usual are due in one day. Otherwise no one is erased, a
fault says why, and `sarnakh erase --due` shows who is due and asks: the confirmation is a row, and the people it names
are erased at once. None of this delays /forget.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

import structlog

from bot.context.commits import Commits
from bot.context.context import Context, by_clock
from bot.funnels.versions import ConfigVersions
from bot.monitoring.clock_witness import WitnessedClock
from bot.monitoring.health import Fault, Health
from bot.prospects import erasure
from storage.database import Reader
from storage.maintenance import erasure_record, retention
from storage.maintenance.erasure_record import Confirmation
from storage.people import leads
from storage.records.lead import RetentionPolicy

FIRST_AFTER = timedelta(hours=6)
"""The time in which an operator can notice a mistake with a setting or a clock."""
LOOK_EVERY = timedelta(hours=1)
AT_LEAST = 200
"""More than usual means at least this many in a day, or one in a hundred."""
HINT = "sarnakh erase --due shows who it would be, and asks"

log = structlog.get_logger(__name__)


class Due(NamedTuple):
    """Who is due now, and what prevents their erasure without a confirmation."""

    people: int
    fault: Fault | None


class ErasureByAge:
    """Checks every hour, and erases a few people per round, because each may leave cards to blank."""

    def __init__(
        self,
        commits: Commits,
        health: Health,
        *,
        configs: ConfigVersions,
        clock: WitnessedClock,
    ) -> None:
        self._commits = commits
        self._database = commits.database
        self._health = health
        self._configs = configs
        self._clock = clock
        self._begun = self._next_look = clock.monotonic()
        self._left = 0
        """How many of the people who were due at the last check, and may be erased, are left."""
        self._checked: Confirmation | None = None

    async def step(self) -> bool:
        """Do the next part of the work that is due; return whether there is more.

        Raises:
            StorageError: the database could not do it.
        """
        async with self._database.read() as reader:
            confirmed = await erasure_record.confirmation(reader)
        if confirmed is not None:
            return await self._carry_out(confirmed)
        if self._clock.monotonic() >= self._next_look:
            await self._look()
        if self._left and self._clock.may_erase:
            await self._erase_some()
        return self._left > 0

    async def _look(self) -> None:
        """Check who is due, and whether they may be erased."""
        keeping, now = self._configs.current.keeping, self._clock.now()
        lived = timedelta(seconds=self._clock.monotonic() - self._begun)
        async with self._database.read() as reader:
            known = await erasure_record.last_keeping(reader)
            due = await look(reader, keeping, now=now)
        if due.fault is not Fault.KEEPING_SHRANK and known != keeping:
            await self._database.write(lambda tx: erasure_record.allow(tx, keeping))
        # By a clock that is ahead, everyone may seem due: that is a separate fault.
        agreed = self._clock.may_erase
        self._tell(due if agreed or due.fault is Fault.KEEPING_SHRANK else Due(0, None))
        self._left = due.people if agreed and lived >= FIRST_AFTER and due.fault is None else 0
        wait = LOOK_EVERY if lived >= FIRST_AFTER else min(LOOK_EVERY, FIRST_AFTER - lived)
        self._next_look = self._clock.monotonic() + wait.total_seconds()

    def _tell(self, due: Due) -> None:
        for fault in (Fault.KEEPING_SHRANK, Fault.ERASURE_BRAKED):
            if fault is not due.fault:
                self._health.mended(fault)
        self._health.people_due = due.people
        if due.fault is not None:
            self._health.found(due.fault)
            log.error("erasure_waits", why=due.fault.value, people=due.people, hint=HINT)

    async def _erase_some(self) -> None:
        config, now = self._configs.current, self._clock.now()
        async with self._database.read() as reader:
            some = min(self._left, await retention.people_at_once(reader))
            numbers = await retention.outlived(reader, config.keeping, at=now, limit=some)

        async def act(ctx: Context) -> None:
            gone = await erasure.erase_outlived(ctx, numbers, keeping=config.keeping, at=now)
            await erasure_record.count(ctx.tx, gone, day=now.date())

        if numbers:
            await self._commits.run(by_clock(act, config, now))
            log.info("outlived_erased", people=len(numbers))
        self._left = self._left - len(numbers) if numbers else 0

    async def _carry_out(self, confirmed: Confirmation) -> bool:
        """Erase some of the people whose erasure an operator confirmed; return whether there are more."""
        config, now = self._configs.current, self._clock.now()
        if not await self._still_holds(confirmed, config.keeping):
            log.error("confirmation_not_carried_out", people=confirmed.people, hint=HINT)
            await self._database.write(erasure_record.carried_out)
            return True
        async with self._database.read() as reader:
            some = await retention.people_at_once(reader)
            numbers = await retention.outlived(reader, confirmed.keeping, at=confirmed.at, limit=some)

        async def act(ctx: Context) -> None:
            await erasure.erase_outlived(ctx, numbers, keeping=confirmed.keeping, at=confirmed.at)
            if len(numbers) < some:
                await erasure_record.allow(ctx.tx, confirmed.keeping)
                await erasure_record.carried_out(ctx.tx)

        await self._commits.run(by_clock(act, config, now))
        log.info("outlived_erased", people=len(numbers), confirmed=True)
        # A fault may be over now.
        self._next_look = self._clock.monotonic()
        return True

    async def _still_holds(self, confirmed: Confirmation, keeping: RetentionPolicy) -> bool:
        """Tell whether a confirmation fits what is due now: the same retention times, and no one who was not shown."""
        if confirmed == self._checked:
            return True
        if confirmed.keeping != keeping:
            return False
        async with self._database.read() as reader:
            people = await retention.count_outlived(reader, confirmed.keeping, at=confirmed.at)
        self._checked = confirmed
        return people <= confirmed.people


async def look(reader: Reader, keeping: RetentionPolicy, *, now: datetime) -> Due:
    """Return who is due, and which fault prevents erasure: shorter retention times, or more than usual in a day."""
    people = await retention.count_outlived(reader, keeping, at=now)
    known = await erasure_record.last_keeping(reader)
    if known is not None and erasure_record.is_shorter(keeping, known):
        return Due(people, Fault.KEEPING_SHRANK)
    by_day, today = await erasure_record.counts(reader), now.date()
    beyond = by_day.get(today, 0) + people - erasure_record.usual(by_day, today)
    if people and beyond > AT_LEAST and beyond > await leads.count(reader) / 100:
        return Due(people, Fault.ERASURE_BRAKED)
    return Due(people, None)
