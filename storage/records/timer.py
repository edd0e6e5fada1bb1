"""Timers as data: one record for each kind of job.

The kind and the field names are stored and must not change, because timers of earlier versions are read by them.
"""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Literal, get_args

from msgspec import to_builtins

from storage.records.figures import Period
from storage.records.lead import Stage
from storage.records.record import Json, Language, Moment, Record, check_moment

TimerKind = Literal[
    "decay",
    "report",
    "remind",
    "again",
    "former",
    "copies",
    "quiet",
    "test",
    "desk",
    "say",
    "menu",
    "ask",
    "first",
    "opening",
    "return",
    "mark",
]

DeskList = Literal["mine", "free", "desk", "left"]
"""Reports for the people of the sales desk."""


class _DueRecord(Record, omit_defaults=True):
    """The fields of every timer, stored as columns. Every other field is a key of the column `data`."""

    kind: ClassVar[TimerKind]
    key: str
    due: datetime
    lead: int | None = None

    @property
    def data(self) -> dict[str, Json]:
        """The fields of this kind of timer, as far as they differ from their defaults."""
        fields: dict[str, Json] = to_builtins(self)
        return {name: value for name, value in fields.items() if name not in _OF_EVERY_TIMER}


_OF_EVERY_TIMER = frozenset(_DueRecord.__struct_fields__)


class DecayTimer(_DueRecord):
    """Compute the score of a lead again, when decay alone may have ended its heat."""

    kind = "decay"


class ReportTimer(_DueRecord):
    """Answer a colleague who asked for figures or for a list of leads."""

    kind = "report"
    what: Literal["stats", "leads"] | DeskList
    chat: int
    thread: int | None = None
    message_id: int | None = None
    language: Language
    by: int | None = None
    """Who asked; earlier versions did not store it, and only a private chat identifies the person."""
    period: Period = Period.WEEK
    """For stats and desk."""
    stage: Stage | None = None
    """For leads; None is all stages."""


class RemindTimer(_DueRecord):
    """Remind admins of alerts that have no group to go to."""

    kind = "remind"


class AgainTimer(_DueRecord):
    """Try an update that was set aside once more."""

    kind = "again"
    update_id: int
    bot: int | None = None
    """The bot that received it; earlier versions did not store it."""
    ended: bool = False
    """Whether it was set aside because processes ended with it; otherwise an operator asked for the replay."""
    tried: int = 0
    """The number of processes that have begun it."""


class FormerTimer(_DueRecord):
    """Handle the loss of a right, which was taken on the command line while the bot runs."""

    kind = "former"


class CopiesTimer(_DueRecord):
    """Search for copies of a message about an erased person."""

    kind = "copies"
    chat: int
    since: Moment
    """No copy was sent before."""
    text: str
    """The text that replaces them."""
    below: int | None = None
    """All copies have lower numbers than this; None if not known yet."""
    known_at: Moment | None = None
    """When `below` was found: messages with lower numbers were sent before."""

    def __post_init__(self) -> None:
        """Check the range of the moments."""
        check_moment(self.since)
        if self.known_at is not None:
            check_moment(self.known_at)


class QuietTimer(_DueRecord):
    """Of earlier versions: remind admins of quiet cards that nobody claimed in time; now a morning lists them."""

    kind = "quiet"


class EndOfTestTimer(_DueRecord):
    """Remove a test talk that its tester did not remove."""

    kind = "test"
    number: int
    """Of the test talk, counted from 1."""


class DeskTimer(StrEnum):
    """The timers of a round; each is a row that fires once."""

    CARD = "card"
    """The card that waited for the opening comes."""
    START = "start"
    """The clock starts: the lead is offered, if there is a rotation; the card of a window says until when."""
    OFFER = "offer"
    LADDER = "ladder"
    NUDGE = "nudge"
    HOLD = "hold"
    ANSWER = "answer"
    SNOOZE = "snooze"
    MEETING_NEAR = "meeting_near"
    MEETING_OVER = "meeting_over"
    WINDOW_NEAR = "window_near"
    SEEN = "seen"
    LATE = "late"


class RoundTimer(_DueRecord):
    """Do what a round of the desk has to do by itself; the round is the lead's `n`-th."""

    kind = "desk"
    n: int
    which: DeskTimer


class SayTimer(_DueRecord):
    """Say something of the desk's to a prospect at the hour when it may be said; the round is the lead's `n`-th."""

    kind = "say"
    n: int
    what: str
    """Which of the desk's messages it is: T1 to T5 (DESK §1.4), or that a window moved."""
    at: Moment | None = None
    """The time of the meeting, or of the window, that it names; else when it was set."""

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        if self.at is not None:
            check_moment(self.at)


class ReturnTimer(_DueRecord):
    """Write again to a lead who asked for it; the day that they named is in the ledger."""

    kind = "return"


class MenuTimer(_DueRecord):
    """Close a menu that stands on the card of a lead; while the row is there, the menu stands."""

    kind = "menu"
    menu: str
    """Which one it is: the act of the button that opened it."""
    opener: int
    day: str = ""
    """Whose times are shown, of a meeting (ISO 8601)."""
    for_manager: bool = False


class AskTimer(_DueRecord):
    """Drop a question to a colleague that nobody answered."""

    kind = "ask"
    question: str
    """What is asked before which act."""
    by: int
    """Who is asked."""
    typed: str = ""
    """The amount that was typed and is not clear."""
    closed: bool = False
    """Whether its time is over: an answer that was written before may still come."""


class FirstReplyTimer(_DueRecord):
    """Close the question where a colleague's first reply goes, which nobody answered; its key is the question's."""

    kind = "first"


class OpeningTimer(_DueRecord):
    """Begin the working time of the company: spread the leads whose clock starts, and list those that wait."""

    kind = "opening"


class MarkTimer(_DueRecord):
    """Ask a lead how it was, after a deal of theirs."""

    kind = "mark"
    deal: int
    """The number of the deal among those of the lead."""
    sold: Moment
    """When the deal was told of first."""
    put_off: int = 0
    """How often the question was put off because of a talk."""

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        check_moment(self.sold)


Timer = (
    DecayTimer
    | ReportTimer
    | RemindTimer
    | AgainTimer
    | FormerTimer
    | CopiesTimer
    | QuietTimer
    | EndOfTestTimer
    | RoundTimer
    | SayTimer
    | ReturnTimer
    | MenuTimer
    | AskTimer
    | FirstReplyTimer
    | OpeningTimer
    | MarkTimer
)
OF_KIND: dict[str, type[Timer]] = {record.kind: record for record in get_args(Timer)}
"""The kinds that this version knows; others wait for a version that knows them."""
