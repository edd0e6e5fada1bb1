"""Any of three processes is killed, again and again, while people talk; nothing is lost, out of order, or doubled.

SOAK_REPLICA_KILLS sets how often.
"""

import os
import random
from pathlib import Path

from storage.postgres.address import ServerAddress
from tests.faults import test_kills
from tests.faults.deployment import deployed
from tests.faults.postgres.own_server import DATABASE, own_server
from tests.faults.talks_among_replicas import Ambiguous, go_on_through

KILLS = int(os.environ.get("SOAK_REPLICA_KILLS", "4"))
PEOPLE = 12


async def test_nothing_is_lost_whichever_of_three_processes_is_killed(tmp_path: Path) -> None:
    rng, leading, early = random.Random(test_kills.SEED), 0, 0
    with own_server() as server:
        address = ServerAddress(server.url(DATABASE))
        async with deployed(tmp_path, address, LOG_LEVEL="WARNING", SEND_LIMITS="none") as (shop, deployment):

            async def one_is_killed(ambiguous: Ambiguous) -> None:
                nonlocal leading, early
                replica = rng.choice(deployment.replicas)
                if rng.random() > test_kills.EARLY:
                    await deployment.is_up(replica)
                report = await deployment.report(replica)
                early, leading = early + (report is None), leading + bool(report and report["leads"])
                await replica.is_killed()
                if not await deployment.leaders():  # it led, or the lease of one that was killed before is not over
                    ambiguous.note()
                await replica.starts()

            await go_on_through([one_is_killed] * KILLS, shop, deployment, people=max(PEOPLE, 2 * KILLS))
    print(f"{KILLS} kills: {leading} of a leader, {early} during a start")  # noqa: T201  # what was measured
