"""The magnets' files: looked at once, at the start, and known from then on by what is in them."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from conversations.funnel import Funnel
from conversations.funnel_problems import Complaint, FunnelError
from conversations.funnel_yaml import read_yaml
from storage.records import Language

MAX_BYTES = 50_000_000
"""What a bot may upload: https://core.telegram.org/bots/api#senddocument"""


@dataclass(frozen=True, slots=True)
class MagnetFile:
    """A file that is given, and the hash of its content: a changed file is another file."""

    path: Path
    hash: str


class Magnets:
    """Says which file a magnet is in a language; the core names magnets, never paths."""

    def __init__(self, files: Mapping[tuple[str, Language], MagnetFile]) -> None:
        self._files = dict(files)
        self.paths: Mapping[str, Path] = MappingProxyType({each.hash: each.path for each in files.values()})
        """Where the content with a hash can be read."""
        self.hashes: Mapping[tuple[str, Language], str] = MappingProxyType(
            {of: each.hash for of, each in files.items()}
        )
        """Which content is given for a magnet in a language."""

    def hash_of(self, magnet: str, language: Language) -> str:
        """Return the SHA-256 (hex) of a magnet's file.

        Raises:
            KeyError: the magnet is a link or a coupon, or of an older funnel.
        """
        return self._files[magnet, language].hash

    def name_of(self, content_hash: str) -> str:
        """Return the file name that people see.

        Raises:
            KeyError: no magnet has this content.
        """
        return self.paths[content_hash].name


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
    files: dict[tuple[str, Language], MagnetFile] = {}
    complaints: list[Complaint] = []
    for name, magnet in funnel.magnets.items():
        for language, written in (magnet.file or {}).items():
            path = folder / written
            says = "; ".join(_wrong_with(path))
            if says:
                complaints.append(Complaint(("magnets", name, "file", language), f"{written}: {says}"))
            else:
                files[name, language] = MagnetFile(path, _hash(path))
    if complaints:
        places = read_yaml(text).places
        raise FunnelError(places.problem(each, file) for each in complaints)
    return Magnets(files)


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
