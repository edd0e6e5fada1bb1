"""The first installed package is locked, too: its version, and the hashes of its files."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_bootstrap_installs_the_locked_uv_by_its_hashes_alone() -> None:
    command = [sys.executable, str(ROOT / ".ci/locked.py"), "uv"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    (package,) = [
        each for each in tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"] if each["name"] == "uv"
    ]
    assert told.startswith(f"uv=={package['version']} ")
    hashes = {file["hash"] for file in (*package["wheels"], package["sdist"])}
    assert set(re.findall(r"--hash=(\S+)", told)) == hashes
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert re.findall(r"pip install .*", makefile) == [
        "pip install --quiet --disable-pip-version-check --require-hashes -r $(VENV)/uv.txt"
    ]


def test_what_builds_the_package_is_locked_too() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (backend,) = project["build-system"]["requires"]
    kept = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["manifest"]["build-constraints"]
    locked = [each["name"] + each["specifier"] for each in kept]
    assert backend in locked
    assert sorted(locked) == sorted(project["tool"]["uv"]["build-constraint-dependencies"])
    assert all("==" in each for each in locked)
