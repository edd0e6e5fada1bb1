"""A round: one stay of a lead at the desk, from an alert (or a wish to talk) to its end."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from enum import IntEnum, StrEnum
from operator import attrgetter
from typing import Literal

from storage.records.lead import Outcome, QuietReason, SurvivorBefore
from storage.records.record import Moment, Record, check_moment


class RoundKind(StrEnum):
    """How a lead came to the desk: with an alert, or by a quiet card, which nobody has to act on at once."""

    ALERT = "alert"
    QUIET = "quiet"


class RoundState(StrEnum):
    """Where a lead stands at the desk."""

    NONE = "none"
    """Never alerted, or sent back."""
    NEW = "new"
    """Nobody's."""
    CLAIMED = "claimed"
    """Owned, untouched in this round."""
    CONTACTED = "contacted"
    MEETING = "meeting"
    WON = "won"
    LOST = "lost"
    UNFIT = "unfit"
    MERGED = "merged"

    @property
    def is_open(self) -> bool:
        """Whether somebody may still have to act."""
        return self in OPEN

    @property
    def is_owned(self) -> bool:
        """Whether somebody has the lead, and it is open."""
        return self in OWNED

    @property
    def is_closed(self) -> bool:
        """Whether the round has come to its end."""
        return self in CLOSED


OWNED = frozenset({RoundState.CLAIMED, RoundState.CONTACTED, RoundState.MEETING})
OPEN = OWNED | {RoundState.NEW}
ANSWERED = OWNED | {RoundState.WON}
"""Where an answer clock may run."""
DECIDED = frozenset({RoundState.WON, RoundState.LOST, RoundState.UNFIT})
CLOSED = DECIDED | {RoundState.MERGED}


class TouchKind(StrEnum):
    """How a prospect was touched first."""

    MESSAGE = "message"
    CALL = "call"
    NO_ANSWER = "no_answer"
    MEETING = "meeting"
    CLOSING = "closing"
    """The round was closed without a touch before."""


class LadderStep(IntEnum):
    """The steps of the ladder of a lead that nobody has, in their order."""

    NOTHING = 0
    DUE = 1
    BACKUP = 2
    MANAGER = 3
    MANAGER_AGAIN = 4


class Ping(StrEnum):
    """What the one reminder under a card says."""

    LADDER = "ladder"
    FREE = "free"
    """The lead is free again."""
    NUDGE = "nudge"
    ANSWER = "answer"
    WINDOW = "window"


class Offer(Record, kw_only=False):
    """A lead offered to one person (`to`) until a moment; then it is everybody's."""

    to: int
    until: Moment

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        check_moment(self.until)


ContactWay = Literal["call", "write"]
"""How a prospect wants to be reached: by phone, or by a message here."""


class AskedWindow(Record, kw_only=False, omit_defaults=True):
    """When a prospect wants to be contacted."""

    start: Moment
    end: Moment
    way: ContactWay | None = None
    """How; None: as the lead can be reached."""

    def __post_init__(self) -> None:
        """Check the range of the moments."""
        check_moment(self.start)
        check_moment(self.end)


