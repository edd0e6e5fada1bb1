"""DESK §1.2 as a table: every act, from every state, by everybody who may and may not."""

from datetime import timedelta

import pytest

from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.acts import DealAmount, DeskQuestion
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.rounds.values.people import Actor, DeskRole
from storage.records.lead import Outcome
from storage.records.round import LadderStep, Round, RoundState, TouchKind
from storage.records.timer import DeskTimer
from tests.conversations.desk.rounds.desks import MINA, NOW, REZA, SARA, STRANGER, context

LATER = NOW + timedelta(days=1)
WHO = {
    "O": Actor(SARA),
    "M": Actor(REZA),
    "G": Actor(MINA, DeskRole.MANAGER),
    "A": Actor(MINA, DeskRole.ADMIN),
    "x": Actor(STRANGER, DeskRole.OUTSIDER),
}
"""The owner (of a closed lead the last one), another member, a manager, an admin, somebody from outside."""

ACTS = {
    "claim": acts.Claim,
    "take": acts.Take,
    "give back": acts.GiveBack,
    "hand to Reza": lambda actor: acts.HandOver(actor, REZA),
    "take over": acts.TakeOver,
    "call": lambda actor: acts.Touch(actor, TouchKind.CALL),
    "no answer": lambda actor: acts.Touch(actor, TouchKind.NO_ANSWER),
    "message": lambda actor: acts.Touch(actor, TouchKind.MESSAGE),
    "message sent": lambda actor: acts.Touch(actor, TouchKind.MESSAGE, NOW - timedelta(minutes=1)),
    "write": acts.WriteMessage,
    "no reply": acts.NeedNoAnswer,
    "meet": lambda actor: acts.Meet(actor, LATER),
    "held": lambda actor: acts.EndMeeting(actor, "held"),
    "no show": lambda actor: acts.EndMeeting(actor, "no_show"),
    "snooze": lambda actor: acts.Snooze(actor, LATER),
    "wake": acts.Wake,
    "win": lambda actor: acts.Win(actor, DealAmount(120_000_000, "IRR")),
    "win again": acts.WinAgain,
    "correct": lambda actor: acts.CorrectDeal(actor, DealAmount(1, "IRR")),
    "deal back": acts.TakeDealBack,
    "lose": lambda actor: acts.Lose(actor, Outcome.LOST, "price"),
    "unfit": lambda actor: acts.Lose(actor, Outcome.DISQUALIFIED, "spam"),
    "merge": lambda actor: acts.Merge(actor, into=97),
    "apart": acts.TakeApart,
    "reopen": lambda actor: acts.Reopen(actor, "they called"),
    "send back": lambda actor: acts.SendBack(actor, "a mistake"),
    "ask amount": lambda actor: acts.AskFirst(actor, DeskQuestion.AMOUNT),
    "ask again": lambda actor: acts.AskFirst(actor, DeskQuestion.ANOTHER_DEAL),
    "ask lost": lambda actor: acts.AskFirst(actor, DeskQuestion.LOST_WHY),
    "ask unfit": lambda actor: acts.AskFirst(actor, DeskQuestion.UNFIT_WHY),
    "ask reopen": lambda actor: acts.AskFirst(actor, DeskQuestion.REOPEN_WHY),
    "ask back": lambda actor: acts.AskFirst(actor, DeskQuestion.BACK_WHY),
}
_EARLY = NOW - timedelta(hours=1)
TOUCHED = Round(
    lead=97, n=1, state=RoundState.CONTACTED, owner=SARA, opened=_EARLY, claimed=_EARLY, held_since=_EARLY,
    claimers=(SARA,), touched=_EARLY, by=SARA, how=TouchKind.CALL,
)  # fmt: skip
"""A round of another lead, whom somebody talks with."""
EVENTS = {
    "alerted": acts.Alerted(),
    "talk": acts.TalkWished(),
    "quiet card": acts.QuietCardMade(),
    "trial": acts.TrialUsed(),
    "wrote": acts.ProspectWrote(),
    "rated": acts.Rated(1, low=True),
    "help": acts.HelpWished(),
    "cooled": acts.HeatLost(),
    "heated": acts.HeatRegained(),
    "stop": acts.ContactStopped(),
    "resume": acts.ContactResumed(),
    "blocks": acts.BotBlocked(),
    "unblocks": acts.BotUnblocked(),
    "forget": acts.Forgotten(),
    "window": acts.WindowPicked(LATER, LATER + timedelta(hours=2)),
    "away": acts.WentAway(SARA),
    "other away": acts.WentAway(REZA),
    "left": acts.LeftDesk(SARA),
    "other left": acts.LeftDesk(REZA),
    "failed": acts.MessageFailed(),
    "due set": acts.DueSet(LATER),
    "dated anew": acts.ClockCorrected(),
    "new rules": acts.RulesChanged(),
    "take on": acts.TakeOn(TOUCHED),
    "R5 is lost": acts.MeetingQuestionLost(),
    "in a list": acts.StepListed(LadderStep.MANAGER_AGAIN),
    **{timer.value: acts.TimerFired(timer) for timer in DeskTimer},
}

