"""The numbers of the desk, and working time as the rules ask for it."""

from datetime import datetime, timedelta
from typing import Literal, Protocol

from msgspec import Struct


class WorkingClock(Protocol):
    """Working time, of a company or of a person; moments are aware."""

    @property
    def is_known(self) -> bool:
        """Whether there are hours at all; if not, wall time counts as working time and there is no ladder."""

    def is_open(self, moment: datetime) -> bool:
        """Tell whether a moment is working time; an opening is, its closing is not."""

    def next_opening(self, moment: datetime) -> datetime:
        """Return the first opening after a moment."""

    def add(self, moment: datetime, duration: timedelta) -> datetime:
        """Return the moment that is so much working time later; outside hours it counts from the next opening."""

    def add_days(self, moment: datetime, days: int) -> datetime:
        """Return the moment that is so many working days later."""

    def kept_window(self, start: datetime, end: datetime, length: timedelta) -> tuple[datetime, datetime]:
        """Return when a window is that was agreed on by other hours: then, or in the next opening."""

    def between(self, start: datetime, end: datetime) -> timedelta:
        """Return the working time between two moments; zero if `end` is not later."""


class ClockRules(Struct, frozen=True, kw_only=True):
    """`desk.clock`: durations are working time; `wait` is working days, `wait_time` comes on top of them.

    The defaults are DESK §2's.
    """

    sla: timedelta = timedelta(minutes=5)
    backup_after: timedelta = timedelta(minutes=5)
    manager_after: timedelta = timedelta(minutes=10)
    again_after: timedelta = timedelta(minutes=55)
    nudge: timedelta = timedelta(minutes=5)
    hold: timedelta = timedelta(minutes=15)
    answer: timedelta = timedelta(minutes=30)
    answer_again: timedelta = timedelta(minutes=60)
    """From the ping of the owner to the managers'; no setting (DESK §2.6)."""
    step: timedelta = timedelta(hours=4)
    wait: int = 2
    wait_time: timedelta = timedelta(0)
    pings_an_hour: int = 6
    outside: Literal["silent", "loud", "hold"] = "silent"


class ClaimRules(Struct, frozen=True, kw_only=True):
    """`desk.claim`: who gets a lead. 0 in `max_untouched` and `max_open`: no limit. The defaults are DESK §2's."""

    rotation: Literal["off", "one_first"] = "off"
    offer: timedelta = timedelta(minutes=2)
    max_untouched: int = 3
    max_open: int = 0
    pql_alert: bool = True


class DeskRules(Struct, frozen=True):
    """The numbers that the rules of rounds need."""

    clock: ClockRules = ClockRules()
    claim: ClaimRules = ClaimRules()
    relay: Literal["owner", "desk"] = "owner"
    """`desk.talk.relay`: who may write to a lead that somebody has."""
    windows: timedelta = timedelta(hours=2)
    """`desk.talk.windows`: how long a window is in which prospects may ask to be called."""


SEEN_AFTER = timedelta(seconds=60)
"""From a claim to the prospect's hearing of it (DESK §1.2), wall time."""
MEETING_ASKED_AFTER = timedelta(minutes=30)
"""From a meeting to the question how it went (DESK §1.2), wall time."""
MEETING_SAID_BEFORE = timedelta(minutes=60)
"""From the reminder of a meeting to the meeting (DESK §1.2), wall time."""
WINDOW_SAID_BEFORE = timedelta(minutes=10)
"""From the reminder of a window to its start (DESK §5), wall time."""
QUESTION_WAITS = timedelta(minutes=15)
"""How long an open question to a colleague waits (DESK §6), wall time."""
FURTHEST_WHEN = timedelta(days=365)
"""How far ahead a meeting or a return may lie (DESK §8)."""
