"""Figures over many leads, as data: what /stats counts with, and what a funnel is compared with."""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import Field

from storage.records.lead import ContactKind, Stage
from storage.records.record import Record


class Period(StrEnum):
    """A period that ends now; the value is what an admin types."""

    TODAY = "today"
    WEEK = "7d"
    MONTH = "30d"
    ALL = "all"


class CohortRow(Record):
    """How many people of a period have all of this in common; what /stats counts with."""

    source: str
    """The first one that brought them, as the link said it."""
    stage: Stage
    contact: ContactKind | None
    fit_times_interest: int
    people: int


class Cohort(Record):
    """The people of a period."""

    alike: tuple[CohortRow, ...] = ()
    unreadable: int = 0
    """How many there are besides of whom the stage, or the contact, is none that we know."""


class AlertTotals(Record):
    """What became of a period's alerts."""

    sent: int = 0
    claimed: int = 0
    waiting: int = 0
    unclaimed: int = 0
    """Sent, nobody has it, and nobody set it aside."""
    oldest: int | None = None
    """The number of the lead that is unclaimed for longest."""
    oldest_at: datetime | None = None
    to_claim: timedelta | None = None
    """The median time from alert to claim."""
    unfinished: int = 0
    """Leads in the middle of their questions."""
    trials: int = 0
    """Leads who used the trial, customers since then included."""


class RunningTalks(Record):
    """How many talks are under way that began with one version of the funnel and stand at one step."""

    version: str
    step: str
    source: str
    """The last one that brought them; "" where it was not asked for."""
    people: int


class Remembered(Record):
    """What people are remembered with, each value with the number of people; a funnel is compared with it."""

    languages: dict[str, int] = Field(default_factory=dict)
    contacts: dict[str, int] = Field(default_factory=dict)
    """The best kind of contact that each gave."""
    consents: dict[int, int] = Field(default_factory=dict)
    """The version of the consent text that each agreed to."""
    sources: dict[str, int] = Field(default_factory=dict)
    """The last source of each, of those that were asked for."""
    answers: dict[tuple[str, str], int] = Field(default_factory=dict)
    """Question and option, as the ids of the funnel of then."""
    running: tuple[RunningTalks, ...] = ()
