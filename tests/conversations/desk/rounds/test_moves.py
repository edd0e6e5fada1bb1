"""The right-hand columns of DESK §1.2: what the group, the prospect and the ledger get."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from conversations.desk.rounds.clock.timers import timers_of
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.acts import DealAmount, DeskQuestion
from conversations.desk.rounds.values.moves import Denied, Moves, NoticeKey
from conversations.desk.rounds.values.people import Actor, DeskRole
from conversations.desk.rounds.values.rules import ClockRules, DeskRules
from storage.records.lead import Outcome
from storage.records.round import AskedWindow, Ping, Round, RoundKind, RoundState, TouchKind
from storage.records.timer import DeskTimer
from tests.conversations.desk.rounds.desks import (
    MINA,
    NIMA,
    NOW,
    REZA,
    SARA,
    NineToSix,
    at,
    context,
    people,
    said,
    told,
)
from tests.conversations.desk.rounds.test_table import in_state

OWNER, OTHER, MANAGER, ADMIN = Actor(SARA), Actor(REZA), Actor(MINA, DeskRole.MANAGER), Actor(MINA, DeskRole.ADMIN)
LATER = NOW + timedelta(days=1)
AT = LATER.isoformat()
DEAL = DealAmount(120_000_000, "IRR")
NEW, CLAIMED, CONTACTED = in_state(RoundState.NEW), in_state(RoundState.CLAIMED), in_state(RoundState.CONTACTED)
MEETING, WON, LOST = in_state(RoundState.MEETING), in_state(RoundState.WON), in_state(RoundState.LOST)
NONE, MERGED = in_state(RoundState.NONE), replace(in_state(RoundState.MERGED), merged_into=97)
SNOOZED = replace(CONTACTED, snoozed=NOW)
STILL = replace(CONTACTED, waits_since=None)


def moves(before: Round, act: acts.DeskAct, **changes) -> Moves:
    verdict = decide(before, act, context(**changes))
    assert isinstance(verdict, Moves), verdict
    return verdict


@pytest.mark.parametrize(
    ("before", "act", "entries"),
    [
        pytest.param(NEW, acts.Claim(OTHER), [("claimed", {"name": "Reza", "after_s": 3600})], id="claim"),
        pytest.param(NONE, acts.Take(OTHER), [("claimed", {"name": "Reza", "after_s": 0})], id="take"),
        pytest.param(CLAIMED, acts.GiveBack(OWNER), [("released", {"name": "Sara", "why": "self"})], id="give back"),
        pytest.param(CLAIMED, acts.GiveBack(MANAGER), [("released", {"name": "Sara", "why": "manager"})], id="by G"),
        pytest.param(
            CLAIMED, acts.TimerFired(DeskTimer.HOLD), [("released", {"name": "Sara", "why": "silent"})], id="hold"
        ),
        pytest.param(CLAIMED, acts.WentAway(SARA), [("released", {"name": "Sara", "why": "away"})], id="away"),
        pytest.param(CONTACTED, acts.LeftDesk(SARA), [("released", {"name": "Sara", "why": "left"})], id="left"),
        pytest.param(
            CLAIMED,
            acts.HandOver(OWNER, NIMA),
            [("assigned", {"from": SARA, "to": NIMA, "name": "Nima"})],
            id="hand over",
        ),
        pytest.param(
            NEW,
            acts.HandOver(MANAGER, NIMA),
            [("assigned", {"from": None, "to": NIMA, "name": "Nima"})],
            id="a free one",
        ),
        pytest.param(
            CLAIMED, acts.Touch(OWNER, TouchKind.CALL), [("touched", {"how": "call", "after_min": 60})], id="touch"
        ),
        pytest.param(
            NEW,
            acts.Touch(OTHER, TouchKind.MESSAGE),
            [("claimed", {"name": "Reza", "after_s": 3600}), ("touched", {"how": "message", "after_min": 60})],
            id="touch of a free lead",
        ),
        pytest.param(CONTACTED, acts.Touch(OWNER, TouchKind.CALL), [("touched", {"how": "call"})], id="a second call"),
        pytest.param(CONTACTED, acts.Touch(OWNER, TouchKind.MESSAGE), [], id="a second message"),
        pytest.param(
            CLAIMED,
            acts.Meet(OWNER, LATER),
            [("touched", {"how": "meeting", "after_min": 60}), ("meeting", {"at": AT})],
            id="meeting",
        ),
        pytest.param(CONTACTED, acts.Meet(OWNER, LATER), [("meeting", {"at": AT})], id="meeting after a touch"),
        pytest.param(MEETING, acts.EndMeeting(OWNER, "held"), [("held", {})], id="held"),
        pytest.param(MEETING, acts.EndMeeting(MANAGER, "no_show"), [("no_show", {})], id="no show"),
        pytest.param(CONTACTED, acts.Snooze(OWNER, LATER), [("snoozed", {"until": AT})], id="snooze"),
        pytest.param(SNOOZED, acts.Wake(OWNER), [("returned", {"why": "person"})], id="wake"),
        pytest.param(SNOOZED, acts.ProspectWrote(), [("returned", {"why": "wrote"})], id="they wrote"),
        pytest.param(SNOOZED, acts.TimerFired(DeskTimer.SNOOZE), [("returned", {"why": "time"})], id="its time came"),
        pytest.param(
            CONTACTED,
            acts.Win(OWNER, DEAL),
            [("outcome", {"outcome": "won", "amount": 120_000_000, "currency": "IRR"})],
            id="bought",
        ),
        pytest.param(NONE, acts.Win(OTHER), [("outcome", {"outcome": "won"})], id="bought without a card or amount"),
        pytest.param(WON, acts.WinAgain(OWNER), [("outcome", {"outcome": "won", "deal": 2})], id="bought again"),
        pytest.param(
            WON,
            acts.CorrectDeal(OWNER, DEAL),
            [("outcome", {"outcome": "won", "amount": 120_000_000, "currency": "IRR"})],
            id="corrected",
        ),
        pytest.param(
            WON,
            acts.TakeDealBack(OWNER),
            [("outcome", {"outcome": "open", "deal": 1})],
            id="back",
        ),
        pytest.param(
            CLAIMED,
            acts.Lose(OWNER, Outcome.LOST, "price"),
            [("outcome", {"outcome": "lost", "reason": "price"})],
            id="lost",
        ),
        pytest.param(
            CLAIMED,
            acts.Lose(OWNER, Outcome.DISQUALIFIED, "spam"),
            [("outcome", {"outcome": "disqualified", "reason": "spam"}), ("cooled", {"reason": "person"})],
            id="not a fit",
        ),
        pytest.param(CONTACTED, acts.Merge(OWNER, into=97), [("merged", {"into": 97})], id="same person"),
        pytest.param(MERGED, acts.TakeApart(ADMIN), [("unmerged", {"from": 97})], id="take apart"),
        pytest.param(
            LOST,
            acts.Reopen(OWNER, "they called"),
            [("reopened", {"reason": "they called"}), ("outcome", {"outcome": "open"})],
            id="reopen",
        ),
        pytest.param(LOST, acts.Alerted("hot"), [("reopened", {"why": "hot"})], id="hot after the end"),
        pytest.param(WON, acts.TalkWished(), [("reopened", {"why": "talk"})], id="a wish after the end"),
        pytest.param(NONE, acts.Alerted(), [], id="alert: the talk's own entry"),
    ],
)
def test_the_ledger_says_what_was_done(before: Round, act: acts.DeskAct, entries: list) -> None:
    assert [(each.kind, each.data) for each in moves(before, act).entries] == entries


@pytest.mark.parametrize(
    ("before", "act", "notices"),
    [
        pytest.param(NONE, acts.Alerted(), ["card"], id="alert"),
        pytest.param(CONTACTED, acts.Alerted(), ["card @Sara"], id="alert of an owned lead"),
        pytest.param(NONE, acts.QuietCardMade(), ["card (silent)"], id="quiet card"),
        pytest.param(CONTACTED, acts.TalkWished(), ["told.talk_asked @Sara"], id="a wish to talk"),
        pytest.param(NEW, acts.TalkWished(), ["told.talk_asked"], id="a wish to talk, nobody's"),
        pytest.param(NEW, acts.Claim(OTHER), [], id="claim"),
        pytest.param(STILL, acts.GiveBack(OWNER), ["R1"], id="give back"),
        pytest.param(CLAIMED, acts.GiveBack(OWNER), ["R1+MANAGER_AGAIN @Mina"], id="give back, past all steps"),
        pytest.param(
            CLAIMED, acts.TimerFired(DeskTimer.HOLD), ["R2+MANAGER_AGAIN @Mina"], id="silence, past all steps"
        ),
        pytest.param(STILL, acts.LeftDesk(SARA), ["R3"], id="left"),
        pytest.param(CONTACTED, acts.HandOver(OWNER, NIMA), ["R4 @Nima"], id="hand over"),
        pytest.param(MEETING, acts.TimerFired(DeskTimer.MEETING_OVER), [], id="half an hour has not passed"),
        pytest.param(
            replace(MEETING, meeting=NOW - timedelta(minutes=30)),
            acts.TimerFired(DeskTimer.MEETING_OVER),
            ["R5 @Sara"],
            id="meeting over",
        ),
        pytest.param(SNOOZED, acts.TimerFired(DeskTimer.SNOOZE), ["R6 @Sara"], id="back"),
        pytest.param(SNOOZED, acts.ProspectWrote(), ["R6 @Sara", "words @Sara"], id="back, they wrote"),
        pytest.param(CONTACTED, acts.AskFirst(OWNER, DeskQuestion.AMOUNT), ["R7"], id="amount"),
        pytest.param(WON, acts.AskFirst(OWNER, DeskQuestion.ANOTHER_DEAL), ["R8"], id="another deal"),
        pytest.param(WON, acts.AskFirst(OWNER, DeskQuestion.REOPEN_WHY), ["R9"], id="why reopen"),
        pytest.param(WON, acts.AskFirst(ADMIN, DeskQuestion.BACK_WHY), ["R9"], id="why back"),
        pytest.param(NEW, acts.AskFirst(OWNER, DeskQuestion.LOST_WHY), ["R9"], id="why lost"),
        pytest.param(WON, acts.ProspectWrote(), ["words_after_end @Sara (silent)"], id="words after the end"),
        pytest.param(STILL, acts.ProspectWrote(), ["words @Sara"], id="first words"),
        pytest.param(CONTACTED, acts.ProspectWrote(), ["words (silent)"], id="more words"),
        pytest.param(NEW, acts.ProspectWrote(), ["words (silent)"], id="words, nobody's"),
        pytest.param(CLAIMED, acts.HeatLost(), ["told.cooled @Sara"], id="cooled"),
        pytest.param(NEW, acts.HeatLost(), [], id="cooled, nobody's"),
        pytest.param(replace(CLAIMED, cooled=True), acts.HeatRegained(), ["told.heated @Sara"], id="heated"),
        pytest.param(CONTACTED, acts.ContactStopped(), ["told.stopped @Sara"], id="stop"),
        pytest.param(CONTACTED, acts.BotBlocked(), ["told.blocked @Sara"], id="blocks"),
        pytest.param(replace(CONTACTED, blocked=True), acts.BotBlocked(), [], id="blocks, told once"),
        pytest.param(WON, acts.BotBlocked(), [], id="blocks after the end"),
        pytest.param(WON, acts.TrialUsed(), ["told.trial @Sara"], id="trial after the end"),
        pytest.param(CONTACTED, acts.TrialUsed(), ["told.trial @Sara"], id="trial"),
        pytest.param(CONTACTED, acts.Merge(OWNER, into=97, into_owner=REZA), ["merged @Reza (silent)"], id="merge"),
        pytest.param(WON, acts.Forgotten(), ["card.erased (silent)"], id="forget"),
        pytest.param(WON, acts.Forgotten("retention"), ["card.expired (silent)"], id="retention"),
        pytest.param(NONE, acts.Forgotten(), [], id="forget without a card"),
    ],
)
def test_the_group_hears(before: Round, act: acts.DeskAct, notices: list[str]) -> None:
    heard = [told(each) for each in moves(before, act).notices if each.to is None]
    assert heard == notices


@pytest.mark.parametrize(
    ("before", "act", "texts"),
    [
        pytest.param(CLAIMED, acts.Touch(OWNER, TouchKind.NO_ANSWER), ["T2"], id="no answer"),
        pytest.param(replace(CLAIMED, missed_said=True), acts.Touch(OWNER, TouchKind.NO_ANSWER), [], id="once a round"),
        pytest.param(replace(CLAIMED, stopped=True), acts.Touch(OWNER, TouchKind.NO_ANSWER), [], id="not after a stop"),
        pytest.param(replace(CLAIMED, blocked=True), acts.Touch(OWNER, TouchKind.NO_ANSWER), [], id="not if blocked"),
        pytest.param(CLAIMED, acts.Touch(OWNER, TouchKind.CALL), [], id="we talked"),
        pytest.param(CLAIMED, acts.Meet(OWNER, LATER), ["T3"], id="meeting"),
        pytest.param(replace(CLAIMED, stopped=True), acts.Meet(OWNER, LATER), [], id="meeting after a stop"),
        pytest.param(
            replace(CLAIMED, seen_at=NOW), acts.TimerFired(DeskTimer.SEEN), ["T1"], id="a minute after a claim"
        ),
        pytest.param(replace(CONTACTED, seen_at=NOW), acts.TimerFired(DeskTimer.SEEN), [], id="not if touched by then"),
        pytest.param(replace(NEW, promised=NOW), acts.TimerFired(DeskTimer.LATE), ["T5"], id="late"),
        pytest.param(
            replace(NEW, promised=NOW, kind=RoundKind.QUIET), acts.TimerFired(DeskTimer.LATE), ["T5"], id="quiet"
        ),
        pytest.param(replace(CONTACTED, promised=NOW), acts.TimerFired(DeskTimer.LATE), [], id="touched"),
        pytest.param(
            replace(MEETING, meeting=NOW + timedelta(minutes=60)),
            acts.TimerFired(DeskTimer.MEETING_NEAR),
            ["T4"],
            id="an hour before a meeting",
        ),
        pytest.param(CONTACTED, acts.GiveBack(OWNER), [], id="nothing of a release"),
        pytest.param(CONTACTED, acts.Win(OWNER), [], id="nothing of a sale"),
    ],
)
def test_the_prospect_hears(before: Round, act: acts.DeskAct, texts: list[str]) -> None:
    assert [said(each) for each in moves(before, act).to_prospect] == [f"prospect {text}" for text in texts]


@pytest.mark.parametrize(
    "act",
    [acts.Claim(OTHER), acts.Touch(OTHER, TouchKind.CALL), acts.Lose(OTHER, Outcome.LOST, "price"), acts.Win(OTHER),
     acts.HeatLost(), acts.ContactStopped(), acts.Snooze(MANAGER, LATER), acts.Forgotten(),
     acts.SendBack(ADMIN, "a mistake"),
     acts.HandOver(MANAGER, NIMA), acts.WindowPicked(LATER, LATER + timedelta(hours=2))],
)  # fmt: skip
def test_the_ping_of_a_free_lead_goes(act: acts.DeskAct) -> None:
    assert moves(replace(NEW, ping=Ping.LADDER), act).delete_ping


def test_a_ping_goes_when_the_step_that_is_over_is_said_with_a_release() -> None:
    asked = replace(CLAIMED, due=NOW, touched=None, ping=Ping.ANSWER)
    freed = moves(asked, acts.WentAway(SARA))
    assert freed.round.ping is Ping.LADDER
    assert freed.delete_ping


def test_a_round_that_follows_another_sets_all_its_timers() -> None:
    """Those of the one before are cancelled, though the prospect has waited since the same moment."""
    quiet = replace(CLAIMED, kind=RoundKind.QUIET, t0=None, due=None, waits_since=NOW)
    followed = moves(quiet, acts.Alerted("hot", None))
    assert followed.followed is not None
    assert followed.set_timers == timers_of(followed.round, context())
    assert DeskTimer.ANSWER in followed.set_timers


@pytest.mark.parametrize("act", [acts.HeatRegained(), acts.ContactResumed(), acts.LeftDesk(SARA)])
def test_a_hot_lead_that_is_nobodys_has_a_ladder_though_a_stop_made_its_due_void(act: acts.DeskAct) -> None:
    flags = {"cooled": isinstance(act, acts.HeatRegained), "stopped": isinstance(act, acts.ContactResumed)}
    before = CLAIMED if isinstance(act, acts.LeftDesk) else NEW
    after = moves(replace(before, due=None, **flags), act)
    assert after.round.free_since == NOW
    assert DeskTimer.LADDER in after.set_timers


@pytest.mark.parametrize("act", [acts.Claim(OTHER), acts.Touch(OTHER, TouchKind.CALL), acts.Win(OTHER)])
def test_private_reminders_go_with_a_claim_a_touch_or_an_end(act: acts.DeskAct) -> None:
    assert moves(replace(NEW, privately=True), act).delete_private


@pytest.mark.parametrize(
    ("act", "leaves"),
    [(acts.Claim(OTHER), True), (acts.HeatLost(), True), (acts.ContactStopped(), True), (acts.BotBlocked(), False),
     (acts.Snooze(MANAGER, LATER), False), (acts.TalkWished(), False)],
)  # fmt: skip
def test_a_lead_leaves_the_lists_of_free_ones(act: acts.DeskAct, *, leaves: bool) -> None:
    assert moves(NEW, act).leaves_lists is leaves


@pytest.mark.parametrize("state", [state for state in RoundState if state.is_owned])
def test_an_alert_begins_a_round_and_leaves_the_lead_with_who_is_there(state: RoundState) -> None:
    before = in_state(state)
    after = moves(before, acts.Alerted())
    assert (after.round.n, after.round.state, after.round.owner) == (2, RoundState.CLAIMED, SARA)
    assert (after.round.claimed, after.round.touched) == (NOW, None)
    assert after.followed == replace(before, ended=NOW)


@pytest.mark.parametrize("state", [state for state in RoundState if state.is_owned])
def test_an_alert_frees_the_lead_of_who_is_away(state: RoundState) -> None:
    after = moves(in_state(state), acts.Alerted(), desk=people(sara={"away": True})).round
    assert (after.state, after.owner, after.owner_before) == (RoundState.NEW, None, SARA)


@pytest.mark.parametrize("before", [replace(NEW, kind=RoundKind.QUIET), replace(NEW, cooled=True)])
def test_an_alert_of_a_quiet_or_cooled_lead_begins_a_round_with_a_clock(before: Round) -> None:
    after = moves(before, acts.Alerted()).round
    assert (after.n, after.kind, after.state, after.t0) == (2, RoundKind.ALERT, RoundState.NEW, NOW)
    assert after.cooled is False


def test_an_alert_of_a_lead_that_waits_changes_no_clock() -> None:
    after = moves(NEW, acts.Alerted("talk"))
    assert (after.round.n, after.round.t0) == (1, NEW.t0)
    assert [each.key for each in after.notices] == [NoticeKey.TALK_WISHED]


def test_a_wish_within_the_cool_down_starts_the_clock_of_a_cooled_lead() -> None:
    after = moves(replace(NEW, cooled=True), acts.TalkWished()).round
    assert (after.n, after.t0, after.cooled) == (1, NOW, False)


def test_a_wish_within_the_cool_down_starts_the_answer_clock_of_an_owned_one() -> None:
    assert moves(STILL, acts.TalkWished()).round.waits_since == NOW


@pytest.mark.parametrize("state", [RoundState.CLAIMED, RoundState.NEW])
def test_a_quiet_lead_that_is_taken_has_no_clock_and_no_hold(state: RoundState) -> None:
    quiet = moves(NONE, acts.QuietCardMade()).round
    taken = quiet if state is RoundState.NEW else moves(quiet, acts.Claim(OWNER)).round
    assert (taken.kind, taken.t0, taken.due) == (RoundKind.QUIET, None, None)
    late = decide(taken, acts.TimerFired(DeskTimer.HOLD), context(NOW + timedelta(days=3)))
    assert late.round == taken


@pytest.mark.parametrize("act", [acts.Alerted("talk"), acts.TalkWished()])
def test_hot_or_a_wish_makes_a_round_with_a_clock_of_a_quiet_one(act: acts.DeskAct) -> None:
    taken = moves(moves(NONE, acts.QuietCardMade()).round, acts.Claim(OWNER)).round
    after = moves(taken, act)
    assert (after.round.n, after.round.kind, after.round.t0) == (2, RoundKind.ALERT, NOW)
    assert (after.round.owner, after.round.claimed, after.round.state) == (SARA, NOW, RoundState.CLAIMED)
    assert [each.key for each in after.notices] == ["card"]


def test_an_end_without_a_touch_is_one() -> None:
    ended = moves(CLAIMED, acts.Lose(OWNER, Outcome.LOST, "price")).round
    assert (ended.touched, ended.by, ended.how) == (NOW, SARA, TouchKind.CLOSING)
    assert (ended.ended, ended.closed_by, ended.owner, ended.reason) == (NOW, SARA, SARA, "price")


def test_who_is_not_a_fit_is_hot_no_more() -> None:
    assert moves(CLAIMED, acts.Lose(OWNER, Outcome.DISQUALIFIED, "spam")).round.cooled
    assert not moves(CLAIMED, acts.Lose(OWNER, Outcome.LOST, "price")).round.cooled


def test_a_wish_of_a_touched_lead_that_is_free_starts_its_clock_again() -> None:
    free = moves(moves(CONTACTED, acts.GiveBack(OWNER)).round, acts.HeatLost()).round
    after = moves(free, acts.TalkWished(), now=LATER).round
    assert (after.t0, after.free_since, after.touched) == (LATER, None, CONTACTED.touched)


def test_a_manager_who_ends_a_lead_leaves_it_with_its_owner() -> None:
    ended = moves(CONTACTED, acts.Win(MANAGER)).round
    assert (ended.owner, ended.closed_by) == (SARA, MINA)


def test_who_opens_a_lead_again_owns_it_in_the_same_round() -> None:
    opened = moves(LOST, acts.Reopen(MANAGER, "they called")).round
    assert (opened.n, opened.owner, opened.state) == (1, MINA, RoundState.CONTACTED)
    assert (opened.ended, opened.outcome, opened.closed_by) == (None, Outcome.OPEN, None)


def test_of_two_deals_one_may_be_taken_back() -> None:
    twice = moves(WON, acts.WinAgain(OWNER)).round
    once = moves(twice, acts.TakeDealBack(OWNER)).round
    assert (once.state, once.deals) == (RoundState.WON, 1)
    none = moves(once, acts.TakeDealBack(OWNER)).round
    assert (none.state, none.deals, none.owner) == (RoundState.CONTACTED, 0, SARA)
    assert isinstance(decide(none, acts.TakeDealBack(OWNER), context()), Denied)


def test_taken_apart_a_lead_is_what_it_was() -> None:
    merged = moves(CONTACTED, acts.Merge(OWNER, into=97)).round
    apart = moves(merged, acts.TakeApart(ADMIN)).round
    assert apart == CONTACTED


def test_a_lead_is_not_merged_into_itself() -> None:
    assert decide(CONTACTED, acts.Merge(OWNER, into=128), context()).error == "merge"


@pytest.mark.parametrize("act", [acts.Meet, acts.Snooze])
@pytest.mark.parametrize("when", [NOW, NOW - timedelta(minutes=1), NOW + timedelta(days=365, seconds=1)])
def test_a_time_that_cannot_be_meant_is_refused(act: type, when) -> None:
    assert decide(CONTACTED, act(OWNER, when), context()).error == "when"


@pytest.mark.parametrize(
    ("outside", "sound", "waits"), [("silent", False, False), ("loud", True, False), ("hold", True, True)]
)
def test_a_card_outside_hours(outside: str, *, sound: bool, waits: bool) -> None:
    rules = DeskRules(clock=ClockRules(outside=outside))
    after = moves(NONE, acts.Alerted(), now=at(27, "10:00"), hours=NineToSix(), rules=rules)
    assert [card.sound for card in after.notices] == ([] if waits else [sound])
    assert (after.round.card_due, DeskTimer.CARD in after.set_timers) == (at(28, "9:00") if waits else None, waits)


def test_a_stop_cancels_what_we_would_write() -> None:
    before = replace(MEETING, meeting=LATER, window=AskedWindow(LATER, LATER), promised=LATER, seen_at=NOW)
    timers = timers_of(moves(before, acts.ContactStopped()).round, context())
    assert timers.keys() == {DeskTimer.MEETING_OVER}


def test_a_stop_voids_a_due_ahead_and_ends_the_waiting() -> None:
    before = replace(NEW, due=NOW + timedelta(minutes=1), promised=LATER, seen_at=NOW)
    stopped = moves(before, acts.ContactStopped())
    assert (stopped.round.due, stopped.round.seen_at, stopped.round.state) == (None, None, RoundState.NEW)
    assert moves(NEW, acts.ContactStopped()).round.due == NEW.due
    claimed = moves(stopped.round, acts.Claim(OTHER)).round
    assert claimed.state is RoundState.CLAIMED
    assert moves(claimed, acts.Touch(OTHER, TouchKind.CALL)).round.state is RoundState.CONTACTED


@pytest.mark.parametrize("state", list(RoundState))
def test_a_flag_never_changes_the_owner(state: RoundState) -> None:
    before = in_state(state)
    for act in (acts.HeatLost(), acts.HeatRegained(), acts.ContactStopped(), acts.ContactResumed(), acts.BotBlocked(),
                acts.BotUnblocked()):  # fmt: skip
        assert moves(before, act).round.owner == before.owner


def test_a_window_after_the_touch_is_a_step_and_moves_no_clock() -> None:
    after = moves(STILL, acts.WindowPicked(LATER, LATER + timedelta(hours=2))).round
    assert (after.t0, after.due, after.window.start) == (STILL.t0, STILL.due, LATER)
