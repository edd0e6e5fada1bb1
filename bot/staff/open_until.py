"""Whether a link or a question with a time limit is still open.

The limit is a wall-clock date, and the clock may have been wrong then or now: that must not prolong a right.
"""

from datetime import datetime, timedelta


def is_open(until: datetime, open_for: timedelta, *, now: datetime) -> bool:
    """Tell whether something is open: its end is ahead, but by no more than `open_for`."""
    return timedelta() <= until - now <= open_for
