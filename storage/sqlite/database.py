"""The database on SQLite: one writer on its own thread, aiosqlite for readers."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, suppress
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from storage.commit_signal import CommitSignal
from storage.database import Database, Reader, Work
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import DatabaseDamaged, StorageError
from storage.installation.keyring import check_key
from storage.records.translatable import Translatable, tr
from storage.sqlite.filesystem import real_path
from storage.sqlite.large_log import LargeLog
from storage.sqlite.process_lock import ProcessLock
from storage.sqlite.readers import OLDEST, SqliteReaders
from storage.sqlite.startup import nobody_is_told, note_end, started
from storage.sqlite.transaction import DAMAGED
from storage.sqlite.wiping.page_file import PageFile
from storage.sqlite.wiping.wiper import Wiper
from storage.sqlite.writer import SqliteWriter

T = TypeVar("T")

BUSY = timedelta(seconds=5)
PAUSE_S = 0.002
"""The pause between two steps of wiping, which also leaves CPU time to others."""
REFUSED_PAUSE_S, TURNS_TRIED = 0.05, 40
"""How long wiping waits for readers; with a longer one it is tried again later."""


class SqliteDatabase(Database):
    """A database file that is locked for this process."""

    def __init__(
        self, path: Path, lock: ProcessLock, thread: ThreadPoolExecutor, writer: SqliteWriter, readers: SqliteReaders
    ) -> None:
        self._path = path
        self._lock = lock
        self._thread = thread
        self._writer = writer
        self._readers = readers
        self._closed = False
        self._damage: DatabaseDamaged | None = None
        self._pages: PageFile | None = None
        self._wiper: Wiper | None = None
        self._scrubbing = asyncio.Lock()
        self._large_log = LargeLog(path, writer, self._on_thread)
        self._signal = CommitSignal()

    @property
    def lanes(self) -> int:
        """One, because there is a single writer."""
        return 1

    @classmethod
    async def open(
        cls,
        path: Path,
        *,
        busy: timedelta = BUSY,
        oldest: timedelta = OLDEST,
        cipher: FieldCipher = NO_CIPHER,
        admit: Work[None] = check_key,
        on_check: Callable[[], None] = nobody_is_told,
    ) -> "SqliteDatabase":
        """Lock, migrate and test the database file; create it if there is none.

        If the last process did not end cleanly, the whole file is checked first, and `on_check` is called.

        Raises:
            CannotOpen: another process has it, a newer version wrote it, it cannot be written, or `admit` refuses it:
                for example because its fields are sealed with another key.
            DatabaseBroken: the file is damaged, or SQLite does not keep a setting that the promises need.
        """
        lock = ProcessLock(path)
        thread = ThreadPoolExecutor(1, thread_name_prefix="storage-writer")
        try:
            writer = await asyncio.get_running_loop().run_in_executor(
                thread, started, path, lock, busy, cipher, admit, on_check
            )
        except BaseException:  # even when cancelled, thread and lock are released
            thread.shutdown()
            lock.release()
            raise
        database = cls(path, lock, thread, writer, SqliteReaders(path, oldest=oldest, cipher=cipher))
        try:
            async with database.read():  # the settings of readers are read back before the first update is asked for
                return database
        except BaseException:  # even when cancelled, everything opened is closed
            await database.close()
            raise

    async def write(self, work: Work[T], *, beside: Sequence[int] | None = None) -> T:  # noqa: ARG002  # one writer
        """Run `work` in one transaction on the writer's thread.

        A caller that is cancelled stops waiting; a transaction that has begun is committed all the same.
        """
        self._must_be_sound()
        return await self._on_thread(lambda: self._writer.transact(work), self._announce)

    async def migrate(self) -> Translatable | None:
        """Return None: the start applied them all, because nobody else is at work on the file."""
        return None

    async def check(self) -> None:
        """Check the whole file on a reader, unless the start has done so."""
        if self._writer.checked:
            return
        async with self.read() as reader:
            row = await reader.one("PRAGMA quick_check(1)")
        said = " ".join(str(row and row[0]).split())  # the message may have several lines
        if said != "ok":
            raise DatabaseDamaged(tr("{what} SQLite says: {verdict}.", what=DAMAGED, verdict=said))
        self._writer.checked = True

    def give_up(self, damage: DatabaseDamaged) -> None:
        """Refuse all further writes to a damaged file."""
        self._damage = damage

    def read(self) -> AbstractAsyncContextManager[Reader]:
        """Open a snapshot outside the writer."""
        return self._readers.snapshot()

    async def wake(self, within: timedelta) -> None:
        """Return at the first write committed since this task last woke, or after `within`."""
        await self._signal.wait(within)

    async def told(self) -> frozenset[str]:
        """Wait forever, because there is a single process."""
        forever: asyncio.Future[frozenset[str]] = asyncio.get_running_loop().create_future()
        return await forever

    async def others(self) -> int:
        """Return 0, because there is a single process."""
        return 0

    async def scrub(self) -> bool:
        """Wipe old copies from the file and truncate the log, in steps between which others can write."""
        self._must_be_sound()
        async with self._scrubbing:
            if self._closed:
                return False
            self._pages = self._pages or PageFile(self._path)
            self._wiper = wiper = Wiper(self._path, self._pages)
            try:
                return await self._wiped(wiper)
            finally:
                wiper.close()

    async def _wiped(self, wiper: Wiper) -> bool:
        refused = 0
        while not wiper.done:
            if self._closed:
                return False
            self._must_be_sound()
            if await self._on_thread(lambda: wiper.turn(self._writer)):
                refused = 0
                await self._stepped(wiper)
            elif (refused := refused + 1) == TURNS_TRIED:
                return False
            else:
                await asyncio.sleep(REFUSED_PAUSE_S)
        return True

    async def _stepped(self, wiper: Wiper) -> None:
        more = True
        while more:
            self._must_be_sound()
            more = await asyncio.get_running_loop().run_in_executor(None, wiper.step)
            await asyncio.sleep(PAUSE_S)

    async def rebuild(self) -> bool:
        """Rewrite the whole file, and truncate the log."""
        self._must_be_sound()
        return await self._on_thread(self._writer.rebuild)

    def wal_bytes(self) -> int:
        """Return the current size of the log, 0 if there is none."""
        try:
            return Path(f"{real_path(self._path)}-wal").stat().st_size
        except FileNotFoundError:
            return 0

    async def close(self) -> None:
        """Finish the writes that were begun, close every connection, release the lock; further calls do nothing."""
        if self._closed:
            return
        self._closed = True
        if self._wiper is not None:
            await self._on_thread(self._wiper.close)
        await self._readers.close()
        await self._large_log.close()
        if self._damage is None:
            await self._note_end()
        await self._on_thread(self._writer.close)
        if self._pages is not None:
            self._readers.when_all_are_closed(self._pages.close)
        self._thread.shutdown()
        self._lock.release()

    def _must_be_sound(self) -> None:
        if self._damage is not None:
            raise self._damage

    async def _note_end(self) -> None:
        with suppress(StorageError):  # then the next start checks the file first
            await self._on_thread(lambda: self._writer.transact_briefly(note_end))

    async def _on_thread(self, action: Callable[[], T], after: Callable[[], None] | None = None) -> T:
        """Run an action on the writer's thread; a caller who is cancelled leaves, and the action goes on.

        Then call `after` on the loop if it succeeded. The thread settles the future itself: with `run_in_executor` and
        `shield`, which chain three futures, an update took a twelfth more CPU.
        """
        loop = asyncio.get_running_loop()
        outcome: asyncio.Future[T] = loop.create_future()

        def succeeded(result: T) -> None:
            if not outcome.done():
                outcome.set_result(result)
            if after is not None:
                after()

        def failed(error: BaseException) -> None:
            if not outcome.done():
                outcome.set_exception(error)

        def run() -> None:
            try:
                result = action()
            except BaseException as error:  # noqa: BLE001  # the caller gets it, whatever it is
                loop.call_soon_threadsafe(failed, error)
            else:
                loop.call_soon_threadsafe(succeeded, result)

        self._thread.submit(run)
        return await outcome

    def _announce(self) -> None:
        self._large_log.look()
        self._signal.announce()
