import asyncio
import sqlite3
from pathlib import Path

import pytest

from bot.cli.main import main
from storage.database import Transaction
from storage.people import sessions
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from tests.bot.fake_clock import START

DATABASE = Path("data/sarnakh.db")


async def add_people(tx: Transaction, numbers: range) -> None:
    for n in numbers:
        person = TelegramUser(telegram_id=100_000 + n, name=f"Person {n}")
        await sessions.begin(tx, person, language="en", source="", at=START)


async def come(numbers: range) -> None:
    database = await SqliteDatabase.open(DATABASE)
    await database.write(lambda tx: add_people(tx, numbers))
    await database.close()


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def people() -> int:
    connection = sqlite3.connect(DATABASE)
    (count,) = connection.execute("SELECT count(*) FROM leads").fetchone()
    connection.close()
    return count


def test_backup_and_restore_say_what_they_did_and_what_to_do_next(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(come(range(3)))
    assert main(["backup", "copy.db"]) == 0
    assert capsys.readouterr().out.startswith("3 leads and ")
    asyncio.run(come(range(3, 5)))
    assert people() == 5
    assert main(["restore", "copy.db"]) == 0
    told = capsys.readouterr().out
    assert told.startswith(
        "data/sarnakh.db now has what copy.db has: 3 leads.\nWhat stood there is kept as data/sarnakh-before-"
    )
    assert "\nNext: sarnakh run." in told
    assert people() == 3


def test_a_folder_that_is_missing_is_made_for_its_owner_alone_where_there_is_something_to_back_up() -> None:
    assert main(["backup", "backups/monday.db"]) == 2
    assert not Path("backups").exists()
    asyncio.run(come(range(1)))
    assert main(["backup", "backups/monday.db"]) == 0
    assert Path("backups").stat().st_mode & 0o777 == 0o700
    assert main(["backup", "no/such/monday.db"]) == 2


def test_a_backup_takes_another_ones_place_only_when_told_to(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(come(range(1)))
    Path("copy.db").write_text("of last week")
    assert main(["backup", "copy.db"]) == 2
    assert capsys.readouterr().err == "sarnakh: copy.db is there already: name another file, or say --overwrite.\n"
    assert Path("copy.db").read_text() == "of last week"
    assert main(["backup", "copy.db", "--overwrite"]) == 0
    assert capsys.readouterr().out.startswith("1 lead and ")


def test_a_backup_is_made_while_the_bot_holds_the_database_and_a_restore_is_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def while_it_runs() -> tuple[int, int]:
        database = await SqliteDatabase.open(DATABASE)
        await database.write(lambda tx: add_people(tx, range(2)))
        status = await asyncio.to_thread(main, ["backup", "copy.db"])
        refused = await asyncio.to_thread(main, ["restore", "copy.db"])
        await database.close()
        return status, refused

    assert asyncio.run(while_it_runs()) == (0, 2)
    told = capsys.readouterr()
    assert told.out.startswith("2 leads and ")
    assert "already works on data/sarnakh.db. Stop it first" in told.err


def test_a_restore_of_what_is_no_backup_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("copy.db").write_text("a letter to my bank " * 1000)
    assert main(["restore", "copy.db"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("sarnakh: copy.db is damaged, or no database")
    assert told.count("\n") == 1
    assert not DATABASE.exists()
