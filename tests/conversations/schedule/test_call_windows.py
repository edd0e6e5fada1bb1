from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from conversations.schedule.call_windows import (
    CallWindow,
    WindowPlan,
    days_with_windows,
    window_after_change,
    windows_of,
)
from conversations.schedule.openings import Hours
from conversations.schedule.working_time import working_time_between
from tests.conversations.schedule.companies import (
    ALL,
    ALWAYS,
    BAR,
    BERLIN_NIGHT,
    EVERY_DAY,
    EXAMPLE,
    LUNCH,
    NO_HOURS,
    at,
    days_from,
)

MOMENTS = st.integers(0, 730 * 24 * 60).map(lambda minutes: at("2026-01-01 0:00") + timedelta(minutes=minutes))
TWO_HOURS = timedelta(hours=2)
SATURDAY = date(2026, 11, 28)


def of_one_opening(opens: str, closes: str) -> Hours:
    return Hours(dict.fromkeys(EVERY_DAY, ((time.fromisoformat(opens), time.fromisoformat(closes)),)), EXAMPLE.zone)


def told(windows: tuple[CallWindow, ...], hours: Hours) -> str:
    zone = at("28 9:00", hours).tzinfo
    clocks = [[moment.astimezone(zone) for moment in (each.begins, each.ends)] for each in windows]
    return " ".join("-".join(f"{each.hour}:{each.minute:02}".removesuffix(":00") for each in pair) for pair in clocks)


@pytest.mark.parametrize(
    ("hours", "windows"),
    [
        pytest.param(EXAMPLE, "9-11 11-13 13-15 15-17 17-18", id="DESK's"),
        pytest.param(LUNCH, "9-11 11-13 16-18 18-20", id="from each opening"),
        pytest.param(of_one_opening("09:00", "17:30"), "9-11 11-13 13-15 15-17:30", id="a short rest joins"),
        pytest.param(
            of_one_opening("08:30", "17:30"), "8:30-10:30 10:30-12:30 12:30-14:30 14:30-16:30 16:30-17:30", id="half"
        ),
        pytest.param(of_one_opening("09:00", "11:00"), "9-11", id="one whole"),
        pytest.param(of_one_opening("09:00", "10:00"), "9-10", id="one short"),
        pytest.param(of_one_opening("09:00", "09:30"), "9-9:30", id="shorter than a rest"),
        pytest.param(BAR, "18-20 20-22 22-0 0-2", id="over midnight"),
        pytest.param(NO_HOURS, "", id="no hours"),
    ],
)
def test_an_opening_is_cut_into_windows(hours: Hours, windows: str) -> None:
    assert told(windows_of(SATURDAY, hours, now=at("1 9:00"), length=TWO_HOURS), hours) == windows


@pytest.mark.parametrize(
    ("now", "windows"),
    [
        pytest.param("28 8:59", "9-11 11-13 13-15 15-17 17-18", id="before the opening"),
        pytest.param("28 9:00", "11-13 13-15 15-17 17-18", id="one that begins now is past"),
        pytest.param("28 11:01", "13-15 15-17 17-18", id="130"),
        pytest.param("28 17:00", "", id="none is left"),
    ],
)
def test_today_only_windows_that_start_later_are_offered(now: str, windows: str) -> None:
    assert told(windows_of(SATURDAY, EXAMPLE, now=at(now), length=TWO_HOURS), EXAMPLE) == windows


@pytest.mark.parametrize(
    ("hours", "now", "days_ahead", "days"),
    [
        pytest.param(EXAMPLE, "28 11:00", 14, "11-28 11-30 12-01 12-02 12-05 12-06", id="without the holiday"),
        pytest.param(EXAMPLE, "28 17:00", 14, "11-30 12-01 12-02 12-05 12-06 12-07", id="today is over"),
        pytest.param(EXAMPLE, "27 11:00", 3, "11-28 11-30", id="not many days ahead"),
        pytest.param(EXAMPLE, "27 11:00", 0, "", id="today alone, a day off"),
        pytest.param(ALWAYS, "28 23:00", 14, "11-29 11-30 12-01 12-02 12-03 12-04", id="day and night"),
        pytest.param(NO_HOURS, "28 11:00", 14, "", id="no hours"),
    ],
)
def test_six_working_days_are_offered(hours: Hours, now: str, days_ahead: int, days: str) -> None:
    found = days_with_windows(at(now, hours), hours, length=TWO_HOURS, days_ahead=days_ahead)
    assert " ".join(f"{day:%m-%d}" for day in found) == days


