"""The funnels to begin with on the page: the sample that we ship, and one for each trade that `sarnakh new` writes."""

import re
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.errors import BotError
from bot.funnels.source import SHIPPED, open_funnel
from bot.funnels.starters.placing import place
from bot.funnels.starters.trades import TRADES, Starter
from storage.records.record import Language
from storage.records.system_errors import reason_of
from storage.records.translatable import Translatable, tr

SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class DemoStarter:
    """A funnel to begin with, and what it is called."""

    id: str
    name: Translatable
    languages: tuple[Language, ...]
    starter: Starter | None = None
    """None for the sample, which stays where it is while its own first language is the one."""

    def place(self, folder: Path, first: Language) -> Path | None:
        """Write the funnel, with this language first, into a folder of its own, and return its file.

        Raises:
            BotError: it cannot be written.
        """
        if self.starter is None and first == self.languages[0]:
            return None
        own = Path(tempfile.mkdtemp(prefix=f"{self.id}-", dir=folder))
        if self.starter is None:
            return _place_sample(own, ordered(self.languages, first))
        return place(self.starter, own / f"{self.id}.yaml", ordered(self.languages, first)).file


@cache
def demo_starters() -> tuple[DemoStarter, ...]:
    """Return the funnels to begin with, the sample first."""
    starters = ((trade, name, Starter(trade)) for trade, name in TRADES.items())
    trades = (DemoStarter(trade, name, each.languages, each) for trade, name, each in starters)
    return (DemoStarter(SAMPLE, tr("the sample company"), open_funnel(None).funnel.languages), *trades)


def _place_sample(folder: Path, languages: tuple[Language, ...]) -> Path:
    """Copy the sample with its languages in another order, and with the first one for its sales group."""
    try:
        for each in SHIPPED.parent.glob("guide-*"):
            shutil.copyfile(each, folder / each.name)
        text = SHIPPED.read_text("utf-8")
        text = re.sub(r"^languages: \[.*?\]", f"languages: [{', '.join(languages)}]", text, count=1, flags=re.MULTILINE)
        text = re.sub(r"^sales_language: \w+", f"sales_language: {languages[0]}", text, count=1, flags=re.MULTILINE)
        (folder / SHIPPED.name).write_text(text, "utf-8")
    except OSError as error:
        where = str(error.filename or folder)
        raise BotError(tr("{file} cannot be written ({reason})", file=where, reason=reason_of(error))) from error
    return folder / SHIPPED.name


def ordered(languages: tuple[Language, ...], first: Language) -> tuple[Language, ...]:
    """Return languages with this one first."""
    return tuple(sorted(languages, key=lambda each: each != first))
