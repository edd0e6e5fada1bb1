"""What 0.7.0 counted for /stats, by its own queries over every lead: today's figures must be the same.

The queries stand here as that version had them.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

from storage.database import LATEST_US, Reader, from_us_near, to_us
from storage.records.figures import AlertTotals, QuietTotals

_WAITS = """
    EXISTS (
        SELECT 1 FROM outbox AS o
        WHERE o.lead = l.number AND o.state = 'waiting' AND o.priority = 0 AND o.chat IS NULL AND o.edits IS NULL
    )
"""
_FREE = "l.alerts > 0 AND l.owner IS NULL AND l.outcome = 'open' AND l.stopped = 0 AND NOT " + _WAITS
_COHORT = "l.created >= $1 AND l.created < $2"
_PEOPLE = """
    SELECT first_source, stage, contact, fit * interest AS product, count(*) FROM leads
    WHERE created >= $1 AND created < $2
    GROUP BY first_source, stage, contact, product
    ORDER BY first_source, stage, contact, product
"""
_COUNTS = f"""
    SELECT count(*) FILTER (WHERE l.alerts > 0),
           count(*) FILTER (WHERE l.alerts > 0 AND l.owner IS NOT NULL),
           count(*) FILTER (WHERE l.alerts > 0 AND {_WAITS}),
           count(*) FILTER (WHERE {_FREE}),
           count(*) FILTER (WHERE l.tips = 1)
    FROM leads AS l WHERE {_COHORT}
"""
_OLDEST_UNCLAIMED = f"""
    SELECT l.number, l.alerted_at FROM leads AS l
    WHERE {_COHORT} AND {_FREE} ORDER BY l.alerted_at, l.number LIMIT 1
"""
_UNFINISHED = """
    SELECT count(*) FROM leads AS l JOIN sessions AS s ON s.lead = l.number
    WHERE l.created >= $1 AND l.created < $2 AND l.stage <> 'visitor' AND s.step = 'question'
"""
_TRIALS = """
    SELECT count(DISTINCT l.number) FROM leads AS l JOIN ledger AS e ON e.lead = l.number
    WHERE l.created >= $1 AND l.created < $2 AND (e.kind = 'said') = FALSE AND e.kind = 'stage'
      AND e.data LIKE '%"after":"pql"%' AND l.stage IN ('pql', 'customer')
"""
_TOOK = """
    SELECT claimed_at - alerted_at AS took FROM leads
    WHERE created >= $1 AND created < $2 AND claimed_at >= alerted_at AND claimed_at < $3 ORDER BY took
"""
_QUIET_OPEN = "l.quiet_due IS NOT NULL AND l.owner IS NULL AND l.outcome IN ('open', 'won') AND l.stopped = 0"
_QUIET_WAITS = "EXISTS (SELECT 1 FROM outbox AS o WHERE o.key = 'quiet:' || l.number AND o.state = 'waiting')"
_QUIET = f"""
    SELECT count(*) FILTER (WHERE NOT {_QUIET_WAITS}),
           count(*) FILTER (WHERE l.owner IS NOT NULL AND (l.alerts = 0 OR l.claimed_at < l.alerted_at)),
           count(*) FILTER (WHERE {_QUIET_OPEN} AND l.alerts = 0 AND NOT {_QUIET_WAITS})
    FROM leads AS l WHERE {_COHORT} AND l.quiet_at IS NOT NULL
"""
_OVERDUE = f"""
    SELECT l.number FROM leads AS l
    WHERE {_COHORT} AND {_QUIET_OPEN} AND l.quiet_due < $3 ORDER BY l.quiet_due, l.number LIMIT 1000
"""


class OldRow(NamedTuple):
    """People who share these values, as 0.7.0 grouped them."""

    source: str
    stage: str
    contact: str | None
    product: int
    """Fit times interest."""
    people: int


class OldFigures(NamedTuple):
    """What 0.7.0 counted in a period."""

    people: tuple[OldRow, ...]
    alerts: AlertTotals
    quiet: QuietTotals


async def old_figures(reader: Reader, *, since: datetime, until: datetime, now: datetime) -> OldFigures:
    """Return the figures of a period, by reading every lead of it."""
    period = to_us(since), to_us(until)
    people = tuple(OldRow(*row) for row in await reader.all(_PEOPLE, *period))
    (alerted, claimed, waiting, unclaimed, tips), *_ = await reader.all(_COUNTS, *period)
    oldest = await reader.one(_OLDEST_UNCLAIMED, *period) or (None, None)
    took = await reader.all(_TOOK, *period, LATEST_US)
    ((unfinished,),) = await reader.all(_UNFINISHED, *period)
    ((trials,),) = await reader.all(_TRIALS, *period)
    ((sent, taken, left),) = await reader.all(_QUIET, *period)
    late = await reader.all(_OVERDUE, *period, to_us(now))
    alerts = AlertTotals(
        sent=alerted - waiting,
        claimed=claimed,
        waiting=waiting,
        unclaimed=unclaimed,
        oldest=oldest[0],
        oldest_at=None if oldest[1] is None else from_us_near(oldest[1]),
        to_claim=timedelta(microseconds=took[(len(took) - 1) // 2][0]) if took else None,
        unfinished=unfinished,
        trials=trials,
        tips=tips,
    )
    quiet = QuietTotals(sent=sent, claimed=taken, unclaimed=left, overdue=tuple(number for (number,) in late))
    return OldFigures(people, alerts, quiet)


def old_median(people: Iterable[OldRow]) -> int | None:
    """Return the median quality of those who are no visitors, as 0.7.0 chose and rounded it."""
    leads = sorted((row for row in people if row.stage != "visitor"), key=lambda row: row.product)
    left = (sum(row.people for row in leads) + 1) // 2
    for row in leads:
        left -= row.people
        if left <= 0:
            return round(row.product / 100)
    return None
