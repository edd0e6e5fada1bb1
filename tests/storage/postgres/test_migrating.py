"""Migrations beside processes of several versions: an expansion is applied at once, a contraction waits."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from storage.encryption.seals import NO_CIPHER
from storage.errors import NewerDatabase
from storage.migrations import runner
from storage.migrations.runner import Migration, read_migration
from storage.migrations.waiting import Waiting
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.postgres.migrating import for_any_time, migrate
from tests.postgres_server import PostgresServer, an_empty_database, run_on

MINUTE = timedelta(minutes=1)
NOTE = """
    INSERT INTO replicas (id, bot_id, version, host, begun, seen)
    VALUES ('r{version}', 1, '{version}', 'host', 0,
            (extract(epoch FROM clock_timestamp() - interval '{ago} seconds') * 1000000)::BIGINT)
"""
TABLE = """
    CREATE TABLE IF NOT EXISTS replicas (
        id TEXT PRIMARY KEY, bot_id BIGINT NOT NULL, version TEXT NOT NULL, host TEXT NOT NULL, begun BIGINT NOT NULL,
        seen BIGINT NOT NULL, leads BIGINT NOT NULL DEFAULT 0
    )
"""


def step(number: int, head: str) -> Migration:
    """Return a migration that makes a table of its number."""
    script = f"CREATE TABLE t{number} (n BIGINT);"
    return read_migration(f"{number}_later", f"-- {head}\n{script}", (script,))


EXPAND = step(9001, "expand, needs 0.9.0")
CONTRACT = step(9002, "contract, needs 0.10.0")
LATE = step(9003, "contract after start, needs 0.10.0")
BEHIND = step(9004, "expand, needs 0.9.0")


@pytest.fixture
async def address(postgres: PostgresServer) -> AsyncIterator[ServerAddress]:
    async with an_empty_database(postgres) as lent:
        await (await PostgresDatabase.open(lent)).close()
        await run_on(lent.url, TABLE)
        yield lent


async def seen(address: ServerAddress, version: str, *, ago: int = 0) -> None:
    """Note a process of a version that gave its last sign of life some seconds ago."""
    await run_on(address.url, NOTE.format(version=version, ago=ago))


async def migrated(
    address: ServerAddress, *steps: Migration, gone_after: timedelta | None = MINUTE
) -> tuple[Waiting | None, list[int]]:
    """Migrate to these steps beyond ours; return what waits, and the numbers of those that were applied."""
    known = (*runner.migrations("postgres"), *steps)
    write = for_any_time(address, NO_CIPHER)
    waiting = await write(lambda tx: migrate(tx, known, gone_after=gone_after))
    rows = await write(lambda tx: tx.all("SELECT version FROM migrations WHERE version > 9000 ORDER BY version"))
    tables = await write(lambda tx: tx.all("SELECT tablename FROM pg_tables WHERE tablename LIKE 't9%' ORDER BY 1"))
    assert [f"t{number}" for (number,) in rows] == [name for (name,) in tables]
    return waiting, [number for (number,) in rows]


async def test_an_expansion_is_applied_beside_older_processes(address: ServerAddress) -> None:
    await seen(address, "0.9.0")
    assert await migrated(address, EXPAND) == (None, [9001])


async def test_a_contraction_waits_for_them_and_what_is_behind_it_waits_too(address: ServerAddress) -> None:
    await seen(address, "0.9.0")
    waiting, applied = await migrated(address, EXPAND, CONTRACT, BEHIND)
    assert applied == [9001]
    assert waiting == Waiting((CONTRACT, BEHIND), ("0.9.0",))
    assert str(waiting.said()) == (
        "Migration 9002_later waits until no process of an older version has been seen for a minute; "
        "there are ones of 0.9.0."
    )


async def test_it_is_applied_once_they_have_been_gone_for_a_minute(address: ServerAddress) -> None:
    await seen(address, "0.9.0", ago=59)
    waiting, applied = await migrated(address, CONTRACT)
    assert (waiting is not None, applied) == (True, [])
    await run_on(address.url, "UPDATE replicas SET seen = seen - 2000000")
    assert await migrated(address, CONTRACT) == (None, [9002])


@pytest.mark.parametrize("version", ["0.10.0", "0.11.2", "1.0.0"])
async def test_processes_that_work_with_it_do_not_hold_it_up(address: ServerAddress, version: str) -> None:
    await seen(address, version)
    assert await migrated(address, CONTRACT) == (None, [9002])


async def test_one_of_an_unreadable_version_holds_it_up(address: ServerAddress) -> None:
    await seen(address, "mine")
    waiting, applied = await migrated(address, CONTRACT)
    assert (waiting and waiting.versions, applied) == (("mine",), [])


async def test_where_nobody_else_can_be_at_work_nothing_waits(address: ServerAddress) -> None:
    await seen(address, "0.9.0")
    assert await migrated(address, EXPAND, CONTRACT, gone_after=None) == (None, [9001, 9002])


async def test_what_was_applied_is_not_applied_again(address: ServerAddress) -> None:
    assert await migrated(address, EXPAND, CONTRACT) == (None, [9001, 9002])
    assert await migrated(address, EXPAND, CONTRACT) == (None, [9001, 9002])


@pytest.mark.parametrize(
    ("pending", "holds"),
    [
        pytest.param((LATE,), False, id="our code works before it"),
        pytest.param((CONTRACT,), True, id="our code does not"),
        pytest.param((LATE, BEHIND), True, id="our code needs what is behind it"),
        pytest.param((LATE, LATE), False, id="two that our code works before"),
    ],
)
def test_the_start_waits_for_what_our_code_needs(pending: tuple[Migration, ...], holds: bool) -> None:
    assert Waiting(pending, ("0.9.0",)).holds_the_start is holds


async def test_an_open_database_has_nothing_that_waits(address: ServerAddress) -> None:
    await seen(address, "0.1.0")
    database = await PostgresDatabase.open(address)
    assert await database.migrate() is None
    await database.close()


async def test_a_process_at_work_finds_out_that_the_schema_needs_a_newer_version(address: ServerAddress) -> None:
    database = await PostgresDatabase.open(address)
    assert await migrated(address, step(9005, "contract, needs 99.0.0")) == (None, [9005])
    with pytest.raises(NewerDatabase, match=r"needs Sarnakh 99\.0\.0 or newer"):
        await database.migrate()
    await database.close()
