"""Kinds of migrations, and which version a database needs: what we do not know is no reason to refuse it."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from storage.errors import NewerDatabase
from storage.maintenance.backup import back_up
from storage.maintenance.restore import restore
from storage.migrations import runner
from storage.migrations.releases import is_below, our_version
from storage.opening import Location, migrations_of, open_database
from tests.postgres_server import an_empty_database
from tests.storage.stored import NOW

NEVER = "99.0.0"


@pytest.fixture
async def where(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Location]:
    """A database of today's schema on either engine."""
    if engine == "sqlite":
        file = tmp_path / "sarnakh.db"
        await (await open_database(file)).close()
        yield file
        return
    async with an_empty_database(request.getfixturevalue("postgres")) as address:
        await (await open_database(address)).close()
        yield address


async def add(where: Location, number: int, kind: str, needs: str | None) -> None:
    """Note a migration that we do not know, as a newer version would have."""
    database = await open_database(where)
    sql = "INSERT INTO migrations (version, name, at, kind, needs) VALUES ($1, 'later', 0, $2, $3)"
    await database.write(lambda tx: tx.run(sql, number, kind, needs))
    await database.close()


@pytest.mark.long
async def test_each_migration_is_kept_with_its_kind_and_what_it_needs(where: Location) -> None:
    database = await open_database(where)
    async with database.read() as reader:
        rows = await reader.all("SELECT version, name, kind, needs FROM migrations ORDER BY version")
    await database.close()
    assert [tuple(row) for row in rows] == [(m.version, m.name, m.kind, m.needs) for m in migrations_of(where)]


async def test_what_an_earlier_version_left_out_is_filled_in_by_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "sarnakh.db"
    database = await open_database(file)
    await database.write(lambda tx: tx.run("UPDATE migrations SET kind = NULL, needs = NULL"))
    await database.close()
    await test_each_migration_is_kept_with_its_kind_and_what_it_needs(file)


@pytest.mark.long
async def test_one_that_our_version_can_do_with_is_no_reason_to_refuse_the_database(where: Location) -> None:
    await add(where, 9998, "expand", "0.1.0")
    await add(where, 9999, "contract", our_version())
    database = await open_database(where)
    async with database.read() as reader:
        assert await runner.missing(reader, migrations_of(where)) == ()
    await database.close()


@pytest.mark.long
async def test_a_database_that_needs_a_newer_version_is_refused_and_says_which(where: Location) -> None:
    await add(where, 9998, "contract", NEVER)
    with pytest.raises(NewerDatabase, match=rf"schema 9998, which needs Sarnakh {NEVER} or newer"):
        await open_database(where)


@pytest.mark.long
async def test_one_contraction_in_between_is_enough_to_refuse_it(where: Location) -> None:
    database = await open_database(where)
    sql = "INSERT INTO migrations (version, name, at, kind, needs) VALUES ($1, 'later', 0, $2, $3)"
    rows = [(9997, "expand", "0.1.0"), (9998, "contract", NEVER), (9999, "expand", "0.1.0")]
    await database.write(lambda tx: tx.many(sql, rows))
    await database.close()
    with pytest.raises(NewerDatabase, match="schema 9998"):
        await open_database(where)


@pytest.mark.parametrize("needs", [None, "", "soon"])
@pytest.mark.long
async def test_one_that_does_not_say_what_it_needs_is_refused(where: Location, needs: str | None) -> None:
    await add(where, 9999, "expand", needs)
    with pytest.raises(NewerDatabase, match="schema 9999, and this version"):
        await open_database(where)


def test_no_migration_needs_less_than_one_before_it(engine: str) -> None:
    steps = runner.migrations(engine)
    assert not [step.name for before, step in pairwise(steps) if is_below(step.needs, before.needs)]


def test_both_engines_have_the_same_kinds_for_the_same_numbers() -> None:
    sqlites = {step.version: step for step in runner.migrations("sqlite")}
    for step in runner.migrations("postgres")[1:]:  # the first one stands for all before it
        twin = sqlites[step.version]
        assert (step.name, step.kind, step.after_start, step.needs) == (
            twin.name, twin.kind, twin.after_start, twin.needs,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param("-- expand, needs 0.9.0", ("expand", False, "0.9.0"), id="expand"),
        pytest.param("-- contract, needs 1.10.0", ("contract", False, "1.10.0"), id="contract"),
        pytest.param("-- contract after start, needs 1.0.0", ("contract", True, "1.0.0"), id="after the start"),
    ],
)
def test_the_first_line_says_what_a_migration_is(head: str, expected: tuple[str, bool, str]) -> None:
    step = runner.read_migration("0042_later", f"{head}\nSELECT 1;\n", ("SELECT 1;",))
    assert (step.version, step.name) == (42, "0042_later")
    assert (step.kind, step.after_start, step.needs) == expected


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("-- Adds a table.", id="says neither"),
        pytest.param("-- expand", id="needs nothing"),
        pytest.param("-- expand, needs 0.9", id="two numbers"),
        pytest.param("-- expand after start, needs 0.9.0", id="nothing waits for an expansion"),
        pytest.param("\n-- expand, needs 0.9.0", id="on the second line"),
    ],
)
def test_a_first_line_that_does_not_say_it_is_a_mistake(head: str) -> None:
    with pytest.raises(ValueError, match="0042_later does not say"):
        runner.read_migration("0042_later", f"{head}\n", ())


@pytest.mark.parametrize(
    ("one", "other", "below"),
    [
        pytest.param("0.9.0", "0.10.0", True, id="by numbers"),
        pytest.param("0.9.0", "0.9.0", False, id="the same"),
        pytest.param("1.0.0", "0.9.9", False, id="newer"),
        pytest.param("0.9.0rc1", "0.9.0", False, id="a preview has what the release has"),
        pytest.param("0.9.0.dev3", "0.9.0", False, id="a preview with numbers"),
        pytest.param("", "0.1.0", True, id="unreadable"),
        pytest.param(None, "0.1.0", True, id="unknown"),
    ],
)
def test_versions_are_compared(one: str | None, other: str, below: bool) -> None:
    assert is_below(one, other) is below


async def test_a_file_of_before_gets_kinds_and_needs(before: Path) -> None:
    await (await open_database(before, admit=with_any_key)).close()
    with closing(sqlite3.connect(before)) as connection:
        rows = connection.execute("SELECT version, kind, needs FROM migrations ORDER BY version").fetchall()
    assert rows == [(step.version, step.kind, step.needs) for step in runner.migrations("sqlite")]


async def with_any_key(_tx: object) -> None:
    """Admit it."""


async def test_a_backup_that_our_version_can_do_with_is_restored(tmp_path: Path, file: Path) -> None:
    await (await open_database(file)).close()
    await add(file, 9999, "expand", "0.1.0")
    back_up(file, tmp_path / "copy.db", at=NOW)
    restore(file, tmp_path / "copy.db", at=NOW)
    database = await open_database(file)
    async with database.read() as reader:
        row = await reader.one("SELECT max(version) FROM migrations")
    await database.close()
    assert row == (9999,)
