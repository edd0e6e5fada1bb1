"""Figures over many leads: for readers only, never inside a transaction.

A period is the cohort of people who first came in it: `since` is included, `until` is not.
"""

from datetime import datetime, timedelta

from storage.database import LATEST_US, Reader, Row, from_us_near, to_us
from storage.put_aside import UnreadableRow, read_each
from storage.records.figures import AlertTotals, Cohort, CohortRow

_WAITS = """
    EXISTS (
        SELECT 1 FROM outbox AS o
        WHERE o.lead = l.number AND o.state = 'waiting' AND o.priority = 0 AND o.chat IS NULL AND o.edits IS NULL
    )
"""
_FREE = "l.alerts > 0 AND l.owner IS NULL AND l.outcome = 'open' AND l.stopped = 0 AND NOT " + _WAITS
_COHORT = "l.created >= $1 AND l.created < $2"


async def people(reader: Reader, *, since: datetime, until: datetime) -> Cohort:
    """Return the people of a cohort, grouped by equal values."""
    rows = await reader.all(
        """
        SELECT first_source, stage, contact, fit * interest AS product, count(*) FROM leads
        WHERE created >= $1 AND created < $2
        GROUP BY first_source, stage, contact, product
        ORDER BY first_source, stage, contact, product
        """,
        to_us(since),
        to_us(until),
    )
    read = read_each(rows, _cohort_row, lambda row, said: UnreadableRow("leads", "", {"people": row[4]}, said))
    return Cohort(alike=read.good, unreadable=sum(int(row.raw["people"] or 0) for row in read.bad))


def _cohort_row(row: Row) -> CohortRow:
    source, stage, contact, product, count = row
    return CohortRow(source=source, stage=stage, contact=contact, fit_times_interest=product, people=count)


async def alerts(reader: Reader, *, since: datetime, until: datetime) -> AlertTotals:
    """Return the outcomes of a cohort's alerts, and what is left to do."""
    period = to_us(since), to_us(until)
    counts = await reader.one(_COUNTS, *period)
    assert counts is not None, "an aggregate has one row"
    alerted, claimed, waiting, unclaimed, tips = counts
    oldest = await reader.one(_OLDEST_UNCLAIMED, *period)
    unfinished = await reader.one(_UNFINISHED, *period)
    trials = await reader.one(_TRIALS, *period)
    return AlertTotals(
        sent=alerted - waiting,
        claimed=claimed,
        waiting=waiting,
        unclaimed=unclaimed,
        oldest=oldest[0] if oldest else None,
        oldest_at=from_us_near(oldest[1]) if oldest and oldest[1] is not None else None,
        to_claim=await _median_to_claim(reader, *period),
        unfinished=unfinished[0] if unfinished else 0,
        trials=trials[0] if trials else 0,
        tips=tips,
    )


_COUNTS = f"""
    SELECT count(*) FILTER (WHERE l.alerts > 0),
           count(*) FILTER (WHERE l.alerts > 0 AND l.owner IS NOT NULL),
           count(*) FILTER (WHERE l.alerts > 0 AND {_WAITS}),
           count(*) FILTER (WHERE {_FREE}),
           count(*) FILTER (WHERE l.tips = 1)
    FROM leads AS l WHERE {_COHORT}
"""  # noqa: S608  # literal pieces of this file
_OLDEST_UNCLAIMED = f"""
    SELECT l.number, l.alerted_at FROM leads AS l
    WHERE {_COHORT} AND {_FREE} ORDER BY l.alerted_at, l.number LIMIT 1
"""  # noqa: S608  # literal pieces of this file
_UNFINISHED = """
    SELECT count(*) FROM leads AS l JOIN sessions AS s ON s.lead = l.number
    WHERE l.created >= $1 AND l.created < $2 AND l.stage <> 'visitor' AND s.step = 'question'
"""
# We write the ledger's JSON without spaces, so the text can be searched literally.
_TRIALS = """
    SELECT count(DISTINCT l.number) FROM leads AS l JOIN ledger AS e ON e.lead = l.number
    WHERE l.created >= $1 AND l.created < $2 AND (e.kind = 'said') = FALSE AND e.kind = 'stage'
      AND e.data LIKE '%"after":"pql"%' AND l.stage IN ('pql', 'customer')
"""


async def _median_to_claim(reader: Reader, since_us: int, until_us: int) -> timedelta | None:
    rows = await reader.all(
        """
        SELECT claimed_at - alerted_at AS took FROM leads
        WHERE created >= $1 AND created < $2 AND claimed_at >= alerted_at AND claimed_at < $3 ORDER BY took
        """,
        since_us,
        until_us,
        LATEST_US,
    )
    return timedelta(microseconds=rows[(len(rows) - 1) // 2][0]) if rows else None
