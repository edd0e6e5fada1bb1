"""`sarnakh simulate`: read the files, run the simulation, print the figures."""

import sys
from argparse import Namespace
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.funnels.source import SHIPPED, open_funnel, shown
from bot.logs.setup import set_up_logs
from bot.runtime.process import run_loop
from bot.settings.settings import load_settings
from bot.simulation.people_file import read_people
from bot.simulation.table import BAR, bar, write_table
from bot.simulation.tally import tally
from bot.simulation.walk import Plan, walk


def execute(given: Namespace) -> int:
    """Simulate people walking through a funnel and print the results; return the exit status."""
    settings = load_settings()
    set_up_logs("WARNING", "console")
    return simulate(
        given.funnel or settings.funnel,
        given.people,
        prospects=given.prospects,
        seed=given.seed,
        timezone=settings.timezone,
        progress=given.progress or sys.stderr.isatty(),
    )


def simulate(
    funnel: Path | None, people: Path | None, *, prospects: int, seed: int, timezone: ZoneInfo, progress: bool = False
) -> int:
    """Simulate people walking through a funnel and print the results; return the exit status.

    Args:
        funnel: its file; None is the one we ship.
        people: the file of people; None is the one we ship.
        prospects: the number of people.
        seed: the same seed gives the same table.
        timezone: the time zone of the week, unless the funnel names one.
        progress: whether to write to standard error how many people are through.

    Raises:
        FunnelError: a file cannot be used; the text says why, with line and column.
        BotError, StorageError: the bot could not start, or did not answer.
    """
    opened, who = open_funnel(funnel).funnel, read_people(people)
    zone = ZoneInfo(opened.company.timezone) if opened.company.timezone else timezone
    return run_loop(_walk(Plan(who, opened, funnel, zone, prospects, seed), progress=progress))


async def _walk(plan: Plan, *, progress: bool) -> int:
    try:
        walked = await walk(plan, tell=_show_progress if progress else _keep_silent)
    finally:
        if progress:
            _write_over("")
    sys.stdout.write(write_table(tally(walked), plan, file=shown(plan.file or SHIPPED)))
    return 0


def _show_progress(left: int, of: int) -> None:
    _write_over(f"{bar(left, of):·<{BAR}} {left:,} of {of:,} people are through")


def _write_over(line: str) -> None:
    """Overwrite the current line of the terminal, and clear the rest of it."""
    sys.stderr.write(f"\r{line}\x1b[K")
    sys.stderr.flush()


def _keep_silent(_left: int, _of: int) -> None:
    """Print nothing, because nobody watches standard error."""
