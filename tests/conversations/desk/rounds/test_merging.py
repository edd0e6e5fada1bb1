"""Two leads that are one person: which survives, what its round is then, and that nothing done since is undone."""

from datetime import timedelta
from itertools import product

import pytest
from msgspec.structs import replace

from conversations.desk.rounds.merging import apart, goes_on_from, is_as_made, survives, take_on, together
from conversations.desk.rounds.values.acts import TakeOn
from storage.records.lead import ContactKind, Lead
from storage.records.round import AskedWindow, RoundState
from tests.conversations.desk.rounds.desks import NOW, SARA, context
from tests.conversations.desk.rounds.test_table import in_state

ORDER = [RoundState(each) for each in ["none", "unfit", "lost", "won", "new", "claimed", "contacted", "meeting"]]
"""From the least alive to the most."""


def lead(number: int, **known: object) -> Lead:
    times = dict.fromkeys(("scored_at", "created", "seen", "updated"), NOW)
    return Lead(number=number, telegram_id=number, name="", language="fa", **times, **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "survivor"),
    [
        pytest.param(lead(1), lead(2, contact=ContactKind.TELEGRAM), 2, id="telegram over visitor"),
        pytest.param(lead(1, contact=ContactKind.TELEGRAM), lead(2, phone="+98"), 2, id="phone over telegram"),
        pytest.param(lead(1, contact=ContactKind.TELEGRAM), lead(2, email="a@b.example"), 2, id="email over telegram"),
        pytest.param(lead(3, phone="+98"), lead(2, email="a@b.example"), 2, id="then the lower number"),
        pytest.param(lead(1), lead(2), 1, id="two visitors"),
    ],
)
def test_who_is_identified_better_survives(one: Lead, other: Lead, survivor: int) -> None:
    assert survives(one, other).number == survives(other, one).number == survivor


@pytest.mark.parametrize(("own", "theirs"), [*product(ORDER, ORDER)])
def test_the_more_alive_state_goes_on_with_its_owner(own: RoundState, theirs: RoundState) -> None:
    survivor, other = in_state(own), replace(in_state(theirs), lead=97)
    after = together(survivor, other, context())
    alive = survivor if ORDER.index(own) >= ORDER.index(theirs) else other
    assert goes_on_from(survivor, other) is alive
    assert (after.lead, after.state, after.owner, after.t0) == (survivor.lead, alive.state, alive.owner, alive.t0)
    own_ended = alive is other and own in (RoundState.WON, RoundState.LOST, RoundState.UNFIT)
    assert after.deals == other.deals + (0 if own_ended else survivor.deals)
    assert is_as_made(after, survivor, other, context())


def test_a_survivor_that_nothing_changes_keeps_its_round() -> None:
    survivor = in_state(RoundState.CONTACTED)
    moves = take_on(survivor, TakeOn(replace(in_state(RoundState.LOST), lead=97)), context())
    assert (moves.round, moves.followed) == (survivor, None)


@pytest.mark.parametrize(
    ("own", "theirs", "followed", "carried"),
    [
        pytest.param("lost", "claimed", "lost", False, id="an end stays an end"),
        pytest.param("new", "claimed", "merged", False, id="an open stay ends"),
        pytest.param("won", "won", "merged", True, id="one that goes on is counted once"),
        pytest.param("none", "claimed", None, False, id="there was none"),
    ],
)
def test_the_round_before_is_told_apart(own: str, theirs: str, followed: str | None, carried: bool) -> None:
    survivor = in_state(RoundState(own))
    moves = take_on(survivor, TakeOn(replace(in_state(RoundState(theirs)), lead=97)), context())
    assert moves.round.n == survivor.n + 1
    assert (moves.followed and moves.followed.state) == followed
    assert bool(moves.followed and moves.followed.carried) is carried
    if moves.followed is not None and moves.followed.state is RoundState.MERGED:
        assert apart(moves.followed) == survivor


@pytest.mark.parametrize("side", [0, 1])
def test_a_stop_on_either_side_counts_for_both(side: int) -> None:
    window = AskedWindow(NOW + timedelta(hours=1), NOW + timedelta(hours=2))
    pair = [replace(in_state(RoundState.NEW), window=window), replace(in_state(RoundState.NEW), lead=97)]
    pair[side] = replace(pair[side], stopped=True)
    after = together(*pair, context())
    assert after.stopped
    assert side == 0 or after.window is None
    assert is_as_made(after, *pair, context())


@pytest.mark.parametrize(
    "done",
    [
        {"state": RoundState.NEW, "owner": None},
        {"owner": 7},
        {"deals": 2},
        {"last_word": NOW},
        {"meeting": NOW + timedelta(days=1)},
        {"n": 9},
    ],
)
def test_what_somebody_does_afterwards_is_the_survivors(done: dict[str, object]) -> None:
    survivor, other = in_state(RoundState.LOST), replace(in_state(RoundState.CLAIMED), lead=97)
    made = together(survivor, other, context())
    assert made.owner == SARA
    assert is_as_made(replace(made, nudged=True, due=NOW, sent=made.sent), survivor, other, context())
    assert not is_as_made(replace(made, **done), survivor, other, context())
