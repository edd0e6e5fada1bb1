"""How long the intake waits: for Telegram, for a slice, and for a machine that refuses."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the intake waits for others."""

    poll: timedelta = timedelta(seconds=25)
    """Telegram answers a poll at the latest after this."""
    grace_s: float = 10.0
    """How long after that we still wait for the answer, before the connection counts as dead."""
    hang_s: float = 30.0
    """Work on the writer that takes this long ends the process; the next one finds by `trying` what hangs."""
    machine_s: float = 600.0
    """An update on which the machine fails for so long, and on no other, needs a fresh process: what a library keeps in
    memory may be what is broken."""
    check_after: timedelta = timedelta(seconds=15)
    """So long after a start the database file is looked through, where the start did not have to."""
