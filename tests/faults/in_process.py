"""The bot of a shop in this process: a start costs a tenth of that of a separate one, and cannot be killed."""

import asyncio
import random
import signal
import time
from collections.abc import MutableMapping
from typing import Any

from structlog.testing import capture_logs

from bot.clock import SystemClock
from bot.runtime.startup import open_app
from bot.settings.settings import Settings
from tests.faults.processes import READY_S, Bot


class BotInProcess(Bot):
    """Successive runs of the bot on the event loop of the test, for what is no matter of processes."""

    _life: asyncio.Task[int] | None = None

    def __init__(self, *given: Any, **env: Any) -> None:
        super().__init__(*given, **env)
        self._stop = asyncio.Event()
        self._lines: list[MutableMapping[str, Any]] = []

    @property
    def runs(self) -> bool:
        return self._life is not None and not self._life.done()

    @property
    def output(self) -> str:
        """All that was logged so far, a line each, with no filter of what is printed."""
        return "".join(f"{line}\n" for line in self._lines)

    async def starts(self) -> None:
        self._polls = len(self.sandbox.called(self._first_call))
        self._begun = time.monotonic()
        self._stop = asyncio.Event()
        self._life = asyncio.create_task(self._lives())

    def gets(self, number: signal.Signals) -> None:
        assert number == signal.SIGTERM, "a process of its own is needed"
        self._stop.set()

    async def is_ready(self) -> None:
        """Wait for the first call of a completed start; fail with its own error if it fails."""
        assert self._life is not None
        polls = asyncio.create_task(self.sandbox.until(self._polled, READY_S))
        await asyncio.wait({polls, self._life}, return_when=asyncio.FIRST_COMPLETED)
        if self._life.done():
            polls.cancel()
            raise AssertionError(f"ended with {self._life.result()} before it was ready:\n{self.output}")
        await polls

    async def is_killed(self) -> None:
        """End it with the test that failed."""
        assert self._life is not None
        self._life.cancel()
        await asyncio.gather(self._life, return_exceptions=True)

    async def _lives(self) -> int:
        settings = Settings(**{name.lower(): value for name, value in self.env.items()})
        with capture_logs() as lines:
            self._lines, lines[:0] = lines, self._lines
            app = await open_app(settings, clock=SystemClock(), rng=random.Random(7))
            return await app.run(self._stop)

    async def _waited(self) -> int:
        assert self._life is not None
        return await asyncio.shield(self._life)
