"""The first installed package is locked, too: its version, and the hashes of its files."""

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def environment() -> ModuleType:
    spec = importlib.util.spec_from_file_location("environment", ROOT / ".ci/environment.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """Return an environment with a Python that runs, and the stamp of one that is whole."""
    folder = tmp_path / "a folder" / ".venv"
    (folder / "bin").mkdir(parents=True)
    (folder / "bin/python").symlink_to(sys.executable)
    version = f"{sys.version_info[0]}.{sys.version_info[1]}.7"
    (folder / "pyvenv.cfg").write_text(f"version = {version}\ncommand = /usr/bin/python3 -m venv {folder}\n", "utf-8")
    (folder / ".synced").write_text("run of an older lock\n", "utf-8")
    return folder


@pytest.mark.long
def test_the_bootstrap_installs_the_locked_uv_by_its_hashes_alone() -> None:
    command = [sys.executable, str(ROOT / ".ci/locked.py"), "uv"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    (package,) = [
        each for each in tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"] if each["name"] == "uv"
    ]
    assert told.startswith(f"uv=={package['version']} ")
    hashes = {file["hash"] for file in (*package["wheels"], package["sdist"])}
    assert set(re.findall(r"--hash=(\S+)", told)) == hashes
    script = (ROOT / ".ci/environment.py").read_text("utf-8")
    assert re.findall(r'"pip", "install".*', script) == [
        '"pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]'
    ]


def test_what_builds_the_package_is_locked_too() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    (backend,) = project["build-system"]["requires"]
    kept = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["manifest"]["build-constraints"]
    locked = [each["name"] + each["specifier"] for each in kept]
    assert backend in locked
    assert sorted(locked) == sorted(project["tool"]["uv"]["build-constraint-dependencies"])
    assert all("==" in each for each in locked)


def test_a_whole_environment_is_kept(environment: ModuleType, made: Path) -> None:
    assert environment.broken(made) is None
    assert environment.broken(made.with_name("not there")) == ""


def test_an_interrupted_installation_is_made_again(environment: ModuleType, made: Path) -> None:
    (made / ".synced").unlink()
    assert environment.broken(made) == "interrupted"


def test_an_environment_whose_python_is_gone_is_made_again(environment: ModuleType, made: Path) -> None:
    (made / "bin/python").unlink()
    (made / "bin/python").symlink_to("/usr/bin/a-python-that-was-upgraded-away")
    assert environment.broken(made) == "python_gone"


def test_an_environment_of_another_python_is_made_again(environment: ModuleType, made: Path) -> None:
    (made / "pyvenv.cfg").write_text("version = 3.9.2\n", "utf-8")
    assert environment.broken(made) == "python_gone"


def test_an_environment_that_was_moved_here_is_made_again(
    environment: ModuleType, made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = made.parent.rename(made.parent.with_name("another folder")) / ".venv"
    assert environment.broken(there) == "moved"
    environment.remove(there, "moved")
    assert capsys.readouterr().out == f"The environment in .venv is made again: it was moved here from {made.parent}\n"
    assert list(there.parent.iterdir()) == []


def test_a_folder_that_is_no_environment_is_left_alone(environment: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "photos").touch()
    assert environment.broken(tmp_path) == "not_ours"
    assert environment.broken(tmp_path / "photos") == "not_ours"


def test_an_environment_that_a_power_cut_left_unreadable_is_made_again(environment: ModuleType, made: Path) -> None:
    (made / "pyvenv.cfg").write_bytes(b"\xae\0\0\xff" * 100)
    assert environment.broken(made) == "python_gone"


def test_a_folder_that_may_not_be_changed_is_told_in_one_line(
    environment: ModuleType, made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (made / ".synced").unlink()
    (made / ".synced").mkdir()  # as little to be removed as a file of root's
    monkeypatch.setenv("UV_PROJECT_ENVIRONMENT", str(made))
    monkeypatch.setenv("LANG", "C")
    (made.with_name(".venv.removed")).write_text("in the way", "utf-8")
    assert environment.main("run") == 2
    assert capsys.readouterr().err.endswith(": Not a directory. When it is mended, run it again: make install\n")


@pytest.mark.parametrize(
    ("stamp", "kind"),
    [
        pytest.param("run abc\n", "run", id="without tools"),
        pytest.param("develop abc\n", "develop", id="with tools"),
        pytest.param("", "develop", id="of version 0.6, which always had them"),
    ],
)
def test_a_demo_keeps_the_tools_of_a_developer(environment: ModuleType, made: Path, stamp: str, kind: str) -> None:
    (made / ".synced").write_text(stamp, "utf-8")
    assert environment.kept_kind(made / ".synced") == kind


def test_a_demo_on_a_new_machine_needs_no_tools(environment: ModuleType, tmp_path: Path) -> None:
    assert environment.kept_kind(tmp_path / ".synced") == "run"


def test_the_installation_speaks_persian(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fa_IR.UTF-8")
    assert environment.said("installed", folder=".venv", size=130) == "در .venv نصب شد (۱۳۰ مگابایت)."
    assert "۳٫۹ است" in environment.said("too_old", version="3.9", target="install")


def test_every_target_is_explained_and_works_without_the_tools_where_it_can() -> None:
    told = subprocess.run(
        ["make", "--no-print-directory", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE)) - {"present"}
    assert {line.split()[1] for line in told.splitlines()} == targets
    assert re.findall(r"environment\.py (\w+)", makefile) == ["run", "ready", "lock", "develop"]
