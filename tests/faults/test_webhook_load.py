"""Many posts at once: each is answered soon after its commit, and memory does not grow."""

import asyncio
import re
import time
from pathlib import Path

import aiohttp
import pytest

from bot.intake.webhook_registration import MAX_CONNECTIONS
from tests.bot.front_desk import says
from tests.faults.posted import SECRET, behind_a_webhook
from tests.faults.processes import open_shop

POSTS = 400
FIRST = 5_000_000
SLOWEST_S = 4.0
"""An answer takes tens of milliseconds on an idle machine; after 4.5 s it would be a 503."""
LARGEST_MB = 300


@pytest.mark.long
async def test_a_crowd_is_answered_soon_and_takes_no_more_memory(tmp_path: Path) -> None:
    async with open_shop(tmp_path, LOG_LEVEL="WARNING", **behind_a_webhook()) as shop:
        await shop.bot.comes_up()
        url = shop.bot.env["WEBHOOK_URL"]
        await post_each(url, [FIRST], 1)  # the first one is awaited, and not measured
        begun = time.monotonic()
        took = sorted(await post_each(url, range(FIRST + 1, FIRST + POSTS), MAX_CONNECTIONS))
        per_s, megabytes = len(took) / (time.monotonic() - begun), most_memory(shop.bot.pid)
        median, p99 = took[len(took) // 2], took[len(took) * 99 // 100]
        print(  # noqa: T201  # what was measured
            f"\n{MAX_CONNECTIONS} in flight: {per_s:,.0f} posts/s, answered in {median * 1000:.0f} ms (median),"
            f" {p99 * 1000:.0f} ms (p99), {took[-1] * 1000:.0f} ms (slowest); {megabytes:.0f} MB at most"
        )
        assert shop.bot.rows("SELECT count(*) FROM leads") == [(POSTS,)]
        assert p99 < SLOWEST_S
        assert megabytes < LARGEST_MB
        await shop.bot.is_killed()


async def post_each(url: str, numbers: range | list[int], in_flight: int) -> list[float]:
    """Post these /start updates, this many at once; return how long each answer took."""
    waiting, took = iter(numbers), list[float]()

    async def posts(session: aiohttp.ClientSession) -> None:
        for number in waiting:
            begun = time.monotonic()
            async with session.post(url, json=says(number, "/start", person=number)) as answer:
                assert answer.status == 200
            took.append(time.monotonic() - begun)

    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=in_flight), headers=headers) as session:
        await asyncio.gather(*(posts(session) for _ in range(in_flight)))
    return took


def most_memory(pid: int) -> float:
    """Return the peak memory of the process in megabytes."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found is not None
    return int(found[1]) / 1024
