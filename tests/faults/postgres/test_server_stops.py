"""The server stops at once, as after a power cut, while people talk and while nobody does; nothing is lost.

SOAK_SERVER_STOPS sets how often.
"""

import asyncio
import os
import random
import re
import time
from collections import Counter
from itertools import cycle
from pathlib import Path

import pytest

from tests.faults.postgres.own_server import DATABASE, own_server
from tests.faults.postgres.under_fire import comes_to_be, goes_on_through, server_shop

STOPS = int(os.environ.get("SOAK_SERVER_STOPS", "2"))
PEOPLE = 12
RED_WITHIN_S, GREEN_WITHIN_S = 25.0, 10.0
"""The watch looks every 20 s, and 5 s after a failure."""
AWAY_S = (6.5, 0.0)
"""How long the server stays away, in turns, and up to 1 s more: after 6 s its process no longer leads; other stops are
over before work gives up."""


async def test_nothing_is_lost_however_often_the_server_stops_at_once(tmp_path: Path) -> None:
    away_s = cycle(AWAY_S)
    with own_server() as server:

        async def stop_and_start(rng: random.Random) -> None:
            await asyncio.to_thread(server.stop)
            await asyncio.sleep(next(away_s) + rng.random())
            await asyncio.to_thread(server.start)

        await goes_on_through(
            tmp_path, stop_and_start, times=STOPS, people=max(PEOPLE, 2 * STOPS), DATABASE_URL=server.url(DATABASE)
        )


@pytest.mark.long
async def test_an_idle_bot_tells_a_monitor_that_the_server_is_away_and_goes_on_when_it_is_back(tmp_path: Path) -> None:
    with own_server() as server:
        async with server_shop(tmp_path, DATABASE_URL=server.url(DATABASE)) as shop:
            await shop.bot.comes_up()
            await comes_to_be(shop, 200, within=8)
            await shop.until(lambda: bool(shop.sandbox.called("setMyCommands")))
            await shop.bot.survives(1.0)
            said_before, begun = len(shop.bot.output), time.monotonic()
            await asyncio.to_thread(server.stop)
            assert "the database refuses to write" in await comes_to_be(shop, 503, within=RED_WITHIN_S)
            sara = shop.sandbox.person("Sara", language="en")
            sara.opens("restart")
            await shop.bot.survives(2.0)
            await asyncio.to_thread(server.start)
            await sara.sees("Just send your number", within=30)
            await comes_to_be(shop, 200, within=GREEN_WITHIN_S)
            events = re.findall(r"\] ([a-z_]+) +\[", shop.bot.output[said_before:])
            await shop.bot.stops()
        assert "Traceback" not in shop.bot.output
    minutes = 1 + (time.monotonic() - begun) // 60
    assert {event: times for event, times in Counter(events).items() if times > minutes} == {}, "once a minute"
    assert events.count("database_refuses") == 1
    assert "database_works_again" in events
