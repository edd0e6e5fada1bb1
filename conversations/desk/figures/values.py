"""The figures of /desk, before they are written in a language."""

from dataclasses import dataclass, field
from datetime import timedelta

from conversations.desk.figures.ratios import Ratio
from storage.records.money import Money

RESPONSE_LIMITS = (timedelta(minutes=5), timedelta(minutes=30), timedelta(minutes=60))
"""The longest F of each part of the sales by F; what is longer, or never was, is the last part (DESK §7)."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """A person of the desk, as the figures need to know them."""

    id: int
    name: str
    """As they show it, or as they showed it when they left."""
    open_leads: int = 0
    """How many open leads they have now."""
    left: bool = False
    """Whether they are at the desk no more: then they are named only if they did something in the period."""


@dataclass(frozen=True, slots=True)
class ColleagueFigures:
    """What one person of the desk has now, and did in the period."""

    colleague: Colleague
    claimed: int = 0
    """Alerted leads, whether their rounds are due or not."""
    in_time: Ratio = field(default_factory=Ratio)
    """Of the due rounds whose prospect they touched first."""
    won: int = 0
    silent: int = 0
    """How often their claim ended in silence."""


@dataclass(frozen=True, slots=True)
class QuietFigures:
    """The quiet rounds of the period; one without a card, of a lead that was taken, has neither reason."""

    rounds: int = 0
    wrote: int = 0
    asked: int = 0
    """Asked to be contacted, without saying when."""
    claimed: int = 0


@dataclass(frozen=True, slots=True)
class LeadsWithoutStep:
    """The numbers of the leads that somebody must look at now, those first that have been longest without."""

    waiting: tuple[int, ...] = ()
    """Hot, untouched or nobody's, and past due."""
    stepless: tuple[int, ...] = ()
    """Owned, and without next step."""


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """Everything /desk shows; spans are of working time, NEVER for what has not happened, None of no due rounds."""

    rounds: int
    """Of alerts; quiet ones are counted apart."""
    due: int
    claimed: int
    """Of the due rounds."""
    to_claim: timedelta | None
    """The median from t0 to the first claim."""
    response_median: timedelta | None
    response_ninety: timedelta | None
    in_time: Ratio
    won: Ratio
    """Of the rounds that ended in a sale or a loss."""
    won_by_response: tuple[Ratio, ...]
    """The same by F: one for each of `RESPONSE_LIMITS`, and the rest."""
    deals: tuple[Money, ...]
    quiet: QuietFigures
    colleagues: tuple[ColleagueFigures, ...]
    leads: LeadsWithoutStep
