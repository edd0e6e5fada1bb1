from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.schedule.working_hours import (
    Hours,
    Promise,
    end_of_working_day,
    next_opening,
    promise,
    say_promise,
    say_promise_shortly,
    say_working_days,
    zone_city,
)

TEHRAN = ZoneInfo("Asia/Tehran")
WEEK = dict.fromkeys(("sat", "sun", "mon", "tue", "wed"), (time(9), time(18)))
SHOP = Hours(week=WEEK, zone="Asia/Tehran")
SATURDAY = date(2026, 11, 21)


def at(day, hour, minute=0):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=TEHRAN)


def days_after_saturday(days):
    return SATURDAY + timedelta(days=days)


def on_card(promised: Promise, language: str, label: str | None = None) -> str:
    zone = ZoneInfo(promised.zone)
    return say_promise_shortly(promised.kind, promised.moment, language, zone=zone, zone_label=label)


@pytest.mark.parametrize(
    ("now", "persian", "english"),
    [
        pytest.param(at(SATURDAY, 12), "امروز تا ساعت ۱۸", "today before 18:00", id="open"),
        pytest.param(at(SATURDAY, 9), "امروز تا ساعت ۱۸", "today before 18:00", id="just opened"),
        pytest.param(at(SATURDAY, 17), "امروز تا ساعت ۱۸", "today before 18:00", id="an hour left"),
        pytest.param(at(SATURDAY, 17, 1), "فردا از ساعت ۹", "tomorrow from 9:00", id="too near closing"),
        pytest.param(at(SATURDAY, 18), "فردا از ساعت ۹", "tomorrow from 9:00", id="just closed"),
        pytest.param(at(SATURDAY, 7), "امروز از ساعت ۹", "today from 9:00", id="before opening"),
        pytest.param(at(days_after_saturday(5), 23), "شنبه از ساعت ۹", "on Saturday from 9:00", id="thursday night"),
        pytest.param(at(days_after_saturday(6), 23), "فردا از ساعت ۹", "tomorrow from 9:00", id="friday night"),
        pytest.param(at(days_after_saturday(4), 20), "شنبه از ساعت ۹", "on Saturday from 9:00", id="wednesday evening"),
    ],
)
def test_a_promise_keeps_to_the_hours(now, persian, english):
    promised = promise(now.astimezone(UTC), SHOP)
    assert say_promise(promised, "fa", zone_label=None, now=now) == persian
    assert say_promise(promised, "en", zone_label=None, now=now) == english


def test_an_open_shop_promises_its_closing_time():
    promised = promise(at(SATURDAY, 12), SHOP)
    assert (promised.opening, promised.deadline) == (at(SATURDAY, 9), at(SATURDAY, 18))
    assert promised.kind == "before"


def test_a_closed_shop_promises_its_next_working_day():
    promised = promise(at(days_after_saturday(5), 23), SHOP)
    assert (promised.opening, promised.deadline) == (at(days_after_saturday(7), 9), at(days_after_saturday(7), 18))
    assert promised.kind == "from"


def test_holidays_are_skipped():
    hours = Hours(week=WEEK, zone="Asia/Tehran", holidays=frozenset({days_after_saturday(1), days_after_saturday(2)}))
    now = at(SATURDAY, 20)
    assert say_promise(promise(now, hours), "fa", zone_label=None, now=now) == "سه‌شنبه از ساعت ۹"


def test_a_holiday_promises_another_day():
    hours = Hours(week=WEEK, zone="Asia/Tehran", holidays=frozenset({SATURDAY}))
    now = at(SATURDAY, 12)
    assert say_promise(promise(now, hours), "en", zone_label=None, now=now) == "tomorrow from 9:00"


def test_beyond_six_days_the_date_is_said():
    now = at(SATURDAY, 20)
    hours = Hours(
        week={"mon": (time(9, 30), time(13))}, zone="Asia/Tehran", holidays=frozenset({days_after_saturday(2)})
    )
    promised = promise(now, hours)
    assert say_promise(promised, "fa", zone_label=None, now=now) == "دوشنبه ۹ آذر از ساعت ۹:۳۰"
    assert say_promise(promised, "en", zone_label=None, now=now) == "on Monday 30 Nov from 9:30"


