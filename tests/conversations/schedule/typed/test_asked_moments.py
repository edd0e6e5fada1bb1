from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.schedule.openings import Hours
from conversations.schedule.typed.asked_moments import AskedMoment, NoMoment, asked_moment
from tests.conversations.schedule.companies import BAR, BERLIN, BERLIN_NIGHT, EXAMPLE, LUNCH, NO_HOURS, at

NOW = "28 10:00"  # Saturday, 7 Azar 1405


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        pytest.param("2h", "28 12:00", id="hours"),
        pytest.param("2 h", "28 12:00", id="hours with a space"),
        pytest.param("۲ ساعت", "28 12:00", id="Persian hours"),
        pytest.param("٢ ساعت دیگه", "28 12:00", id="Arabic digits, from now"),
        pytest.param("دو ساعت دیگر", "28 12:00", id="a number in words"),
        pytest.param("in two hours", "28 12:00", id="in words"),
        pytest.param("30m", "28 10:30", id="minutes"),
        pytest.param("۴۵ دقیقه", "28 10:45", id="Persian minutes"),
        pytest.param("نیم ساعت", "28 10:30", id="half an hour in Persian"),
        pytest.param("half an hour", "28 10:30", id="half an hour"),
        pytest.param("یک ساعت و نیم", "28 11:30", id="and a half"),
        pytest.param("1h 30m", "28 11:30", id="hours and minutes"),
        pytest.param("۱ ساعت و ۱۵ دقیقه", "28 11:15", id="Persian hours and minutes"),
        pytest.param("3d", "2026-12-01 9:00", id="days"),
        pytest.param("۳ روز", "2026-12-01 9:00", id="Persian days"),
        pytest.param("سه روز دیگر", "2026-12-01 9:00", id="days in words"),
        pytest.param("3d 10:30", "2026-12-01 10:30", id="days and a time"),
        pytest.param("یک هفته", "2026-12-05 9:00", id="a week"),
        pytest.param("next week", "2026-12-05 9:00", id="next week"),
        pytest.param("هفتهٔ بعد ساعت ۱۱", "2026-12-05 11:00", id="next week in Persian, at a time"),
        pytest.param("in 3 days at 10", "2026-12-01 10:00", id="in days, at a time"),
        pytest.param("3 روز", "2026-12-01 9:00", id="Latin digits and Persian words"),
        pytest.param("SAT 16:00", "28 16:00", id="capitals"),
        pytest.param("شنبه ۴ بعد از ظهر", "28 16:00", id="in the afternoon"),
        pytest.param("365 d", "2027-11-28 9:00", id="a year of days"),
        pytest.param("\u200fشنبه\u200f ۱۶:۰۰", "28 16:00", id="invisible marks"),
        pytest.param("\u2068دوشنبه ۹ آذر\u2069، ۱۰", "30 10:00", id="isolated, as we write it"),
        pytest.param("ｓａｔ １６：００", "28 16:00", id="full width"),
        pytest.param("۱ دی‌ماه", "2026-12-22 9:00", id="a short month with its word"),
        pytest.param("tomorrow 10", "30 9:00!", id="tomorrow is a holiday"),
        pytest.param("فردا", "30 9:00!", id="Persian tomorrow, a holiday"),
        pytest.param("پس‌فردا", "30 9:00", id="the day after"),
        pytest.param("پس فردا ساعت ۱۱", "30 11:00", id="the day after, at a time"),
        pytest.param("today 17:30", "28 17:30", id="today"),
        pytest.param("امروز ۴ عصر", "28 16:00", id="today in the afternoon"),
        pytest.param("17:30", "28 17:30", id="a time alone is today's"),
        pytest.param("mon", "30 9:00", id="a weekday"),
        pytest.param("Monday", "30 9:00", id="its whole name"),
        pytest.param("دوشنبه ۱۰:۳۰", "30 10:30", id="a Persian weekday and a time"),
        pytest.param("دو شنبه ساعت ۱۰", "30 10:00", id="in two words"),
        pytest.param("۲شنبه ۱۰", "30 10:00", id="with a digit"),
        pytest.param("۲ شنبه ۱۰", "30 10:00", id="with a digit and a space"),
        pytest.param("next mon at 4 pm", "30 16:00", id="next"),
        pytest.param("until mon 16:00", "30 16:00", id="until, as cards write it"),
        pytest.param("تا دوشنبه ۹ آذر، ۱۰:۰۰", "30 10:00", id="until, as Persian cards write it"),
        pytest.param("10:30 mon", "30 10:30", id="the time first"),
        pytest.param("شنبه", "2026-12-05 9:00", id="today's name, after its opening"),
        pytest.param("sat 16", "28 16:00", id="today's name, a time to come"),
        pytest.param("sat 9:30", "2026-12-05 9:30", id="today's name, a time that is past"),
        pytest.param("۱۴۰۵/۹/۱۵", "2026-12-06 9:00", id="a Jalali date"),
        pytest.param("1405-09-15 10:30", "2026-12-06 10:30", id="a Jalali date with dashes"),
        pytest.param("2026-12-06", "2026-12-06 9:00", id="a date"),
        pytest.param("2026-12-06 ۱۰", "2026-12-06 10:00", id="a date and an hour"),
        pytest.param("۱۵ آذر ۱۴۰۵ ساعت ۱۱", "2026-12-06 11:00", id="a date with the month's name"),
        pytest.param("۱۵ آذر", "2026-12-06 9:00", id="without a year"),
        pytest.param("Dec 6, 10:30", "2026-12-06 10:30", id="the month first"),
        pytest.param("شنبه ۱۴ آذر، ۱۰:۰۰", "2026-12-05 10:00", id="as on our cards"),
        pytest.param("Sat 5 Dec, 10:00", "2026-12-05 10:00", id="as on our English cards"),
        pytest.param("۱ دی", "2026-12-22 9:00", id="a short month"),
        pytest.param("2026-11-28 9:59", NoMoment.PAST, id="past by a minute"),
        pytest.param("today 10:00", NoMoment.PAST, id="now"),
        pytest.param("0h", NoMoment.PAST, id="nothing"),
        pytest.param("today", NoMoment.PAST, id="no opening left today"),
        pytest.param("1405/09/06", NoMoment.PAST, id="yesterday"),
        pytest.param("2027-11-28 9:00", "2027-11-28 9:00", id="a year ahead"),
        pytest.param("2027-11-28 10:01", NoMoment.TOO_FAR, id="more than a year ahead"),
        pytest.param("366 d", NoMoment.TOO_FAR, id="more than a year of days"),
        pytest.param("99999999999999999999 h", NoMoment.TOO_FAR, id="more than a number can hold"),
        pytest.param("99999999999999999999 weeks", NoMoment.TOO_FAR, id="weeks without end"),
        pytest.param("9999-12-31", NoMoment.TOO_FAR, id="the end of the calendar"),
        pytest.param("2027-02-29", NoMoment.UNREAD, id="no such day"),
        pytest.param("۱۴۰۵/۱۳/۱", NoMoment.UNREAD, id="no such month"),
        pytest.param("sat 25", NoMoment.UNREAD, id="no such hour"),
        pytest.param("sat 10:60", NoMoment.UNREAD, id="no such minute"),
        pytest.param("شنبه ۱۰ تا ۱۱", NoMoment.UNREAD, id="two times"),
        pytest.param("sat until mon", NoMoment.UNREAD, id="two days"),
        pytest.param("10", NoMoment.UNREAD, id="a bare number"),
        pytest.param("128", NoMoment.UNREAD, id="the number of a lead"),
        pytest.param("", NoMoment.UNREAD, id="nothing at all"),
        pytest.param("9" * 4096, NoMoment.UNREAD, id="a message of digits"),
        pytest.param("-2h", NoMoment.UNREAD, id="below nothing"),
        pytest.param("soon", NoMoment.UNREAD, id="a word"),
        pytest.param("sat sun", NoMoment.UNREAD, id="two days"),
        pytest.param("sat 10 11", NoMoment.UNREAD, id="two times"),
        pytest.param("sat 10-12", NoMoment.UNREAD, id="a span"),
        pytest.param("2h please call", NoMoment.UNREAD, id="more words"),
        pytest.param("2026-12-06 - 2026-12-08", NoMoment.UNREAD, id="two dates"),
    ],
)
def test_a_moment_is_read_as_people_write_it(written: str, moment: str | NoMoment) -> None:
    found = asked_moment(written, at(NOW), EXAMPLE)
    if isinstance(moment, NoMoment):
        assert found is moment
    else:
        assert found == AskedMoment(at(moment.removesuffix("!")), moved=moment.endswith("!"))


