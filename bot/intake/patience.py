"""The intake's timeouts: for Telegram, for a slice, and for a failing machine."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Patience:
    """The intake's timeouts."""

    poll: timedelta = timedelta(seconds=25)
    """The longest a poll may wait at Telegram."""
    grace_s: float = 10.0
    """How much longer we wait for the answer before the connection counts as dead."""
    hang_s: float = 30.0
    """Work on the writer that takes this long ends the process; the next one finds out from `trying` what hangs."""
    machine_s: float = 600.0
    """When the machine fails for this long on one update alone, it needs a new process: a library's state in memory may
    be broken."""
    check_after: timedelta = timedelta(seconds=15)
    """How long after a start the database file is checked, where the start itself did not check it."""
