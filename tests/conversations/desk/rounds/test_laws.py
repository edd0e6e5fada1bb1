"""Laws that hold for every life of a lead at the desk: random acts, by anybody, at any time.

The id of a test is its seed.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

import pytest

from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.moves import Denied, Moves, NoticeKey
from conversations.desk.rounds.values.rules import ClaimRules, DeskRules
from storage.records.lead import Outcome
from storage.records.round import DECIDED, Round, RoundState
from tests.conversations.desk.rounds.desks import LeadAtDesk, NineToSix, at, people
from tests.conversations.desk.rounds.test_table import ACTS, EVENTS, WHO

SEEDS, ACTS_A_WALK = range(40), 150
HOURS = NineToSix()
PINGS = {NoticeKey.DUE, NoticeKey.BACKUP, NoticeKey.MANAGER, NoticeKey.NUDGE, NoticeKey.ANSWER}
QUIET_AT_NIGHT = PINGS | {NoticeKey.GIVEN_BACK, NoticeKey.SILENT, NoticeKey.OFF, NoticeKey.HANDED_OVER, NoticeKey.BACK}
TOUCHED = DECIDED | {RoundState.CONTACTED, RoundState.MEETING}
HOPS = [timedelta(seconds=20), timedelta(minutes=3), timedelta(minutes=20), timedelta(hours=4), timedelta(days=2)]


@dataclass
class WatchedLead(LeadAtDesk):
    """A lead whose every move is checked."""

    lives: int = 0
    """How often the lead was forgotten: its rounds are counted from 1 again."""
    texts: list[tuple[int, int, str]] = field(default_factory=list)

    def _does(self, act: acts.DeskAct) -> Moves | Denied:
        before = self.round
        verdict = super()._does(act)
        if isinstance(verdict, Denied):
            assert self.round is before
            return verdict
        check_round(self.round)
        check_change(before, act, verdict)
        for notice in verdict.notices:
            assert HOURS.is_open(self.now) or not (notice.key in QUIET_AT_NIGHT and notice.sound), notice
            assert HOURS.is_open(self.now) or notice.key not in PINGS, notice
        self.texts += [(self.lives, self.round.n, each.key) for each in verdict.to_prospect]
        self.lives += isinstance(act, acts.Forgotten)
        return verdict


def check_round(round_: Round) -> None:
    state = round_.state
    assert (round_.owner is None) or state not in (RoundState.NONE, RoundState.NEW)
    assert round_.owner is not None or not (state.is_owned or state in DECIDED)
    assert state is not RoundState.CLAIMED or round_.touched is None
    assert state not in TOUCHED or round_.touched is not None
    assert (round_.touched is None) == (round_.by is None) == (round_.how is None)
    assert (round_.outcome is not Outcome.OPEN) == (state in DECIDED) or state is RoundState.MERGED
    assert (round_.ended is not None) == state.is_closed or state is RoundState.NONE
    assert state is not RoundState.WON or round_.deals > 0
    assert not round_.helping or state in (RoundState.WON, RoundState.MERGED)
    assert round_.ping is None or state.is_open or round_.helping
    assert round_.offer is None or state is RoundState.NEW
    assert not round_.is_quiet or (round_.t0 is None and round_.due is None)
    assert round_.due is None or round_.due > round_.t0
    assert state is not RoundState.MERGED or round_.merged_into is not None
    assert round_.offer_due is None or state is RoundState.NEW
    was_free = state in (RoundState.NEW, RoundState.MERGED)
    assert was_free or (round_.free_since, round_.owner_before) == (None, None)
    assert round_.waits_since is not None or round_.answer_pings == 0
    if state in DECIDED or state is RoundState.NONE:
        assert (round_.snoozed, round_.meeting, round_.seen_at) == (None,) * 3
        assert round_.helping or (round_.waits_since, round_.sending) == (None, None)


def check_change(before: Round, act: acts.DeskAct, moves: Moves) -> None:
    after = moves.round
    assert after.n >= before.n or isinstance(act, acts.Forgotten)
    if after.n == before.n:
        assert before.touched in (None, after.touched), "the first touch stays"
        assert before.claimed in (None, after.claimed), "the first claim stays"
        assert after.claimers[: len(before.claimers)] == before.claimers
    ends = before.state.is_open or (isinstance(act, acts.TakeOn) and before.n > 0)
    assert (moves.followed is not None) == (after.n > before.n and ends)
    for entry in moves.entries:
        assert entry.actor in (0, getattr(getattr(act, "actor", None), "id", 0))


def anything(chance: Random) -> acts.DeskAct:
    if chance.random() < 0.6:
        act = chance.choice(sorted(ACTS))
        return ACTS[act](WHO[chance.choice("OOOMMG")])
    return EVENTS[chance.choice(sorted(EVENTS))]


def moved_to_now(act: acts.DeskAct, lead: LeadAtDesk) -> acts.DeskAct:
    """Return an act whose times lie ahead of a lead's now."""
    ahead = lead.now + timedelta(days=1)
    match act:
        case acts.Meet(actor):
            return acts.Meet(actor, ahead)
        case acts.Snooze(actor):
            return acts.Snooze(actor, ahead)
        case acts.WindowPicked():
            start = HOURS.next_opening(lead.now)
            return acts.WindowPicked(start, start + timedelta(hours=2))
        case acts.DueSet():
            return acts.DueSet(lead.round.due or ahead)
        case acts.Alerted() | acts.TalkWished() | acts.QuietCardMade():
            return type(act)(promised=ahead)
        case acts.Touch(actor, how, moment) if moment is not None:
            return acts.Touch(actor, how, lead.now)
        case _:
            return act


@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_life_keeps_the_laws(seed: int) -> None:
    chance = Random(seed)
    rules = DeskRules(claim=ClaimRules(rotation=chance.choice(["off", "one_first"])))
    away = {"away": True} if chance.random() < 0.3 else {}
    lead = WatchedLead(HOURS, people(HOURS, sara=away), rules=rules, now=at(28, "8:00"))
    for _ in range(ACTS_A_WALK):
        lead.runs_to(lead.now + chance.choice(HOPS))
        lead._does(moved_to_now(anything(chance), lead))
    assert len(lead.log) > ACTS_A_WALK / 3
    for text in ("T1", "T2", "T5"):
        rounds = [(life, n) for life, n, key in lead.texts if key == text]
        assert len(rounds) == len(set(rounds)), f"{text} is said once a round"


@pytest.mark.parametrize("seed", SEEDS)
def test_left_alone_every_lead_comes_to_rest(seed: int) -> None:
    chance = Random(seed)
    lead = WatchedLead(HOURS, people(HOURS), now=at(28, "8:00"))
    lead.does(lead.now, acts.Alerted())
    for _ in range(20):
        lead.runs_to(lead.now + chance.choice(HOPS))
        lead._does(moved_to_now(anything(chance), lead))
    lead.runs_to(lead.now + timedelta(days=20))
    assert lead.timers == {}
    holds_not = lead.round.is_paused or lead.round.is_quiet or lead.round.sending is not None
    assert lead.round.state is not RoundState.CLAIMED or holds_not
