"""`sarnakh demo`: the real bot against a Telegram of its own on this machine, with a chat page in the browser."""

import asyncio
import random
import tempfile
from pathlib import Path

from pydantic import SecretStr

from bot.app import open_app, run_loop, stop_on_signals
from bot.clock import SystemClock
from bot.errors import BotError
from bot.sandbox.demo import open_demo_world
from bot.sandbox.server import Sandbox
from bot.settings import Settings


def run_demo(*, port: int) -> int:
    """Serve the page on this port until Ctrl-C; what happens in it is gone afterwards."""
    return run_loop(_demo(port))


async def _demo(port: int) -> int:
    stop = asyncio.Event()
    stop_on_signals(stop)
    with tempfile.TemporaryDirectory(prefix="sarnakh-demo-") as folder:
        try:
            async with Sandbox(port=port) as sandbox:
                return await _run_in(sandbox, Path(folder), stop)
        except OSError as error:
            raise BotError(f"port {port} cannot be used ({error.strerror}); try: sarnakh demo --port 0") from error


async def _run_in(sandbox: Sandbox, folder: Path, stop: asyncio.Event) -> int:
    people = await open_demo_world(sandbox)
    settings = Settings(
        bot_token=SecretStr(sandbox.token),
        bot_api_url=sandbox.api_url,
        database_url=f"sqlite:///{folder}/sarnakh.db",
        sales_chat_id=people.sales_group_id,
        admin_ids=(people.admin_id,),
    )
    app = await open_app(settings, clock=SystemClock(), rng=random.Random())  # noqa: S311  # jitter
    print(f"Sarnakh is ready. Open {sandbox.page_url} in a browser; Ctrl-C ends it.", flush=True)  # noqa: T201
    return await app.run(stop)
