"""Run the bot as a separate process, as an operator starts, stops and kills it; its Telegram is in this process."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from tests import people
from tests.prepared import Prepared, forked, started

Process = asyncio.subprocess.Process | Prepared
TOKEN = "4242424242:AAE-a_token_as_long_as_they_really_are"
READY_S = 20.0
"""A start takes 1.5 s on an idle machine; tests share two cores."""
PATIENCE_S = 20.0
"""Where nothing is promised: a busy machine takes its time. Tests of a stop in time measure it themselves."""
SARNAKH_RUN = ("-m", "bot", "run")
IMPATIENT = ("-m", "tests.faults.impatient")
"""The same with waits of seconds instead of half minutes."""
LOOK_S = 0.03
TURNS = 20
"""Of the event loop: some six are from a connection in a socket's queue to the call that was read from it."""
ALWAYS_SAID = ("url", "secret_token", "allowed_updates", "max_connections", "drop_pending_updates")
"""Sent with each of our setWebhook calls, because an omitted field may keep the value that someone else set."""
INHERITED = ("PATH", "HOME", "LANG", "SYSTEMROOT", "COVERAGE_PROCESS_START")


class Bot:
    """Successive runs of `sarnakh run` with the same settings and the same database; its imports are done already."""

    def __init__(self, sandbox: Sandbox, folder: Path, *, program: tuple[str, ...], **env: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.sandbox = sandbox
        self.folder = folder
        self.database = folder / "sarnakh.db"
        self.program = program
        self.env = {
            "BOT_TOKEN": sandbox.token,
            "BOT_API_URL": sandbox.api_url,
            "DATABASE_URL": f"sqlite:///{self.database}",
            "SEND_LIMITS": "none",
            **env,
        }
        self.ready_s = 0.0
        # The first call after a completed start: from then on updates arrive.
        self._first_call = "setWebhook" if "WEBHOOK_URL" in env else "getUpdates"
        self._process: Process | None = None
        self._polls = 0

    @property
    def pid(self) -> int:
        assert self._process is not None, "it was never started"
        return self._process.pid

    @property
    def runs(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def output(self) -> str:
        """Everything written to standard output and standard error so far."""
        return (self.folder / "output").read_text(encoding="utf-8", errors="replace")

    async def starts(self) -> None:
        """Begin a start without waiting."""
        self._polls = len(self.sandbox.called(self._first_call))
        inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
        begun = time.monotonic()
        self._process = await self._begins({**inherited, **self.env})
        self._begun = begun

    async def _begins(self, env: dict[str, str]) -> Process:
        return await forked(self.program, self.folder, env, self.folder / "output")

    async def is_ready(self) -> None:
        """Wait for the first getUpdates or setWebhook of this start; fail if the process ends before."""
        polls = asyncio.create_task(self.sandbox.until(self._polled, READY_S))
        ended = asyncio.create_task(self._waited())
        await asyncio.wait({polls, ended}, return_when=asyncio.FIRST_COMPLETED)
        ended.cancel()
        if not polls.done():
            polls.cancel()
            raise AssertionError(f"ended before it was ready:\n{self.output}")
        await polls

    async def comes_up(self) -> None:
        await self.starts()
        await self.is_ready()

    def polls_since_start(self) -> int:
        return len(self.sandbox.called(self._first_call)) - self._polls

    def _polled(self) -> bool | None:
        if self.polls_since_start() == 0:
            return None
        self.ready_s = time.monotonic() - self._begun
        return True

    def gets(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    async def ends(self, within: float = PATIENCE_S) -> int:
        """Wait for its end and return its status."""
        try:
            return await asyncio.wait_for(self._waited(), within)
        except TimeoutError:
            raise AssertionError(f"still runs after {within} s:\n{self.output}") from None

    async def survives(self, seconds: float) -> None:
        """Let it run for this long; fail if it ends on its own."""
        try:
            status = await asyncio.wait_for(self._waited(), seconds)
        except TimeoutError:
            return
        raise AssertionError(f"ended by itself with {status}:\n{self.output}")

    async def calls(self, number: int, *, at_most: float) -> None:
        """Let it make this many calls, or as many as it makes in the time."""
        target = len(self.sandbox.calls) + number
        with suppress(AssertionError):
            await self.sandbox.until(lambda: len(self.sandbox.calls) >= target or None, at_most)

    async def is_killed(self) -> None:
        """Kill it; when this returns, the sandbox has begun every call that it sent."""
        self.gets(signal.SIGKILL)
        await self._waited()
        await self._is_read()

    async def stands_still(self) -> None:
        """Let it stand still until it gets SIGCONT; the sandbox has begun every call that it sent."""
        self.gets(signal.SIGSTOP)
        state = ("ps", "-o", "state=", "-p", str(self.pid))
        await self.comes_to(lambda: subprocess.run(state, capture_output=True, check=True).stdout.startswith(b"T"))
        await self._is_read()

    async def _is_read(self) -> None:
        """Let the sandbox, which has this event loop, accept and read all that waits in its sockets."""
        for _ in range(TURNS):
            await asyncio.sleep(0)

    async def stops(self) -> None:
        """Stop it cleanly."""
        self.gets(signal.SIGTERM)
        status = await self.ends()
        assert status == 0, f"stopped with {status}:\n{self.output}"

    async def comes_to(self, holds: Callable[[], bool], within: float = PATIENCE_S) -> None:
        """Run until a condition holds that no call signals, such as rows in the database or printed lines."""
        deadline = time.monotonic() + within
        while not holds():
            assert time.monotonic() < deadline, f"not within {within} s:\n{self.output}"
            await self.survives(LOOK_S)

    async def settles(self, within: float = PATIENCE_S) -> None:
        """Run until nothing waits to be sent."""
        await self.comes_to(lambda: self.rows("SELECT count(*) FROM outbox WHERE state = 'waiting'") == [(0,)], within)

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the database from outside, running or not."""
        connection = sqlite3.connect(self.database, timeout=5)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def writes(self, sql: str) -> None:
        """Change the database from outside, to set traps."""
        connection = sqlite3.connect(self.database, timeout=5)
        try:
            with connection:
                connection.executescript(sql)
        finally:
            connection.close()

    def has_tables(self) -> bool:
        """Tell whether a start came as far as the tables: a kill may be before them."""
        return self.database.exists() and bool(self.rows("SELECT 1 FROM sqlite_schema WHERE name = 'outbox'"))

    async def _waited(self) -> int:
        assert self._process is not None
        return await self._process.wait()


class ColdBot(Bot):
    """The same with imports and all, as an operator starts it: for tests of the start, or of another Python program."""

    async def _begins(self, env: dict[str, str]) -> Process:
        return await started(self.program, self.folder, env, self.folder / "output")


class Shop:
    """A sandbox with a sales group and an admin, and a bot that is not started yet."""

    def __init__(self, sandbox: Sandbox, bots: list[Bot], group: Group, maryam: Person) -> None:
        self.sandbox, self.bots, self.group, self.maryam = sandbox, bots, group, maryam

    @property
    def bot(self) -> Bot:
        """The first of its replicas, which is the only one in most tests."""
        return self.bots[0]

    async def until(self, holds: Callable[[], bool], within: float = PATIENCE_S) -> None:
        """Wait until a condition holds; checked at every call of the bot and every call to it."""
        await self.sandbox.until(lambda: holds() or None, within)


@asynccontextmanager
async def open_shop(
    folder: Path,
    *,
    bound: bool = True,
    program: tuple[str, ...] = SARNAKH_RUN,
    kind: type[Bot] = Bot,
    replicas: int = 1,
    **env: str,
) -> AsyncIterator[Shop]:
    """Open a shop; at the end kill a running bot, and check that no update was dropped or asked for too narrowly."""
    async with Sandbox(TOKEN, seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        given = {"ADMIN_IDS": str(maryam.id)} | ({"SALES_CHAT_ID": str(group.id)} if bound else {}) | env
        folders = [folder, *(folder / f"replica-{number}" for number in range(1, replicas))]
        bots = [kind(sandbox, each, program=program, **given) for each in folders]
        try:
            yield Shop(sandbox, bots, group, maryam)
        finally:
            for bot in bots:
                if bot.runs:
                    await bot.is_killed()
        assert all(call.params.get("allowed_updates") for call in sandbox.called("getUpdates"))
        ours = [call for call in sandbox.called("setWebhook") if call.params["url"] == bots[0].env.get("WEBHOOK_URL")]
        assert all({*ALWAYS_SAID} <= {*call.params} for call in ours)
        assert not any(call.params.get("drop_pending_updates") for call in sandbox.calls)
