"""Numbered migrations: literal SQL files, each run in one transaction with its version row.

The first line of a file says what it is and which version of Sarnakh the database needs from then on:

- `-- expand, needs 0.9.0`: processes of older versions, from that one on, go on with it and can be started on it.
- `-- contract, needs 0.10.0`: it takes away what older versions work with. On a server it waits until none of them is
  at work, and the start of ours waits for it.
- `-- contract after start, needs 0.10.0`: the same, and our code works before it, too: the start does not wait.

Versions before 0.9.0 refuse every schema that they do not know, so each file up to 0019 needs the version that brought
it; its kind says what it does to code that runs.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, cast

from storage.database import Reader, Transaction, to_us
from storage.errors import NewerDatabase, StatementRefused
from storage.migrations.releases import is_below, our_version, release_of
from storage.records.translatable import tr

MigrationKind = Literal["expand", "contract"]
_HEAD = re.compile(r"-- (expand|contract)( after start)?, needs (\d+\.\d+\.\d+)\n")

_VERSIONS = """
    CREATE TABLE IF NOT EXISTS migrations (
        version INTEGER PRIMARY KEY, name TEXT NOT NULL, at BIGINT NOT NULL, kind TEXT, needs TEXT
    )
"""


class Migration(NamedTuple):
    """One step of the schema."""

    version: int
    name: str
    kind: MigrationKind
    after_start: bool
    """Whether our code works before it is applied."""
    needs: str
    """The oldest version of Sarnakh that works with the database once it is applied."""
    statements: tuple[str, ...]


@cache
def migrations(engine: str) -> tuple[Migration, ...]:
    """Return the migrations we ship for an engine, in order."""
    folder = files("storage") / "migrations" / engine
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    texts = {name: (folder / name).read_text("utf-8") for name in names}
    # PostgreSQL takes a script as it is, and SQLite's driver one statement at a time.
    split = statements if engine == "sqlite" else lambda text: [text]
    return tuple(read_migration(name.removesuffix(".sql"), text, tuple(split(text))) for name, text in texts.items())


def read_migration(name: str, text: str, parts: tuple[str, ...]) -> Migration:
    """Return the migration that a file holds, with the statements it was split into.

    Raises:
        ValueError: its first line does not say its kind and the version it needs.
    """
    head = _HEAD.match(text)
    if head is None or (head[1] == "expand" and head[2]):
        raise ValueError(f"The first line of migration {name} does not say its kind and the version it needs")
    return Migration(int(name[:4]), name, cast("MigrationKind", head[1]), head[2] is not None, head[3], parts)


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


async def reached(reader: Reader) -> int:
    """Return the number of the newest migration that a database has; 0 if it has none."""
    row = await reader.one("SELECT coalesce(max(version), 0) FROM migrations")
    return int(row[0] or 0) if row else 0


async def missing(reader: Reader, known: Sequence[Migration]) -> tuple[Migration, ...]:
    """Return the migrations not yet applied to this database, in order.

    Raises:
        NewerDatabase: the database has a migration that needs a version above ours.
    """
    newest, now = max(migration.version for migration in known), await reached(reader)
    if now > newest:
        must_serve(await _needed(reader, newest), newest=newest)
    return tuple(migration for migration in known if migration.version > now)


async def _needed(reader: Reader, newest: int) -> list[tuple[int, str | None]]:
    sql = "SELECT version, needs FROM migrations WHERE version > $1"
    try:
        return [(version, needs) for version, needs in await reader.all(sql, newest)]
    except StatementRefused:  # the table of a database that no version of ours has brought this far
        return [(newest + 1, None)]


def must_serve(unknown: Iterable[tuple[int, str | None]], *, newest: int, ours: str | None = None) -> None:
    """Make sure that our version is one that the migrations that we do not know can do with.

    Args:
        unknown: number and needed version of each; None if the database does not say it.
        newest: the newest that we know.
        ours: our version; that which is installed if None.

    Raises:
        NewerDatabase: one of them needs a version above ours.
    """
    running = ours or our_version()
    for schema, needs in sorted(unknown, reverse=True):
        if release_of(needs) is None:
            raise NewerDatabase(
                tr(
                    "The database is of schema {schema}, and this version of Sarnakh knows schemas up to {newest}. "
                    "Start the newer version, or restore a backup of before the upgrade.",
                    schema=schema,
                    newest=newest,
                )
            )
        if is_below(running, needs):
            raise NewerDatabase(
                tr(
                    "The database is of schema {schema}, which needs Sarnakh {needs} or newer, and this is {version}. "
                    "Start the newer version, or restore a backup of before the upgrade.",
                    schema=schema,
                    needs=str(needs),
                    version=running,
                )
            )


async def fill_in(tx: Transaction, known: Sequence[Migration]) -> None:
    """Write kinds and needs into the rows of versions before 0.9.0, which did not know them."""
    for migration in known:
        await tx.run(
            "UPDATE migrations SET kind = $2, needs = $3 WHERE version = $1 AND needs IS NULL",
            migration.version,
            migration.kind,
            migration.needs,
        )


async def apply(tx: Transaction, *, migration: Migration, at: datetime) -> None:
    """Run one migration and write its version row, in the caller's transaction."""
    for statement in migration.statements:
        await tx.run(statement)
    await tx.run(
        "INSERT INTO migrations (version, name, at, kind, needs) VALUES ($1, $2, $3, $4, $5)",
        migration.version,
        migration.name,
        to_us(at),
        migration.kind,
        migration.needs,
    )
