"""When we may write to people who do not wait for it: by day, in the company's zone (DESK §1.2, §2.9, §5)."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from conversations.schedule.dates import DAY, HOUR
from conversations.schedule.openings import Hours, openings_from
from conversations.schedule.working_time import keeps_hours

EARLIEST, LATEST = time(8), time(22)
_WITHOUT_HOURS = time(10)
"""For a company that set no hours: when it is taken to have been at work for an hour."""


def by_day(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return a moment between 8:00 and 22:00 of the zone, else the next 8:00."""
    there = moment.astimezone(zone)
    if EARLIEST <= there.time() < LATEST:
        return moment
    return datetime.combine(there.date() if there.time() < EARLIEST else there.date() + DAY, EARLIEST, zone)


def return_moment(day: date, hours: Hours) -> datetime:
    """Return when to write to a person who asked for that day, in UTC: an hour after the company opens, by day.

    If it does not open on that day: on the next working day.
    """
    zone = ZoneInfo(hours.zone)
    if keeps_hours(datetime.combine(day, time(), zone), hours):
        opening = next(openings_from(day, hours)).opening
    else:
        opening = datetime.combine(day, _WITHOUT_HOURS, zone) - HOUR
    return by_day(opening + HOUR, zone).astimezone(UTC)
