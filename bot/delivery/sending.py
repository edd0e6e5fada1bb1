"""Delivery, joined: the parts that take rows from a commit to Telegram, and results into the database."""

import random
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from typing import Any

from bot.clock import Clock
from bot.delivery.attempts import Attempts
from bot.delivery.calls import Calls
from bot.delivery.choice import Choice
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


@dataclass(frozen=True, slots=True)
class Sending:
    """The parts of the room that others use."""

    sender: Sender
    ephemeral: EphemeralCalls
    results: Results
    sales: SalesChat
    """Unbound until the sales group is read from the database."""

    def parts(self) -> Iterator[tuple[str, Coroutine[Any, Any, None]]]:
        """Yield each part's name and coroutine."""
        yield "sender", self.sender.run()
        yield "marks", self.results.run()

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
    streams, sales = Streams(), SalesChat()
    for_sales = SalesOutcomes(streams, results=results, sales=sales, listener=listener)
    gate = SalesGate(streams, limits, sales=sales, outcomes=for_sales, clock=clock)
    settlement = Settlement(streams, results, limits, clock=clock, rng=rng)
    recalls = Recalls(streams, calls, sales)
    ephemeral = EphemeralCalls(calls.transport)
    outcomes = Outcomes(settlement, for_sales, calls=calls, recalls=recalls, listener=listener, ephemeral=ephemeral)
    sender = Sender(
        streams,
        Backlog(calls.database, Admission(streams, limits, sales=sales, clock=clock), listener),
        choice=Choice(streams, limits, results=results, sales=sales, gate=gate),
        attempts=Attempts(streams, calls, outcomes=outcomes, gate=gate, sales=sales, clock=clock),
        gate=gate,
        clock=clock,
    )
    sales.on_change(sender.group_changed)
    return Sending(sender, ephemeral, results, sales)
