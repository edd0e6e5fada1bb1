"""Three processes on one PostgreSQL: the one that leads is killed, cut off or stopped, and another one goes on."""

import asyncio
import os
import signal
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.faults import test_kills as kills
from tests.faults.deployment import Deployment, deployed
from tests.faults.processes import Bot, Shop
from tests.faults.talks_among_replicas import Ambiguous, Failure, go_on_through
from tests.postgres_server import PostgresServer, a_database

ROUNDS = int(os.environ.get("SOAK_REPLICA_ROUNDS", "1"))
PEOPLE = 24
TAKES_OVER_S = 10.0
CUT_OFF_S = 12.0
REPORT = "📊"
TOLD_S = 4.0
"""Without being told, the leader looks every 5 s."""

End = Callable[[Deployment, Ambiguous], Awaitable[float]]
"""Ends the leader, and returns after how many seconds another one leads."""


async def test_the_leader_is_killed_cut_off_and_stopped_and_nothing_is_lost_or_doubled(
    tmp_path: Path, postgres: PostgresServer
) -> None:
    async with a_database(postgres) as address, deployed(tmp_path, address, SEND_LIMITS="none") as (shop, deployment):
        took: list[float] = []

        def ends(end: End) -> Failure:
            async def leader_ends(ambiguous: Ambiguous) -> None:
                shop.maryam.sends("/stats")
                took.append(await end(deployment, ambiguous))

            return leader_ends

        failures = [ends(end) for _ in range(ROUNDS) for end in (is_killed, is_cut_off, is_stopped)]
        ambiguous = await go_on_through(failures, shop, deployment, people=PEOPLE * ROUNDS)
        print(f"another sent after {[round(each, 1) for each in took]} s")  # noqa: T201  # what was measured
        every_report_came_once(shop, len(failures), ambiguous)


def every_report_came_once(shop: Shop, asked: int, ambiguous: Ambiguous) -> None:
    """Check that each timer of a report, set by whichever process took the command, was done once."""
    reports = [what for what in kills.delivered(shop).elements() if what[0] == shop.maryam.id and REPORT in what[1]]
    assert asked <= len(reports) <= asked + sum(ambiguous.sends[what] for what in set(reports))


async def is_killed(deployment: Deployment, ambiguous: Ambiguous) -> float:
    """Kill the leader; return after how many seconds another one leads, and start it again."""
    leader = await deployment.leader()
    await leader.is_killed()
    ambiguous.note()
    return await replaced(deployment, ambiguous, leader, at_most=TAKES_OVER_S)


async def is_stopped(deployment: Deployment, ambiguous: Ambiguous) -> float:
    """Stop the leader as an operator does: another one leads within a second or so of its end."""
    leader = await deployment.leader()
    leader.gets(signal.SIGTERM)
    assert await leader.ends() == 0, leader.output
    return await replaced(deployment, ambiguous, leader, at_most=1.5)


async def is_cut_off(deployment: Deployment, ambiguous: Ambiguous) -> float:
    """Let the leader stand still for so long that another one takes over, and then go on."""
    leader = await deployment.leader()
    await leader.stands_still()
    ambiguous.note()
    begun = time.monotonic()
    await deployment.leader(other_than=leader, within=TAKES_OVER_S)
    took = time.monotonic() - begun
    await asyncio.sleep(CUT_OFF_S - took)
    leader.gets(signal.SIGCONT)
    await deployment.is_up(leader)
    return took


async def replaced(deployment: Deployment, _ambiguous: Ambiguous, leader: Bot, *, at_most: float) -> float:
    begun = time.monotonic()
    await deployment.leader(other_than=leader, within=at_most)
    took = time.monotonic() - begun
    await leader.starts()
    await deployment.is_up(leader)
    return took


@pytest.mark.parametrize("killed", [pytest.param(True, id="killed"), pytest.param(False, id="stands still")])
@pytest.mark.long
async def test_one_process_polls_and_another_one_when_it_fails(
    tmp_path: Path, postgres: PostgresServer, *, killed: bool
) -> None:
    async with (
        a_database(postgres) as address,
        deployed(tmp_path, address, replicas=2, polling=True, SEND_LIMITS="none") as (shop, deployment),
    ):
        leader = await deployment.leader()
        sara = shop.sandbox.person("Sara", language="en")
        sara.opens("kill")
        await sara.sees("Just send your number", within=20)
        await (leader.is_killed() if killed else leader.stands_still())
        other = await deployment.leader(other_than=leader, within=TAKES_OVER_S)
        leader.gets(signal.SIGCONT)  # it may have an update that it did not handle
        sara.sends("sara@corp.example")
        await sara.sees(r"\(1 of 4\)$", within=20)
        await deployment.settles()
        assert await deployment.leaders() == [other]
        assert max(kills.delivered(shop).values()) <= 2


async def test_the_leader_is_told_at_once_of_what_another_process_has_committed(
    tmp_path: Path, postgres: PostgresServer
) -> None:
    async with (
        a_database(postgres) as address,
        deployed(tmp_path, address, replicas=2, SEND_LIMITS="none") as (shop, deployment),
    ):
        took = []
        for number in range(8):  # every second post goes to the process that does not lead
            person, begun = shop.sandbox.person(f"Person {number}", language="en"), time.monotonic()
            person.opens("kill")
            await person.sees("Just send your number", within=20)
            took.append(time.monotonic() - begun)
        print(f"\nfrom a post to its answer: {[round(each, 2) for each in took]} s")  # noqa: T201  # what was measured
        assert sorted(took)[len(took) * 3 // 4] < TOLD_S
        assert len(await deployment.leaders()) == 1
