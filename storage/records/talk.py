"""The state of a talk, and its person, as data."""

from enum import StrEnum
from typing import Literal, NamedTuple

from storage.records.lead import Lead
from storage.records.ledger import Entry
from storage.records.record import Moment, Record, check_moment


class ConsentText(Record):
    """A consent text as it was shown to a person."""

    version: int
    text: str


class Step(StrEnum):
    """The step of a talk: what it waits for."""

    EXCHANGE = "exchange"  # a contact, or "not now"
    CONSENT = "consent"  # a yes to the consent text (mode separate_step)
    EMAIL = "email"  # a typed email
    FALLBACK = "fallback"  # "shall we keep in touch here?"
    QUESTION = "question"  # an answer to `question`
    NUMBER = "number"  # a number after /talk, once, skippable
    DONE = "done"
    DECLINED = "declined"


class Talk(Record, omit_defaults=True):
    """The state of a talk."""

    session: int
    """Grows when a talk begins again; prospects' buttons carry it, so that old ones are recognised."""
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
    """The address, or the phone in E.164, that they are asked to confirm; the step stays open meanwhile."""
    interrupted: Step | None = None
    """The step to go back to after NUMBER."""
    question_key: str | None = None
    """Outbox key of the question that waits for an answer."""
    question_waits: bool = False
    """Whether `question` is still to be asked: they answered the one before while they talked with a person."""
    shown_before: int = 0
    """How many answers of `path` were given before the message with the open question was sent."""
    price_open: bool = False
    """Whether the price text was the last reply: Talk then records the answers of the funnel's `talk_sets`."""
    completed: bool = False
    number_asked: bool = False
    quick_left: int | None = None
    """How many of the quick questions after Talk still wait for an answer; None: none were ever offered."""
    number_for_time: Literal["asked", "answered"] | None = None
    """Whether they were asked for a number because they want to be called at a time, which is done once; None: not."""
    consent_shown: ConsentText | None = None
    """The consent text they were shown and agree to by giving a contact; before that no contact is taken."""
    nudged: bool = False
    """Whether the last reply asked for what the talk waits for: people are not asked twice running."""
    cancel_asked: bool = False
    """Whether they were just asked what to cancel: the same word again cancels everything."""
    offered_contact: str | None = None
    """A contact they typed although one stands; a button makes it the first one."""
    asked_better: bool = False
    """Whether they were just asked what should be better: what they write next is passed on as it is."""
    minute: Moment | None = None
    heard: int = 0
    """Tokens missing from their bucket at `minute`: a flood is stored, but not answered."""
    person_until: Moment | None = None
    """Until when a person of ours talks with them, if nobody writes before; None: nobody does."""
    person_heard: bool = False
    """Whether the first message they wrote in this talk with a person was confirmed."""
    speaker: int | None = None
    """The account of the one of ours whose name stood above the last message that a person of ours wrote to them."""
    spoke_at: Moment | None = None
    """When that name was last said."""

    def __post_init__(self) -> None:
        """Check the range of the moments."""
        for at in (self.minute, self.person_until, self.spoke_at):
            if at is not None:
                check_moment(at)


class Session(Record, omit_defaults=True):
    """Everything a turn needs: the lead, the state of their talk (None before the first /start) and their ledger."""

    lead: Lead
    talk: Talk | None = None
    ledger: tuple[Entry, ...] = ()
    first_name: str | None = None
    """How greetings call them: Telegram's `first_name` as the update has it. It is not stored."""
    stored: Lead | None = None
    """The lead as their row has it; None if it must be written whole."""
    stored_talk: Talk | None = None
    """The talk as its row has it; None if it must be written whole."""
    referrer: str = ""
    """The name of the person who referred them, where it was looked up to be shown. It is not stored."""
    last_message: int | None = None
    """The number of their newest message in their private chat before this update; None if it is unknown."""
    survives: bool = False
    """Whether other leads of the same person were merged into this one."""
    usernames: tuple[str, ...] = ()
    """Those of the accounts whose leads were merged into this one, where it is read with them. They are not stored."""


class TelegramUser(Record):
    """The sender of an update, as Telegram describes them, cleaned at the border."""

    telegram_id: int
    name: str
    first_name: str | None = None
    """Telegram's `first_name` whole, without the last name."""
    username: str | None = None
    language_code: str | None = None


class PrivatePlace(NamedTuple):
    """Where a person did something: their private chat with the bot, and the topic there."""

    chat: int
    topic: int | None = None
