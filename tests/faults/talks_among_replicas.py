"""People talk to several processes while these fail; at the end nothing is missing, out of order, or twice."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from bot.monitoring.health import Fault
from tests.faults import test_kills as kills
from tests.faults.deployment import Deployment
from tests.faults.processes import Bot, Shop
from tests.faults.test_kills import Identity

LATENCY_S = 0.05
NOTE_S = 0.5
CALLS_S = 60.0
"""For some of the calls that answer people: where all three start, or a lease of 8 s is left, they take long."""


class Ambiguous:
    """Messages that were sent, or being sent, by a leader that could not store it before it ended or was cut off."""

    def __init__(self, shop: Shop, deployment: Deployment) -> None:
        self.shop, self.deployment = shop, deployment
        self.sends: Counter[Identity] = Counter()
        self._noted: Counter[Identity] = Counter()
        """What Telegram had been asked to send when rows were last taken in."""

    async def note_until_replaced(self, leader: Bot, *, within: float) -> None:
        """Take in what a leader sends that cannot store it: it begins nothing in the last 2 s of its lease."""
        deadline = time.monotonic() + within
        while not {*await self.deployment.leaders()} - {leader}:
            assert time.monotonic() < deadline, f"nobody else leads within {within} s:\n{self.deployment.output}"
            self.note()
            await asyncio.sleep(NOTE_S)

    def note(self) -> None:
        """Take in the rows that wait although Telegram was asked to send them since the last time."""
        begun = Counter(kills.identity(call) for call in self.shop.sandbox.calls if call.method in kills.SENDS)
        waiting = self.deployment.rows(
            "SELECT coalesce(chat, CAST(? AS BIGINT)), coalesce(CAST(body AS JSON) ->> 'text', "
            "CAST(body AS JSON) ->> 'caption') FROM outbox WHERE state = 'waiting'",
            self.shop.group.id,
        )
        self.sends.update(row for row in waiting if begun[row] > self._noted[row])
        self._noted = begun


Failure = Callable[[Ambiguous], Awaitable[Any]]
"""Makes some of the processes fail, and notes what may come twice because of that."""


async def go_on_through(failures: list[Failure], shop: Shop, deployment: Deployment, *, people: int) -> Ambiguous:
    """Let these failures happen while people talk; check that nothing is missing; return what may have come twice."""
    print(f"\nKILL_SEED={kills.SEED}")  # noqa: T201  # repeats the same moments
    shop.sandbox.weather.latency_s = LATENCY_S
    turns, ambiguous = asyncio.Semaphore(0), Ambiguous(shop, deployment)
    walkers = [kills.a_walker(shop, number, turns) for number in range(people)]
    walking = asyncio.gather(*(walker.walks() for walker in walkers))
    rng = random.Random(kills.SEED)
    share, rest = divmod(people * kills.STEPS, len(failures) + 1)
    for failure in failures:
        kills.give(turns, share)
        calls = len(shop.sandbox.calls) + rng.randint(1, share)
        await shop.until(lambda calls=calls: len(shop.sandbox.calls) >= calls, within=CALLS_S)
        await failure(ambiguous)
    kills.give(turns, share + rest)
    await walking
    await deployment.settles()
    kills.every_lead_is_there(deployment, walkers)  # type: ignore[arg-type]  # it reads rows
    kills.every_alert_has_come(shop, walkers)
    extra = {what: times - 1 for what, times in kills.delivered(shop).items() if times > 1}
    print(  # noqa: T201  # what was measured
        f"\n{len(failures)} failures; {people} leads; {sum(kills.delivered(shop).values())} messages; sends without a "
        f"result: {sum(ambiguous.sends.values())}; came twice: {sum(extra.values())}"
    )
    unexplained = {what: times for what, times in extra.items() if times > ambiguous.sends[what]}
    assert unexplained == {}, deployment.output
    kills.everyone_heard_everything_in_order(shop, walkers)
    await everyone_is_well(deployment)
    return ambiguous


async def everyone_is_well(deployment: Deployment) -> None:
    """Wait until each process is up and well, and one of them leads.

    That one stood still is said for a minute.
    """
    for each in deployment.replicas:
        await deployment.is_ready(each, but_for=Fault.LOOP_LATE)
    await deployment.leader()
    assert len(await deployment.leaders()) == 1
