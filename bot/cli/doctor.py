"""`sarnakh doctor`: what is wrong with an installation; the checks stand in `bot/doctor`."""

from argparse import Namespace

from bot.doctor.command import doctor
from bot.logs.setup import set_up_logs
from bot.settings.settings import load_settings


def execute(_given: Namespace) -> int:
    """Print what every check finds; return the exit status."""
    settings = load_settings()
    set_up_logs("ERROR", "console", settings.secrets)
    return doctor(settings)
