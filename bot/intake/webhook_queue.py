"""The webhook's queue: a posted update is answered only once it is committed.

Posts that wait at the same time share a commit; where the database has room, several commits at the same time share
them. What cannot be committed within 4.5 s is refused, and Telegram posts it again; if it was committed after all, it
is then recognised by its number. `ordering` says in which order updates are handled, and which guarantees there are;
`shared_order` says it for several processes.
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

import structlog

from bot.clock import Clock
from bot.errors import MachineTrouble
from bot.intake.arrivals import Arrivals, arrived_here, name_of
from bot.intake.batches import BatchProcessor
from bot.intake.held_updates import AT_ONCE, parted
from bot.intake.ordering import RefusedUpdates, Reorderer
from bot.intake.shared_order import SharedOrder
from bot.logs.throttle import LogThrottle
from bot.monitoring.health import Health
from bot.updates.update import Update
from storage.errors import StorageError

ANSWER_S = 4.5
"""Telegram learns within 5 s that the database is down; it would wait for a minute."""
COME_AGAIN = timedelta(days=1)
"""How long Telegram posts an update that is not accepted: https://core.telegram.org/bots/api#getting-updates"""

log = structlog.get_logger(__name__)


@dataclass(slots=True, eq=False)
class _Post:
    """One posted update; `kept` resolves to whether it was committed."""

    update: Update
    kept: asyncio.Future[bool]
    came: float
    """When, on the event loop's clock."""


async def open_webhook_queue(batches: BatchProcessor, clock: Clock, health: Health) -> "WebhookQueue":
    """Return a queue that continues where the last process ended.

    Raises:
        StorageError: the database could not say where that was.
    """
    await batches.forget_attempts(before=clock.now() - COME_AGAIN)
    async with batches.database.read() as reader:
        replica = reader.replica
    arrivals = Arrivals(batches.database, clock, replica=replica) if replica else None
    queue = WebhookQueue(batches, Reorderer(await batches.last_number()), clock, health, arrivals)
    if arrivals is not None:
        await arrivals.begin()
    return queue


