"""Timers of an hour at most, which no clock that was wrong keeps waiting for longer than was asked.

A clock that runs a day ahead sets a timer for tomorrow; corrected, it would keep an admin's /stats until then. So each
is also done when it has waited for as long as its kind ever does since this process saw it first.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.sales import reminders
from storage.records.timer import Timer

LONGEST: dict[str, timedelta] = {
    "report": timedelta(),
    "again": timedelta(minutes=1),
    "copies": timedelta(minutes=1),
    "remind": reminders.EVERY,
}
"""How long a timer of each kind is ever to wait; what is set for seconds is given a minute."""


class ShortWaits:
    """Remembers since when, by the monotonic clock, it has seen each timer wait for its moment."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, datetime], float] = {}

    def over(self, timers: Sequence[Timer], *, now: datetime, now_s: float) -> list[Timer]:
        """Return those that are due, or have waited for long enough."""
        # For one that was set again the wait starts over.
        self._seen = {_wait(timer): self._seen.get(_wait(timer), now_s) for timer in timers}
        return [timer for timer in timers if timer.due <= now or self._has_waited(timer, now_s)]

    def _has_waited(self, timer: Timer, now_s: float) -> bool:
        return now_s - self._seen[_wait(timer)] >= LONGEST[timer.kind].total_seconds()


def _wait(timer: Timer) -> tuple[str, datetime]:
    return timer.key, timer.due
