"""One more try for an update that was set aside, because something else may have ended the process.

Each process counts its try beforehand, in a commit of its own; the timer is removed in the same commit as the handling.
A process that is killed in between loses nothing, and an update that ends two more processes stays aside for good.
"""

from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.context.commits import Commits
from bot.context.effects import Effects
from bot.funnels.versions import ConfigVersions
from bot.intake.batches import TRIES
from bot.intake.dispatching.given_up import CALM, dispatch_again
from storage.database import Transaction
from storage.installation import timers
from storage.records.timer import AgainTimer

log = structlog.get_logger(__name__)


class LastChance:
    """Tries such updates again, at most once for each commit that counts a try."""

    def __init__(self, commits: Commits, configs: ConfigVersions, clock: Clock) -> None:
        self._commits = commits
        self._database = commits.database
        self._configs = configs
        self._clock = clock
        self._born = clock.monotonic()
        self._begun: set[str] = set()
        """The timers that this process has counted: a retry after an error of the machine is not counted again."""

    async def give(self, again: AgainTimer) -> None:
        """Handle the update of a timer, unless two processes have tried that already.

        Raises:
            Unavailable: the database failed; the timer stays.
            MachineTrouble: the machine failed; the timer stays.
        """
        lived = timedelta(seconds=self._clock.monotonic() - self._born)
        if again.ended and lived < CALM:
            # The try is not spent on a process that may end as soon as the previous ones.
            later = self._clock.now() + CALM - lived
            await self._database.write(lambda tx: timers.put_off(tx, again, until=later))
            return
        if again.key not in self._begun:
            if again.tried >= TRIES:
                await self._give_up(again)
                return
            begun = again.replace(tried=again.tried + 1)
            if not await self._database.write(lambda tx: timers.note(tx, begun)):
                return
            self._begun.add(again.key)
        await self._commits.run(lambda tx: self._handled(tx, again))

    async def _handled(self, tx: Transaction, again: AgainTimer) -> Effects:
        if not await timers.remove(tx, again.key):
            return Effects()
        return await dispatch_again(
            tx, again.update_id, bot_id=again.bot, config=self._configs.current, now=self._clock.now()
        )

    async def _give_up(self, again: AgainTimer) -> None:
        log.error("update_stays_aside", update_id=again.update_id, error="ProcessEnded", tried=again.tried)
        await self._database.write(lambda tx: timers.remove(tx, again.key))
