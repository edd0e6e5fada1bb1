"""What SQLite is told to keep to, and read back: a pragma that it cannot obey it ignores in silence."""

from typing import NamedTuple

from storage.errors import DatabaseBroken

WAL_PAGES = 1000
"""At so many pages, 4 MB, the log is brought into the file, unless a reader holds on to an older moment."""
WAL_BYTES_KEPT = 64 * 1024 * 1024
"""What a long reader made the log grow to is given back down to here."""
CACHE_KIB = 16 * 1024


class Setting(NamedTuple):
    """A pragma with what it is set to, and what SQLite must answer when asked for it."""

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
        """Go on only where SQLite keeps to it.

        Raises:
            DatabaseBroken: it does not; what we promise would not hold either.
        """
        if answer != self.expected:
            raise DatabaseBroken(f"SQLite keeps {self.name} at {answer!r}, where {self.expected!r} is needed.")


OF_THE_WRITER = (
    Setting("journal_mode", "WAL", "wal"),
    Setting("synchronous", "FULL", 2),
    Setting("foreign_keys", "ON", 1),
    Setting("secure_delete", "ON", 1),
    Setting("wal_autocheckpoint", str(WAL_PAGES), WAL_PAGES),
    Setting("journal_size_limit", str(WAL_BYTES_KEPT), WAL_BYTES_KEPT),
    Setting("cache_size", str(-CACHE_KIB), -CACHE_KIB),
    # Savepoints keep their journals there: in files they cost 12 % of an update (measured).
    Setting("temp_store", "MEMORY", 2),
)
OF_A_SIDE_WRITER = tuple(each for each in OF_THE_WRITER if each.name != "journal_mode")
"""A copy without a log stays one: to turn its log on would take every reader away first, our own too."""
OF_A_READER = (
    Setting("query_only", "ON", 1),
    Setting("foreign_keys", "ON", 1),
)
