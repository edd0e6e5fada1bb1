import asyncio
import csv
import io
import json
import os
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli.export import ExportError, ExportRequest, export
from bot.errors import BotError
from bot.exports.columns import COLUMNS
from storage.database import Transaction
from storage.encryption.seals import cipher_of
from storage.errors import SealedOtherwise
from storage.people import leads, sessions
from storage.records.lead import Consent, ContactKind, Reason, Stage
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase

AT = datetime(2025, 11, 22, 8, 30, tzinfo=UTC)


def person(n: int, name: str = "سارا") -> TelegramUser:
    return TelegramUser(telegram_id=100_000 + n, name=name, username=f"user_{n}")


async def add_lead(tx: Transaction, n: int, name: str = "سارا") -> None:
    session = await sessions.begin(tx, person(n, name), language="fa", source="lm_insta", at=AT)
    changes = {
        "phone": "+989121234567",
        "phone_verified": True,
        "contact": ContactKind.OWN_PHONE,
        "stage": Stage.SQL,
        "hot": True,
        "fit": 80,
        "interest": 50,
        "reasons": (Reason(about="need", option="=proof", axis="fit", points=25.0),),
        "answers": {"need": "proof", "timing": "now"},
        "consent": Consent(version=1, text_hash="ab12", at=AT, update_id=7),
    }
    await leads.save(tx, session.lead.replace(**changes))


async def add_visitor(tx: Transaction, n: int) -> None:
    await sessions.begin(tx, person(n), language="en", source="", at=AT)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "sarnakh.db"

    async def fill() -> None:
        store = await SqliteDatabase.open(path)
        await store.write(lambda tx: add_lead(tx, 1))
        await store.write(lambda tx: add_visitor(tx, 2))
        await store.close()

    asyncio.run(fill())
    return path


def read_csv(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))


def test_json_lines_hold_every_column_with_times_in_utc(database: Path, tmp_path: Path) -> None:
    output = tmp_path / "leads.jsonl"
    assert export(database, ExportRequest("jsonl"), output=output) == 1
    (lead,) = (json.loads(line) for line in output.read_text("utf-8").splitlines())
    assert list(lead)[: len(COLUMNS)] == [column.name for column in COLUMNS]
    assert lead["created"] == lead["consent_at"] == "2025-11-22T08:30:00Z"
    assert (lead["name"], lead["phone"], lead["hot"], lead["quality"]) == ("سارا", "+989121234567", True, 40)
    assert lead["reasons"] == [{"about": "need", "option": "=proof", "axis": "fit", "points": 25.0}]
    assert lead["answers"] == {"need": "proof", "timing": "now"}


def test_csv_opens_in_a_spreadsheet_as_text(database: Path, tmp_path: Path) -> None:
    output = tmp_path / "leads.csv"
    export(database, ExportRequest("csv"), output=output)
    assert output.read_bytes().startswith(b"\xef\xbb\xbfnumber,telegram_id,")
    (lead,) = read_csv(output)
    assert lead["phone"] == "'+989121234567"
    assert (lead["hot"], lead["phone_verified"], lead["email"], lead["stage"]) == ("yes", "yes", "", "sql")
    assert lead["answers"] == "need=proof; timing=now"
    assert lead["reasons"] == "need==proof +25"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠"])
def test_no_cell_runs_as_a_formula(tmp_path: Path, start: str) -> None:
    async def fill() -> None:
        store = await SqliteDatabase.open(tmp_path / "s.db")
        await store.write(lambda tx: add_lead(tx, 1, name=f'{start}cmd|"/c calc",1'))
        await store.close()

    asyncio.run(fill())
    export(tmp_path / "s.db", ExportRequest("csv"), output=tmp_path / "s.csv")
    (lead,) = read_csv(tmp_path / "s.csv")
    assert lead["name"] == f"'{start}" + 'cmd|"/c calc",1'


def test_visitors_come_only_when_asked_for(database: Path, tmp_path: Path) -> None:
    output = tmp_path / "all.csv"
    assert export(database, ExportRequest("csv", visitors=True), output=output) == 2
    assert [lead["stage"] for lead in read_csv(output)] == ["sql", "visitor"]


