"""Figures over many leads, as data: for /stats, and for comparing a funnel with stored values."""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import field

from storage.records.lead import ContactKind, Stage
from storage.records.record import Record


class Period(StrEnum):
    """A period that ends now; the value is the word an admin types."""

    TODAY = "today"
    WEEK = "7d"
    MONTH = "30d"
    ALL = "all"


OTHER_SOURCES = "~other"
"""Stands for payloads that are not counted by their names: new ones beyond the limit of `storage/totals/sources`, and
those of one person each who is erased. No link of Telegram has this sign."""

REFERRAL = "referral"
"""The source of all who came by a customer's own link: who referred them is kept elsewhere, and goes with either."""


class CohortRow(Record):
    """How many people of a period share these values; input of /stats."""

    source: str
    """The payload of the first link that brought them."""
    stage: Stage
    contact: ContactKind | None
    people: int


class QualityRow(Record):
    """How many leads of a period, visitors left out, came from a source and have the same quality."""

    source: str
    quality: int
    """Fit x interest / 100."""
    people: int


class Cohort(Record):
    """The people of a period; who was erased since is among them."""

    alike: tuple[CohortRow, ...] = ()
    qualities: tuple[QualityRow, ...] = ()
    unreadable: int = 0
    """How many more there are whose stage or contact is unknown to this version."""


class AlertTotals(Record):
    """The outcomes of a period's alerts."""

    sent: int = 0
    claimed: int = 0
    waiting: int = 0
    unclaimed: int = 0
    """Sent, unclaimed and still open."""
    oldest: int | None = None
    """The number of the lead that has been unclaimed for the longest time."""
    oldest_at: datetime | None = None
    to_claim: timedelta | None = None
    """The median time from alert to claim, in whole seconds, minutes, hours or days."""
    unfinished: int = 0
    """Leads in the middle of their questions."""
    trials: int = 0
    """Leads who used the trial, customers since then included."""
    tips: int = 0
    """People who asked for occasional tips."""


class QuietTotals(Record):
    """The outcomes of a period's quiet cards; they count in no other figure of alerts."""

    sent: int = 0
    claimed: int = 0
    """Claimed as quiet cards; not those whose alert was claimed."""
    unclaimed: int = 0
    """Sent, unclaimed and still open; not those who were alerted since."""
    overdue: tuple[int, ...] = ()
    """The numbers of open, unclaimed leads past their promise, those who wait longest first."""


class PeriodFigures(Record):
    """Everything that /stats counts of a period."""

    people: Cohort
    alerts: AlertTotals
    quiet: QuietTotals
    counted_percent: int = 100
    """How much of the leads the totals have: below 100 every lead was read to count these figures."""


class RunningTalks(Record):
    """How many running talks began with one version of the funnel and are at one step."""

    version: str
    step: str
    source: str
    """The last source that brought them; "" if it was not queried."""
    people: int


class Remembered(Record):
    """Stored values that a funnel must know, each with the number of people."""

    languages: dict[str, int] = field(default_factory=dict)
    contacts: dict[str, int] = field(default_factory=dict)
    """The best kind of contact of each person."""
    consents: dict[int, int] = field(default_factory=dict)
    """The version of the consent text that each person agreed to."""
    sources: dict[str, int] = field(default_factory=dict)
    """The last source of each person, of the sources that were queried."""
    answers: dict[tuple[str, str], int] = field(default_factory=dict)
    """Question and option, as ids of the funnel of that time."""
    running: tuple[RunningTalks, ...] = ()
