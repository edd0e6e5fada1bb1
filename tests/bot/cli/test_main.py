import os
import signal
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.settings.settings import Settings

TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"


pytestmark = pytest.mark.usefixtures("logging_as_it_was")


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def sarnakh(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_python_m_bot_says_its_version() -> None:
    assert sarnakh("--version").stdout == f"sarnakh {version('sarnakh')}\n"


@pytest.mark.long
def test_a_terminal_without_such_letters_gets_question_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    ended = sarnakh("doctor")
    assert ended.returncode == 1
    assert "? get one from @BotFather" in ended.stdout


def test_no_command_is_status_2_with_the_commands_named() -> None:
    ended = sarnakh()
    assert ended.returncode == 2
    assert "COMMAND" in ended.stderr


@pytest.mark.parametrize(
    "command", ["run", "check", "doctor", "new", "simulate", "export", "dead-letters", "put-aside", "demo"]
)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"usage: sarnakh {command}" in capsys.readouterr().out


@pytest.mark.parametrize("words", [("run",), ("check",), ("export", "--format", "csv")])
@pytest.mark.long
def test_a_wrong_setting_is_one_line_and_status_2(monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]) -> None:
    monkeypatch.setenv("TIMEZONE", "Asia/Teheran")
    ended = sarnakh(*words)
    assert ended.returncode == 2
    assert ended.stdout == ""
    expected = "sarnakh: TIMEZONE: “Asia/Teheran” is not a time zone, for example TIMEZONE=Asia/Tehran"
    assert ended.stderr.splitlines() == [expected]


@pytest.mark.long
def test_a_wrong_token_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", f"{TOKEN}!")
    ended = sarnakh("run")
    assert ended.returncode == 2
    assert ended.stderr.startswith("sarnakh: BOT_TOKEN: ")
    assert TOKEN not in ended.stderr


def test_run_without_a_token_says_where_to_get_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run"]) == 2
    assert "BotFather" in capsys.readouterr().err


def test_check_needs_no_token_and_notes_what_it_saw(capsys: pytest.CaptureFixture[str]) -> None:
    Path(".env").write_text("ADMIN_ID=42\n", "utf-8")
    Path(".env").chmod(0o600)
    assert main(["check"]) == 0
    noted = capsys.readouterr().err.splitlines()
    assert noted[0] == ".env: there is no setting ADMIN_ID; did you mean ADMIN_IDS?"
    assert noted[1].startswith("note: BOT_TOKEN: is not set")


def test_run_with_a_broken_funnel_says_where_and_starts_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("mine.yaml").write_text("schema: [\n", "utf-8")
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("FUNNEL", "mine.yaml")
    assert main(["run"]) == 1
    assert capsys.readouterr().err.startswith("mine.yaml:2:1: ")
    assert not Path("data").exists()


def test_check_of_a_broken_funnel_is_status_1(capsys: pytest.CaptureFixture[str]) -> None:
    Path("mine.yaml").write_text("schema: 1\n", "utf-8")
    assert main(["check", "mine.yaml"]) == 1
    assert "mine.yaml" in capsys.readouterr().out


def test_the_schema_comes_alone_whatever_the_settings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TIMEZONE", "Mars")
    assert main(["check", "--schema"]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("{")
    assert told.err == ""


def test_export_without_a_database_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--format", "csv"]) == 2
    assert capsys.readouterr().err.startswith("sarnakh: There is no database at data/sarnakh.db")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
@pytest.mark.long
def test_ctrl_c_ends_without_a_traceback(tmp_path: Path) -> None:
    # A .env that is a pipe nobody feeds: the command waits for it until it is interrupted.
    os.mkfifo(tmp_path / ".env")
    command = [
        sys.executable,
        "-c",
        "import sys; print('up', flush=True); from bot.__main__ import main; sys.exit(main())",
    ]
    with subprocess.Popen([*command, "check"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        running.stdout.readline()
        # The other end opens when the command has begun to read.
        with (tmp_path / ".env").open("w"):
            running.send_signal(signal.SIGINT)
            _, told = running.communicate(timeout=30)
    assert (running.returncode, told) == (130, "")


def test_the_command_line_loads_no_heavy_library() -> None:
    program = "import sys, bot.__main__; print([m for m in ('telegram', 'aiohttp', 'ruamel.yaml') if m in sys.modules])"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert ended.stdout == "[]\n"


@pytest.mark.long
def test_a_running_bot_imports_cryptography_only_for_a_field_key(tmp_path: Path) -> None:
    program = (
        "import sys; from bot.cli.main import main; main(['run']); "
        "print([m for m in ('telegram', 'cryptography') if m in sys.modules]); "
        "from storage.encryption.seals import cipher_of; print(len(cipher_of(bytes(32)).key_id) > 0)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False, cwd=tmp_path
    )
    assert "BOT_TOKEN" in ended.stderr
    assert ended.stdout == "['telegram']\nTrue\n"
