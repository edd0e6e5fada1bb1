"""The commands on PostgreSQL: they do what they do on SQLite, beside a bot or alone."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from bot.cli.main import main
from bot.staff import roles
from storage import put_aside
from storage.database import Transaction, Work
from storage.installation import dead_letters, funnels, state, timers
from storage.people import leads
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.put_aside import UnreadableRow
from storage.records.lead import Stage
from tests.postgres_server import run_on
from tests.storage.stored import NOW, hot_lead, keep

T = TypeVar("T")
Capture = pytest.CaptureFixture[str]
KEY = "aW4gdGVzdHMgYWxvbmUsIGZvciBub2JvZHkgZWxzZSE="
ALONE = (["rekey"], ["check", "--totals", "--repair"])

pytestmark = pytest.mark.usefixtures("logging_as_it_was")


def on(address: ServerAddress, do: Callable[[PostgresDatabase], Awaitable[T]]) -> T:
    """Do something with the database as a bot does, which holds its place meanwhile."""

    async def run() -> T:
        database = await PostgresDatabase.open(address)
        try:
            return await do(database)
        finally:
            await database.close()

    return asyncio.run(run())


def written(address: ServerAddress, work: Work[T]) -> T:
    return on(address, lambda database: database.write(work))


async def beside(database: PostgresDatabase, *commands: list[str]) -> list[int]:
    """Run commands while the bot holds its place; return their statuses."""
    return [await asyncio.to_thread(main, command) for command in commands]


def test_leads_are_exported_and_it_stands_in_the_audit(on_a_server: ServerAddress, capsys: Capture) -> None:
    on(on_a_server, lambda database: hot_lead(database, 7, stage=Stage.SQL))
    assert main(["export", "--format", "jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["name"] == "person 7"
    rows = written(on_a_server, lambda tx: tx.all("SELECT action FROM audit"))
    assert [row[0] for row in rows] == ["export"]


def test_dead_letters_are_listed_shown_and_asked_for_again(on_a_server: ServerAddress, capsys: Capture) -> None:
    written(on_a_server, lambda tx: dead_letters.add(tx, update_id=8, raw="{}", error="E: x", telegram_id=1, at=NOW))
    (letter,) = written(on_a_server, lambda tx: tx.all("SELECT id FROM dead_letters"))
    assert main(["dead-letters", "list"]) == 0
    assert main(["dead-letters", "show", str(letter[0])]) == 0
    assert main(["dead-letters", "replay", "--all"]) == 0
    assert "it does not run now" in capsys.readouterr().err
    (timer,) = written(on_a_server, lambda tx: timers.due(tx, at=NOW.replace(year=2099), limit=9))
    assert timer.key.startswith("again:")


def test_rows_put_aside_are_listed_shown_and_marked(on_a_server: ServerAddress, capsys: Capture) -> None:
    row = UnreadableRow("timers", "t1", {"kind": "strange"}, "no such kind")
    written(on_a_server, lambda tx: put_aside.add(tx, row, at=NOW))
    (kept,) = written(on_a_server, lambda tx: put_aside.newest(tx, 9))
    assert [main(["put-aside", *words]) for words in (["list"], ["show", str(kept.id)], ["seen", "--all"])] == [0, 0, 0]
    told = capsys.readouterr()
    assert "strange" in told.out
    assert "1 row noted as seen" in told.err


def test_an_owner_is_listed_and_removed(on_a_server: ServerAddress, capsys: Capture) -> None:
    written(on_a_server, lambda tx: roles.add_owner(tx, 42))
    assert main(["owners", "list"]) == 0
    assert main(["owners", "remove", "42"]) == 0
    assert "42" in capsys.readouterr().out
    assert written(on_a_server, roles.owners) == frozenset()


def test_everything_is_sealed_with_a_key_and_the_bot_needs_it_then(
    on_a_server: ServerAddress, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead = written(on_a_server, keep)
    monkeypatch.setenv("FIELD_KEY", KEY)
    assert main(["rekey"]) == 0
    assert "are sealed with the key" in capsys.readouterr().out
    monkeypatch.delenv("FIELD_KEY")
    assert main(["dead-letters", "list"]) == 2
    assert "FIELD_KEY is not set" in capsys.readouterr().err
    monkeypatch.setenv("FIELD_KEY", KEY)
    assert main(["export", "--format", "csv", "--visitors"]) == 0
    assert lead.name in capsys.readouterr().out


def test_the_totals_agree_and_what_differs_is_repaired(on_a_server: ServerAddress, capsys: Capture) -> None:
    on(on_a_server, lambda database: hot_lead(database, 7, stage=Stage.SQL))
    assert main(["check", "--totals"]) == 0
    assert main(["check", "--totals", "--repair"]) == 0
    assert "agree" in capsys.readouterr().out


def test_who_is_due_is_shown_and_nobody_is(on_a_server: ServerAddress, capsys: Capture) -> None:
    written(on_a_server, lambda tx: state.put(tx, "witnessed", NOW.isoformat()))
    assert main(["erase", "--due"]) == 0
    assert "nobody is due to be erased" in capsys.readouterr().out


def test_contacts_are_mended_where_they_are_read_differently(on_a_server: ServerAddress, capsys: Capture) -> None:
    lead = written(on_a_server, lambda tx: keep(tx, stage=Stage.LEAD, phone="+09123456789"))
    assert main(["read", "--mend", "--yes"]) == 0
    assert "1 corrected" in capsys.readouterr().err
    mended = written(on_a_server, lambda tx: leads.load(tx, lead.number))
    assert mended is not None
    assert mended.phone == "+989123456789"


def test_check_counts_in_the_database_what_a_funnel_lacks(on_a_server: ServerAddress, capsys: Capture) -> None:
    written(on_a_server, lambda tx: keep(tx, answers={"budgetary": "none"}))
    assert main(["check"]) == 0
    assert "nobody was counted" not in capsys.readouterr().err


def test_there_is_nothing_to_compact(on_a_server: ServerAddress, capsys: Capture) -> None:
    assert main(["compact"]) == 0
    assert "reuses the space of deleted rows by itself" in capsys.readouterr().out


def test_the_doctor_names_indexes_that_are_not_whole(on_a_server: ServerAddress, capsys: Capture) -> None:
    main(["doctor"])
    assert re.search(r"ok +indexes +all are there", capsys.readouterr().out)
    index = "WHERE indexrelid = 'leads_by_seen'::REGCLASS"
    asyncio.run(run_on(on_a_server.url, f"UPDATE pg_index SET indisvalid = FALSE {index}"))
    main(["doctor"])
    asyncio.run(run_on(on_a_server.url, f"UPDATE pg_index SET indisvalid = TRUE {index}"))
    assert "REINDEX INDEX leads_by_seen" in capsys.readouterr().out


@pytest.mark.parametrize("running", [True, False])
def test_the_doctor_says_whether_a_bot_runs(on_a_server: ServerAddress, capsys: Capture, running: bool) -> None:
    if running:
        on(on_a_server, lambda database: beside(database, ["doctor"]))
    else:
        main(["doctor"])
    told = capsys.readouterr().out
    assert ("the bot runs on it now" if running else "the bot does not run on it now") in told


@pytest.mark.long
def test_the_doctor_is_red_where_the_bots_work_with_another_funnel(on_a_server: ServerAddress, capsys: Capture) -> None:
    written(on_a_server, lambda tx: funnels.keep(tx, "f" * 64, "of another machine", at=NOW))
    on(on_a_server, lambda database: beside(database, ["doctor"]))
    assert "the bots work with version ffffffff" in capsys.readouterr().out
    main(["doctor"])
    assert "the bots work" not in capsys.readouterr().out, "none is at work"


@pytest.mark.parametrize("command", ALONE, ids=" ".join)
def test_what_must_be_alone_is_refused_while_a_bot_runs(
    on_a_server: ServerAddress, capsys: Capture, command: list[str]
) -> None:
    assert on(on_a_server, lambda database: beside(database, command)) == [2]
    assert "stop every replica first" in capsys.readouterr().err


def test_what_runs_beside_a_bot_is_not_refused(on_a_server: ServerAddress) -> None:
    commands = ["owners", "list"], ["put-aside", "seen", "--all"], ["dead-letters", "list"], ["check", "--totals"]
    assert on(on_a_server, lambda database: beside(database, *commands)) == [0, 0, 0, 0]


@pytest.mark.parametrize("command", [["owners", "list"], ["export", "--format", "csv"], ["check", "--totals"]])
def test_a_wrong_address_is_one_line_without_the_password(
    on_a_server: ServerAddress, capsys: Capture, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", on_a_server.url.replace("sarnakh@", "sarnakh:hidden@") + "x")
    assert main(command) == 2
    told = capsys.readouterr().err
    assert "has no such database" in told
    assert "hidden" not in told


def test_a_database_that_no_bot_was_started_on_is_not_written(on_a_server: ServerAddress, capsys: Capture) -> None:
    async def drop(tx: Transaction) -> None:
        await tx.run("CREATE SCHEMA elsewhere")
        await tx.run("ALTER TABLE migrations SET SCHEMA elsewhere")

    async def bring_back(tx: Transaction) -> None:
        await tx.run("ALTER TABLE elsewhere.migrations SET SCHEMA public")
        await tx.run("DROP SCHEMA elsewhere")

    written(on_a_server, drop)
    assert main(["put-aside", "seen", "--all"]) == 2
    assert "no bot was ever started on it" in capsys.readouterr().err

    async def run() -> None:
        database = await PostgresDatabase.as_it_is(on_a_server)
        await database.write(bring_back)
        await database.close()

    asyncio.run(run())
