"""What the terminal says can be copied: a command stands there as this operator types it."""

import stat
import tomllib
from pathlib import Path

import pytest

from bot.cli.commands import COMMANDS
from bot.terminal import COMMAND_TO_TYPE, Terminal, language_named, typed_as

SENTENCES = sorted(Path("conversations/texts/fa/operator").glob("*.toml"))


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    program = tmp_path / "my folder/.venv/bin/sarnakh"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n", "utf-8")
    program.chmod(stat.S_IRWXU)
    return program


def test_a_program_that_the_shell_does_not_find_is_named_by_its_path(
    installed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/usr/bin")
    assert typed_as(".venv/bin/sarnakh") == ".venv/bin/sarnakh"
    assert typed_as(str(installed)) == f"'{installed}'"
    monkeypatch.setenv("PATH", str(installed.parent))
    assert typed_as(str(installed)) == "sarnakh"


@pytest.mark.parametrize("started_as", ["/srv/bot/__main__.py", "pytest", "", "-c"])
def test_another_way_to_start_us_says_the_plain_name(started_as: str) -> None:
    assert typed_as(started_as) == "sarnakh"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        pytest.param("  sarnakh check my.yaml", "  .venv/bin/sarnakh check my.yaml", id="alone"),
        pytest.param("run `sarnakh rekey` once", "run `.venv/bin/sarnakh rekey` once", id="in a sentence"),
        pytest.param("بنویسید: \u200esarnakh new", "بنویسید: \u200e.venv/bin/sarnakh new", id="behind a mark"),
        pytest.param("sarnakh: no such file", "sarnakh: no such file", id="an error"),
        pytest.param("/srv/sarnakh is root's", "/srv/sarnakh is root's", id="a folder"),
        pytest.param("journalctl --unit sarnakh --follow", "journalctl --unit sarnakh --follow", id="a service"),
        pytest.param(".venv/bin/sarnakh check", ".venv/bin/sarnakh check", id="a path already"),
    ],
)
def test_a_command_in_a_sentence_can_be_copied(said: str, shown: str) -> None:
    assert Terminal(program=".venv/bin/sarnakh").words(said) == shown


def test_only_commands_of_ours_are_taken_for_commands() -> None:
    names = {command.name for command in COMMANDS}
    texts = [text for file in SENTENCES for pair in tomllib.loads(file.read_text("utf-8")).items() for text in pair]
    found = [
        text[match.end() :].split()[0].strip("`.,;،؛") for text in texts for match in COMMAND_TO_TYPE.finditer(text)
    ]
    assert len(found) > 40
    assert set(found) <= names


@pytest.mark.parametrize(
    ("locale", "language"), [("en_US.UTF-8", "en"), ("fa_IR.UTF-8", "fa"), ("C.UTF-8", None), ("de_DE", None)]
)
def test_a_locale_names_a_language_or_none(locale: str, language: str | None) -> None:
    assert language_named({"LANG": locale}) == language
