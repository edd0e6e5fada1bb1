"""`sarnakh run` that after SIGUSR1 cannot open files or connections, as if all its handles were used up.

After SIGUSR2 it can again.
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
    """Set the limit to the lowest free number: open files stay open."""
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
