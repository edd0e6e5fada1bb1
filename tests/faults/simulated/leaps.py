"""An event loop whose time stands while there is anything to do, and then leaps to whatever is due next.

Blocking work runs on the loop itself, one round later: nothing depends on threads, so the same seed does the same.
"""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, Self, TypeVar

T = TypeVar("T")
BEGIN_S = 1_000.0
ROUND_S = 1e-6
"""Each of the loop's rounds takes as long; what is due exactly now would never come, once floats grow coarse."""


class StoodStillError(AssertionError):
    """Everybody waits for something that will never come."""


class LeapingSelector(selectors.DefaultSelector):
    """Waits for no file: instead of letting time pass, it says that it has."""

    def __init__(self) -> None:
        super().__init__()
        self.now = BEGIN_S

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise StoodStillError("no task can go on, and no alarm is set")
        self.now += max(0.0, timeout) + ROUND_S
        return []


class LeapingLoop(asyncio.SelectorEventLoop):
    """An ordinary loop on such a selector."""

    def __init__(self) -> None:
        self._leaps = LeapingSelector()
        super().__init__(self._leaps)

    def time(self) -> float:
        return self._leaps.now

    def leap(self, to: float) -> None:
        """Let time pass at once, as for a machine that was asleep; what was due on the way is late."""
        self._leaps.now = max(self._leaps.now, to)

    def run_in_executor(self, executor: Executor | None, func: Callable[..., T], *args: Any) -> asyncio.Future[T]:
        """Run it in the loop's next round: like a thread's, its end comes after something else may have happened."""
        future: asyncio.Future[T] = self.create_future()
        self.call_soon(_run, future, func, args)
        return future


def _run(future: asyncio.Future[T], func: Callable[..., T], args: tuple[Any, ...]) -> None:
    try:
        result = func(*args)
    except BaseException as error:  # noqa: BLE001  # the one who waits for it shall have it
        if not future.cancelled():
            future.set_exception(error)
    else:
        if not future.cancelled():
            future.set_result(result)


class Runner:
    """Runs one thing after the other on one leaping loop."""

    def __init__(self) -> None:
        self.loop = LeapingLoop()

    def run(self, main: Coroutine[Any, Any, T]) -> T:
        asyncio.set_event_loop(self.loop)
        try:
            return self.loop.run_until_complete(main)
        finally:
            asyncio.set_event_loop(None)

    def close(self) -> None:
        self.run(_cancel_all())
        self.loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


async def _cancel_all() -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
