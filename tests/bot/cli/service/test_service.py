"""`sarnakh service`, as a person runs it in the folder of a bot."""

import os
import sys
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.cli.service import account
from bot.cli.service.command import how_to, unit_for
from bot.settings.settings import Settings, load_settings

SOMEBODY = 12_345
"""The id of a user without a name; chosen by root alone."""
as_root = pytest.mark.skipif(os.getuid() != 0, reason="only root can give folders away")

pytestmark = pytest.mark.usefixtures("logging_as_it_was")


@pytest.fixture(autouse=True)
def _in_its_own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (*Settings.model_fields, "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name.upper(), raising=False)
    folder = tmp_path / "my bot"
    folder.mkdir()
    if os.getuid() == 0:
        os.chown(folder, SOMEBODY, SOMEBODY)
    monkeypatch.chdir(folder)
    Path(".env").write_text("BOT_TOKEN=4242:SANDBOX\nFUNNEL=\n", "utf-8")


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str], str]:
    status = main([*words, "service"])
    told = capsys.readouterr()
    return status, told.out.splitlines(), told.err


def test_the_unit_is_for_this_folder_and_this_python(capsys: pytest.CaptureFixture[str]) -> None:
    status, lines, told = printed(capsys)
    assert status == 0
    assert f"WorkingDirectory={Path.cwd()}" in lines
    assert f"ExecStart={sys.executable} -m bot run" in lines
    assert f'ReadWritePaths="{Path.cwd()}/data"' in lines
    assert "sudo systemctl enable --now sarnakh" in told


def test_the_folder_of_the_data_is_made_for_its_owner_alone(capsys: pytest.CaptureFixture[str]) -> None:
    told = printed(capsys)[2]
    found = Path("data").stat()
    assert (found.st_mode & 0o777, found.st_uid) == (0o700, Path.cwd().stat().st_uid)
    assert f"Made {Path.cwd()}/data" in told
    assert "Made" not in printed(capsys)[2]


def test_a_database_elsewhere_is_where_the_bot_may_write(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    Path(".env").write_text(f"BOT_TOKEN=4242:SANDBOX\nDATABASE_URL=sqlite:///{tmp_path}/leads/bot.db\n", "utf-8")
    assert f"ReadWritePaths={tmp_path}/leads" in printed(capsys)[1]


@as_root
def test_root_gets_a_unit_for_the_owner_of_the_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert f"User={SOMEBODY}" in printed(capsys)[1]


@as_root
def test_root_is_told_what_the_owner_of_the_folder_cannot_reach(capsys: pytest.CaptureFixture[str]) -> None:
    told = printed(capsys)[2]
    assert f"Warning: {Path.cwd()}/.env does not belong to {SOMEBODY}" in told
    assert f"sudo chown {SOMEBODY} '{Path.cwd()}/.env'" in told


@as_root
def test_a_folder_of_root_is_refused_with_what_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    status, lines, told = printed(capsys)
    assert (status, lines) == (2, [])
    assert f"The bot should not run as root, and {tmp_path} belongs to root." in told
    assert "  useradd --system" in told
    assert not (tmp_path / "data").exists()
    assert "ربات نباید با کاربر root اجرا شود" in printed(capsys, "--language", "fa")[2]


@as_root
def test_root_has_no_unit_of_its_own_manager(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["service", "--user"]) == 2
    assert "you are root" in capsys.readouterr().err


def test_who_has_no_root_rights_is_told_of_lingering() -> None:
    lines = [str(line) for line in how_to(of_user=True)]
    assert "  loginctl enable-linger" in lines
    assert not any("sudo" in line for line in lines)


def test_who_asks_is_who_it_runs_as(tmp_path: Path) -> None:
    assert account.account_of(tmp_path, asking=SOMEBODY) == str(SOMEBODY)


def test_a_persian_operator_gets_a_persian_service(capsys: pytest.CaptureFixture[str]) -> None:
    _, lines, told = printed(capsys, "--language", "fa")
    assert f"ExecStart={sys.executable} -m bot --language fa run" in lines
    assert "با این دو خط ربات همین حالا راه می‌افتد" in told


def test_settings_of_the_shell_are_named_because_a_service_does_not_get_them(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PROXY_URL", "socks5h://sara:secret@127.0.0.1:1080")
    monkeypatch.setenv("BOT_TOKEN", "4242:SANDBOX")
    told = printed(capsys)[2]
    assert "write these into .env: PROXY_URL\n" in told
    assert "secret" not in told


def test_a_low_port_of_the_settings_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_LISTEN", "127.0.0.1:80")
    unit = unit_for(load_settings(), Path.cwd(), of_user=False, language="en")
    assert "AmbientCapabilities=CAP_NET_BIND_SERVICE" in unit.written()


def test_a_python_in_a_closed_folder_is_found(tmp_path: Path) -> None:
    closed = tmp_path / "root"
    (closed / "python").mkdir(parents=True)
    closed.chmod(0o700)
    found = account.closed_to("another", closed / "python")
    assert found is not None
    assert found.stat().st_mode & 0o001 == 0
    assert account.closed_to("another", Path("/usr/bin")) is None
