"""An installation without all of its packages says so, and what completes it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def without_packages(*words: str, **env: str) -> tuple[int, str]:
    """Run a command with a Python that has our code, and nothing of what it imports."""
    given = {"PYTHONPATH": str(ROOT), "PATH": "", **env}
    command = [sys.executable, "-S", "-m", "bot", *words]
    ended = subprocess.run(command, env=given, capture_output=True, text=True, check=False, timeout=60)
    return ended.returncode, ended.stderr


@pytest.mark.parametrize("words", [("check",), ("--version",), ("run",)])
def test_a_missing_package_is_one_line_with_what_to_do(words: tuple[str, ...]) -> None:
    status, told = without_packages(*words)
    assert status == 2
    assert told.startswith("sarnakh: the installation is not complete (")
    assert told.endswith(" is missing); this completes it: make install\n")


def test_it_is_said_in_persian_too() -> None:
    told = without_packages("check", LANG="fa_IR.UTF-8", PYTHONUTF8="1")[1]
    assert told.startswith("sarnakh: نصب کامل نیست (")
