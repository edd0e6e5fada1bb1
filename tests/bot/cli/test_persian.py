"""Whatever a command says to an operator who speaks Persian is Persian: every help, and every kind of error."""

import asyncio
import io
import re
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from bot.cli.commands import COMMANDS
from bot.cli.main import main
from bot.settings.settings import Settings, SettingsError, load_settings
from bot.terminal import Terminal
from conversations.language.operator_texts import in_language
from storage.records.translatable import said_by
from storage.sqlite.database import SqliteDatabase
from tests.english_left import english_left

pytestmark = pytest.mark.usefixtures("logging_as_it_was")
DATABASE = Path("data/sarnakh.db")
TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("LANG", "fa_IR.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.chdir(tmp_path)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Return what a command writes, its usage apart: that consists of names."""
    with suppress(SystemExit):
        main(words)
    said = capsys.readouterr()
    return re.sub(r"^کاربرد: .*\n(?: +[\[\]{}<>().| A-Za-z,_-]+\n)*", "", said.out + said.err, flags=re.MULTILINE)


def is_persian(said: str) -> bool:
    return bool(re.search("[آ-ی]", said)) and english_left(said) == []


def acts_of(help_text: str) -> list[str]:
    found = re.search(r"^ +(\w+(?:\|\w+)+)$", help_text, re.MULTILINE)
    return found[1].split("|") if found else []


def test_every_help_is_persian(capsys: pytest.CaptureFixture[str]) -> None:
    assert is_persian(told(capsys, "--help"))
    for command in COMMANDS:
        said = told(capsys, command.name, "--help")
        assert is_persian(said), (command.name, english_left(said))
        for act in acts_of(said):
            said = told(capsys, command.name, act, "--help")
            assert is_persian(said), (command.name, act, english_left(said))


@pytest.mark.parametrize(
    "words",
    [
        (), ("nonsense",), ("--language",), ("--nonsense", "check"), ("--language", "de"), ("check", "--language=de"),
        ("export",), ("export", "--format", "xml"), ("export", "--format"), ("demo", "--port", "x"),
        ("simulate", "--prospects", "0"), ("put-aside",), ("put-aside", "seen"), ("put-aside", "seen", "4", "--all"),
        ("dead-letters", "show", "x"), ("owners", "remove"), ("erase",), ("backup", "a", "--overwrite=yes"),
        ("read", "--me", "--f"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_words_that_cannot_be_parsed_are_told_in_persian(
    capsys: pytest.CaptureFixture[str], words: Sequence[str]
) -> None:
    said = told(capsys, *words)
    assert is_persian(said), english_left(said)
    assert "error" not in said


def test_an_unknown_language_is_told_with_those_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, "check", "--language", "de")
    assert "'en', 'fa'" in said


WRONG = {
    "bot_token": ("12:3 4",), "bot_api_url": ("ftp://x",), "database_url": ("mysql://u:p@h/d",),
    "sales_chat_id": ("@us",), "admin_ids": ("12,me",), "funnel": ("none.yaml",), "funnel_watch": ("perhaps",),
    "sample": ("ja",), "timezone": ("Mars",), "proxy_url": ("proxy",), "http_listen": ("8080",),
    "metrics_listen": ("x:99999",), "heartbeat_url": ("ping",), "webhook_url": ("bot.example.com",),
    "webhook_secret": ("short",), "webhook_secret_previous": ("short",), "replace_webhook": ("2",),
    "log_level": ("LOUD",), "log_format": ("xml",), "send_limits": ("1,2", "none"), "field_key": ("abc",),
    "field_key_previous": ("abc",), "keep_visitors_days": ("-1",), "keep_leads_days": ("two",),
}  # fmt: skip
"""A wrong value for every setting."""


def test_every_wrong_setting_is_told_in_persian(monkeypatch: pytest.MonkeyPatch) -> None:
    assert set(WRONG) == set(Settings.model_fields)
    for name, value in ((name, value) for name, values in WRONG.items() for value in values):
        with monkeypatch.context() as environment:
            environment.setenv(name.upper(), value)
            with pytest.raises(SettingsError) as wrong:
                load_settings()
        said = in_language(said_by(wrong.value), "fa")
        assert is_persian(said), (name, said)
        assert said.startswith(f"{name.upper()}: ")


@pytest.mark.parametrize(
    "wrong",
    [
        {"webhook_url": "http://bot.example.com/x"}, {"webhook_url": "https://bot.example.com:81/x"},
        {"webhook_url": "https://bot.example.com/metrics"}, {"webhook_url": "https://bot.example.com/x"},
        {"webhook_url": f"https://bot.example.com/{TOKEN.partition(':')[2]}"},
        {"webhook_url": "https://bot.example.com/x", "webhook_secret": "s" * 40},
        {"webhook_url": f"https://bot.example.com/{'s' * 40}", "webhook_secret": "s" * 40},
        {"http_listen": "127.0.0.1:8080", "metrics_listen": "127.0.0.1:8080"},
        {"timezone": "Mars", "log_format": "xml"},
    ],
)  # fmt: skip
def test_settings_that_do_not_go_together_are_told_in_persian(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, wrong: dict[str, str]
) -> None:
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    for name, value in wrong.items():
        monkeypatch.setenv(name.upper(), value)
    said = told(capsys, "check")
    assert is_persian(said), english_left(said)


def no_database() -> None:
    """Leave the folder empty."""


def no_sqlite() -> None:
    DATABASE.parent.mkdir()
    DATABASE.write_text("this is a letter to the editor, and not a database" * 40)


def anothers() -> None:
    DATABASE.parent.mkdir()
    with sqlite3.connect(DATABASE) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
    connection.close()


def newer() -> None:
    ours()
    with sqlite3.connect(DATABASE) as connection:
        connection.execute("INSERT INTO migrations (version, name, at) SELECT 999, name, at FROM migrations LIMIT 1")
    connection.close()


def ours() -> None:
    async def make() -> None:
        await (await SqliteDatabase.open(DATABASE)).close()

    asyncio.run(make())


ON_A_DATABASE = (
    "doctor", "export --format csv --output x.csv", "export --format csv --language xx --output x.csv",
    "backup copy.db", "backup data/sarnakh.db --overwrite", "restore none.db", "restore data/sarnakh.db", "rekey",
    "compact", "owners list", "owners remove 5", "erase --due --yes", "dead-letters list", "dead-letters show 5",
    "dead-letters replay 5", "put-aside list", "put-aside show 5", "put-aside seen 5", "read --mend --yes", "check",
)  # fmt: skip


@pytest.mark.parametrize("made", [no_database, no_sqlite, anothers, newer, ours])
def test_every_command_on_any_database_speaks_persian(
    capsys: pytest.CaptureFixture[str], made: Callable[[], None]
) -> None:
    made()
    for words in ON_A_DATABASE:
        said = told(capsys, *words.split())
        assert english_left(said) == [], (words, said)


@pytest.mark.parametrize(
    "words",
    [
        "run", "check none.yaml", "check .", "check bytes.yaml", "check empty.yaml", "backup nowhere/copy.db",
        "backup there.db", "export --format csv --output nowhere/x.csv", "export --format csv --output .", "read",
        "read x --yes", "read --file none.txt", "read --file bytes.yaml", "read --file empty.yaml",
        "read x --language xx", "restore bytes.yaml",
    ],
)  # fmt: skip
def test_files_that_are_not_what_they_should_be_are_told_in_persian(
    capsys: pytest.CaptureFixture[str], words: str
) -> None:
    ours()
    Path("bytes.yaml").write_bytes(b"schema: \xff\xfe")
    Path("empty.yaml").touch()
    Path("there.db").touch()
    said = told(capsys, *words.split())
    assert is_persian(said), said


@pytest.mark.parametrize("text", ["0912 345 6789", "sara@gmial.com", "sara@company", "سلام", "12345", "6789-345-0912"])
def test_what_is_read_in_a_text_is_explained_in_persian(capsys: pytest.CaptureFixture[str], text: str) -> None:
    said = told(capsys, "read", text)
    assert is_persian(said.replace(text, "")), said
    Path("texts.txt").write_text(f"{text}\n", "utf-8")
    assert is_persian(told(capsys, "read", "--file", "texts.txt").replace(text, ""))


def test_an_answer_in_persian_is_a_yes_in_either_language(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for language in ("fa", "en"):
        for answer, agreed in (("بله", True), ("yes", True), ("خیر", False), ("", False)):
            with monkeypatch.context() as keyboard:
                keyboard.setattr("sys.stdin", io.StringIO(f"{answer}\n"))
                assert Terminal(language).agrees("") is agreed
    capsys.readouterr()
