from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from persiantools.jdatetime import JalaliDate

from conversations.funnel.loader import FunnelError
from conversations.funnel.written.days_off import read_span
from tests.conversations.shop import edited, read

NOWRUZ = date(2027, 3, 21)
FOUR_DAYS = [NOWRUZ + timedelta(days=step) for step in range(4)]


def holidays(written: str) -> list[date]:
    text, _ = edited("holidays: []", f"holidays: {written}")
    return list(read(text).company.holidays)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        pytest.param("[2027-03-21]", [NOWRUZ], id="gregorian"),
        pytest.param("[1406-01-01]", [NOWRUZ], id="jalali"),
        pytest.param("[1406/1/1, 2027/3/22]", FOUR_DAYS[:2], id="both"),
        pytest.param("[«۱۴۰۶/۰۱/۰۱»]".replace("«", '"').replace("»", '"'), [NOWRUZ], id="Persian digits"),
        pytest.param("[١٤٠٦-٠١-٠١]", [NOWRUZ], id="Arabic digits, no quotes"),
        pytest.param("[1406/01/01 - 1406/01/04]", FOUR_DAYS, id="a span"),
        pytest.param("1406/01/01-1406/01/04", FOUR_DAYS, id="a span alone"),
        pytest.param("[۱۴۰۶/۰۱/۰۱ تا ۱۴۰۶/۰۱/۰۴]", FOUR_DAYS, id="a span in words"),
        pytest.param("[از ۱۴۰۶/۱/۱ تا ۱۴۰۶/۱/۴]", FOUR_DAYS, id="from"),
        pytest.param("[2027-03-21 to 1406-01-04]", FOUR_DAYS, id="in two calendars"),
        pytest.param('"1406/01/01 - 1406/01/03, 1406/01/04"', FOUR_DAYS, id="a text with commas"),
        pytest.param("1406/1/1، ۱۴۰۶/۱/۲", FOUR_DAYS[:2], id="a text with Persian commas"),
        pytest.param("[۱ فروردین ۱۴۰۶]", [NOWRUZ], id="a month's name"),
        pytest.param("[۱ فروردین ۱۴۰۶ تا ۴ فروردين ماه ۱۴۰۶]", FOUR_DAYS, id="a span of months' names"),
        pytest.param("[21 March 2027 - 24 mar 2027]", FOUR_DAYS, id="English months"),
        pytest.param("[1408/12/30]", [date(2030, 3, 20)], id="leap day"),
        pytest.param("[]", [], id="none"),
    ],
)
@pytest.mark.long
def test_days_off_are_read_in_either_calendar(written: str, days: list[date]) -> None:
    assert holidays(written) == days


@pytest.mark.parametrize(
    ("written", "says"),
    [
        pytest.param("[§1800-01-01]", "the year 1800 is in neither calendar", id="between the calendars"),
        pytest.param("[§1999-12-31]", "the year 1999 is in neither calendar", id="last century"),
        pytest.param("[§1299/01/01]", "the year 1299 is in neither calendar", id="before 1300"),
        pytest.param("[§27-01-01]", "write the year with four digits and first", id="a short year"),
        pytest.param("[§01/01/1406]", "write the year with four digits and first", id="the year last"),
        pytest.param("[§1404/12/30]", "there is no 1404/12/30 in the calendar", id="no leap year"),
        pytest.param("[2027-03-21 - §2027-02-30]", "there is no 2027-02-30 in the calendar", id="the end of a span"),
        pytest.param("[§1406/01/04 - 1406/01/01]", "ends before it begins", id="backwards"),
        pytest.param("[§2027-01-01 - 2028-01-01]", "this span has 366 days; at most 93", id="a year"),
        pytest.param("[§Nowruz]", 'or a span of two, not "Nowruz"', id="word"),
        pytest.param("[§2027-03-21 or 2027-03-22]", "must be a date", id="or"),
        pytest.param("1406/01/01, §1406/02/32", "there is no 1406/02/32", id="the second of a text"),
        pytest.param("'§,'", "must be a date", id="commas alone"),
        pytest.param("[§31 مهر 1406]", "there is no 31 مهر 1406", id="a day that the month lacks"),
        pytest.param("[§1 فروردین 2027]", "there is no 1 فروردین 2027", id="a month of the other calendar"),
        pytest.param("[§1 فروردین]", "must be a date", id="no year"),
        pytest.param("[§5]", 'not "5"', id="a number"),
        pytest.param("[§{ from: 1 }]", "must be a date", id="keys"),
    ],
)
def test_a_day_off_that_is_none_is_told_with_its_place(written: str, says: str) -> None:
    text, place = edited("holidays: []", f"holidays: {written}")
    with pytest.raises(FunnelError) as caught:
        read(text)
    assert [
        each for each in map(str, caught.value.problems) if each.startswith(f"shop.yaml:{place}: ") and says in each
    ]


@given(st.dates(date(2000, 1, 1), date(2199, 12, 31)))
def test_a_day_is_the_same_in_both_calendars(day: date) -> None:
    assert read_span(day.isoformat()) == read_span(JalaliDate(day).strftime("%Y/%m/%d", locale="fa")) == (day,)
