"""The clock of DESK §2.4-2.7: the ladder, the hold, answers, steps, and what pauses them."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from conversations.desk.rounds.clock.ladder import next_step
from conversations.desk.rounds.clock.next_steps import LeadStep, is_waiting, is_without_step, step_of
from conversations.desk.rounds.clock.timers import timers_of
from conversations.desk.rounds.counted import counted, is_due, is_in_time
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.acts import TimerFired
from conversations.desk.rounds.values.rules import ClockRules, DeskRules
from storage.records.round import AskedWindow, LadderStep, Offer, Round, RoundKind, RoundState, TouchKind
from storage.records.timer import DeskTimer
from tests.conversations.desk.rounds.desks import (
    MINA,
    NOW,
    REZA,
    SARA,
    TEHRAN,
    AlwaysOpen,
    LeadAtDesk,
    NineToSix,
    NoHours,
    at,
    context,
    member,
    people,
)
from tests.conversations.desk.rounds.test_table import in_state

HOURS = NineToSix()
FRESH = Round(
    lead=128, n=1, state=RoundState.NEW, opened=NOW, t0=NOW, due=NOW + timedelta(minutes=5)
)  # of an alert that came now


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


@pytest.mark.parametrize(
    ("after", "said", "step", "comes"),
    [
        pytest.param(0, 0, LadderStep.DUE, 5, id="the first to come"),
        pytest.param(5, 0, LadderStep.DUE, 5, id="due"),
        pytest.param(5, 1, LadderStep.BACKUP, 10, id="back-up to come"),
        pytest.param(12, 0, LadderStep.BACKUP, 10, id="two are over: the higher"),
        pytest.param(15, 2, LadderStep.MANAGER, 15, id="managers"),
        pytest.param(59, 3, LadderStep.MANAGER_AGAIN, 60, id="managers again, to come"),
        pytest.param(600, 1, LadderStep.MANAGER_AGAIN, 60, id="after downtime only the highest"),
        pytest.param(600, 4, None, None, id="then only the morning list"),
    ],
)
def test_the_next_step_of_the_ladder(after: int, said: int, step: LadderStep | None, comes: int | None) -> None:
    found = next_step(replace(FRESH, sent=LadderStep(said)), context(NOW + minutes(after)))
    assert found == (None if step is None else (step, NOW + minutes(comes)))


PAUSES = [
    pytest.param({"cooled": True}, id="cooled"),
    pytest.param({"stopped": True}, id="stopped"),
    pytest.param({"snoozed": NOW + timedelta(days=9)}, id="snoozed"),
    pytest.param({"blocked": True, "telegram_alone": True}, id="blocked, and no other way"),
]


@pytest.mark.parametrize("flags", PAUSES)
@pytest.mark.parametrize("state", [RoundState.NEW, RoundState.CLAIMED, RoundState.CONTACTED])
def test_a_paused_lead_has_no_ping_and_no_hold(flags: dict, state: RoundState) -> None:
    paused = replace(in_state(state), **flags)
    pings = {DeskTimer.LADDER, DeskTimer.NUDGE, DeskTimer.HOLD, DeskTimer.ANSWER}
    assert timers_of(paused, context()).keys() & pings == set()


@pytest.mark.parametrize(
    "flags",
    [
        pytest.param({"blocked": True}, id="blocked, with a phone"),
        pytest.param({"stopped": True, "wrote_after_stop": NOW}, id="wrote after the stop"),
        pytest.param({"trial": True}, id="a trial"),
    ],
)
def test_other_flags_pause_nothing(flags: dict) -> None:
    assert DeskTimer.HOLD in timers_of(replace(in_state(RoundState.CLAIMED), **flags), context())


@pytest.mark.parametrize("state", list(RoundState))
def test_without_hours_there_is_no_ladder(state: RoundState) -> None:
    timers = timers_of(in_state(state), context(hours=NoHours()))
    assert timers.keys() & {DeskTimer.LADDER, DeskTimer.NUDGE, DeskTimer.HOLD} == set()


@pytest.mark.parametrize("state", [state for state in RoundState if not state.is_open])
def test_a_lead_that_is_not_open_has_no_timers(state: RoundState) -> None:
    assert timers_of(replace(in_state(state), promised=NOW, seen_at=NOW), context()) == {}


def test_the_hold_counts_from_the_later_of_claim_and_t0() -> None:
    claimed = replace(in_state(RoundState.CLAIMED), t0=NOW, held_since=NOW - minutes(30))
    assert timers_of(claimed, context())[DeskTimer.HOLD] == NOW + minutes(15)
    later = replace(claimed, held_since=NOW + minutes(3))
    assert timers_of(later, context())[DeskTimer.NUDGE] == NOW + minutes(8)


@pytest.mark.parametrize(
    ("flags", "act"),
    [
        pytest.param({"cooled": True}, acts.HeatRegained(), id="hot again"),
        pytest.param({"stopped": True}, acts.ContactResumed(), id="resumes"),
        pytest.param({"stopped": True}, acts.ProspectWrote(), id="writes after a stop"),
        pytest.param({"blocked": True, "telegram_alone": True}, acts.BotUnblocked(), id="unblocks"),
    ],
)
def test_after_a_pause_the_hold_counts_anew(flags: dict, act: acts.DeskAct) -> None:
    paused = replace(in_state(RoundState.CLAIMED), nudged=True, **flags)
    timers = timers_of(decide(paused, act, context()).round, context())
    assert timers[DeskTimer.HOLD] == NOW + minutes(15)
    assert timers[DeskTimer.NUDGE] == NOW + minutes(5)


@pytest.mark.parametrize("act", [acts.BotBlocked(), acts.ProspectWrote(), acts.TrialUsed(), acts.HeatRegained()])
def test_without_a_pause_the_hold_goes_on(act: acts.DeskAct) -> None:
    claimed = replace(in_state(RoundState.CLAIMED), held_since=NOW - minutes(3), nudged=True)
    after = decide(claimed, act, context()).round
    assert (after.held_since, after.nudged) == (claimed.held_since, True)


def test_a_message_on_its_way_keeps_the_hold_and_its_failure_ends_it() -> None:
    lead = LeadAtDesk(AlwaysOpen(), people())
    lead.does(NOW, acts.Alerted())
    lead.does(NOW, acts.Claim(member(SARA)))
    lead.does(NOW + minutes(14), acts.WriteMessage(member(SARA)))
    lead.runs_to(NOW + minutes(40))
    assert lead.round.state is RoundState.CLAIMED
    lead.does(NOW + minutes(41), acts.MessageFailed())
    lead.runs_to(NOW + minutes(41))
    assert lead.round.state is RoundState.NEW


def test_a_release_goes_on_from_due_and_says_the_highest_step_with_it() -> None:
    lead = LeadAtDesk(AlwaysOpen(), people())
    lead.does(NOW, acts.Alerted())
    lead.does(NOW + minutes(1), acts.Claim(member(SARA)))
    lead.does(NOW + minutes(11), acts.GiveBack(member(SARA)))
    assert lead.round.sent is LadderStep.BACKUP
    assert lead.timers[DeskTimer.LADDER] == NOW + minutes(15)
    assert [line.split(" ", 2)[2] for line in lead.log if "R1" in line] == ["R1+BACKUP @Sara+Reza+Nima"]


def test_the_ladder_of_a_touched_lead_counts_from_its_release() -> None:
    lead = LeadAtDesk(AlwaysOpen(), people())
    lead.does(NOW, acts.Alerted())
    lead.does(NOW + minutes(1), acts.Claim(member(SARA)))
    lead.does(NOW + minutes(2), acts.Touch(member(SARA), TouchKind.CALL))
    lead.does(NOW + minutes(90), acts.GiveBack(member(SARA)))
    assert lead.timers == {DeskTimer.LADDER: NOW + minutes(95)}
    again = lead.does(NOW + minutes(91), acts.Claim(member(REZA)))
    assert again.round.state is RoundState.CONTACTED
    assert lead.timers == {}


def test_pings_wait_for_working_time() -> None:
    lead = LeadAtDesk(HOURS, people(HOURS))
    lead.does(at(28, "17:50"), acts.Alerted())
    lead.runs_to(at(28, "17:56"))
    asleep = decide(lead.round, TimerFired(DeskTimer.LADDER), context(at(28, "22:00"), hours=HOURS))
    assert asleep.notices == ()
    assert asleep.set_timers == {DeskTimer.LADDER: at(29, "9:00")}


@pytest.mark.parametrize(
    ("owner", "notices"),
    [
        pytest.param({}, 1, id="on shift"),
        pytest.param({"away": True}, 0, id="away"),
        pytest.param({"hours": NineToSix(weekdays=frozenset({2}))}, 0, id="off shift"),
    ],
)
def test_nobody_is_reminded_who_is_not_there(owner: dict, notices: int) -> None:
    claimed = replace(in_state(RoundState.CLAIMED), held_since=NOW - minutes(6))
    fired = decide(claimed, TimerFired(DeskTimer.NUDGE), context(desk=people(sara=owner)))
    assert len(fired.notices) == notices


def test_who_never_started_the_bot_is_reminded_under_the_card() -> None:
    claimed = replace(in_state(RoundState.CLAIMED), held_since=NOW - minutes(6))
    fired = decide(claimed, TimerFired(DeskTimer.NUDGE), context(desk=people(sara={"started": False})))
    (notice,) = fired.notices
    assert (notice.to, notice.mentions, notice.at) == (None, (SARA,), NOW + minutes(9))


def test_the_answer_clock_reminds_the_owner_then_the_managers() -> None:
    lead = LeadAtDesk(AlwaysOpen(), people(), round=replace(in_state(RoundState.CONTACTED), waits_since=None))
    lead.does(NOW, acts.ProspectWrote())
    lead.does(NOW + minutes(10), acts.ProspectWrote())
    lead.runs_to(NOW + timedelta(days=2))
    clock = [line.split(" ", 1)[1] for line in lead.log]
    assert clock == ["15:30 words @Sara", "15:40 words (silent)", "16:00 P5 @Sara", "17:00 P5 @Mina"]


@pytest.mark.parametrize(
    "act",
    [
        acts.Touch(member(SARA), TouchKind.MESSAGE),
        acts.Touch(member(SARA), TouchKind.CALL),
        acts.NeedNoAnswer(member(SARA)),
        acts.Win(member(SARA)),
        acts.Meet(member(SARA), NOW + timedelta(days=1)),
    ],
)
def test_an_answer_ends_the_answer_clock(act: acts.DeskAct) -> None:
    after = decide(in_state(RoundState.CONTACTED), act, context())
    assert after.round.waits_since is None
    assert DeskTimer.ANSWER not in timers_of(after.round, context())


@pytest.mark.parametrize(("written", "waits"), [(-1, True), (1, False)])
def test_a_message_that_waited_in_the_outbox_answers_only_what_was_written_before_it(written: int, waits: bool) -> None:
    before = replace(in_state(RoundState.CONTACTED), waits_since=NOW - timedelta(minutes=10), answer_pings=0)
    at_ = before.waits_since + timedelta(minutes=written)
    after = decide(before, acts.Touch(member(SARA), TouchKind.MESSAGE, at_), context()).round
    assert (after.waits_since is not None) is waits
    assert (after.last_word, after.sending) == (at_, None)


@pytest.mark.parametrize("owner", [{"away": True}, {"hours": NineToSix(weekdays=frozenset({2}))}])
def test_words_for_who_is_not_there_go_to_all_on_shift_at_once(owner: dict) -> None:
    before = replace(in_state(RoundState.CONTACTED), waits_since=None)
    wrote = decide(before, acts.ProspectWrote(), context(desk=people(sara=owner)))
    (notice,) = wrote.notices
    assert (notice.mentions, notice.take_over, notice.sound) == ((REZA, 3, MINA), True, True)


@pytest.mark.parametrize(("pings", "called"), [(0, (REZA, 3, MINA)), (1, ())])
def test_later_words_call_all_on_shift_once_the_owner_is_no_longer_there(pings: int, called: tuple[int, ...]) -> None:
    waits = replace(in_state(RoundState.CONTACTED), answer_pings=pings)
    wrote = decide(waits, acts.ProspectWrote(), context(desk=people(sara={"away": True})))
    (notice,) = wrote.notices
    assert (notice.mentions, notice.take_over, notice.sound) == (called, bool(called), bool(called))
    assert wrote.round.waits_since == waits.waits_since, "newer words do not restart the clock"
    assert wrote.round.answer_pings == 1


@pytest.mark.parametrize("owner", [{"away": True}, {"hours": NineToSix(weekdays=frozenset({2}))}])
def test_back_from_rest_a_lead_of_who_is_not_there_is_nobodys(owner: dict) -> None:
    rests = replace(in_state(RoundState.CONTACTED), snoozed=NOW)
    back = decide(rests, TimerFired(DeskTimer.SNOOZE), context(desk=people(sara=owner)))
    assert (back.round.state, back.round.snoozed, back.round.owner) == (RoundState.NEW, None, None)


LONG_AGO = NOW - timedelta(days=5)
CONTACTED = replace(
    in_state(RoundState.CONTACTED), waits_since=None, last_word=LONG_AGO, touched=LONG_AGO, held_since=LONG_AGO
)
AHEAD = NOW + timedelta(hours=3)


@pytest.mark.parametrize(
    ("changes", "step"),
    [
        pytest.param({}, None, id="nothing"),
        pytest.param({"window": AskedWindow(AHEAD, AHEAD + timedelta(hours=2))}, LeadStep.WINDOW, id="window"),
        pytest.param({"window": AskedWindow(NOW - timedelta(hours=2), NOW)}, None, id="window past"),
        pytest.param({"meeting": AHEAD}, LeadStep.MEETING, id="meeting"),
        pytest.param({"meeting": NOW}, None, id="meeting past"),
        pytest.param({"snoozed": AHEAD}, LeadStep.SNOOZED, id="snoozed"),
        pytest.param({"waits_since": NOW}, LeadStep.ANSWER, id="waits for an answer"),
        pytest.param({"last_word": NOW - timedelta(days=2) + minutes(1)}, LeadStep.WORD, id="a word, young enough"),
        pytest.param({"last_word": NOW - timedelta(days=2)}, None, id="a word, too old"),
        pytest.param({"meeting": AHEAD, "snoozed": AHEAD}, LeadStep.MEETING, id="the first that holds"),
    ],
)
def test_what_comes_next(changes: dict, step: LeadStep | None) -> None:
    changed = replace(CONTACTED, **changes)
    assert step_of(changed, context()) is step
    assert not (step and is_without_step(changed, context()))


def test_206_of_the_page_is_without_a_step_on_wednesday() -> None:
    wrote = replace(CONTACTED, last_word=at(30, "9:01"), touched=at(30, "9:01"), held_since=at(28, "17:59"))
    found = [
        is_without_step(wrote, context(at(2, clock, month=12), hours=HOURS)) for clock in ("9:01", "13:00", "13:01")
    ]
    assert found == [False, False, True]


@pytest.mark.parametrize(
    ("before", "without"),
    [
        pytest.param(CONTACTED, True, id="touched"),
        pytest.param(replace(CONTACTED, held_since=NOW - minutes(239)), False, id="has it for less than four hours"),
        pytest.param(replace(CONTACTED, step_ended=NOW - minutes(240)), True, id="four hours after a step"),
        pytest.param(replace(CONTACTED, step_ended=NOW - minutes(239)), False, id="less than four hours after it"),
        pytest.param(in_state(RoundState.NEW), False, id="nobody's"),
        pytest.param(in_state(RoundState.WON), False, id="closed"),
        pytest.param(
            replace(in_state(RoundState.CLAIMED), waits_since=None, held_since=NOW - timedelta(days=1)),
            False,
            id="untouched: it waits",
        ),
        pytest.param(
            replace(in_state(RoundState.CLAIMED), waits_since=None, held_since=NOW - timedelta(days=1), cooled=True),
            True,
            id="untouched and cooled",
        ),
    ],
)
def test_who_is_without_a_step(before: Round, *, without: bool) -> None:
    assert is_without_step(before, context()) is without


@pytest.mark.parametrize(
    ("before", "waits"),
    [
        pytest.param(in_state(RoundState.NEW), True, id="nobody's, past due"),
        pytest.param(FRESH, False, id="before due"),
        pytest.param(replace(FRESH, due=NOW), True, id="at due"),
        pytest.param(in_state(RoundState.CLAIMED), True, id="untouched"),
        pytest.param(in_state(RoundState.CONTACTED), False, id="touched"),
        pytest.param(replace(in_state(RoundState.NEW), touched=NOW), True, id="touched, and nobody's"),
        pytest.param(replace(in_state(RoundState.NEW), cooled=True), False, id="cooled"),
        pytest.param(replace(in_state(RoundState.NEW), stopped=True), False, id="stopped"),
        pytest.param(replace(in_state(RoundState.NEW), kind=RoundKind.QUIET), False, id="quiet"),
        pytest.param(replace(in_state(RoundState.NEW), snoozed=AHEAD), False, id="rests"),
        pytest.param(in_state(RoundState.LOST), False, id="closed"),
    ],
)
def test_who_waits(before: Round, *, waits: bool) -> None:
    assert is_waiting(before, context()) is waits


@pytest.mark.parametrize(
    ("changes", "due", "in_time"),
    [
        pytest.param({"due": NOW + minutes(1)}, False, False, id="not yet"),
        pytest.param({"due": NOW}, True, False, id="untouched at due"),
        pytest.param({"touched": NOW, "due": NOW + minutes(9)}, True, True, id="touched before due"),
        pytest.param({"touched": NOW, "due": NOW}, True, True, id="touched at due"),
        pytest.param({"touched": NOW, "due": NOW - minutes(1)}, True, False, id="touched late"),
        pytest.param({"due": None}, False, False, id="a due that a stop voided"),
        pytest.param({"touched": NOW, "due": None}, True, False, id="the same, touched later"),
        pytest.param({"due": NOW, "state": RoundState.MERGED, "ended": NOW - minutes(1)}, False, False, id="merged"),
        pytest.param({"kind": RoundKind.QUIET, "t0": None, "due": None, "touched": NOW}, False, False, id="quiet"),
    ],
)
def test_what_counts_in_figures(changes: dict, *, due: bool, in_time: bool) -> None:
    changed = replace(FRESH, **changes)
    assert (is_due(changed, NOW), is_in_time(changed)) == (due, in_time)


def test_a_forgotten_round_keeps_its_figures_and_no_lead() -> None:
    lead = LeadAtDesk(HOURS, people(HOURS), rules=DeskRules(clock=ClockRules()))
    lead.does(at(27, "21:00"), acts.Alerted())
    lead.does(at(28, "9:02"), acts.Claim(member(REZA)))
    lead.does(at(28, "9:06"), acts.Touch(member(REZA), TouchKind.CALL))
    lead.does(at(28, "9:30"), acts.Win(member(MINA)))
    kept = counted(lead.round, now=at(30, "9:00"), hours=HOURS, zone=TEHRAN)
    assert (kept.day, kept.due, kept.to_claim, kept.response) == (at(28, "0").date(), True, minutes(2), minutes(6))
    assert (kept.in_time, kept.how, kept.outcome) == (False, "call", "won")
    assert (kept.claimers, kept.by, kept.closed_by, kept.silent) == ((REZA,), REZA, MINA, ())
    assert "lead" not in kept.__struct_fields__


def test_a_forgotten_round_that_nobody_claimed_has_no_spans() -> None:
    kept = counted(FRESH, now=NOW, hours=AlwaysOpen(), zone=TEHRAN)
    assert (kept.to_claim, kept.response, kept.due, kept.by) == (None, None, False, None)


def test_once_a_clock_that_was_ahead_is_right_nothing_that_has_happened_is_later_than_now() -> None:
    later, held = NOW + timedelta(days=3), replace(FRESH, state=RoundState.CLAIMED, owner=SARA)
    called = replace(held, state=RoundState.CONTACTED, touched=NOW)
    cases = {
        "came": (replace(FRESH, opened=later, t0=later, due=later), FRESH),
        "came and called": (replace(called, opened=later, t0=later, touched=later), called),
        "claimed": (replace(held, claimed=later, held_since=later), replace(held, claimed=NOW, held_since=NOW)),
        "wrote": (replace(called, waits_since=later, last_word=later), replace(called, waits_since=NOW, last_word=NOW)),
        "offered": (replace(FRESH, offer=Offer(REZA, later)), replace(FRESH, offer=Offer(REZA, NOW + minutes(2)))),
        "at a window": (replace(FRESH, t0=later, due=later), replace(FRESH, t0=later, due=later)),
        "closed": (replace(called, state=RoundState.LOST, ended=later), None),
    }
    for name, (written, expected) in cases.items():
        found = decide(written, acts.ClockCorrected(), context(NOW))
        assert found.round == (expected or written), name
    assert is_without_step(replace(called, touched=NOW, last_word=NOW + timedelta(days=900)), context(later))


def test_new_rules_begin_only_clocks_that_wait_for_an_opening() -> None:
    later = NOW + timedelta(days=2)
    waits = replace(FRESH, opened=NOW - minutes(9), t0=later, due=later + minutes(5))
    cases = {
        "waits for an opening": (waits, replace(waits, t0=NOW, due=NOW + minutes(5))),
        "came after now was read": (replace(FRESH, opened=later, t0=later, due=later), None),
        "its card waits, too": (
            replace(waits, card_due=later),
            replace(waits, t0=NOW, due=NOW + minutes(5), card_due=NOW),
        ),
        "has begun": (replace(waits, t0=NOW), None),
        "a window": (replace(waits, window=AskedWindow(later, later + minutes(120))), None),
        "touched": (replace(waits, state=RoundState.CONTACTED, owner=SARA, touched=NOW), None),
        "stopped": (replace(waits, due=None, stopped=True), None),
    }
    for name, (before, expected) in cases.items():
        found = decide(before, acts.RulesChanged(), context(NOW))
        assert found.round == (expected or before), name
        assert frozenset(found.set_timers) | found.cleared_timers == frozenset(DeskTimer), name
