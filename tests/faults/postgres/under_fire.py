"""People talk to one process while its server fails again and again; at the end nothing is missing or doubled."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

from tests.faults.postgres.server_bot import ServerBot
from tests.faults.processes import Shop, open_shop
from tests.faults.test_kills import (
    LATENCY_S,
    SEED,
    STEPS,
    Tally,
    a_walker,
    every_alert_has_come,
    every_lead_is_there,
    everyone_heard_everything_in_order,
    give,
    nothing_came_twice_without_a_reason,
    say,
)
from tests.faults.walkers import Walker
from tests.ports import free_address

Failure = Callable[[random.Random], Awaitable[None]]
"""Makes the server fail and work again."""
CALLS_BETWEEN = 60
RECOVERS_S = 4.0
"""For these calls at most: while nobody is answered between failures, all wait, and patience ends at 120 s."""
AT_LEAST_LEFT = 5


async def goes_on_through(
    folder: Path, failure: Failure, *, times: int, people: int, direct_url: str = "", **env: str
) -> None:
    """Let the failure happen this often while people talk, and check that nothing is missing."""
    print(f"\nKILL_SEED={SEED}")  # noqa: T201  # repeats the same moments
    rng, begun, tally = random.Random(SEED), time.monotonic(), Tally(people * STEPS)
    async with server_shop(folder, direct_url, LOG_LEVEL="WARNING", **env) as shop:
        shop.sandbox.weather.latency_s = LATENCY_S
        turns = asyncio.Semaphore(0)
        walkers = [a_walker(shop, number, turns) for number in range(people)]
        await shop.bot.comes_up()
        walking = asyncio.gather(*(walker.walks() for walker in walkers))
        for _ in range(times):
            answers = min(rng.randrange(2 * tally.turns // times), tally.turns - AT_LEAST_LEFT - tally.answers)
            give(turns, answers)
            tally.answers += answers
            await shop.bot.calls(rng.randrange(2 * CALLS_BETWEEN), at_most=RECOVERS_S)
            await failure(rng)
            tally.kills += 1
            tally.talking.append(sum(not walker.through for walker in walkers))
        give(turns, tally.turns - tally.answers)
        await walking
        await shop.bot.settles(within=30)
        await shop.bot.stops()
        say(shop, walkers, tally, time.monotonic() - begun)
        all_is_as_it_should_be(shop, walkers, tally)


def all_is_as_it_should_be(shop: Shop, walkers: list[Walker], tally: Tally) -> None:
    """Check that nothing is lost or out of order, and that nothing came twice: the process lived and knows it all."""
    every_lead_is_there(shop.bot, walkers)
    every_alert_has_come(shop, walkers)
    nothing_came_twice_without_a_reason(shop, tally)
    everyone_heard_everything_in_order(shop, walkers)


@asynccontextmanager
async def server_shop(folder: Path, direct_url: str = "", **env: str) -> AsyncIterator[Shop]:
    """Open a shop whose bot works on a server and answers at `/readyz`; the test looks at `direct_url`."""
    listen = free_address()
    env["HTTP_LISTEN"] = f"{listen.host}:{listen.port}"
    async with open_shop(folder, kind=ServerBot, **env) as shop:
        assert isinstance(shop.bot, ServerBot)
        shop.bot.direct_url = direct_url
        yield shop


async def readyz(shop: Shop) -> tuple[int, str]:
    """Return the status of `/readyz` and its text."""
    url = f"http://{shop.bot.env['HTTP_LISTEN']}/readyz"
    async with aiohttp.ClientSession() as session, session.get(url) as page:
        return page.status, await page.text()


async def comes_to_be(shop: Shop, status: int, *, within: float) -> str:
    """Wait until `/readyz` answers with this status, and return its text."""
    deadline = time.monotonic() + within
    while True:
        found, text = await readyz(shop)
        if found == status:
            return text
        assert time.monotonic() < deadline, f"{found} after {within} s: {text}\n{shop.bot.output}"
        await shop.bot.survives(0.1)
