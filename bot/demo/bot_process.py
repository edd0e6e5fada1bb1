"""The demo's bot: `sarnakh run` in a process of its own, which can be killed for real and never outlives the demo."""

import asyncio
import os
import sys
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from bot.demo.clock_lines import line_of, moved_in
from bot.sandbox.page.bot_process import BotState, Kept, Status
from bot.sandbox.server import Sandbox
from bot.settings.settings import Settings
from conversations.language.operator_texts import ENGLISH, in_language
from storage.database import Reader
from storage.errors import StorageError
from storage.installation import funnels
from storage.outbox import queue as outbox
from storage.people import leads
from storage.put_aside import UNREADABLE
from storage.records.record import Language
from storage.records.translatable import tr
from storage.sqlite.readers import SqliteReaders

if sys.platform == "linux":
    import resource

T = TypeVar("T")
LINES_KEPT = 40
STARTS_WITHIN_S = 60.0
STOPS_WITHIN_S = 10.0
LOADS_WITHIN_S = 10.0
MOVES_WITHIN_S = 10.0
LOOK_S = 0.1


class DemoBot:
    """Starts the bot, kills it, and reads its database; `changed` is called at every change."""

    def __init__(
        self,
        sandbox: Sandbox,
        folder: Path,
        settings: Mapping[str, str],
        *,
        ahead: timedelta = timedelta(),
        language: Language = ENGLISH,
    ) -> None:
        self._sandbox = sandbox
        self._ahead = ahead
        self._language = language
        self._folder = folder
        self._database = folder / "sarnakh.db"
        self._env = clean_environment(
            {
                "BOT_TOKEN": sandbox.token,
                "BOT_API_URL": sandbox.api_url,
                "DATABASE_URL": f"sqlite:///{self._database}",
                "LOG_LEVEL": "WARNING",
                "SAMPLE": "yes",
                **settings,
            }
        )
        self._readers = SqliteReaders(self._database)
        self._process: asyncio.subprocess.Process | None = None
        self._life: asyncio.Task[None] | None = None
        self._status: Status = "stopped"
        self._is_killed = False
        self._starts = 0
        self._before: Kept | None = None
        self._lines: deque[str] = deque(maxlen=LINES_KEPT)
        self._disk_is_full = False
        self._is_moved = asyncio.Event()

    @property
    def can_fill_disk(self) -> bool:
        """Tell whether this machine can make the bot's writes fail: Linux can."""
        return sys.platform == "linux"

    async def state(self) -> BotState:
        """Return the state of the process and its database."""
        runs = self._status in {"starting", "running"}
        pid = self._process.pid if self._process and runs else None
        lines = tuple(self._lines) if self._status == "failed" else ()
        kept = await self._kept()
        return BotState(self._status, self._starts, pid, kept, self._before, self._disk_is_full, lines)

    async def start(self) -> None:
        """Start the bot unless it is running."""
        if self._status in {"starting", "running"}:
            return
        self._is_killed = False
        self._starts += 1
        self._lines.clear()
        polls = len(self._sandbox.called("getUpdates"))
        self._turn("starting")
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot.demo.moved_bot", self._language,
            env=self._env, cwd=self._folder, stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip
        self._process = process
        self._set_clock()
        self.fill_disk(full=self._disk_is_full)
        self._life = asyncio.create_task(self._live(process, polls))

    async def move(self, ahead: timedelta) -> None:
        """Set how far the bot's clock is ahead of the machine's; return when a running bot goes by it, or after 10 s.

        A message that is sent after this is handled by the moved clock, however busy the machine is.
        """
        self._ahead = ahead
        self._is_moved.clear()
        self._set_clock()
        if self._process is not None and self._process.returncode is None:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._is_moved.wait(), MOVES_WITHIN_S)

    def _set_clock(self) -> None:
        pipe = None if self._process is None else self._process.stdin
        if pipe is not None and not pipe.is_closing():
            pipe.write(line_of(self._ahead))

    async def settles(self, within_s: float) -> None:
        """Wait until a running bot has read and answered everything, at most this long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within_s):
                while self._status in {"starting", "running"} and await self._is_busy():  # noqa: ASYNC110
                    await asyncio.sleep(LOOK_S)  # as in `loads`

    async def _is_busy(self) -> bool:
        kept = await self._kept()
        return bool(self._sandbox.telegram.updates.pending) or kept is None or kept.unsent > 0

    async def kill(self) -> None:
        """Read the bot's database, then end the bot with SIGKILL."""
        if self._process is None or self._status not in {"starting", "running"}:
            return
        if self._is_killed:
            await self._ended()
            return
        self._is_killed = True  # it is told to be stopped once it has ended, not before
        self._before = await self._kept() or Kept(0, 0, 0)
        if self._process.returncode is None:
            self._process.kill()
        await self._ended()
        self._turn("stopped")

    async def stop(self) -> None:
        """Stop the bot gracefully, at the end of the demo."""
        if self._process is not None and self._process.returncode is None:
            self._turn("stopped")
            self.fill_disk(full=False)
            self._process.terminate()
            try:
                await asyncio.wait_for(self._process.wait(), STOPS_WITHIN_S)
            except TimeoutError:
                self._process.kill()
        await self._ended()
        await self._readers.close()

    def fill_disk(self, *, full: bool) -> None:
        """Make the process's writes to its files fail, or succeed again."""
        self._disk_is_full = full
        if sys.platform != "linux" or self._process is None or self._process.returncode is not None:
            return
        _, hard = resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE, (0 if full else hard, hard))

    async def follow(self, funnel: Path) -> None:
        """Run with another funnel file, which is watched, and with the same database."""
        await self.kill()
        self._env |= watched(funnel)
        await self.start()

    async def loads(self, funnel: str) -> None:
        """Wait until a running bot has loaded this text of a funnel, at most 10 s: it may load a newer one instead."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LOADS_WITHIN_S):
                while self._status in {"starting", "running"} and await self.loaded_funnel() != funnel:  # noqa: ASYNC110
                    await asyncio.sleep(LOOK_S)  # its database is another process's, which signals nothing to us

    async def loaded_funnel(self) -> str | None:
        """Return the text of the funnel that the bot loaded last; None where it cannot be read now."""
        return await self.look(funnels.last)

    async def _live(self, process: asyncio.subprocess.Process, polls: int) -> None:
        """Follow one process from its start to its end."""
        ready = asyncio.create_task(self._ready(polls))
        await self._listen(process)
        status = await process.wait()
        ready.cancel()
        self._is_moved.set()  # nobody waits for a process that has ended
        if self._status in {"starting", "running"} and not self._is_killed:
            ended = tr("(the process ended by itself with status {status})", status=status)
            self._lines.append(in_language(ended, self._language))
            self._turn("failed")

    async def _ready(self, polls: int) -> None:
        """Wait for the first getUpdates of this start."""
        await self._sandbox.until(
            lambda: len(self._sandbox.called("getUpdates")) > polls or None, within=STARTS_WITHIN_S
        )
        self._turn("running")

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        """Keep the last lines that the process writes, and pass them on, except its answers about the clock."""
        assert process.stdout is not None
        async for line in process.stdout:
            if (moved := moved_in(line)) is not None:
                if moved == self._ahead:
                    self._is_moved.set()
                continue
            text = line.decode(errors="replace").rstrip()
            self._lines.append(text)
            print(text, file=sys.stderr, flush=True)  # noqa: T201  # the demo's terminal shows what the bot says

    async def look(self, query: Callable[[Reader], Awaitable[T]]) -> T | None:
        """Ask the bot's database from outside; None where there is none yet, or it cannot be read now."""
        if not self._database.exists():
            return None
        try:
            async with self._readers.snapshot() as reader:
                return await query(reader)
        except (StorageError, *UNREADABLE):
            return None

    async def _kept(self) -> Kept | None:
        return await self.look(_counted)

    async def _ended(self) -> None:
        if self._life is not None:
            await self._life

    def _turn(self, status: Status) -> None:
        self._status = status
        self._sandbox.controls.changed()


def watched(funnel: Path | None) -> dict[str, str]:
    """Return the settings with which the bot follows a funnel file; none for the funnel we ship."""
    return {} if funnel is None else {"FUNNEL": str(funnel.resolve()), "FUNNEL_WATCH": "yes"}


async def _counted(reader: Reader) -> Kept:
    unsent = sum(each.waiting for each in await outbox.counts(reader))
    return Kept(await leads.count(reader), await leads.count_reachable(reader), unsent)


def clean_environment(settings: Mapping[str, str]) -> dict[str, str]:
    """Return our environment without the settings of a real bot, so that none of them reaches the demo."""
    names = {name.upper() for name in Settings.model_fields}
    inherited = {name: value for name, value in os.environ.items() if name.upper() not in names}
    return {**inherited, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **settings}
