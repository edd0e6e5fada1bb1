"""A round: one stay of a lead at the desk, from an alert (or a wish to talk) to its end."""

from datetime import datetime
from enum import IntEnum, StrEnum

from msgspec import Struct

from storage.records.lead import Outcome


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


class Offer(Struct, frozen=True):
    """A lead offered to one person (`to`) until a moment; then it is everybody's."""

    to: int
    until: datetime


class AskedWindow(Struct, frozen=True):
    """When a prospect wants to be contacted."""

    start: datetime
    end: datetime


class Round(Struct, frozen=True, kw_only=True):
    """One stay of a lead at the desk.

    All moments are aware. `owner` is set while the lead is owned, and names the last owner once it is closed.
    """

    lead: int
    n: int = 0
    """The number of the round among those of the lead, from 1; 0 before the first."""
    kind: RoundKind = RoundKind.ALERT
    state: RoundState = RoundState.NONE
    owner: int | None = None
    owner_before: int | None = None
    """Who had the lead when a new alert made it nobody's, because they were not on shift."""
    opened: datetime | None = None
    """When the card came; None for a lead that was taken, or bought, without one."""
    t0: datetime | None = None
    """When the clock starts; None for quiet rounds."""
    due: datetime | None = None
    """By when the prospect must be touched; None for quiet rounds, and where a stop or a merge voided it."""
    promised: datetime | None = None
    """The deadline of what the prospect was promised."""
    claimed: datetime | None = None
    """The first claim or hand-over of the round."""
    held_since: datetime | None = None
    """Since when the owner has the lead."""
    claimers: tuple[int, ...] = ()
    """Everybody who claimed the lead in this round, in order, each once."""
    silent: tuple[int, ...] = ()
    """Everybody whose claim ended in silence, in order."""
    touched: datetime | None = None
    by: int | None = None
    """Who touched the prospect first."""
    how: TouchKind | None = None
    ended: datetime | None = None
    outcome: Outcome = Outcome.OPEN
    reason: str = ""
    """Why it was lost or is not a fit (an id, or a person's words); `withdrawn` for a lead that was sent back."""
    closed_by: int | None = None
    deals: int = 0
    """How often the lead bought in this round."""
    offer: Offer | None = None
    offer_due: datetime | None = None
    """When the lead is to be offered; None if it is not, or was."""
    window: AskedWindow | None = None
    snoozed: datetime | None = None
    """Until when the lead rests; None if it does not."""
    meeting: datetime | None = None
    near_said: bool = False
    """Whether the prospect was reminded of this meeting (T4), or agreed on it too late for that."""
    held_asked: bool = False
    """Whether the owner was asked how the meeting went."""
    waits_since: datetime | None = None
    """Since when the prospect waits for an answer: the start of the answer clock; None while it stands."""
    answer_pings: int = 0
    """How many pings this answer clock has given: 1 to the owner, 2 with the managers."""
    last_word: datetime | None = None
    """When we last spoke to the prospect."""
    step_ended: datetime | None = None
    """When a step ended otherwise than by its time: a meeting held, a return, no answer needed."""
    sending: datetime | None = None
    """When a message to the prospect was written that still waits in the outbox."""
    free_since: datetime | None = None
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
    wrote_after_stop: datetime | None = None
    """The last word of a prospect who had stopped us: we may answer."""
    blocked: bool = False
    telegram_alone: bool = False
    """Whether Telegram is the only way to reach the prospect."""
    trial: bool = False
    seen_at: datetime | None = None
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
