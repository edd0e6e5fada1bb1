"""The watch: every 20 s it checks the backlog and the room on disk, and once a minute it writes to the database.

It writes the time of Telegram's last answer: that proves that the database is writable while no updates come, and shows
after a start how long the bot was down. Telegram keeps what people send for a day (the Bot API on getUpdates); what was
sent before that is lost, and is reported.
"""

import shutil
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import structlog

from bot.context.commits import Commits
from bot.context.context import Context, by_clock
from bot.funnels.versions import ConfigVersions
from bot.logs.throttle import LogThrottle
from bot.machine_errors import hint_for, machine_error, said
from bot.monitoring import clock_witness
from bot.monitoring.admin_alerts import AdminAlerts
from bot.monitoring.clock_witness import HEARD, Heard, WitnessedClock, read_heard
from bot.monitoring.health import Fault, Health
from bot.staff import owner_link
from bot.staff.notify import notify_each
from conversations.language import catalogue
from conversations.schedule.dates import say_ago
from storage import put_aside
from storage.errors import StorageError, Unavailable
from storage.installation import state, updates
from storage.outbox import queue as outbox
from storage.records.record import Language, as_json

LOOK_S = 20.0
AFTER_TROUBLE_S = 5.0
"""To the next check while the database does not work: `/readyz` may stay red for so long when it works again."""
NOTE_EVERY_S = 60.0
KEPT_BY_TELEGRAM = timedelta(days=1)
JUMP_S = 60.0
"""A clock that is set by more than this has jumped; NTP slews smaller differences."""

log = structlog.get_logger(__name__)


class Watch:
    """Keeps health up to date, and notifies the admins."""

    def __init__(
        self,
        commits: Commits,
        folder: Path,
        health: Health,
        *,
        configs: ConfigVersions,
        clock: WitnessedClock,
    ) -> None:
        self._commits = commits
        self._database = commits.database
        self._folder = folder
        self._health = health
        self._configs = configs
        self.clock = clock
        self._throttle = LogThrottle(clock)
        self._admin_alerts = AdminAlerts(commits, health, configs=configs, clock=clock)
        self._noted: float | None = None
        self._gap_known = False
        self._begun_s = clock.monotonic()
        self._drift = self._drift_s()

    async def run(self) -> None:
        """Check until cancelled."""
        while True:
            try:
                await self.check()
                wait_s = LOOK_S
            except StorageError as error:
                if self._throttle.allow("watch_put_off"):
                    log.error("watch_put_off", error=repr(error))
                wait_s = LOOK_S
                if isinstance(error, Unavailable):
                    self._noted, wait_s = None, AFTER_TROUBLE_S  # the next check tries to write
            except Exception as error:
                if (cause := machine_error(error)) is None:
                    raise
                log.error("watch_put_off", error=said(cause), hint=hint_for(cause))
                wait_s = LOOK_S
            await self.clock.sleep(wait_s)

    def begin_anew(self) -> None:
        """Read again what was stored: another process has led until now."""
        self._noted, self._gap_known = None, False
        self._admin_alerts.begin_anew()

    async def check(self) -> None:
        """Check once, and report the findings.

        Raises:
            StorageError: the database failed; health knows it.
        """
        self._look_at_clock()
        jumped = self._health.leads and await self._keep_owner_link()
        now_s = self.clock.monotonic()
        just_heard = self._health.ever_heard and not self._gap_known
        is_due = jumped or just_heard or self._noted is None or now_s - self._noted >= NOTE_EVERY_S
        if is_due and self._health.leads:  # the leader alone hears from Telegram
            await self._note()
            self._noted = now_s
        async with self._database.read() as reader:
            backlog = await outbox.counts(reader)
            self._health.looked(backlog=backlog, log_bytes=self._database.wal_bytes(), disk_bytes=_free(self._folder))
            self._look_at_put_aside(await put_aside.unseen(reader))
            if self._health.leads:
                await self._admin_alerts.check(reader)

    def _look_at_put_aside(self, rows: Mapping[str, int]) -> None:
        """Log which tables have rows that cannot be read, each time that this changes."""
        if rows and rows != self._health.put_aside:
            log.error("rows_put_aside", rows=rows, hint="each is kept as it stood: sarnakh put-aside list")
        self._health.put_aside = rows

    async def _note(self) -> None:
        """Store the time of Telegram's last answer; the first time since the start, also check how long ago it was."""
        now = self.clock.now()
        heard = now - self._health.silence() if self._health.ever_heard else None

        async def act(ctx: Context) -> None:
            kept = await state.load(ctx.tx, HEARD, read_heard)
            before = kept.at if kept is not None else await updates.last_seen(ctx.tx)
            await state.put(ctx.tx, HEARD, as_json(Heard(at=heard or before, noted=now)))
            await clock_witness.keep(ctx.tx, self.clock)
            unheard = heard - before if heard and before else timedelta()
            if not self._gap_known and not self.clock.is_moved and unheard > KEPT_BY_TELEGRAM:
                await _tell_gap(ctx, unheard)

        await self._commits.run(by_clock(act, self._configs.current, now))
        self._gap_known = heard is not None

    def _look_at_clock(self) -> None:
        """Check whether the clock is ahead of all known times: meanwhile no one is erased by age."""
        if self.clock.agrees:
            self._health.mended(Fault.CLOCK_AHEAD)
            return
        if Fault.CLOCK_AHEAD not in self._health.faults():
            hint = "set it right (timedatectl set-ntp true); if it is, write to the bot: Telegram's date settles it"
            log.error("clock_ahead", days=self.clock.ahead.days, hint=hint)
        self._health.found(Fault.CLOCK_AHEAD)

    async def _keep_owner_link(self) -> bool:
        """Keep the owner link open for its hour when the clock was set, as on a machine without a hardware clock.

        Returns:
            Whether it was set: the time of Telegram's last answer is then stored at once, by the clock as it is now, or
            the next start would take the jump for a time in which nobody was listening.
        """
        drift_s = self._drift_s()
        if abs(drift_s - self._drift) <= JUMP_S:
            return False
        lived, now = timedelta(seconds=self.clock.monotonic() - self._begun_s), self.clock.now()
        await self._database.write(lambda tx: owner_link.close_at(tx, now + owner_link.VALID_FOR - lived))
        self._drift = drift_s
        return True

    def _drift_s(self) -> float:
        return self.clock.now().timestamp() - self.clock.monotonic()


async def _tell_gap(ctx: Context, gap: timedelta) -> None:
    log.error("nobody_was_listening", hours=gap // timedelta(hours=1), hint="Telegram keeps a day of what is sent")

    def text_in(language: Language) -> str:
        return catalogue.phrase("admin", "gap", language, ours={"gap": say_ago(gap, language)})

    await notify_each(ctx, "gap", text_in, slot="gap")


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
