from datetime import date
from zoneinfo import ZoneInfo

import pytest

from conversations.language.catalogue import texts
from conversations.schedule.call_windows import CallWindow
from conversations.schedule.short_dates import (
    say_near_moment,
    say_short_day,
    say_short_moment,
    say_window,
    say_window_ends,
    say_window_of_day,
)
from tests.conversations.schedule.companies import at

TEHRAN = ZoneInfo("Asia/Tehran")
SATURDAY = date(2026, 11, 28)
MOST_ON_A_BUTTON = 20


@pytest.mark.parametrize(
    ("moment", "persian", "english"),
    [
        pytest.param("28 10:05", "۱۰:۰۵", "10:05", id="today"),
        pytest.param("30 9:02", "دوشنبه ۹:۰۲", "Mon 9:02", id="on another day"),
        pytest.param("26 19:40", "پنجشنبه ۱۹:۴۰", "Thu 19:40", id="on a day before"),
        pytest.param("2026-12-04 9:00", "جمعه ۹:۰۰", "Fri 9:00", id="six days ahead"),
        pytest.param("2026-12-05 10:00", "شنبه ۱۴ آذر، ۱۰:۰۰", "Sat 5 Dec, 10:00", id="a week ahead"),
        pytest.param("21 9:00", "شنبه ۳۰ آبان، ۹:۰۰", "Sat 21 Nov, 9:00", id="a week ago"),
    ],
)
def test_a_moment_is_said_as_briefly_as_it_is_clear(moment: str, persian: str, english: str) -> None:
    said = [say_near_moment(at(moment), language, zone=TEHRAN, today=SATURDAY) for language in ("fa", "en")]
    assert said == [persian, english]


def test_cards_and_buttons_name_the_day_and_its_date() -> None:
    assert (say_short_day(SATURDAY, "fa"), say_short_day(SATURDAY, "en")) == ("شنبه ۷ آذر", "Sat 28 Nov")
    snoozed = at("2026-12-02 9:00")
    assert say_short_moment(snoozed, "fa", TEHRAN) == "چهارشنبه ۱۱ آذر، ۹:۰۰"
    assert say_short_moment(snoozed, "en", TEHRAN) == "Wed 2 Dec, 9:00"


@pytest.mark.parametrize(
    ("begins", "ends", "persian", "english"),
    [
        pytest.param("30 11:00", "30 13:00", "۱۱ تا ۱۳", "11:00–13:00", id="whole hours"),
        pytest.param("30 8:30", "30 10:30", "۸:۳۰ تا ۱۰:۳۰", "8:30–10:30", id="half hours"),
        pytest.param("28 22:00", "29 0:00", "۲۲ تا ۲۴", "22:00–24:00", id="until midnight"),
        pytest.param("29 0:00", "29 2:00", "۰ تا ۲", "0:00–2:00", id="past midnight"),
    ],
)
def test_a_window_is_said_by_its_ends(begins: str, ends: str, persian: str, english: str) -> None:
    window = CallWindow(at(begins).date(), at(begins), at(ends))
    said = (say_window(window, "fa", TEHRAN), say_window(window, "en", TEHRAN))
    assert said == (persian, english)
    assert say_window_ends(window, "fa", TEHRAN) == tuple(persian.split(" تا "))
    assert max(map(len, said)) <= MOST_ON_A_BUTTON


def test_a_card_names_the_day_of_a_window() -> None:
    window = CallWindow(date(2026, 11, 30), at("30 11:00"), at("30 13:00"))
    assert say_window_of_day(window, "fa", TEHRAN) == "دوشنبه ۹ آذر، ۱۱ تا ۱۳"
    assert say_window_of_day(window, "en", TEHRAN) == "Mon 30 Nov, 11:00–13:00"


def test_a_time_that_cannot_be_read_is_told_with_an_example() -> None:
    assert "«شنبه ۱۰:۳۰»" in texts("fa", "sales")["error.when"]
    assert '"sat 10:30"' in texts("en", "sales")["error.when"]
