"""An event loop whose time stands still while there is work, and then jumps to the next due event.

Blocking work runs on the loop itself, one round later: nothing depends on threads, so the same seed does the same.
"""

import asyncio
import selectors
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from typing import Any, Self, TypeVar

import storage.sqlite.database

T = TypeVar("T")
BEGIN_S = 1_000.0
ROUND_S = 1e-6
"""The duration of each loop round; without it, a timer due exactly now might never fire when floats are coarse."""


class StoodStillError(AssertionError):
    """All tasks wait for an event that will never come."""


class LeapingSelector(selectors.DefaultSelector):
    """Does not wait for files: instead of waiting, it advances the time."""

    def __init__(self) -> None:
        super().__init__()
        self.now = BEGIN_S

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise StoodStillError("no task can go on, and no alarm is set")
        self.now += max(0.0, timeout) + ROUND_S
        return []


class LeapingLoop(asyncio.SelectorEventLoop):
    """An ordinary event loop on such a selector."""

    def __init__(self) -> None:
        self._leaps = LeapingSelector()
        super().__init__(self._leaps)

    def time(self) -> float:
        return self._leaps.now

    def leap(self, to: float) -> None:
        """Advance the time at once, as after a machine's sleep; timers due in between are late."""
        self._leaps.now = max(self._leaps.now, to)

    def run_in_executor(self, executor: Executor | None, func: Callable[..., T], *args: Any) -> asyncio.Future[T]:
        """Run the function in the loop's next round: as with a thread, other things may happen before it ends."""
        future: asyncio.Future[T] = self.create_future()
        self.call_soon(_run, future, func, args)
        return future


class LoopThread(Executor):
    """Stands in for the thread of the database's writer: work runs on the loop, in its next round."""

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        future: Future[T] = Future()
        asyncio.get_running_loop().call_soon(_run, future, lambda: fn(*args, **kwargs), ())
        return future


@contextmanager
def _without_threads() -> Iterator[None]:
    threads = storage.sqlite.database.ThreadPoolExecutor
    setattr(storage.sqlite.database, "ThreadPoolExecutor", LoopThread)  # noqa: B010  # mypy knows that it is a class
    try:
        yield
    finally:
        setattr(storage.sqlite.database, "ThreadPoolExecutor", threads)  # noqa: B010


def _run(future: asyncio.Future[T] | Future[T], func: Callable[..., T], args: tuple[Any, ...]) -> None:
    try:
        result = func(*args)
    except BaseException as error:  # noqa: BLE001  # passed on to the awaiting task
        if not future.cancelled():
            future.set_exception(error)
    else:
        if not future.cancelled():
            future.set_result(result)


class Runner:
    """Runs coroutines one after the other on one such loop."""

    def __init__(self) -> None:
        self.loop = LeapingLoop()

    def run(self, main: Coroutine[Any, Any, T]) -> T:
        asyncio.set_event_loop(self.loop)
        try:
            with _without_threads():
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
