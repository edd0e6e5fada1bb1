"""What /stats counts with, as data."""

from datetime import datetime, timedelta

from storage.records.lead import ContactKind, Stage
from storage.records.record import Record


class CohortRow(Record):
    """How many people of a period have all of this in common; what /stats counts with."""

    source: str
    """The first one that brought them, as the link said it."""
    stage: Stage
    contact: ContactKind | None
    fit_times_interest: int
    people: int


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
