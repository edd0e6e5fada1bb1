from datetime import timedelta

import pytest

from conversations.schedule.clock_starts import StartingLead, clock_start, due_by, morning_dues
from conversations.schedule.openings import Hours
from conversations.schedule.working_time import working_time_between
from tests.conversations.schedule.companies import EXAMPLE, LUNCH, NO_HOURS, at

SLA = timedelta(minutes=5)


@pytest.mark.parametrize(
    ("alerted", "window", "start", "due"),
    [
        pytest.param("28 10:00", None, "28 10:00", "28 10:05", id="203: in working time"),
        pytest.param("26 19:40", None, "28 9:00", "28 9:05", id="201: outside"),
        pytest.param("28 17:57", None, "28 17:57", "30 9:02", id="206: due over a holiday"),
        pytest.param("29 12:00", None, "30 9:00", "30 9:05", id="207: on the holiday"),
        pytest.param("28 14:00", "30 11:00", "30 11:00", "30 11:05", id="205: with a window"),
        pytest.param("28 11:00", "28 15:00", "28 15:00", "28 15:05", id="130: a window of today"),
    ],
)
def test_the_clock_of_a_lead_starts_when_somebody_can_be_there(
    alerted: str, window: str | None, start: str, due: str
) -> None:
    begins = clock_start(at(alerted), EXAMPLE, window_start=None if window is None else at(window))
    assert (begins, due_by(begins, SLA, EXAMPLE)) == (at(start), at(due))


def test_without_hours_the_clock_starts_with_the_alert() -> None:
    begins = clock_start(at("27 3:00"), NO_HOURS)
    assert (begins, due_by(begins, SLA, NO_HOURS)) == (at("27 3:00"), at("27 3:05"))


@pytest.mark.parametrize(
    ("people", "dues"),
    [
        pytest.param(0, "9:05 9:10 9:15 9:20 9:25", id="nobody: as one"),
        pytest.param(1, "9:05 9:10 9:15 9:20 9:25", id="one"),
        pytest.param(2, "9:05 9:05 9:10 9:10 9:15", id="two"),
        pytest.param(3, "9:05 9:05 9:05 9:10 9:10", id="three"),
        pytest.param(9, "9:05 9:05 9:05 9:05 9:05", id="more than leads"),
    ],
)
def test_the_leads_of_a_morning_are_spread_over_the_people(people: int, dues: str) -> None:
    leads = [
        StartingLead(4, promised=False, since=at("26 8:00")),
        StartingLead(3, promised=True, since=at("27 20:00")),
        StartingLead(2, promised=True, since=at("26 19:40")),
        StartingLead(9, promised=False, since=at("27 21:00")),
        StartingLead(5, promised=False, since=at("27 21:00")),
    ]
    spread = morning_dues(leads, at("28 9:00"), sla=SLA, people=people, hours=EXAMPLE)
    assert spread == tuple(zip((2, 3, 4, 5, 9), (at(f"28 {due}") for due in dues.split()), strict=True))


@pytest.mark.parametrize(
    ("alerted", "window", "place", "due", "touched", "minutes"),
    [
        pytest.param("26 19:40", None, 1, "28 9:05", "28 9:04", 4, id="201"),
        pytest.param("27 21:00", None, 2, "28 9:05", "28 9:06", 6, id="202, late"),
        pytest.param("28 10:00", None, 1, "28 10:05", "28 10:02", 2, id="203"),
        pytest.param("28 11:30", None, 1, "28 11:35", "28 12:10", 40, id="204, late"),
        pytest.param("28 14:00", "30 11:00", 1, "30 11:05", "30 11:05", 5, id="205"),
        pytest.param("28 17:57", None, 1, "30 9:02", "30 9:01", 4, id="206"),
        pytest.param("29 12:00", None, 1, "30 9:05", "29 12:20", 0, id="207"),
        pytest.param("30 9:30", None, 1, "30 9:35", "30 10:45", 75, id="208, late"),
        pytest.param("30 16:00", None, 1, "30 16:05", "30 16:25", 25, id="209, late"),
        pytest.param("2026-12-01 10:00", None, 1, "2026-12-01 10:05", "2026-12-01 10:03", 3, id="210"),
        pytest.param("2026-12-01 17:00", None, 1, "2026-12-01 17:05", "2026-12-02 18:00", 600, id="211, waits"),
        pytest.param("2026-12-02 17:58", None, 1, "2026-12-05 9:03", "2026-12-02 18:00", 2, id="212, waits, not due"),
    ],
)
def test_the_leads_of_the_example_are_due_and_touched_as_it_says(  # a row of DESK §7's table
    alerted: str, window: str | None, place: int, due: str, touched: str, minutes: int
) -> None:
    start = clock_start(at(alerted), EXAMPLE, window_start=None if window is None else at(window))
    assert due_by(start, SLA, EXAMPLE, place=place, people=3) == at(due)
    assert working_time_between(start, at(touched), EXAMPLE) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("hours", "opening", "place", "due"),
    [
        pytest.param(LUNCH, "28 9:00", 6, "28 17:00", id="over lunch"),
        pytest.param(LUNCH, "28 16:00", 1, "28 16:50", id="from the afternoon's opening"),
        pytest.param(EXAMPLE, "28 9:00", 11, "30 9:10", id="into the next working day"),
    ],
)
def test_a_long_morning_is_spread_in_working_time(hours: Hours, opening: str, place: int, due: str) -> None:
    assert due_by(at(opening), timedelta(minutes=50), hours, place=place) == at(due)