def test_the_same_weekday_next_week_is_said_with_its_date():
    now = at(SATURDAY, 20)
    promised = promise(now, Hours(week={"sat": (time(9), time(18))}, zone="Asia/Tehran"))
    assert say_promise(promised, "fa", zone_label=None, now=now) == "شنبه ۷ آذر از ساعت ۹"


@pytest.mark.parametrize(
    "hours",
    [
        pytest.param(Hours(week={}, zone="Asia/Tehran"), id="no hours"),
        pytest.param(Hours(week={"sat": (time(18), time(9))}, zone="Asia/Tehran"), id="closes before it opens"),
        pytest.param(
            Hours(week=WEEK, zone="Asia/Tehran", holidays=frozenset(days_after_saturday(days) for days in range(365))),
            id="a year of holidays",
        ),
    ],
)
def test_without_hours_the_promise_is_a_working_day(hours):
    now = at(SATURDAY, 12)
    promised = promise(now, hours)
    assert (promised.kind, promised.deadline - now) == ("one_working_day", timedelta(days=1))
    assert say_promise(promised, "fa", zone_label="تهران", now=now) == "تا یک روز کاری دیگر"
    assert on_card(promised, "en") == "by Sunday 22 Nov"


def test_other_languages_name_the_time_zone():
    now = at(SATURDAY, 12)
    promised = promise(now, SHOP)
    assert say_promise(promised, "en", zone_label="Tehran", now=now) == "today before 18:00, Tehran time"
    assert say_promise(promised, "fa", zone_label="برلین", now=now) == "امروز تا ساعت ۱۸ به وقت برلین"


@pytest.mark.parametrize(
    ("hour", "persian", "english"),
    [
        pytest.param(12, "شنبه ۳۰ آبان تا ۱۸:۰۰", "Saturday 21 Nov before 18:00, Tehran time", id="open"),
        pytest.param(20, "یکشنبه ۱ آذر از ۹:۰۰", "Sunday 22 Nov from 9:00, Tehran time", id="closed"),
    ],
)
def test_a_card_names_the_day_for_it_is_read_on_others(hour: int, persian: str, english: str):
    promised = promise(at(SATURDAY, hour), SHOP)
    assert on_card(promised, "fa") == persian
    assert on_card(promised, "en", "Tehran") == english


@pytest.mark.parametrize(
    ("zone", "persian", "english"),
    [
        pytest.param("Asia/Tehran", "تهران", "Tehran", id="tehran"),
        pytest.param("America/New_York", "نیویورک", "New York", id="two words"),
        pytest.param("America/Argentina/Ushuaia", "Ushuaia", "Ushuaia", id="no persian name known"),
        pytest.param("UTC", "UTC", "UTC", id="no city"),
    ],
)
def test_a_time_zone_is_named_by_its_city(zone, persian, english):
    assert (zone_city(zone, "fa"), zone_city(zone, "en")) == (persian, english)


@pytest.mark.parametrize(
    ("zone", "day", "closes_utc"),
    [
        pytest.param("Europe/Berlin", date(2026, 3, 28), 17, id="before summer time"),
        pytest.param("Europe/Berlin", date(2026, 3, 29), 16, id="summer time begins"),
        pytest.param("Europe/Berlin", date(2026, 10, 24), 16, id="before winter time"),
        pytest.param("Europe/Berlin", date(2026, 10, 25), 17, id="winter time begins"),
    ],
)
def test_closing_is_by_the_wall_clock_on_the_days_that_clocks_change(zone, day, closes_utc):
    hours = Hours(week=dict.fromkeys(("sat", "sun"), (time(9), time(18))), zone=zone)
    promised = promise(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), hours)
    assert promised.deadline == datetime(day.year, day.month, day.day, closes_utc, tzinfo=UTC)


