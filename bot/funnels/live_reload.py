"""A funnel file that is being edited: saved changes are loaded at once, and a broken file changes nothing."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import structlog

from bot.clock import Clock
from bot.funnels.missing import tell_missing
from bot.funnels.source import SHIPPED, OpenFunnel, open_funnel, open_text, shown
from bot.funnels.versions import ConfigVersions
from bot.machine_errors import hint_for, machine_error, said
from conversations.funnel.loader import FunnelError, Problem
from storage.database import Database
from storage.errors import StorageError
from storage.installation import funnels

LOOK_S = 0.5
Found = OpenFunnel | tuple[Problem, ...]
"""A funnel that is new or valid again, or what is wrong with the file."""
FileStamp = tuple[int, int, int] | None

log = structlog.get_logger(__name__)


class EditedFunnel:
    """Polls a file, and reads it when it or one of its magnets has changed."""

    def __init__(self, path: Path | None, known: OpenFunnel) -> None:
        self._path = path or SHIPPED
        self._known = known
        self._stamps: tuple[FileStamp, ...] = ()
        self._wrong: tuple[Problem, ...] = ()
        self._told: tuple[Problem, ...] = ()

    @property
    def name(self) -> str:
        """Return the file's path as a user would type it here."""
        return shown(self._path)

    def look(self) -> Found | None:
        """Return the changed funnel or its problems; None when nothing changed.

        Problems are returned when a second look finds the same: an editor may still be writing.
        """
        stamps = self._look_at(self._known)
        if stamps == self._stamps and not self._wrong:
            return None
        try:
            opened = open_funnel(self._path)
        except FunnelError as error:
            return self._broken(error.problems)
        # The stamp is taken before the file is read: a save in between is seen next time.
        self._stamps = (stamps[0], *self._look_at(opened)[1:])
        same = (opened.text, opened.magnets.hashes) == (self._known.text, self._known.magnets.hashes)
        mended = bool(self._told)
        self._known, self._wrong, self._told = opened, (), ()
        return None if same and not mended else opened

    def _broken(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...] | None:
        steady, self._wrong = problems == self._wrong, problems
        if not steady or problems == self._told:
            return None
        self._told = problems
        return problems

    def _look_at(self, opened: OpenFunnel) -> tuple[FileStamp, ...]:
        return tuple(_stamp(path) for path in (self._path, *opened.magnets.paths.values()))


def _stamp(path: Path) -> FileStamp:
    """Return inode, size and modification time; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


async def open_last(path: Path | None, database: Database, broken: FunnelError) -> OpenFunnel:
    """Return the funnel that ran last, for a start that finds its file broken, because it is being edited.

    Raises:
        FunnelError: none ran yet, or it cannot run any more; raises `broken`, because the user can repair that.
        StorageError: the database could not be read.
    """
    async with database.read() as reader:
        text = await funnels.last(reader)
    if text is None:
        raise broken
    try:
        opened = open_text(text, path or SHIPPED)
    except FunnelError:
        raise broken from None
    log.warning("funnel_of_before", funnel=opened.funnel.hash[:8], hint="the file is broken; the one before goes on")
    return opened


async def watch(file: EditedFunnel, clock: Clock, tell: Callable[[Found], Awaitable[None]]) -> None:
    """Look twice a second, and call `tell` with each change, until cancelled."""
    while True:
        try:
            found = await asyncio.to_thread(file.look)
            if found is not None:
                await tell(found)
        except Exception as error:  # an error of the machine may have any class; all others are raised
            if (cause := machine_error(error)) is None:
                raise
            log.error("funnel_not_looked_at", error=said(cause), hint=hint_for(cause))
        await clock.sleep(LOOK_S)


class LiveFunnel:
    """Loads the file for new talks whenever it is saved; if it has problems, the current funnel keeps running."""

    def __init__(
        self,
        file: EditedFunnel,
        configs: ConfigVersions,
        database: Database,
        clock: Clock,
        *,
        loaded: Callable[[], None],
    ) -> None:
        self._file = file
        self._configs = configs
        self._database = database
        self._clock = clock
        self._loaded = loaded

    async def run(self) -> None:
        """Watch the file until cancelled."""
        await watch(self._file, self._clock, self.take)

    async def take(self, found: Found) -> None:
        """Load a changed funnel, or log what is wrong with it."""
        if isinstance(found, OpenFunnel):
            await self._load(found)
            return
        for problem in found:
            log.error("funnel_not_loaded", problem=str(problem), hint="the one before goes on")

    async def _load(self, opened: OpenFunnel) -> None:
        try:
            await self._configs.load(opened, self._database, at=self._clock.now())
        except StorageError as error:
            log.error("funnel_not_kept", error=repr(error), hint="the one before goes on; save the file again")
            return
        self._loaded()
        log.info("funnel_loaded", funnel=opened.funnel.hash[:8], questions=len(opened.funnel.questions))
        await tell_missing(self._database, opened.funnel)
