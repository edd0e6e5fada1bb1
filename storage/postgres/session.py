"""One connection for a command that works on a whole database: no statement has a limit of time."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.postgres.address import ServerAddress
from storage.postgres.connecting import open_connection
from storage.postgres.refusals import ERRORS, explained
from storage.postgres.transactions.transaction import PostgresTransaction

if TYPE_CHECKING:
    from asyncpg import Connection


class ServerSession:
    """Transactions that begin and end with statements of the caller's; what has not been committed is rolled back."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection

    def transaction(self, cipher: FieldCipher = NO_CIPHER) -> PostgresTransaction:
        """Return what runs statements in the transaction that is open."""
        return PostgresTransaction(self._connection, cipher)

    async def run(self, script: str) -> None:
        """Run statements without values.

        Raises:
            StorageError: one was refused; those after it were not run.
        """
        try:
            await self._connection.execute(script)
        except ERRORS as error:
            raise explained(error) from error

    async def copy_in(self, schema: str, table: str, columns: Sequence[str], lines: AsyncIterator[bytes]) -> None:
        """Insert rows that are written as `COPY … TO` writes them.

        Raises:
            StorageError: they were refused.
        """
        try:
            await self._connection.copy_to_table(table, source=lines, columns=list(columns), schema_name=schema)
        except ERRORS as error:
            raise explained(error) from error


@asynccontextmanager
async def open_session(address: ServerAddress) -> AsyncIterator[ServerSession]:
    """Lend a session.

    Raises:
        CannotOpen: the server cannot be reached.
    """
    connection = await open_connection(address)
    try:
        yield ServerSession(connection)
    finally:
        await connection.close()
