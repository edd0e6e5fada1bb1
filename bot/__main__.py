"""`sarnakh` and `python -m bot`: the command line, or what to do where the installation is not complete."""

import os
import sys
from importlib import import_module

INCOMPLETE = (
    "sarnakh: the installation is not complete ({missing} is missing); this completes it: make install",
    "sarnakh: نصب کامل نیست ({missing} پیدا نشد)؛ این دستور کاملش می‌کند: make install",
)
"""In English and in Persian; the texts of other commands need packages to be read."""
WRONG = 2


def main() -> int:
    """Run one command and return its status."""
    try:
        status: int = import_module("bot.cli.main").main()
    except ModuleNotFoundError as error:
        if (error.name or "bot").partition(".")[0] in ("bot", "conversations", "storage"):
            raise  # not a package that was to be installed, but a mistake of ours
        locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
        told = INCOMPLETE[locale.startswith("fa")].format(missing=error.name)
        sys.stderr.write(f"{told}\n")
        return WRONG
    return status


if __name__ == "__main__":
    sys.exit(main())
