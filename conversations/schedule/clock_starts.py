"""When the clock of a lead starts, and by when each lead of a morning is due (DESK §2.2, §2.3)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from conversations.schedule.openings import Hours
from conversations.schedule.working_time import after_working_time, working_start


@dataclass(frozen=True, slots=True)
class StartingLead:
    """A lead whose clock starts at an opening."""

    number: int
    promised: bool
    """Whether an answer was promised from this opening on."""
    since: datetime
    """When it was alerted, or asked to talk."""


def clock_start(alerted: datetime, hours: Hours, *, window_start: datetime | None = None) -> datetime:
    """Return t0: the start of the window they chose, else the alert in working time, else the next opening.

    Without hours the alert.
    """
    return working_start(alerted, hours) if window_start is None else window_start.astimezone(UTC)


def due_by(start: datetime, sla: timedelta, hours: Hours, *, place: int = 1, people: int = 1) -> datetime:
    """Return by when the lead at a place of those that start together is due: each of the people takes one at a time.

    `place` counts from 1; fewer than one person count as one. A lead that starts in working time is alone.
    """
    turns = -(-place // max(people, 1))
    return after_working_time(start, sla * turns, hours)


def morning_order(leads: Iterable[StartingLead]) -> tuple[StartingLead, ...]:
    """Return the leads of a morning in their order: those with a promise first, then the oldest."""
    return tuple(sorted(leads, key=lambda each: (not each.promised, each.since, each.number)))


def morning_dues(
    leads: Iterable[StartingLead], opening: datetime, *, sla: timedelta, people: int, hours: Hours
) -> tuple[tuple[int, datetime], ...]:
    """Return the number of each lead that starts at this opening, in their order, and by when it is due, in UTC.

    `people` are those on shift at the opening with a weight above 0.
    """
    return tuple(
        (each.number, due_by(opening, sla, hours, place=place, people=people))
        for place, each in enumerate(morning_order(leads), 1)
    )
