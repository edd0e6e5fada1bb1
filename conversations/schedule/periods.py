"""The periods /stats counts over, in days of the owner's time zone."""

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from conversations.reading.spelling import fold


class Period(StrEnum):
    """A period that ends now; the value is what an admin types."""

    TODAY = "today"
    WEEK = "7d"
    MONTH = "30d"
    ALL = "all"


DAYS: dict[Period, int] = {Period.TODAY: 1, Period.WEEK: 7, Period.MONTH: 30}
_PERSIAN: dict[str, Period] = {
    "امروز": Period.TODAY,
    "۷ روز": Period.WEEK,
    "هفته": Period.WEEK,
    "۳۰ روز": Period.MONTH,
    "ماه": Period.MONTH,
    "همه": Period.ALL,
}
_ENGLISH: dict[str, Period] = {
    "7 days": Period.WEEK,
    "week": Period.WEEK,
    "30 days": Period.MONTH,
    "month": Period.MONTH,
}
_WORDS: dict[str, Period] = {fold(word): period for word, period in (_PERSIAN | _ENGLISH).items()} | {
    period.value: period for period in Period
}


def read_period(words: str) -> Period | None:
    """Return the period that was typed in either language; the week when nothing was, None for anything else."""
    return _WORDS.get(fold(words)) if words.strip() else Period.WEEK


def days_of(period: Period, *, zone: ZoneInfo, now: datetime) -> tuple[date | None, date]:
    """Return the first and the last day of a period, both included; no first day for all time."""
    today = now.astimezone(zone).date()
    return (today - timedelta(days=DAYS[period] - 1) if period in DAYS else None), today


def bounds(period: Period, *, zone: ZoneInfo, now: datetime) -> tuple[datetime, datetime]:
    """Return the moments between which a period lies: its first midnight and the one after today."""
    first, last = days_of(period, zone=zone, now=now)
    since = datetime.combine(first, time(), zone).astimezone(UTC) if first else datetime.fromtimestamp(0, UTC)
    return since, datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC)
