"""Write a starting funnel into a folder, with the gifts that it names and their pictures."""

import shlex
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.bot_api.picture import picture_path
from bot.errors import BotError
from bot.funnels.starters.trades import NO_NAMES, TRADES, OwnNames, Starter
from conversations.funnel.loader import FunnelError, read_funnel
from conversations.funnel.model import Funnel
from conversations.funnel.text_checks import known_texts
from conversations.language.normalise import JOINERS
from storage.records.record import Language
from storage.records.system_errors import reason_of
from storage.records.translatable import tr

EXAMPLE = "my.yaml"
STANDS_FOR_FILE = "FILE"
"""The placeholder for the file's name in the commands at the top of a starting funnel."""
_OPTIONS = {"--name": "name", "--contact": "privacy_contact"}
"""What an owner says on the command line, and the key that it becomes."""
_WRITTEN_IN_NAMES = str.maketrans("", "", JOINERS)
"""Persian words and emoji hold joiners, which count as not printable."""


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
    made: list[Path] = []
    try:
        _check(target)
        text = starter.text(chosen, names, stands_for={STANDS_FOR_FILE: shlex.quote(str(target))})
        # Read before it is written: an owner's name of 500 letters is refused here.
        funnel = _read(text, target, names)
        _write_new(target, text, made)
        written = {
            target.parent / name: starter.gift(language)
            for magnet in funnel.magnets.values()
            for language, name in (magnet.file or {}).items()
        }
        kept = tuple(gift for gift in written if gift.exists())
        for gift, shipped in written.items():
            if gift not in kept:
                _copy(shipped, gift, made)
    except FileExistsError as error:
        raise NewFunnelError(
            tr("{file} is there already; nothing was changed. Choose another name.", file=str(target))
        ) from error
    except OSError as error:
        for path in made:  # half of it would stand in the way of the next try
            path.unlink(missing_ok=True)
        where = str(error.filename or target)
        says = tr("{file} cannot be written ({reason})", file=where, reason=reason_of(error))
        raise NewFunnelError(says) from error
    return PlacedFunnel(target, tuple(written), kept)


def _read(text: str, target: Path, names: OwnNames) -> Funnel:
    """Read the funnel; what is wrong in it is what its owner said, because the starter itself is tested."""
    try:
        return read_funnel(text, file=str(target), known_texts=known_texts())
    except FunnelError as error:
        own = text.splitlines()[error.problems[0].line - 1]
        option = next((option for option, key in _OPTIONS.items() if own.startswith(f"  {key}:")), None)
        if option is None or names == NO_NAMES:
            raise
        why = error.problems[0].says
        raise NewFunnelError(tr("nothing was written; `{option}`: {why}", option=option, why=why)) from error


def _write_new(target: Path, text: str, made: list[Path]) -> None:
    with target.open("x", encoding="utf-8", newline="\n") as file:
        made.append(target)
        file.write(text)


def _copy(shipped: Path, gift: Path, made: list[Path]) -> None:
    for source, target in _with_picture(shipped, gift):
        if not target.exists():
            made.append(target)
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
    if not str(target).translate(_WRITTEN_IN_NAMES).isprintable():
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
    if not target.parent.exists():
        folder = str(target.parent)
        raise NewFunnelError(
            tr(
                "there is no folder {folder}; make it first: mkdir -p {quoted}",
                folder=folder,
                quoted=shlex.quote(folder),
            )
        )
