"""Counts of what the writer's connection is asked to do, by the text of the SQL, with the CPU time of each."""

import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from storage.database import Database
from storage.postgres.database import PostgresDatabase
from storage.sqlite.database import SqliteDatabase


class Statements:
    """Calls and CPU seconds by SQL text; a call of `executemany` is one, however many rows it has."""

    def __init__(self) -> None:
        self.calls: dict[str, int] = defaultdict(int)
        self.seconds: dict[str, float] = defaultdict(float)

    def note(self, sql: str, begun: float) -> None:
        """Count a call that began at this CPU time of the writer's thread."""
        self.calls[sql] += 1
        self.seconds[sql] += time.thread_time() - begun

    @property
    def transactions(self) -> int:
        """Return how many were begun."""
        return sum(count for sql, count in self.calls.items() if sql.startswith("BEGIN"))

    @property
    def total(self) -> int:
        """Return all statements, without those that begin and end a transaction."""
        return sum(count for sql, count in self.calls.items() if not sql.startswith(("BEGIN", "COMMIT", "ROLLBACK;")))


class CountingConnection:
    """A connection that notes each statement; everything else goes straight to SQLite's."""

    def __init__(self, connection: Any, statements: Statements) -> None:  # as sqlite3 is
        object.__setattr__(self, "_own", (connection, statements))

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Run a statement."""
        connection, statements = self._own
        begun = time.thread_time()
        try:
            return connection.execute(sql, values)
        finally:
            statements.note(sql, begun)

    def executemany(self, sql: str, rows: Iterable[Any]) -> Any:
        """Run a statement for each row."""
        connection, statements = self._own
        begun = time.thread_time()
        try:
            return connection.executemany(sql, rows)
        finally:
            statements.note(sql, begun)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own[0], name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._own[0], name, value)


def count_statements(database: Database) -> Statements:
    """Count from now on; call it while nothing is written. On a server each is a round trip."""
    statements = Statements()
    if isinstance(database, PostgresDatabase):
        _count_round_trips(database, statements)
        return statements
    assert isinstance(database, SqliteDatabase), "there is no third engine"
    writer = database._writer  # noqa: SLF001  # the product needs no door for this
    counting: Any = CountingConnection(writer._connection, statements)  # noqa: SLF001
    writer._connection = writer._tx._connection = counting  # noqa: SLF001
    return statements


class CountingPool:
    """A pool whose connections note each round trip; everything else goes straight to asyncpg's."""

    def __init__(self, pool: Any, statements: Statements) -> None:
        self._pool = pool
        self._statements = statements
        self._known: set[int] = set()

    async def acquire(self) -> Any:
        """Lend a connection."""
        connection = await self._pool.acquire()
        if (place := id(connection._con)) not in self._known:  # noqa: SLF001
            self._known.add(place)
            connection.add_query_logger(self._note)
        return connection

    def _note(self, asked: Any) -> None:
        self._statements.calls[asked.query] += 1
        self._statements.seconds[asked.query] += asked.elapsed

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pool, name)


def _count_round_trips(database: PostgresDatabase, statements: Statements) -> None:
    pool: Any = CountingPool(database._pool, statements)  # noqa: SLF001  # the product needs no door for this
    database._pool = pool  # noqa: SLF001
