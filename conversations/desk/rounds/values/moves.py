"""Everything an act leads to, as data; nothing is done yet. Or why it is refused."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from conversations.desk.rounds.values.acts import DeskQuestion
from storage.records.record import Json
from storage.records.round import LadderStep, Round, RoundState
from storage.records.timer import DeskTimer


class RoundEntryKind(StrEnum):
    """The ledger entries of the desk, as DESK §1.2 names them; of several outcomes of one deal the last counts.

    What the prospect's own turn writes already (alerted, talk_asked, said, heated, stopped, blocked, …) is not here.
    """

    CLAIMED = "claimed"  # name, after_s
    RELEASED = "released"  # name, why: self | manager | silent | away | left
    ASSIGNED = "assigned"  # from (None: nobody had it), to, name
    TOUCHED = "touched"  # how; of the first touch after_min (working minutes; absent without a clock)
    MEETING = "meeting"  # at (ISO 8601)
    HELD = "held"
    NO_SHOW = "no_show"
    SNOOZED = "snoozed"  # until (ISO 8601)
    RETURNED = "returned"  # why: time | wrote | person
    OUTCOME = "outcome"  # outcome; of a deal its number (deal; left out of the first), amount, currency; else reason
    COOLED = "cooled"  # reason: person
    MERGED = "merged"  # into; of the survivor: from
    UNMERGED = "unmerged"  # from
    PROMISED = "promised"  # promise: window; moment, deadline (ISO 8601), way: of a window that other hours moved
    REOPENED = "reopened"  # why: hot | talk; of a person's act: reason


class RoundEntry(Struct, frozen=True):
    """One line of the ledger; `actor` is 0 for the clock and the rules."""

    kind: RoundEntryKind
    data: Mapping[str, Json] = {}
    actor: int = 0


class NoticeKey(StrEnum):
    """What the desk is told beside the card; R and P are DESK §1.4's."""

    CARD = "card"
    """A new card, which answers the one before."""
    GIVEN_BACK = "R1"
    SILENT = "R2"
    OFF = "R3"
    """One list for all leads of the person: the caller joins those of one transaction."""
    HANDED_OVER = "R4"
    MEETING_OVER = "R5"
    BACK = "R6"
    AMOUNT = "R7"
    ANOTHER_DEAL = "R8"
    WHY = "R9"
    WHOM = "whom"
    """Which other lead is the same person."""
    DUE = "P1"
    BACKUP = "P2"
    MANAGER = "P3"
    NUDGE = "P4"
    ANSWER = "P5"
    WINDOW = "P6"
    TALK_WISHED = "told.talk_asked"
    WORDS = "words"
    """The prospect's words, relayed."""
    WORDS_AFTER_END = "words_after_end"
    """The same for a closed lead, with a button that opens it again."""
    COOLED = "told.cooled"
    HEATED = "told.heated"
    STOPPED = "told.stopped"
    RESUMED = "told.resumed"
    BLOCKED = "told.blocked"
    UNBLOCKED = "told.unblocked"
    TRIAL = "told.trial"
    OTHER_TIME = "told.other_time"
    """The prospect wishes another time than that of the meeting."""
    WINDOW_MOVED = "told.window_moved"
    """The window they asked for is another one, because the company's hours changed."""
    LOW_MARK = "told.low_mark"
    HELP = "told.help"
    MERGED = "merged"
    ERASED = "card.erased"
    EXPIRED = "card.expired"


class Notice(Struct, frozen=True, kw_only=True):
    """A message to the group, or to one person of the desk."""

    key: NoticeKey
    to: int | None = None
    """Whom it goes to in private; None: the group."""
    person: int | None = None
    """Whom it is about."""
    by: int | None = None
    """Who took the lead from them, if not they themselves gave it back."""
    mentions: tuple[int, ...] = ()
    """Who is mentioned, so that Telegram notifies them."""
    waited: timedelta | None = None
    """How long the lead has waited, in working time."""
    held: timedelta | None = None
    """How long a silent owner had the lead, in working time."""
    at: datetime | None = None
    """The time that it names: of the hold's end, or of a window's start."""
    why: str = ""
    twins: tuple[int, ...] = ()
    """The leads that are offered as the same person."""
    mark: int = 0
    """What the customer gave, from 1 to 5; 0 where it is about no mark."""
    joined: LadderStep = LadderStep.NOTHING
    """The step of the ladder that is said in the same message."""
    take_over: bool = False
    """Whether it carries [Take over]."""
    sound: bool = True


class ProspectKey(StrEnum):
    """What the desk says to a prospect; T is DESK §1.4's."""

    SEEN = "T1"
    NO_ANSWER = "T2"
    MEETING = "T3"
    MEETING_NEAR = "T4"
    LATE = "T5"
    RETURN = "T7"
    WINDOW_MOVED = "window_moved"
    """Other hours or a day off moved the window they asked for."""


class ProspectTiming(StrEnum):
    """When a message to a prospect may go."""

    NOW = "now"
    AT_OPENING = "at_opening"
    """In working time, or at the opening."""
    BY_DAY = "by_day"
    """Within 8:00-22:00 of the company's time, else at 8:00."""


class ProspectNotice(Struct, frozen=True):
    """A message to the prospect; `at` is the meeting's time, or the start of the window that moved."""

    key: ProspectKey
    timing: ProspectTiming
    at: datetime | None = None


class Moves(Struct, frozen=True, kw_only=True):
    """Everything one act leads to. The card is edited if the round is another one than before."""

    round: Round
    """The round after the act."""
    followed: Round | None = None
    """The round that ended because this one began; None if the act belongs to the same round."""
    entries: tuple[RoundEntry, ...] = ()
    notices: tuple[Notice, ...] = ()
    to_prospect: tuple[ProspectNotice, ...] = ()
    set_timers: Mapping[DeskTimer, datetime] = {}
    """Timers that are new or have another time."""
    cleared_timers: frozenset[DeskTimer] = frozenset()
    delete_ping: bool = False
    """Whether the ping under the card goes; a newer ping takes its place by itself."""
    delete_private: bool = False
    """Whether the reminders in private chats of the desk go, where Telegram still deletes them."""
    leaves_lists: bool = False
    """Whether the lead no longer stands in the lists of leads that are nobody's."""
    asks: DeskQuestion | None = None
    """The question that is asked where the command or press was; it waits 15 minutes."""
    offer_passed: int | None = None
    """Who let their offer of this lead pass."""
    erased: bool = False
    """Whether the lead is gone: only a nameless row of the round is kept."""


class Denial(StrEnum):
    """Why an act is refused: the E-… of DESK §8."""

    TAKEN = "taken"
    MINE = "mine"
    TURN = "turn"
    FULL = "full"
    NOT_YOURS = "notyours"
    OLD = "old"
    OUT = "out"
    WHEN = "when"
    MERGE = "merge"
    PERSON = "person"
    STOP = "stop"
    BLOCKED = "blocked"


class Denied(Struct, frozen=True, kw_only=True):
    """An act that changes nothing, with what is needed to say why."""

    error: Denial
    lead: int
    state: RoundState
    owner: int | None = None
    """Who has the lead, or whose turn it is."""
    until: datetime | None = None
    """Until when it is their turn."""
    count: int = 0
    """How many leads the person holds."""
    person: int | None = None
    """Who is not there."""
    why: str = ""


DeskVerdict = Moves | Denied
