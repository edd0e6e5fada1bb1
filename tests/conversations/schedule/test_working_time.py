import random
import time as clock
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from conversations.schedule.openings import Hours
from conversations.schedule.working_time import (
    after_working_days,
    after_working_time,
    is_working_time,
    keeps_hours,
    working_day_of,
    working_start,
    working_time_between,
)
from tests.conversations.schedule.companies import (
    ALL,
    ALWAYS,
    BAR,
    BERLIN,
    BERLIN_NIGHT,
    EXAMPLE,
    LUNCH,
    NINE_TO_SIX,
    NO_HOURS,
    at,
    days_from,
)

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
FIRST = datetime(2026, 3, 1, tzinfo=UTC)
moments = st.integers(0, 400 * 24 * 60).map(lambda minutes: FIRST + minutes * MINUTE)


@pytest.mark.parametrize(
    ("hours", "moment", "start"),
    [
        pytest.param(EXAMPLE, "26 19:40", "28 9:00", id="128, hot on Thursday evening"),
        pytest.param(EXAMPLE, "27 21:00", "28 9:00", id="202, on Friday"),
        pytest.param(EXAMPLE, "28 9:00", "28 9:00", id="at the opening"),
        pytest.param(EXAMPLE, "28 17:59", "28 17:59", id="the last minute"),
        pytest.param(EXAMPLE, "28 18:00", "30 9:00", id="the closing, before a holiday"),
        pytest.param(EXAMPLE, "29 12:00", "30 9:00", id="207, on the holiday"),
        pytest.param(LUNCH, "28 12:59", "28 12:59", id="before lunch"),
        pytest.param(LUNCH, "28 13:00", "28 16:00", id="lunch is no working time"),
        pytest.param(BAR, "28 1:30", "28 1:30", id="past midnight"),
        pytest.param(BAR, "29 1:30", "29 1:30", id="the evening before a holiday lasts"),
        pytest.param(BAR, "29 18:00", "30 18:00", id="nothing begins on a holiday"),
        pytest.param(ALWAYS, "28 0:00", "28 0:00", id="day and night, at midnight"),
        pytest.param(NO_HOURS, "28 3:00", "28 3:00", id="no hours"),
    ],
)
def test_a_clock_starts_in_working_time_or_at_the_next_opening(hours: Hours, moment: str, start: str) -> None:
    assert working_start(at(moment, hours), hours) == at(start, hours)
    assert is_working_time(at(moment, hours), hours) is (moment == start)


@pytest.mark.parametrize(
    ("hours", "start", "end", "minutes"),
    [
        pytest.param(EXAMPLE, "28 9:00", "28 9:04", 4, id="201"),
        pytest.param(EXAMPLE, "28 9:00", "28 9:31", 31, id="128"),
        pytest.param(EXAMPLE, "28 17:57", "30 9:01", 4, id="206, over a holiday"),
        pytest.param(EXAMPLE, "30 9:00", "29 12:20", 0, id="207, touched before its clock started"),
        pytest.param(EXAMPLE, "30 9:30", "30 10:45", 75, id="208"),
        pytest.param(EXAMPLE, "2026-12-01 17:00", "2026-12-02 18:00", 600, id="211, still waiting"),
        pytest.param(EXAMPLE, "29 0:00", "29 23:59", 0, id="a holiday"),
        pytest.param(EXAMPLE, "28 18:00", "30 9:00", 0, id="from closing to opening"),
        pytest.param(LUNCH, "28 12:30", "28 16:30", 60, id="over lunch"),
        pytest.param(BAR, "28 17:00", "29 3:00", 8 * 60, id="a whole night"),
        pytest.param(ALWAYS, "1 0:00", "30 0:00", 29 * 24 * 60, id="day and night"),
        pytest.param(NO_HOURS, "28 3:00", "28 4:00", 60, id="no hours: wall time"),
        pytest.param(replace(NO_HOURS, zone="Europe/Berlin"), "2027-03-28 1:30", "2027-03-28 3:30", 60, id="wall time"),
        pytest.param(BERLIN_NIGHT, "2027-03-27 22:00", "2027-03-28 6:00", 7 * 60, id="an hour of summer time lost"),
        pytest.param(BERLIN_NIGHT, "2026-10-24 22:00", "2026-10-25 6:00", 9 * 60, id="an hour of summer time won"),
        pytest.param(BERLIN, "2027-03-27 17:30", "2027-03-28 9:30", 60, id="summer time begins in the night"),
        pytest.param(BERLIN, "2026-10-24 17:30", "2026-10-25 9:30", 60, id="summer time ends in the night"),
    ],
)
def test_working_time_is_added_up_as_real_minutes(hours: Hours, start: str, end: str, minutes: int) -> None:
    assert working_time_between(at(start, hours), at(end, hours), hours) == minutes * MINUTE


