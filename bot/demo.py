"""`sarnakh demo`: the real bot against a Telegram of its own on this machine, with a chat page in the browser."""

import asyncio
import errno
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

from bot.app import run_loop, stop_on_signals
from bot.demo_process import DemoBot
from bot.errors import BotError
from bot.sandbox.demo import open_demo_world
from bot.sandbox.server import Sandbox

PORTS_TRIED = 20


def run_demo(*, port: int) -> int:
    """Serve the page on this port, or the next free one, until Ctrl-C; what happens in it is gone afterwards."""
    return run_loop(_demo(port))


async def _demo(port: int) -> int:
    stop = asyncio.Event()
    stop_on_signals(stop)
    async with AsyncExitStack() as stack:
        sandbox = await open_on_free_port(stack, port)
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="sarnakh-demo-"))
        await _run_in(sandbox, Path(folder), stop)
    return 0


async def open_on_free_port(stack: AsyncExitStack, port: int) -> Sandbox:
    """Open the sandbox on the first port that is free."""
    for candidate in range(port, min(port + PORTS_TRIED, 65_536)):
        try:
            return await stack.enter_async_context(Sandbox(port=candidate, flood_limits=True))
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise BotError(f"port {candidate} cannot be used ({error.strerror}); try: --port 0") from error
            print(f"Port {candidate} is taken; trying the next one.", flush=True)  # noqa: T201
    raise BotError(f"no port from {port} to {port + PORTS_TRIED - 1} is free; try: sarnakh demo --port 0")


async def _run_in(sandbox: Sandbox, folder: Path, stop: asyncio.Event) -> None:
    people = await open_demo_world(sandbox)
    settings = {"SALES_CHAT_ID": str(people.sales_group_id), "ADMIN_IDS": str(people.admin_id)}
    bot = DemoBot(sandbox, folder, settings)
    sandbox.controls.bot = bot
    try:
        await bot.start()
        print(f"Sarnakh is ready. Open {sandbox.page_url} in a browser; Ctrl-C ends it.", flush=True)  # noqa: T201
        await stop.wait()
    finally:
        await bot.stop()