# A word is the state after the act; "=" the same state; "E-…" the refusal. O is Sara, M is Reza.
OF_PEOPLE = """
act          who  none       new        claimed    contacted  meeting    won        lost       unfit      merged
claim        O    E-old      claimed    E-mine     E-mine     E-mine     E-old      E-old      E-old      E-old
claim        M    E-old      claimed    E-taken    E-taken    E-taken    E-old      E-old      E-old      E-old
claim        G    E-old      claimed    E-taken    E-taken    E-taken    E-old      E-old      E-old      E-old
claim        x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
take         O    claimed    claimed    E-mine     E-mine     E-mine     E-old      E-old      E-old      E-old
take         M    claimed    claimed    E-taken    E-taken    E-taken    E-old      E-old      E-old      E-old
take         G    claimed    claimed    E-taken    E-taken    E-taken    E-old      E-old      E-old      E-old
take         x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
give back    O    E-old      E-old      new        new        new        E-old      E-old      E-old      E-old
give back    M    E-old      E-old      E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
give back    G    E-old      E-old      new        new        new        E-old      E-old      E-old      E-old
give back    x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
hand to Reza O    E-old      E-old      =          =          =          E-old      E-old      E-old      E-old
hand to Reza M    E-old      E-old      E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
hand to Reza G    E-old      claimed    =          =          =          E-old      E-old      E-old      E-old
hand to Reza x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
take over    O    E-old      E-old      E-mine     E-mine     E-mine     E-old      E-old      E-old      E-old
take over    M    E-old      E-old      E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
take over    G    E-old      E-old      =          =          =          E-old      E-old      E-old      E-old
take over    x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
call         O    E-old      contacted  contacted  =          =          E-old      E-old      E-old      E-old
call         M    E-old      contacted  E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
call         G    E-old      contacted  contacted  =          =          E-old      E-old      E-old      E-old
call         x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
no answer    O    E-old      contacted  contacted  =          =          E-old      E-old      E-old      E-old
no answer    M    E-old      contacted  E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
no answer    G    E-old      contacted  contacted  =          =          E-old      E-old      E-old      E-old
no answer    x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
message      O    E-old      contacted  contacted  =          =          E-old      E-old      E-old      E-old
message      M    E-old      contacted  E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
message      G    E-old      contacted  contacted  =          =          E-old      E-old      E-old      E-old
message      x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
message sent O    E-old      contacted  contacted  =          =          =          =          =          E-old
message sent M    E-old      contacted  contacted  =          =          =          =          =          E-old
message sent G    E-old      contacted  contacted  =          =          =          =          =          E-old
message sent x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
write        O    E-old      claimed    =          =          =          =          =          =          E-old
write        M    E-old      claimed    E-notyours E-notyours E-notyours E-notyours E-notyours E-notyours E-old
write        G    E-old      claimed    =          =          =          =          =          =          E-old
write        x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
no reply     O    E-old      E-old      =          =          =          E-old      E-old      E-old      E-old
no reply     M    E-old      E-old      E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
no reply     G    E-old      E-old      =          =          =          E-old      E-old      E-old      E-old
no reply     x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
meet         O    E-old      E-old      meeting    meeting    =          E-old      E-old      E-old      E-old
meet         M    E-old      E-old      E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
meet         G    E-old      E-old      meeting    meeting    =          E-old      E-old      E-old      E-old
meet         x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
held         O    E-old      E-old      E-old      E-old      contacted  E-old      E-old      E-old      E-old
held         M    E-old      E-old      E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
held         G    E-old      E-old      E-old      E-old      contacted  E-old      E-old      E-old      E-old
held         x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
no show      O    E-old      E-old      E-old      E-old      contacted  E-old      E-old      E-old      E-old
no show      M    E-old      E-old      E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
no show      G    E-old      E-old      E-old      E-old      contacted  E-old      E-old      E-old      E-old
no show      x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
snooze       O    E-old      E-old      E-old      =          =          E-old      E-old      E-old      E-old
snooze       M    E-old      E-old      E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
snooze       G    E-old      =          =          =          =          E-old      E-old      E-old      E-old
snooze       x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
wake         O    E-old      E-old      E-old      E-old      E-old      E-old      E-old      E-old      E-old
wake         M    E-old      E-old      E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
wake         G    E-old      E-old      E-old      E-old      E-old      E-old      E-old      E-old      E-old
wake         x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
win          O    won        won        won        won        won        E-old      E-old      E-old      E-old
win          M    won        won        E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
win          G    won        won        won        won        won        E-old      E-old      E-old      E-old
win          x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
win again    O    E-old      E-old      E-old      E-old      E-old      =          E-old      E-old      E-old
win again    M    E-old      E-old      E-notyours E-notyours E-notyours E-notyours E-old      E-old      E-old
win again    G    E-old      E-old      E-old      E-old      E-old      =          E-old      E-old      E-old
win again    x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
correct      O    E-old      E-old      E-old      E-old      E-old      =          E-old      E-old      E-old
correct      M    E-old      E-old      E-notyours E-notyours E-notyours E-notyours E-old      E-old      E-old
correct      G    E-old      E-old      E-old      E-old      E-old      =          E-old      E-old      E-old
correct      x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
deal back    O    E-old      E-old      E-old      E-old      E-old      contacted  E-old      E-old      E-old
deal back    M    E-old      E-old      E-notyours E-notyours E-notyours E-notyours E-old      E-old      E-old
deal back    G    E-old      E-old      E-old      E-old      E-old      contacted  E-old      E-old      E-old
deal back    x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
lose         O    E-old      lost       lost       lost       lost       E-old      E-old      E-old      E-old
lose         M    E-old      lost       E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
lose         G    E-old      lost       lost       lost       lost       E-old      E-old      E-old      E-old
lose         x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
unfit        O    E-old      unfit      unfit      unfit      unfit      E-old      E-old      E-old      E-old
unfit        M    E-old      unfit      E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
unfit        G    E-old      unfit      unfit      unfit      unfit      E-old      E-old      E-old      E-old
unfit        x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
merge        O    E-old      E-old      merged     merged     merged     merged     merged     merged     E-merge
merge        M    E-old      E-old      E-notyours E-notyours E-notyours E-notyours E-notyours E-notyours E-merge
merge        G    merged     merged     merged     merged     merged     merged     merged     merged     E-merge
merge        x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
apart        O    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
apart        G    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
apart        A    E-old      E-old      E-old      E-old      E-old      E-old      E-old      E-old      contacted
reopen       O    E-old      E-old      E-old      E-old      E-old      contacted  contacted  contacted  E-old
reopen       M    E-old      E-old      E-notyours E-notyours E-notyours E-notyours E-notyours E-notyours E-old
reopen       G    E-old      E-old      E-old      E-old      E-old      contacted  contacted  contacted  E-old
reopen       x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
send back    O    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
send back    G    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
send back    A    =          none       none       none       none       none       none       none       none
ask amount   O    =          =          =          =          =          =          E-old      E-old      E-old
ask amount   M    =          =          E-notyours E-notyours E-notyours E-notyours E-old      E-old      E-old
ask amount   G    =          =          =          =          =          =          E-old      E-old      E-old
ask again    O    E-old      E-old      E-old      E-old      E-old      =          E-old      E-old      E-old
ask again    M    E-old      E-old      E-notyours E-notyours E-notyours E-notyours E-old      E-old      E-old
ask lost     O    E-old      =          =          =          =          E-old      E-old      E-old      E-old
ask lost     M    E-old      =          E-notyours E-notyours E-notyours E-old      E-old      E-old      E-old
ask unfit    O    E-old      =          =          =          =          E-old      E-old      E-old      E-old
ask unfit    x    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
ask reopen   O    E-old      E-old      E-old      E-old      E-old      =          =          =          E-old
ask reopen   M    E-old      E-old      E-notyours E-notyours E-notyours E-notyours E-notyours E-notyours E-old
ask back     O    E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out      E-out
ask back     A    =          =          =          =          =          =          =          =          =
"""

