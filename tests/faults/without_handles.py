"""`sarnakh run`, which on SIGUSR1 may open no file and no connection more, as when all its handles are used up.

On SIGUSR2 it may again.
"""

import os
import resource
import signal
import sys

from bot.logs.setup import set_up_logs
from bot.runtime.process import run
from bot.settings.settings import load_settings

SOFT, HARD = resource.getrlimit(resource.RLIMIT_NOFILE)


def takes_all_handles(*_: object) -> None:
    """Let the limit be the lowest free number: what is open stays open."""
    lowest = os.dup(0)
    os.close(lowest)
    resource.setrlimit(resource.RLIMIT_NOFILE, (lowest, HARD))


def gives_them_back(*_: object) -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (SOFT, HARD))


if __name__ == "__main__":
    settings = load_settings()
    set_up_logs(settings.log_level, settings.log_format, settings.secrets)
    signal.signal(signal.SIGUSR1, takes_all_handles)
    signal.signal(signal.SIGUSR2, gives_them_back)
    sys.exit(run(settings))
