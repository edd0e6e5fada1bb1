"""The magnets' files: looked at when a funnel is read, and known from then on by what is in them."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from conversations.funnel.model import Funnel
from conversations.funnel.problems import Complaint, FunnelError
from conversations.funnel.yaml_reader import read_yaml
from storage.records.record import Language

MAX_BYTES = 50_000_000
"""What a bot may upload: https://core.telegram.org/bots/api#senddocument"""


@dataclass(frozen=True, slots=True)
class Magnets:
    """Says which file a magnet is in a language; the core names magnets, never paths."""

    paths: Mapping[str, Path]
    """Where the content with a hash can be read."""
    hashes: Mapping[tuple[str, Language], str]
    """Which content is given for a magnet in a language; a changed file is another content."""


def open_magnets(funnel: Funnel, folder: Path, *, file: str = "funnel", text: str = "") -> Magnets:
    """Look at every file that the funnel gives.

    Args:
        funnel: a checked one.
        folder: what its paths are relative to: the folder of the funnel file.
        file: what to call the funnel file in problems.
        text: its YAML, to say in which line a file is named.

    Raises:
        FunnelError: with a problem for each file that cannot be sent.
    """
    paths: dict[str, Path] = {}
    hashes: dict[tuple[str, Language], str] = {}
    complaints: list[Complaint] = []
    for name, magnet in funnel.magnets.items():
        for language, written in (magnet.file or {}).items():
            path = folder / written
            says = "; ".join(_wrong_with(path))
            if says:
                complaints.append(Complaint(("magnets", name, "file", language), f"{written}: {says}"))
            else:
                content = hashes[name, language] = _hash(path)
                paths[content] = path
    if complaints:
        places = read_yaml(text).places
        raise FunnelError(places.problem(each, file) for each in complaints)
    return Magnets(MappingProxyType(paths), MappingProxyType(hashes))


def magnets_still_there(versions: Iterable[Funnel], folder: Path) -> Magnets:
    """Look at the files of earlier versions, for talks that began with them; one that cannot be sent is left out."""
    paths: dict[str, Path] = {}
    hashes: dict[tuple[str, Language], str] = {}
    seen: dict[Path, str] = {}
    for version in versions:
        for name, magnet in version.magnets.items():
            for language, written in (magnet.file or {}).items():
                path = folder / written
                if path not in seen:
                    seen[path] = "" if any(_wrong_with(path)) else _hash(path)
                if seen[path]:
                    hashes[name, language] = seen[path]
                    paths[seen[path]] = path
    return Magnets(MappingProxyType(paths), MappingProxyType(hashes))


def _wrong_with(path: Path) -> Iterator[str]:
    try:
        if not path.exists():
            yield f"there is no such file; it would be {path.absolute()}"
        elif not path.is_file():
            yield "this is no file that can be sent"
        elif not 0 < path.stat().st_size <= MAX_BYTES:
            size = path.stat().st_size
            yield f"the file has {size:,} bytes; Telegram takes {MAX_BYTES:,}" if size else "the file is empty"
        else:
            path.open("rb").close()
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        yield f"it cannot be read ({error})"


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
