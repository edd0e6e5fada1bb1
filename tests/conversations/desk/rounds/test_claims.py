"""Who gets a lead (DESK §3): limits, turns and shares."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.rotation import first_in_turn
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.acts import TimerFired
from conversations.desk.rounds.values.people import Actor
from conversations.desk.rounds.values.rules import ClaimRules, DeskRules
from storage.records.lead import Outcome
from storage.records.round import Offer, Round, RoundKind, RoundState, TouchKind
from storage.records.timer import DeskTimer
from tests.conversations.desk.rounds.desks import (
    MINA,
    NIMA,
    NOW,
    REZA,
    SARA,
    STRANGER,
    LeadAtDesk,
    NineToSix,
    at,
    context,
    member,
    people,
)
from tests.conversations.desk.rounds.test_table import in_state

NEW = in_state(RoundState.NEW)
ONE_FIRST = DeskRules(claim=ClaimRules(rotation="one_first"))
CLAIMS = [
    acts.Claim(member(REZA)),
    acts.Take(member(REZA)),
    acts.Touch(member(REZA), TouchKind.CALL),
    acts.WriteMessage(member(REZA)),
    acts.Win(member(REZA)),
    acts.Lose(member(REZA), Outcome.LOST, "price"),
]
"""Every act on a free lead that is a claim."""


@pytest.mark.parametrize("act", CLAIMS)
def test_while_a_lead_is_offered_only_that_person_may_claim(act: acts.DeskAct) -> None:
    offered = replace(NEW, offer=Offer(SARA, NOW + timedelta(minutes=2)))
    refused = decide(offered, act, context())
    assert (refused.error, refused.owner, refused.until) == ("turn", SARA, NOW + timedelta(minutes=2))
    for person in (SARA, MINA):
        mine = replace(act, actor=member(person))
        assert decide(offered, mine, context()).round.owner == person


@pytest.mark.parametrize("act", CLAIMS)
def test_after_the_offer_everybody_may(act: acts.DeskAct) -> None:
    offered = replace(NEW, offer=Offer(SARA, NOW))
    assert decide(offered, act, context()).round.owner == REZA


@pytest.mark.parametrize("act", CLAIMS)
@pytest.mark.parametrize(
    ("limits", "holds", "count"),
    [
        pytest.param({}, {"untouched": 2}, None, id="one below"),
        pytest.param({}, {"untouched": 3}, 3, id="three untouched"),
        pytest.param({"max_untouched": 0}, {"untouched": 30}, None, id="no limit"),
        pytest.param({"max_open": 5}, {"open_leads": 4}, None, id="below the limit of open ones"),
        pytest.param({"max_open": 5}, {"open_leads": 5}, 5, id="at the limit of open ones"),
    ],
)
def test_whoever_holds_too_many_cannot_claim(act: acts.DeskAct, limits: dict, holds: dict, count: int | None) -> None:
    verdict = decide(NEW, act, context(rules=DeskRules(claim=ClaimRules(**limits)), desk=people(reza=holds)))
    assert getattr(verdict, "count", None) == count


def test_assigning_ignores_the_limits() -> None:
    desk = people(reza={"untouched": 9, "open_leads": 9})
    rules = DeskRules(claim=ClaimRules(max_open=1))
    assert decide(NEW, acts.HandOver(member(MINA), REZA), context(rules=rules, desk=desk)).round.owner == REZA


def test_quiet_leads_are_left_out_of_the_untouched() -> None:
    quiet = replace(NEW, kind=RoundKind.QUIET)
    assert decide(quiet, acts.Claim(member(REZA)), context(desk=people(reza={"untouched": 9}))).round.owner == REZA


@pytest.mark.parametrize(
    ("act", "owner", "error"),
    [
        pytest.param(acts.HandOver(member(SARA), REZA), None, "person", id="the owner to who is away"),
        pytest.param(acts.HandOver(member(MINA), REZA), REZA, None, id="a manager to who is away"),
        pytest.param(acts.HandOver(member(SARA), STRANGER), None, "person", id="to a stranger"),
        pytest.param(acts.HandOver(member(MINA), STRANGER), None, "person", id="a manager to a stranger"),
        pytest.param(acts.HandOver(member(SARA), SARA), None, "mine", id="to themselves"),
        pytest.param(acts.HandOver(member(MINA), SARA), None, "taken", id="to who has it"),
        pytest.param(acts.HandOver(member(MINA), MINA), MINA, None, id="a manager to themselves"),
    ],
)
def test_who_is_given_a_lead(act: acts.HandOver, owner: int | None, error: str | None) -> None:
    verdict = decide(in_state(RoundState.CLAIMED), act, context(desk=people(reza={"away": True})))
    assert getattr(verdict, "error", None) == error
    assert error or verdict.round.owner == owner


@pytest.mark.parametrize(
    ("state", "after"),
    [(RoundState.CLAIMED, "claimed"), (RoundState.CONTACTED, "contacted"), (RoundState.MEETING, "meeting")],
)
def test_handed_over_a_lead_is_as_it_was(state: RoundState, after: str) -> None:
    handed = decide(in_state(state), acts.HandOver(member(SARA), REZA), context()).round
    assert (handed.state, handed.owner, handed.held_since) == (after, REZA, NOW)


@pytest.mark.parametrize("away", [{"away": True}, {"hours": NineToSix(weekdays=frozenset({2}))}])
def test_a_member_takes_over_from_who_is_not_there(away: dict) -> None:
    waits = in_state(RoundState.CONTACTED)
    taken = decide(waits, acts.TakeOver(member(REZA)), context(desk=people(sara=away)))
    assert taken.round.owner == REZA
    assert [(each.kind, each.data) for each in taken.entries] == [
        ("assigned", {"from": SARA, "to": REZA, "name": "Reza"})
    ]


@pytest.mark.parametrize(
    ("asked", "owner", "error"),
    [
        pytest.param(None, SARA, "notyours", id="by a reminder, while the owner is there"),
        pytest.param(SARA, SARA, None, id="from the owner who was named"),
        pytest.param(SARA, NIMA, "notyours", id="somebody else has it by now"),
        pytest.param(SARA, REZA, "mine", id="they have it by now"),
    ],
)
def test_a_lead_is_taken_over_from_an_owner_who_is_there_only_if_they_were_named(
    asked: int | None, owner: int, error: str | None
) -> None:
    theirs = replace(in_state(RoundState.CONTACTED), owner=owner)
    verdict = decide(theirs, acts.TakeOver(member(REZA), asked), context())
    assert getattr(verdict, "error", None) == error
    assert error or verdict.round.owner == REZA


def test_a_lead_that_waits_for_nothing_is_taken_over_too_from_the_owner_who_was_named() -> None:
    calm = replace(in_state(RoundState.CONTACTED), waits_since=None)
    assert decide(calm, acts.TakeOver(member(REZA), SARA), context()).round.owner == REZA
    assert decide(calm, acts.TakeOver(member(REZA)), context()).error == "old"
    won = replace(in_state(RoundState.WON), waits_since=None)
    assert decide(won, acts.TakeOver(member(REZA), SARA), context()).error == "old"


def test_the_example_of_the_page() -> None:
    held = {"sara": {"open_leads": 2, "given": 5}, "nima": {"open_leads": 3}}
    reza = {"open_leads": 1, "given": 2, "weight": 0.5}
    assert first_in_turn(context(desk=people(reza=reza, **held))).id == REZA
    assert first_in_turn(context(desk=people(reza=reza | {"away": True}, **held))).id == SARA


@pytest.mark.parametrize(
    ("changes", "first"),
    [
        pytest.param({}, SARA, id="the lower id"),
        pytest.param({"sara": {"open_leads": 1}}, REZA, id="fewer open ones"),
        pytest.param({"sara": {"given": 1}}, REZA, id="fewer given"),
        pytest.param({"sara": {"offered": NOW}, "reza": {"offered": NOW - timedelta(days=1)}}, NIMA, id="never"),
        pytest.param(
            {"sara": {"offered": NOW}, "nima": {"offered": NOW}, "reza": {"offered": NOW - timedelta(days=1)}},
            REZA,
            id="longest since",
        ),
        pytest.param({"sara": {"weight": 0.0}}, REZA, id="no weight"),
        pytest.param({"sara": {"away": True}}, REZA, id="away"),
        pytest.param({"sara": {"weight": 0.5, "open_leads": 1}, "reza": {"open_leads": 1}, "nima": {"open_leads": 2}},
                     REZA, id="by weight"),
        pytest.param({name: {"away": True} for name in ("sara", "reza", "nima")}, None, id="nobody"),
    ],
)  # fmt: skip
def test_whose_turn_it_is(changes: dict, first: int | None) -> None:
    found = first_in_turn(context(desk=people(**changes)))
    assert (None if found is None else found.id) == first


def test_who_has_enough_open_leads_is_offered_none() -> None:
    rules = DeskRules(claim=ClaimRules(rotation="one_first", max_open=2))
    desk = people(sara={"open_leads": 2}, reza={"open_leads": 3}, nima={"open_leads": 2})
    assert first_in_turn(context(desk=desk, rules=rules)) is None


def test_an_alert_in_working_time_is_offered_at_once_and_passes() -> None:
    hours = NineToSix()
    hot = LeadAtDesk(hours, people(hours), rules=ONE_FIRST)
    hot.does(at(28, "10:00"), acts.Alerted())
    assert hot.round.offer == Offer(SARA, at(28, "10:02"))
    hot.runs_to(at(28, "10:01"))
    assert hot.timers[DeskTimer.OFFER] == at(28, "10:02")
    hot.now = at(28, "10:02")
    passed = decide(hot.round, TimerFired(DeskTimer.OFFER), hot.context())
    assert (passed.round.offer, passed.offer_passed) == (None, SARA)
    hot.runs_to(at(28, "10:05"))
    assert hot.log[-1] == "Sat 10:05 P1"


def test_an_alert_outside_hours_is_offered_at_the_opening() -> None:
    hours = NineToSix()
    hot = LeadAtDesk(hours, people(hours), rules=ONE_FIRST)
    hot.does(at(27, "10:00"), acts.Alerted())
    assert (hot.round.offer, hot.timers[DeskTimer.START]) == (None, at(28, "9:00"))
    hot.runs_to(at(28, "9:00"))
    assert hot.round.offer == Offer(SARA, at(28, "9:02"))


def test_a_lead_claimed_at_night_is_offered_to_nobody() -> None:
    hours = NineToSix()
    hot = LeadAtDesk(hours, people(hours), rules=ONE_FIRST)
    hot.does(at(27, "10:00"), acts.Alerted())
    hot.does(at(27, "11:00"), acts.Claim(member(REZA)))
    hot.runs_to(at(28, "9:01"))
    assert (hot.round.owner, hot.round.offer) == (REZA, None)


@pytest.mark.parametrize("act", [acts.WentAway(SARA), acts.LeftDesk(SARA)])
def test_an_offer_to_who_goes_makes_it_everybodys(act: acts.DeskAct) -> None:
    offered = replace(NEW, offer=Offer(SARA, NOW + timedelta(minutes=2)))
    assert decide(offered, act, context()).round == replace(offered, offer=None)


def test_after_downtime_an_offer_that_would_be_over_is_made_to_nobody() -> None:
    waits = replace(NEW, offer_due=NOW - timedelta(minutes=2))
    assert decide(waits, TimerFired(DeskTimer.START), context(rules=ONE_FIRST)).round == replace(waits, offer_due=None)


def test_nobody_to_offer_to_makes_it_everybodys() -> None:
    desk = people(**{name: {"away": True} for name in ("sara", "reza", "nima")})
    fresh = decide(Round(lead=128), acts.Alerted(), context(desk=desk, rules=ONE_FIRST)).round
    assert (fresh.offer, fresh.offer_due) == (None, None)


@pytest.mark.parametrize(("relay", "error"), [("owner", "notyours"), ("desk", None)])
def test_the_desk_may_write_to_everybodys_leads_where_the_funnel_says_so(relay: str, error: str | None) -> None:
    verdict = decide(
        in_state(RoundState.CLAIMED), acts.WriteMessage(Actor(NIMA)), context(rules=DeskRules(relay=relay))
    )
    assert getattr(verdict, "error", None) == error
