from datetime import timedelta

import pytest

from conversations.desk.rounds.clock.pings import becomes_a_list, is_over_the_limit
from conversations.desk.rounds.values import acts
from conversations.desk.rounds.values.rules import ClockRules
from storage.records.round import LadderStep, Round
from storage.records.timer import DeskTimer
from tests.conversations.desk.rounds.desks import LeadAtDesk, NineToSix, at, people

MONDAY = [at(30, clock) for clock in ("9:02", "9:05", "9:07", "9:10", "9:12", "9:15")]
"""The pings of the page's Monday."""


@pytest.mark.parametrize(
    ("said", "clock", "over"),
    [
        pytest.param(MONDAY, "9:57", True, id="the seventh within an hour"),
        pytest.param(MONDAY, "10:01", True, id="a minute before the first is an hour old"),
        pytest.param(MONDAY, "10:02", False, id="the first is an hour old"),
        pytest.param(MONDAY[1:], "9:57", False, id="the sixth"),
        pytest.param([], "9:57", False, id="the first"),
    ],
)
def test_the_group_bears_six_pings_an_hour(said, clock: str, *, over: bool) -> None:
    assert is_over_the_limit(said, at(30, clock), ClockRules()) is over


@pytest.mark.parametrize(
    ("step", "waiting", "over", "listed"),
    [
        (LadderStep.MANAGER, 5, False, False),
        (LadderStep.MANAGER, 1, True, True),
        (LadderStep.MANAGER_AGAIN, 1, False, False),
        (LadderStep.MANAGER_AGAIN, 2, False, True),
    ],
)
def test_what_becomes_a_list(step: LadderStep, waiting: int, *, over: bool, listed: bool) -> None:
    assert becomes_a_list(step, waiting=waiting, over_the_limit=over) is listed


def test_what_was_said_in_a_list_is_not_said_again() -> None:
    hours = NineToSix()
    asked = LeadAtDesk(hours, people(hours), Round(lead=132))
    asked.does(at(29, "20:30"), acts.Alerted("talk"))
    asked.does(at(30, "9:57"), acts.StepListed(LadderStep.MANAGER_AGAIN))
    assert DeskTimer.LADDER not in asked.timers
    asked.runs_to(at(30, "9:57") + timedelta(days=3))
    assert [line for line in asked.log if "P3 @" in line] == ["Mon 9:15 P3 @Mina"]
