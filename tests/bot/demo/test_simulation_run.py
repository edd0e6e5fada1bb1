"""`sarnakh simulate` from the page: its progress, its end, its stop, and what it says when it fails."""

import asyncio
from pathlib import Path

import pytest

from bot.demo.bot_process import clean_environment
from bot.demo.simulation_run import SimulationRun, SimulationState
from bot.funnels.source import SHIPPED

WITHIN_S = 30


class Watched:
    """A run, and all its states."""

    def __init__(self, folder: Path, people: int = 3) -> None:
        self.states: list[SimulationState] = []
        self.turned = asyncio.Event()
        self.run = SimulationRun(clean_environment({}), folder, self.hear, people=people)

    def hear(self) -> None:
        self.states.append(self.run.state)
        self.turned.set()

    async def until(self, status: str) -> None:
        async with asyncio.timeout(WITHIN_S):
            while self.run.state.status != status:
                self.turned.clear()
                await self.turned.wait()


@pytest.mark.long
async def test_a_run_says_how_far_it_is_and_ends(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    await watched.run.start(SHIPPED)
    await watched.until("idle")
    assert watched.states[0] == SimulationState("running", 0, 3)
    assert SimulationState("running", 3, 3) in watched.states


async def test_a_run_that_is_stopped_says_nothing_of_a_failure(tmp_path: Path) -> None:
    watched = Watched(tmp_path, people=300)
    await watched.run.start(SHIPPED)
    await watched.run.stop()
    assert [state.status for state in watched.states] == ["running", "idle"]


@pytest.mark.long
async def test_a_run_that_fails_says_why(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    await watched.run.start(tmp_path / "nowhere.yaml")
    await watched.until("failed")
    assert "nowhere.yaml" in "\n".join(watched.run.state.lines)
