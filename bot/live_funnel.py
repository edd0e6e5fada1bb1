"""A funnel file that is being edited: saved changes are loaded at once, and a broken file changes nothing."""

import asyncio
from pathlib import Path

import structlog

from bot.clock import Clock
from bot.funnel_source import SHIPPED, OpenFunnel, open_funnel
from bot.worlds import Worlds
from conversations.funnel_file import FunnelError, Problem
from storage.database import Database
from storage.errors import StorageError

LOOK_S = 0.5

log = structlog.get_logger(__name__)


class EditedFunnel:
    """Looks at a file again and again, and reads it when it, or a magnet beside it, has changed."""

    def __init__(self, path: Path | None, known: OpenFunnel) -> None:
        self._path = path or SHIPPED
        self._known = known
        self._marks: tuple[tuple[int, int, int] | None, ...] = ()
        self._wrong: tuple[Problem, ...] = ()
        self._told: tuple[Problem, ...] = ()

    def look(self) -> OpenFunnel | tuple[Problem, ...] | None:
        """Return the funnel when it is new or whole again, or what is wrong with it; None when nothing is new.

        What is wrong is told when a second look finds the same: an editor may still be writing.
        """
        marks = self._look_at(self._known)
        if marks == self._marks and not self._wrong:
            return None
        try:
            opened = open_funnel(self._path)
        except FunnelError as error:
            return self._broken(error.problems)
        # The file's own mark is from before it was read: what is saved meanwhile is seen next time.
        self._marks = (marks[0], *self._look_at(opened)[1:])
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

    def _look_at(self, opened: OpenFunnel) -> tuple[tuple[int, int, int] | None, ...]:
        return tuple(_mark(path) for path in (self._path, *opened.magnets.paths.values()))


def _mark(path: Path) -> tuple[int, int, int] | None:
    """Return inode, size and time of the last change; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


class LiveFunnel:
    """Loads the file for new talks whenever it is saved; with problems, the funnel that runs keeps running."""

    def __init__(self, file: EditedFunnel, worlds: Worlds, database: Database, clock: Clock) -> None:
        self._file = file
        self._worlds = worlds
        self._database = database
        self._clock = clock

    async def run(self) -> None:
        """Look twice a second, until cancelled."""
        while True:
            await self._take(await asyncio.to_thread(self._file.look))
            due = asyncio.Event()
            self._clock.call_later(LOOK_S, due.set)
            await due.wait()

    async def _take(self, found: OpenFunnel | tuple[Problem, ...] | None) -> None:
        match found:
            case None:
                pass
            case OpenFunnel():
                await self._load(found)
            case problems:
                for problem in problems:
                    log.error("funnel_not_loaded", problem=str(problem), hint="the one before goes on")

    async def _load(self, opened: OpenFunnel) -> None:
        try:
            await self._worlds.load(opened, self._database, at=self._clock.now())
        except StorageError as error:
            log.error("funnel_not_kept", error=repr(error), hint="the one before goes on; save the file again")
            return
        log.info("funnel_loaded", funnel=opened.funnel.hash[:8], questions=len(opened.funnel.questions))
