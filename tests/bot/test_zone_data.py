"""The newer time zone data is used: an old machine has Tehran an hour off in summer."""

import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from bot.zone_data import MachineZones, machine_zones

OTHER = files("tzdata.zoneinfo") / "Asia" / "Kabul"
"""A zone that is as wrong for Tehran as an old one: +04:30."""


def machine(folder: Path, *, file: str = "tzdata.zi", says: str | None = "# version 2021a") -> Path:
    """Make a folder of zones in which Tehran is wrong."""
    (folder / "Asia").mkdir(parents=True)
    shutil.copy(str(OTHER), folder / "Asia" / "Tehran")
    if says is not None:
        (folder / file).write_text(f"{says}\nrest\n", "utf-8")
    return folder


@pytest.mark.parametrize(
    ("file", "says", "version"),
    [
        pytest.param("tzdata.zi", "# version 2021a", "2021a", id="linux"),
        pytest.param("+VERSION", "2025b", "2025b", id="macos"),
        pytest.param("tzdata.zi", None, "", id="says nothing"),
        pytest.param("tzdata.zi", "#!/bin/sh", "", id="says something else"),
    ],
)
def test_the_machine_says_its_version(tmp_path: Path, file: str, says: str | None, version: str) -> None:
    folder = machine(tmp_path / "zones", file=file, says=says)
    assert machine_zones([str(tmp_path / "none"), str(folder)]) == MachineZones(folder, version)
    assert machine_zones([str(tmp_path / "none")]) is None


@pytest.mark.parametrize(
    ("says", "offset", "told"),
    [
        pytest.param("# version 2021a", "3:30:00", "; not {folder}, version 2021a", id="an old machine"),
        pytest.param(None, "3:30:00", "; not {folder}, of an unknown version", id="a machine that says nothing"),
        pytest.param("# version 2999a", "4:30:00", "{folder}, version 2999a; not the package tzdata", id="a newer one"),
    ],
)
def test_the_newer_data_is_used_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str | None, offset: str, told: str
) -> None:
    folder = machine(tmp_path / "zones", says=says)
    program = (
        "from bot.zone_data import say_zones, use_newest_zones\n"
        "from datetime import datetime\n"
        "from zoneinfo import ZoneInfo\n"
        "use_newest_zones()\n"
        "print(ZoneInfo('Asia/Tehran').utcoffset(datetime(2026, 7, 1)), say_zones())\n"
    )
    said = _ran(monkeypatch, folder, "-c", program)
    assert said.startswith(offset)
    assert told.format(folder=folder) in said


@pytest.mark.long
def test_every_command_uses_it_and_the_doctor_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = machine(tmp_path / "zones")
    monkeypatch.chdir(tmp_path)
    said = _ran(monkeypatch, folder, "-m", "bot", "doctor")
    (line,) = [each for each in said.splitlines() if "time zones" in each]
    assert "the package tzdata, version 20" in line
    assert f"; not {folder}, version 2021a" in line


def _ran(monkeypatch: pytest.MonkeyPatch, folder: Path, *words: str) -> str:
    monkeypatch.setenv("PYTHONTZPATH", str(folder))
    ended = subprocess.run([sys.executable, *words], capture_output=True, text=True, timeout=60, check=False)
    return ended.stdout