def test_without_a_file_it_goes_to_standard_output(database: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    export(database, ExportRequest("jsonl"), output=None)
    assert json.loads(capsysbinary.readouterr().out)["number"] == 1


@pytest.mark.long
def test_only_the_owner_may_read_the_file_even_where_an_open_one_stood(database: Path, tmp_path: Path) -> None:
    output = tmp_path / "leads.csv"
    for umask in (0o000, 0o022, 0o777):
        output.write_text("old")
        output.chmod(0o644)
        before = os.umask(umask)
        export(database, ExportRequest("csv"), output=output)
        os.umask(before)
        assert output.stat().st_mode & 0o777 == 0o600
    assert output.stat().st_mode & 0o777 == 0o600
    assert [entry.name for entry in tmp_path.glob(".leads*")] == []


def test_it_works_while_the_bot_holds_the_database(database: Path, tmp_path: Path) -> None:
    async def running() -> int:
        store = await SqliteDatabase.open(database)
        await store.write(lambda tx: add_lead(tx, 3))
        count = await asyncio.to_thread(export, database, ExportRequest("jsonl"), output=tmp_path / "o")
        await store.close()
        return count

    assert asyncio.run(running()) == 2


@pytest.mark.long
async def test_a_pipe_that_nobody_reads_holds_up_no_database(tmp_path: Path) -> None:
    async def many(tx: Transaction) -> None:
        for n in range(2000):
            await add_visitor(tx, n)

    store = await SqliteDatabase.open(tmp_path / "sarnakh.db")
    await store.write(many)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "export", "--format", "jsonl", "--visitors",
        cwd=tmp_path, stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "DATABASE_URL": "sqlite:///sarnakh.db"},
    )  # fmt: skip
    assert process.stdout is not None
    assert await process.stdout.readexactly(1) == b"{"
    assert await store.scrub(), "a reader holds on to the log"
    await store.close()
    await process.stdout.read()
    assert await process.wait() == 0


@pytest.mark.long
def test_more_than_one_page_is_written_whole(tmp_path: Path) -> None:
    async def many(tx: Transaction) -> None:
        for n in range(1201):
            await add_visitor(tx, n)

    async def fill() -> None:
        store = await SqliteDatabase.open(tmp_path / "s.db")
        await store.write(many)
        await store.close()

    asyncio.run(fill())
    assert export(tmp_path / "s.db", ExportRequest("csv", visitors=True), output=tmp_path / "s.csv") == 1201
    assert [lead["number"] for lead in read_csv(tmp_path / "s.csv")] == [str(n) for n in range(1, 1202)]


def test_without_a_database_it_says_so_and_makes_none(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="There is no database at"):
        export(tmp_path / "none.db", ExportRequest("csv"), output=None)
    assert list(tmp_path.iterdir()) == []


def test_an_older_database_is_told_from_a_broken_one(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    with pytest.raises(ExportError, match="start this one on it once"):
        export(tmp_path / "empty.db", ExportRequest("csv"), output=tmp_path / "o.csv")
    assert [entry.name for entry in tmp_path.iterdir()] == ["empty.db"]


@pytest.mark.parametrize("output", ["missing/leads.csv", "/dev/null"])
def test_a_file_that_cannot_be_written_is_named(database: Path, tmp_path: Path, output: str) -> None:
    with pytest.raises(ExportError, match=Path(output).name):
        export(database, ExportRequest("csv"), output=tmp_path / output)


@pytest.mark.long
def test_an_export_is_in_the_audit_before_it_is_made_also_beside_a_running_bot(database: Path, tmp_path: Path) -> None:
    async def beside_the_bot() -> list[tuple[str, ...]]:
        store = await SqliteDatabase.open(database)
        try:
            for form, visitors in (("csv", True), ("jsonl", False)):
                wanted = ExportRequest(form, visitors=visitors)
                await asyncio.to_thread(export, database, wanted, output=tmp_path / form)
            async with store.read() as reader:
                lines = await reader.all("SELECT action, detail FROM audit ORDER BY id")
        finally:
            await store.close()
        return [(action, detail.partition(", by ")[0]) for action, detail in lines]

    assert asyncio.run(beside_the_bot()) == [("export", "csv, everybody"), ("export", "jsonl, leads")]


def test_what_cannot_be_written_down_is_not_exported(database: Path, tmp_path: Path) -> None:
    with sqlite3.connect(database) as broken:
        broken.execute("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no room'); END")
    with pytest.raises(BotError):
        export(database, ExportRequest("csv"), output=tmp_path / "leads.csv")
    assert not (tmp_path / "leads.csv").exists()


def test_a_sealed_database_is_exported_with_its_key_alone(tmp_path: Path) -> None:
    path, key = tmp_path / "sealed.db", cipher_of(b"k" * 32)

    async def fill() -> None:
        store = await SqliteDatabase.open(path, cipher=key)
        await store.write(lambda tx: add_lead(tx, 1, "مریم"))
        await store.close()

    asyncio.run(fill())
    assert export(path, ExportRequest("jsonl"), output=tmp_path / "leads.jsonl", cipher=key) == 1
    told = json.loads((tmp_path / "leads.jsonl").read_text("utf-8"))
    assert (told["name"], told["username"], told["phone"]) == ("مریم", "user_1", "+989121234567")
    with pytest.raises(SealedOtherwise, match="FIELD_KEY is not set"):
        export(path, ExportRequest("jsonl"), output=tmp_path / "none.jsonl")
    assert not (tmp_path / "none.jsonl").exists()
