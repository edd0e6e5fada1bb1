"""The scheduler: due timers become events or reports, and are handled in the same way as updates.

No query over many leads runs on the writer: a report is read on a reader, and then queued in the same transaction that
removes its timer.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from typing import TypeVar, assert_never

import structlog

from bot.context.commits import Commits
from bot.context.context import Context, TimerNumber, by_clock
from bot.context.effects import Effects
from bot.funnels.versions import ConfigVersions
from bot.intake.dispatching.dispatch import LEAKS
from bot.jobs.erasure_by_age import ErasureByAge
from bot.jobs.last_chance import LastChance
from bot.jobs.reports import MadeReport, failed_report, may_have, report
from bot.jobs.setbacks import Setbacks
from bot.jobs.short_waits import ShortWaits
from bot.jobs.unreadable_state import put_unreadable_aside
from bot.logs.throttle import LogThrottle
from bot.machine_errors import hint_for, machine_error, said
from bot.monitoring.clock_witness import WitnessedClock
from bot.monitoring.health import Health
from bot.prospects import returns, talk
from bot.sales import former_staff, reminders
from bot.sales.acts import desk_timers, questions
from bot.sales.after_sale import asking
from bot.sales.clock import new_rules, openings
from bot.sales.clock.morning import read_morning
from bot.sales.relay import fates, first_replies
from bot.sales.removal import copies
from bot.sales.rounds import of_before
from bot.sales.rounds.buttons import card_ids, with_buttons
from bot.sales.test_talks import ending
from conversations.turn.events import DecayDue
from storage.errors import StorageError, Unavailable
from storage.installation import timers
from storage.maintenance import retention
from storage.people import leads, sessions
from storage.records.timer import (
    AgainTimer,
    AskTimer,
    CopiesTimer,
    DecayTimer,
    EndOfTestTimer,
    FirstReplyTimer,
    FormerTimer,
    MarkTimer,
    MenuTimer,
    OpeningTimer,
    QuietTimer,
    RemindTimer,
    ReportTimer,
    ReturnTimer,
    RoundTimer,
    SayTimer,
    Timer,
)
from storage.sales import changed_leads

AnyTimer = TypeVar("AnyTimer", bound=Timer)
AT_ONCE = 25
PURGE_EVERY = timedelta(hours=1)
BETWEEN_PURGES = timedelta(seconds=1)
"""The pause while there is more to purge: 500 rows of a kind each second are 1.8 million an hour."""
AFTER_TROUBLE = timedelta(seconds=5)

log = structlog.get_logger(__name__)


class Jobs:
    """Does the jobs that are due, and then waits for the next one."""

    def __init__(
        self,
        commits: Commits,
        health: Health,
        *,
        configs: ConfigVersions,
        clock: WitnessedClock,
    ) -> None:
        self._commits = commits
        self._database = database = commits.database
        self._health = health
        self._configs = configs
        self._clock = clock
        self._throttle = LogThrottle(clock)
        self._setbacks = Setbacks(database, health, clock)
        self._last_chance = LastChance(commits, configs, clock)
        self._nudged = asyncio.Event()
        self._erasing = ErasureByAge(commits, health, configs=configs, clock=clock)
        self._short_waits = ShortWaits()
        self._numbers = count(1)
        self._purged_s: float | None = None

    def nudge(self) -> None:
        """Read the timers again: one may be due earlier than the next one known."""
        self._nudged.set()

    async def run(self) -> None:
        """Do due jobs until cancelled."""
        while True:
            self._nudged.clear()
            try:
                wait = await self._round()
            except StorageError as error:
                if self._throttle.allow("jobs_put_off"):
                    log.error("jobs_put_off", error=repr(error))
                wait = AFTER_TROUBLE
            except Exception as error:
                if (cause := machine_error(error)) is None:
                    raise
                self._health.machine_failed("jobs", said(cause))
                if self._throttle.allow("jobs_put_off"):
                    log.error("jobs_put_off", error=said(cause), hint=hint_for(cause))
                wait = AFTER_TROUBLE
            await self._clock.sleep(wait.total_seconds(), until=self._nudged)

    async def _round(self) -> timedelta:
        """Do all due jobs; return how long there is nothing to do."""
        now = self._clock.now()
        # What could not be read right after a commit, like the sales group, is read now.
        await self._commits.apply(Effects())
        purging = await self._purge(now)
        erasing = await self._erasing.step()
        self._setbacks.look()
        bringing = await self._bring_up(now)
        await self._plan_opening(now)
        await self._tell_fates(now)
        following_rules = await self._follow_rules(now)
        async with self._database.read() as reader:
            due = await timers.read_due(reader, at=self._clock.sure, limit=AT_ONCE)
            waiting = await timers.short(reader, limit=AT_ONCE)
            following = await timers.next_due(reader, after=now)
            self._setbacks.tell_unknown(await timers.unknown_due(reader, at=now))
        await self._setbacks.put_rows_aside(due.bad)
        short = self._short_waits.over(waiting, now=now, now_s=self._clock.monotonic())
        due_now = {timer.key: timer for timer in (*due.good, *short) if not self._setbacks.waits(timer.key)}
        for timer in due_now.values():
            await self._do(timer)
        if due_now or due.bad or erasing or bringing or following_rules:
            return timedelta()
        longest = BETWEEN_PURGES if purging else talk.LOOK_AGAIN
        # A round takes its time, and the clock may have leapt meanwhile.
        return longest if following is None else min(longest, max(timedelta(), following - self._clock.now()))

    async def _bring_up(self, now: datetime) -> bool:
        """Make rounds agree with leads that another version wrote beside us; return whether there may be more."""
        async with self._database.read() as reader:
            if not await changed_leads.are_any(reader):
                return False
        await self._commits.run(by_clock(of_before.bring_up, self._configs.current, now))
        return True

    async def _tell_fates(self, now: datetime) -> None:
        """Do what became of messages to prospects, where a process ended before it could."""
        async with self._database.read() as reader:
            if not await fates.are_any_untold(reader):
                return
        await self._commits.run(by_clock(fates.catch_up, self._configs.current, now))

    async def _plan_opening(self, now: datetime) -> None:
        """Set the timer of the company's next opening, unless it is set."""
        config = self._configs.current
        async with self._database.read() as reader:
            if await openings.is_planned(reader, config, now):
                return
        await self._commits.run(by_clock(openings.plan, config, now))

    async def _follow_rules(self, now: datetime) -> bool:
        """Set timers of open leads by the hours and rules of now; return whether there may be more to set."""
        config = self._configs.current
        async with self._database.read() as reader:
            if await new_rules.are_followed(reader, config):
                return False
        await self._commits.run(by_clock(new_rules.follow, config, now))
        async with self._database.read() as reader:
            return not await new_rules.are_followed(reader, config)

    async def _do(self, timer: Timer) -> None:
        """Do one job; a job that cannot be done is put off or put aside, and delays no other."""
        try:
            await self._carry_out(timer)
        except Unavailable:
            raise
        except LEAKS as error:  # one failing job must neither delay the others nor end every process
            if (task := asyncio.current_task()) is not None and task.cancelling():
                raise
            failed = error
        else:
            self._setbacks.done(timer.key)
            return
        await self._fail(timer, failed)

    async def _fail(self, timer: Timer, error: BaseException) -> None:
        """Put off a timer that could not be done, or put it aside where it is itself to blame."""
        cause = machine_error(error) if isinstance(error, Exception) else None
        if cause is not None:
            await self._setbacks.put_off(timer, cause)
            return
        log.error("job_dropped", key=timer.key, kind=timer.kind, exc_info=error)
        await self._setbacks.put_aside(timer, error)
        if isinstance(timer, ReportTimer):
            answer = failed_report(timer)
            await self._commits.run(by_clock(lambda ctx: ctx.send([answer]), self._configs.current, self._clock.now()))

    async def _carry_out(self, timer: Timer) -> None:
        match timer:
            case DecayTimer():
                await self._run(timer, _decay)
            case RemindTimer():
                await self._run(timer, reminders.remind)
            case ReportTimer():
                await self._report(timer)
            case AgainTimer():
                await self._last_chance.give(timer)
            case FormerTimer():
                await self._run(timer, _former)
            case CopiesTimer():
                await copies.go_on(self._commits, timer, config=self._configs.current, now=self._clock.now())
            case QuietTimer():
                await self._run(timer, _let_go)
            case EndOfTestTimer():
                await self._run(timer, ending.expire)
            case RoundTimer():
                await self._run(timer, desk_timers.fire)
            case SayTimer():
                await self._run(timer, desk_timers.say)
            case ReturnTimer():
                await self._run(timer, returns.come_back)
            case MenuTimer():
                await self._run(timer, desk_timers.close_menu)
            case AskTimer():
                await self._run(timer, questions.expire)
            case FirstReplyTimer():
                await self._run(timer, first_replies.expire)
            case MarkTimer():
                await self._run(timer, asking.ask)
            case OpeningTimer():
                await self._open_company(timer)
            case _:
                assert_never(timer)

    async def _open_company(self, timer: OpeningTimer) -> None:
        config, now = self._configs.current, self._clock.now()
        async with self._database.read() as reader:
            morning = await read_morning(reader, config, now, since=timer.due)
        act = partial(openings.open_company, timer=timer, morning=morning)
        await self._commits.run(by_clock(act, config, now, timer=self._number(timer)))

    async def _report(self, timer: ReportTimer) -> None:
        async with self._database.read() as reader:
            made = await report(reader, timer, config=self._configs.current, now=self._clock.now())
        await self._run(timer, partial(_queue_report, made=made))

    def _number(self, timer: Timer) -> TimerNumber:
        return TimerNumber(timer.due, next(self._numbers))

    async def _run(self, timer: AnyTimer, act: Callable[[Context, AnyTimer], Awaitable[None]]) -> None:
        config, now = self._configs.current, self._clock.now()
        await self._commits.run(by_clock(lambda ctx: act(ctx, timer), config, now, timer=self._number(timer)))

    async def _purge(self, now: datetime) -> bool:
        """Delete a portion of expired rows, unless the clock may be wrong; return whether there may be more."""
        now_s = self._clock.monotonic()
        recently = self._purged_s is not None and now_s - self._purged_s < PURGE_EVERY.total_seconds()
        if recently or not self._clock.may_erase:
            return False
        gone = await self._database.write(lambda tx: retention.purge(tx, at=now))
        if not gone:
            await put_unreadable_aside(self._database, at=now)
            self._purged_s = now_s
            return False
        log.info("purged", rows=gone)
        return True


