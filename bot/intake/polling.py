"""Long polling: a batch of updates is handled and committed first, and only then acknowledged.

`getUpdates(offset=k)` acknowledges everything below k, so it is sent only after a commit that contains all of it.
No state in memory changes before the commit.
"""

import asyncio
import random
from collections.abc import Sequence

import orjson
import structlog

from bot.bot_api.transport import Transport
from bot.clock import Clock
from bot.errors import MachineTrouble, Unanswered
from bot.intake.batches import BatchProcessor
from bot.intake.held_updates import AT_ONCE, parted
from bot.intake.patience import Patience
from bot.logs.throttle import LogThrottle
from bot.monitoring.health import Fault, Health
from bot.updates.update import ALLOWED_UPDATES, Update, update_from
from storage.errors import StorageError

BATCH = 100
"""The most that getUpdates returns: https://core.telegram.org/bots/api#getupdates"""
BACK_OFF_S = 1.0
BACK_OFF_MAX_S = 30.0
BACK_OFF_FOR_ONE_S = 5.0
"""The pause while single updates wait for the machine and all others go on."""
CONFLICT = 409
UNAUTHORIZED = (401, 404)

log = structlog.get_logger(__name__)


class Polling:
    """Asks Telegram for updates, and handles and commits each of them."""

    def __init__(
        self,
        transport: Transport,
        batches: BatchProcessor,
        *,
        health: Health,
        clock: Clock,
        rng: random.Random,
        patience: Patience,
    ) -> None:
        self._transport = transport
        self._batches = batches
        self._health = health
        self._clock = clock
        self._rng = rng
        self._patience = patience
        self._offset: int | None = None
        self._first = True
        self._failures = 0
        self._throttle = LogThrottle(clock)
        self._ahead: asyncio.Task[Sequence[Update] | None] | None = None
        self._full = False
        self._held = 0
        """The number of updates of the last batch that wait for the machine, while all others go on."""
        self._committed: set[int] = set()
        """Updates committed since the next batch was requested: it contains them again."""

    async def run(self) -> None:
        """Receive until cancelled; again from the beginning where another process received meanwhile."""
        self._offset, self._first = None, True
        try:
            while True:
                batch = await self._next()
                if batch is None or not await self._take(batch):
                    self._drop_ahead()
                    await self._back_off()
                else:
                    self._failures = 0
        finally:
            self._drop_ahead()

    async def _next(self) -> Sequence[Update] | None:
        """Return the next updates: those requested ahead, without what was committed since, or new ones."""
        if self._ahead is None:
            return await self._ask()
        asked, self._ahead = self._ahead, None
        batch = await asked
        for update in batch or ():
            if update.id in self._committed:
                self._offset = update.id + 1
        return batch and [update for update in batch if update.id not in self._committed]

    def _ask_ahead(self) -> None:
        """Request more while the rest of a full batch is handled; this acknowledges what is committed so far."""
        self._committed.clear()
        self._ahead = asyncio.create_task(self._ask())

    def _drop_ahead(self) -> None:
        if self._ahead is not None:
            self._ahead.cancel()
            self._ahead = None

    async def _ask(self) -> Sequence[Update] | None:
        """Return the next updates, or None when there was no proper answer."""
        asked: dict[str, object] = {
            "timeout": 0 if self._failures else int(self._patience.poll.total_seconds()),
            "limit": BATCH,
            "allowed_updates": ALLOWED_UPDATES,
        }
        if self._offset is not None:
            asked["offset"] = self._offset
        timeout_s = self._patience.poll.total_seconds() + self._patience.grace_s
        try:
            answer = await self._transport.call("getUpdates", orjson.dumps(asked), timeout_s=timeout_s)
        except Unanswered as error:
            log.warning("poll_unanswered", error=str(error))
            return None
        if not answer.ok or not isinstance(answer.result, list):
            self._refused(answer.status, answer.description)
            return None
        updates_ = [update for each in answer.result if (update := update_from(each)) is not None]
        if answer.result and not updates_:
            log.error("poll_unreadable", updates=len(answer.result))
            return None
        self._health.heard()
        # The offset is acknowledged now. Sent again, it would hide new updates: after a quiet week numbers are random.
        self._offset = None
        self._full = len(answer.result) == BATCH
        return updates_

    def _refused(self, status: int, description: str) -> None:
        if status == CONFLICT and "webhook" in description.lower():
            hint = "somebody set a webhook for this bot; stop them, then start with REPLACE_WEBHOOK=yes"
            self._health.found(Fault.WEBHOOK_WRONG)
            log.error("webhook_set", hint=hint, said=description)
        elif status == CONFLICT:
            self._health.found(Fault.OTHER_INSTANCE)
            if self._throttle.allow("another_instance_polls"):  # our polls succeed in between, and are ended again
                hint = "stop the other bot that runs with this token"
                log.error("another_instance_polls", hint=hint, said=description)
        elif status in UNAUTHORIZED:
            self._health.found(Fault.TOKEN_REFUSED)
            log.error("token_refused", status=status, hint="check BOT_TOKEN; BotFather gives a new one by /token")
        else:
            log.warning("poll_refused", status=status, said=description)

    async def _take(self, batch: Sequence[Update]) -> bool:
        """Handle a batch in slices; the offset follows the committed ones. Return False when some of it must wait."""
        # An update that ended the previous process is among the first that come again.
        first, rest, through = self._first, list(batch), set[int]()
        process = self._batches.process_counted if first else self._batches.process
        self._held = 0
        while rest:
            failed: MachineTrouble | None = None
            try:
                done = await process(rest)
            except StorageError:
                return False
            except MachineTrouble as trouble:
                failed = trouble
            if failed is None:
                through.update(update.id for update in rest[:done])
                del rest[:done]
                self._acknowledge(batch, through)
                if self._full and len(rest) <= BATCH // 2 and self._ahead is None and not first and not self._held:
                    self._ask_ahead()
            elif not self._hold_back(rest, failed):
                return False
        return not self._held and await self._all_through(first=first and bool(batch))

    def _hold_back(self, rest: list[Update], trouble: MachineTrouble) -> bool:
        """Hold back an update on which the machine failed, and its sender's later ones; False when all must wait."""
        self._health.machine_failed("intake", str(trouble))
        rest[:], waiting = parted(rest, trouble)
        self._held += 1
        if trouble.update_id is None or self._held > AT_ONCE:
            self._held = 0
            return False
        return bool(waiting)

    def _acknowledge(self, batch: Sequence[Update], through: set[int]) -> None:
        """Let the next poll acknowledge everything before the first update of a batch that is not done."""
        numbers = [update.id for update in batch]
        self._committed |= through
        self._offset = next((number for number in numbers if number not in through), numbers[-1] + 1)

    async def _all_through(self, *, first: bool) -> bool:
        """Note that all of a batch is done."""
        self._health.machine_works("intake")
        try:
            if first:
                await self._batches.forget_attempts()
                self._first = False
        except StorageError:
            return False
        return True

    async def _back_off(self) -> None:
        """Wait longer after each failure, with jitter, so that retries flood neither Telegram nor the database."""
        self._failures += 1
        longest = BACK_OFF_FOR_ONE_S if self._held else BACK_OFF_MAX_S
        seconds = min(longest, BACK_OFF_S * 2 ** min(self._failures - 1, 10))
        await self._clock.sleep(seconds * self._rng.uniform(1.0, 1.5))
