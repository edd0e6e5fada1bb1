"""`sarnakh run`: the bot on Telegram."""

from argparse import Namespace

import structlog

from bot.logs.setup import set_up_logs
from bot.runtime.process import run
from bot.settings.settings import env_file_warnings, load_settings


def execute(given: Namespace) -> int:
    """Run the bot until it is stopped; return the exit status."""
    settings = load_settings()
    _ = settings.token  # a missing token stops the start here, before anything is opened
    set_up_logs(settings.log_level, settings.log_format, settings.secrets)
    log = structlog.get_logger("bot.settings")
    for warning in env_file_warnings():
        log.warning(str(warning))
    return run(settings, terminal=given.terminal)
