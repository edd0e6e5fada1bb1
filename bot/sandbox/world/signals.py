"""Waiting for the next change, without polling."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Signal:
    """Wakes every task that waits for the next change."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def notify(self) -> None:
        """Wake all tasks that wait now."""
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def wait(self, timeout_s: float) -> bool:
        """Wait for the next change; return False when none came in time."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            async with asyncio.timeout(timeout_s):
                await future
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(future)
        return True

    async def until(self, find: Callable[[], T | None], within_s: float) -> T | None:
        """Return what `find` finds, now or after a later change, or None when the time is over."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within_s
        while (found := find()) is None:
            left = deadline - loop.time()
            if left <= 0 or not await self.wait(left):
                return find()
        return found
