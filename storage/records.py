"""What is remembered, as data: frozen records that import nothing of ours.

Times are aware UTC datetimes here and integer microseconds in the database.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, JsonValue, SkipValidation, field_validator

# What is no JSON is refused when it is written. Asking pydantic earlier costs a Python call for each node of each
# body and entry (measured: a third of the time of a whole update).
Json = Annotated[JsonValue, SkipValidation]
Language = Literal["fa", "en"]


class Record(BaseModel):
    """Frozen data with no field beyond the declared ones."""

    # What a refused value was stays out of the error: a traceback in the log may quote it.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


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
    """What became of the lead."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"
    DISQUALIFIED = "disqualified"


class ContactKind(StrEnum):
    """A way to reach a person, as the score tells them apart."""

    OWN_PHONE = "own_phone"
    TYPED_PHONE = "typed_phone"
    COMPANY_EMAIL = "company_email"
    FREE_EMAIL = "free_email"
    TELEGRAM = "telegram"
    DISPOSABLE_EMAIL = "disposable_email"

    @property
    def way(self) -> Literal["phone", "email", "telegram"]:
        """The kind as the funnel file and /stats name it."""
        if self in (ContactKind.OWN_PHONE, ContactKind.TYPED_PHONE):
            return "phone"
        return "telegram" if self is ContactKind.TELEGRAM else "email"


class EntryKind(StrEnum):
    """What can happen to a lead; the ledger's vocabulary.

    The comment beside a kind names the keys of its `data`.
    """

    STARTED = "started"  # source (raw payload, "" for none), known (bool: the funnel knows it)
    RETURNED = "returned"  # back on another day
    CAMPAIGN = "campaign"  # source: came again by another source
    LANGUAGE = "language"  # language
    DECLINED = "declined"
    CONSENTED = "consented"  # version, hash, text, channel, by: contact | button | words
    WITHDRAWN = "withdrawn"  # consent taken back: version, hash, channel
    CONTACT = "contact"  # kind, value; typed: what it was read from, where that is not the same
    UNREAD_CONTACT = "unread_contact"  # text
    GUIDE = "guide"  # magnet
    ANSWERED = "answered"  # question, option, funnel
    COMPLETED = "completed"  # every question answered
    PRICE_ASKED = "price_asked"
    TALK_ASKED = "talk_asked"
    SAID = "said"  # text, medium
    PROMISED = "promised"  # deadline (ISO 8601), short texts by language
    STAGE = "stage"  # before, after, reason (of a person's act, in their words)
    HEATED = "heated"
    COOLED = "cooled"  # reason: gate | decay | person | withdrawn
    ALERTED = "alerted"  # alert
    CLAIMED = "claimed"  # name, after_s
    RELEASED = "released"  # name
    OUTCOME = "outcome"  # before, after, reason (of a person's act, in their words)
    TIPS = "tips"  # on (bool), channel; where on: text, hash
    STOPPED = "stopped"
    RESUMED = "resumed"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"


class Entry(Record):
    """One line of the ledger: what happened to a lead, when, by whom and through which update."""

    kind: EntryKind
    at: datetime
    data: dict[str, Json] = {}
    actor: int = 0
    """Telegram id of whoever did it; 0 is the bot itself (decay, rules)."""
    update_id: int | None = None


class Reason(Record):
    """One part of a score: which group gave how many points.

    `about` is a question's id, `contact` or `engagement`; `option` is what was answered or done in it.
    """

    about: str
    option: str
    axis: Literal["fit", "interest"]
    points: float


class Consent(Record):
    """What the person agreed to by sending their contact."""

    version: int
    text_hash: str
    at: datetime
    update_id: int | None


class ConsentText(Record):
    """A consent text as somebody was shown it."""

    version: int
    text: str


