"""A table that refuses rows, so that a test sees what becomes of an update that the database does not take."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from storage.database import Database, Transaction
from storage.postgres.transactions.transaction import PostgresTransaction

FUNCTION = """
    CREATE OR REPLACE FUNCTION refuse_row() RETURNS trigger LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'odd' USING ERRCODE = 'integrity_constraint_violation'; END$$
"""


@asynccontextmanager
async def refused_rows(database: Database, table: str, *, when: str = "TRUE") -> AsyncIterator[None]:
    """Refuse new rows of a table of which this is true, on either engine, until the block ends."""

    async def refuse(tx: Transaction) -> None:
        before = f"CREATE TRIGGER refuses BEFORE INSERT ON {table}"
        if isinstance(tx, PostgresTransaction):
            await tx.run(FUNCTION)
            await tx.run(f"{before} FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION refuse_row()")
        else:
            await tx.run(f"{before} WHEN {when} BEGIN SELECT RAISE(ABORT, 'odd'); END")

    async def accept(tx: Transaction) -> None:
        await tx.run("DROP TRIGGER refuses" + (f" ON {table}" if isinstance(tx, PostgresTransaction) else ""))

    await database.write(refuse)
    try:
        yield
    finally:
        await database.write(accept)
