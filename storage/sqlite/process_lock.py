"""The lock that keeps a second process from the same database file."""

import os
import sys
from pathlib import Path

from storage.errors import AlreadyOpen, NotWritable
from storage.records.system_errors import reason_of
from storage.records.translatable import tr
from storage.sqlite.filesystem import open_file, real_path

FAR_AWAY = 1 << 30
"""Windows locks a range of bytes against reading, so the range is after the pid, which others must read."""


class ProcessLock:
    """A lock on `<database>.lock`, held until it is released or the process ends, however it ends."""

    def __init__(self, database: Path) -> None:
        self._path = Path(f"{real_path(database)}.lock")
        self._database = database
        self._descriptor = -1

    def take(self) -> None:
        """Lock the file and leave our process id in it.

        Raises:
            AlreadyOpen: another process, or another part of this one, holds it.
            NotWritable: the lock file cannot be made.
        """
        try:
            descriptor = open_file(self._path, os.O_RDWR | os.O_CREAT)
        except OSError as error:
            raise NotWritable(
                tr("{file} cannot be written: {reason}.", file=self._path, reason=reason_of(error))
            ) from error
        try:
            _lock(descriptor)
        except OSError as error:
            holder = os.read(descriptor, 20).decode("ascii", "replace").strip() or "unknown"
            os.close(descriptor)
            raise AlreadyOpen(
                tr(
                    "Process {id} already works on {database}. Stop it first, or give this one a database of its own.",
                    id=holder,
                    database=self._database,
                )
            ) from error
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n".encode())
        self._descriptor = descriptor

    def held_by_another(self) -> bool:
        """Tell whether another process holds the lock now; nothing is created or changed."""
        try:
            descriptor = open_file(self._path, os.O_RDONLY)
        except OSError:  # it was never taken, or we may not read it
            return False
        try:
            _lock(descriptor)
        except OSError:
            return True
        finally:
            os.close(descriptor)
        return False

    @property
    def held(self) -> bool:
        """Whether we hold it now."""
        return self._descriptor >= 0

    def release(self) -> None:
        """Release the lock; the file stays, because removing it would let two processes lock two files of one name."""
        if self.held:
            os.close(self._descriptor)
            self._descriptor = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, FAR_AWAY, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
