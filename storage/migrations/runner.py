"""Numbered migrations: literal SQL files, each run in one transaction with its version row."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from importlib.resources import files
from typing import NamedTuple

from storage.database import Reader, Transaction, to_us
from storage.errors import NewerDatabase
from storage.records.translatable import tr

_VERSIONS = """
    CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, at BIGINT NOT NULL)
"""


class Migration(NamedTuple):
    """One step of the schema."""

    version: int
    name: str
    statements: tuple[str, ...]


def migrations(engine: str) -> tuple[Migration, ...]:
    """Return the migrations we ship for an engine, in order."""
    folder = files("storage") / "migrations" / engine
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    texts = {name: (folder / name).read_text("utf-8") for name in names}
    # PostgreSQL takes a script as it is, and SQLite's driver one statement at a time.
    split = statements if engine == "sqlite" else lambda text: [text]
    return tuple(
        Migration(int(name[:4]), name.removesuffix(".sql"), tuple(split(text))) for name, text in texts.items()
    )


def statements(script: str) -> Iterator[str]:
    """Yield the statements of a script; each ends at the end of a line (a trigger contains semicolons)."""
    lines: list[str] = []
    for line in script.splitlines():
        lines.append(line)
        text = "\n".join(lines)
        if line.endswith(";") and sqlite3.complete_statement(text):
            yield text.strip()
            lines.clear()
    if any(line.strip() and not line.lstrip().startswith("--") for line in lines):
        raise ValueError("A migration ends in the middle of a statement: " + "\n".join(lines))


async def prepare(tx: Transaction) -> None:
    """Create the table of versions if it is missing."""
    await tx.run(_VERSIONS)


async def missing(reader: Reader, known: Sequence[Migration]) -> tuple[Migration, ...]:
    """Return the migrations not yet applied to this database, in order.

    Raises:
        NewerDatabase: the database has a migration that this version does not know.
    """
    row = await reader.one("SELECT coalesce(max(version), 0) FROM migrations")
    reached = int(row[0] or 0) if row else 0
    newest = max(migration.version for migration in known)
    if reached > newest:
        raise NewerDatabase(
            tr(
                "The database is of schema {schema}, and this version of Sarnakh knows schemas up to {newest}. "
                "Start the newer version, or restore a backup of before the upgrade.",
                schema=reached,
                newest=newest,
            )
        )
    return tuple(migration for migration in known if migration.version > reached)


async def apply(tx: Transaction, *, migration: Migration, at: datetime) -> None:
    """Run one migration and write its version row, in the caller's transaction."""
    for statement in migration.statements:
        await tx.run(statement)
    await tx.run(
        "INSERT INTO migrations (version, name, at) VALUES ($1, $2, $3)", migration.version, migration.name, to_us(at)
    )
