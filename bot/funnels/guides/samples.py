"""The guides that we ship with the starters, recognised by their content: they carry the sample companies' names."""

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import conversations
from conversations.funnel.checks import SHIPPED_NAMES
from conversations.funnel.model import Funnel
from conversations.funnel.problems import Complaint
from storage.records.record import Language
from storage.records.translatable import tr

STARTERS = Path(next(iter(conversations.__path__))) / "funnels" / "starters"


def still_the_samples(funnel: Funnel, hashes: Mapping[tuple[str, Language], str], *, file: str) -> Iterator[Complaint]:
    """Yield a complaint for each guide that names a sample company, although the funnel names another one.

    Args:
        funnel: a checked one.
        hashes: of the contents of its files, by magnet and language.
        file: the funnel file, as the command is told it.
    """
    for (magnet, language), content in hashes.items():
        if funnel.company.name.get(language) not in SHIPPED_NAMES and content in sample_hashes():
            says = tr("this guide still names the sample company; make yours: sarnakh guide {file}", file=file)
            yield Complaint(("magnets", magnet, "file", language), says)


@cache
def sample_hashes() -> frozenset[str]:
    """Return the SHA-256 hashes of the guides that we ship, hex."""
    return frozenset(hashlib.sha256(guide.read_bytes()).hexdigest() for guide in STARTERS.glob("*/*.pdf"))
