"""What happens to a round: acts of people in the imperative, what prospects did in the past tense, and the clock's.

Acts of people carry their actor; the others have none. The table of DESK §1.2 in its order.
"""

from datetime import datetime
from enum import StrEnum
from typing import Literal

from msgspec import Struct

from conversations.desk.rounds.values.people import Actor
from storage.records.lead import Lead, Outcome, SurvivorBefore
from storage.records.round import ContactWay, LadderStep, Round, TouchKind
from storage.records.timer import DeskTimer


class Alerted(Struct, frozen=True):
    """Sales is alerted to the lead: it became hot, or asked for a person after the cool-down.

    `promised` is the deadline of what the prospect was told.
    """

    why: Literal["hot", "talk"] = "hot"
    promised: datetime | None = None


class QuietCardMade(Struct, frozen=True):
    """Sales got a quiet card of the lead."""

    promised: datetime | None = None


class TalkWished(Struct, frozen=True):
    """The prospect asked for a person within the cool-down."""

    promised: datetime | None = None


class Claim(Struct, frozen=True):
    """Take a lead that is nobody's."""

    actor: Actor


class Take(Struct, frozen=True):
    """Take a lead by its number, also one that never had a card (/take)."""

    actor: Actor


class GiveBack(Struct, frozen=True):
    """Make an owned lead nobody's."""

    actor: Actor


class HandOver(Struct, frozen=True):
    """Give a lead to a person of the desk."""

    actor: Actor
    to: int


class TakeOver(Struct, frozen=True):
    """Take a lead from its owner: one who is not there while the prospect waits, or who was named to the actor."""

    actor: Actor
    owner: int | None = None
    """Whose it was when a reply of the actor was refused; None under a reminder that the prospect waits."""


class WentAway(Struct, frozen=True):
    """A person said that they are away."""

    person: int


class LeftDesk(Struct, frozen=True):
    """A person left the group, or was removed from it."""

    person: int


class Touch(Struct, frozen=True):
    """Record that the prospect was called, or that Telegram took a message which was written `at` (None: now)."""

    actor: Actor
    how: Literal[TouchKind.MESSAGE, TouchKind.CALL, TouchKind.NO_ANSWER]
    at: datetime | None = None


class WriteMessage(Struct, frozen=True):
    """Put a message to the prospect into the outbox: the hold waits for its fate."""

    actor: Actor


class MessageFailed(Struct, frozen=True):
    """Telegram refused a message to the prospect for good."""

    blocked: bool = False
    """Whether it was refused because they blocked the bot."""


class NeedNoAnswer(Struct, frozen=True):
    """Say that the prospect's words need no answer, by the button or by a reaction."""

    actor: Actor


class Meet(Struct, frozen=True):
    """Agree on a meeting, or move it."""

    actor: Actor
    at: datetime


class EndMeeting(Struct, frozen=True):
    """Say how a meeting went."""

    actor: Actor
    how: Literal["held", "no_show"]


class Snooze(Struct, frozen=True):
    """Let a lead rest until a moment."""

    actor: Actor
    until: datetime


class Wake(Struct, frozen=True):
    """End a lead's rest before its time."""

    actor: Actor


class DeskQuestion(StrEnum):
    """What a colleague is asked before an act; each waits 15 minutes and changes nothing until it is answered."""

    AMOUNT = "amount"
    ANOTHER_DEAL = "another_deal"
    LOST_WHY = "lost_why"
    UNFIT_WHY = "unfit_why"
    REOPEN_WHY = "reopen_why"
    BACK_WHY = "back_why"
    SAME_PERSON = "same_person"


class AskFirst(Struct, frozen=True):
    """Begin an act that needs a word more; it is refused if the act would be."""

    actor: Actor
    question: DeskQuestion
    twins: tuple[int, ...] = ()
    """The leads that are offered as an answer."""


class DealAmount(Struct, frozen=True):
    """What was bought: in rial, or in cents."""

    amount: int
    currency: str


class Win(Struct, frozen=True):
    """Record that the lead bought; without a deal the amount is not known."""

    actor: Actor
    deal: DealAmount | None = None


class WinAgain(Struct, frozen=True):
    """Record another deal of a lead that bought."""

    actor: Actor
    deal: DealAmount | None = None


class CorrectDeal(Struct, frozen=True):
    """Correct the amount of the newest deal."""

    actor: Actor
    deal: DealAmount | None


class TakeDealBack(Struct, frozen=True):
    """Say that the newest deal was none."""

    actor: Actor


class Lose(Struct, frozen=True):
    """End a round without a deal: lost, or not a fit. `reason` is an id, or a person's words."""

    actor: Actor
    outcome: Literal[Outcome.LOST, Outcome.DISQUALIFIED]
    reason: str


