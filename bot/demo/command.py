"""`sarnakh demo`: the real bot against the sandbox on this machine, with a chat page in the browser."""

import asyncio
import errno
import tempfile
from argparse import Namespace
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

from bot.clock import SystemClock
from bot.demo.bot_process import DemoBot
from bot.errors import BotError
from bot.funnels.live_reload import EditedFunnel, Found, watch
from bot.funnels.source import OpenFunnel, open_funnel
from bot.logs.setup import set_up_logs
from bot.runtime.process import run_loop, stop_on_signals
from bot.sandbox.opening_world import open_demo_world
from bot.sandbox.server import Sandbox

PORTS_TRIED = 20
HIGHEST_PORT = 65_535


def execute(given: Namespace) -> int:
    """Serve the page until it is stopped; return the exit status."""
    set_up_logs("WARNING", "console")
    return run_demo(port=given.port, funnel=given.funnel)


def run_demo(*, port: int, funnel: Path | None = None) -> int:
    """Serve the page on this port, or the next free one, until Ctrl-C; nothing of the demo is kept afterwards.

    A `funnel` is loaded again whenever it is saved; with None the bot runs the one we ship.

    Raises:
        FunnelError: the funnel cannot be used.
    """
    edited = None if funnel is None else EditedFunnel(funnel, open_funnel(funnel))
    settings = {} if funnel is None else {"FUNNEL": str(funnel.resolve()), "FUNNEL_WATCH": "yes"}
    return run_loop(_demo(port, edited, settings))


async def _demo(port: int, edited: EditedFunnel | None, settings: dict[str, str]) -> int:
    stop = asyncio.Event()
    stop_on_signals(stop)
    async with AsyncExitStack() as stack:
        sandbox = await open_on_free_port(stack, port)
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="sarnakh-demo-"))
        people = await open_demo_world(sandbox)
        ids = {"SALES_CHAT_ID": str(people.sales_group_id), "ADMIN_IDS": str(people.admin_id)}
        bot = DemoBot(sandbox, Path(folder), ids | settings)
        sandbox.controls.bot = bot
        if edited is not None:
            watching = asyncio.create_task(show_problems(sandbox, edited, bot.loads))
            stack.callback(watching.cancel)
        await _run(sandbox, bot, stop)
    return 0


async def show_problems(sandbox: Sandbox, edited: EditedFunnel, loads: Callable[[str], Awaitable[None]]) -> None:
    """Show on the page what is wrong with the funnel's file; the bot itself loads it, or keeps its last one.

    `loads` waits until the bot has loaded a text.
    """

    async def tell(found: Found) -> None:
        problems: tuple[str, ...] = ()
        if isinstance(found, OpenFunnel):
            await loads(found.text)
            print(f"{edited.name} is loaded: the next talk follows it.", flush=True)  # noqa: T201
        else:
            problems = tuple(map(str, found))
        sandbox.controls.show_funnel(edited.name, problems)

    sandbox.controls.show_funnel(edited.name, ())
    await watch(edited, SystemClock(), tell)


async def open_on_free_port(stack: AsyncExitStack, port: int) -> Sandbox:
    """Open the sandbox on the first port that is free."""
    if not 0 <= port <= HIGHEST_PORT:
        raise BotError(f"a port is a number from 0 to {HIGHEST_PORT}, not {port}")
    for candidate in range(port, min(port + PORTS_TRIED, HIGHEST_PORT + 1)):
        try:
            return await stack.enter_async_context(Sandbox(port=candidate, flood_limits=True))
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise BotError(f"port {candidate} cannot be used ({error.strerror}); try: --port 0") from error
            print(f"Port {candidate} is taken; trying the next one.", flush=True)  # noqa: T201
    raise BotError(f"no port from {port} to {port + PORTS_TRIED - 1} is free; try: sarnakh demo --port 0")


async def _run(sandbox: Sandbox, bot: DemoBot, stop: asyncio.Event) -> None:
    try:
        await bot.start()
        print(f"Sarnakh is ready. Open {sandbox.page_url} in a browser; Ctrl-C ends it.", flush=True)  # noqa: T201
        await stop.wait()
    finally:
        await bot.stop()
