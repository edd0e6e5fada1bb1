"""No handle, no memory, an unreadable file: such errors are blamed on the machine, not on the update."""

import asyncio
import errno
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.monitoring.health import Fault
from tests import people
from tests.faults.leaky_zone import LeakyZone
from tests.journeys.running import Office, open_office

NO_HANDLE = OSError(errno.EMFILE, "Too many open files", "region_IR.py")


def raised_from(cause: BaseException) -> ValueError:
    """Return an error as wrapped by a library that did not expect it."""
    error = ValueError("no such number")
    error.__cause__ = cause
    return error


def raised_while_handling(first: BaseException) -> KeyError:
    error = KeyError("Asia/Tehran")
    error.__context__ = first
    return error


MACHINES = [
    pytest.param(NO_HANDLE, id="no handle"),
    pytest.param(OSError(errno.EIO, "Input/output error"), id="a bad disk"),
    pytest.param(MemoryError(), id="no memory"),
    pytest.param(ImportError("region_IR", name="region_IR"), id="a module that is gone"),
    pytest.param(RecursionError("maximum recursion depth exceeded"), id="no stack"),
    pytest.param(RuntimeError("can't start new thread"), id="no thread"),
    pytest.param(RuntimeError("unable to start watchdog thread"), id="no thread for the watchdog"),
    pytest.param(raised_from(NO_HANDLE), id="of another class, raised from it"),
    pytest.param(raised_while_handling(FileNotFoundError(errno.ENOENT, "gone")), id="raised while handling it"),
    pytest.param(ExceptionGroup("two", [ValueError("x"), MemoryError()]), id="within a group"),
]


async def test_an_update_waits_for_the_machine_and_nobody_else_waits_with_it(tmp_path: Path) -> None:
    await all_at_once(an_update_waits, tmp_path, MACHINES)


async def an_update_waits(folder: Path, error: Exception) -> None:
    zone = LeakyZone.no_cache("Asia/Tehran")
    async with open_office(folder, timezone=zone) as office:
        emma, olga = people.emma(office.sandbox), office.sandbox.person("Olga", language="en")
        zone.leaks = error
        emma.sends("/talk")
        await until(office, lambda: Fault.MACHINE_REFUSES in office.app.watching.health.faults())
        olga.opens()
        await olga.sees("Just send your number")
        emma.sends("are you there?")
        assert await office.rows("SELECT * FROM dead_letters") == []
        assert not [message for message in emma.chat.messages if message.from_bot], "not a word too early"
        zone.leaks = None
        await office.maryam.sees("Emma", chat=office.group)
        await until(office, lambda: Fault.MACHINE_REFUSES not in office.app.watching.health.faults())
        assert await office.rows("SELECT count(*) FROM ledger WHERE kind = 'talk_asked'") == [(1,)]
        said = await office.rows("SELECT kind FROM ledger WHERE kind IN ('talk_asked', 'said') ORDER BY id")
        assert said == [("talk_asked",), ("said",)], "in their order"


async def test_a_job_waits_for_the_machine_and_is_done_in_the_end(tmp_path: Path) -> None:
    await all_at_once(a_job_waits, tmp_path, [*MACHINES[:3], MACHINES[6]])


async def a_job_waits(folder: Path, error: Exception) -> None:
    zone = LeakyZone.no_cache("Asia/Tehran")
    async with open_office(folder, timezone=zone) as office:
        zone.leaks = error
        office.maryam.sends("/stats")
        await until(office, lambda: Fault.MACHINE_REFUSES in office.app.watching.health.faults())
        assert len(await office.rows("SELECT key FROM timers WHERE kind = 'report'")) == 1
        zone.leaks = None
        await office.maryam.sees("آمار|امروز|ورود|بازدید")
        await until(office, lambda: Fault.MACHINE_REFUSES not in office.app.watching.health.faults())


async def all_at_once(story: Callable[[Path, Exception], Awaitable[None]], folder: Path, machines: list) -> None:
    """Tell a story of every error in an office of its own; they wait at the same time."""
    async with asyncio.TaskGroup() as offices:
        for param in machines:
            own = folder / param.id
            own.mkdir()
            offices.create_task(story(own, *param.values))


async def until(office: Office, holds, within: float = 20.0) -> None:
    async with asyncio.timeout(within):
        while not holds():
            await office.app.database.wake(timedelta(milliseconds=50))


@pytest.fixture(autouse=True)
def _no_error_remembers_an_earlier_one() -> Iterator[None]:
    yield
    for param in MACHINES:
        (error,) = param.values
        error.__traceback__ = None
