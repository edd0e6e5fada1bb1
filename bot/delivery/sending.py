"""Delivery, joined: the parts that take rows from a commit to Telegram, and results into the database."""

import asyncio
import random
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from bot.clock import Clock
from bot.delivery.attempts import Attempts
from bot.delivery.calls import Calls
from bot.delivery.choice import KEPT_FOR_URGENT, Choice
from bot.delivery.ephemeral import EphemeralCalls
from bot.delivery.listener import DeliveryListener
from bot.delivery.outcomes.outcomes import Outcomes
from bot.delivery.queue.admission import Admission
from bot.delivery.queue.backlog import Backlog
from bot.delivery.queue.rate_limits import RateLimits
from bot.delivery.queue.results import Results
from bot.delivery.queue.settlement import Settlement
from bot.delivery.queue.streams import Streams
from bot.delivery.removals import Recalls
from bot.delivery.sales_chat import SalesChat
from bot.delivery.sales_gate import SalesGate
from bot.delivery.sales_outcomes import SalesOutcomes
from bot.delivery.sender import Sender
from storage.errors import StorageError


@dataclass(slots=True)
class Sending:
    """The parts of the room that others use."""

    sender: Sender
    """The one that sends. One that was not begun takes no rows into memory."""
    ephemeral: EphemeralCalls
    results: Results
    sales: SalesChat
    """Unbound until the sales group is read from the database."""
    limits: RateLimits
    others_write: Callable[[], bool]
    """Whether other processes may write rows for the same people now."""
    _make_sender: Callable[[RateLimits], Sender]

    def parts(self) -> Iterator[tuple[str, Coroutine[Any, Any, None]]]:
        """Yield nothing: all of it is the leader's."""
        return iter(())

    def leaders_parts(self) -> Iterator[tuple[str, Coroutine[Any, Any, None]]]:
        """Yield the name and coroutine of each part that only the leader runs."""
        yield "sender", self.sender.run()
        yield "marks", self.results.run()

    def group_changed(self) -> None:
        """Try rows for sales again."""
        self.sender.group_changed()

    def try_lost_group(self) -> None:
        """Try the lost group again, because people write in it."""
        if self.sales.lost:
            self.sender.group_heard()

    def begin_anew(self, now_s: float) -> None:
        """Put a sender that knows no rows and no ids, and whose bursts are empty, in place of a stopped or unused one.

        `now_s` is the monotonic time.
        """
        self.limits = self.limits.emptied(now_s)
        self.sender = self._make_sender(self.limits)
        self.sender.others_write = self.others_write

    def know_others(self, write: Callable[[], bool]) -> None:
        """Ask this from now on to know whether other processes may write rows for the same people."""
        self.others_write = self.sender.others_write = write

    async def stand_down(self, within_s: float) -> None:
        """Stop the sender, because another replica is about to send; the time is for each of two steps.

        Calls under way may end, and their results are written if nobody else leads yet; the rest is kept for the case
        that nobody leads until this process does again.
        """
        await self.sender.stop(within_s)
        with suppress(StorageError, TimeoutError):
            async with asyncio.timeout(within_s):
                await self.results.flush()

    async def stop(self, within_s: float = 3.0) -> None:
        """Start no new calls, and wait this long for those under way."""
        await self.ephemeral.stop()
        await self.sender.stop(within_s)


def join_sending(
    calls: Calls,
    results: Results,
    *,
    limits: RateLimits,
    listener: DeliveryListener,
    clock: Clock,
    rng: random.Random,
) -> Sending:
    """Join the parts, without running any."""
    sales = SalesChat()

    def may_write(chat: int) -> bool:
        return sending.limits.take(chat, clock.monotonic(), keep=KEPT_FOR_URGENT) <= 0

    ephemeral = EphemeralCalls(calls.transport, may_write)

    def make_sender(limits: RateLimits) -> Sender:
        calls.begin_anew()
        streams = Streams()
        for_sales = SalesOutcomes(streams, results=results, sales=sales, listener=listener)
        gate = SalesGate(streams, limits, sales=sales, outcomes=for_sales, clock=clock)
        settlement = Settlement(streams, results, limits, clock=clock, rng=rng)
        recalls = Recalls(streams, calls, sales)
        outcomes = Outcomes(settlement, for_sales, calls=calls, recalls=recalls, listener=listener, ephemeral=ephemeral)
        return Sender(
            streams,
            Backlog(calls.database, Admission(streams, limits, sales=sales, clock=clock), listener, results),
            choice=Choice(streams, limits, results=results, sales=sales, gate=gate),
            attempts=Attempts(streams, calls, outcomes=outcomes, gate=gate, sales=sales, clock=clock),
            gate=gate,
            clock=clock,
        )

    sending = Sending(make_sender(limits), ephemeral, results, sales, limits, lambda: False, make_sender)
    sales.on_change(sending.group_changed)
    return sending