class WebhookQueue:
    """Takes posted updates, and reports whether each was committed."""

    def __init__(
        self,
        batches: BatchProcessor,
        order: Reorderer,
        clock: Clock,
        health: Health,
        arrivals: Arrivals | None = None,
    ) -> None:
        self._batches = batches
        self._clock = clock
        self._health = health
        self._order = order
        self._owed = RefusedUpdates()
        self._throttle = LogThrottle(clock)
        self._posts: dict[int, _Post] = {}
        self._under_way: dict[int, _Post] = {}
        """What is being handled, in order."""
        batches.on_handled, batches.names_to_tell = self._keep, self._names_to_tell
        self._come = asyncio.Event()
        self._alarm: asyncio.TimerHandle | None = None
        """One for all posts: a timer for each would cost as much as the rest of a post's way through here."""
        self.arrivals = arrivals
        """Where other processes may take posts, too: a part that runs beside this one."""
        if arrivals is not None:
            arrivals.on_others, arrivals.on_alone = self._begin_sharing, self._end_sharing
            arrivals.on_seen = self._come.set

    @property
    def waiting(self) -> int:
        """The number of updates that have come and are not answered yet."""
        return len(self._posts)

    def receive(self, update: Update) -> asyncio.Future[bool]:
        """Return the future of whether an update was committed; False asks Telegram to post it again.

        All who post the same update at once wait for the same future: whoever may be cancelled alone shields it.
        """
        post = self._posts.get(update.id) or self._put(update)
        return post.kept

    async def set_aside(self, body: str, reason: str) -> bool:
        """Store a body that is not an update; return False when the database does not take it."""
        try:
            async with asyncio.timeout(ANSWER_S):
                await self._batches.set_aside(body, reason)
        except (StorageError, TimeoutError) as error:
            if self._throttle.allow("post_not_set_aside"):
                log.error("post_not_set_aside", error=repr(error))
            return False
        log.error("post_set_aside", reason=reason)
        return True

    async def run(self) -> None:
        """Handle posts until cancelled."""
        while True:
            self._come.clear()
            now = self._clock.monotonic()  # one time for both, or a wait that ends between them would never end
            if batch := self._next(now):
                await self._see_through(batch)
                continue
            if self._shared is None and (wait_s := self._order.wait_s(now)):
                await self._clock.sleep(wait_s, until=self._come)
            else:
                await self._come.wait()

    def _put(self, update: Update) -> _Post:
        loop = asyncio.get_running_loop()
        post = _Post(update, loop.create_future(), loop.time())
        self._posts[update.id] = post
        if self._alarm is None:
            self._alarm = loop.call_at(post.came + ANSWER_S, self._refuse_late)
        if self.arrivals is not None and self._shared is not None:
            self._shared.put(arrived_here(update, self.arrivals.replica), self._clock.monotonic())
            self.arrivals.notice()
        else:
            self._order.put(update.id, self._clock.monotonic())
            self._come.set()
        return post

    @property
    def is_shared(self) -> bool:
        """Whether other processes take posts now."""
        return self._shared is not None

    @property
    def _shared(self) -> SharedOrder | None:
        """The order over several processes, while there are others."""
        return None if self.arrivals is None else self.arrivals.order

    def _begin_sharing(self) -> SharedOrder:
        """Return an order that has what waits here."""
        assert self.arrivals is not None, "it has called this"
        shared = SharedOrder(self.arrivals.replica, self._order.last)
        for number, came in self._order.waiting():
            if (post := self._posts.get(number)) is not None:
                shared.put(arrived_here(post.update, self.arrivals.replica), came)
        self._order = Reorderer(self._order.last)
        return shared

    def _end_sharing(self, shared: SharedOrder) -> None:
        """Go on alone from where the others ended."""
        self._order = Reorderer(shared.last)

    def _refuse_late(self) -> None:
        """Refuse the posts that have waited too long, and look again when the next one may have."""
        loop = asyncio.get_running_loop()
        late_from = loop.time() - ANSWER_S
        for post in [post for post in self._posts.values() if post.came <= late_from]:
            if self._throttle.allow("post_unanswered"):
                hint = "the database takes too long; Telegram posts it again"
                log.error("post_unanswered", update_id=post.update.id, hint=hint)
            self._refuse(post)
        oldest = next(iter(self._posts.values()), None)
        self._alarm = None if oldest is None else loop.call_at(oldest.came + ANSWER_S, self._refuse_late)

    def _next(self, now: float) -> list[_Post]:
        """Return the next posts, in order, without updates that must wait for a refused one."""
        if self._shared is not None:
            return [self._posts[number] for number in self._shared.take(self._batches.at_once)]
        batch: list[_Post] = []
        while len(batch) < self._batches.at_once and (number := self._order.take(now)) is not None:
            post = self._posts.get(number)
            if post is None:
                continue  # refused while it waited
            person = post.update.person
            if person is not None and self._owed.is_behind(person, number, now):
                self._refuse(post)
            else:
                batch.append(post)
        return batch

    async def _see_through(self, batch: Sequence[_Post]) -> None:
        """Handle posts; each is answered as soon as its slice is committed."""
        held, self._under_way = 0, {post.update.id: post for post in batch}
        while self._under_way:
            waiting = [post.update for post in self._under_way.values()]
            try:
                await self._batches.process_counted(waiting, announced=self._shared is not None)
            except StorageError:
                self._refuse_all(self._under_way)
                return
            except MachineTrouble as trouble:
                held += 1
                self._hold_back(trouble, all_fail=held > AT_ONCE)
        if not held and not self._batches.holds_some:
            self._health.machine_works("intake")

    def _hold_back(self, trouble: MachineTrouble, *, all_fail: bool) -> None:
        """Refuse the post on which the machine failed, and its sender's later ones; Telegram posts them again."""
        self._health.machine_failed("intake", str(trouble))
        updates_ = [post.update for post in self._under_way.values()]
        waiting = updates_ if all_fail else parted(updates_, trouble)[1]
        self._refuse_all([update.id for update in waiting])

    def _refuse_all(self, numbers: Iterable[int]) -> None:
        """Refuse posts of a slice that was not committed."""
        for number in [*numbers]:
            if self._shared is not None:
                self._shared.failed(number)
            self._refuse(self._under_way.pop(number))

    def _names_to_tell(self, numbers: Sequence[int]) -> Iterable[str]:
        """Tell whose turn it is once these updates are handled."""
        return () if self._shared is None else map(name_of, self._shared.next_after(numbers))

    def _keep(self, numbers: Iterable[int]) -> None:
        """Answer the posts of a slice that is committed."""
        for number in numbers:
            if (post := self._under_way.pop(number, None)) is None:
                continue
            if self._shared is not None:
                self._shared.handled(number)
            elif post.update.person is not None:
                self._owed.came(post.update.person, number)
            self._done(post, kept=True)

    def _refuse(self, post: _Post) -> None:
        if self.arrivals is not None and self._shared is not None:
            if self._posts.get(post.update.id) is post:  # else it has come again
                self._shared.refused(post.update.id)
            self.arrivals.notice()
        elif post.update.person is not None and not post.kept.done():
            self._owed.refused(post.update.person, post.update.id, self._clock.monotonic())
        self._done(post, kept=False)

    def _done(self, post: _Post, *, kept: bool) -> None:
        if self._posts.get(post.update.id) is post:  # one that was refused meanwhile may have come again
            del self._posts[post.update.id]
        if not post.kept.done():
            post.kept.set_result(kept)
