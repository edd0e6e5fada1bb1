"""Quiet cards over many leads: how many there were, and which of them nobody claimed in time; for readers."""

from collections.abc import Mapping
from datetime import datetime

from storage.database import Reader, to_us
from storage.messages import Priority
from storage.outbox.rows import PRIORITIES
from storage.records.figures import QuietTotals
from storage.totals.reading import EPOCH
from storage.totals.states import NOTHING, Amount

OVERDUE_LISTED = 1_000
_OPEN = "quiet_due IS NOT NULL AND owner IS NULL AND outcome IN ('open', 'won') AND stopped = 0 AND merged_into IS NULL"
"""Promised an answer without an alert: on a quiet card, or below an alert that had cooled."""
_COHORT = "created >= $1 AND created < $2"
_WAITING = f"""
    SELECT lead FROM outbox
    WHERE state = 'waiting' AND priority IN ({PRIORITIES.index(Priority.ALERT)}, {PRIORITIES.index(Priority.RELAY)})
      AND key = 'quiet:' || lead
"""  # noqa: S608  # ours
_COUNT_WAITING = f"""
    SELECT count(*), count(*) FILTER (WHERE {_OPEN} AND alerts = 0) FROM leads
    WHERE number IN ({_WAITING}) AND {_COHORT} AND quiet_at IS NOT NULL AND merged_into IS NULL
"""  # noqa: S608  # literal pieces of this file
_OVERDUE_OF_COHORT = f"""
    SELECT number FROM leads
    WHERE {_OPEN} AND {{cohort}} AND {{due}} < $3 ORDER BY quiet_due, number LIMIT $4
"""  # noqa: S608  # literal pieces of this file
# A sign keeps the engine from an index: by date for all time, by what is due for a few days.
_OVERDUE_EVER = _OVERDUE_OF_COHORT.format(cohort=_COHORT.replace("created", "+created"), due="quiet_due")
_OVERDUE_OF_PERIOD = _OVERDUE_OF_COHORT.format(cohort=_COHORT, due="+quiet_due")


async def totals(
    reader: Reader, marks: Mapping[str, Amount], *, since: datetime, until: datetime, now: datetime
) -> QuietTotals:
    """Return the outcomes of a cohort's quiet cards, from the totals of its marks."""
    period = to_us(since), to_us(until)
    waiting, waiting_open = await reader.one(_COUNT_WAITING, *period) or (0, 0)
    overdue_first = _OVERDUE_EVER if since <= EPOCH else _OVERDUE_OF_PERIOD
    late = await reader.all(overdue_first, *period, to_us(now), OVERDUE_LISTED)
    return QuietTotals(
        sent=marks.get("quiet_sent", NOTHING).n - waiting,
        claimed=marks.get("quiet_claimed", NOTHING).n,
        unclaimed=marks.get("quiet_unclaimed", NOTHING).there - waiting_open,
        overdue=tuple(number for (number,) in late),
    )
