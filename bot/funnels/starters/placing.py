"""Write a starting funnel into a folder, with the gifts that it names and their pictures."""

import shlex
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.bot_api.picture import picture_path
from bot.errors import BotError
from bot.funnels.starters.trades import NO_NAMES, TRADES, OwnNames, Starter
from conversations.funnel.loader import read_funnel
from conversations.funnel.text_checks import known_texts
from storage.records.record import Language
from storage.records.system_errors import reason_of
from storage.records.translatable import tr

EXAMPLE = "my.yaml"
STANDS_FOR_FILE = "FILE"
"""The placeholder for the file's name in the commands at the top of a starting funnel."""


class NewFunnelError(BotError):
    """The funnel cannot be written there; the text says what to do."""


@dataclass(frozen=True, slots=True)
class PlacedFunnel:
    """What lies in the folder now."""

    file: Path
    gifts: tuple[Path, ...]
    kept: tuple[Path, ...]
    """Those that were there already, and were not changed."""


def place(starter: Starter, target: Path, chosen: Sequence[Language], names: OwnNames = NO_NAMES) -> PlacedFunnel:
    """Write a starting funnel and what it gives; nothing that is there already is changed.

    Raises:
        NewFunnelError: something is there already, or nothing can be written there.
        FunnelError: the owner's names do not fit.
    """
    try:
        _check(target)
        text = starter.text(chosen, names).replace(STANDS_FOR_FILE, shlex.quote(str(target)))
        # Read before it is written: an owner's name of 500 letters is refused here, with the line.
        funnel = read_funnel(text, file=str(target), known_texts=known_texts())
        with target.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        written = {
            target.parent / name: starter.gift(language)
            for magnet in funnel.magnets.values()
            for language, name in (magnet.file or {}).items()
        }
        kept = tuple(gift for gift in written if gift.exists())
        for gift, shipped in written.items():
            if gift not in kept:
                _copy(shipped, gift)
    except FileExistsError as error:
        raise NewFunnelError(
            tr("{file} is there already; nothing was changed. Choose another name.", file=str(target))
        ) from error
    except OSError as error:
        where = str(error.filename or target)
        says = tr("{file} cannot be written ({reason})", file=where, reason=reason_of(error))
        raise NewFunnelError(says) from error
    return PlacedFunnel(target, tuple(written), kept)


def _copy(shipped: Path, gift: Path) -> None:
    for source, target in _with_picture(shipped, gift):
        if not target.exists():
            shutil.copyfile(source, target)


def _with_picture(shipped: Path, gift: Path) -> Iterator[tuple[Path, Path]]:
    if picture_path(shipped).exists():
        yield picture_path(shipped), picture_path(gift)
    yield shipped, gift


def _check(target: Path) -> None:
    if not target.name or target.is_dir():
        example = str(target / EXAMPLE)
        raise NewFunnelError(
            tr("{file} is a folder; name a file in it, for example {example}", file=str(target), example=example)
        )
    if not str(target).isprintable():
        raise NewFunnelError(
            tr(
                "this name has characters that cannot be shown; choose a plainer one, for example {example}",
                example=EXAMPLE,
            )
        )
    if target.name in TRADES:
        raise NewFunnelError(tr("{file} is a trade, not a file; say: sarnakh new --for {file}", file=target.name))
    if target.suffix not in (".yaml", ".yml"):
        example = str(target.with_suffix(".yaml"))
        raise NewFunnelError(tr("{file} should end in .yaml, for example {example}", file=str(target), example=example))
    if not target.parent.is_dir():
        raise NewFunnelError(
            tr("there is no folder {folder}; make it first: mkdir -p {folder}", folder=str(target.parent))
        )
