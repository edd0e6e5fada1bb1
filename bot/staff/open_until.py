"""Whether what is open for a while is still open: a link, a question.

Its end is a date of the wall clock, which may have been wrong then or now: a right must not last longer for it.
"""

from datetime import datetime, timedelta


def is_open(until: datetime, open_for: timedelta, *, now: datetime) -> bool:
    """Tell whether something is open: its end is to come, and no further ahead than such things are ever open."""
    return timedelta() <= until - now <= open_for
