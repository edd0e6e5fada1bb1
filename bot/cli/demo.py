"""`sarnakh demo`: the bot in a browser; it stands in `bot/demo`."""

from argparse import Namespace

from bot.demo.command import run_demo
from bot.logs.setup import set_up_logs


def execute(given: Namespace) -> int:
    """Serve the page until it is stopped; return the exit status."""
    set_up_logs("WARNING", "console")
    return run_demo(port=given.port, funnel=given.funnel)
