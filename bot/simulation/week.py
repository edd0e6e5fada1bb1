"""When people come: a week with the peaks of its days and hours; and a clock that only the simulation moves."""

import asyncio
import random
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from typing import get_args
from zoneinfo import ZoneInfo

from bot.clock import Alarm, Clock
from bot.simulation.people_file import HOURS, Week
from conversations.funnel.parts.basics import Weekday

DAYS = 7
MINUTES = 60
DAY_MINUTES = HOURS * MINUTES


class StandingClock(Clock):
    """A wall clock that stands still until it is set; alarms and waits are the machine's own."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def set(self, at: datetime) -> None:
        """Set the time."""
        self._at = at

    def now(self) -> datetime:
        """Return the time it was set to."""
        return self._at

    @property
    def is_moved(self) -> bool:
        """Whether the wall clock is moved: the minutes between two are skipped, so that nobody waits in them."""
        return True

    def monotonic(self) -> float:
        """Return the machine's monotonic time."""
        return time.monotonic()

    def call_later(self, seconds: float, do: Callable[[], None]) -> Alarm:
        """Call `do` on the event loop after this many seconds of the machine's clock."""
        return asyncio.get_running_loop().call_later(max(0.0, seconds), do)


def first_minute(week: Week, zone: ZoneInfo) -> datetime:
    """Return when the week begins."""
    return datetime.combine(week.begins, time_of_day(), zone).astimezone(UTC)


def arrivals(week: Week, count: int, dice: random.Random) -> list[int]:
    """Return the minutes of the week at which `count` people come, in ascending order."""
    weights = [week.days.get(weekday(week.begins + timedelta(day)), 0) for day in range(DAYS)]
    slots = [(day, hour) for day in range(DAYS) for hour in range(HOURS)]
    chosen = dice.choices(slots, [weights[day] * week.hours[hour] for day, hour in slots], k=count)
    return sorted(day * DAY_MINUTES + hour * MINUTES + dice.randrange(MINUTES) for day, hour in chosen)


def weekday(day: date) -> Weekday:
    """Return the name of a day as in the files, whose weeks begin with Saturday, Python's with Monday."""
    names: tuple[Weekday, ...] = get_args(Weekday)
    return names[(day.weekday() + 2) % DAYS]
