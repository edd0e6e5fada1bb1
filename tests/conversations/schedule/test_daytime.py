from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.schedule.daytime import EARLIEST, LATEST, by_day, return_moment
from conversations.schedule.openings import Hours
from tests.conversations.schedule.companies import ALL, BAR, EVERY_DAY, EXAMPLE, NO_HOURS, at, days_from

EARLY = Hours(dict.fromkeys(EVERY_DAY, ((time(5), time(14)),)), EXAMPLE.zone)
LATE = Hours(dict.fromkeys(EVERY_DAY, ((time(21, 30), time(3)),)), EXAMPLE.zone)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        pytest.param("28 8:00", "28 8:00", id="from eight on"),
        pytest.param("28 21:59", "28 21:59", id="until ten"),
        pytest.param("28 22:00", "29 8:00", id="in the evening"),
        pytest.param("28 3:00", "28 8:00", id="in the night"),
    ],
)
def test_people_are_written_to_by_day(moment: str, said: str) -> None:
    assert by_day(at(moment), at(moment).tzinfo) == at(said)


@pytest.mark.parametrize(
    ("hours", "day", "moment"),
    [
        pytest.param(EXAMPLE, "28", "28 10:00", id="an hour after the opening"),
        pytest.param(EXAMPLE, "29", "30 10:00", id="a holiday: the next working day"),
        pytest.param(EXAMPLE, "26", "28 10:00", id="a weekend"),
        pytest.param(BAR, "28", "28 19:00", id="an opening in the evening"),
        pytest.param(EARLY, "28", "28 8:00", id="not before eight"),
        pytest.param(LATE, "28", "29 8:00", id="not after ten"),
        pytest.param(NO_HOURS, "28", "28 10:00", id="no hours"),
    ],
)
def test_who_asked_for_a_day_is_written_to_in_its_first_working_hours(hours: Hours, day: str, moment: str) -> None:
    assert return_moment(at(f"{day} 0:00").date(), hours) == at(moment)


def test_a_company_that_is_closed_for_a_season_counts_as_without_hours() -> None:
    closed = Hours(EXAMPLE.week, EXAMPLE.zone, days_from("28", 120))
    assert return_moment(date(2026, 11, 28), closed) == at("28 10:00")


@given(hours=st.sampled_from(ALL), day=st.dates(date(2026, 1, 1), date(2028, 1, 1)))
def test_the_moment_is_never_before_the_day_and_always_by_day(hours: Hours, day: date) -> None:
    moment = return_moment(day, hours).astimezone(at("1 0:00", hours).tzinfo)
    assert EARLIEST <= moment.time() < LATEST
    assert timedelta() <= moment.date() - day <= timedelta(days=7)
