"""Processes of the bot without its second of imports: they are forked by one that has done them, and does no more.

That one has also read the funnel that we ship: to read it takes a start as long as all else that it does.

A test of the start itself, or of what is imported when, starts a process of its own; see `faults.processes.ColdBot`.
"""

import asyncio
import atexit
import gc
import json
import os
import runpy
import selectors
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from contextlib import chdir, suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import pytest

KNOWN = ("bot.cli.main", "bot.cli.run", "storage.postgres.database")
"""What is imported beforehand, with all that these import, and the texts and tables that each start reads."""
NOTHING = Path(os.devnull)
OF_OURS = 256
"""Handles of the process that forks are below it."""


class Prepared:
    """A forked process, with what the tests use of `asyncio.subprocess.Process`."""

    def __init__(self, pid: int, status: "asyncio.Task[int]") -> None:
        self.pid = pid
        self._status = status

    @property
    def returncode(self) -> int | None:
        """Its status, as `subprocess` has it; None while it runs."""
        return self._status.result() if self._status.done() else None

    async def wait(self) -> int:
        """Wait for its end, and return its status."""
        return await asyncio.shield(self._status)

    def send_signal(self, number: signal.Signals) -> None:
        """Send it a signal, unless it has ended."""
        if self.returncode is None:
            os.kill(self.pid, number)


async def started(
    program: tuple[str, ...], folder: Path, env: dict[str, str], output: Path, given: Path = NOTHING
) -> asyncio.subprocess.Process:
    """Start a process with imports and all, as an operator does; it reads `given`, and appends what it says."""
    env = {"PYTHONPATH": os.pathsep.join(sys.path), **env}
    with output.open("ab") as said, given.open("rb") as heard:
        return await asyncio.create_subprocess_exec(
            sys.executable, *program, env=env, cwd=folder, stdin=heard, stdout=said, stderr=said
        )


async def forked(
    program: tuple[str, ...], folder: Path, env: dict[str, str], output: Path, given: Path = NOTHING
) -> Prepared | asyncio.subprocess.Process:
    """Fork a process that does the same with `-m module arguments`, where the system lets us wait for it."""
    if sys.platform != "linux":
        return await started(program, folder, env, output, given)
    reader, writer = await asyncio.open_unix_connection(await asyncio.to_thread(_preparing))
    asked = {"program": program[1:], "folder": str(folder), "env": env, "output": str(output), "given": str(given)}
    writer.write(json.dumps(asked).encode() + b"\n")
    pid = int(await reader.readline())

    async def status() -> int:
        try:
            return int(await reader.readline())
        finally:
            writer.close()

    return Prepared(pid, asyncio.create_task(status()))


async def ran(*words: str, folder: Path, env: dict[str, str], answer: str = "") -> tuple[int, str]:
    """Run a command of `sarnakh` to its end; return its status and all that it said."""
    with tempfile.TemporaryDirectory() as place:
        given, output = Path(place, "given"), Path(place, "output")
        given.write_text(answer, "utf-8")
        process = await forked(("-m", "bot", *words), folder, env, output, given)
        return await process.wait(), output.read_text("utf-8")


@cache
def _preparing() -> str:
    """Start the process that forks, and return the address of its socket; it ends with this one."""
    process = subprocess.Popen(
        [sys.executable, "-m", __name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True,
        text=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    atexit.register(process.communicate)  # it ends with its input
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _serve() -> list[str]:
    """Fork a process for each connection, and say its pid and its status; return in a forked one what it is to run."""
    folder = tempfile.mkdtemp(prefix="sarnakh-prepared-")
    door, looks = socket.socket(socket.AF_UNIX), selectors.DefaultSelector()
    door.bind(f"{folder}/socket")
    door.listen()
    looks.register(sys.stdin, selectors.EVENT_READ)
    looks.register(door, selectors.EVENT_READ)
    print(f"{folder}/socket", flush=True)  # noqa: T201  # to the process that waits for it
    running: dict[int, tuple[int, socket.socket]] = {}
    while True:
        for key, _ in looks.select():
            if key.fileobj is sys.stdin:
                for pid, _ in running.values():
                    os.kill(pid, signal.SIGKILL)
                shutil.rmtree(folder)
                os._exit(0)
            if key.fileobj is door:
                connection = door.accept()[0]
                asked = json.loads(connection.makefile().readline())
                if (pid := os.fork()) == 0:
                    return _become(**asked)
                connection.sendall(b"%d\n" % pid)
                ended = os.pidfd_open(pid)
                running[ended] = pid, connection
                looks.register(ended, selectors.EVENT_READ)
                continue
            looks.unregister(key.fd)
            os.close(key.fd)
            pid, connection = running.pop(key.fd)
            status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
            with suppress(OSError), connection:  # the test has ended
                connection.sendall(b"%d\n" % status)


def _become(program: list[str], folder: str, env: dict[str, str], output: str, given: str) -> list[str]:
    """Take the folder, environment and output of the process that was asked for; return its module and arguments."""
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(env)
    said = os.open(output, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    for number, stands_for in enumerate((os.open(given, os.O_RDONLY), said, said)):
        os.dup2(stands_for, number)
    os.closerange(3, OF_OURS)
    return program


def _run_and_leave(module: str) -> NoReturn:
    """Run a module as Python does with -m, and end without taking the memory apart, which is copied page by page."""
    status: object = 0
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as ended:
        status = ended.code
    except Exception:  # noqa: BLE001  # as the interpreter does with whatever ends a program
        sys.excepthook(*sys.exc_info())
        status = 1
    if isinstance(status, str):
        print(status, file=sys.stderr)  # noqa: T201  # as above
    threading._shutdown()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status if isinstance(status, int) else int(status is not None))


if __name__ == "__main__":
    for name in KNOWN:
        import_module(name)
    import_module("bot.runtime.preload").preload()
    import_module("conversations.funnel.loader").json_schema()
    import_module("tests.funnels_read_once").remember_funnels(pytest.MonkeyPatch())
    with tempfile.TemporaryDirectory() as elsewhere, chdir(elsewhere):  # where its name is the whole path
        import_module("bot.funnels.source").open_funnel(None)
    gc.collect()
    gc.freeze()  # a forked process that looked for garbage here would write to, and so copy, all these pages
    module, *sys.argv[1:] = _serve()
    _run_and_leave(module)
