"""What is due, as data: one record for each kind of job.

The kind and the names of the fields are stored: timers of earlier versions are read by them.
"""

from datetime import datetime
from typing import ClassVar, Literal, get_args

from storage.records.figures import Period
from storage.records.lead import Stage
from storage.records.record import Json, Language, Moment, Record

TimerKind = Literal["decay", "report", "remind", "again", "former", "copies"]


class _DueRecord(Record):
    """What every timer has: columns of their own. Each other field is a key of the column `data`."""

    kind: ClassVar[TimerKind]
    key: str
    due: datetime
    lead: int | None = None

    @property
    def data(self) -> dict[str, Json]:
        """The fields of its own, as far as they were given."""
        own = self.model_fields_set - _DueRecord.model_fields.keys()
        return self.model_dump(mode="json", include=own) if own else {}


class DecayTimer(_DueRecord):
    """The score of a lead is looked at again, when decay alone may have ended its heat."""

    kind = "decay"


class ReportTimer(_DueRecord):
    """An admin asked for figures or for a list of leads."""

    kind = "report"
    what: Literal["stats", "leads"]
    chat: int
    thread: int | None = None
    message_id: int | None = None
    language: Language
    by: int | None = None
    """Who asked; earlier versions did not say, and the chat tells it in private alone."""
    period: Period = Period.WEEK
    """Of stats."""
    stage: Stage | None = None
    """Of leads; None is all of them."""


class RemindTimer(_DueRecord):
    """Admins are reminded of alerts that have no group to go to."""

    kind = "remind"


class AgainTimer(_DueRecord):
    """An update that was set aside is tried once more."""

    kind = "again"
    update_id: int
    bot: int | None = None
    """The bot that it came to; earlier versions did not say."""
    ended: bool = False
    """It was set aside because processes ended with it; else somebody asked for it."""
    tried: int = 0
    """How many processes have begun it."""


class FormerTimer(_DueRecord):
    """Somebody lost a right on the command line, beside the bot."""

    kind = "former"


class CopiesTimer(_DueRecord):
    """A search for copies of a message that tells of an erased person."""

    kind = "copies"
    chat: int
    since: Moment
    """No copy was sent before."""
    text: str
    """What is to stand in their place."""
    below: int | None = None
    """No copy has a number as high as this; None where none is known yet."""
    known_at: Moment | None = None
    """When `below` was known: whatever has a lower number was sent before."""


Timer = DecayTimer | ReportTimer | RemindTimer | AgainTimer | FormerTimer | CopiesTimer
OF_KIND: dict[str, type[Timer]] = {record.kind: record for record in get_args(Timer)}
"""The kinds that this version knows; others wait for a version that knows them."""