def test_the_hour_left_is_counted_across_the_change_of_clocks():
    # 01:30 to 03:30 is one hour, not two, when the clock jumps from 02:00 to 03:00.
    hours = Hours(week={"sun": (time(0), time(3, 30))}, zone="Europe/Berlin")
    now = datetime(2026, 3, 29, 0, 31, tzinfo=UTC)
    assert promise(now, hours).kind == "from"


MINUTES = st.integers(0, 23 * 60 + 59).map(lambda minute: time(minute // 60, minute % 60))
WEEKS = st.dictionaries(st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]), st.tuples(MINUTES, MINUTES))
# Berlin's changes in spring and autumn, and Tehran's last ones, at midnight.
CHANGES = st.sampled_from(
    [
        ("Europe/Berlin", datetime(2026, 3, 29, 1, tzinfo=UTC)),
        ("Europe/Berlin", datetime(2026, 10, 25, 1, tzinfo=UTC)),
        ("Asia/Tehran", datetime(2022, 3, 21, 20, 30, tzinfo=UTC)),
        ("Asia/Tehran", datetime(2022, 9, 21, 19, 30, tzinfo=UTC)),
    ]
)
AROUND = st.timedeltas(timedelta(days=-2), timedelta(days=2))


@given(CHANGES, AROUND, WEEKS, st.sets(st.integers(-1, 4)))
def test_a_deadline_is_always_in_the_future(change, around, week, holidays):
    zone, moment = change
    now = moment + around
    closed = frozenset(moment.date() + timedelta(days=days) for days in holidays)
    promised = promise(now, Hours(week=week, zone=zone, holidays=closed))
    assert promised.opening <= promised.deadline > now
    assert promised.kind != "from" or promised.opening > now
    assert all(say_promise(promised, language, zone_label="x", now=now) for language in ("fa", "en"))


@pytest.mark.parametrize(
    ("now", "ahead", "end"),
    [
        pytest.param(at(SATURDAY, 12), 1, at(days_after_saturday(1), 18), id="the next day"),
        pytest.param(at(SATURDAY, 7), 1, at(days_after_saturday(1), 18), id="before opening"),
        pytest.param(at(days_after_saturday(4), 12), 1, at(days_after_saturday(7), 18), id="over two days off"),
        pytest.param(at(days_after_saturday(5), 12), 1, at(days_after_saturday(7), 18), id="on a day off"),
        pytest.param(at(SATURDAY, 12), 3, at(days_after_saturday(3), 18), id="three days"),
        pytest.param(at(days_after_saturday(2), 12), 3, at(days_after_saturday(7), 18), id="three days over two off"),
    ],
)
def test_a_working_day_ends_when_the_company_closes(now, ahead, end):
    assert end_of_working_day(now.astimezone(UTC), SHOP, ahead=ahead) == end


def test_a_holiday_is_no_working_day_and_a_company_that_never_opens_counts_days():
    closed = Hours(week=WEEK, zone="Asia/Tehran", holidays=frozenset({days_after_saturday(1)}))
    assert end_of_working_day(at(SATURDAY, 12), closed, ahead=1) == at(days_after_saturday(2), 18)
    never = Hours(week={}, zone="Asia/Tehran")
    assert end_of_working_day(at(SATURDAY, 12), never, ahead=3) == at(days_after_saturday(3), 12)
    assert next_opening(at(SATURDAY, 12), never) == at(days_after_saturday(1), 12)


def test_the_next_opening_is_later_than_now():
    assert next_opening(at(SATURDAY, 7), SHOP) == at(SATURDAY, 9)
    assert next_opening(at(SATURDAY, 9), SHOP) == at(days_after_saturday(1), 9)
    assert next_opening(at(days_after_saturday(4), 12), SHOP) == at(days_after_saturday(7), 9)


@pytest.mark.parametrize(
    ("days", "persian", "english"),
    [(1, "تا یک روز کاری دیگر", "within one working day"), (3, "تا سه روز کاری دیگر", "within three working days")],
)
def test_working_days_are_said_in_words(days, persian, english):
    assert (say_working_days(days, "fa"), say_working_days(days, "en")) == (persian, english)
