"""Which rounds are of a period (DESK §7)."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.schedule.periods import days_of
from storage.records.figures import Period
from storage.records.round import CountedRound


def of_period(
    rounds: Iterable[CountedRound], period: Period, *, zone: ZoneInfo, now: datetime
) -> Iterator[CountedRound]:
    """Yield the rounds whose t0 falls in a period; one whose clock starts on a later day is in none yet."""
    first, last = days_of(period, zone=zone, now=now)
    for each in rounds:
        if each.day is not None and (first is None or first <= each.day) and each.day <= last:
            yield each
