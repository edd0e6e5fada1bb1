"""Dockerfile and compose.yaml hold what docs/operating.md says; no registry of images is here to build them with."""

import json
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.cli.service.unit import STOPS_WITHIN_S

ROOT = Path(__file__).parent.parent


@pytest.fixture
def steps() -> list[tuple[str, str]]:
    """Return the instructions of Dockerfile with their arguments, as one line each."""
    text = re.sub(r"^#.*\n", "", (ROOT / "Dockerfile").read_text("utf-8"), flags=re.MULTILINE)
    lines = re.sub(r"\s*\\\n\s*", " ", text).splitlines()
    return [(line.split(" ", 1)[0], line.split(" ", 1)[1]) for line in lines if line]


@pytest.fixture
def bot() -> dict[str, Any]:
    """Return the service of compose.yaml."""
    return dict(YAML(typ="safe").load((ROOT / "compose.yaml").read_text("utf-8"))["services"]["bot"])


def of(steps: list[tuple[str, str]], instruction: str) -> list[str]:
    return [told for name, told in steps if name == instruction]


def test_both_stages_stand_on_one_pinned_python_that_the_project_allows(steps: list[tuple[str, str]]) -> None:
    (image,) = {told.split()[0] for told in of(steps, "FROM")}
    pinned = re.fullmatch(r"python:3\.(\d+)-slim-\w+", image)
    assert pinned is not None
    allowed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    assert int(pinned[1]) >= int(allowed.removeprefix(">=3."))


def test_it_copies_what_there_is_and_what_dockerignore_lets_through(steps: list[tuple[str, str]]) -> None:
    copied = [name for told in of(steps, "COPY") if "--from" not in told for name in told.split()[:-1]]
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert ignored[1] == "*"
    assert sorted(copied) == sorted(line.removeprefix("!") for line in ignored if line.startswith("!"))
    assert [name for name in copied if not (ROOT / name).exists()] == []
    assert ".env" not in copied


def test_packages_are_installed_by_the_hashes_of_the_lock_without_the_tools(steps: list[tuple[str, str]]) -> None:
    parts = [part for told in of(steps, "RUN") for part in told.split(" && ")]
    assert [part for part in parts if "pip install" in part and "--require-hashes" not in part] == []
    syncs = [part for part in parts if part.startswith("uv sync")]
    assert len(syncs) == 2
    assert all({"--locked", "--no-dev"} < set(part.split()) for part in syncs)
    built = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert set(built["packages"]) <= set(" ".join(of(steps, "COPY")).split())


def test_the_bot_is_not_root_and_owns_its_data_alone(steps: list[tuple[str, str]], bot: dict[str, Any]) -> None:
    (user,) = of(steps, "USER")
    assert user.isdecimal()
    assert int(user) > 0
    assert f"--uid {user}" in " ".join(of(steps, "RUN"))
    (volume,), (folder,) = of(steps, "VOLUME"), of(steps, "WORKDIR")[1:]
    assert volume == f"{folder}/data"
    assert f"data:{volume}" in bot["volumes"]
    assert bot["environment"]["DATABASE_URL"] == "sqlite:///data/sarnakh.db"
    assert (bot["read_only"], bot["cap_drop"], bot["env_file"]) == (True, ["ALL"], ".env")


def test_it_runs_the_command_of_the_docs_as_the_first_process(steps: list[tuple[str, str]]) -> None:
    (entry,), (command,) = of(steps, "ENTRYPOINT"), of(steps, "CMD")
    assert json.loads(entry) + json.loads(command) == ["sarnakh", "run"]


def test_it_has_the_time_to_stop(bot: dict[str, Any]) -> None:
    assert (bot["stop_grace_period"], bot["init"]) == (f"{STOPS_WITHIN_S}s", True)


def test_both_check_the_health_in_the_same_way(steps: list[tuple[str, str]], bot: dict[str, Any]) -> None:
    (told,) = of(steps, "HEALTHCHECK")
    command = json.loads(told[told.index("[") :])
    assert bot["healthcheck"]["test"] == ["CMD", *command]
    compile(command[2], "health check", "exec")
    assert "/healthz" in command[2]
    options = dict(part.removeprefix("--").split("=") for part in shlex.split(told.split(" CMD ")[0]))
    written = {name.replace("_", "-"): str(value) for name, value in bot["healthcheck"].items() if name != "test"}
    assert options == written
    listens = re.search(r"HTTP_LISTEN=(\S+)", " ".join(of(steps, "ENV")))
    assert listens is not None
    assert listens[1] == bot["environment"]["HTTP_LISTEN"]
