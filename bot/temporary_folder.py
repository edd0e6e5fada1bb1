"""A temporary folder that disappears even when its process is killed, because people's words may be in it.

A janitor of its own, a small process, waits until its starter has ended, however that happened, and deletes the folder.
If the janitor was killed too, the next process that needs such a folder deletes what nobody holds locked any more.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

LOCK = "owner.lock"
TRIES = 100
PAUSE_S = 0.1
"""The janitor tries for ten seconds: the bot ends at the same moment, and may still write."""
UNLOCKED_FOR_S = 86_400.0
"""A folder without a lock is one that has just been created, or is an earlier version's; after a day it is nobody's."""


@contextmanager
def temporary_folder(prefix: str) -> Iterator[Path]:
    """Yield a new folder, and delete it afterwards; also delete those that killed processes left behind."""
    sweep(prefix)
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    with (folder / LOCK).open("wb") as lock:
        _hold(lock)
        janitor = _hire(folder)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    assert janitor.stdin is not None
    janitor.stdin.close()
    janitor.wait()


def sweep(prefix: str) -> None:
    """Delete the folders of this kind that no living process holds."""
    for folder in Path(tempfile.gettempdir()).glob(f"{prefix}*"):
        with suppress(OSError):
            if _is_ours(folder) and _is_abandoned(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_ours(folder: Path) -> bool:
    """Tell whether it is a folder of this user's, not a link to one: the place is open to everybody."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    return sys.platform == "win32" or folder.stat().st_uid == os.getuid()


def _is_abandoned(folder: Path) -> bool:
    lock = folder / LOCK
    if not lock.exists():
        return time.time() - folder.stat().st_mtime > UNLOCKED_FOR_S
    return _is_free(lock)


def _hire(folder: Path) -> "subprocess.Popen[bytes]":
    """Start the janitor, in a session of its own, so that Ctrl-C does not end it."""
    return subprocess.Popen(  # noqa: S603  # our own file, by the Python that runs
        [sys.executable, "-I", "-S", __file__, str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip


if sys.platform == "win32":

    def _hold(lock: IO[bytes]) -> None:
        """Windows deletes no file that is open."""

    def _is_free(lock: Path) -> bool:
        try:
            lock.unlink()
        except PermissionError:
            return False
        return True
else:
    import fcntl

    def _hold(lock: IO[bytes]) -> None:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_free(lock: Path) -> bool:
        with lock.open("rb") as held:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
        return True


def clean_up_after_starter(folder: Path) -> None:
    """Wait until the process that started this one has ended, and delete its folder."""
    sys.stdin.buffer.read()
    for _ in range(TRIES):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(PAUSE_S)


if __name__ == "__main__":
    clean_up_after_starter(Path(sys.argv[1]))
