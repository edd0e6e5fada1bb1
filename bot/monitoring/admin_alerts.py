"""Alerts to the admins: one message when something is wrong, one when it is over, and none in between.

Each message lists all current faults and supersedes one that still waits: after Telegram could not be reached, the
admins get only the latest. What they were told is stored, so that a restart repeats nothing.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog

from bot.clock import Clock
from bot.context.commits import Commits
from bot.context.context import Context, by_clock
from bot.funnels.versions import ConfigVersions
from bot.monitoring.fault_history import FaultHistory, Incident, read_history
from bot.monitoring.health import Fault, Health
from bot.staff.notify import notify_each
from conversations.language import catalogue
from conversations.schedule.dates import say_ago
from storage.database import Reader, from_us, to_us
from storage.installation import dead_letters, state
from storage.records.record import Language, as_json

FAULTS = "faults"
"""Key of the history in the table `state`; also in the keys and the slot of the messages."""
SET_ASIDE = "set_aside"
"""The same for the time when the admins were last told of updates that were set aside."""
SET_ASIDE_AGAIN = timedelta(days=1)

log = structlog.get_logger(__name__)


class AdminAlerts:
    """Checks the faults, and notifies the admins."""

    def __init__(
        self,
        commits: Commits,
        health: Health,
        *,
        configs: ConfigVersions,
        clock: Clock,
    ) -> None:
        self._commits = commits
        self._health = health
        self._configs = configs
        self._clock = clock
        self._begun, self._begun_s = clock.now(), clock.monotonic()
        self._history: FaultHistory | None = None

    def begin_anew(self) -> None:
        """Read the history again: another process has told the admins until now."""
        self._history = None

    async def check(self, reader: Reader) -> None:
        """Report faults that last, faults that are over, and updates that were set aside.

        Raises:
            StorageError: it could not be stored; the next check tries again.
        """
        await self._look_at_faults(reader, self._steady())
        await self._look_at_set_aside(reader, self._clock.now())

    def _steady(self) -> datetime:
        """Return the time by the monotonic clock, so that no fault lasts longer because the wall clock jumps."""
        return self._begun + timedelta(seconds=self._clock.monotonic() - self._begun_s)

    async def _look_at_faults(self, reader: Reader, now: datetime) -> None:
        history = self._history or await _load(reader, now)
        self._history = history = history.seen(self._faults(), now)
        untold, over = history.untold(), history.over(now)
        if not untold and not over:
            return
        log.warning("operators_are_told", wrong=untold, well_again=tuple(over))
        told = history.told(now)
        people = self._health.people_due
        await self._tell(FAULTS, as_json(told), lambda language: _standing(told, over, language, people))
        self._history = told

    def _faults(self) -> list[Fault]:
        """Return the faults to report here: `group_events` reports a lost group, `reminders` alerts without a group."""
        elsewhere = {Fault.SALES_LOST} if self._health.sales_chat == "bound" else {Fault.SALES_LOST, Fault.ALERT_WAITS}
        return [fault for fault in self._health.faults() if fault not in elsewhere]

    async def _look_at_set_aside(self, reader: Reader, now: datetime) -> None:
        """Report how many updates were set aside since the last report, at most once a day."""
        told = await state.load(reader, SET_ASIDE, read_moment)
        if told is not None and told > now:
            # A clock that was ahead wrote it: updates set aside from now on must not count as reported.
            await self._commits.database.write(lambda tx: state.put(tx, SET_ASIDE, str(to_us(now))))
            return
        if told is not None and now - told < SET_ASIDE_AGAIN:
            return
        count = await dead_letters.count_between(reader, told, now)
        if not count:
            return
        log.warning("operators_are_told", set_aside=count)
        kept = str(to_us(now))
        await self._tell(SET_ASIDE, kept, lambda language: catalogue.text("admin", "set_aside", language, count=count))

    async def _tell(self, key: str, kept: str, text_in: Callable[[Language], str]) -> None:
        async def act(ctx: Context) -> None:
            await state.put(ctx.tx, key, kept)
            await notify_each(ctx, key, text_in, slot=key)

        await self._commits.run(by_clock(act, self._configs.current, self._clock.now()))


async def _load(reader: Reader, now: datetime) -> FaultHistory:
    history = await state.load(reader, FAULTS, read_history)
    return history.begun_again(now) if history is not None else FaultHistory()


def read_moment(kept: str) -> datetime:
    """Return the time stored under a key."""
    return from_us(int(kept))


def _standing(history: FaultHistory, over: Mapping[str, Incident], language: Language, people: int) -> str:
    """Return the text of what is over, and then of all that is wrong; `people` is how many wait for erasure by age."""
    lines = [catalogue.text("admin", "faults.over", language)] if over else []
    for name, trouble in over.items():
        ours = {"what": _texts(name, language, people)[0], "lasted": say_ago(trouble.seen - trouble.since, language)}
        lines.append(catalogue.phrase("admin", "faults.lasted", language, ours=ours))
    wrong = [name for name, trouble in history.troubles.items() if trouble.told]
    if wrong:
        lines.append(catalogue.text("admin", "faults.wrong", language))
    for name in wrong:
        what, advice = _texts(name, language, people)
        lines.append(catalogue.phrase("admin", "faults.line", language, ours={"what": what, "advice": advice}))
    return "\n".join(lines)


def _texts(name: str, language: Language, people: int) -> tuple[str, str]:
    """Return the texts of a fault, and of what to do about it."""
    key = name.lower()
    advice = catalogue.text("admin", f"advice.{key}", language, count=people)
    return catalogue.text("admin", f"fault.{key}", language), advice
