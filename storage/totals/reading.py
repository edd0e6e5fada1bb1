"""Sum the totals of a period: a few cells and what waits to be folded, whatever the number of leads."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from storage.database import Reader, to_us
from storage.put_aside import as_text
from storage.totals import changes, progress
from storage.totals.periods import Stretch, all_time, day_of, days_between, stretches
from storage.totals.states import Amount, FigureKey, add_to, figures_of, state_of

TotalFigures = Mapping[FigureKey, Amount]
# All of a source at once, whenever they came: the quarter of an hour has no part in a figure.
_OF_EVERY_LEAD = """
    SELECT 0 AS quarter, source, stage_key, quality, marks, took, count(*) FROM lead_states
    WHERE created >= $1 AND created < $2 GROUP BY source, stage_key, quality, marks, took
"""
EPOCH = datetime.fromtimestamp(0, UTC)


async def figures(reader: Reader, *, since: datetime, until: datetime, zone: ZoneInfo) -> TotalFigures | None:
    """Return the figures of the people who first came in a period of whole local days.

    None while not all leads are counted, or if they are counted by the days of another time zone.
    """
    if not (await progress.load(reader)).tells(zone):
        return None
    first, end = days_between(since, until, zone)
    parts = all_time(first, end) if since <= EPOCH else stretches(first, end)
    total = await _summed(reader, tuple(parts))
    for state, (n, gone) in (await changes.pending(reader)).items():
        if first <= day_of(state.quarter, zone) < end:
            for key in figures_of(state):
                add_to(total, key, n, gone)
    return total


async def of_every_lead(reader: Reader, *, since: datetime, until: datetime) -> TotalFigures:
    """Return the same by reading every lead of the period."""
    total: dict[FigureKey, Amount] = {}
    async for page in reader.pages(_OF_EVERY_LEAD, to_us(since), to_us(until)):
        for *state, people in page:
            for key in figures_of(state_of(state)):
                add_to(total, key, people)
    return total


async def _summed(reader: Reader, parts: Sequence[Stretch]) -> dict[FigureKey, Amount]:
    if not parts:
        return {}
    values = [value for part in parts for value in part]
    rows = await reader.all(_sum_of(len(parts)), *values)
    return {
        FigureKey(as_text(figure), as_text(source), as_text(key)): Amount(*sums) for figure, source, key, *sums in rows
    }


@cache
def _sum_of(parts: int) -> str:
    """Return the query over so many stretches, each with its four values."""
    cells = " UNION ALL ".join(
        f"SELECT kind, ${at + 3} * n AS n, ${at + 3} * gone AS gone FROM totals"  # noqa: S608  # ours
        f" WHERE span = ${at} AND start >= ${at + 1} AND start < ${at + 2}"
        for at in range(1, 4 * parts, 4)
    )
    # The names come last: to group by a small number takes half the time.
    return f"""
        SELECT figure, source, key, n, gone
        FROM (SELECT kind, sum(n) AS n, sum(gone) AS gone FROM ({cells}) AS cells GROUP BY kind) AS sums
        JOIN total_kinds ON id = kind
    """  # noqa: S608  # ours
