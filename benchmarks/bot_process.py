"""`sarnakh run` in a process of its own, on loopback: how soon it is ready, and the CPU and memory it takes (Linux)."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from bot.sandbox.server import Sandbox

READY_S, END_S = 60.0, 20.0
LOOK_S = 0.02
CPU_OF_A_PROCESS = 2
"""In the number of a Linux clock, beside the process: what clock_getcpuclockid(3) returns."""
INHERITED = ("PATH", "HOME", "LANG", "PYTHONPATH")


class BotProcess:
    """A bot that runs."""

    def __init__(self, process: asyncio.subprocess.Process, ready_s: float) -> None:
        self._process = process
        self.ready_s = ready_s
        """From the start of the process to its first getUpdates."""

    @property
    def cpu_s(self) -> float:
        """Return the CPU seconds of all its threads so far."""
        return time.clock_gettime(~self._process.pid << 3 | CPU_OF_A_PROCESS)

    def memory(self) -> dict[str, float]:
        """Return megabytes by name: `rss`, and of it `anonymous`, which no other process shares."""
        fields = dict(line.split(":", 1) for line in Path(f"/proc/{self._process.pid}/status").read_text().splitlines())
        return {name: int(fields[f].split()[0]) / 1024 for name, f in (("rss", "VmRSS"), ("anonymous", "RssAnon"))}


@asynccontextmanager
async def bot_process(
    folder: Path, *, is_ready: Callable[[], bool], python: str = sys.executable, **env: str
) -> AsyncIterator[BotProcess]:
    """Run the bot with these settings until the block ends; its output is `output` in the folder."""
    inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
    begun = time.monotonic()
    with (folder / "output").open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            python, "-m", "bot", "run", env={**inherited, **env}, cwd=folder, stdout=output, stderr=output
        )
    try:
        while not is_ready():
            assert process.returncode is None, f"it ended:\n{(folder / 'output').read_text()}"
            assert time.monotonic() - begun < READY_S, f"not ready:\n{(folder / 'output').read_text()}"
            await asyncio.sleep(LOOK_S)
        yield BotProcess(process, time.monotonic() - begun)
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            await asyncio.wait_for(process.wait(), END_S)


def polls(sandbox: Sandbox) -> Callable[[], bool]:
    """Return what tells whether a bot that starts now has asked for updates, and so is ready."""
    before = len(sandbox.called("getUpdates"))
    return lambda: len(sandbox.called("getUpdates")) > before
