import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from storage.database import Database
from storage.errors import NewerDatabase
from storage.migrations import runner
from storage.sqlite.database import SqliteDatabase
from tests.faults.death_points import every
from tests.faults.simulated.bot import MEMORY

KILLED_AT_EVERY_STATEMENT = """
import os, signal, sqlite3, sys
from datetime import timedelta
from pathlib import Path
from storage.migrations.runner import migrations
from storage.sqlite.startup import started
from storage.sqlite.process_lock import ProcessLock

folder, first, stride, real = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sqlite3.connect

class Dying(sqlite3.Connection):
    left = 0
    def execute(self, sql, *values):
        if sql.lstrip().startswith(("CREATE", "--", "INSERT INTO migrations", "COMMIT")):
            Dying.left -= 1
            if Dying.left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return super().execute(sql, *values)

def dying(path, **options):
    return real(path, factory=Dying, **options)

steps = sum(len(step.statements) + 2 for step in migrations("sqlite")) + 2
for step in range(first, steps, stride):
    file = folder / f"{step}.db"
    child = os.fork()
    if child == 0:
        sqlite3.connect, Dying.left = dying, step
        started(file, ProcessLock(file), timedelta(seconds=1))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    print(step, os.WTERMSIG(status) if os.WIFSIGNALED(status) else "ended")
"""


def schema(file: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(file)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
    connection.close()
    return rows


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the child is a fork")
async def test_a_migration_killed_at_any_statement_is_completed_by_the_next_start() -> None:
    with TemporaryDirectory(dir=MEMORY) as name:  # a kill needs no disk, and a thousand commits to one take a while
        folder = Path(name)
        stride = every(1)
        first = random.randrange(stride)
        print("the first statement at which it is killed:", first)  # noqa: T201  # to repeat the run
        given = [sys.executable, "-c", KILLED_AT_EVERY_STATEMENT, name, str(first), str(stride)]
        killed = subprocess.run(given, check=True, capture_output=True, text=True)
        ends = dict(line.split() for line in killed.stdout.splitlines())
        assert list(ends.values()).count("9") > 30
        await (await SqliteDatabase.open(folder / "whole.db")).close()
        whole = schema(folder / "whole.db")
        for step in ends:
            await (await SqliteDatabase.open(folder / f"{step}.db")).close()
            assert schema(folder / f"{step}.db") == whole


async def test_a_second_start_migrates_nothing(file: Path) -> None:
    await (await SqliteDatabase.open(file)).close()
    first = file.stat().st_size
    database = await SqliteDatabase.open(file)
    async with database.read() as reader:
        rows = await reader.all("SELECT version, name FROM migrations ORDER BY version")
    await database.close()
    assert rows == [(step.version, step.name) for step in runner.migrations("sqlite")]
    assert file.stat().st_size == first


async def test_a_database_of_a_newer_version_is_refused_in_plain_words(database: Database, file: Path) -> None:
    await database.write(lambda tx: tx.run("INSERT INTO migrations (version, name, at) VALUES (9999, 'future', 0)"))
    await database.close()
    with pytest.raises(NewerDatabase, match=r"schema 9999.*Start the newer version"):
        await SqliteDatabase.open(file)


def test_migrations_are_numbered_from_one_without_a_gap() -> None:
    versions = [step.version for step in runner.migrations("sqlite")]
    assert versions == list(range(1, len(versions) + 1))


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        pytest.param("CREATE TABLE a (b);\nDROP TABLE a;\n", ["CREATE TABLE a (b);", "DROP TABLE a;"], id="two"),
        pytest.param("INSERT INTO a\nVALUES ('x;y');", ["INSERT INTO a\nVALUES ('x;y');"], id="a semicolon in a text"),
        pytest.param(
            "CREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n    DELETE FROM b;\nEND;",
            ["CREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n    DELETE FROM b;\nEND;"],
            id="a trigger",
        ),
        pytest.param("-- only words\n\n", [], id="a comment at the end"),
    ],
)
def test_a_script_is_split_into_its_statements(script: str, expected: list[str]) -> None:
    assert list(runner.statements(script)) == expected


def test_a_script_cut_off_in_a_statement_is_refused() -> None:
    with pytest.raises(ValueError, match="middle of a statement"):
        list(runner.statements("CREATE TABLE a (b);\nCREATE TABLE c ("))
