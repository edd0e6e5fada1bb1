"""`sarnakh simulate` in a process of its own, started from the page: its progress, its end, and what went wrong."""

import asyncio
import re
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from conversations.language.operator_texts import ENGLISH

PEOPLE = 300
"""Enough to see which answers lead where, in ten seconds or so."""
SEED = "7"
LINES_KEPT = 20
STOPS_WITHIN_S = 10.0
_PROGRESS = re.compile(r"([0-9,]+) of ([0-9,]+) ")
_CLEARS_LINE = "\x1b[K"


@dataclass(frozen=True, slots=True)
class SimulationState:
    """How far the run is: `lines` are the last ones of a run that failed."""

    status: Literal["idle", "running", "failed"] = "idle"
    done: int = 0
    of: int = PEOPLE
    lines: tuple[str, ...] = ()


class SimulationRun:
    """Runs one simulation at a time, in a folder without settings; `changed` is called at every step."""

    def __init__(
        self, environment: Mapping[str, str], folder: Path, changed: Callable[[], None], *, people: int = PEOPLE
    ) -> None:
        self.state = SimulationState()
        self._people = people
        self._folder = folder
        self._environment = environment
        self._changed = changed
        self._process: Process | None = None
        self._following: asyncio.Task[None] | None = None

    async def start(self, funnel: Path) -> None:
        """Simulate people through a funnel's file, named by its whole path, unless a simulation is running."""
        if self.state.status == "running":
            return
        self._turn(SimulationState("running", of=self._people))
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "--language", ENGLISH, "simulate", "--progress",
            "--prospects", str(self._people), "--seed", SEED, "--funnel", str(funnel),
            env=dict(self._environment), cwd=self._folder, stdin=DEVNULL, stdout=DEVNULL, stderr=PIPE,
        )  # fmt: skip
        self._following = asyncio.create_task(self._follow(self._process))

    async def stop(self) -> None:
        """Stop the run, if there is one, as Ctrl-C does."""
        process, following = self._process, self._following
        if process is None or following is None:
            return
        if process.returncode is None:
            self._turn(SimulationState("idle"))
            process.send_signal(signal.SIGINT if sys.platform != "win32" else signal.SIGTERM)
            try:
                await asyncio.wait_for(process.wait(), STOPS_WITHIN_S)
            except TimeoutError:
                process.kill()
        await following

    async def _follow(self, process: Process) -> None:
        """Read what the command says until it ends."""
        assert process.stderr is not None
        said: deque[str] = deque(maxlen=LINES_KEPT)
        begun = ""
        while block := await process.stderr.read(4096):
            *lines, begun = re.split(r"[\r\n]+", begun + block.decode(errors="replace"))
            for line in lines:
                self._hear(line.removesuffix(_CLEARS_LINE), said)
        self._hear(begun.removesuffix(_CLEARS_LINE), said)
        status = await process.wait()
        if self.state.status == "running":
            self._turn(SimulationState() if status == 0 else SimulationState("failed", lines=tuple(said)))

    def _hear(self, line: str, said: deque[str]) -> None:
        progress = _PROGRESS.search(line)
        if progress is None:
            said.extend([line] if line.strip() else [])
        elif self.state.status == "running":
            done, of = (int(each.replace(",", "")) for each in progress.groups())
            self._turn(SimulationState("running", done, of))

    def _turn(self, state: SimulationState) -> None:
        self.state = state
        self._changed()
