"""`sarnakh check --totals`: what differs from a recount is printed, and `--repair` writes what was counted."""

import asyncio
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.cli.main import main
from conversations.language.numbers import number
from storage.database import Transaction
from storage.encryption.aes_gcm import AesGcm
from storage.people.erasure import erase
from storage.records.lead import Stage
from storage.sqlite.database import SqliteDatabase
from storage.totals import changes, progress
from storage.totals.periods import SPANS
from tests.storage.stored import NOW, hot_lead
from tests.upgrades.old_installation import DUMPS, OldInstallation

DATABASE = Path("data/sarnakh.db")
TEHRAN = ZoneInfo("Asia/Tehran")
CHECK, REPAIR = ["check", "--totals"], ["check", "--totals", "--repair"]
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("DATABASE_URL", "TIMEZONE", "FIELD_KEY", "LANG", "LC_ALL"):
        monkeypatch.delenv(name, raising=False)


async def three_people_came() -> None:
    """Keep three leads, of whom one is erased, and fold what changed into the totals."""
    database = await SqliteDatabase.open(DATABASE, cipher=AesGcm(b"k" * 32))
    try:
        for telegram_id in (1, 2, 3):
            lead = await hot_lead(database, telegram_id, stage=Stage.MQL, fit=80, interest=50)
        await database.write(lambda tx: erase(tx, lead.number, update_id=0, at=NOW))
        await database.write(lambda tx: progress.begin(tx, TEHRAN))
        await database.write(lambda tx: changes.fold(tx, TEHRAN))
    finally:
        await database.close()


def by_hand(*statements: str) -> list[tuple]:
    """Run statements as somebody would with another program; return the rows of the last one."""
    connection = sqlite3.connect(DATABASE)
    for statement in statements:
        rows = connection.execute(statement).fetchall()
    connection.commit()
    connection.close()
    return rows


def test_figures_that_agree_are_counted_in_both_languages(capsys: Capture) -> None:
    asyncio.run(three_people_came())
    assert main(CHECK) == 0
    assert main([*CHECK, "--language", "fa"]) == 0
    english, persian = capsys.readouterr().out.splitlines()
    assert english == f"{3 * len(SPANS)} figures agree with a count of all leads: 2"
    assert persian == f"{number(3 * len(SPANS), 'fa')} رقم با شمارش همهٔ سرنخ‌ها می‌خواند: ۲"


def test_what_somebody_changed_is_printed_while_the_bot_runs_and_corrected_once_it_is_stopped(capsys: Capture) -> None:
    asyncio.run(three_people_came())
    by_hand("UPDATE totals SET n = 9000 WHERE span = 63", "DELETE FROM totals WHERE span = 3")

    async def beside_the_bot(words: Sequence[str]) -> int:
        bot = await SqliteDatabase.open(DATABASE, admit=with_any_key)
        try:
            return await asyncio.to_thread(main, words)
        finally:
            await bot.close()

    assert asyncio.run(beside_the_bot(CHECK)) == 1
    lines = capsys.readouterr().out.translate({0x2068: None, 0x2069: None}).splitlines()
    assert lines[0].startswith("2026-11-11/2026-11-18  mark unfinished  ")
    assert lines[0].endswith(": kept 0, counted 3 (1 erased since)")
    assert "all time  quality 40  source ig: kept 9,000 (1 erased since), counted 3 (1 erased since)" in lines
    assert lines[-1] == "6 figures differ"
    assert asyncio.run(beside_the_bot(REPAIR)) == 2
    assert "already works on" in capsys.readouterr().err
    assert main(REPAIR) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "6 figures were corrected"
    ((line,),) = by_hand("SELECT detail FROM audit WHERE action = 'repair'")
    assert line.startswith("totals, 6 figures, by ")
    assert main(CHECK) == 0


async def with_any_key(_tx: Transaction) -> None:
    """Admit it."""


