"""Checkpoint a log that grew while a reader was open, without blocking the writer.

SQLite checkpoints the log into the file when a commit finds 1,000 pages in it. While a reader holds an older snapshot
it cannot, and the first commit after that would checkpoint everything at once: 350 ms for 20 MB (measured), which
blocks the writer. So a separate connection does that, and the writer only does the rest.
"""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing, suppress
from pathlib import Path

from storage.errors import StorageError
from storage.sqlite.filesystem import real_path
from storage.sqlite.pragmas import WAL_PAGES
from storage.sqlite.writer import SqliteWriter

LARGE = WAL_PAGES * 6_300
"""Bytes; the log stays below this unless a reader holds it up."""
COMMITS_A_LOOK = 16
"""The log grows by a few pages a commit, and each look takes a hundredth of an update's CPU."""
PAUSE_S, REFUSED_PAUSE_S = 0.05, 1.0
"""The pause between two tries while a reader is in the way; a try blocks no one, but on the writer takes 5 ms."""

OnWriter = Callable[[Callable[[], object]], Awaitable[object]]


class LargeLog:
    """Checks every few commits whether the log is large, and checkpoints it."""

    def __init__(self, path: Path, writer: SqliteWriter, on_writer: OnWriter) -> None:
        self._path = real_path(path)
        self._log = Path(f"{self._path}-wal")
        self._writer = writer
        self._on_writer = on_writer
        self._unseen = 0
        """Commits since the last look."""
        self._task: asyncio.Task[None] | None = None
        self._closing = asyncio.Event()

    def look(self) -> None:
        """Start a checkpoint if the log is large; call it on the event loop after each commit."""
        self._unseen += 1
        if self._unseen < COMMITS_A_LOOK:
            return
        self._unseen = 0
        if not self._closing.is_set() and self._task is None and self._is_large():
            self._task = asyncio.get_running_loop().create_task(self._bring_in())
            self._task.add_done_callback(self._ended)

    async def close(self) -> None:
        """Wait for the checkpoint under way, and start no more."""
        self._closing.set()
        if self._task is not None:
            await asyncio.wait({self._task})

    async def _bring_in(self) -> None:
        await self._on_writer(lambda: self._writer.bring_in_at(0))
        try:
            while not self._closing.is_set():
                left = await asyncio.to_thread(self._bring_in_beside)
                if left < WAL_PAGES and await self._on_writer(self._writer.cut_log):
                    return
                await self._pause(PAUSE_S if left >= WAL_PAGES else REFUSED_PAUSE_S)
        finally:
            await self._on_writer(lambda: self._writer.bring_in_at(WAL_PAGES))

    def _bring_in_beside(self) -> int:
        """Checkpoint as far as readers allow, while others write; return how many pages are left."""
        uri = f"{self._path.as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True, timeout=0, isolation_level=None)) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            busy, pages, done = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        return WAL_PAGES if busy else pages - done

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._closing.wait()

    def _is_large(self) -> bool:
        try:
            return self._log.stat().st_size > LARGE
        except OSError:
            return False

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._task = None
        # If the disk or the machine fails, the log stays large, which health reports; the next commit tries again.
        with suppress(asyncio.CancelledError, StorageError, sqlite3.Error, OSError, RuntimeError):
            task.result()