@pytest.mark.parametrize(
    ("hours", "start", "minutes", "end"),
    [
        pytest.param(EXAMPLE, "28 17:57", 5, "30 9:02", id="131: three minutes before closing"),
        pytest.param(EXAMPLE, "2026-12-02 17:58", 5, "2026-12-05 9:03", id="212"),
        pytest.param(EXAMPLE, "28 17:55", 5, "28 18:00", id="to the closing, not to the next opening"),
        pytest.param(EXAMPLE, "27 22:15", 15, "28 9:15", id="from outside the hours"),
        pytest.param(EXAMPLE, "27 22:15", 0, "27 22:15", id="nothing"),
        pytest.param(EXAMPLE, "2026-12-02 9:01", 240, "2026-12-02 13:01", id="206: the step"),
        pytest.param(EXAMPLE, "28 9:00", 3 * 540, "2026-12-01 18:00", id="three days, a holiday between them"),
        pytest.param(LUNCH, "28 12:50", 30, "28 16:20", id="over lunch"),
        pytest.param(BAR, "29 1:50", 20, "30 18:10", id="past midnight, before a holiday"),
        pytest.param(ALWAYS, "28 12:00", 3000, "30 14:00", id="day and night"),
        pytest.param(NO_HOURS, "28 3:00", 5, "28 3:05", id="no hours: wall time"),
        pytest.param(BERLIN_NIGHT, "2027-03-28 1:30", 60, "2027-03-28 3:30", id="the missing hour"),
        pytest.param(BERLIN_NIGHT, "2026-10-25 1:30", 150, "2026-10-25 3:00", id="the hour that comes twice"),
    ],
)
def test_a_moment_after_some_working_time(hours: Hours, start: str, minutes: int, end: str) -> None:
    assert after_working_time(at(start, hours), minutes * MINUTE, hours) == at(end, hours)


@pytest.mark.parametrize(
    ("hours", "start", "days", "end"),
    [
        pytest.param(EXAMPLE, "30 9:01", 2, "2026-12-02 9:01", id="206: our last word"),
        pytest.param(EXAMPLE, "28 14:00", 1, "30 14:00", id="over a holiday"),
        pytest.param(EXAMPLE, "27 21:00", 1, "28 21:00", id="from a day off, at an hour that is closed"),
        pytest.param(EXAMPLE, "2026-12-02 10:00", 2, "2026-12-06 10:00", id="over the weekend"),
        pytest.param(EXAMPLE, "28 14:00", 0, "28 14:00", id="none"),
        pytest.param(BAR, "28 1:00", 1, "29 1:00", id="past midnight, the evening's day counts"),
        pytest.param(BAR, "29 1:00", 1, "2026-12-01 1:00", id="past midnight, into a holiday"),
        pytest.param(NO_HOURS, "28 3:00", 2, "30 3:00", id="no hours: every day"),
        pytest.param(BERLIN, "2027-03-27 10:00", 1, "2027-03-28 10:00", id="summer time begins: by the wall clock"),
        pytest.param(BERLIN, "2026-10-24 10:00", 1, "2026-10-25 10:00", id="summer time ends: by the wall clock"),
    ],
)
def test_a_working_day_later_it_is_the_same_time_of_day(hours: Hours, start: str, days: int, end: str) -> None:
    assert after_working_days(at(start, hours), days, hours) == at(end, hours)


