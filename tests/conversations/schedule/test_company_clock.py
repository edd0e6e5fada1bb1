"""A weekend and a holiday (DESK §2), as the desk's clock sees them."""

from datetime import timedelta

import pytest

from conversations.schedule.company_clock import CompanyClock
from conversations.schedule.openings import hours_of
from tests.conversations.schedule.companies import EXAMPLE, LUNCH, NO_HOURS, at
from tests.conversations.shop import TEXT, read

CLOCK = CompanyClock(EXAMPLE, at("26 19:40"))
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("due", "step", "moment"),
    [
        pytest.param("28 9:05", 5, "28 9:10", id="P2 of 128"),
        pytest.param("28 9:05", 10, "28 9:15", id="P3 of 128"),
        pytest.param("28 9:12", 5, "28 9:17", id="P4 to Reza, who claimed at 9:12"),
        pytest.param("28 9:12", 15, "28 9:27", id="Reza's hold is over"),
        pytest.param("30 9:02", 5, "30 9:07", id="P2 of 131"),
        pytest.param("30 9:02", 10, "30 9:12", id="P3 of 131"),
        pytest.param("30 9:02", 55, "30 9:57", id="P3 of 131 again"),
        pytest.param("28 17:59", 15, "30 9:14", id="the hold of 206, claimed a minute before closing"),
        pytest.param("27 22:15", 15, "28 9:15", id="the hold of 129, claimed on Friday night"),
        pytest.param("28 9:05", 0, "28 9:05", id="P1 at due"),
    ],
)
def test_the_steps_of_the_ladder_move_with_their_start(due: str, step: int, moment: str) -> None:
    assert CLOCK.add(at(due), step * MINUTE) == at(moment)


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        pytest.param("26 19:40", "28 9:00", id="over the weekend"),
        pytest.param("28 9:00", "30 9:00", id="at an opening the one after it, over a holiday"),
        pytest.param("28 12:00", "30 9:00", id="while open"),
    ],
)
def test_the_next_opening_is_later(moment: str, opening: str) -> None:
    assert CLOCK.next_opening(at(moment)) == at(opening)


def test_after_lunch_is_an_opening() -> None:
    assert CompanyClock(LUNCH, at("28 9:00")).next_opening(at("28 9:00")) == at("28 16:00")


def test_without_hours_all_time_counts_and_none_is_known() -> None:
    clock = CompanyClock(NO_HOURS, at("28 3:00"))
    assert (clock.is_known, clock.is_open(at("28 3:00"))) == (False, True)
    assert clock.next_opening(at("28 3:00")) == at("28 3:00")
    assert clock.between(at("28 3:00"), clock.add_days(at("28 3:00"), 1)) == timedelta(days=1)


def test_what_the_clock_knows_is_that_of_its_company() -> None:
    assert (CLOCK.is_known, CLOCK.is_open(at("28 12:00")), CLOCK.is_open(at("29 12:00"))) == (True, True, False)
    assert CLOCK.between(at("28 17:57"), at("30 9:01")) == 4 * MINUTE
    assert CLOCK.add_days(at("30 9:01"), 2) == at("2026-12-02 9:01")


@pytest.mark.parametrize(
    "holiday", [pytest.param("1405/09/08", id="Jalali"), pytest.param("2026-11-29", id="Gregorian"), "۱۴۰۵/۹/۸"]
)
def test_a_funnel_file_sets_the_clock(holiday: str) -> None:
    shipped = TEXT[TEXT.index("    sat: {") : TEXT.index("  holidays:")]
    two = '{ opens: "9:00", closes: "13:00" }, { opens: "16:00", closes: "24:00" }'
    text = TEXT.replace(shipped, f"    sat-wed: [{two}]\n").replace("holidays: []", f"holidays: [{holiday}]")
    clock = CompanyClock(hours_of(read(text).company), at("28 9:00"))
    assert clock.add(at("28 12:55"), 10 * MINUTE) == at("28 16:05")
    assert clock.add(at("28 23:57"), 5 * MINUTE) == at("30 9:02")


@pytest.mark.parametrize(
    ("hours", "kept"),
    [
        pytest.param(EXAMPLE, "30 11:00", id="still working time"),
        pytest.param(LUNCH, "30 16:00", id="lunch now"),
        pytest.param(NO_HOURS, "30 13:00", id="no hours any more"),
    ],
)
def test_a_window_is_kept_or_moves_into_the_next_opening(hours, kept: str) -> None:
    begins = at("30 11:00" if hours is EXAMPLE else "30 13:00")
    found, ends = CompanyClock(hours, at("28 9:00")).kept_window(begins, begins + 120 * MINUTE, 120 * MINUTE)
    assert (found, ends - found) == (at(kept), 120 * MINUTE)
