"""Both engines have one schema: what one of them refuses or finds fast, the other does, too."""

import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import asyncpg
import pytest

from storage.migrations import runner
from storage.sqlite.database import SqliteDatabase
from tests.postgres_server import PostgresServer, a_database

FIRST_OF_POSTGRES = 18
"""Its first file holds what SQLite's had come to."""
TYPES = {"INTEGER": "bigint", "TEXT": "text"}
COLUMNS_OF_POSTGRES = """
    SELECT c.relname, a.attname, format_type(a.atttypid, NULL), a.attnotnull, pg_get_expr(d.adbin, d.adrelid)
    FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = $1 ORDER BY c.relname, a.attnum
"""
CONSTRAINTS_OF_POSTGRES = """
    SELECT k.conrelid::regclass::text, k.contype,
           ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS n (num, place)
                 JOIN pg_attribute AS a ON a.attrelid = k.conrelid AND a.attnum = n.num ORDER BY n.place),
           k.confrelid::regclass::text,
           ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS n (num, place)
                 JOIN pg_attribute AS a ON a.attrelid = k.confrelid AND a.attnum = n.num ORDER BY n.place),
           CASE k.confdeltype WHEN 'c' THEN 'CASCADE' ELSE 'NO ACTION' END
    FROM pg_constraint AS k WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('p', 'u', 'f')
"""
INDEXES_OF_POSTGRES = """
    SELECT i.relname, pg_get_indexdef(i.oid) FROM pg_class AS i JOIN pg_index AS x ON x.indexrelid = i.oid
    WHERE i.relnamespace = $1::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.oid)
"""


class Column(NamedTuple):
    type: str
    must_have: bool
    default: str | None


class Foreign(NamedTuple):
    columns: tuple[str, ...]
    table: str
    their_columns: tuple[str, ...]
    on_delete: str


class Schema(NamedTuple):
    """Tables by name; the indexes as PostgreSQL would write them, whoever has them."""

    columns: dict[str, dict[str, Column]]
    views: dict[str, list[str]]
    keys: dict[str, set[tuple[str, ...]]]
    foreign: dict[str, set[Foreign]]


def sqlites(connection: sqlite3.Connection) -> Schema:
    """Read SQLite's schema; its own tables, and the table of migrations, which has one text for both, are left out."""

    def names(kind: str) -> list[str]:
        rows = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'",
            (kind,),
        )
        return [name for (name,) in rows]

    columns: dict[str, dict[str, Column]] = {}
    keys: dict[str, set[tuple[str, ...]]] = {}
    foreign: dict[str, set[Foreign]] = {}
    for table in names("table"):
        rows = connection.execute(f"PRAGMA table_info({table})").fetchall()
        columns[table] = {
            name: Column(TYPES[type_], bool(must_have or of_key), default)
            for _, name, type_, must_have, default, of_key in rows
        }
        primary = sorted((of_key, name) for _, name, _, _, _, of_key in rows if of_key)
        keys[table] = {tuple(name for _, name in primary)} if primary else set()
        for _, index, _, origin, _ in connection.execute(f"PRAGMA index_list({table})").fetchall():
            if origin == "u":
                keys[table].add(tuple(row[2] for row in connection.execute(f"PRAGMA index_info({index})")))
        foreign[table] = {
            Foreign((row[3],), row[2], (row[4],), row[6])
            for row in connection.execute(f"PRAGMA foreign_key_list({table})")
        }
    views = {view: [row[1] for row in connection.execute(f"PRAGMA table_info({view})")] for view in names("view")}
    return Schema(columns, views, keys, foreign)


async def postgress(connection: asyncpg.Connection) -> Schema:
    """Read PostgreSQL's schema in the same way."""
    columns: dict[str, dict[str, Column]] = {}
    for table, name, type_, must_have, default in await connection.fetch(COLUMNS_OF_POSTGRES, b"r"):
        plain = None if default is None else default.removesuffix("::text")
        columns.setdefault(table, {})[name] = Column(type_, must_have, plain)
    del columns["migrations"]
    views: dict[str, list[str]] = {}
    for view, name, *_ in await connection.fetch(COLUMNS_OF_POSTGRES, b"v"):
        views.setdefault(view, []).append(name)
    keys: dict[str, set[tuple[str, ...]]] = {table: set() for table in columns}
    foreign: dict[str, set[Foreign]] = {table: set() for table in columns}
    for table, kind, own, other, theirs, on_delete in await connection.fetch(CONSTRAINTS_OF_POSTGRES):
        if table == "migrations":
            continue
        if kind == b"f":
            foreign[table].add(Foreign(tuple(own), other, tuple(theirs), on_delete))
        else:
            keys[table].add(tuple(own))
    return Schema(columns, views, keys, foreign)


async def made_by(connection: asyncpg.Connection, written: Sequence[str]) -> dict[str, str]:
    """Return what PostgreSQL makes of SQLite's indexes, on tables with the same columns."""
    await connection.execute("CREATE SCHEMA twin")
    for (table,) in await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"):
        await connection.execute(f"CREATE TABLE twin.{table} (LIKE public.{table})")
    await connection.execute("SET LOCAL search_path = twin")
    for each in written:
        await connection.execute(each)
    await connection.execute("SET LOCAL search_path = public")
    return without_schema(await connection.fetch(INDEXES_OF_POSTGRES, "twin"))


def without_schema(rows: Sequence[asyncpg.Record]) -> dict[str, str]:
    # In SQLite NULL always comes first.
    return {
        name: written.replace(" ON twin.", " ON ").replace(" ON public.", " ON ").replace(" NULLS FIRST", "")
        for name, written in rows
    }


@pytest.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[sqlite3.Connection]:
    file = tmp_path / "sarnakh.db"
    await (await SqliteDatabase.open(file)).close()
    with closing(sqlite3.connect(file)) as connection:
        yield connection


async def test_tables_columns_and_keys_are_the_same(sqlite: sqlite3.Connection, postgres: PostgresServer) -> None:
    ours = sqlites(sqlite)
    async with a_database(postgres) as address:
        connection = await asyncpg.connect(address.url)
        theirs = await postgress(connection)
        await connection.close()
    for table in ours.columns.keys() | theirs.columns.keys():
        assert ours.columns.get(table) == theirs.columns.get(table), table
    assert ours == theirs


async def test_indexes_have_the_same_names_columns_and_conditions(
    sqlite: sqlite3.Connection, postgres: PostgresServer
) -> None:
    written = sqlite.execute("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    async with a_database(postgres) as address:
        connection = await asyncpg.connect(address.url)
        transaction = connection.transaction()
        await transaction.start()
        ours = await made_by(connection, [each for (each,) in written])
        theirs = without_schema(await connection.fetch(INDEXES_OF_POSTGRES, "public"))
        await transaction.rollback()
        await connection.close()
    assert ours == theirs


def test_every_migration_from_the_first_of_postgres_on_is_in_both() -> None:
    sqlites, postgress = ({step.version for step in runner.migrations(engine)} for engine in ("sqlite", "postgres"))
    assert postgress == {version for version in sqlites if version >= FIRST_OF_POSTGRES}
