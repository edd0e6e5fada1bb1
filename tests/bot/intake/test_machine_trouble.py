"""The machine fails on an update: it waits, others go on, and two processes must fail on it before it is set aside."""

import asyncio
import errno
import json
from pathlib import Path

import pytest

from bot.errors import MachineTrouble, ProcessUnfit
from bot.intake.patience import Patience
from bot.monitoring.health import Fault
from bot.updates.depth import DEEPEST
from tests.bot.front_desk import Desk, came, front_desk, says
from tests.faults.leaky_zone import LeakyZone

EMMA, OLGA = 7_000_000_001, 7_000_000_002
PATIENCE_S = Patience().machine_s
TALKS = says(5, "/talk", person=EMMA)


def leaky(error: BaseException | None = None) -> LeakyZone:
    zone = LeakyZone.no_cache("Asia/Tehran")
    zone.leaks = error or OSError(errno.EMFILE, "Too many open files", "region_IR.py")
    return zone


async def fails_for(desk: Desk, seconds: float) -> None:
    """Let the process try the update, and try it again after so long."""
    with pytest.raises(MachineTrouble, match=r"EMFILE: Too many open files: region_IR\.py"):
        await desk.batches.process_counted([came(TALKS)])
    desk.clock.advance(seconds)


async def letters(desk: Desk) -> list[tuple]:
    return await desk.rows("SELECT update_id, error FROM dead_letters")


async def test_a_process_ends_when_it_alone_may_be_to_blame_and_the_second_sets_the_update_aside(
    folder: Path,
) -> None:
    async with front_desk(folder, zone=leaky()) as desk:
        await fails_for(desk, PATIENCE_S - 1)
        await fails_for(desk, 1)
        with pytest.raises(ProcessUnfit, match="update 5"):
            await desk.batches.process_counted([came(TALKS)])
        assert await desk.rows("SELECT update_id, attempts FROM trying") == [(5, 1)]
        assert await letters(desk) == [], "one process is not enough"
    async with front_desk(folder, zone=leaky()) as desk:
        await fails_for(desk, PATIENCE_S)
        await fails_for(desk, 1)
        assert await desk.batches.process_counted([came(TALKS)]) == 1
        ((number, error),) = await letters(desk)
        assert (number, "EMFILE" in error) == (5, True)
        assert await desk.rows("SELECT kind FROM timers") == [("again",)], "it has one more chance"


async def test_at_the_third_start_it_is_set_aside_at_once(folder: Path) -> None:
    for _ in range(2):
        async with front_desk(folder, zone=leaky()) as desk:
            await fails_for(desk, 1)
            assert await letters(desk) == []
    async with front_desk(folder, zone=leaky()) as desk:
        assert await desk.batches.process_counted([came(TALKS)]) == 1
        assert [number for number, _ in await letters(desk)] == [5]


async def test_while_the_machine_fails_on_others_too_the_process_stays(folder: Path) -> None:
    async with front_desk(folder, zone=leaky()) as desk:
        for _ in range(9):
            for update in (TALKS, says(6, "/talk", person=OLGA)):
                with pytest.raises(MachineTrouble):
                    await desk.batches.process_counted([came(update)])
            desk.clock.advance(PATIENCE_S / 3)
        assert await letters(desk) == []


async def test_however_often_one_process_tries_it_counts_once(folder: Path) -> None:
    async with front_desk(folder, zone=leaky()) as desk:
        for process in (desk.batches.process, desk.batches.process_counted) * 3:
            with pytest.raises(MachineTrouble):
                await process([came(TALKS)])
        assert await desk.rows("SELECT update_id, attempts FROM trying") == [(5, 1)]


async def test_a_post_on_which_the_machine_fails_is_answered_503_and_handled_when_it_comes_again(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    zone = leaky()
    async with front_desk(folder, zone=zone) as desk:
        first = asyncio.create_task(desk.posts(says(4, "/start", person=1)))
        await desk.until_waiting(1)
        desk.clock.advance(1)
        assert await first == 200
        assert await desk.posts(TALKS) == 503
        assert Fault.MACHINE_REFUSES in desk.health.faults()
        assert desk.health.report()["machine"] == "OSError EMFILE: Too many open files: region_IR.py"
        assert await desk.posts(says(6, "/start", person=OLGA)) == 200
        assert await desk.posts(says(7, "and more", person=EMMA)) == 503, "in their order"
        assert await letters(desk) == []
        zone.leaks = None
        assert [await desk.posts(update) for update in (TALKS, says(7, "and more", person=EMMA))] == [200, 200]
        assert Fault.MACHINE_REFUSES not in desk.health.faults()
        assert await desk.rows("SELECT count(*) FROM ledger WHERE kind = 'talk_asked'") == [(1,)]
        told = capfd.readouterr().out
        assert told.count("machine_refuses") == 1, "once a minute"
        assert "ulimit -n" in told


async def test_a_stack_used_up_by_a_deep_update_is_its_own_fault_and_it_is_kept_as_far_as_it_can_be(
    folder: Path,
) -> None:
    deep: object = "the deepest"
    for _ in range(20_000):
        deep = [deep]
    async with front_desk(folder, zone=leaky(RecursionError("maximum recursion depth exceeded"))) as desk:
        assert await desk.batches.process([came(says(5, "/talk", person=EMMA, dream=deep))]) == 1
        ((raw,),) = await desk.rows("SELECT raw FROM dead_letters")
        assert json.loads(raw)["message"]["text"] == "/talk"
        assert raw.count("[") <= DEEPEST


async def test_a_stack_used_up_by_anything_else_is_the_machines_fault(folder: Path) -> None:
    async with front_desk(folder, zone=leaky(RecursionError("maximum recursion depth exceeded"))) as desk:
        with pytest.raises(MachineTrouble, match="RecursionError"):
            await desk.batches.process([came(TALKS)])
        assert await letters(desk) == []
