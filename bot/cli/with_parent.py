"""`python -m bot.cli.with_parent run`: a command that ends when the process that started it ends, however that happens.

The demo holds the other end of this process's standard input and never writes to it. A demo killed with SIGKILL cannot
stop its bot, but the system closes the pipe all the same.
"""

import os
import sys
import threading

from bot.cli.main import main

STDIN = 0
ABANDONED = 3
"""The exit status of a process whose parent is gone; no one is left to read it."""


def end_with_starter() -> None:
    """End this process at once when its standard input closes."""
    threading.Thread(target=_hold, name="lifeline", daemon=True).start()


def _hold() -> None:
    while os.read(STDIN, 1):
        pass
    # A graceful stop has no purpose: Telegram's stand-in and the database are gone with the demo.
    os._exit(ABANDONED)


if __name__ == "__main__":
    end_with_starter()
    sys.exit(main())
