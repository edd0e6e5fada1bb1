"""The races of DESK §8: two acts in both orders; the second sees what the first did, and the loser changes nothing."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from conversations.desk.rounds.clock.timers import timers_of
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.acts import TimerFired
from conversations.desk.rounds.values.moves import Denied
from conversations.desk.rounds.values.people import DeskPeople
from storage.records.lead import Outcome
from storage.records.round import AskedWindow, Ping, Round, RoundState, TouchKind
from storage.records.timer import DeskTimer
from tests.conversations.desk.rounds.desks import MINA, NOW, REZA, SARA, context, member, people
from tests.conversations.desk.rounds.test_table import in_state

NEW, CLAIMED, CONTACTED = in_state(RoundState.NEW), in_state(RoundState.CLAIMED), in_state(RoundState.CONTACTED)
SOON = NOW + timedelta(hours=3)
CLAIM = acts.Claim(member(REZA))
SILENCE = TimerFired(DeskTimer.HOLD)
WRITTEN = acts.Touch(member(SARA), TouchKind.MESSAGE, NOW - timedelta(seconds=5))
LATE = TimerFired(DeskTimer.LATE)
TOUCH = acts.Touch(member(SARA), TouchKind.CALL)
PROMISED = replace(CLAIMED, promised=NOW)
RESTS = replace(CONTACTED, snoozed=NOW, waits_since=None)


def after(before: Round, *those: acts.DeskAct, desk: DeskPeople | None = None) -> tuple[Round, list[str]]:
    """Return the round after acts at the same moment, and what became of each: moved, the same, or the refusal."""
    results = []
    for act in those:
        verdict = decide(before, act, context(desk=desk))
        if isinstance(verdict, Denied):
            results.append(f"E-{verdict.error}")
            continue
        results.append("same" if verdict.round == before else "moved")
        before = verdict.round
    return before, results


@pytest.mark.parametrize(
    ("before", "first", "second", "results", "owner", "state"),
    [
        pytest.param(NEW, CLAIM, acts.Claim(member(SARA)), ["moved", "E-taken"], REZA, "claimed", id="claim, claim"),
        pytest.param(NEW, acts.Claim(member(SARA)), CLAIM, ["moved", "E-taken"], SARA, "claimed", id="the other way"),
        pytest.param(NEW, CLAIM, CLAIM, ["moved", "E-mine"], REZA, "claimed", id="the winner again"),
        pytest.param(CLAIMED, SILENCE, CLAIM, ["moved", "moved"], REZA, "claimed", id="silence, claim"),
        pytest.param(CLAIMED, CLAIM, SILENCE, ["E-taken", "moved"], None, "new", id="claim, silence"),
        pytest.param(CLAIMED, acts.WentAway(SARA), CLAIM, ["moved", "moved"], REZA, "claimed", id="away, claim"),
        pytest.param(CLAIMED, CLAIM, acts.WentAway(SARA), ["E-taken", "moved"], None, "new", id="claim, away"),
        pytest.param(
            CONTACTED, acts.Win(member(SARA)), acts.Lose(member(SARA), Outcome.LOST, "price"), ["moved", "E-old"],
            SARA, "won", id="won, lost",
        ),
        pytest.param(
            CONTACTED, acts.Lose(member(SARA), Outcome.LOST, "price"), acts.Win(member(SARA)), ["moved", "E-old"],
            SARA, "lost", id="lost, won",
        ),
        pytest.param(
            CONTACTED, acts.Merge(member(SARA), 97), acts.Merge(member(SARA), 98), ["moved", "E-merge"],
            SARA, "merged", id="two merges",
        ),
        pytest.param(
            NEW, acts.Merge(member(MINA), 97), CLAIM, ["moved", "E-old"], None, "merged",
            id="merge, claim: the caller claims the survivor",
        ),
        pytest.param(NEW, CLAIM, acts.Merge(member(REZA), 97), ["moved", "moved"], REZA, "merged", id="claim, merge"),
        pytest.param(CLAIMED, SILENCE, WRITTEN, ["moved", "moved"], SARA, "contacted", id="silence, what was written"),
        pytest.param(CLAIMED, WRITTEN, SILENCE, ["moved", "same"], SARA, "contacted", id="written, silence"),
        pytest.param(PROMISED, TOUCH, LATE, ["moved", "same"], SARA, "contacted", id="touch, T5"),
        pytest.param(PROMISED, LATE, TOUCH, ["moved", "moved"], SARA, "contacted", id="T5, touch"),
        pytest.param(
            NEW, acts.Forgotten(), CLAIM, ["moved", "E-old"], None, "none", id="forget, press",
        ),
    ],
)  # fmt: skip
def test_two_acts_at_once(before, first, second, results, owner, state) -> None:
    round_, found = after(before, first, second)
    assert (found, round_.owner, round_.state) == (results, owner, state)


def test_of_a_thousand_presses_one_wins() -> None:
    presses = [acts.Claim(member(person)) for person in range(1000, 2000)]
    round_, results = after(NEW, *presses)
    assert (results.count("moved"), results.count("E-taken"), round_.owner) == (1, 999, 1000)


def test_a_lead_is_not_handed_to_who_left() -> None:
    without = DeskPeople(tuple(each for each in people() if each.id != REZA))
    _, results = after(CLAIMED, acts.HandOver(member(SARA), REZA), desk=without)
    assert results == ["E-person"]


def test_handed_to_who_leaves_then_it_is_nobodys() -> None:
    round_, results = after(CLAIMED, acts.HandOver(member(SARA), REZA), acts.LeftDesk(REZA))
    assert (results, round_.state, round_.owner) == (["moved", "moved"], RoundState.NEW, None)


@pytest.mark.parametrize("first", ["window", "P1"])
def test_a_window_and_p1_in_either_order_leave_no_ping_and_a_later_clock(first: str) -> None:
    due = replace(NEW, t0=NOW - timedelta(minutes=5), due=NOW)
    window, p1 = acts.WindowPicked(SOON, SOON + timedelta(hours=2)), TimerFired(DeskTimer.LADDER)
    round_, _ = after(due, *([window, p1] if first == "window" else [p1, window]))
    assert (round_.t0, round_.ping, round_.window) == (SOON, None, AskedWindow(SOON, SOON + timedelta(hours=2)))
    assert timers_of(round_, context())[DeskTimer.LADDER] == SOON + timedelta(minutes=5)
    assert decide(replace(due, ping=Ping.LADDER), window, context()).delete_ping


@pytest.mark.parametrize("wrote_first", [True, False])
def test_the_end_of_a_rest_and_words_give_one_return(*, wrote_first: bool) -> None:
    both = [acts.ProspectWrote(), TimerFired(DeskTimer.SNOOZE)]
    notices, round_ = [], RESTS
    for act in both if wrote_first else both[::-1]:
        moves = decide(round_, act, context())
        round_ = moves.round
        notices += [each.key for each in moves.notices]
    assert notices.count("R6") == 1
    assert (round_.snoozed, round_.waits_since) == (None, NOW)


def test_an_outcome_while_its_question_waits_is_refused_by_the_first_commit() -> None:
    asked = acts.AskFirst(member(SARA), acts.DeskQuestion.AMOUNT)
    _, results = after(CONTACTED, asked, acts.Lose(member(SARA), Outcome.LOST, "price"), acts.Win(member(SARA)))
    assert results == ["same", "moved", "E-old"]