class Merge(Struct, frozen=True):
    """Make this lead the same person as `into`, which survives and is `into_owner`'s."""

    actor: Actor
    into: int
    into_owner: int | None = None
    heir: int | None = None
    """Whose the survivor is after it, if that is somebody else."""
    before: SurvivorBefore | None = None
    """What the survivor was before."""
    carries: bool = False
    """Whether the survivor goes on with the round of this lead."""


class TakeApart(Struct, frozen=True):
    """Undo a merge."""

    actor: Actor
    account: Lead | None = None
    """The lead's row, which says what its account did meanwhile: it may have stopped us, or blocked the bot."""
    waits_since: datetime | None = None
    """Since when its account waits for an answer to what it wrote meanwhile."""
    helping: bool = False
    """Whether it is a customer who asked for help meanwhile."""
    taken_back: int = 0
    """How many of its deals were taken back meanwhile."""


class Reopen(Struct, frozen=True):
    """Open a closed lead again, for the actor; `reason` is in their words."""

    actor: Actor
    reason: str


class SendBack(Struct, frozen=True):
    """Make somebody at the desk a lead again, who is not sales' business; `reason` is in the admin's words."""

    actor: Actor
    reason: str


class ProspectWrote(Struct, frozen=True):
    """The prospect wrote or sent something."""

    promised: datetime | None = None


class Rated(Struct, frozen=True):
    """The customer said how it was, from 1 to 5; `low`: the desk has to hear of it at once."""

    mark: int
    low: bool


class HelpWished(Struct, frozen=True):
    """The customer needs help after a sale."""


class HeatLost(Struct, frozen=True):
    """The lead cooled down."""


class HeatRegained(Struct, frozen=True):
    """The lead is hot again within the cool-down."""


class ContactStopped(Struct, frozen=True):
    """The prospect said /stop."""


class ContactResumed(Struct, frozen=True):
    """The prospect allowed us to write again."""


class BotBlocked(Struct, frozen=True):
    """The prospect blocked the bot."""


class BotUnblocked(Struct, frozen=True):
    """The prospect unblocked the bot."""


class Forgotten(Struct, frozen=True):
    """The prospect is erased: by their wish (`forget`), or because of their age (`retention`)."""

    why: Literal["forget", "retention"] = "forget"


class TrialUsed(Struct, frozen=True):
    """The prospect used a trial; `may_alert`: they agree, and the cool-down is over."""

    may_alert: bool = True
    promised: datetime | None = None


class WindowPicked(Struct, frozen=True):
    """The prospect chose when they want to be contacted; the end of the window is the promise's deadline."""

    start: datetime
    end: datetime
    way: ContactWay | None = None
    """How they want to be reached; None: as they can be."""


class DueSet(Struct, frozen=True):
    """The morning spread has found by when a waiting lead must be touched."""

    due: datetime


class ClockCorrected(Struct, frozen=True):
    """The wall clock was ahead when something was done with the lead, and is right now."""


class RulesChanged(Struct, frozen=True):
    """The company's hours or the rules of the desk are other ones than those by which the timers were set."""


class MeetingQuestionLost(Struct, frozen=True):
    """The question how a meeting went stands where nobody can answer it any more."""


class TakeOn(Struct, frozen=True):
    """Another lead is the same person, and this one survives: it goes on with what that one's round was."""

    other: Round


class StepListed(Struct, frozen=True):
    """A step of the ladder was said for this lead in one list with others."""

    step: LadderStep


class TimerFired(Struct, frozen=True):
    """A timer of the round is due; one whose round has changed does nothing."""

    timer: DeskTimer


OwnersAct = Claim | Take | GiveBack | HandOver | TakeOver
"""Who has a lead."""
WorkAct = Touch | WriteMessage | NeedNoAnswer | Meet | EndMeeting | Snooze | Wake
"""What is done with an open lead."""
EndingAct = Win | WinAgain | CorrectDeal | TakeDealBack | Lose | Merge | TakeApart | Reopen | SendBack
"""What ends a round, or undoes its end."""
PersonsAct = OwnersAct | WorkAct | EndingAct | AskFirst
"""What people of the desk do."""
FlagAct = HeatLost | HeatRegained | ContactStopped | ContactResumed | BotBlocked | BotUnblocked
"""What only sets or takes a flag."""
ProspectsAct = (
    Alerted
    | QuietCardMade
    | TalkWished
    | ProspectWrote
    | TrialUsed
    | WindowPicked
    | Rated
    | HelpWished
    | Forgotten
    | FlagAct
)
"""What prospects do, and what comes of it."""
DesksAct = (
    WentAway
    | LeftDesk
    | MessageFailed
    | DueSet
    | ClockCorrected
    | RulesChanged
    | MeetingQuestionLost
    | TakeOn
    | StepListed
    | TimerFired
)
"""What happens at the desk without an act of a person on this lead."""
DeskAct = PersonsAct | ProspectsAct | DesksAct
