"""The periods of /stats, in days of the owner's time zone."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.language.catalogue import texts
from conversations.language.loaded import languages
from conversations.reading.spelling import fold
from storage.records.figures import Period

DAYS: dict[Period, int] = {Period.TODAY: 1, Period.WEEK: 7, Period.MONTH: 30}


def read_period(words: str) -> Period | None:
    """Return the period typed in any language; the week for an empty text, None for anything else."""
    return _words().get(fold(words)) if words.strip() else Period.WEEK


def _words() -> dict[str, Period]:
    return {
        fold(word): period
        for language in languages()
        for period in Period
        for word in (period.value, *texts(language, "admin")[f"typed.{period}"].split("|"))
    }


def days_of(period: Period, *, zone: ZoneInfo, now: datetime) -> tuple[date | None, date]:
    """Return the first and the last day of a period, both included; for all time the first day is None."""
    today = now.astimezone(zone).date()
    return (today - timedelta(days=DAYS[period] - 1) if period in DAYS else None), today


def bounds(period: Period, *, zone: ZoneInfo, now: datetime) -> tuple[datetime, datetime]:
    """Return the bounds of a period: its first midnight and the one after today."""
    first, last = days_of(period, zone=zone, now=now)
    since = datetime.combine(first, time(), zone).astimezone(UTC) if first else datetime.fromtimestamp(0, UTC)
    return since, datetime.combine(last + timedelta(days=1), time(), zone).astimezone(UTC)