def a_cell_more(span: int, start: int) -> tuple[str, ...]:
    """Return statements that copy some cell to another period."""
    changed = f"UPDATE cell SET span = {span}, start = {start}, n = 2, gone = 0"
    copied = "CREATE TEMP TABLE cell AS SELECT * FROM totals WHERE span = 63 ORDER BY 1, 2, 3 LIMIT 1"
    return copied, changed, "INSERT INTO totals SELECT * FROM cell", "DROP TABLE cell"


def test_cells_of_periods_that_are_none_are_named_and_taken_away(capsys: Capture) -> None:
    asyncio.run(three_people_came())
    odd = ((0, 10**12), (7, 1), (63, 4), (3, -(10**15)), (0, -1000))
    by_hand(*(statement for span, start in odd for statement in a_cell_more(span, start)))
    assert main(CHECK) == 1
    told = capsys.readouterr().out.translate({0x2068: None, 0x2069: None})
    assert sum(line.endswith(": kept 2, counted 0") for line in told.splitlines()) == len(odd)
    assert all(place in told for place in ("before 1970  ", "0/1000000000000  ", "63/4  "))
    assert main(REPAIR) == 0
    assert main(CHECK) == 0
    assert by_hand("SELECT count(*) FROM totals") == [(3 * len(SPANS),)]


def test_more_differences_than_anyone_reads_are_counted(capsys: Capture) -> None:
    asyncio.run(three_people_came())
    by_hand(*(statement for day in range(250) for statement in a_cell_more(0, day)))
    assert main(CHECK) == 1
    lines = capsys.readouterr().out.splitlines()
    assert (len(lines), lines[-2]) == (202, "and 50 more")


def test_a_first_count_that_goes_on_is_compared_as_far_as_it_is(capsys: Capture) -> None:
    asyncio.run(three_people_came())
    by_hand("DELETE FROM totals", "UPDATE totals_state SET counted = 0")
    assert main(CHECK) == 0
    assert "not all leads are counted yet (0%)" in capsys.readouterr().out
    by_hand("UPDATE totals_state SET counted = 0, cleared_span = -1, cleared_start = 0")
    assert main(CHECK) == 2
    assert "are being counted again" in capsys.readouterr().err


def test_the_days_of_another_time_zone_are_not_compared(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    asyncio.run(three_people_came())
    monkeypatch.setenv("TIMEZONE", "Europe/Berlin")
    for words in (CHECK, REPAIR):
        assert main(words) == 2
        assert "the days of Asia/Tehran, and TIMEZONE is Europe/Berlin" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (CHECK, "There is no database at"),
        (REPAIR, "There is no database at"),
        (["check", "--repair"], "--repair only goes with --totals"),
        ([*CHECK, "my.yaml"], "takes no FUNNEL"),
        (["--language", "fa", "check", "--repair"], "--repair فقط همراه --totals"),
    ],
)
def test_what_cannot_be_done_is_said(capsys: Capture, words: list[str], says: str) -> None:
    assert main(words) == 2
    assert says in capsys.readouterr().err
    assert not DATABASE.exists()


@pytest.mark.parametrize("words", [CHECK, REPAIR])
def test_a_database_of_an_older_version_stays_as_it_is(tmp_path: Path, capsys: Capture, words: list[str]) -> None:
    (before_totals,) = (dump for dump in DUMPS if dump.stem == "v0.6.0")
    OldInstallation(before_totals).put_into(tmp_path / "data")
    before = by_hand("SELECT max(version) FROM migrations")
    assert main(words) == 2
    assert "is of another version of Sarnakh: start this one on it once" in capsys.readouterr().err
    assert by_hand("SELECT max(version) FROM migrations") == before


def test_a_database_of_a_newer_version_needs_that_version(capsys: Capture) -> None:
    asyncio.run(three_people_came())
    by_hand("INSERT INTO migrations (version, name, at) VALUES (9999, 'future', 0)")
    assert main(CHECK) == 2
    assert "Start the newer version" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"no database, but long enough to be taken for one" * 100])
def test_what_is_no_database_is_said(capsys: Capture, content: bytes) -> None:
    DATABASE.parent.mkdir()
    DATABASE.write_bytes(content)
    assert main(CHECK) == 2
    assert capsys.readouterr().err.startswith("sarnakh: ")
    assert DATABASE.read_bytes() == content
