from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.schedule.dates import (
    day_of,
    say_ago,
    say_date,
    say_day,
    say_day_and_month,
    say_minutes,
    say_period,
    say_wait,
    say_weekday,
    say_when,
)

TEHRAN = ZoneInfo("Asia/Tehran")
EVENING = datetime(2026, 11, 22, 14, 35, tzinfo=UTC)  # 18:05 in Tehran


@pytest.mark.parametrize(
    ("day", "persian", "english"),
    [
        pytest.param(date(2026, 11, 22), "۱ آذر ۱۴۰۵", "22 Nov 2026", id="first of azar"),
        pytest.param(date(2026, 3, 20), "۲۹ اسفند ۱۴۰۴", "20 Mar 2026", id="last day of a common year"),
        pytest.param(date(2026, 3, 21), "۱ فروردین ۱۴۰۵", "21 Mar 2026", id="nowruz"),
        pytest.param(date(2025, 3, 20), "۳۰ اسفند ۱۴۰۳", "20 Mar 2025", id="leap day"),
        pytest.param(date(2026, 9, 22), "۳۱ شهریور ۱۴۰۵", "22 Sep 2026", id="a month of 31"),
    ],
)
def test_a_day_is_said_in_the_calendar_of_the_language(day, persian, english):
    assert (say_day(day, "fa"), say_day(day, "en")) == (persian, english)


def test_a_date_is_that_of_the_time_zone():
    before_midnight_utc = datetime(2026, 11, 21, 22, tzinfo=UTC)
    assert day_of(before_midnight_utc, TEHRAN) == date(2026, 11, 22)
    assert say_date(before_midnight_utc, "fa", TEHRAN) == "۱ آذر ۱۴۰۵"
    assert say_date(before_midnight_utc, "en", UTC) == "21 Nov 2026"


def test_a_moment_is_said_to_the_minute():
    assert say_when(EVENING, "fa", TEHRAN) == "۱ آذر ۱۴۰۵، ۱۸:۰۵"
    assert say_when(EVENING, "en", TEHRAN) == "22 Nov 2026, 18:05"


def test_a_day_is_said_without_its_year_and_by_its_weekday():
    day = date(2026, 11, 21)
    assert (say_day_and_month(day, "fa"), say_day_and_month(day, "en")) == ("۳۰ آبان", "21 Nov")
    assert (say_weekday(day, "fa"), say_weekday(day, "en")) == ("شنبه", "Saturday")


@pytest.mark.parametrize(
    ("first", "last", "persian", "english"),
    [
        pytest.param(
            date(2026, 11, 16), date(2026, 11, 22), "۲۵ آبان تا ۱ آذر ۱۴۰۵", "16–22 Nov 2026", id="two jalali months"
        ),
        pytest.param(date(2026, 11, 28), date(2026, 12, 4), "۷ تا ۱۳ آذر ۱۴۰۵", "28 Nov – 4 Dec 2026", id="two months"),
        pytest.param(
            date(2026, 12, 28), date(2027, 1, 3), "۷ تا ۱۳ دی ۱۴۰۵", "28 Dec 2026 – 3 Jan 2027", id="two years"
        ),
        pytest.param(
            date(2026, 3, 16),
            date(2026, 3, 22),
            "۲۵ اسفند ۱۴۰۴ تا ۲ فروردین ۱۴۰۵",
            "16–22 Mar 2026",
            id="two jalali years",
        ),
        pytest.param(date(2026, 11, 22), date(2026, 11, 22), "۱ آذر ۱۴۰۵", "22 Nov 2026", id="one day"),
        pytest.param(
            date(2025, 11, 22),
            date(2026, 11, 22),
            "۱ آذر ۱۴۰۴ تا ۱ آذر ۱۴۰۵",
            "22 Nov 2025 – 22 Nov 2026",
            id="a year on",
        ),
    ],
)
def test_a_period_says_what_is_common_once(first, last, persian, english):
    assert (say_period(first, last, "fa"), say_period(first, last, "en")) == (persian, english)


@pytest.mark.parametrize(
    ("delta", "persian", "english"),
    [
        pytest.param(timedelta(seconds=42), "۴۲ ثانیه", "42 s", id="seconds"),
        pytest.param(timedelta(seconds=59.9), "۵۹ ثانیه", "59 s", id="never rounded up"),
        pytest.param(timedelta(minutes=3, seconds=20), "۳ دقیقه", "3 min", id="minutes"),
        pytest.param(timedelta(hours=2), "۲ ساعت", "2 h", id="hours"),
        pytest.param(timedelta(days=1), "۱ روز", "1 day", id="one day"),
        pytest.param(timedelta(days=3, hours=20), "۳ روز", "3 days", id="days"),
        pytest.param(timedelta(milliseconds=5), "۰ ثانیه", "0 s", id="at once"),
        pytest.param(timedelta(seconds=-5), "۰ ثانیه", "0 s", id="a clock set back"),
    ],
)
def test_a_length_of_time_is_said_in_its_largest_unit(delta, persian, english):
    assert (say_ago(delta, "fa"), say_ago(delta, "en")) == (persian, english)


@pytest.mark.parametrize(
    ("seconds", "minutes", "wait", "persian"),
    [
        pytest.param(-1, "0 s", "0 s", "۰ ثانیه", id="none"),
        pytest.param(42, "42 s", "42 s", "۴۲ ثانیه", id="under a minute"),
        pytest.param(60, "1 min", "1 min", "۱ دقیقه", id="a minute"),
        pytest.param(239, "3 min", "3 min", "۳ دقیقه", id="rounded down"),
        pytest.param(3600, "60 min", "1 h", "۱ ساعت", id="an hour"),
        pytest.param(3659, "60 min", "1 h", "۱ ساعت", id="an hour and some seconds"),
        pytest.param(75 * 60, "75 min", "75 min", "۷۵ دقیقه", id="more than an hour"),
        pytest.param(119 * 60, "119 min", "119 min", "۱۱۹ دقیقه", id="not yet two hours"),
        pytest.param(122 * 60, "122 min", "2 h 2 min", "۲ ساعت و ۲ دقیقه", id="two hours and minutes"),
        pytest.param(1039 * 60, "1039 min", "17 h 19 min", "۱۷ ساعت و ۱۹ دقیقه", id="working days"),
        pytest.param(600 * 60, "600 min", "10 h", "۱۰ ساعت", id="more than a working day"),
    ],
)
def test_spans_of_the_desk_are_said_in_whole_minutes(seconds: int, minutes: str, wait: str, persian: str) -> None:
    span = timedelta(seconds=seconds)
    assert (say_minutes(span, "en"), say_wait(span, "en"), say_wait(span, "fa")) == (minutes, wait, persian)


DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))


@given(DAYS, DAYS, st.sampled_from(["fa", "en"]))
def test_a_period_ends_with_its_last_day(first, last, language):
    assert say_period(first, last, language).endswith(say_day(last, language))
