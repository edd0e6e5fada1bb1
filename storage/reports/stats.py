"""Figures over many leads: for readers only, never inside a transaction.

A period is the cohort of people who first came in it: `since` is included, `until` is not; both are local midnights.
They are summed up from the totals. Until all leads are counted there, every lead of the period is read.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from storage.database import Reader, from_us_near, to_us
from storage.records.figures import AlertTotals, Cohort, CohortRow, PeriodFigures, QualityRow
from storage.reports import merged_alerts, quiet_cards
from storage.totals import progress, reading
from storage.totals.reading import EPOCH, TotalFigures
from storage.totals.states import NOTHING, Amount, StandingKey, add_to, standing_of

LONGEST_NUMBER = 12
"""Digits of the seconds from an alert to its claim: more than a calendar has."""
_UNCLAIMED = "alerts > 0 AND owner IS NULL AND outcome = 'open' AND stopped = 0 AND merged_into IS NULL"
_COHORT = "created >= $1 AND created < $2"
# From the few rows that wait to the leads, not the other way round. An alert that waits has not been sent.
_WAITING = "SELECT lead FROM outbox WHERE state = 'waiting' AND priority = 0 AND chat IS NULL AND edits IS NULL"
_COUNT_WAITING = f"""
    SELECT count(*), count(*) FILTER (WHERE {_UNCLAIMED}) FROM leads
    WHERE number IN ({_WAITING}) AND {_COHORT} AND alerts > 0 AND merged_into IS NULL
"""  # noqa: S608  # literal pieces of this file
_OLDEST = f"""
    SELECT number, alerted_at FROM leads
    WHERE {_UNCLAIMED} AND number NOT IN ({_WAITING} AND lead IS NOT NULL) AND {{cohort}}
    ORDER BY alerted_at NULLS FIRST, number LIMIT 1
"""  # noqa: S608  # literal pieces of this file
_OLDEST_OF_PERIOD = _OLDEST.format(cohort=_COHORT)
# The sign keeps the engine from the index by date, where nearly all of them are of the period.
_OLDEST_EVER = _OLDEST.format(cohort=_COHORT.replace("created", "+created"))


class _Waiting(NamedTuple):
    """Alerts that wait in the outbox."""

    alerts: int
    unclaimed: int


async def figures(reader: Reader, *, since: datetime, until: datetime, zone: ZoneInfo, now: datetime) -> PeriodFigures:
    """Return all figures of a period of whole local days."""
    found = await reading.figures(reader, since=since, until=until, zone=zone)
    if found is None:
        return await figures_by_lead(reader, since=since, until=until, zone=zone, now=now)
    return await _whole(reader, found, since=since, until=until, now=now)


async def figures_by_lead(
    reader: Reader, *, since: datetime, until: datetime, zone: ZoneInfo, now: datetime
) -> PeriodFigures:
    """Return the same by reading every lead of the period: who was erased is not among them."""
    found = await reading.of_every_lead(reader, since=since, until=until)
    percent = await progress.counted_percent(reader, zone)
    whole = await _whole(reader, found, since=since, until=until, now=now)
    return whole.replace(counted_percent=percent)


async def _whole(
    reader: Reader, found: TotalFigures, *, since: datetime, until: datetime, now: datetime
) -> PeriodFigures:
    marks = _by_key(found, "mark")
    return PeriodFigures(
        people=_people(found),
        alerts=await _alerts(reader, marks, _by_key(found, "took"), (to_us(since), to_us(until))),
        quiet=await quiet_cards.totals(reader, marks, since=since, until=until, now=now),
    )


def _people(found: TotalFigures) -> Cohort:
    standings: dict[tuple[str, StandingKey], Amount] = {}
    unreadable = 0
    for (figure, source, key), (n, gone) in found.items():
        if figure != "stage":
            continue
        standing = standing_of(key)
        if standing is None:
            unreadable += n - gone
        else:
            add_to(standings, (source, standing), n, gone)
    alike = (
        CohortRow(source=source, stage=standing.stage, contact=standing.contact, people=amount.n)
        for (source, standing), amount in sorted(standings.items(), key=lambda each: _in_order(*each[0]))
        if amount.n
    )
    qualities = sorted(
        (key.source, int(key.key), amount.n)
        for key, amount in found.items()
        if key.figure == "quality" and amount.n and _is_number(key.key)
    )
    return Cohort(
        alike=tuple(alike),
        qualities=tuple(QualityRow(source=source, quality=points, people=n) for source, points, n in qualities),
        unreadable=unreadable,
    )


def _in_order(source: str, standing: StandingKey) -> tuple[str, str, str]:
    return source, standing.stage, standing.contact or ""


def _by_key(found: TotalFigures, figure: str) -> dict[str, Amount]:
    """Return the amounts of a figure by its key, of all sources together."""
    total: dict[str, Amount] = {}
    for key, (n, gone) in found.items():
        if key.figure == figure:
            add_to(total, key.key, n, gone)
    return total


def _is_number(key: str) -> bool:
    """Tell whether a key is a number of ours; another was written by hand, and the check at night tells of it."""
    return key.isdecimal() and len(key) <= LONGEST_NUMBER


def _median(took: Mapping[str, Amount]) -> timedelta | None:
    """Return the median; the lower middle one of an even number."""
    ordered = sorted((int(key), amount) for key, amount in took.items() if _is_number(key))
    left = (sum(amount.n for _, amount in ordered) + 1) // 2
    for seconds, amount in ordered:
        left -= amount.n
        if left <= 0 < amount.n:
            return timedelta(seconds=seconds)
    return None


async def _alerts(
    reader: Reader, marks: Mapping[str, Amount], took: Mapping[str, Amount], period: tuple[int, int]
) -> AlertTotals:
    """Return the outcomes of a cohort's alerts, and what is left to do: of that, who is erased has no part."""
    waiting = _Waiting(*(await reader.one(_COUNT_WAITING, *period) or (0, 0)))
    merged = await merged_alerts.of_cohort(reader, period, waiting=_WAITING)
    oldest, oldest_at = merged_alerts.oldest_of(await _oldest(reader, period), merged) or (None, None)
    return AlertTotals(
        sent=marks.get("alerted", NOTHING).n - waiting.alerts + len(merged),
        claimed=marks.get("claimed", NOTHING).n + sum(each.is_claimed for each in merged),
        waiting=waiting.alerts,
        unclaimed=marks.get("unclaimed", NOTHING).there - waiting.unclaimed + sum(each.is_unclaimed for each in merged),
        oldest=oldest,
        oldest_at=oldest_at,
        to_claim=_median(merged_alerts.with_their_times(took, merged)),
        unfinished=marks.get("unfinished", NOTHING).there,
        trials=marks.get("tried", NOTHING).there,
        tips=marks.get("tips", NOTHING).there,
    )


async def _oldest(reader: Reader, period: tuple[int, int]) -> tuple[int, datetime | None] | None:
    """Return the lead that has waited longest for somebody, and since when."""
    row = await reader.one(_OLDEST_EVER if period[0] <= to_us(EPOCH) else _OLDEST_OF_PERIOD, *period)
    return None if row is None else (row[0], None if row[1] is None else from_us_near(row[1]))
