"""Tells tasks that wait for work that something was committed."""

import asyncio
from datetime import timedelta
from typing import Any
from weakref import WeakKeyDictionary


class CommitSignal:
    """Counts commits, and wakes the tasks that wait for one."""

    def __init__(self) -> None:
        self._commits = 0
        self._committed = asyncio.Event()
        self._seen: WeakKeyDictionary[asyncio.Task[Any], int] = WeakKeyDictionary()

    def announce(self) -> None:
        """Wake everyone: something was committed."""
        self._commits += 1
        self._committed.set()
        self._committed = asyncio.Event()

    async def wait(self, within: timedelta) -> None:
        """Return at the first commit since this task last returned from here, or after `within`."""
        task = asyncio.current_task()
        assert task is not None, "only a task can wait"
        try:
            async with asyncio.timeout(within.total_seconds()):
                while self._seen.get(task, 0) == self._commits:
                    await self._committed.wait()
        except TimeoutError:
            pass
        self._seen[task] = self._commits
