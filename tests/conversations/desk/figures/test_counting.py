"""What each round adds to the figures of /desk."""

from datetime import UTC, date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from conversations.desk.figures.counting import desk_figures
from conversations.desk.figures.periods import of_period
from conversations.desk.figures.ratios import NEVER, Ratio
from conversations.desk.figures.standing import leads_without_step
from conversations.desk.figures.values import Colleague, DeskFigures, LeadsWithoutStep, QuietFigures
from conversations.desk.rounds.counted import CountedRound, counted
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.rules import ClaimRules, DeskRules
from storage.records.figures import Period
from storage.records.lead import Outcome, QuietReason
from storage.records.round import Round, RoundKind, RoundState, TouchKind
from tests.conversations.desk.figures.rounds import changed, minutes, quiet, touched
from tests.conversations.desk.rounds.desks import (
    NIMA,
    REZA,
    SARA,
    TEHRAN,
    LeadAtDesk,
    NineToSix,
    at,
    context,
    member,
    people,
)

HOURS = NineToSix()
ALERT = {"kind": RoundKind.ALERT}
WON, LOST, UNFIT = Outcome.WON, Outcome.LOST, Outcome.DISQUALIFIED


def figures(*rounds: CountedRound, colleagues: tuple[Colleague, ...] = ()) -> DeskFigures:
    return desk_figures(rounds, deals=(), colleagues=colleagues, leads=LeadsWithoutStep())


