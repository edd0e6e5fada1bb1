"""The one open question to an admin about a lead: whether it was bought, why it was lost, why it goes back.

It closes with its answer, with the admin's next act, or after a quarter of an hour.
"""

from datetime import datetime, timedelta

from bot.staff.open_until import is_open
from conversations.qualification.decisions import Decision
from storage.database import Reader, Transaction
from storage.installation import state
from storage.records.lead import Outcome
from storage.records.record import Moment, Record, as_json, check_moment, from_json

OPEN_FOR = timedelta(minutes=15)
DOUBLE_TAP = timedelta(seconds=3)
"""Within this time a second tap on the same button is one tap that a finger or a slow network made twice."""
KEYS = "reason:"
"""Prefix of the state keys of questions to admins."""


class LeadQuestion(Record):
    """A question that waits for a press, or for the words of a reason."""

    number: int
    card: str
    """The id on the buttons of the lead's page."""
    chat: int
    asked: str
    """Outbox key of the question: in a group only a reply to it is a reason."""
    until: Moment
    act: Decision = Decision.BACK
    """What is asked about; earlier versions asked only why a lead goes back."""
    id: str = ""
    """The id on the question's own buttons; "" where words are asked for."""
    page: int | None = None
    """The number of the page whose button was pressed."""
    outcome: Outcome | None = None
    """The lead's outcome when it was asked: another one since makes the question void."""
    answered: str = ""
    """The id on the buttons of the question that this admin answered last, until their next act."""
    told: str = ""
    """What that answer was answered with."""

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        check_moment(self.until)


async def load(reader: Reader, telegram_id: int) -> LeadQuestion | None:
    """Return the question that an admin was asked last, if it was not answered or dropped; it may be too old."""
    return await state.load(reader, _key(telegram_id), read_question)


async def ask(tx: Transaction, telegram_id: int, question: LeadQuestion) -> None:
    """Open a question; an earlier one of this admin is dropped."""
    await state.put(tx, _key(telegram_id), as_json(question))


async def drop(tx: Transaction, telegram_id: int) -> None:
    """Close an admin's question: it was answered, or something else came."""
    await state.clear(tx, _key(telegram_id))


def just_asked(question: LeadQuestion, now: datetime) -> bool:
    """Tell whether a question was asked so shortly ago that a second tap belongs to the first."""
    return timedelta() <= now - (question.until - OPEN_FOR) <= DOUBLE_TAP


def still_open(question: LeadQuestion, now: datetime) -> bool:
    """Tell whether a question may still be answered."""
    return is_open(question.until, OPEN_FOR, now=now)


def read_question(kept: str) -> LeadQuestion:
    """Return the open question to an admin, read from the text stored under their key."""
    return from_json(LeadQuestion, kept)


def _key(telegram_id: int) -> str:
    return f"{KEYS}{telegram_id}"