async def _decay(ctx: Context, timer: DecayTimer) -> None:
    """Compute a score again when decay alone may have ended its being hot."""
    if not await timers.remove(ctx.tx, timer.key) or timer.lead is None:
        return
    session = await sessions.load_number(ctx.tx, timer.lead)
    if session is not None:
        await talk.advance_by(ctx, session, DecayDue())


async def _let_go(ctx: Context, timer: QuietTimer) -> None:
    """Remove the timer of a reminder that earlier versions gave: the list of the morning says more."""
    await timers.remove(ctx.tx, timer.key)


async def _former(ctx: Context, timer: FormerTimer) -> None:
    """Withdraw what waits for a person who lost a right by the command line."""
    await timers.remove(ctx.tx, timer.key)
    await former_staff.let_go(ctx)


async def _queue_report(ctx: Context, timer: ReportTimer, made: MadeReport) -> None:
    """Queue a report that was read, unless the right to it was lost meanwhile."""
    if not await may_have(ctx.tx, timer, config=ctx.config):
        await timers.remove(ctx.tx, timer.key)
        log.warning("report_refused", key=timer.key, hint="whoever asked is no admin now, or the group not sales'")
        return
    # If a person in it was erased since it was read, it is read again in the next round.
    if not await leads.are_known(ctx.tx, made.mentions) or not await timers.remove(ctx.tx, timer.key):
        return
    rows = [
        with_buttons(row, each, await card_ids(ctx, each)) for row, each in zip(made.rows, made.buttons, strict=True)
    ]
    await ctx.send(rows)