@given(hours=st.sampled_from(ALL), now=MOMENTS, length=st.sampled_from((15, 30, 45, 60, 90, 120, 720)))
@pytest.mark.long
def test_what_is_offered_is_later_is_working_time_and_can_be_found_again(hours, now, length) -> None:
    plan = WindowPlan(hours, timedelta(minutes=length), days_ahead=14)
    offered = [(day, each) for day in plan.days(now) for each in plan.windows(day, now)]
    assert len(plan.days(now)) <= 6
    for day, window in offered:
        assert now < window.begins < window.ends
        assert working_time_between(window.begins, window.ends, hours) == window.ends - window.begins
        assert plan.find(day, window.begins, now) == window
        assert plan.find(day, window.begins, window.begins) is None, "by then it is past"


@pytest.mark.parametrize("ahead", [-2, 15, 3000])
def test_a_day_that_is_past_or_far_is_not_offered(ahead: int) -> None:
    now = at("28 9:00")
    plan = WindowPlan(BAR, TWO_HOURS, days_ahead=14)
    assert plan.windows(SATURDAY + timedelta(days=ahead), now) == ()


def test_past_midnight_the_windows_of_the_same_night_that_are_still_to_come_are_offered() -> None:
    plan, now = WindowPlan(BAR, timedelta(hours=1), days_ahead=1), at("29 0:30")
    assert plan.days(now) == (SATURDAY, date(2026, 11, 30)), "the day between is off"
    assert told(plan.windows(SATURDAY, now), BAR) == "1-2"
    assert plan.days(at("29 1:00")) == (date(2026, 11, 30),), "none is left of the night"
    assert WindowPlan(BAR, timedelta(hours=1), days_ahead=0).is_any(now)


@pytest.mark.parametrize(
    ("day", "windows"),
    [
        pytest.param(date(2027, 3, 27), "22-0 0-3 3-5 5-6", id="an hour is missing"),
        pytest.param(date(2026, 10, 24), "22-0 0-2 2-3 3-5 5-6", id="an hour comes twice"),
    ],
)
def test_windows_are_as_long_when_clocks_change(day: date, windows: str) -> None:
    found = windows_of(day, BERLIN_NIGHT, now=at("2026-01-01 0:00"), length=TWO_HOURS)
    assert told(found, BERLIN_NIGHT) == windows
    assert all(each.ends - each.begins == TWO_HOURS for each in found[:-1])


@pytest.mark.parametrize(
    ("hours", "window", "moved"),
    [
        pytest.param(EXAMPLE, "30 11:00 13:00", "30 11:00 13:00", id="nothing changed"),
        pytest.param(LUNCH, "30 11:00 14:00", "30 11:00 13:00", id="the opening ends sooner, an hour is left"),
        pytest.param(LUNCH, "30 12:30 14:30", "30 16:00 18:00", id="less than an hour is left"),
        pytest.param(LUNCH, "30 14:00 16:00", "30 16:00 18:00", id="now it is lunch"),
        pytest.param(EXAMPLE, "29 11:00 13:00", "30 9:00 11:00", id="now it is a holiday"),
        pytest.param(NO_HOURS, "29 11:00 13:00", None, id="no hours any more"),
    ],
)
def test_a_window_moves_to_the_next_opening_when_hours_change(hours: Hours, window: str, moved: str | None) -> None:
    def of(written: str) -> CallWindow:
        day, begins, ends = written.split()
        begins_at = at(f"{day} {begins}")
        return CallWindow(begins_at.date(), begins_at, at(f"{day} {ends}"))

    found = window_after_change(of(window), hours, length=TWO_HOURS)
    assert found == (None if moved is None else of(moved))


def test_a_window_is_gone_when_no_day_of_a_season_is_left() -> None:
    closed = replace(EXAMPLE, holidays=days_from("28", 120))
    window = CallWindow(SATURDAY, at("28 11:00"), at("28 13:00"))
    assert window_after_change(window, closed, length=TWO_HOURS) is None
