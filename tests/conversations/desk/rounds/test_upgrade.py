from datetime import timedelta

import pytest

from conversations.desk.rounds.clock.next_steps import is_waiting
from conversations.desk.rounds.clock.timers import timers_of
from conversations.desk.rounds.counted import is_due
from conversations.desk.rounds.decide import decide
from conversations.desk.rounds.upgrade import round_of_before
from conversations.desk.rounds.values import acts
from storage.records.lead import Lead, Outcome, Stage
from storage.records.round import RoundKind
from storage.records.timer import DeskTimer
from tests.conversations.desk.rounds.desks import REZA, SARA, NineToSix, at, context, member

HOURS = NineToSix()
START = at(30, "10:00")
CTX = context(START, hours=HOURS)
SUN, SAT = at(29, "10:00"), at(28, "17:59")


def lead(**fields) -> Lead:
    base = {"number": 128, "telegram_id": 7, "name": "Ali", "language": "fa", "scored_at": SAT, "created": SAT,
            "seen": SAT, "updated": SAT, "phone": "989121234567", "hot": True}  # fmt: skip
    return Lead(**(base | fields))


ALERTED = {"alerts": 1, "alerted_at": SUN}
OLD = {"alerts": 1, "alerted_at": SAT}
OWNED = ALERTED | {"owner": SARA, "claimed_at": SUN}
QUIET = {"quiet_at": SAT, "quiet_due": at(2, "18:00", month=12), "hot": False}


@pytest.mark.parametrize(
    ("fields", "state", "kind", "owner"),
    [
        pytest.param({}, "none", "alert", None, id="never at the desk"),
        pytest.param(ALERTED, "new", "alert", None, id="nobody's"),
        pytest.param(OWNED, "contacted", "alert", SARA, id="owned"),
        pytest.param(QUIET, "new", "quiet", None, id="quiet"),
        pytest.param(QUIET | {"owner": SARA, "claimed_at": SUN}, "contacted", "quiet", SARA, id="quiet, owned"),
        pytest.param(OWNED | {"outcome": Outcome.WON, "stage": Stage.CUSTOMER}, "won", "alert", SARA, id="won"),
        pytest.param(OWNED | {"outcome": Outcome.LOST}, "lost", "alert", SARA, id="lost"),
        pytest.param(ALERTED | {"outcome": Outcome.DISQUALIFIED}, "unfit", "alert", None, id="not a fit, nobody's"),
    ],
)
def test_what_becomes_of_a_lead_of_before(fields: dict, state: str, kind: str, owner: int | None) -> None:
    found = round_of_before(lead(**fields), CTX)
    assert (found.state, found.kind, found.owner) == (state, kind, owner)


@pytest.mark.parametrize("fields", [OWNED, OWNED | {"outcome": Outcome.WON}, QUIET])
def test_no_figure_of_first_responses_has_them(fields: dict) -> None:
    found = round_of_before(lead(**fields), CTX)
    assert (found.t0, found.due, is_due(found, START)) == (None, None, False)


def test_one_alerted_within_the_last_working_day_runs_the_ladder_from_the_start() -> None:
    found = round_of_before(lead(**ALERTED), CTX)
    assert (found.t0, found.due) == (START, START + timedelta(minutes=5))
    assert timers_of(found, CTX) == {DeskTimer.LADDER: START + timedelta(minutes=5)}


def test_an_older_one_waits_in_the_list_and_pings_nobody() -> None:
    found = round_of_before(lead(**OLD), CTX)
    assert is_waiting(found, CTX)
    assert timers_of(found, CTX) == {}


def test_a_quiet_card_keeps_its_promise() -> None:
    found = round_of_before(lead(**QUIET), CTX)
    assert timers_of(found, CTX) == {DeskTimer.LATE: at(2, "18:00", month=12)}


@pytest.mark.parametrize(
    ("fields", "flag"),
    [
        (ALERTED | {"hot": False}, "cooled"),
        (ALERTED | {"stopped": True}, "stopped"),
        (ALERTED | {"blocked": True}, "blocked"),
        (ALERTED | {"phone": None}, "telegram_alone"),
        (ALERTED | {"stage": Stage.PQL}, "trial"),
    ],
)
def test_flags_are_taken_over(fields: dict, flag: str) -> None:
    assert getattr(round_of_before(lead(**fields), CTX), flag) is True
    assert getattr(round_of_before(lead(**ALERTED), CTX), flag) is False


def test_an_owned_lead_of_before_goes_on_like_others() -> None:
    found = round_of_before(lead(**OWNED), CTX)
    given = decide(found, acts.GiveBack(member(SARA)), CTX).round
    assert decide(given, acts.Claim(member(REZA)), CTX).round.state == "contacted"
    assert (found.kind, found.claimed, found.touched) == (RoundKind.ALERT, SUN, SUN)
    assert (found.claimers, found.by) == ((SARA,), SARA)
