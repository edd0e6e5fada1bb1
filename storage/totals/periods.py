"""The periods that totals are kept for: local days, blocks of days, and all time."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from storage.database import LATEST_US, US_A_SECOND
from storage.totals.states import FigureKey, LeadState, figures_of

DAY, ALL_TIME = 0, 63
BLOCKS = (5, 3, 2)
"""Blocks of 32, 8 and 4 days: measured with a million leads, with them /stats 30d takes a third less than with two."""
SPANS = (DAY, *reversed(BLOCKS), ALL_TIME)
QUARTER_S = 900
LATEST_QUARTER = LATEST_US // US_A_SECOND // QUARTER_S
BEFORE_1970 = -1_000
"""The day of those whose date is before 1970, which only a hand can have written: they are of no period."""
FIRST_DAY = date(1970, 1, 1)
DAYS_KEPT = 8192


class TotalCell(NamedTuple):
    """The place of one sum."""

    span: int
    start: int
    figure: str
    source: str
    key: str

    @property
    def figure_key(self) -> FigureKey:
        """What is counted, without the period."""
        return FigureKey(self.figure, self.source, self.key)


class Stretch(NamedTuple):
    """Consecutive days or blocks, `until` not included; `sign` is -1 if they are left out of a longer one."""

    span: int
    start: int
    until: int
    sign: int = 1


def cells(state: LeadState, zone: ZoneInfo) -> Iterator[TotalCell]:
    """Yield every cell that a state adds one to."""
    day = day_of(state.quarter, zone)
    for key in figures_of(state):
        for span in SPANS:
            yield TotalCell(span, block_of(day, span), *key)


@lru_cache(DAYS_KEPT)
def day_of(quarter: int, zone: ZoneInfo) -> int:
    """Return the local day of a quarter of an hour, numbered from 1970."""
    if quarter < 0:
        return BEFORE_1970
    at = datetime.fromtimestamp(min(quarter, LATEST_QUARTER) * QUARTER_S, UTC)
    return (at.astimezone(zone).date() - FIRST_DAY).days


def block_of(day: int, span: int) -> int:
    """Return the block of a day."""
    return 0 if span == ALL_TIME else day >> span


def days_between(since: datetime, until: datetime, zone: ZoneInfo) -> tuple[int, int]:
    """Return the days of a period that begins and ends at local midnights, the second not included.

    A period since 1970 began in UTC, so it has all its local days.
    """
    last = until - timedelta(microseconds=1)
    return (since.astimezone(zone).date() - FIRST_DAY).days, (last.astimezone(zone).date() - FIRST_DAY).days + 1


def stretches(first: int, end: int) -> Iterator[Stretch]:
    """Yield the fewest days and blocks that make up the days from `first` to `end`, which is not included."""
    yield from _stretches(first, end, BLOCKS)


def _stretches(first: int, end: int, blocks: tuple[int, ...]) -> Iterator[Stretch]:
    if first >= end:
        return
    if not blocks:
        yield Stretch(DAY, first, end)
        return
    span, *smaller = blocks
    start, until = -(-first >> span), end >> span
    if start >= until:
        yield from _stretches(first, end, tuple(smaller))
        return
    yield from _stretches(first, start << span, tuple(smaller))
    yield Stretch(span, start, until)
    yield from _stretches(until << span, end, tuple(smaller))


def all_time(first: int, end: int) -> Iterator[Stretch]:
    """Yield the same for a period that has nearly all days: all time, without the few days outside."""
    yield Stretch(ALL_TIME, 0, 1)
    yield Stretch(DAY, BEFORE_1970, first, -1)
    yield Stretch(DAY, end, 1 << 30, -1)
