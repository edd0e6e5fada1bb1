"""Timers of an hour at most, which do not wait longer than that when the clock was wrong.

A clock that is a day ahead sets a timer for tomorrow; once corrected, it would delay an admin's /stats until then. So
each timer is also done when it has waited for the longest time of its kind since this process first saw it.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.sales import reminders
from bot.sales.acts import open_menus
from bot.sales.acts.questions import READ_WITHIN
from conversations.desk.rounds.values.rules import QUESTION_WAITS
from storage.records.timer import AskTimer, Timer

LONGEST: dict[str, timedelta] = {
    "report": timedelta(),
    "again": timedelta(minutes=1),
    "copies": timedelta(minutes=1),
    "remind": reminders.EVERY,
    "menu": open_menus.OPEN_FOR,
    "ask": QUESTION_WAITS,
}
"""The longest wait of each kind of timer; kinds that wait for seconds are given a minute.

A question that is closed stays for a day: what was written in time may be read late.
"""


class ShortWaits:
    """Remembers since when, by the monotonic clock, each timer has been seen waiting."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, datetime], float] = {}

    def over(self, timers: Sequence[Timer], *, now: datetime, now_s: float) -> list[Timer]:
        """Return the timers that are due, or have waited for long enough."""
        # For a timer that was set again the wait starts over.
        self._seen = {_wait(timer): self._seen.get(_wait(timer), now_s) for timer in timers}
        return [timer for timer in timers if timer.due <= now or self._has_waited(timer, now_s)]

    def _has_waited(self, timer: Timer, now_s: float) -> bool:
        return now_s - self._seen[_wait(timer)] >= _longest(timer).total_seconds()


def _longest(timer: Timer) -> timedelta:
    if isinstance(timer, AskTimer) and timer.closed:
        return READ_WITHIN
    return LONGEST[timer.kind]


def _wait(timer: Timer) -> tuple[str, datetime]:
    return timer.key, timer.due
