"""`sarnakh demo`: the real bot against the sandbox on this machine, with a chat page in the browser."""

import asyncio
import errno
import os
import time
from argparse import Namespace
from contextlib import AsyncExitStack
from pathlib import Path

from bot.clock import MovedClock
from bot.demo.funnel_desk import DemoFunnelDesk
from bot.demo.stage import DemoStage
from bot.demo.starters import SAMPLE
from bot.errors import BotError
from bot.funnels.source import open_funnel
from bot.logs.setup import set_up_logs
from bot.runtime.process import run_loop, stop_on_signals
from bot.sandbox.server import Sandbox
from bot.temporary_folder import temporary_folder
from bot.terminal import Terminal, language_named
from storage.records.record import Language
from storage.records.system_errors import reason_of_listening
from storage.records.translatable import tr

PORTS_TRIED = 20
HIGHEST_PORT = 65_535


def execute(given: Namespace) -> int:
    """Serve the page until it is stopped; return the exit status."""
    set_up_logs("WARNING", "console")
    first = getattr(given, "operator_language", None) or language_named(os.environ)
    return run_demo(port=given.port, funnel=given.funnel, terminal=given.terminal, first=first)


def run_demo(*, port: int, terminal: Terminal, funnel: Path | None = None, first: Language | None = None) -> int:
    """Serve the page on this port, or the next free one, until Ctrl-C; nothing of the demo is kept afterwards.

    A `funnel` is loaded again whenever it is saved; with None the bot runs the one we ship, and its sales group speaks
    the language `first`.

    Raises:
        FunnelError: the funnel cannot be used.
    """
    open_funnel(funnel)  # before anything is said or opened
    return run_loop(_demo(port, funnel, terminal, first))


async def _demo(port: int, funnel: Path | None, terminal: Terminal, first: Language | None) -> int:
    stop = asyncio.Event()
    stop_on_signals(stop)
    clock = MovedClock()
    async with AsyncExitStack() as stack:
        sandbox = await open_on_free_port(stack, port, clock=clock, terminal=terminal)
        folder = stack.enter_context(temporary_folder("sarnakh-demo-"))
        stage = DemoStage(sandbox, folder, clock=clock, terminal=terminal)
        sandbox.staging.stage = stage
        stack.push_async_callback(stage.close)
        desk = DemoFunnelDesk(sandbox, stage, folder, terminal)
        sandbox.funnel.desk = desk
        stack.push_async_callback(desk.close)
        if funnel is None and first is not None:
            await desk.begin_with(SAMPLE, first)
        else:
            await stage.reset(funnel)
        terminal.say(tr("Sarnakh is ready. Open {url} in a browser; Ctrl-C ends it.", url=sandbox.page_url))
        await stop.wait()
    return 0


async def open_on_free_port(stack: AsyncExitStack, port: int, *, clock: MovedClock, terminal: Terminal) -> Sandbox:
    """Open the sandbox on the first port that is free; its Telegram goes by this clock."""
    if not 0 <= port <= HIGHEST_PORT:
        highest = str(HIGHEST_PORT)
        raise BotError(tr("a port is a number from 0 to {highest}, not {port}", highest=highest, port=str(port)))
    for candidate in map(str, range(port, min(port + PORTS_TRIED, HIGHEST_PORT + 1))):
        try:
            return await stack.enter_async_context(_sandbox(int(candidate), clock))
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                why = reason_of_listening(error)
                said = tr("port {port} cannot be used ({why}); try: `--port 0`", port=candidate, why=why)
                raise BotError(said) from error
            terminal.say(tr("Port {port} is taken; trying the next one.", port=candidate))
    first, last = str(port), str(port + PORTS_TRIED - 1)
    raise BotError(tr("no port from {first} to {last} is free; try: `sarnakh demo --port 0`", first=first, last=last))


def _sandbox(port: int, clock: MovedClock) -> Sandbox:
    return Sandbox(port=port, now=lambda: clock.now().timestamp(), steady=time.monotonic, flood_limits=True)
