"""Reads from the command line are recorded in the audit first, for every kind of database file."""

import asyncio
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.settings.settings import Settings
from storage.installation import dead_letters
from storage.sqlite.database import SqliteDatabase
from storage.sqlite.process_lock import ProcessLock
from storage.sqlite.side_writer import BUSY, is_worked_on
from tests.bot.cli.test_backup_and_restore import DATABASE, add_people
from tests.bot.fake_clock import START

WAITS_S = BUSY.total_seconds()
"""How long a command waits for itself at least; one that does not may take seconds, too, on a busy machine."""

pytestmark = pytest.mark.usefixtures("logging_as_it_was")


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


async def fill() -> None:
    database = await SqliteDatabase.open(DATABASE)
    await database.write(lambda tx: add_people(tx, range(3)))
    await database.write(
        lambda tx: dead_letters.add(tx, update_id=7, raw="{}", error="KeyError: 'x'", telegram_id=None, at=START)
    )
    await database.close()


def as_backed_up(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Read a backup copy instead: it has no log, and its journal goes with each transaction."""
    assert main(["backup", "copy.db"]) == 0
    monkeypatch.setenv("DATABASE_URL", "sqlite:///copy.db")
    return Path("copy.db")


def as_restored(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Read what a restore put in place, which was killed before it said so."""
    as_backed_up(monkeypatch).replace(DATABASE)
    monkeypatch.delenv("DATABASE_URL")
    Path(f"{DATABASE}.restoring").write_text("half of a copy")
    Path(f"{DATABASE}.lock").write_text("4242\n")
    return DATABASE


def as_the_bot_left_it(_monkeypatch: pytest.MonkeyPatch) -> Path:
    return DATABASE


KINDS = [as_backed_up, as_restored, as_the_bot_left_it]
NOTED = [
    pytest.param(["export", "--format", "csv", "--output", "leads.csv", "--visitors"], "export", id="export to a file"),
    pytest.param(["export", "--format", "jsonl"], "export", id="export to a pipe"),
    pytest.param(["backup", "another.db"], "backup", id="backup"),
    pytest.param(["dead-letters", "show", "1"], "read", id="dead letters"),
]


def mode_of(file: Path) -> str:
    connection = sqlite3.connect(file)
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    connection.close()
    return str(mode)


@pytest.mark.parametrize(("words", "action"), NOTED)
@pytest.mark.parametrize("kind", KINDS)
def test_a_command_that_reads_and_notes_does_not_wait_for_itself(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    kind: Callable[[pytest.MonkeyPatch], Path],
    words: list[str],
    action: str,
) -> None:
    asyncio.run(fill())
    file = kind(monkeypatch)
    before, begun = mode_of(file), time.monotonic()
    assert main(words) == 0
    assert time.monotonic() - begun < WAITS_S
    connection = sqlite3.connect(file)
    assert connection.execute("SELECT action FROM audit ORDER BY id DESC LIMIT 1").fetchone() == (action,)
    connection.close()
    assert mode_of(file) == before, "a copy that goes elsewhere stays one file"
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("kind", KINDS)
def test_the_doctor_looks_at_every_kind_of_file_and_leaves_nothing_beside_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kind: Callable[[pytest.MonkeyPatch], Path]
) -> None:
    asyncio.run(fill())
    file = kind(monkeypatch)
    beside, held = sorted(file.parent.iterdir()), file.read_bytes()
    main(["doctor"])
    assert "it is whole; the bot does not run on it now" in capsys.readouterr().out
    assert sorted(file.parent.iterdir()) == beside
    assert file.read_bytes() == held


ONE_AFTER_THE_OTHER = """
import contextlib, io, json, sys, time
from bot.cli.main import main

for words in json.loads(sys.argv[1]):
    out, err, begun = io.StringIO(), io.StringIO(), time.monotonic()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(words)
    print(json.dumps([status, out.getvalue(), err.getvalue(), time.monotonic() - begun]))
"""


def without_roots_rights(*commands: tuple[str, ...]) -> list[tuple[int, str, str]]:
    """Run commands for which the rights of files count, though the tests may run as root; none of them waits.

    One process runs them all. Returned are the status and both outputs of each.
    """
    bound = () if os.geteuid() else ("setpriv", "--bounding-set=-all")
    ran = subprocess.run(
        [*bound, sys.executable, "-c", ONE_AFTER_THE_OTHER, json.dumps(commands)],
        stdout=subprocess.PIPE, text=True, timeout=60, check=True,
    )  # fmt: skip
    told = [json.loads(line) for line in ran.stdout.splitlines()]
    assert all(seconds < WAITS_S for *_, seconds in told)
    return [(status, out, err) for status, out, err, _ in told]


@pytest.mark.skipif(not os.geteuid() and shutil.which("setpriv") is None, reason="root may write everywhere")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "folder_too", [pytest.param(False, id="a file"), pytest.param(True, id="a folder", marks=pytest.mark.long)]
)
@pytest.mark.long
def test_what_cannot_be_written_down_is_refused_at_once_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: Callable[[pytest.MonkeyPatch], Path], folder_too: bool
) -> None:
    asyncio.run(fill())
    file = kind(monkeypatch).resolve()
    held = file.parent / "held"
    held.mkdir()
    file = file.rename(held / file.name)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{file}")
    file.chmod(0o400)
    held.chmod(0o500 if folder_too else 0o700)
    export, show, (_, backup, _), _ = without_roots_rights(
        ("export", "--format", "csv", "--output", str(tmp_path / "leads.csv")), ("dead-letters", "show", "1"),
        ("backup", str(tmp_path / "another.db")), ("doctor",),
    )  # fmt: skip
    for status, out, err in (export, show):
        assert (status, out) == (2, "")
        assert "copy it to a folder of your own, and set DATABASE_URL to the copy" in err
        assert err.count("\n") == 1
    assert not (tmp_path / "leads.csv").exists()
    assert backup.startswith("3 leads and "), "what is only copied needs no line in what it is copied from"
    held.chmod(0o700)


def test_whether_a_bot_works_is_asked_without_a_trace(tmp_path: Path) -> None:
    database = tmp_path / "sarnakh.db"
    lock = ProcessLock(database)
    assert not is_worked_on(database)
    assert list(tmp_path.iterdir()) == []
    lock.take()
    assert is_worked_on(database)
    lock.release()
    assert not is_worked_on(database)
