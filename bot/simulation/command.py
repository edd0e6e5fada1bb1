"""`sarnakh simulate`: read the files, run the simulation, print the figures."""

import sys
from argparse import Namespace
from functools import partial
from zoneinfo import ZoneInfo

from bot.funnels.source import OpenFunnel, open_funnel
from bot.logs.setup import set_up_logs
from bot.runtime.process import run_loop
from bot.settings.settings import load_settings
from bot.simulation.last_result import save_result
from bot.simulation.people_file import read_people
from bot.simulation.table import BAR, bar, write_table
from bot.simulation.tally import result_of, tally
from bot.simulation.walk import Plan, walk
from bot.simulation.warnings import warnings, with_places
from bot.terminal import Terminal
from storage.records.translatable import tr


def execute(given: Namespace) -> int:
    """Simulate people walking through a funnel and print the results; return the exit status.

    Raises:
        FunnelError: a file cannot be used; the text says why, with line and column.
        BotError, StorageError: the bot could not start, or did not answer.
    """
    settings = load_settings()
    set_up_logs("WARNING", "console")
    path = given.funnel or settings.funnel
    opened, people = open_funnel(path), read_people(given.people)
    named = opened.funnel.company.timezone
    zone = ZoneInfo(named) if named else settings.timezone
    plan = Plan(people, opened.funnel, path, zone, given.prospects, given.seed)
    progress = given.progress or sys.stderr.isatty()
    return run_loop(_walk(plan, opened, given.terminal, progress=progress))


async def _walk(plan: Plan, opened: OpenFunnel, terminal: Terminal, *, progress: bool) -> int:
    try:
        walked = await walk(plan, tell=partial(_show_progress, terminal) if progress else _keep_silent)
    finally:
        if progress:
            _write_over("")
    counted = tally(walked)
    save_result(result_of(counted, plan))
    warned = with_places(warnings(counted, plan.funnel), opened.text, file=opened.file)
    sys.stdout.write(write_table(counted, plan, file=opened.file, language=terminal.language, warned=warned))
    return 0


def _show_progress(terminal: Terminal, left: int, of: int) -> None:
    through = terminal.words(tr("{left:,} of {of:,} people are through", left=left, of=of))
    _write_over(f"{bar(left, of):·<{BAR}} {through}")


def _write_over(line: str) -> None:
    """Overwrite the current line of the terminal, and clear the rest of it."""
    sys.stderr.write(f"\r{line}\x1b[K")
    sys.stderr.flush()


def _keep_silent(_left: int, _of: int) -> None:
    """Print nothing, because nobody watches standard error."""
