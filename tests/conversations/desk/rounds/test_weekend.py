"""The weekend and the holiday of DESK §2, as a list of acts and what the clock makes of them."""

from datetime import date, timedelta

import pytest

from conversations.desk.rounds.clock.starts import first_response, spread
from conversations.desk.rounds.values.acts import Alerted, Claim, DueSet, Touch, WindowPicked
from conversations.desk.rounds.values.rules import ClockRules
from storage.records.round import Round, TouchKind
from tests.conversations.desk.rounds.desks import REZA, SARA, LeadAtDesk, NineToSix, at, member, people

HOURS = NineToSix(holidays=frozenset({date(2026, 11, 29)}))
THERE = people(HOURS, nima={"away": True})
SAT, MON = at(28, "9:00"), at(30, "9:00")


def lead(number: int) -> LeadAtDesk:
    return LeadAtDesk(HOURS, THERE, Round(lead=number))


def minutes(of: LeadAtDesk) -> int:
    return first_response(of.round, HOURS) // timedelta(minutes=1)


def test_128_is_silent_for_one_and_goes_to_another() -> None:
    hot = lead(128)
    hot.does(at(26, "19:40"), Alerted(promised=at(28, "18:00")))
    assert (hot.round.t0, hot.round.due) == (SAT, at(28, "9:05"))
    hot.does(at(28, "9:12"), Claim(member(REZA)))
    hot.does(at(28, "9:29"), Claim(member(SARA)))
    hot.does(at(28, "9:31"), Touch(member(SARA), TouchKind.CALL))
    hot.runs_to(at(30, "18:00"))
    assert hot.log == [
        "Thu 19:40 card (silent)",
        "Thu 19:40 new",
        "Sat 9:05 P1",
        "Sat 9:10 P2 @Sara+Reza",
        "Sat 9:12 ping deleted",
        "Sat 9:12 claimed",
        "Sat 9:13 prospect T1",
        "Sat 9:17 P4 > Reza",
        "Sat 9:27 R2+MANAGER @Mina",
        "Sat 9:27 P3 > Mina",
        "Sat 9:27 new",
        "Sat 9:29 ping deleted",
        "Sat 9:29 claimed",
        "Sat 9:31 contacted",
    ]
    assert minutes(hot) == 31
    assert (hot.round.claimers, hot.round.silent) == ((REZA, SARA), (REZA,))


def test_129_is_claimed_at_night_and_answered_in_the_morning() -> None:
    asked = lead(129)
    asked.does(at(27, "11:00"), Alerted("talk", promised=at(28, "18:00")))
    asked.does(at(27, "22:15"), Claim(member(SARA)))
    asked.does(SAT, DueSet(at(28, "9:05")))
    asked.does(at(28, "9:03"), Touch(member(SARA), TouchKind.MESSAGE))
    asked.runs_to(at(30, "18:00"))
    assert asked.log == ["Fri 11:00 card (silent)", "Fri 11:00 new", "Fri 22:15 claimed", "Sat 9:03 contacted"]
    assert minutes(asked) == 3
    assert asked.round.touched <= asked.round.due


def test_130_chooses_a_window() -> None:
    hot = lead(130)
    hot.does(at(28, "11:00"), Alerted(promised=at(28, "18:00")))
    assert hot.round.due == at(28, "11:05")
    hot.does(at(28, "11:01"), WindowPicked(at(28, "15:00"), at(28, "17:00")))
    assert (hot.round.t0, hot.round.promised) == (at(28, "15:00"), at(28, "17:00"))
    hot.does(at(28, "12:00"), Claim(member(SARA)))
    hot.does(at(28, "15:02"), Touch(member(SARA), TouchKind.CALL))
    assert hot.log == [
        "Sat 11:00 card",
        "Sat 11:00 new",
        "Sat 12:00 claimed",
        "Sat 12:01 prospect T1",
        "Sat 14:50 P6 > Sara",
        "Sat 15:02 contacted",
    ]
    assert minutes(hot) == 2


def test_131_comes_before_closing_and_waits_for_the_holiday_to_end() -> None:
    late = lead(131)
    late.does(at(28, "17:57"), Alerted(promised=at(30, "18:00")))
    assert late.round.due == at(30, "9:02")
    late.runs_to(at(30, "18:00"))
    assert late.log == [
        "Sat 17:57 card",
        "Sat 17:57 new",
        "Mon 9:02 P1",
        "Mon 9:07 P2 @Sara+Reza",
        "Mon 9:12 P3 @Mina",
        "Mon 9:12 P3 > Mina",
        "Mon 9:57 P3 @Mina",
        "Mon 18:00 prospect T5",
    ]


def test_132_asks_on_the_holiday() -> None:
    asked = lead(132)
    asked.does(at(29, "10:30"), Alerted("talk", promised=at(30, "18:00")))
    asked.runs_to(at(30, "18:00"))
    assert asked.log[2:] == [
        "Mon 9:05 P1",
        "Mon 9:10 P2 @Sara+Reza",
        "Mon 9:15 P3 @Mina",
        "Mon 9:15 P3 > Mina",
        "Mon 10:00 P3 @Mina",
        "Mon 18:00 prospect T5",
    ]


@pytest.mark.parametrize(
    ("takers", "dues"),
    [
        pytest.param(1, ["9:05", "9:10", "9:15"], id="one person"),
        pytest.param(2, ["9:05", "9:05", "9:10"], id="two"),
        pytest.param(0, ["9:05", "9:10", "9:15"], id="nobody counts as one"),
    ],
)
def test_a_morning_is_spread_promised_first_then_the_oldest(takers: int, dues: list[str]) -> None:
    leads = []
    for number, hour, promised in ((1, "19:00", None), (2, "20:00", at(28, "18:00")), (3, "18:30", None)):
        each = lead(number)
        each.does(at(26, hour), Alerted(promised=promised))
        leads.append(each.round)
    found = list(spread(SAT, leads, takers=takers, rules=ClockRules(), hours=HOURS))
    assert [(each.lead, due) for each, due in found] == [
        (number, at(28, due)) for number, due in zip((2, 3, 1), dues, strict=True)
    ]


def test_leads_of_working_time_are_not_spread() -> None:
    each = lead(131)
    each.does(at(28, "17:57"), Alerted())
    assert list(spread(MON, [each.round], takers=1, rules=ClockRules(), hours=HOURS)) == []
