"""Quiet cards over many leads: how many there were, and which of them nobody claimed in time; for readers."""

from datetime import datetime

from storage.database import Reader, to_us
from storage.records.figures import QuietTotals

OVERDUE_LISTED = 1_000
_OPEN = "l.quiet_due IS NOT NULL AND l.owner IS NULL AND l.outcome IN ('open', 'won') AND l.stopped = 0"
"""Promised an answer without an alert: on a quiet card, or below an alert that had cooled."""
_WAITS = "EXISTS (SELECT 1 FROM outbox AS o WHERE o.key = 'quiet:' || l.number AND o.state = 'waiting')"
_COHORT = "l.created >= $1 AND l.created < $2"
_TOTALS = f"""
    SELECT count(*) FILTER (WHERE NOT {_WAITS}),
           count(*) FILTER (WHERE l.owner IS NOT NULL AND (l.alerts = 0 OR l.claimed_at < l.alerted_at)),
           count(*) FILTER (WHERE {_OPEN} AND l.alerts = 0 AND NOT {_WAITS})
    FROM leads AS l WHERE {_COHORT} AND l.quiet_at IS NOT NULL
"""  # noqa: S608  # literal pieces of this file
_OVERDUE = f"""
    SELECT l.number FROM leads AS l
    WHERE {_OPEN} AND l.quiet_due >= $1 AND l.quiet_due < $2 ORDER BY l.quiet_due, l.number LIMIT $3
"""  # noqa: S608  # literal pieces of this file
_OVERDUE_OF_COHORT = f"""
    SELECT l.number FROM leads AS l
    WHERE {_COHORT} AND {_OPEN} AND l.quiet_due < $3 ORDER BY l.quiet_due, l.number LIMIT $4
"""  # noqa: S608  # literal pieces of this file
_ANY_OPEN = f"SELECT 1 FROM leads AS l WHERE {_OPEN} AND l.quiet_due >= $1 LIMIT 1"  # noqa: S608  # ours


async def totals(reader: Reader, *, since: datetime, until: datetime, now: datetime) -> QuietTotals:
    """Return the outcomes of a cohort's quiet cards."""
    period = to_us(since), to_us(until)
    counts = await reader.one(_TOTALS, *period)
    assert counts is not None, "an aggregate has one row"
    late = await reader.all(_OVERDUE_OF_COHORT, *period, to_us(now), OVERDUE_LISTED)
    sent, claimed, unclaimed = counts
    return QuietTotals(sent=sent, claimed=claimed, unclaimed=unclaimed, overdue=tuple(number for (number,) in late))


async def overdue(reader: Reader, *, since: datetime, now: datetime) -> tuple[int, ...]:
    """Return the open, unclaimed leads whose promise ended since a time, those who wait longest first."""
    rows = await reader.all(_OVERDUE, to_us(since), to_us(now), OVERDUE_LISTED)
    return tuple(number for (number,) in rows)


async def any_open(reader: Reader, *, since: datetime) -> bool:
    """Tell whether anybody waits who was promised an answer, by a time after `since`; one look into an index."""
    return await reader.one(_ANY_OPEN, to_us(since)) is not None