OF_EVENTS = """
event        none       new        claimed    contacted  meeting    won        lost       unfit      merged
alerted      new        =          =          claimed    claimed    new        new        new        =
talk         new        =          =          =          =          new        new        new        =
quiet card   new        =          =          =          =          =          =          =          =
trial        new        =          =          =          =          =          =          =          =
wrote        new        =          =          =          =          =          =          =          =
rated        =          =          =          =          =          =          =          =          =
help         =          =          =          =          =          =          =          =          =
cooled       =          =          =          =          =          =          =          =          =
heated       =          =          =          =          =          =          =          =          =
stop         =          =          =          =          =          =          =          =          =
resume       =          =          =          =          =          =          =          =          =
blocks       =          =          =          =          =          =          =          =          =
unblocks     =          =          =          =          =          =          =          =          =
forget       =          none       none       none       none       none       none       none       none
window       =          =          =          =          =          =          =          =          =
away         =          =          new        =          =          =          =          =          =
other away   =          =          =          =          =          =          =          =          =
left         =          =          new        new        new        =          =          =          =
other left   =          =          =          =          =          =          =          =          =
failed       =          =          =          =          =          =          =          =          =
due set      =          =          =          =          =          =          =          =          =
dated anew   =          =          =          =          =          =          =          =          =
new rules    =          =          =          =          =          =          =          =          =
take on      contacted  contacted  contacted  =          =          contacted  contacted  contacted  =
R5 is lost   =          =          =          =          =          =          =          =          =
in a list    =          =          =          =          =          =          =          =          =
card         =          =          =          =          =          =          =          =          =
start        =          =          =          =          =          =          =          =          =
offer        =          =          =          =          =          =          =          =          =
ladder       =          =          =          =          =          =          =          =          =
nudge        =          =          =          =          =          =          =          =          =
hold         =          =          new        =          =          =          =          =          =
answer       =          =          =          =          =          =          =          =          =
snooze       =          =          =          =          =          =          =          =          =
meeting_near =          =          =          =          =          =          =          =          =
meeting_over =          =          =          =          =          =          =          =          =
window_near  =          =          =          =          =          =          =          =          =
seen         =          =          =          =          =          =          =          =          =
late         =          =          =          =          =          =          =          =          =
"""


