"""SQLite's settings, set and read back, because SQLite silently ignores a pragma that it cannot obey."""

from typing import NamedTuple

from storage.errors import DatabaseBroken
from storage.records.translatable import tr

WAL_PAGES = 1000
"""The log is checkpointed at this many pages, 4 MB, unless a reader holds an older snapshot."""
WAL_BYTES_KEPT = 64 * 1024 * 1024
"""A log that grew during a long read is truncated to this size."""
CACHE_KIB = 4 * 1024
"""Of the writer. With 16 MiB an update took as long, in a file of 300,000 leads too, and the process 12 MB more."""


class Setting(NamedTuple):
    """A pragma, its value, and the answer SQLite must give when it is read back."""

    name: str
    value: str
    expected: str | int

    @property
    def told(self) -> str:
        """The statement that sets it."""
        return f"PRAGMA {self.name} = {self.value}"

    @property
    def asked(self) -> str:
        """The statement that reads it back."""
        return f"PRAGMA {self.name}"

    def must_hold(self, answer: object) -> None:
        """Check that SQLite applies the setting.

        Raises:
            DatabaseBroken: it does not, so our promises would not hold either.
        """
        if answer != self.expected:
            raise DatabaseBroken(
                tr(
                    "SQLite keeps {name} at {answer!r}, where {expected!r} is needed.",
                    name=self.name,
                    answer=answer,
                    expected=self.expected,
                )
            )


OF_THE_WRITER = (
    Setting("journal_mode", "WAL", "wal"),
    Setting("synchronous", "FULL", 2),
    Setting("foreign_keys", "ON", 1),
    Setting("secure_delete", "ON", 1),
    Setting("wal_autocheckpoint", str(WAL_PAGES), WAL_PAGES),
    Setting("journal_size_limit", str(WAL_BYTES_KEPT), WAL_BYTES_KEPT),
    Setting("cache_size", str(-CACHE_KIB), -CACHE_KIB),
    # Journals of savepoints are kept there: in files they cost 12 % of an update (measured).
    Setting("temp_store", "MEMORY", 2),
)
OF_A_SIDE_WRITER = tuple(each for each in OF_THE_WRITER if each.name != "journal_mode")
"""A copy without a log stays without: turning the log on would require closing all readers, including ours."""
OF_A_READER = (
    Setting("query_only", "ON", 1),
    Setting("foreign_keys", "ON", 1),
)