class Round(Record, omit_defaults=True):
    """One stay of a lead at the desk.

    All moments are aware. The field names are stored, some as columns and the others in JSON.

    `owner` is set while the lead is owned, and names the last owner once it is closed.
    """

    lead: int
    n: int = 0
    """The number of the round among those of the lead, from 1; 0 before the first."""
    kind: RoundKind = RoundKind.ALERT
    state: RoundState = RoundState.NONE
    owner: int | None = None
    owner_before: int | None = None
    """Who had the lead when a new alert made it nobody's, because they were not on shift."""
    opened: Moment | None = None
    """When the card came; None for a lead that was taken, or bought, without one."""
    t0: Moment | None = None
    """When the clock starts; None for quiet rounds."""
    due: Moment | None = None
    """By when the prospect must be touched; None for quiet rounds, and where a stop or a merge voided it."""
    promised: Moment | None = None
    """The deadline of what the prospect was promised."""
    claimed: Moment | None = None
    """The first claim or hand-over of the round."""
    held_since: Moment | None = None
    """Since when the owner has the lead."""
    claimers: tuple[int, ...] = ()
    """Everybody who claimed the lead in this round, in order, each once."""
    silent: tuple[int, ...] = ()
    """Everybody whose claim ended in silence, in order."""
    touched: Moment | None = None
    by: int | None = None
    """Who touched the prospect first."""
    how: TouchKind | None = None
    ended: Moment | None = None
    outcome: Outcome = Outcome.OPEN
    reason: str = ""
    """Why it was lost or is not a fit (an id, or a person's words); `withdrawn` for a lead that was sent back."""
    closed_by: int | None = None
    deals: int = 0
    """How often the lead bought in this round."""
    offer: Offer | None = None
    offer_due: Moment | None = None
    """When the lead is to be offered; None if it is not, or was."""
    card_due: Moment | None = None
    """When the group gets the card, where the desk wishes none outside working time; None if it did, or is to now."""
    window: AskedWindow | None = None
    snoozed: Moment | None = None
    """Until when the lead rests; None if it does not."""
    meeting: Moment | None = None
    near_said: bool = False
    """Whether the prospect was reminded of this meeting (T4), or agreed on it too late for that."""
    held_asked: bool = False
    """Whether the owner was asked how the meeting went."""
    waits_since: Moment | None = None
    """Since when the prospect waits for an answer: the start of the answer clock; None while it stands."""
    answer_pings: int = 0
    """How many pings this answer clock has given: 1 to the owner, 2 with the managers."""
    helping: bool = False
    """Whether the customer asked for help after the sale: who has the lead may write, and it stays won."""
    last_word: Moment | None = None
    """When we last spoke to the prospect."""
    step_ended: Moment | None = None
    """When a step ended otherwise than by its time: a meeting held, a return, no answer needed."""
    sending: Moment | None = None
    """When a message to the prospect was written that still waits in the outbox."""
    free_since: Moment | None = None
    """When a touched lead became nobody's: its ladder counts from here."""
    sent: LadderStep = LadderStep.NOTHING
    """The highest step of the ladder that was said."""
    nudged: bool = False
    """Whether the owner was reminded since they have the lead."""
    ping: Ping | None = None
    """The ping that stands under the card in the group."""
    privately: bool = False
    """Whether reminders of this lead stand in private chats of the desk (P3, P4)."""
    cooled: bool = False
    stopped: bool = False
    wrote_after_stop: Moment | None = None
    """The last word of a prospect who had stopped us: we may answer."""
    blocked: bool = False
    blocked_tried: bool = False
    """Whether Telegram refused a message of ours since they blocked the bot."""
    telegram_alone: bool = False
    """Whether Telegram is the only way to reach the prospect."""
    trial: bool = False
    seen_at: Moment | None = None
    """When the prospect hears that the lead was claimed (T1), if they have not."""
    seen_said: bool = False
    missed_said: bool = False
    """Whether the prospect heard that a call found nobody (T2)."""
    late_said: bool = False
    """Whether the prospect heard that a promise was not kept (T5)."""
    window_said: bool = False
    """Whether the owner was reminded of this window."""
    merged_into: int | None = None
    merged_from: RoundState | None = None
    """The state before the merge."""
    carried: bool = False
    """Whether another round goes on with its clock since a merge: no figure counts this one."""
    survivor: SurvivorBefore | None = None
    """What the lead that it was merged into was before."""

    def __post_init__(self) -> None:
        """Check the range of the moments."""
        for at in _MOMENTS(self):
            if at is not None:
                check_moment(at)

    @property
    def is_untouched(self) -> bool:
        """Whether nobody has touched the prospect in this round."""
        return self.touched is None

    @property
    def is_quiet(self) -> bool:
        """Whether it is a round of a quiet card."""
        return self.kind is RoundKind.QUIET

    @property
    def is_shut(self) -> bool:
        """Whether the prospect asked us not to write, and has not written since."""
        return self.stopped and self.wrote_after_stop is None

    @property
    def is_paused(self) -> bool:
        """Whether there are no pings and no hold; acts are possible."""
        unreachable = self.blocked and self.telegram_alone
        return self.is_shut or self.cooled or unreachable or self.snoozed is not None


_MOMENTS: Callable[[Round], tuple[datetime | None, ...]] = attrgetter(
    "opened",
    "t0",
    "due",
    "promised",
    "claimed",
    "held_since",
    "touched",
    "ended",
    "offer_due",
    "card_due",
    "snoozed",
    "meeting",
    "waits_since",
    "last_word",
    "step_ended",
    "sending",
    "free_since",
    "wrote_after_stop",
    "seen_at",
)


class RoundFigures(Record):
    """What the figures of the desk need of a round, but only the company's hours and zone, or its lead, can tell."""

    day: date | None = None
    """Of t0, in the company's zone; without a clock of the card, without a card of the claim; None without any."""
    quiet: QuietReason | None = None
    """Why there is a quiet card; None for an alert, and for a lead that was taken, or bought, without a card."""
    to_claim: timedelta | None = None
    """Working time from t0 to the first claim, zero if it came before; None without both."""
    response: timedelta | None = None
    """Working time from t0 to the first touch (F), zero if it came before; None without a touch or a clock."""


class CountedRound(Record):
    """The figures of a round, without the lead: all that is kept of it once its lead is forgotten. Spans are exact.

    Whole minutes would not do: what is shown is rounded down, but five and a half minutes are more than five.
    """

    day: date | None
    """As of `RoundFigures`, like the other fields that both have."""
    kind: RoundKind
    quiet: QuietReason | None = None
    due: bool
    """Whether it is a due round: touched, or past its due."""
    to_claim: timedelta | None
    response: timedelta | None
    in_time: bool
    how: TouchKind | None
    outcome: Outcome
    """How it ended; open for one that a merge ended, whatever it was before (DESK §7)."""
    claimers: tuple[int, ...]
    by: int | None
    """Who touched the prospect first."""
    closed_by: int | None
    silent: tuple[int, ...]
    """Everybody whose claim ended in silence, as often as it did."""
