"""The funnels to begin with on the page: the sample that we ship, and one for each trade that `sarnakh new` writes."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.funnels.source import open_funnel
from storage.records.record import Language
from storage.records.translatable import Translatable, tr

SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class DemoStarter:
    """A funnel to begin with: where it is read from, once it is placed, and what it is called."""

    id: str
    name: Translatable
    languages: tuple[Language, ...]

    def place(self, folder: Path, language: Language) -> Path | None:  # noqa: ARG002  # the sample stays where it is
        """Write the funnel with this language first, and return its file; None is the sample, where it is."""
        return None


@cache
def demo_starters() -> tuple[DemoStarter, ...]:
    """Return the funnels to begin with, the sample first."""
    return (DemoStarter(SAMPLE, tr("the sample shop"), open_funnel(None).funnel.languages),)