class Lead(Record):
    """What we know of a person; a visitor is a lead without a contact."""

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
    """What they wrote as a contact that could not be read; a person should look."""
    stage: Stage = Stage.VISITOR
    hot: bool = False
    outcome: Outcome = Outcome.OPEN
    fit: int = 0
    interest: int = 0
    reasons: tuple[Reason, ...] = ()
    scored_at: datetime
    answers: dict[str, str] = {}
    """Question id to option id, the current ones."""
    first_source: str = ""
    last_source: str = ""
    consent: Consent | None = None
    tips: bool = False
    stopped: bool = False
    blocked: bool = False
    alerts: int = 0
    """How many alert cards went out for this lead; the newest has the key `alert:<number>:<alerts>`."""
    alerted_at: datetime | None = None
    owner: int | None = None
    owner_name: str | None = None
    claimed_at: datetime | None = None
    created: datetime
    seen: datetime
    updated: datetime

    @property
    def agrees(self) -> bool:
        """Whether they agreed to be contacted and have not taken that back: else nothing is told to sales unasked."""
        return self.consent is not None and not self.stopped

    @property
    def quality(self) -> int:
        """Fit x interest / 100, as /stats and the exports show it."""
        return round(self.fit * self.interest / 100)


class Keeping(Record):
    """How long people are kept after the last sign of life; None is for ever. Customers stay until they ask."""

    visitors: timedelta | None = None
    leads: timedelta | None = None


class Step(StrEnum):
    """What the talk is waiting for."""

    EXCHANGE = "exchange"  # a contact, or "not now"
    CONSENT = "consent"  # a yes to the consent text (mode separate_step)
    EMAIL = "email"  # a typed email
    FALLBACK = "fallback"  # "shall we keep in touch here?"
    QUESTION = "question"  # an answer to `question`
    NUMBER = "number"  # a number after /talk, once, skippable
    DONE = "done"
    DECLINED = "declined"


class Talk(Record):
    """Where a talk stands."""

    session: int
    """Grows when a talk begins anew; prospects' buttons carry it, so that old ones are known as old."""
    funnel: str
    """The hash of the funnel version this talk is pinned to."""
    step: Step
    question: str | None = None
    path: tuple[str, ...] = ()
    """The questions answered so far in this pass, in order."""
    failures: int = 0
    """Unreadable contact entries in a row."""
    typed_email: str | None = None
    suggested_email: str | None = None
    """They are asked whether they meant this address; the step stays open beside it."""
    interrupted: Step | None = None
    """The step to go back to after NUMBER."""
    question_key: str | None = None
    """Outbox key of the question that waits for an answer."""
    price_open: bool = False
    """The price text was the last thing said: Talk sets what the funnel's `talk_sets` says."""
    completed: bool = False
    number_asked: bool = False
    consent_shown: ConsentText | None = None
    """What they have read of what a contact is used for, and agree to by giving one: before that none is taken."""
    minute: datetime | None = None
    heard: int = 0
    """Tokens that were out of their bucket at `minute`: a flood is stored, but not answered."""

    @field_validator("consent_shown", mode="before")
    @classmethod
    def _text_of_before(cls, shown: object) -> object:
        """Talks used to keep that a text was shown, and not which: such people are shown it anew."""
        return None if isinstance(shown, bool) else shown


class Session(Record):
    """All that a turn needs: the lead, where their talk stands (None before the first /start) and their ledger."""

    lead: Lead
    talk: Talk | None = None
    ledger: tuple[Entry, ...] = ()


class Person(Record):
    """Who an update comes from, as Telegram tells it, cleaned at the border."""

    telegram_id: int
    name: str
    username: str | None = None
    language_code: str | None = None


class Timer(Record):
    """Something due: when the time comes it becomes an event and goes down the same road."""

    key: str
    due: datetime
    kind: Literal["decay", "report", "remind", "again"]
    lead: int | None = None
    data: dict[str, Json] = {}


class Alike(Record):
    """How many people of a period have all of this in common; what /stats counts with."""

    source: str
    """The first one that brought them, as the link said it."""
    stage: Stage
    contact: ContactKind | None
    fit_times_interest: int
    people: int


class AlertFigures(Record):
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
