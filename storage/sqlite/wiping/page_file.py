"""Read the pages of a database file, and wipe their unused bytes.

It only writes zeros, over unused bytes, and only while the file cannot change: see `storage.sqlite.wiping.wiper`.
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
"""The size of the largest possible page."""
LOG_HEADER, FRAME_HEADER = 32, 24
"""Header sizes of SQLite's log: https://sqlite.org/fileformat2.html#walformat"""
MISSING = "The database names a page that it does not have: run `sarnakh doctor`."


class PageFile:
    """The file, opened a second time.

    It stays open until every connection of this process is closed, because closing a file releases all locks that the
    process has on it, including SQLite's (https://sqlite.org/howtocorrupt.html, 2.2).
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
        """The layout, which never changes."""
        return PageLayout.of(self.header())

    def header(self) -> bytes:
        """Return the first bytes of the file."""
        return self._read(0, FILE_HEADER)

    def count(self) -> int:
        """Return the number of pages."""
        with _explained():
            return self._path.stat().st_size // self.layout.size

    def page(self, number: int) -> bytes:
        """Return a page; the first is 1."""
        return self._read((number - 1) * self.layout.size, self.layout.size)

    def wipe(self, number: int, data: bytes, begin: int, end: int) -> bool:
        """Write zeros over a part of a page whose content is `data`; False if it is all zeros already."""
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
        """Sync the written zeros to the disk."""
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            self._unsynced = True  # the system may have dropped data that it could not write: it is written again
            raise _told(error) from error

    def log_is_empty(self) -> bool:
        """Tell whether the log next to the file is empty: then the file is the whole database.

        Also False if there is no log, or if the path holds a different file: while a reader is open there is a log.
        """
        with _explained():
            try:
                ours = os.path.samestat(os.fstat(self._file.fileno()), self._path.stat())
                return ours and self._log.stat().st_size == 0
            except FileNotFoundError:
                return False

    def logged(self) -> set[int]:
        """Return the numbers of the pages in the log next to the file."""
        with _explained():
            return self._logged()

    def _logged(self) -> set[int]:
        frame = FRAME_HEADER + self.layout.size
        frames = -((LOG_HEADER - self._log_bytes()) // frame)  # a partial frame counts
        if frames <= 0:
            return set()
        found = set()
        with self._log.open("rb", buffering=0) as log:  # SQLite has no locks on the log itself
            for place in range(frames):
                log.seek(LOG_HEADER + place * frame)
                found.add(int.from_bytes(log.read(4), "big"))
        return found

    def close(self) -> None:
        """Close it; further calls do nothing."""
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
