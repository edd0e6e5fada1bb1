"""The funnel's file as the page edits it: read with its stamp, saved whole, copied for a new owner."""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bot.bot_api.picture import picture_path
from bot.errors import BotError
from bot.funnels.source import MOST_BYTES, OpenFunnel, read_at_most, shown
from bot.whole_file import replace_file
from storage.records.system_errors import reason_of
from storage.records.translatable import tr

NO_FILE = ""
"""The stamp of a file that is not there."""
_BOM = b"\xef\xbb\xbf"


class FunnelNotWrittenError(BotError):
    """The funnel cannot be written there; the text says why."""


class ChangedMeanwhileError(BotError):
    """The file on disk is no longer the one that was read; nothing was written."""


@dataclass(frozen=True, slots=True)
class FileText:
    """A file's text, and a stamp that tells whether the file has changed since."""

    text: str | None
    """None if the file is not there, is not UTF-8, or is longer than a funnel can be."""
    stamp: str


def read_file(path: Path) -> FileText:
    """Return a file's text and stamp."""
    try:
        raw = read_at_most(path)
    except OSError:
        return FileText(None, NO_FILE)
    if len(raw) > MOST_BYTES:
        return FileText(None, _stamp(raw))
    try:
        return FileText(raw.decode("utf-8-sig").replace("\r\n", "\n"), _stamp(raw))
    except UnicodeDecodeError:
        return FileText(None, _stamp(raw))


def save_file(path: Path, text: str, stamp: str) -> None:
    """Replace a file's text at once, with the line ends and the mark that it had.

    Raises:
        ChangedMeanwhileError: the file is not the one that `stamp` stands for.
        FunnelNotWrittenError: it cannot be written.
    """
    path = path.resolve()  # a link stays a link
    try:
        raw = read_at_most(path) if path.exists() else None
        if (NO_FILE if raw is None else _stamp(raw)) != stamp:
            raise ChangedMeanwhileError(tr("{file} was changed meanwhile; nothing was written", file=shown(path)))
        replace_file(path, _as_before(text, raw or b""))
    except OSError as error:
        raise _not_written(path, error) from error


def copy_funnel(opened: OpenFunnel, source: Path, folder: Path) -> Path:
    """Write a copy of a funnel and its files into a folder, under a name that is free, and return its path.

    A file of the same name beside it stays as it is: nothing is ever overwritten.

    Raises:
        FunnelNotWrittenError: it cannot be written.
    """
    written: list[Path] = []
    try:
        for name in sorted(set(_files_of(opened))):
            for beside in (Path(name), picture_path(Path(name))):
                _copy_beside(source.parent / beside, folder / beside, written)
        return _write_new(_free_names(folder, source.stem), opened.text, written, was=str(source))
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        raise _not_written(folder, error) from error


def _stamp(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def _as_before(text: str, raw: bytes) -> bytes:
    """Return a text in UTF-8; a file from Windows keeps its byte-order mark and its line ends."""
    lines = text.replace("\r\n", "\n")
    written = lines.replace("\n", "\r\n") if b"\r\n" in raw else lines
    return (_BOM if raw.startswith(_BOM) else b"") + written.encode("utf-8", "replace")


def _files_of(opened: OpenFunnel) -> Iterator[str]:
    """Yield the files beside the funnel that it names; those elsewhere can stay there."""
    funnel = opened.funnel
    named = [name for magnet in funnel.magnets.values() for name in (magnet.file or {}).values()]
    if funnel.bot is not None and funnel.bot.photo is not None:
        named.append(funnel.bot.photo)
    yield from (name for name in named if not Path(name).is_absolute() and ".." not in Path(name).parts)


def _copy_beside(source: Path, target: Path, written: list[Path]) -> None:
    if target.exists() or not source.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    written.append(target)
    shutil.copyfile(source, target)


def _free_names(folder: Path, stem: str) -> Iterator[Path]:
    name = f"my-{stem.removeprefix('my-')}"
    yield folder / f"{name}.yaml"
    yield from (folder / f"{name}-{number}.yaml" for number in count(2))


def _write_new(names: Iterator[Path], text: str, written: list[Path], *, was: str) -> Path:
    """Write a text under the first name that is free; commands in it that name the file `was` name the new one."""
    for path in names:
        try:
            file = path.open("x", encoding="utf-8", newline="\n")
        except FileExistsError:
            continue
        written.append(path)
        with file:
            file.write(text.replace(was, path.name))
        return path
    raise AssertionError("numbers do not end")


def _not_written(path: Path, error: OSError) -> FunnelNotWrittenError:
    where = str(error.filename or path)
    return FunnelNotWrittenError(tr("{file} cannot be written ({reason})", file=where, reason=reason_of(error)))
