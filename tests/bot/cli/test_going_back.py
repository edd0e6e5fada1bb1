"""Going back to an older version: it refuses the newer database, and the backup of before brings it back."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.settings.settings import Settings
from storage.sqlite.database import SqliteDatabase

pytestmark = pytest.mark.usefixtures("logging_as_it_was")


@pytest.fixture
def upgraded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return a database that a newer version wrote; `before.db` is a backup of before."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOT_TOKEN", "4242:SANDBOX")
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9/bot")
    file = tmp_path / "data/sarnakh.db"
    asyncio.run(opened_once(file))
    return file


async def opened_once(file: Path) -> None:
    database = await SqliteDatabase.open(file)
    await database.close()


def by_a_newer_version(file: Path) -> bytes:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("INSERT INTO migrations (version, name, at) VALUES (9999, 'of a later year', 1)")
    return file.read_bytes()


@pytest.mark.parametrize("words", [["run"], ["export", "--format", "csv"]])
def test_a_newer_database_is_refused_and_stays_as_it_is(
    upgraded: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    written = by_a_newer_version(upgraded)
    assert main(words) == 2
    assert "schema 9999" in capsys.readouterr().err
    assert upgraded.read_bytes() == written


def test_the_refusal_is_in_the_language_of_the_operator(upgraded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    by_a_newer_version(upgraded)
    assert main(["--language", "fa", "run"]) == 2
    assert "۹۹۹۹" in capsys.readouterr().err


@pytest.mark.long
def test_the_backup_of_before_takes_its_place_and_the_newer_one_is_kept(
    upgraded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", "before.db"]) == 0
    by_a_newer_version(upgraded)
    assert main(["restore", "before.db"]) == 0
    (aside,) = upgraded.parent.glob("sarnakh-before-*.db")
    with closing(sqlite3.connect(aside)) as connection:
        assert connection.execute("SELECT max(version) FROM migrations").fetchone() == (9999,)
    assert main(["export", "--format", "csv"]) == 0


def test_a_newer_database_that_our_version_can_do_with_is_used(
    upgraded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(sqlite3.connect(upgraded)) as connection, connection:
        sql = "INSERT INTO migrations (version, name, at, kind, needs) VALUES (9999, 'later', 1, 'expand', '0.1.0')"
        connection.execute(sql)
    assert main(["export", "--format", "csv"]) == 0
    assert main(["check", "--totals"]) == 0
    main(["doctor"])
    assert "of schema 9999, which a newer version made and this one works with" in capsys.readouterr().out
