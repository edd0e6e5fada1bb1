"""Work that hangs ends the process, whether the timer was set for it or for the work before it."""

import subprocess
import sys

import pytest

IDLE = """
import threading
from bot.monitoring.hang_guard import HangGuard

guard = HangGuard(0.6)
for _ in range(3):
    with guard.working():
        pass
threading.Event().wait(1.5)
print("alive")
"""
HANGS = """
from bot.monitoring.hang_guard import HangGuard

guard = HangGuard(0.6)
for _ in range({before}):
    with guard.working():
        pass
with guard.working():
    sum(1 for _ in iter(int, 1))  # never lets go of the interpreter for long
"""


def ran(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("before", [0, 1, 50])
@pytest.mark.long
def test_work_that_hangs_ends_the_process_with_a_traceback(before: int) -> None:
    ended = ran(HANGS.format(before=before))
    assert ended.returncode == 1
    assert "Timeout (0:00:00.60" in ended.stderr
    assert 'File "<string>", line 9 in' in ended.stderr  # the hanging line


def test_work_that_is_done_ends_nothing() -> None:
    assert ran(IDLE).stdout == "alive\n"
