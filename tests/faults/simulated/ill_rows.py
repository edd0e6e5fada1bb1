"""More failures: unreadable rows appear in the database, and the machine fails for a moment."""

import errno
import itertools

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.faults.leaky_zone import LeakyZone
from tests.faults.simulated.troubles import Troubles

HALF = '{"half'
FAILURES = (
    OSError(errno.EMFILE, "Too many open files"),
    OSError(errno.EIO, "Input/output error"),
    MemoryError(),
    ImportError("No module named region_IR", name="region_IR"),
)
UNKNOWN_KIND = "pulse"
LOOKED_AGAIN_S = 65.0
"""The time until the bot finds a row that another program wrote, without a signal."""


class IllRows(Troubles):
    """No one's answer, alert or erasure may depend on another person's row, or on a healthy machine."""

    def __init__(self) -> None:
        super().__init__()
        self._nth = itertools.count()
        self.zone = LeakyZone.no_cache("Asia/Tehran")
        self.bot.settings = self.bot.settings.model_copy(update={"timezone": self.zone})
        self.ill_timers = 0

    @precondition(lambda self: self.bot.witness is not None)
    @rule(kind=st.sampled_from(("report", "again", "decay", "remind", "former", "copies")))
    def a_timer_that_nobody_can_read_appears(self, kind: str) -> None:
        key = f"ill:{next(self._nth)}"
        self._writes("INSERT INTO timers (key, due, kind, data) VALUES (?, 1, ?, ?)", key, kind, HALF)
        self.ill_timers += 1

    @precondition(lambda self: self.bot.witness is not None)
    @rule()
    def a_timer_of_another_version_appears(self) -> None:
        key = f"ill:{next(self._nth)}"
        self._writes("INSERT INTO timers (key, due, kind, data) VALUES (?, 1, ?, '{}')", key, UNKNOWN_KIND)

    @precondition(lambda self: self.bot.witness is not None)
    @rule(key=st.sampled_from(("faults_told", "heard", "sales_chat_question")))
    def a_small_fact_that_nobody_can_read_appears(self, key: str) -> None:
        self._writes("UPDATE state SET value = ? WHERE key = ?", HALF, key)

    def ill_rows_are_put_aside(self) -> None:
        """Check that each was put aside and none was processed; rows of another version are still in their table."""
        self._wait(LOOKED_AGAIN_S)
        assert self._count("SELECT count(*) FROM timers WHERE key LIKE 'ill:%' AND kind <> ?", UNKNOWN_KIND) == 0
        kept = self._count("SELECT count(*) FROM put_aside WHERE source = 'timers' AND key LIKE 'ill:%'")
        assert kept == self.ill_timers

    def _writes(self, sql: str, *values: object) -> None:
        assert self.bot.witness is not None, "the rules ask"
        self.bot.witness.rows(sql, *values)

    def _count(self, sql: str, *values: object) -> int:
        assert self.bot.witness is not None, "the caller looked"
        return self.bot.witness.count(sql, *values)
