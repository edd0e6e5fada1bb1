"""PostgreSQL as the source or the target of a copy; all of it works for a plain owner of the tables."""

from collections.abc import Mapping, Sequence

from storage.database import Reader, Row, Transaction
from storage.errors import StatementRefused
from storage.moving.side import Table, in_order
from storage.postgres.transactions.transaction import PostgresTransaction
from storage.records.translatable import tr

_OURS = "c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'"
_COLUMNS = f"""
    SELECT c.relname, a.attname, coalesce(array_position(i.indkey::SMALLINT[], a.attnum), -1)::BIGINT
    FROM pg_class AS c
    JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_index AS i ON i.indrelid = c.oid AND i.indisprimary
    WHERE {_OURS} ORDER BY 1, 3
"""  # noqa: S608  # a piece of this file
_PARENTS = f"""
    SELECT DISTINCT c.relname, parent.relname FROM pg_constraint AS f
    JOIN pg_class AS c ON c.oid = f.conrelid JOIN pg_class AS parent ON parent.oid = f.confrelid
    WHERE f.contype = 'f' AND {_OURS}
"""  # noqa: S608  # a piece of this file
_SEQUENCES = f"""
    SELECT c.relname, a.attname, pg_get_serial_sequence(quote_ident(c.relname), a.attname)
    FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attidentity <> ''
    WHERE {_OURS} ORDER BY 1
"""  # noqa: S608  # a piece of this file
_TRIGGERS = f"""
    SELECT DISTINCT quote_ident(c.relname) FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
    WHERE NOT t.tgisinternal AND {_OURS}
"""  # noqa: S608  # a piece of this file


class PostgresSide:
    """A database on a server."""

    async def tables(self, reader: Reader) -> tuple[Table, ...]:
        """Return every table that is copied, those that others refer to first."""
        columns, keys = dict[str, list[str]](), dict[str, list[str]]()
        for table, column, place in await reader.all(_COLUMNS):
            columns.setdefault(table, []).append(column)
            keys.setdefault(table, []).extend([column] if place >= 0 else [])
        return in_order(keys, columns, await reader.all(_PARENTS))

    async def last_numbers(self, reader: Reader) -> Mapping[str, int]:
        """Return what the sequences of the tables remember."""
        found = {}
        for table, _column, sequence in await reader.all(_SEQUENCES):
            row = await reader.one(f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {sequence}")  # noqa: S608  # quoted by the server
            found[table] = row[0] if row else 0
        return found

    async def silence(self, tx: Transaction) -> tuple[str, ...]:
        """Turn off the triggers of every table; return the tables."""
        tables = tuple(name for (name,) in await tx.all(_TRIGGERS))
        for name in tables:
            await tx.run(f"ALTER TABLE {name} DISABLE TRIGGER USER")
        return tables

    async def wake(self, tx: Transaction, silenced: Sequence[str]) -> None:
        """Turn them on again, and let the planner know how large the tables are now."""
        for name in silenced:
            await tx.run(f"ALTER TABLE {name} ENABLE TRIGGER USER")
        await tx.run("ANALYZE")

    async def load(self, tx: Transaction, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows as they are.

        Raises:
            StatementRefused: a text that PostgreSQL cannot keep; the row and its column are named.
        """
        assert isinstance(tx, PostgresTransaction), "its own side"
        try:
            await tx.load(table.name, table.columns, rows)
        except StatementRefused as error:
            for row in rows:
                for column, value in zip(table.columns, row, strict=True):
                    if not _fits(value):
                        raise StatementRefused(
                            tr(
                                "{table} {key}: {column} is no text that PostgreSQL can keep; correct it first.",
                                table=table.name,
                                key=", ".join(map(str, table.key_of(row))),
                                column=column,
                            )
                        ) from error
            raise

    async def go_on_after(self, tx: Transaction, numbers: Mapping[str, int]) -> None:
        """Set the sequences."""
        for table, column, sequence in await tx.all(_SEQUENCES):
            row = await tx.one(f"SELECT coalesce(max({column}), 0) FROM {table}")  # noqa: S608  # names of our own schema
            last = max(numbers.get(table, 0), row[0] if row else 0)
            await tx.all("SELECT setval($1::TEXT::REGCLASS, $2, $3 = 1)", sequence, max(last, 1), int(last > 0))


def _fits(value: object) -> bool:
    return not isinstance(value, bytes) and not (isinstance(value, str) and "\0" in value)
