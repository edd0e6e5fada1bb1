"""The unit is what systemd accepts and what the bot can live with, whatever its folder is called."""

import configparser
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.cli.service.quoting import UnwritablePath, one_word, program, whole_line
from bot.cli.service.unit import STOPS_WITHIN_S, ServiceUnit
from bot.runtime.app import STOP_S

ANALYZE = shutil.which("systemd-analyze")


def unit(
    folder: Path = Path("/srv/sarnakh"), *, account: str | None = "daemon", ports: tuple[int, ...] = ()
) -> ServiceUnit:
    return ServiceUnit(
        python=folder / ".venv/bin/python",
        python_home=Path("/usr"),
        folder=folder,
        data=folder / "data",
        account=account,
        language="en",
        ports=ports,
    )


def service(text: str) -> dict[str, str]:
    parsed = configparser.RawConfigParser(strict=False, delimiters="=")
    parsed.optionxform = str  # type: ignore[assignment, method-assign]  # the documented way to keep capitals
    parsed.read_string(text)
    return dict(parsed["Service"])


def test_the_bot_has_the_time_to_stop() -> None:
    assert STOPS_WITHIN_S > 2 * STOP_S
    assert service(unit().written())["TimeoutStopSec"] == str(STOPS_WITHIN_S)


def test_the_bot_writes_to_its_data_alone() -> None:
    told = service(unit().written())
    assert told["ProtectSystem"] == "strict"
    assert told["ReadWritePaths"] == "/srv/sarnakh/data"
    assert told["UMask"] == "0077"
    assert told["User"] == "daemon"


@pytest.mark.parametrize(
    ("path", "word", "line"),
    [
        pytest.param("/srv/bot", "/srv/bot", "/srv/bot", id="plain"),
        pytest.param("/srv/my bot", '"/srv/my bot"', "/srv/my bot", id="a space"),
        pytest.param("/srv/50%n", "/srv/50%%n", "/srv/50%%n", id="a percent sign"),
        pytest.param('/srv/"bot"', '"/srv/\\"bot\\""', '/srv/"bot"', id="quotes"),
        pytest.param("/srv/it's", '"/srv/it\'s"', "/srv/it's", id="an apostrophe"),
        pytest.param("/srv/a\\b", '"/srv/a\\\\b"', "/srv/a\\b", id="a backslash"),
        pytest.param("/srv/$HOME", "/srv/$HOME", "/srv/$HOME", id="a dollar sign"),
        pytest.param("/srv/سرنخ", "/srv/سرنخ", "/srv/سرنخ", id="Persian"),
    ],
)
def test_a_path_is_written_as_systemd_reads_it(path: str, word: str, line: str) -> None:
    assert one_word(Path(path)) == word
    assert whole_line(Path(path)) == line


def test_a_dollar_sign_in_the_path_of_the_program_names_no_variable() -> None:
    assert program(Path("/srv/$HOME/python")) == ":/srv/$HOME/python"


@pytest.mark.parametrize("path", ["/srv/a\nExecStart=/bin/sh", "/srv/it's", '/srv/"bot"', "/srv/a\\b"])
def test_a_path_that_systemd_cannot_read_is_refused(path: str) -> None:
    with pytest.raises(UnwritablePath, match="rename the folder"):
        unit(Path(path)).written()


@pytest.mark.parametrize("path", ["/srv/bot ", "/srv/bot\\"])
def test_the_end_of_a_line_cannot_be_a_blank_or_a_backslash(path: str) -> None:
    with pytest.raises(UnwritablePath, match="rename the folder"):
        whole_line(Path(path))


def test_a_home_is_hidden_where_nothing_of_ours_is_in_it() -> None:
    assert service(unit().written())["ProtectHome"] == "yes"
    assert service(unit(Path("/home/sara/bot")).written())["ProtectHome"] == "read-only"


def test_a_folder_in_tmp_is_not_hidden_from_the_bot() -> None:
    assert service(unit().written())["PrivateTmp"] == "yes"
    assert "PrivateTmp" not in service(unit(Path("/tmp/bot")).written())


def test_a_low_port_needs_one_right() -> None:
    assert service(unit(ports=(8080,)).written())["CapabilityBoundingSet"] == ""
    assert service(unit(ports=(8080, 443)).written())["AmbientCapabilities"] == "CAP_NET_BIND_SERVICE"


def test_a_unit_of_a_user_names_none_and_asks_for_no_rights_of_root() -> None:
    text = unit(account=None).written()
    assert "User=" not in text
    assert "ProtectSystem" not in text
    assert text.endswith("WantedBy=default.target\n")


@pytest.mark.skipif(ANALYZE is None, reason="systemd is not installed")
@pytest.mark.parametrize("name", ["bot", "my bot 50%n $x سرنخ "])
@pytest.mark.parametrize("account", ["daemon", None])
def test_systemd_accepts_the_unit(tmp_path: Path, name: str, account: str | None) -> None:
    assert ANALYZE is not None
    folder = tmp_path / f"{name}bot"
    (folder / ".venv/bin").mkdir(parents=True)
    (folder / ".venv/bin/python").symlink_to(shutil.which("true") or "/bin/true")
    (folder / "data").mkdir()
    file = tmp_path / "sarnakh.service"
    file.write_text(unit(folder, account=account).written(), "utf-8")
    whose = () if account else ("--user",)
    command, env = [ANALYZE, *whose, "verify", str(file)], {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)}
    verified = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    ours = [line for line in verified.stderr.splitlines() if "sarnakh.service" in line]
    assert (verified.returncode, ours) == (0, []), verified.stderr
