from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from conversations.schedule.openings import Hours
from conversations.schedule.working_hours import (
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
NINE_TO_SIX = ((time(9), time(18)),)
WEEK = dict.fromkeys(("sat", "sun", "mon", "tue", "wed"), NINE_TO_SIX)
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
        week={"mon": ((time(9, 30), time(13)),)}, zone="Asia/Tehran", holidays=frozenset({days_after_saturday(2)})
    )
    promised = promise(now, hours)
    assert say_promise(promised, "fa", zone_label=None, now=now) == "دوشنبه ۹ آذر از ساعت ۹:۳۰"
    assert say_promise(promised, "en", zone_label=None, now=now) == "on Monday 30 Nov from 9:30"


def test_the_same_weekday_next_week_is_said_with_its_date():
    now = at(SATURDAY, 20)
    promised = promise(now, Hours(week={"sat": NINE_TO_SIX}, zone="Asia/Tehran"))
    assert say_promise(promised, "fa", zone_label=None, now=now) == "شنبه ۷ آذر از ساعت ۹"


@pytest.mark.parametrize(
    "hours",
    [
        pytest.param(Hours(week={}, zone="Asia/Tehran"), id="no hours"),
        pytest.param(Hours(week={"sat": ()}, zone="Asia/Tehran"), id="a day without openings"),
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
    hours = Hours(week=dict.fromkeys(("sat", "sun"), NINE_TO_SIX), zone=zone)
    promised = promise(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), hours)
    assert promised.deadline == datetime(day.year, day.month, day.day, closes_utc, tzinfo=UTC)


def test_the_hour_left_is_counted_across_the_change_of_clocks():
    # 01:30 to 03:30 is one hour, not two, when the clock jumps from 02:00 to 03:00.
    hours = Hours(week={"sun": ((time(0), time(3, 30)),)}, zone="Europe/Berlin")
    now = datetime(2026, 3, 29, 0, 31, tzinfo=UTC)
    assert promise(now, hours).kind == "from"


MINUTES = st.integers(0, 23 * 60 + 59).map(lambda minute: time(minute // 60, minute % 60))
WEEKDAYS = st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])


def of_a_day(minutes):
    """Make openings of sorted minutes; the last closing may be after midnight."""
    clock = [time(minute // 60, minute % 60) for minute in minutes]
    return tuple(zip(clock[::2], clock[1::2], strict=False))


DAYS = st.lists(st.integers(6 * 60, 24 * 60 - 1), min_size=1, max_size=7, unique=True).map(sorted)
LATE = st.integers(0, 5 * 60)
WEEKS = st.dictionaries(
    WEEKDAYS, st.tuples(DAYS, LATE).map(lambda day: of_a_day([*day[0], day[1]] if len(day[0]) % 2 else day[0]))
)
SINGLE_WEEKS = st.dictionaries(
    WEEKDAYS, st.tuples(MINUTES, MINUTES).filter(lambda day: day[0] < day[1]).map(lambda day: (day,))
)
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


def openings_near(now, hours):
    """Yield every opening around `now`, computed day by day from what the hours say."""
    zone = ZoneInfo(hours.zone)
    for ahead in range(-2, 95):
        day = now.astimezone(zone).date() + timedelta(days=ahead)
        for opens, closes in () if day in hours.holidays else hours.week.get(f"{day:%a}".lower(), ()):
            closing_day = day + timedelta(days=closes <= opens)
            opening, closing = datetime.combine(day, opens, zone), datetime.combine(closing_day, closes, zone)
            if opening.astimezone(UTC) < closing.astimezone(UTC):
                yield opening.astimezone(UTC), closing.astimezone(UTC)


@given(CHANGES, AROUND, WEEKS, st.sets(st.integers(-1, 4)))
def test_a_promise_is_an_opening_that_has_not_ended(change, around, week, holidays):
    zone, moment = change
    now = moment + around
    closed = frozenset(moment.date() + timedelta(days=days) for days in holidays)
    hours = Hours(week=week, zone=zone, holidays=closed)
    promised = promise(now, hours)
    assert promised.opening <= promised.moment <= promised.deadline > now
    assert promised.kind != "from" or promised.opening > now
    assert promised.kind != "before" or promised.opening <= now
    known = list(openings_near(now, hours))
    assert promised.kind == "one_working_day" or (promised.opening, promised.deadline) in known
    assert promised.kind != "one_working_day" or not [opening for opening, _ in known if opening > now]
    assert all(say_promise(promised, language, zone_label="x", now=now) for language in ("fa", "en"))
    assert end_of_working_day(now, hours, ahead=1) > now
    assert next_opening(now, hours) > now


def as_version_0_6_promised(now, hours):
    """Return kind, opening and deadline as v0.6.0 did, which knew one opening a day that closes on that day."""
    zone = ZoneInfo(hours.zone)
    today = now.astimezone(zone).date()
    for day in (today + timedelta(days=ahead) for ahead in range(90)):
        times = hours.week.get(f"{day:%a}".lower())
        if times is None or day in hours.holidays:
            continue
        opening, closing = (datetime.combine(day, at, zone).astimezone(UTC) for at in times[0])
        if opening < closing and now < opening:
            return "from", opening, closing
        if opening < closing and closing - now >= timedelta(hours=1):
            return "before", opening, closing
    return "one_working_day", now.astimezone(UTC), now.astimezone(UTC) + timedelta(days=1)


@given(CHANGES, AROUND, SINGLE_WEEKS, st.sets(st.integers(-1, 4)))
def test_one_opening_a_day_is_promised_as_before_version_0_7(change, around, week, holidays):
    zone, moment = change
    now = moment + around
    closed = frozenset(moment.date() + timedelta(days=days) for days in holidays)
    hours = Hours(week=week, zone=zone, holidays=closed)
    promised = promise(now, hours)
    assert (promised.kind, promised.opening, promised.deadline) == as_version_0_6_promised(now, hours)


LUNCH = ((time(9), time(13)), (time(16), time(20)))
NIGHT = ((time(18), time(2)),)
ROUND_THE_CLOCK = ((time(0), time(0)),)
IN_FOUR_WAYS = {
    "lunch": Hours(week=dict.fromkeys(WEEK, LUNCH), zone="Asia/Tehran"),
    "night": Hours(week=dict.fromkeys(WEEK, NIGHT), zone="Asia/Tehran"),
    "until midnight": Hours(week=dict.fromkeys(WEEK, ((time(16), time(0)),)), zone="Asia/Tehran"),
    "always": Hours(week=dict.fromkeys((*WEEK, "thu", "fri"), ROUND_THE_CLOCK), zone="Asia/Tehran"),
    "two parts of a night": Hours(
        week={"sat": ((time(18), time(0)),), "sun": ((time(0), time(2)), (time(18), time(0)))}, zone="Asia/Tehran"
    ),
}
SUNDAY = days_after_saturday(1)


@pytest.mark.parametrize(
    ("company", "now", "persian", "english"),
    [
        pytest.param("lunch", at(SATURDAY, 10), "امروز تا ساعت ۱۳", "today before 13:00", id="in the morning"),
        pytest.param("lunch", at(SATURDAY, 12, 1), "امروز از ساعت ۱۶", "today from 16:00", id="just before lunch"),
        pytest.param("lunch", at(SATURDAY, 14), "امروز از ساعت ۱۶", "today from 16:00", id="at lunch"),
        pytest.param("lunch", at(SATURDAY, 17), "امروز تا ساعت ۲۰", "today before 20:00", id="in the afternoon"),
        pytest.param("lunch", at(SATURDAY, 19, 30), "فردا از ساعت ۹", "tomorrow from 9:00", id="in the evening"),
        pytest.param("night", at(SATURDAY, 12), "امروز از ساعت ۱۸", "today from 18:00", id="before the evening"),
        pytest.param("night", at(SATURDAY, 20), "امشب تا ساعت ۲", "tonight before 2:00", id="before midnight"),
        pytest.param("night", at(SUNDAY, 0, 30), "امشب تا ساعت ۲", "tonight before 2:00", id="after midnight"),
        pytest.param("night", at(SUNDAY, 1, 30), "امروز از ساعت ۱۸", "today from 18:00", id="near its end"),
        pytest.param("until midnight", at(SATURDAY, 20), "امروز تا ساعت ۲۴", "today before 24:00", id="midnight"),
        pytest.param("always", at(SATURDAY, 10), "امروز تا ساعت ۲۴", "today before 24:00", id="day and night"),
        pytest.param("always", at(SATURDAY, 23, 30), "فردا تا ساعت ۲۴", "tomorrow before 24:00", id="through midnight"),
        pytest.param(
            "two parts of a night", at(SATURDAY, 23, 30), "امشب تا ساعت ۲", "tonight before 2:00", id="no break"
        ),
    ],
)
def test_breaks_and_nights_are_promised_as_people_say_them(company, now, persian, english):
    promised = promise(now.astimezone(UTC), IN_FOUR_WAYS[company])
    assert say_promise(promised, "fa", zone_label=None, now=now) == persian
    assert say_promise(promised, "en", zone_label=None, now=now) == english


@pytest.mark.parametrize(
    ("company", "now", "persian", "english"),
    [
        pytest.param("night", at(SATURDAY, 20), "یکشنبه ۱ آذر تا ۲:۰۰", "Sunday 22 Nov before 2:00", id="night"),
        pytest.param("always", at(SATURDAY, 20), "شنبه ۳۰ آبان تا ۲۴:۰۰", "Saturday 21 Nov before 24:00", id="24"),
    ],
)
def test_a_card_names_the_day_on_which_a_night_ends(company, now, persian, english):
    promised = promise(now, IN_FOUR_WAYS[company])
    assert (on_card(promised, "fa"), on_card(promised, "en")) == (persian, english)


def test_an_evening_before_a_holiday_lasts_until_it_closes_and_the_holiday_has_none():
    night = replace(IN_FOUR_WAYS["night"], holidays=frozenset({SUNDAY}))
    assert promise(at(SUNDAY, 0, 30), night).deadline == at(SUNDAY, 2)
    assert promise(at(SUNDAY, 20), night).opening == at(days_after_saturday(2), 18)
    assert promise(at(days_after_saturday(2), 0, 30), night).kind == "from"


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


def test_a_working_day_has_its_lunch_and_may_end_after_midnight():
    assert end_of_working_day(at(SATURDAY, 12), IN_FOUR_WAYS["lunch"], ahead=1) == at(SUNDAY, 20)
    assert end_of_working_day(at(SATURDAY, 20), IN_FOUR_WAYS["night"], ahead=1) == at(days_after_saturday(2), 2)
    assert end_of_working_day(at(SUNDAY, 1), IN_FOUR_WAYS["night"], ahead=1) == at(days_after_saturday(2), 2)
    assert next_opening(at(SATURDAY, 10), IN_FOUR_WAYS["lunch"]) == at(SATURDAY, 16)


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
