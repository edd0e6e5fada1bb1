"""Companies whose hours the tests of this room share, and moments by their clocks."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from persiantools.jdatetime import JalaliDate

from conversations.funnel.parts.openings import Openings
from conversations.schedule.openings import Hours

NINE_TO_SIX: Openings = ((time(9), time(18)),)
WITH_LUNCH: Openings = ((time(9), time(13)), (time(16), time(20)))
NIGHT: Openings = ((time(18), time(2)),)
DAY_AND_NIGHT: Openings = ((time(0), time(0)),)
WORKDAYS = ("sat", "sun", "mon", "tue", "wed")
EVERY_DAY = (*WORKDAYS, "thu", "fri")
HOLIDAY = JalaliDate(1405, 9, 8).to_gregorian()  # type: ignore[no-untyped-call]

EXAMPLE = Hours(dict.fromkeys(WORKDAYS, NINE_TO_SIX), "Asia/Tehran", frozenset({HOLIDAY}))
"""DESK's: 9 to 18 from Saturday to Wednesday, Sunday 29 November 2026 off."""
LUNCH = Hours(dict.fromkeys(WORKDAYS, WITH_LUNCH), "Asia/Tehran")
BAR = Hours(dict.fromkeys(EVERY_DAY, NIGHT), "Asia/Tehran", frozenset({date(2026, 11, 29)}))
ALWAYS = Hours(dict.fromkeys(EVERY_DAY, DAY_AND_NIGHT), "UTC")
BERLIN = Hours(dict.fromkeys(EVERY_DAY, NINE_TO_SIX), "Europe/Berlin")
BERLIN_NIGHT = Hours(dict.fromkeys(EVERY_DAY, ((time(22), time(6)),)), "Europe/Berlin")
NO_HOURS = Hours({}, "Asia/Tehran")
ALL = (EXAMPLE, LUNCH, BAR, ALWAYS, BERLIN, BERLIN_NIGHT)


def at(written: str, hours: Hours = EXAMPLE) -> datetime:
    """Return a moment by the company's clock: "28 17:57" is of November 2026, else as in "2026-12-06 10:30"."""
    day, clock = written.split()
    whole = day if "-" in day else f"2026-11-{day:0>2}"
    return datetime.fromisoformat(f"{whole} {clock:0>5}").replace(tzinfo=ZoneInfo(hours.zone))


def days_from(day: str, count: int) -> frozenset[date]:
    """Return so many days from one of November 2026 on."""
    first = at(f"{day} 0:00").date()
    return frozenset(first + timedelta(days=ahead) for ahead in range(count))
