"""Alerts of accounts that were merged into a lead which had none: the person counts once, as an alerted one."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from storage.database import Reader, from_us_near
from storage.totals.states import Amount, add_to

_MERGED_ALERTS = """
    WITH RECURSIVE above (alerted_at, survivor) AS (
        SELECT alerted_at, merged_into FROM leads
        WHERE merged_into IS NOT NULL AND alerts > 0 AND number NOT IN ({waiting} AND lead IS NOT NULL)
        UNION
        SELECT a.alerted_at, l.merged_into FROM above AS a JOIN leads AS l ON l.number = a.survivor
        WHERE l.merged_into IS NOT NULL
    )
    SELECT s.number, min(a.alerted_at), CASE WHEN s.owner IS NULL THEN 0 ELSE 1 END, min(s.claimed_at),
           CASE WHEN s.owner IS NULL AND s.outcome = 'open' AND s.stopped = 0 THEN 1 ELSE 0 END
    FROM above AS a JOIN leads AS s ON s.number = a.survivor
    WHERE s.merged_into IS NULL AND s.alerts = 0 AND s.created >= $1 AND s.created < $2
    GROUP BY s.number, s.owner, s.outcome, s.stopped
"""
_SECOND_US = 1_000_000


class MergedAlert(NamedTuple):
    """A person whose alert was another account's than the one that goes on."""

    number: int
    """Of the lead that goes on."""
    alerted_at: int | None
    """In microseconds since 1970."""
    is_claimed: bool
    claimed_at: int | None
    is_unclaimed: bool
    """Whether nobody has them, and somebody should."""


async def of_cohort(reader: Reader, period: tuple[int, int], *, waiting: str) -> tuple[MergedAlert, ...]:
    """Return those who came in a period; `waiting` selects the leads whose alert has not been sent."""
    rows = await reader.all(_MERGED_ALERTS.format(waiting=waiting), *period)
    return tuple(
        MergedAlert(number, alerted_at, bool(claimed), claimed_at, bool(unclaimed))
        for number, alerted_at, claimed, claimed_at, unclaimed in rows
    )


def with_their_times(took: Mapping[str, Amount], alerts: tuple[MergedAlert, ...]) -> dict[str, Amount]:
    """Return the times from alert to claim, by seconds, with those of merged alerts."""
    every = dict(took)
    for each in alerts:
        if each.alerted_at is not None and each.claimed_at is not None and each.claimed_at >= each.alerted_at:
            add_to(every, str((each.claimed_at - each.alerted_at) // _SECOND_US), 1)
    return every


def oldest_of(
    oldest: tuple[int, datetime | None] | None, alerts: tuple[MergedAlert, ...]
) -> tuple[int, datetime | None] | None:
    """Return the lead that has waited longest for somebody, and since when."""
    known = [(each.alerted_at, each.number) for each in alerts if each.is_unclaimed and each.alerted_at is not None]
    if not known:
        return oldest
    since, number = min(known)
    at = from_us_near(since)
    return oldest if oldest is not None and (oldest[1] is None or oldest[1] <= at) else (number, at)
