"""Wipe old copies of deleted rows from a database file, while others write.

`secure_delete` wipes a row at its last place. But when SQLite moves rows to another page it leaves their bytes in the
free space of the old page, and a page that a rolled-back savepoint took from the free list keeps its content.
(Measured: a trace of one in 120 erased people.) Only VACUUM reaches those bytes, and it blocks writing while it copies
the file: 26 s for 2.4 GB.

So this module reads the pages and writes zeros over unused bytes. The file must not change meanwhile, and no one must
wait: the log is truncated, and a reader holds the current snapshot. Until it ends, SQLite writes into the log only
(https://sqlite.org/wal.html). Such a round takes about a second; then the log tells which pages changed: the log may
restore their old bytes, so they are wiped again. Zeros over dead bytes change nothing for any reader, and a process
that is killed in between loses nothing but the work.

A clean page stays clean: SQLite moves rows but never dead bytes, and erased people have no rows any more.
"""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from storage.errors import DatabaseBusy
from storage.sqlite.transaction import explained
from storage.sqlite.wiping.page_file import PageFile
from storage.sqlite.wiping.page_walk import PageWalk
from storage.sqlite.writer import SqliteWriter

PAGES_A_STEP = 256
"""Measured: 3 to 5 ms."""
PAGES_A_ROUND = 40_000
"""About a second, in which the log grows."""
HOT_PAGES = 100
"""Pages changed in the last round that are wiped while the writer is held: 10 ms."""
ROOTS = "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0 ORDER BY rootpage"


class Wiper:
    """One pass over a file: turns on the writer's thread, and steps on any other thread between two turns."""

    def __init__(
        self, path: Path, file: PageFile, *, pages_a_step: int = PAGES_A_STEP, pages_a_round: int = PAGES_A_ROUND
    ) -> None:
        self._path = path
        self._pages_a_step, self._pages_a_round = pages_a_step, pages_a_round
        self._file = file
        self._walk = PageWalk(file)
        self._frozen: sqlite3.Connection | None = None
        self._steps: Iterator[None] = iter(())
        self._walked = False
        """Whether the walk was completed in this round."""
        self._seen = 0
        """The number of changes by other connections that the walk has taken into account."""
        self._roots_wiped = False
        self._finished = False
        """Whether every page is clean in the file; other connections may still cache old pages."""
        # Steps and turns run on threads, and continue when the task that waits for them is cancelled.
        self._lock = threading.Lock()
        self._closed = False
        self.done = False
        """Every page is clean, and so is the log, which was truncated when the last round began."""

    def turn(self, writer: SqliteWriter) -> bool:
        """End the current round, if any, and begin the next; False if a reader or another writer is in the way.

        Raises:
            StorageError: the disk failed.
        """
        with self._lock:
            if self._closed:
                return False
            try:
                begun = self._turned(writer)
            except DatabaseBusy:
                begun = False
            except sqlite3.Error as error:
                raise explained(error) from error
            if not begun:
                self._thaw()
                self._steps, self._walked = iter(()), False
                self._walk.forget_leaves()
            return begun

    def step(self) -> bool:
        """Wipe some pages; False when the round is to end.

        Raises:
            StorageError: the file cannot be read or written.
        """
        with self._lock:
            if self._closed or self._frozen is None:
                return False
            taken = sum(1 for _ in islice(self._steps, self._pages_a_step))
            self._walked = taken < self._pages_a_step
            if not self._walked and self._walk.wiped < self._pages_a_round:
                return True
            self._file.sync()
            return False

    def close(self) -> None:
        """Close the file, after the work under way has ended."""
        with self._lock:
            self._closed = True
            self._thaw()

    def _turned(self, writer: SqliteWriter) -> bool:
        followed = self._frozen is not None and self._ends(writer)
        if not writer.cut_log():
            return False
        # Other connections drop cached pages only when the log is truncated: what they wrote before may
        # be based on those.
        if writer.changes_by_others() != self._seen:
            self._walk, self._finished = PageWalk(self._file), False
            self._seen = writer.changes_by_others()
        self.done = self._finished
        return self.done or self._begins(writer, followed=followed)

    def _ends(self, writer: SqliteWriter) -> bool:
        """End a round; the writer drops pages cached before it."""
        try:
            with writer.alone():
                self._walk.end(self._file.logged())
                self._seen = writer.changes_by_others()
            writer.forget_pages()
        finally:
            self._thaw()
        self._finished = self._walked and not self._walk.hot
        return True

    def _begins(self, writer: SqliteWriter, *, followed: bool) -> bool:
        """Hold the current snapshot, if nothing has been written since the log was truncated."""
        self._walked = False
        self._frozen = sqlite3.connect(
            f"{self._path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=0,
            isolation_level=None,
            check_same_thread=False,
        )
        self._frozen.execute("BEGIN")
        roots = [number for (number,) in self._frozen.execute(ROOTS)]
        if not self._file.log_is_empty():
            return False
        if not followed:
            self._walk.forget_leaves()
        self._walk.begin()
        if not self._roots_wiped:  # when a root page splits, SQLite copies it with its free blocks
            self._walk.hot.update((1, *roots))
            self._roots_wiped = True
        if self._walk.hot:
            self._wipe_hot_pages(writer, roots)
        self._steps = self._walk.all_pages([1, *roots])
        return True

    def _wipe_hot_pages(self, writer: SqliteWriter, roots: Sequence[int]) -> None:
        with writer.alone():
            if self._file.log_is_empty():
                self._walk.hot_pages([1, *roots], at_most=max(HOT_PAGES, 1 + len(roots)))
        writer.forget_pages()

    def _thaw(self) -> None:
        if self._frozen is not None:
            self._frozen.close()
            self._frozen = None
