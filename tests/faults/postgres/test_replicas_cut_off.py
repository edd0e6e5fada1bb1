"""Two of three processes are cut off from the server while people talk; the third goes on, and nothing is lost.

SOAK_REPLICA_CUTS sets how often, and SOAK_REPLICA_CUT_S for how long each time.
"""

import asyncio
import os
import random
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from storage.postgres.address import ServerAddress
from tests.faults import test_kills
from tests.faults.deployment import deployed
from tests.faults.postgres.cut_off import network_to
from tests.faults.postgres.own_server import DATABASE, own_server
from tests.faults.talks_among_replicas import Ambiguous, everyone_is_well, go_on_through

CUTS = int(os.environ.get("SOAK_REPLICA_CUTS", "1"))
CUT_S = float(os.environ.get("SOAK_REPLICA_CUT_S", "10"))
"""Longer than a lease."""
PEOPLE = 12
TAKES_OVER_S = 20.0
"""8 s after the last renewal, on a busy machine."""


@pytest.mark.parametrize("forgets", [pytest.param(False, id="late"), pytest.param(True, id="lost")])
@pytest.mark.long
async def test_nothing_is_lost_when_two_of_three_processes_are_cut_off(tmp_path: Path, *, forgets: bool) -> None:
    rng, cuts = random.Random(test_kills.SEED), list[asyncio.Task[None]]()
    async with AsyncExitStack() as opened:
        server = opened.enter_context(own_server())
        address = ServerAddress(server.url(DATABASE))
        networks = [await opened.enter_async_context(network_to(server.port)) for _ in range(3)]
        urls = [network.through(address.url) for network in networks]
        shop, deployment = await opened.enter_async_context(
            deployed(tmp_path, address, urls=urls, LOG_LEVEL="WARNING", SEND_LIMITS="none")
        )

        async def two_are_cut_off(ambiguous: Ambiguous) -> None:
            leader = await deployment.leader()
            first = deployment.replicas.index(leader)
            for number in (first, (first + rng.choice((1, 2))) % 3):
                cuts.append(asyncio.create_task(networks[number].is_cut(CUT_S, forgets=forgets)))
            await ambiguous.note_until_replaced(leader, within=TAKES_OVER_S)

        async def they_are_back(_ambiguous: Ambiguous) -> None:
            await asyncio.gather(*cuts)
            await everyone_is_well(deployment)

        failures = [two_are_cut_off, they_are_back] * CUTS
        await go_on_through(failures, shop, deployment, people=max(PEOPLE, 4 * CUTS))
