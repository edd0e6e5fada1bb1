"""The bot as a process: its event loop, its signals, its memory, and its output to the shell."""

import asyncio
import gc
import random
import signal
import sys
from collections.abc import Coroutine
from typing import Any, TypeVar

import structlog

from bot.clock import Clock, SystemClock
from bot.intake.patience import Patience
from bot.runtime.app import STOPPED, App
from bot.runtime.file_handles import raise_limit
from bot.runtime.startup import open_app
from bot.settings.settings import Settings
from bot.terminal import IN_ENGLISH, Terminal
from conversations.funnel.checks import is_sample
from storage.records.translatable import tr

T = TypeVar("T")
log = structlog.get_logger(__name__)


def run(
    settings: Settings,
    *,
    patience: Patience = Patience(),  # noqa: B008  # frozen
    clock: Clock | None = None,
    terminal: Terminal = IN_ENGLISH,
) -> int:
    """Run on Telegram until SIGTERM or Ctrl-C, by this clock or the machine's; return the process's exit status."""
    return run_loop(_run(settings, patience, clock or SystemClock(), terminal))


def run_loop(main: Coroutine[Any, Any, T]) -> T:
    """Run on uvloop where it is installed: 1.4 times the updates a second, together with orjson."""
    if sys.platform == "win32":
        return asyncio.run(main)
    import uvloop

    return uvloop.run(main)


def stop_on_signals(stop: asyncio.Event) -> None:
    """Stop gracefully on SIGTERM and Ctrl-C; a second signal changes nothing."""
    if sys.platform == "win32":
        return
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)


async def _run(settings: Settings, patience: Patience, clock: Clock, terminal: Terminal) -> int:
    stop = asyncio.Event()
    stop_on_signals(stop)
    raise_limit()
    app = await _opened(settings, patience, clock, stop)
    if app is None:
        return STOPPED
    opened = app.resources.opened
    # Who sets SAMPLE=yes knows that it is the sample; `check` and the demo's page still say what it lacks.
    for warning in () if settings.sample and is_sample(opened.funnel) else opened.warnings():
        log.warning(str(warning))
    if app.owner_link is not None:
        terminal.say(tr("You are its owner? Open this within an hour: {link}", link=app.owner_link))
        sys.stdout.flush()
    gc.freeze()  # what lives as long as the process is never looked at; to collect first took 60 ms and freed nothing
    return await app.run(stop)


async def _opened(settings: Settings, patience: Patience, clock: Clock, stop: asyncio.Event) -> App | None:
    """Open the bot, or give up when told to stop: Telegram may keep a start waiting for minutes."""
    jitter = random.Random()  # noqa: S311
    opening = asyncio.create_task(open_app(settings, clock=clock, rng=jitter, patience=patience))
    asked = asyncio.create_task(stop.wait())
    await asyncio.wait({opening, asked}, return_when=asyncio.FIRST_COMPLETED)
    asked.cancel()
    if opening.done():
        return await opening
    opening.cancel()
    await asyncio.gather(opening, return_exceptions=True)
    return None