@pytest.mark.parametrize(("days_off", "kept"), [pytest.param(88, True, id="88"), pytest.param(100, False, id="100")])
def test_hours_beyond_a_season_are_none(days_off: int, kept: bool) -> None:
    closed = replace(EXAMPLE, holidays=days_from("28", days_off))
    due = after_working_time(at("28 12:00"), 5 * MINUTE, closed)
    assert keeps_hours(at("28 12:00"), closed) is kept
    assert (due == at("28 12:05")) is not kept


def test_a_clock_that_runs_crosses_a_closure_of_any_length() -> None:
    season = replace(EXAMPLE, holidays=days_from("29", 120))
    due = after_working_time(at("28 17:57"), 5 * MINUTE, season)
    assert (due, working_time_between(at("28 17:57"), due, season)) == (at("2027-03-29 9:02"), 5 * MINUTE)


def test_past_midnight_it_is_still_the_evening() -> None:
    assert working_day_of(at("29 1:59", BAR), BAR) == at("28 0:00").date()
    assert working_day_of(at("29 2:00", BAR), BAR) == at("29 0:00").date()


@given(st.sampled_from(ALL), moments, st.integers(1, 60 * 24 * 30))
def test_what_is_added_is_what_lies_between(hours: Hours, start: datetime, minutes: int) -> None:
    end = after_working_time(start, minutes * MINUTE, hours)
    assert working_time_between(start, end, hours) == minutes * MINUTE
    assert working_time_between(start, end - timedelta(seconds=1), hours) < minutes * MINUTE


@given(st.sampled_from(ALL), moments, moments, moments)
def test_working_time_of_parts_adds_up(hours: Hours, one: datetime, other: datetime, third: datetime) -> None:
    first, middle, last = sorted((one, other, third))
    parts = working_time_between(first, middle, hours) + working_time_between(middle, last, hours)
    assert parts == working_time_between(first, last, hours)


@given(st.sampled_from(ALL), st.integers(0, 400 * 24 * 4))
def test_working_time_is_that_of_its_quarters(hours: Hours, quarters: int) -> None:
    quarter = 15 * MINUTE  # every opening begins and ends with one
    each = [FIRST + (quarters + ahead) * quarter for ahead in range(3 * 24 * 4)]
    counted = sum(is_working_time(moment, hours) for moment in each) * quarter
    assert working_time_between(each[0], each[-1] + quarter, hours) == counted


def test_openings_that_overlap_count_once() -> None:
    twice = Hours({"sat": (*NINE_TO_SIX, *LUNCH.week["sat"])}, "Asia/Tehran")
    assert working_time_between(at("28 0:00"), at("29 0:00"), twice) == 11 * HOUR


@pytest.mark.long
def test_a_thousand_spans_of_a_season_take_less_than_a_second_of_cpu() -> None:
    dice = random.Random(128)
    starts = [FIRST + dice.randrange(10**6) * MINUTE for _ in range(1_000)]
    began = clock.process_time()
    for start in starts:
        working_time_between(start, start + timedelta(days=90), LUNCH)
    assert clock.process_time() - began < 1


def test_a_span_of_years_is_exact() -> None:
    weeks = 52 * 20
    end = at("28 9:00", ALWAYS) + timedelta(weeks=weeks)
    assert working_time_between(at("28 9:00", ALWAYS), end, ALWAYS) == timedelta(weeks=weeks)
    assert after_working_time(at("28 9:00", ALWAYS), timedelta(weeks=weeks), ALWAYS) == end