@pytest.mark.parametrize(
    ("hours", "now", "written", "moment"),
    [
        pytest.param(EXAMPLE, "28 17:00", "2h", "30 9:00!", id="two hours of wall time end outside"),
        pytest.param(EXAMPLE, "28 17:00", "sat 18:00", "30 9:00!", id="the closing is outside"),
        pytest.param(EXAMPLE, "28 8:00", "sat", "28 9:00", id="before today's opening"),
        pytest.param(EXAMPLE, "28 8:00", "365d", "2027-11-28 9:00", id="a year of days, its opening is later"),
        pytest.param(EXAMPLE, "28 8:00", "today", "28 9:00", id="today, before its opening"),
        pytest.param(EXAMPLE, "28 17:00", "fri", "2026-12-05 9:00!", id="a day off"),
        pytest.param(EXAMPLE, "28 17:00", "mon 7:30", "30 9:00!", id="before the opening"),
        pytest.param(LUNCH, "28 12:30", "1h", "28 16:00!", id="in the lunch break"),
        pytest.param(LUNCH, "28 12:30", "today", "28 16:00", id="today's next opening"),
        pytest.param(LUNCH, "28 12:30", "sun 14", "29 16:00!", id="at lunch"),
        pytest.param(BAR, "28 20:00", "3h", "28 23:00", id="in the evening"),
        pytest.param(BAR, "28 20:00", "tomorrow 1:00", "29 1:00", id="past midnight"),
        pytest.param(BAR, "27 20:00", "sun", "30 18:00!", id="a day off, while the evening before still lasts"),
        pytest.param(BAR, "28 1:00", "today", "28 18:00", id="today's opening, past midnight"),
        pytest.param(BAR, "27 20:00", "sat 24:00", "29 0:00", id="24:00 is the midnight that ends the day"),
        pytest.param(NO_HOURS, "28 3:00", "2h", "28 5:00", id="no hours: any moment"),
        pytest.param(NO_HOURS, "28 3:00", "tomorrow", "29 9:00", id="no hours: a day begins at 9"),
        pytest.param(BERLIN, "2027-03-27 12:00", "tomorrow 10", "2027-03-28 10:00", id="summer time begins"),
        pytest.param(BERLIN, "2026-10-24 12:00", "1d", "2026-10-25 9:00", id="summer time ends"),
        pytest.param(BERLIN_NIGHT, "2027-03-27 23:00", "4h", "2027-03-28 4:00", id="wall time is real time"),
        pytest.param(BERLIN_NIGHT, "2027-03-27 23:00", "tomorrow 2:30", "2027-03-28 3:30", id="a missing hour"),
    ],
)
def test_a_moment_outside_hours_is_the_next_opening(hours: Hours, now: str, written: str, moment: str) -> None:
    found = asked_moment(written, at(now, hours), hours)
    assert found == AskedMoment(at(moment.removesuffix("!"), hours), moved=moment.endswith("!"))


@given(
    st.text(alphabet="0123456789۰۹:/.-hdm ساعتروزشنبهفدا و tomrwsa", max_size=25),
    st.sampled_from([EXAMPLE, LUNCH, BAR]),
)
def test_any_text_is_a_moment_to_come_or_none(written: str, hours: Hours) -> None:
    now: datetime = at(NOW)
    found = asked_moment(written, now, hours)
    assert isinstance(found, NoMoment) or now < found.at < now + timedelta(days=460)
