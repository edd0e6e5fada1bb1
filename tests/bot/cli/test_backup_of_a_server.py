"""`sarnakh backup` and `restore` on PostgreSQL, by its own programs."""

import asyncio
import json
import os
import stat
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest

from bot.cli.main import main
from storage.errors import BackupRefused
from storage.installation import audit, state
from storage.maintenance.server_programs import find_program, without_password
from storage.opening import reading
from storage.people import erasure
from storage.postgres.address import ServerAddress
from tests.bot.cli.test_on_a_server import Capture, beside, on, written
from tests.postgres_server import PostgresServer, an_empty_database, run_on
from tests.storage.stored import MARYAM, NOW, hot_lead, keep

FILE = Path("backups/monday.dump")

pytestmark = pytest.mark.usefixtures("logging_as_it_was")


@pytest.fixture(autouse=True)
def schemas_are_dropped(on_a_server: ServerAddress) -> object:
    yield
    asyncio.run(_drop(on_a_server))


async def _drop(address: ServerAddress) -> None:
    connection = await asyncpg.connect(address.url)
    for (name,) in await connection.fetch("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'before%'"):
        await connection.execute(f"DROP SCHEMA {name} CASCADE")
    await connection.close()


def people(address: ServerAddress) -> list[str]:
    return asyncio.run(_people(address))


async def _people(address: ServerAddress) -> list[str]:
    async with reading(address) as reader:
        return [name for (name,) in await reader.all("SELECT name FROM leads ORDER BY number")]


@pytest.mark.long
def test_a_backup_is_made_beside_a_bot_and_says_what_it_has(on_a_server: ServerAddress, capsys: Capture) -> None:
    written(on_a_server, keep)
    assert on(on_a_server, lambda database: beside(database, ["backup", str(FILE)])) == [0]
    assert capsys.readouterr().out.startswith("1 lead and ")
    assert stat.S_IMODE(FILE.stat().st_mode) == 0o600
    note = json.loads(Path(f"{FILE}.json").read_text())
    assert (note["leads"], note["tables"]["leads"], note["tables"]["sessions"]) == (1, 1, 1)
    assert main(["backup", str(FILE)]) == 2
    assert "is there already" in capsys.readouterr().err
    main(["doctor"])
    assert "monday.dump, leads: 1" in capsys.readouterr().out


@pytest.mark.long
def test_restore_brings_back_what_was_there_and_keeps_the_rest_aside(
    on_a_server: ServerAddress, capsys: Capture
) -> None:
    written(on_a_server, keep)
    assert main(["backup", str(FILE)]) == 0
    on(on_a_server, lambda database: hot_lead(database, 9))
    written(on_a_server, lambda tx: audit.add(tx, actor=1, action="bind", detail="later", at=NOW))
    assert main(["restore", str(FILE)]) == 0
    told = capsys.readouterr().out
    assert "now has what backups/monday.dump has: 1 lead." in told
    assert "What stood there is kept as the schema before_" in told
    assert people(on_a_server) == [MARYAM.name]
    kept = written(on_a_server, lambda tx: tx.all("SELECT action, detail FROM audit ORDER BY id"))
    assert [row[0] for row in kept] == ["backup", "bind", "restore"]
    (aside,) = written(
        on_a_server, lambda tx: tx.all("SELECT nspname::TEXT FROM pg_namespace WHERE nspname LIKE 'before%'")
    )
    assert written(on_a_server, lambda tx: tx.one(f"SELECT count(*) FROM {aside[0]}.leads"))[0] == 2
    come = on(on_a_server, lambda database: hot_lead(database, 10))
    assert come.number == 2


