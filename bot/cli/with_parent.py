"""`python -m bot.cli.with_parent run`: a command that ends with the process that started it, however that one ended.

The demo holds the other end of this process's standard input and never writes to it. Whoever is killed with SIGKILL can
end nobody; the system closes the pipe all the same.
"""

import os
import sys
import threading

from bot.cli.main import main

STDIN = 0
ABANDONED = 3
"""The status of a process whose starter is gone; nobody is left to read it."""


def end_with_starter() -> None:
    """End this process at once when its standard input ends."""
    threading.Thread(target=_hold, name="lifeline", daemon=True).start()


def _hold() -> None:
    while os.read(STDIN, 1):
        pass
    # There is nobody to stop in good order for: Telegram's stand-in and the database went with the demo.
    os._exit(ABANDONED)


if __name__ == "__main__":
    end_with_starter()
    sys.exit(main())
