"""The funnel as a file on disk: found, read and checked, with its magnets."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import conversations
from bot.funnels.guides.samples import still_the_samples
from bot.funnels.magnets import Magnets, open_magnets
from bot.funnels.profile_photo import check_photo
from conversations.funnel.loader import FunnelError, Problem, read_funnel, warnings_in
from conversations.funnel.model import Funnel
from conversations.funnel.text_checks import known_texts
from conversations.funnel.yaml_reader import MAX_CHARACTERS
from storage.records.system_errors import reason_of
from storage.records.translatable import tr

SHIPPED = Path(next(iter(conversations.__path__))) / "funnels" / "shop.yaml"
"""The funnel that runs when the setting FUNNEL is not set."""
MOST_BYTES = 4 * MAX_CHARACTERS
"""A character takes up to four bytes in UTF-8."""


@dataclass(frozen=True, slots=True)
class OpenFunnel:
    """A funnel that can run; `text` is what the table `funnels` stores."""

    funnel: Funnel
    text: str
    magnets: Magnets
    file: str
    """What the file is called in problems."""

    def warnings(self, *, today: date | None = None) -> tuple[Problem, ...]:
        """Return what works in it but is probably a mistake, in the order of the file; see `warnings_in`."""
        ours = tuple(still_the_samples(self.funnel, self.magnets.hashes, file=self.file))
        return warnings_in(self.text, self.funnel, file=self.file, beside=ours, today=today)


def open_funnel(path: Path | None) -> OpenFunnel:
    """Read and check a funnel file and the files it gives; None is the one we ship.

    Raises:
        FunnelError: it cannot be used; the text says why, line by line.
    """
    path = path or SHIPPED
    return open_text(read_text(path, shown(path)), path)


def open_text(text: str, path: Path) -> OpenFunnel:
    """Check the text of a funnel, current or earlier, of the file at `path`, and the files it gives.

    Raises:
        FunnelError: it cannot be used; the text says why, line by line.
    """
    file = shown(path)
    funnel = read_funnel(text, file=file, known_texts=known_texts())
    check_photo(funnel, path.parent, file=file, text=text)
    return OpenFunnel(funnel, text, open_magnets(funnel, path.parent, file=file, text=text), file)


def shown(path: Path) -> str:
    """Return a path as a user would type it here."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def read_at_most(path: Path) -> bytes:
    """Return a file's bytes, and only one more than a funnel can have: a film or /dev/zero would fill the memory.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def read_text(path: Path, file: str) -> str:
    """Return a file's text; `file` is its name in problems.

    Raises:
        FunnelError: it cannot be read, or is not UTF-8.
    """
    try:
        raw = read_at_most(path)
    except OSError as error:
        raise FunnelError(
            [Problem(file, 1, 1, tr("this file cannot be read ({reason})", reason=reason_of(error)))]
        ) from error
    if len(raw) > MOST_BYTES:
        says = tr("this is longer than a funnel can be ({most:,} characters)", most=MAX_CHARACTERS)
        raise FunnelError([Problem(file, 1, 1, says)])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        raise FunnelError([Problem(file, line, column, tr("this is not UTF-8; save the file as UTF-8"))]) from error
