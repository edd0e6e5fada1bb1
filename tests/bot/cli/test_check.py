import json
from pathlib import Path

import pytest

from bot.cli.check import check
from bot.cli.main import main
from tests.conversations.shop import TEXT

Capture = pytest.CaptureFixture[str]


def test_the_shipped_funnel_is_fine_with_reminders(capsys: Capture) -> None:
    assert check(None, schema=False) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [": warning: company." in each for each in lines] == [True, True, True, False, False]
    assert lines[-1].endswith("shop.yaml: fine (4 questions, 1 magnet, 4 sources, in fa and en)")


def test_every_problem_is_printed_with_its_place(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(TEXT.replace("points: 40", "points: forty"), "utf-8")
    assert check(file, schema=False) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [each.split(": ")[1] for each in lines[:-1]] == ['`points` must be a whole number, not "forty"'] * 4
    assert lines[-1] == f"4 problems in {file}"


def test_a_path_is_told_as_one_would_type_it(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.yaml").write_text("schema: [", "utf-8")
    assert check(tmp_path / "mine.yaml", schema=False) == 1
    assert capsys.readouterr().out.startswith("mine.yaml:1:")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "1:1: this file cannot be read (No such file or directory)"),
        (b"schema: 1\nlanguages: \xff\n", "2:12: this is not UTF-8; save the file as UTF-8"),
    ],
)
def test_a_file_that_is_no_text_is_told(tmp_path: Path, capsys: Capture, content: bytes | None, says: str) -> None:
    file = tmp_path / "mine.yaml"
    if content is not None:
        file.write_bytes(content)
    assert check(file, schema=False) == 1
    assert capsys.readouterr().out == f"{file}:{says}\n1 problem in {file}\n"


def test_the_schema_is_printed_as_json(capsys: Capture) -> None:
    assert check(None, schema=True) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Sarnakh funnel file, schema 1"


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be taken for one" * 100, b""])
def test_a_database_that_cannot_be_counted_is_told_and_spoils_no_check(
    tmp_path: Path, capsys: Capture, content: bytes
) -> None:
    database = tmp_path / "sarnakh.db"
    database.write_bytes(content)
    assert check(None, schema=False, database=database) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[-1].endswith("in fa and en)")
    assert err.startswith(f"note: nobody was counted, for {database} cannot be read: ")
    assert database.read_bytes() == content


def test_the_database_of_the_settings_is_counted(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sarnakh.db").write_bytes(b"no database")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/sarnakh.db")
    assert main(["check"]) == 0
    assert "nobody was counted" in capsys.readouterr().err


def test_where_there_is_no_database_none_is_made(tmp_path: Path, capsys: Capture) -> None:
    assert check(None, schema=False, database=tmp_path / "sarnakh.db") == 0
    assert capsys.readouterr().err == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("chat", "meant"),
    [("1234567890", "-1001234567890"), ("-1234567890", "-1001234567890"), ("1001234567890", "-1001234567890")],
)
def test_a_group_number_without_its_100_is_named(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, chat: str, meant: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SALES_CHAT_ID", chat)
    main(["check"])
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith(f"warning: SALES_CHAT_ID={chat} is")
    assert f"perhaps {meant}, or leave it out and write /bind" in first


def test_the_number_of_a_supergroup_is_fine(capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SALES_CHAT_ID", "-1001234567890")
    main(["check"])
    assert "SALES_CHAT_ID" not in capsys.readouterr().out
