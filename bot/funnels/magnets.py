"""The magnets' files: checked when a funnel is read, and then identified by a hash of their content."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import MappingProxyType

from conversations.funnel.model import Funnel
from conversations.funnel.problems import Complaint, FunnelError
from conversations.funnel.yaml_reader import read_yaml
from storage.records.record import Language
from storage.records.translatable import Translatable, tr

MAX_BYTES = 50_000_000
"""What a bot may upload: https://core.telegram.org/bots/api#senddocument"""


@dataclass(frozen=True, slots=True)
class Magnets:
    """The files of magnets, by language; the core knows magnets, never paths."""

    paths: Mapping[str, Path]
    """The path of the content with a hash."""
    hashes: Mapping[tuple[str, Language], str]
    """The content hash for a magnet in a language; a changed file has another hash."""


def open_magnets(funnel: Funnel, folder: Path, *, file: str = "funnel", text: str = "") -> Magnets:
    """Check every file that the funnel gives.

    Args:
        funnel: a checked one.
        folder: the folder of the funnel file, to which its paths are relative.
        file: the name of the funnel file in problems.
        text: its YAML, to find the line that names a file.

    Raises:
        FunnelError: with a problem for each file that cannot be sent.
    """
    paths: dict[str, Path] = {}
    hashes: dict[tuple[str, Language], str] = {}
    complaints: list[Complaint] = []
    for name, language, written in _files_of(funnel):
        path = folder / written
        problem = _wrong_with(path)
        if problem is not None and language in (funnel.magnets[name].guide or {}) and _is_missing(path):
            unmade = tr("there is no such file yet; make it: sarnakh guide {file}", file=file)
            complaints.append(Complaint(("magnets", name, "file", language), unmade))
        elif problem is not None:
            says = tr("{file}: {problem}", file=written, problem=problem)
            complaints.append(Complaint(("magnets", name, "file", language), says))
        else:
            content = hashes[name, language] = _hash(path)
            paths[content] = path
    if complaints:
        places = read_yaml(text).places
        raise FunnelError(places.problem(each, file) for each in complaints)
    return Magnets(MappingProxyType(paths), MappingProxyType(hashes))


def magnets_still_there(versions: Iterable[Funnel], folder: Path) -> Magnets:
    """Check the files of earlier versions, for talks that began with them; one that cannot be sent is left out."""
    paths: dict[str, Path] = {}
    hashes: dict[tuple[str, Language], str] = {}
    seen: dict[Path, str] = {}
    for name, language, written in chain.from_iterable(map(_files_of, versions)):
        path = folder / written
        if path not in seen:
            seen[path] = "" if _wrong_with(path) else _hash(path)
        if seen[path]:
            hashes[name, language] = seen[path]
            paths[seen[path]] = path
    return Magnets(MappingProxyType(paths), MappingProxyType(hashes))


def _files_of(funnel: Funnel) -> Iterator[tuple[str, Language, str]]:
    """Yield each file that a funnel gives, as it is written there, with its magnet and its language."""
    for name, magnet in funnel.magnets.items():
        for language, written in (magnet.file or {}).items():
            yield name, language, written


def _is_missing(path: Path) -> bool:
    try:
        return not path.exists()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _wrong_with(path: Path) -> Translatable | None:
    try:
        if not path.exists():
            return tr("there is no such file; it would be {path}", path=path.absolute())
        if not path.is_file():
            return tr("this is no file that can be sent")
        size = path.stat().st_size
        if not size:
            return tr("the file is empty")
        if size > MAX_BYTES:
            return tr("the file has {size:,} bytes; Telegram takes {most:,}", size=size, most=MAX_BYTES)
        path.open("rb").close()
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        return tr("it cannot be read ({error})", error=str(error))
    return None


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
