"""A temporary folder is gone after its process has ended, however that happened."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from bot.temporary_folder import LOCK, UNLOCKED_FOR_S, sweep, temporary_folder

WITHIN_S = 20.0
PREFIX = "sarnakh-test-"
OWNER = """
import sys
from bot.temporary_folder import temporary_folder
with temporary_folder(sys.argv[1]) as folder:
    (folder / "words").write_text("what somebody wrote")
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    """Keep the folders of other tests' processes out of it."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def test_it_is_there_as_long_as_it_is_used(place):
    with temporary_folder(PREFIX) as folder:
        (folder / "words").write_text("what somebody wrote")
        sweep(PREFIX)
        assert list(place.iterdir()) == [folder]
    assert list(place.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_the_folder_of_a_process_that_was_killed_is_gone_a_moment_later(place):
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, PREFIX], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    folder = Path(owner.stdout.readline().strip())
    assert (folder / "words").exists()
    owner.kill()
    owner.communicate()
    until = time.monotonic() + WITHIN_S
    while folder.exists():
        assert time.monotonic() < until


def test_what_a_killed_process_and_its_janitor_left_is_deleted_by_the_next_one(place):
    left = place / f"{PREFIX}left"
    left.mkdir()
    (left / LOCK).touch()
    sweep(PREFIX)
    assert not left.exists()


@pytest.mark.parametrize("age_s", [0.0, UNLOCKED_FOR_S + 60.0], ids=["just created", "an earlier version's"])
def test_a_folder_without_a_lock_is_deleted_when_it_is_old(place, age_s):
    folder = place / f"{PREFIX}unlocked"
    folder.mkdir()
    then = time.time() - age_s
    os.utime(folder, (then, then))
    sweep(PREFIX)
    assert folder.exists() == (age_s == 0.0)


def test_nothing_else_is_deleted(place):
    elsewhere = place / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / LOCK).touch()
    (place / f"{PREFIX}link").symlink_to(elsewhere)
    (place / f"{PREFIX}file").touch()
    before = sorted(place.rglob("*"))
    sweep(PREFIX)
    assert sorted(place.rglob("*")) == before