def in_state(state: RoundState) -> Round:
    """Return a round of Sara's, an hour old, in a state; in which a prospect who is owned waits for an answer."""
    early = NOW - timedelta(hours=1)
    owner = None if state in (RoundState.NONE, RoundState.NEW) else SARA
    touched = None if state in (RoundState.NONE, RoundState.NEW, RoundState.CLAIMED) else early
    closed = state.is_closed and state is not RoundState.MERGED
    return Round(
        lead=128,
        n=0 if state is RoundState.NONE else 1,
        state=state,
        owner=owner,
        opened=None if state is RoundState.NONE else early,
        t0=None if state is RoundState.NONE else early,
        due=None if state is RoundState.NONE else early + timedelta(minutes=5),
        claimed=None if owner is None else early,
        held_since=early if state.is_owned else None,
        claimers=() if owner is None else (SARA,),
        touched=touched,
        by=None if touched is None else SARA,
        how=None if touched is None else TouchKind.CALL,
        waits_since=early if state.is_owned else None,
        last_word=touched,
        meeting=NOW if state is RoundState.MEETING else None,
        deals=1 if state is RoundState.WON else 0,
        ended=early if closed else None,
        merged_from=RoundState.CONTACTED if state is RoundState.MERGED else None,
    )


def result(before: Round, act: acts.DeskAct) -> str:
    verdict = decide(before, act, context())
    if isinstance(verdict, Denied):
        return f"E-{verdict.error}"
    return "=" if verdict.round.state is before.state else verdict.round.state.value


def rows(table: str, keys: int) -> list[tuple[str, ...]]:
    """Return the lines of a table whose first `keys` columns are 12 and 4 wide: these, and a cell for each state."""
    head, *lines = table.strip().splitlines()
    assert [RoundState(each) for each in head.split()[keys:]] == list(RoundState)
    return [(line[:12].strip(), *line[12:].split()) for line in lines]


@pytest.mark.parametrize(("act", "who", "cells"), [(act, who, cells) for act, who, *cells in rows(OF_PEOPLE, 2)])
def test_what_a_person_does(act: str, who: str, cells: list[str]) -> None:
    assert [result(in_state(state), ACTS[act](WHO[who])) for state in RoundState] == cells


@pytest.mark.parametrize(("event", "cells"), [(event, cells) for event, *cells in rows(OF_EVENTS, 1)])
def test_what_happens(event: str, cells: list[str]) -> None:
    assert [result(in_state(state), EVENTS[event]) for state in RoundState] == cells


def test_the_tables_have_every_act_of_every_kind() -> None:
    assert {row[0] for row in rows(OF_PEOPLE, 2)} == ACTS.keys()
    assert {row[0] for row in rows(OF_EVENTS, 1)} == EVENTS.keys()
    made = {type(make(WHO["O"])) for make in ACTS.values()} | {type(event) for event in EVENTS.values()}
    assert made == set(acts.DeskAct.__args__)


@pytest.mark.parametrize("act", sorted(ACTS))
def test_a_refusal_says_where_the_lead_stands(act: str) -> None:
    for state in RoundState:
        before = in_state(state)
        verdict = decide(before, ACTS[act](WHO["x"]), context())
        assert isinstance(verdict, Denied)
        assert (verdict.lead, verdict.state, verdict.owner) == (128, state, before.owner)
