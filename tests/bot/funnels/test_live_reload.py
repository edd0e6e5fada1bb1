"""The watched funnel file: an error of the machine while looking does not end the watch."""

import asyncio
import errno
from collections import deque

from structlog.testing import capture_logs

from bot.clock import SystemClock
from bot.funnels.live_reload import EditedFunnel, Found, watch
from bot.funnels.source import SHIPPED, open_funnel


class Failing(EditedFunnel):
    """A file that the machine cannot look at before it shows a problem."""

    def __init__(self, *errors: Exception) -> None:
        super().__init__(SHIPPED, open_funnel(SHIPPED))
        self.errors = deque(errors)

    def look(self) -> Found | None:
        if self.errors:
            raise self.errors.popleft()
        return ()


async def test_the_machines_errors_are_logged_and_the_next_look_finds_the_change() -> None:
    found: list[Found] = []
    enough = asyncio.Event()

    async def tell(one: Found) -> None:
        found.append(one)
        enough.set()

    with capture_logs() as logs:
        file = Failing(OSError(errno.EMFILE, "Too many open files"), RuntimeError("can't start new thread"))
        watching = asyncio.create_task(watch(file, SystemClock(), tell))
        await asyncio.wait_for(enough.wait(), 20)
        watching.cancel()
    assert found[0] == ()
    assert [each["error"] for each in logs] == [
        "OSError EMFILE: Too many open files",
        "RuntimeError: can't start new thread",
    ]
    assert all(each["hint"] for each in logs)
