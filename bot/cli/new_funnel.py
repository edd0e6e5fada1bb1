"""`sarnakh new my.yaml`: write a small starting funnel, with every line explained, and its guide next to it."""

import shlex
import shutil
import sys
from argparse import Namespace
from pathlib import Path

from bot.errors import BotError
from bot.funnels.source import SHIPPED
from storage.records.record import Language

STANDS_FOR_FILE = "FILE"
"""The placeholder for the file's name in the commands at the top of a starting funnel."""


class NewFunnelError(BotError):
    """The funnel cannot be written there; the text says what to do."""


def execute(given: Namespace) -> int:
    """Write a starting funnel; return the exit status."""
    return new_funnel(given.funnel, language=given.language)


def new_funnel(target: Path, *, language: Language) -> int:
    """Write a starting funnel and its guide, and print the next steps; return the exit status.

    Raises:
        NewFunnelError: something is there already, or nothing can be written there.
    """
    named = shlex.quote(str(target))
    text = (SHIPPED.parent / f"new-{language}.yaml").read_text("utf-8").replace(STANDS_FOR_FILE, named)
    guide = target.parent / f"guide-{language}.pdf"
    try:
        _check(target)
        kept = guide.exists()
        with target.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        if not kept:
            shutil.copyfile(SHIPPED.parent / guide.name, guide)
    except FileExistsError as error:
        raise NewFunnelError(f"{target} is there already; nothing was changed. Choose another name.") from error
    except OSError as error:
        raise NewFunnelError(f"{error.filename or target} cannot be written ({error.strerror})") from error
    sys.stdout.writelines(f"{line}\n" for line in _next_steps(target, guide, named, kept=kept))
    return 0


def _check(target: Path) -> None:
    if not target.name or target.is_dir():
        raise NewFunnelError(f"{target} is a folder; name a file in it, for example {target / 'my.yaml'}")
    if not str(target).isprintable():
        raise NewFunnelError("this name has characters that cannot be shown; choose a plainer one, for example my.yaml")
    if target.suffix not in (".yaml", ".yml"):
        raise NewFunnelError(f"{target} should end in .yaml, for example {target.with_suffix('.yaml')}")
    if not target.parent.is_dir():
        raise NewFunnelError(f"there is no folder {target.parent}; make it first: mkdir -p {target.parent}")


def _next_steps(target: Path, guide: Path, named: str, *, kept: bool) -> tuple[str, ...]:
    beside = f"{guide.name} beside it was there already and stays as it is" if kept else f"{guide.name} lies beside it"
    return (
        f"{target} is yours; {beside}. Change what you like; then:",
        f"  sarnakh check {named}",
        f"  sarnakh demo --funnel {named}",
        f"  sarnakh simulate --funnel {named}",
    )
