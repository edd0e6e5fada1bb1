"""SQLite as the source or the target of a copy."""

from collections.abc import Mapping, Sequence

from storage.database import Reader, Row, Transaction
from storage.moving.side import Table, in_order

_COLUMNS = """
    SELECT t.name, c.name, c.pk FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
    WHERE t.type = 'table' AND t.name NOT GLOB 'sqlite_*' ORDER BY t.name, c.pk
"""
_PARENTS = """
    SELECT DISTINCT t.name, f."table" FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS f
    WHERE t.type = 'table' AND t.name NOT GLOB 'sqlite_*'
"""


class SqliteSide:
    """A file."""

    async def tables(self, reader: Reader) -> tuple[Table, ...]:
        """Return every table that is copied, those that others refer to first."""
        columns, keys = dict[str, list[str]](), dict[str, list[str]]()
        for table, column, place in await reader.all(_COLUMNS):
            columns.setdefault(table, []).append(column)
            keys.setdefault(table, []).extend([column] if place else [])
        return in_order(keys, columns, await reader.all(_PARENTS))

    async def last_numbers(self, reader: Reader) -> Mapping[str, int]:
        """Return what the tables with AUTOINCREMENT remember."""
        return {name: number for name, number in await reader.all("SELECT name, seq FROM sqlite_sequence")}  # noqa: C416  # rows are sequences

    async def silence(self, tx: Transaction) -> tuple[str, ...]:
        """Drop the triggers, which cannot be turned off; return the statements that make them."""
        triggers = await tx.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
        for name, _sql in triggers:
            await tx.run(f"DROP TRIGGER {name}")
        return tuple(sql for _name, sql in triggers)

    async def wake(self, tx: Transaction, silenced: Sequence[str]) -> None:
        """Make the triggers again."""
        for sql in silenced:
            await tx.run(sql)

    async def load(self, tx: Transaction, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows as they are."""
        places = ", ".join(f"${place}" for place in range(1, len(table.columns) + 1))
        names = ", ".join(table.columns)
        await tx.many(f"INSERT INTO {table.name} ({names}) VALUES ({places})", [tuple(row) for row in rows])  # noqa: S608  # names of our own schema

    async def go_on_after(self, tx: Transaction, numbers: Mapping[str, int]) -> None:
        """Let AUTOINCREMENT go on; it remembers the highest number that came in."""
        known = await self.last_numbers(tx)
        automatic = await tx.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'")
        for (name,) in automatic:
            last = max(numbers.get(name, 0), known.get(name, 0))
            await tx.run("DELETE FROM sqlite_sequence WHERE name = $1", name)
            await tx.run("INSERT INTO sqlite_sequence (name, seq) VALUES ($1, $2)", name, last)
