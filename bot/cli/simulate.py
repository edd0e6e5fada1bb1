"""`sarnakh simulate`: synthetic people in a funnel; they stand in `bot/simulation`."""

from argparse import Namespace

from bot.logs.setup import set_up_logs
from bot.settings.settings import load_settings
from bot.simulation.command import simulate


def execute(given: Namespace) -> int:
    """Let people walk through a funnel and print what became of them; return the exit status."""
    settings = load_settings()
    set_up_logs("WARNING", "console")
    return simulate(
        given.funnel or settings.funnel,
        given.people,
        prospects=given.prospects,
        seed=given.seed,
        timezone=settings.timezone,
    )
