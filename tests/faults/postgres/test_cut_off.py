"""The network between the bot and its server is cut for some seconds while people talk; nothing is lost or doubled.

SOAK_CUTS sets how often, and SOAK_CUT_S for how long each time.
"""

import os
import random
from pathlib import Path

import pytest

from tests.faults.postgres.cut_off import network_to
from tests.faults.postgres.own_server import DATABASE, own_server
from tests.faults.postgres.under_fire import goes_on_through

CUTS = int(os.environ.get("SOAK_CUTS", "1"))
CUT_S = float(os.environ.get("SOAK_CUT_S", "2"))
PEOPLE = 8


@pytest.mark.parametrize("forgets", [pytest.param(False, id="late"), pytest.param(True, id="lost")])
async def test_nothing_is_lost_when_the_network_is_cut(tmp_path: Path, *, forgets: bool) -> None:
    with own_server() as server:
        async with network_to(server.port) as network:

            async def cut(_rng: random.Random) -> None:
                await network.is_cut(CUT_S, forgets=forgets)

            await goes_on_through(
                tmp_path, cut, times=CUTS, people=max(PEOPLE, 2 * CUTS),
                direct_url=server.url(DATABASE), DATABASE_URL=network.through(server.url(DATABASE)),
            )  # fmt: skip
