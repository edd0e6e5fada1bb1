"""The intake: Telegram is our inbox. A batch is handled and committed first, and acknowledged only then.

`getUpdates(offset=k)` acknowledges everything below k, so it is sent only after a commit that holds all of it.
Nothing kept in memory changes before the commit.
"""

import asyncio
import faulthandler
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import orjson
import structlog

from bot.after import After
from bot.clock import Clock
from bot.errors import Unanswered
from bot.from_telegram import ALLOWED_UPDATES, Raw, is_numbered, update_id_of
from bot.handling import give_up, handle_update
from bot.health import Health
from bot.marks import Marks
from bot.request import Transport
from bot.worlds import Worlds
from storage import updates
from storage.database import Database, Transaction
from storage.errors import StorageError

BATCH = 100
"""What getUpdates gives at most: https://core.telegram.org/bots/api#getupdates"""
SLICE = 25
SLICE_S = 0.05
TRIES = 2
"""An update that has ended the process so often is set aside."""
BACK_OFF_S = 1.0
BACK_OFF_MAX_S = 30.0
CONFLICT = 409
UNAUTHORIZED = (401, 404)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the intake waits for others."""

    poll: timedelta = timedelta(seconds=25)
    """Telegram answers a poll at the latest after this."""
    grace_s: float = 10.0
    """How long after that we still wait for the answer, before the connection counts as dead."""
    hang_s: float = 30.0
    """A slice that takes this long ends the process: whoever starts it again finds what hangs by `trying`."""


class Intake:
    """Asks Telegram for updates and sees each of them through to a commit."""

    def __init__(
        self,
        database: Database,
        transport: Transport,
        marks: Marks,
        *,
        worlds: Worlds,
        follow: Callable[[After], Awaitable[None]],
        health: Health,
        clock: Clock,
        rng: random.Random,
        patience: Patience,
    ) -> None:
        self._database = database
        self._transport = transport
        self._marks = marks
        self._worlds = worlds
        self._follow = follow
        self._health = health
        self._clock = clock
        self._rng = rng
        self._patience = patience
        self._offset: int | None = None
        self._first = True
        self._failures = 0
        self._attempts: dict[int, int] = {}
        self._ahead: asyncio.Task[Sequence[Raw] | None] | None = None
        self._full = False
        self._committed: set[int] = set()
        """Updates committed since the next ones were asked for: they come once more."""

    async def run(self) -> None:
        """Receive until cancelled."""
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

    async def _next(self) -> Sequence[Raw] | None:
        """Return the next updates: those that were asked for ahead, without what was committed since, or new ones."""
        if self._ahead is None:
            return await self._ask()
        asked, self._ahead = self._ahead, None
        batch = await asked
        for update in batch or ():
            if update_id_of(update) in self._committed:
                self._offset = update_id_of(update) + 1
        return batch and [update for update in batch if update_id_of(update) not in self._committed]

    def _ask_ahead(self) -> None:
        """Ask for more while the rest of a full batch is handled; what is committed by now is acknowledged."""
        self._committed.clear()
        self._ahead = asyncio.create_task(self._ask())

    def _drop_ahead(self) -> None:
        if self._ahead is not None:
            self._ahead.cancel()
            self._ahead = None

    async def _ask(self) -> Sequence[Raw] | None:
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
        updates_ = [update for update in answer.result if isinstance(update, dict) and is_numbered(update)]
        if answer.result and not updates_:
            log.error("poll_unreadable", updates=len(answer.result))
            return None
        self._health.polled()
        # Acknowledged now. Sent again, it would hide what comes: after a quiet week numbers start anew, perhaps lower.
        self._offset = None
        self._full = len(answer.result) == BATCH
        return updates_

    def _refused(self, status: int, description: str) -> None:
        if status == CONFLICT and "webhook" in description:
            log.error("webhook_set", hint="somebody set a webhook for this bot; a restart removes it", said=description)
        elif status == CONFLICT:
            log.error("another_instance_polls", hint="stop the other bot that runs with this token", said=description)
        elif status in UNAUTHORIZED:
            log.error("token_refused", status=status, hint="check BOT_TOKEN; BotFather gives a new one by /token")
        else:
            log.warning("poll_refused", status=status, said=description)

    async def _take(self, batch: Sequence[Raw]) -> bool:
        """Handle a batch in slices; the offset follows the last commit. Return False when the database gave up."""
        one_by_one, rest = self._first, list(batch)
        while rest:
            # Written in C, it ends the process even if a library hangs without letting go of the interpreter.
            faulthandler.dump_traceback_later(self._patience.hang_s, exit=True)
            try:
                done = await (self._try_one(rest[0]) if one_by_one else self._slice(rest[:SLICE]))
            except StorageError as error:
                self._health.database_refused = True
                log.error("batch_given_up", updates=len(rest), error=repr(error))
                return False
            finally:
                faulthandler.cancel_dump_traceback_later()
            self._health.database_refused = False
            self._offset = update_id_of(rest[done - 1]) + 1
            self._committed.update(update_id_of(raw) for raw in rest[:done])
            del rest[:done]
            if self._full and len(rest) <= BATCH // 2 and self._ahead is None and not one_by_one:
                self._ask_ahead()
        if one_by_one and batch:
            await self._through_first()
        return True

    async def _slice(self, slice_: Sequence[Raw]) -> int:
        """Handle up to 25 updates or 50 ms of them in one transaction, together with marks; return how many."""
        marks = self._marks.take()

        async def work(tx: Transaction) -> tuple[int, After]:
            await self._marks.write_into(tx, marks)
            return await self._handle_in_time(tx, slice_)

        try:
            done, after = await self._database.write(work)
        except BaseException:  # cancelled or not, no mark may be lost
            self._marks.give_back(marks)
            raise
        await self._follow(after)
        return done

    async def _handle_in_time(self, tx: Transaction, slice_: Sequence[Raw]) -> tuple[int, After]:
        after, begun = After(), self._clock.monotonic()
        for done, raw in enumerate(slice_, start=1):
            after.join(await handle_update(tx, raw, world=self._worlds.current, now=self._clock.now()))
            if self._clock.monotonic() - begun > SLICE_S:
                return done, after
        return len(slice_), after

    async def _try_one(self, raw: Raw) -> int:
        """Handle one update of the first batch; the attempt is counted and committed before it begins."""
        update_id = update_id_of(raw)
        # Counted once a process: to be tried again when the database gave up is nobody's fault.
        if update_id not in self._attempts:
            self._attempts[update_id] = await self._database.write(
                lambda tx: updates.try_once(tx, update_id, at=self._clock.now())
            )
        attempts = self._attempts[update_id]

        async def work(tx: Transaction) -> After:
            now = self._clock.now()
            if attempts > TRIES:
                return await give_up(tx, raw, attempts=attempts - 1, now=now)
            return await handle_update(tx, raw, world=self._worlds.current, now=now)

        await self._follow(await self._database.write(work))
        return 1

    async def _through_first(self) -> None:
        await self._database.write(updates.done_trying)
        self._first = False
        self._attempts.clear()

    async def _back_off(self) -> None:
        """Wait a little longer after each failure, with jitter, so that nobody is asked in a storm."""
        self._failures += 1
        seconds = min(BACK_OFF_MAX_S, BACK_OFF_S * 2 ** min(self._failures - 1, 10))
        woken = asyncio.Event()
        self._clock.call_later(seconds * self._rng.uniform(1.0, 1.5), woken.set)
        await woken.wait()
