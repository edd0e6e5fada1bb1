"""A talk as data: where it stands, and with whom."""

from enum import StrEnum

from storage.records.lead import Lead
from storage.records.ledger import Entry
from storage.records.record import Moment, Record


class ConsentText(Record):
    """A consent text as somebody was shown it."""

    version: int
    text: str


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
    minute: Moment | None = None
    heard: int = 0
    """Tokens that were out of their bucket at `minute`: a flood is stored, but not answered."""


class Session(Record):
    """All that a turn needs: the lead, where their talk stands (None before the first /start) and their ledger."""

    lead: Lead
    talk: Talk | None = None
    ledger: tuple[Entry, ...] = ()


class TelegramUser(Record):
    """Who an update comes from, as Telegram tells it, cleaned at the border."""

    telegram_id: int
    name: str
    username: str | None = None
    language_code: str | None = None
