"""A database file as the pages it consists of: read, and wiped where they hold nothing.

All that is ever written here is zeros, over bytes that are nobody's, and only while the file cannot change: see
`storage.sqlite.wiping.wiper`.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from storage.errors import CannotWipe
from storage.sqlite.filesystem import real_path
from storage.sqlite.wiping.btree_page import FILE_HEADER, PageLayout

ZEROS = bytes(65536)
"""As many as the largest page has."""
LOG_HEADER, FRAME_HEADER = 32, 24
"""Of SQLite's log: https://sqlite.org/fileformat2.html#walformat"""
MISSING = "The database names a page that it does not have: run `sarnakh doctor`."


class PageFile:
    """The file, opened a second time.

    It stays open until every connection of this process is closed: to close a file lets go of all locks that the
    process has on it, SQLite's too (https://sqlite.org/howtocorrupt.html, 2.2).
    """

    def __init__(self, path: Path) -> None:
        self._path = real_path(path)
        self._unsynced = False
        try:
            self._file = path.open("r+b", buffering=0)
        except OSError as error:
            raise _told(error) from error

    @cached_property
    def layout(self) -> PageLayout:
        """How it is divided, for good."""
        return PageLayout.of(self.header())

    def header(self) -> bytes:
        """Return the first bytes of the file."""
        return self._read(0, FILE_HEADER)

    def count(self) -> int:
        """Return how many pages there are."""
        with _explained():
            return self._path.stat().st_size // self.layout.size

    def page(self, number: int) -> bytes:
        """Return one of them; the first is 1."""
        return self._read((number - 1) * self.layout.size, self.layout.size)

    def wipe(self, number: int, data: bytes, begin: int, end: int) -> bool:
        """Write zeros over a part of a page that reads `data`; False where there are only zeros already."""
        zeros = ZEROS[: max(0, end - begin)]
        if end > len(data):
            raise CannotWipe(MISSING)
        if data[begin:end] == zeros and not self._unsynced:
            return False
        try:
            self._file.seek((number - 1) * self.layout.size + begin)
            written = self._file.write(zeros)
        except OSError as error:
            raise _told(error) from error
        if written != len(zeros):
            raise CannotWipe(f"{CannotWipe.__doc__} The disk took a part of what was written.")
        return True

    def sync(self) -> None:
        """Bring what was written onto the disk."""
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            self._unsynced = True  # the system may have forgotten what it could not write: it is written again
            raise _told(error) from error

    def log_is_empty(self) -> bool:
        """Tell whether nothing stands in the log beside the file: then the file is the whole database.

        False, too, where there is no log at all, or another file than ours at the path: whoever reads has a log.
        """
        with _explained():
            try:
                ours = os.path.samestat(os.fstat(self._file.fileno()), self._path.stat())
                return ours and self._log.stat().st_size == 0
            except FileNotFoundError:
                return False

    def logged(self) -> set[int]:
        """Return the numbers of the pages that stand in the log beside the file."""
        with _explained():
            return self._logged()

    def _logged(self) -> set[int]:
        frame = FRAME_HEADER + self.layout.size
        frames = -((LOG_HEADER - self._log_bytes()) // frame)  # a part of one counts
        if frames <= 0:
            return set()
        found = set()
        with self._log.open("rb", buffering=0) as log:  # SQLite has no locks on the log itself
            for place in range(frames):
                log.seek(LOG_HEADER + place * frame)
                found.add(int.from_bytes(log.read(4), "big"))
        return found

    def close(self) -> None:
        """Close it; once is enough."""
        self._file.close()

    @property
    def _log(self) -> Path:
        return Path(f"{self._path}-wal")

    def _log_bytes(self) -> int:
        try:
            return self._log.stat().st_size
        except FileNotFoundError:
            return 0

    def _read(self, at: int, length: int) -> bytes:
        try:
            self._file.seek(at)
            data = self._file.read(length) or b""
        except OSError as error:
            raise _told(error) from error
        if len(data) < length:
            raise CannotWipe(MISSING)
        return data


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _told(error) from error


def _told(error: OSError) -> CannotWipe:
    return CannotWipe(f"{CannotWipe.__doc__} The disk says: {error.strerror}.")
