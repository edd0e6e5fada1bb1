"""The migration of named sources: payloads that an earlier version knew go on counting by their names."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.database import Transaction
from storage.encryption.seals import cipher_of
from storage.migrations import runner
from storage.people import sessions
from storage.postgres.database import PostgresDatabase
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from tests.postgres_server import PostgresServer, an_empty_database
from tests.storage.stored import NOW
from tests.storage.totals.test_counting import TEHRAN, count_all, differences
from tests.upgrades.dump_file import FIELD_KEY, load_dump
from tests.upgrades.old_installation import DUMPS

NAMES = "SELECT source FROM named_sources"
CAME_BY = "SELECT DISTINCT first_source FROM leads WHERE first_source <> ''"
OF_ERASED = """
    INSERT INTO total_kinds (figure, source, key) VALUES ('stage', 'an_old_ad', 'visitor/-/open');
    INSERT INTO total_changes (n, gone, quarter, source, stage_key, quality, marks)
    VALUES (1, 1, 9, '~other', 'visitor/-/open', 0, 0), (1, 1, 9, 'a_new_ad', 'visitor/-/open', 0, 0);
"""
"""As 0.8.0 leaves payloads whose people are all erased, or who have none any more."""


def left_by(dump: Path, file: Path, *, more: str = "") -> set[str]:
    """Make the database that an old version left; return the payloads in it."""
    load_dump(dump, file)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.executescript(more)
        return {source for (source,) in connection.execute(CAME_BY)}


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
async def test_payloads_of_every_earlier_version_are_named(dump: Path, tmp_path: Path) -> None:
    before = left_by(dump, tmp_path / "old.db")
    database = await SqliteDatabase.open(tmp_path / "old.db", cipher=cipher_of(FIELD_KEY))
    async with database.read() as reader:
        assert {source for (source,) in await reader.all(NAMES)} == before
    await database.close()
    assert before


async def test_payloads_of_erased_people_go_on_counting_by_their_names(tmp_path: Path) -> None:
    dump = next(dump for dump in DUMPS if dump.stem == "v0.8.0")
    before = left_by(dump, tmp_path / "old.db", more=OF_ERASED)
    database = await SqliteDatabase.open(tmp_path / "old.db", cipher=cipher_of(FIELD_KEY))

    async def come(tx: Transaction) -> None:
        person = TelegramUser(telegram_id=9_999_999, name="x")
        await sessions.begin(tx, person, language="fa", source="an_old_ad", at=NOW)

    await database.write(come)
    async with database.read() as reader:
        assert {source for (source,) in await reader.all(NAMES)} == {*before, "an_old_ad", "a_new_ad"}
        assert await reader.all("SELECT 1 FROM leads WHERE counts_as_other <> 0") == []
    await count_all(database, TEHRAN)
    assert await differences(database, TEHRAN) == []
    await database.close()


async def test_on_postgresql_too(postgres: PostgresServer) -> None:
    first, *_ = runner.migrations("postgres")

    async def begin(tx: Transaction) -> None:
        await runner.prepare(tx)
        await runner.apply(tx, migration=first, at=NOW)
        await tx.run(
            """
            INSERT INTO leads (telegram_id, name, language, first_source, scored_at, created, seen, updated)
            VALUES (1, 'x', 'fa', 'an_old_ad', 0, 0, 0, 0)
            """
        )

    async with an_empty_database(postgres) as address:
        older = await PostgresDatabase.as_it_is(address)
        await older.write(begin)
        await older.close()
        database = await PostgresDatabase.open(address)
        async with database.read() as reader:
            assert await reader.all(NAMES) == [("an_old_ad",)]
        await count_all(database, TEHRAN)
        assert await differences(database, TEHRAN) == []
        await database.close()