@pytest.mark.parametrize(
    ("rounds", "expected"),
    [
        pytest.param([], {"rounds": 0, "due": 0, "claimed": 0, "to_claim": None, "in_time": Ratio()}, id="none"),
        pytest.param(
            [changed()],
            {"rounds": 1, "due": 1, "claimed": 0, "to_claim": NEVER, "response_median": NEVER, "in_time": Ratio(0, 1)},
            id="nobody's and past due",
        ),
        pytest.param(
            [changed(due=False, to_claim=minutes(1), claimers=(SARA,))],
            {"rounds": 1, "due": 0, "claimed": 0, "to_claim": None, "response_median": None, "in_time": Ratio()},
            id="claimed, and not due",
        ),
        pytest.param(
            [changed(to_claim=minutes(1), claimers=(SARA,))],
            {"due": 1, "claimed": 1, "to_claim": minutes(1), "response_ninety": NEVER, "in_time": Ratio(0, 1)},
            id="claimed and past due",
        ),
        pytest.param(
            [touched(4, in_time=True), touched(6)],
            {"due": 2, "claimed": 2, "response_median": minutes(4), "in_time": Ratio(1, 2)},
            id="touched in time and late",
        ),
        pytest.param(
            [quiet(claimers=(SARA,), by=SARA, outcome=WON), changed(due=False, response=None, by=SARA)],
            {"rounds": 1, "due": 0, "claimed": 0, "response_median": None, "won": Ratio(1, 1)},
            id="a quiet one, and one of before: a sale alone",
        ),
    ],
)
def test_what_is_counted(rounds: list[CountedRound], expected: dict[str, Any]) -> None:
    found = figures(*rounds)
    assert {name: getattr(found, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("seconds", "part"),
    [(0, 0), (299, 0), (300, 0), (301, 1), (1800, 1), (1801, 2), (3600, 2), (3601, 3), (None, 3)],
)
def test_a_sale_stands_in_the_part_of_its_first_response(seconds: int | None, part: int) -> None:
    response = None if seconds is None else timedelta(seconds=seconds)
    found = figures(replace(touched(0, outcome=WON), response=response))
    assert found.won_by_response == tuple(Ratio(1, 1) if place == part else Ratio() for place in range(4))


@pytest.mark.parametrize(("outcome", "won"), [(WON, (1, 1)), (LOST, (0, 1)), (UNFIT, (0, 0)), (Outcome.OPEN, (0, 0))])
def test_the_win_rate_knows_sales_and_losses_alone(outcome: Outcome, won: tuple[int, int]) -> None:
    found = figures(touched(1, outcome=outcome))
    assert (found.won, found.won_by_response[0]) == (Ratio(*won), Ratio(*won))


def test_quiet_rounds_are_counted_by_their_reason() -> None:
    taken = quiet(quiet=None, claimers=(SARA,))
    asked = quiet(quiet=QuietReason.ASKED)
    found = figures(quiet(claimers=(REZA,)), asked, asked, taken, changed())
    assert found.quiet == QuietFigures(rounds=4, wrote=1, asked=2, claimed=2)


def test_what_each_person_did_is_their_own() -> None:
    rounds = [
        touched(4, by=SARA, in_time=True, claimers=(NIMA, SARA), closed_by=REZA, outcome=WON, silent=(NIMA, NIMA)),
        touched(40, by=SARA, claimers=(SARA,), closed_by=SARA, outcome=LOST),
        changed(due=False, to_claim=minutes(1), claimers=(NIMA,)),
        quiet(claimers=(SARA,), by=SARA, closed_by=SARA, outcome=WON),
    ]
    at_desk = tuple(Colleague(person, "", open_leads=person) for person in (NIMA, REZA, SARA))
    sara, reza, nima = figures(*rounds, colleagues=at_desk).colleagues
    assert (sara.claimed, sara.in_time, sara.won, sara.silent) == (2, Ratio(1, 2), 1, 0)
    assert (reza.claimed, reza.in_time, reza.won, reza.silent) == (0, Ratio(), 1, 0)
    assert (nima.claimed, nima.in_time, nima.won, nima.silent) == (2, Ratio(), 0, 2)
    assert [each.colleague.open_leads for each in (sara, reza, nima)] == [SARA, REZA, NIMA]


@pytest.mark.parametrize(
    "deed",
    [
        pytest.param(changed(claimers=(SARA,)), id="claimed"),
        pytest.param(changed(by=SARA, response=minutes(1)), id="touched"),
        pytest.param(changed(outcome=WON, closed_by=SARA), id="sold"),
        pytest.param(changed(silent=(SARA,)), id="fell silent"),
    ],
)
def test_who_left_is_named_for_anything_they_did(deed: CountedRound) -> None:
    left = Colleague(SARA, "Sara", left=True)
    assert [each.colleague for each in figures(deed, colleagues=(left,)).colleagues] == [left]


def test_who_did_nothing_is_named_while_at_the_desk() -> None:
    idle, new = Colleague(REZA, "Reza", left=True), Colleague(NIMA, "Nima")
    found = figures(touched(1, by=77), colleagues=(idle, new)).colleagues
    assert [(each.colleague.id, each.colleague.name) for each in found] == [(NIMA, "Nima"), (77, "")]


@pytest.mark.parametrize(
    ("changes", "day", "quiet_reason", "outcome"),
    [
        pytest.param(
            {"kind": RoundKind.ALERT, "t0": at(28, "9:00"), "opened": at(26, "19:40")}, 28, None, "open", id="of t0"
        ),
        pytest.param({"opened": at(26, "23:59")}, 26, "asked", "open", id="of the card, where there is no clock"),
        pytest.param({"t0": at(28, "23:30").astimezone(UTC) + minutes(60)}, 29, None, "open", id="the company's day"),
        pytest.param({"claimed": at(27, "0:00")}, 27, None, "open", id="of the claim, without a card"),
        pytest.param({"state": RoundState.MERGED, "outcome": WON}, None, None, "open", id="a merged one is no sale"),
        pytest.param({"state": RoundState.WON, "outcome": WON}, None, None, "won", id="another is"),
    ],
)
def test_what_is_kept_of_a_round(
    changes: dict[str, Any], day: int | None, quiet_reason: str | None, outcome: str
) -> None:
    round_ = replace(Round(lead=1, kind=RoundKind.QUIET), **changes)
    kept = counted(round_, now=at(29, "9:00"), hours=HOURS, zone=TEHRAN, reasons=(QuietReason.WORDS, QuietReason.ASKED))
    assert kept.day == (None if day is None else date(2026, 11, day))
    assert (kept.quiet, kept.outcome) == (quiet_reason, outcome)


def test_an_alert_has_no_reason_of_a_quiet_card_and_words_are_one() -> None:
    alert = Round(lead=1, t0=at(28, "9:00"), opened=at(28, "9:00"))
    reasons = [
        counted(each, now=at(29, "9:00"), hours=HOURS, zone=TEHRAN, reasons=(QuietReason.WORDS,)).quiet
        for each in (alert, replace(alert, kind=RoundKind.QUIET, t0=None))
    ]
    assert reasons == [None, QuietReason.WORDS]


@pytest.mark.parametrize(
    ("period", "days"),
    [(Period.TODAY, [2]), (Period.WEEK, [26, 2]), (Period.MONTH, [3, 26, 2]), (Period.ALL, [1, 2, 3, 26, 2])],
)
def test_a_round_is_of_the_period_of_its_clock(period: Period, days: list[int]) -> None:
    starts = [date(2025, 1, 1), date(2026, 11, 2), date(2026, 11, 3), date(2026, 11, 26), date(2026, 12, 2)]
    later = [date(2026, 12, 3), None]
    rounds = [changed(day=day) for day in (*starts, *later)]
    found = of_period(rounds, period, zone=TEHRAN, now=at(2, "18:00", month=12))
    assert [each.day.day for each in found] == days


def test_who_waits_stands_in_the_order_of_due_and_who_has_no_step_of_their_last_one() -> None:
    desk = people(HOURS)
    rules = DeskRules(claim=ClaimRules(max_untouched=0))
    leads = {number: LeadAtDesk(HOURS, desk, Round(lead=number), rules=rules) for number in (5, 6, 7, 8, 9)}
    for number, clock in ((7, "9:10"), (5, "9:30"), (6, "9:40"), (8, "9:50"), (9, "17:58")):
        leads[number].does(at(28, clock), acts.Alerted())
    for number, clock in ((8, "10:00"), (6, "11:00")):
        leads[number].does(at(28, clock), acts.Touch(member(REZA), TouchKind.CALL))
    leads[7].does(at(28, "12:00"), acts.Claim(member(SARA)))
    now = at(2, "9:00", month=12)
    for lead in leads.values():
        lead.runs_to(now)
    found = leads_without_step((each.round for each in leads.values()), context(now, hours=HOURS, desk=desk))
    assert found == LeadsWithoutStep(waiting=(7, 5, 9), stepless=(8, 6))
