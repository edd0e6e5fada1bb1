"""A lead as data: who they are, how far they have come, and what they agreed to."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from msgspec import field
from pydantic import BaseModel, ConfigDict

from storage.records.record import Language, Moment, Record, check_moment


class Stage(StrEnum):
    """How far a person has come; `stage` is the highest reached."""

    VISITOR = "visitor"
    LEAD = "lead"
    MQL = "mql"
    SQL = "sql"
    PQL = "pql"
    CUSTOMER = "customer"

    @property
    def rank(self) -> int:
        """The place in the order of readiness, from 0 (visitor) to 5 (customer)."""
        return _RANKS[self]


_RANKS = {stage: rank for rank, stage in enumerate(Stage)}


class Outcome(StrEnum):
    """The outcome of a lead; it is WON exactly while the stage is CUSTOMER, so that every figure says the same."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"
    DISQUALIFIED = "disqualified"


class ContactKind(StrEnum):
    """A way to reach a person, as the score distinguishes them."""

    OWN_PHONE = "own_phone"
    TYPED_PHONE = "typed_phone"
    COMPANY_EMAIL = "company_email"
    FREE_EMAIL = "free_email"
    TELEGRAM = "telegram"
    DISPOSABLE_EMAIL = "disposable_email"
    DOUBTFUL_EMAIL = "doubtful_email"
    """It can exist, and is probably made up."""

    @property
    def way(self) -> Literal["phone", "email", "telegram"]:
        """The kind as the funnel file and /stats name it."""
        if self in (ContactKind.OWN_PHONE, ContactKind.TYPED_PHONE):
            return "phone"
        return "telegram" if self is ContactKind.TELEGRAM else "email"


class QuietReason(StrEnum):
    """Why a lead has a quiet card."""

    ASKED = "asked"
    """Asked to be contacted, but a line of the SQL gate is missing."""
    WORDS = "words"
    """Wrote something of their own, or sent a photo, a voice message or a file."""


class Reason(Record, omit_defaults=True):
    """One part of a score: a group and the points it gave.

    `about` is a question's id, `contact` or `engagement`; `option` is the answer or the deed.
    """

    about: str
    option: str
    axis: Literal["fit", "interest"]
    points: float


class Consent(Record, omit_defaults=True):
    """The consent text that the person agreed to by sending their contact."""

    version: int
    text_hash: str
    at: datetime
    update_id: int | None


class Lead(Record, omit_defaults=True):
    """The data of a person; a visitor is a lead without a contact."""

    number: int
    telegram_id: int
    name: str
    username: str | None = None
    language: Language
    phone: str | None = None
    phone_verified: bool = False
    email: str | None = None
    contact: ContactKind | None = None
    """The best kind of contact given so far; None for a visitor."""
    unread_contact: str | None = None
    """The text of a contact that could not be read; sales should look at it."""
    stage: Stage = Stage.VISITOR
    hot: bool = False
    outcome: Outcome = Outcome.OPEN
    fit: int = 0
    interest: int = 0
    reasons: tuple[Reason, ...] = ()
    scored_at: datetime
    answers: dict[str, str] = field(default_factory=dict)
    """Question id to option id, the current ones."""
    first_source: str = ""
    last_source: str = ""
    consent: Consent | None = None
    tips: bool = False
    stopped: bool = False
    blocked: bool = False
    alerts: int = 0
    """How many alert cards were sent for this lead; the newest has the key `alert:<number>:<alerts>`."""
    alerted_at: datetime | None = None
    topic: int | None = None
    """The topic of the private chat that they last wrote in; None outside topics."""
    quiet: tuple[QuietReason, ...] = ()
    """Why they have a quiet card, in the order in which the reasons came; the card has the key `quiet:<number>`."""
    quiet_at: datetime | None = None
    """When the quiet card was made; None if there is none."""
    quiet_due: datetime | None = None
    """By when they were promised an answer without an alert; None once they are alerted, or have bought."""
    owner: int | None = None
    owner_name: str | None = None
    claimed_at: datetime | None = None
    merged_into: int | None = None
    """The lead of the same person that goes on, with whose round, card and figures this one is joined; None if not."""
    created: datetime
    seen: datetime
    updated: datetime

    @property
    def agrees(self) -> bool:
        """Whether they consented and did not withdraw; if not, sales is alerted only when they ask for a person."""
        return self.consent is not None and not self.stopped

    @property
    def is_test(self) -> bool:
        """Whether a colleague tries the bot: a test has a negative number, which is shown to nobody."""
        return self.number < 0

    @property
    def is_quiet(self) -> bool:
        """Whether their card is a quiet one: no alert was sent for them."""
        return self.quiet_at is not None and self.alerts == 0

    @property
    def has_card(self) -> bool:
        """Whether sales has a card of them, an alert's or a quiet one."""
        return self.quiet_at is not None or self.alerts > 0

    @property
    def quality(self) -> int:
        """Fit x interest / 100, as /stats and the exports show it."""
        return round(self.fit * self.interest / 100)


class SurvivorBefore(Record):
    """What of a lead a merge into it changes: with this, taking apart gives back exactly what was."""

    n: int
    """The number of its round before the merge; 0 before the first."""
    stage: Stage
    outcome: Outcome
    fit: int
    interest: int
    reasons: tuple[Reason, ...] = ()
    scored_at: Moment
    first_source: str
    counts_as_other: bool = False
    """Whether its source counted under `~other`."""
    owner: int | None = None
    claimed_at: Moment | None = None

    def __post_init__(self) -> None:
        """Check the range of the moments."""
        for at in (self.scored_at, self.claimed_at):
            if at is not None:
                check_moment(at)


class RetentionPolicy(BaseModel):
    """How long people are kept after their last activity; None is for ever. Customers are kept until they ask.

    It is stored as pydantic writes durations, with years, which msgspec does not read.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    visitors: timedelta | None = None
    leads: timedelta | None = None
