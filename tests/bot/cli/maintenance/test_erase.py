"""`sarnakh erase --due`: who is due is shown, and nobody goes without a yes, whether the bot runs or not."""

import asyncio
import io
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli.main import main
from storage.database import Transaction, to_us
from storage.installation import state
from storage.maintenance import erasure_record
from storage.people import sessions
from storage.records.lead import RetentionPolicy
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from storage.sqlite.process_lock import ProcessLock

DATABASE = Path("data/sarnakh.db")
DAY = timedelta(days=1)
Capture = pytest.CaptureFixture[str]
Says = Callable[[str], None]


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Says:
    return lambda words: monkeypatch.setattr("sys.stdin", io.StringIO(words))


async def _come(silent: timedelta, people: int) -> None:
    database = await SqliteDatabase.open(DATABASE)

    async def work(tx: Transaction) -> None:
        now = datetime.now(UTC)
        for n in range(people):
            person = TelegramUser(telegram_id=to_us(now) + n, name=f"Person {n}")
            await sessions.begin(tx, person, language="en", source="", at=now - silent)
        await state.put(tx, "witnessed", now.isoformat())

    await database.write(work)
    await database.close()


def come(*, silent: timedelta, people: int) -> None:
    asyncio.run(_come(silent, people))


def rows(sql: str, *values: object) -> list[tuple]:
    with closing(sqlite3.connect(DATABASE)) as connection, connection:
        return connection.execute(sql, values).fetchall()


def confirmed() -> list[tuple]:
    return rows("SELECT value FROM state WHERE key = 'erasure_confirmed'")


def test_where_nobody_is_due_nobody_is_asked(capsys: Capture) -> None:
    come(silent=DAY, people=2)
    assert main(["erase", "--due"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "visitors are kept for 180 days, leads for 730 days", "nobody is due to be erased",
    ]  # fmt: skip
    assert confirmed() == []


def test_who_is_due_is_shown_by_number_and_never_by_name(says: Says, capsys: Capture) -> None:
    come(silent=200 * DAY, people=2)
    come(silent=DAY, people=1)
    says("no\n")
    assert main(["erase", "--due"]) == 1
    told = capsys.readouterr()
    last = f"{datetime.now(UTC) - 200 * DAY:%Y-%m-%d}"
    assert told.out.splitlines()[1:4] == [
        "2 people due to be erased", f"       1  visitor  last here {last}", f"       2  visitor  last here {last}",
    ]  # fmt: skip
    assert told.out.endswith("Erase 2 people for good? yes or no: ")
    assert told.err == "nothing was changed\n"
    assert "Person" not in told.out
    assert (confirmed(), rows("SELECT count(*) FROM leads")) == ([], [(3,)])


@pytest.mark.parametrize("words", ["", "\n", "nein\n", "yesno\n"])
def test_what_is_no_yes_changes_nothing(says: Says, words: str) -> None:
    come(silent=200 * DAY, people=1)
    says(words)
    assert main(["erase", "--due"]) == 1
    assert confirmed() == []


@pytest.mark.parametrize("words", ["yes\n", " Y \n", "بله\n", None])
def test_a_yes_is_kept_for_the_next_start_and_stands_in_the_audit(
    says: Says, capsys: Capture, words: str | None
) -> None:
    come(silent=200 * DAY, people=1)
    says(words or "")
    assert main(["erase", "--due", *([] if words else ["--yes"])]) == 0
    assert capsys.readouterr().err == "the bot erases 1 person at its next start; it does not run now\n"
    assert len(confirmed()) == 1
    ((action, detail),) = rows("SELECT action, detail FROM audit")
    assert action == "erase"
    assert detail.startswith("a yes to 1 person due by age, by ")


def test_a_setting_that_became_shorter_is_told_and_confirmed_though_nobody_is_due_yet(
    says: Says, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    come(silent=DAY, people=1)
    before = RetentionPolicy(visitors=180 * DAY, leads=900 * DAY).model_dump_json()
    rows("INSERT INTO state VALUES ('erasure_keeping', ?)", before)
    monkeypatch.setenv("KEEP_LEADS_DAYS", "9")
    says("yes\n")
    assert main(["erase", "--due"]) == 0
    told = capsys.readouterr().out
    assert "before: visitors for 180 days, leads for 900 days. Somebody is kept for less time than before" in told
    assert told.endswith("Keep people for these times from now on? yes or no: ")
    assert len(confirmed()) == 1


def test_more_than_usual_are_told_to_be(says: Says, capsys: Capture) -> None:
    come(silent=200 * DAY, people=201)
    says("no\n")
    assert main(["erase", "--due"]) == 1
    told = capsys.readouterr().out
    assert "     and  1 more, silent since later" in told
    assert "far more than usual in one day" in told


def test_a_clock_that_may_be_wrong_is_told_and_no_script_may_go_by_it(says: Says, capsys: Capture) -> None:
    come(silent=200 * DAY, people=1)
    rows("UPDATE state SET value = ? WHERE key = 'witnessed'", (datetime.now(UTC) - 190 * DAY).isoformat())
    assert main(["erase", "--due", "--yes"]) == 2
    assert "190 days later than anything that is known: set it right first" in capsys.readouterr().err
    assert confirmed() == []
    says("yes\n")
    assert main(["erase", "--due"]) == 0
    assert "If it is wrong, say no and set it right" in capsys.readouterr().err
    assert len(confirmed()) == 1


def test_a_running_bot_that_takes_a_yes_is_waited_for(says: Says, capsys: Capture) -> None:
    come(silent=200 * DAY, people=3)
    lock = ProcessLock(DATABASE)
    lock.take()

    async def both() -> int:
        asked = asyncio.create_task(asyncio.to_thread(main, ["erase", "--due", "--yes"]))
        while not confirmed():  # noqa: ASYNC110  # nobody could set an event
            await asyncio.sleep(0)
        rows("DELETE FROM leads WHERE number < 3")
        rows("DELETE FROM state WHERE key = 'erasure_confirmed'")
        return await asked

    assert asyncio.run(both()) == 1
    assert capsys.readouterr().err.startswith("1 person not erased: does the bot run with other KEEP_ settings")
    rows("DELETE FROM leads")
    lock.release()


def test_a_missing_database_and_one_of_another_version_are_told(capsys: Capture) -> None:
    assert main(["erase", "--due"]) == 2
    assert "There is no database at" in capsys.readouterr().err
    come(silent=DAY, people=1)
    rows("DELETE FROM migrations WHERE version = (SELECT max(version) FROM migrations)")
    assert main(["erase", "--due"]) == 2
    assert "is of another version of Sarnakh" in capsys.readouterr().err


def test_nothing_is_erased_without_saying_what(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["erase"])
    assert "--due" in capsys.readouterr().err


def test_what_a_yes_says_can_be_read_again() -> None:
    said = erasure_record.Confirmation(at=datetime.now(UTC), keeping=RetentionPolicy(leads=9 * DAY), people=3)
    assert erasure_record.Confirmation.model_validate_json(said.model_dump_json()) == said
