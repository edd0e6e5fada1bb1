"""The funnel that the demo's bot follows: its file, the last version that can run, and what is wrong since."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

from bot.clock import SystemClock
from bot.demo.funnel_map import problems_json
from bot.funnels.live_reload import EditedFunnel, Found, watch
from bot.funnels.source import SHIPPED, OpenFunnel, open_funnel, shown
from bot.sandbox.server import Sandbox
from conversations.funnel.problems import Problem


class FollowedFunnel:
    """Follows one file at a time, and reads it again whenever it is saved; the one we ship is not watched.

    `loads` waits until the bot has loaded a text; `changed` is called after each change.
    """

    def __init__(self, loads: Callable[[str], Awaitable[None]], changed: Callable[[], None]) -> None:
        self.path = SHIPPED
        self.opened = open_funnel(SHIPPED)
        """The last version that can run."""
        self.warnings = self.opened.warnings()
        """What is probably a mistake in it."""
        self.problems: tuple[Problem, ...] = ()
        """What is wrong with the file now; the bot goes on with `opened`."""
        self._loads = loads
        self._changed = changed
        self._watching: asyncio.Task[None] | None = None

    @property
    def own_file(self) -> Path | None:
        """Return the file that is followed; None for the funnel that we ship."""
        return None if self.path == SHIPPED else self.path

    async def follow(self, path: Path | None, opened: OpenFunnel) -> None:
        """Follow another file from now on; None is the funnel that we ship."""
        await self.leave()
        self.path = path or SHIPPED
        self._use(opened)
        if path is not None:
            self._watching = asyncio.create_task(watch(EditedFunnel(path, opened), SystemClock(), self._take))
        self._changed()

    async def leave(self) -> None:
        """Stop watching."""
        if self._watching is not None:
            self._watching.cancel()
            with suppress(asyncio.CancelledError):
                await self._watching
            self._watching = None

    def show_on(self, sandbox: Sandbox) -> None:
        """Show the file on the page, and what is wrong with its last save."""
        if self.own_file is None:
            sandbox.controls.forget_funnel()
        else:
            sandbox.controls.show_funnel(shown(self.path), problems_json(self.problems))
        sandbox.funnel.changed()

    async def _take(self, found: Found) -> None:
        if isinstance(found, OpenFunnel):
            await self._loads(found.text)
            self._use(found)
        else:
            self.problems = found
        self._changed()

    def _use(self, opened: OpenFunnel) -> None:
        self.opened, self.warnings, self.problems = opened, opened.warnings(), ()
