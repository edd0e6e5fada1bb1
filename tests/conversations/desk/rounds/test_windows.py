"""Windows in which prospects want to be called: what a choice and other hours do to a round (DESK §5)."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from conversations.desk.rounds.clock.timers import timers_of
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values.acts import RulesChanged, TimerFired, WindowPicked
from conversations.desk.rounds.values.moves import Moves
from storage.records.round import AskedWindow, Ping, Round, RoundKind, RoundState
from storage.records.timer import DeskTimer
from tests.conversations.desk.rounds.desks import SARA, NineToSix, at, context, people, said, told
from tests.conversations.desk.rounds.test_table import in_state

HOURS = NineToSix(holidays=frozenset({at(29, "9:00").date()}))
NOW, TWO_HOURS = at(28, "11:01"), timedelta(hours=2)
PICKED = WindowPicked(at(30, "11:00"), at(30, "13:00"), "call")
NEW = replace(in_state(RoundState.NEW), t0=at(28, "11:00"), due=at(28, "11:05"), opened=at(28, "11:00"))
CONTACTED = replace(in_state(RoundState.CONTACTED), waits_since=None)


def moves(before: Round, act, *, now=NOW, hours=HOURS, **changes) -> Moves:
    verdict = decide(before, act, context(now, hours=hours, desk=people(hours, **changes)))
    assert isinstance(verdict, Moves), verdict
    return verdict


def with_window(before: Round, **changes) -> Round:
    return replace(before, window=AskedWindow(PICKED.start, PICKED.end, "call"), promised=PICKED.end, **changes)


def test_a_choice_moves_the_clock_the_ladder_and_the_promise_of_an_untouched_lead() -> None:
    after = moves(replace(NEW, ping=Ping.LADDER), PICKED).round
    assert (after.t0, after.due, after.promised) == (PICKED.start, at(30, "11:05"), PICKED.end)
    assert after.window == AskedWindow(PICKED.start, PICKED.end, "call")
    assert after.ping is None
    timers = timers_of(after, context(NOW, hours=HOURS))
    assert timers[DeskTimer.LADDER] == at(30, "11:05")
    assert timers[DeskTimer.WINDOW_NEAR] == at(30, "10:50")
    assert timers[DeskTimer.LATE] == PICKED.end


def test_the_same_choice_again_changes_nothing() -> None:
    once = moves(NEW, PICKED).round
    again = moves(replace(once, window_said=True, nudged=True), PICKED)
    assert again.round == replace(once, window_said=True, nudged=True)
    assert (again.notices, again.set_timers) == ((), {})


@pytest.mark.parametrize(
    "state", [RoundState.NONE, RoundState.WON, RoundState.LOST, RoundState.UNFIT, RoundState.MERGED]
)
def test_who_is_not_at_the_desk_changes_nothing(state: RoundState) -> None:
    before = in_state(state)
    assert moves(before, PICKED).round == before


def test_a_choice_warms_a_lead_that_cooled_and_ends_a_rest() -> None:
    assert not moves(replace(NEW, cooled=True), PICKED).round.cooled
    rests = moves(replace(CONTACTED, snoozed=at(5, "9:00", month=12)), PICKED)
    assert (rests.round.snoozed, rests.round.waits_since) == (None, None), "a choice waits for no answer"
    assert [told(each) for each in rests.notices] == ["R6 @Sara"]


def test_the_owner_hears_of_another_time_than_the_meeting_and_the_old_one_is_not_recalled() -> None:
    meets = replace(in_state(RoundState.MEETING), meeting=at(1, "10:00", month=12), waits_since=None, near_said=False)
    moved = moves(meets, PICKED)
    assert [told(each) for each in moved.notices] == ["told.other_time @Sara"]
    assert (moved.round.state, moved.round.meeting) == (RoundState.MEETING, meets.meeting), "the owner moves it"
    assert moved.cleared_timers == {DeskTimer.MEETING_NEAR}


def test_a_quiet_lead_is_called_then_without_a_clock() -> None:
    after = moves(replace(NEW, kind=RoundKind.QUIET, t0=None, due=None), PICKED).round
    assert (after.t0, after.due, after.promised) == (None, None, PICKED.end)


@pytest.mark.parametrize(
    ("changes", "hears"),
    [
        pytest.param({}, "P6 > Sara", id="in private"),
        pytest.param({"sara": {"started": False}}, "P6 @Sara", id="under the card"),
        pytest.param({"sara": {"away": True}}, "P6 @Reza+Nima+Mina", id="who is there in place of who is away"),
    ],
)
def test_the_reminder_goes_to_those_who_will_be_there(changes: dict, hears: str) -> None:
    before = with_window(CONTACTED)
    fired = moves(before, TimerFired(DeskTimer.WINDOW_NEAR), now=at(30, "10:50"), **changes)
    assert [told(each) for each in fired.notices] == [hears]


@pytest.mark.parametrize(
    ("flags", "reminds"),
    [
        pytest.param({"blocked": True}, True, id="blocked, with a phone"),
        pytest.param({"blocked": True, "telegram_alone": True}, False, id="blocked, with Telegram alone"),
        pytest.param({"cooled": True}, False, id="cooled"),
        pytest.param({"snoozed": at(30, "15:00")}, False, id="snoozed"),
    ],
)
def test_of_a_lead_whose_pings_are_stopped_nobody_is_reminded(flags: dict, reminds: bool) -> None:
    timers = timers_of(with_window(CONTACTED, **flags), context(NOW, hours=HOURS))
    assert (DeskTimer.WINDOW_NEAR in timers) == reminds


@pytest.mark.parametrize(
    "before",
    [with_window(NEW, t0=PICKED.start, due=at(30, "11:05")), with_window(CONTACTED)],
    ids=lambda each: each.state,
)
def test_on_a_new_holiday_the_window_moves_and_both_sides_hear(before: Round) -> None:
    closed = NineToSix(holidays=HOURS.holidays | {at(30, "9:00").date()})
    moved = moves(before, RulesChanged(), hours=closed)
    tuesday = at(1, "9:00", month=12)
    assert moved.round.window == AskedWindow(tuesday, tuesday + TWO_HOURS, "call")
    assert moved.round.promised == tuesday + TWO_HOURS
    assert moved.round.t0 == (tuesday if before.is_untouched else before.t0)
    assert [told(each) for each in moved.notices] == [f"told.window_moved{' @Sara' if before.owner == SARA else ''}"]
    assert [said(each) for each in moved.to_prospect] == ["prospect window_moved"]
    assert [(each.kind, each.data["moment"]) for each in moved.entries] == [("promised", tuesday.isoformat())]
    again = moves(moved.round, RulesChanged(), hours=closed)
    assert (again.round, again.notices) == (moved.round, ())


def test_a_window_that_has_begun_and_one_that_is_kept_stay() -> None:
    closed = NineToSix(holidays=frozenset({at(30, "9:00").date()}))
    begun = moves(with_window(CONTACTED), RulesChanged(), now=at(30, "11:30"), hours=closed)
    kept = moves(with_window(CONTACTED), RulesChanged())
    assert (begun.round.window, kept.round.window) == (with_window(CONTACTED).window,) * 2
    assert (*begun.notices, *kept.notices) == ()


def test_who_blocked_the_bot_is_not_written_to() -> None:
    closed = NineToSix(holidays=HOURS.holidays | {at(30, "9:00").date()})
    moved = moves(with_window(CONTACTED, blocked=True), RulesChanged(), hours=closed)
    assert moved.to_prospect == ()
    assert len(moved.notices) == 1