def test_who_was_erased_since_the_backup_is_erased_from_it(on_a_server: ServerAddress, capsys: Capture) -> None:
    lead = written(on_a_server, keep)
    on(on_a_server, lambda database: hot_lead(database, 9))
    assert main(["backup", str(FILE)]) == 0
    now = datetime.now(UTC) + timedelta(minutes=1)
    written(on_a_server, lambda tx: erasure.erase(tx, lead.number, update_id=5, at=now))
    for _ in range(2):  # their tombstones are taken over, so a second restore knows them, too
        assert main(["restore", str(FILE)]) == 0
        assert "Erased from it: 1 lead who asked to be forgotten" in capsys.readouterr().out
        assert people(on_a_server) == ["person 9"]
        asyncio.run(_drop(on_a_server))


def test_nothing_is_restored_while_a_bot_runs(on_a_server: ServerAddress, capsys: Capture) -> None:
    assert main(["backup", str(FILE)]) == 0
    assert on(on_a_server, lambda database: beside(database, ["restore", str(FILE)])) == [2]
    assert "stop every replica first" in capsys.readouterr().err


@pytest.mark.parametrize("how", ["cut", "foreign", "no archive", "missing"])
def test_what_cannot_be_restored_leaves_the_database_as_it_was(
    on_a_server: ServerAddress, postgres: PostgresServer, capsys: Capture, how: str
) -> None:
    on(on_a_server, lambda database: hot_lead(database, 9))
    assert main(["backup", str(FILE)]) == 0
    if how == "cut":
        FILE.write_bytes(FILE.read_bytes()[:-4000])
    elif how == "foreign":
        asyncio.run(_dump_of_another(postgres))
    elif how == "no archive":
        FILE.write_bytes(b"SQLite format 3\0")
    else:
        FILE.unlink()
    assert main(["restore", str(FILE)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert people(on_a_server) == ["person 9"]


async def _dump_of_another(postgres: PostgresServer) -> None:
    async with an_empty_database(postgres) as address:
        await run_on(address.url, "CREATE TABLE theirs (id INTEGER PRIMARY KEY)")
        program = await find_program("pg_dump", server=1)
        process = await asyncio.create_subprocess_exec(program.path, "--format=custom", f"--file={FILE}", address.url)
        assert await process.wait() == 0


def test_a_sealed_backup_needs_its_key(
    on_a_server: ServerAddress, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(on_a_server, lambda tx: state.put(tx, "sealed_with", "another"))
    assert main(["backup", str(FILE)]) == 0
    assert main(["restore", str(FILE)]) == 2
    assert "sealed with another key than FIELD_KEY" in capsys.readouterr().err


async def test_an_older_or_missing_program_is_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BackupRefused, match="postgresql-client-99"):
        await find_program("pg_dump", server=99)
    with pytest.raises(BackupRefused, match="pg_nothing is not installed here: install the client of PostgreSQL 15"):
        await find_program("pg_nothing", server=15)


def test_the_password_is_in_the_environment_alone() -> None:
    address = ServerAddress("postgresql://us%40er:s%2Fecret@h:5433/d?sslmode=require&password=x")
    url, environment = without_password(address)
    assert url == "postgresql://us%40er@h:5433/d?sslmode=require"
    assert environment["PGPASSWORD"] == "s/ecret"
    by_socket, _ = without_password(ServerAddress("postgresql:///d?host=/run/pg&user=u"))
    assert by_socket == "postgresql:///d?host=%2Frun%2Fpg&user=u"


@pytest.mark.long
def test_a_restore_that_is_killed_has_changed_nothing(on_a_server: ServerAddress) -> None:
    on(on_a_server, lambda database: hot_lead(database, 9))
    assert main(["backup", str(FILE)]) == 0
    on(on_a_server, lambda database: hot_lead(database, 10))
    for wait_s in (0.5, 0.7, 0.9, 1.1):
        with subprocess.Popen(
            [sys.executable, "-m", "bot", "restore", str(FILE)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        ) as process:
            with suppress(subprocess.TimeoutExpired):
                process.wait(wait_s)
            process.kill()
        assert people(on_a_server) in (["person 9", "person 10"], ["person 9"])
