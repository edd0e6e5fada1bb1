"""The bot as a separate process on a database of a PostgreSQL server."""

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any, TypeVar

import asyncpg

from tests.faults.processes import Bot

T = TypeVar("T")


class ServerBot(Bot):
    """Successive runs on one database of a server; its address is `DATABASE_URL`, perhaps through a proxy.

    Tests look at the server itself, at `direct_url`.
    """

    direct_url = ""

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Read the database from outside; values stand as `?`, as in SQLite."""
        return [tuple(row) for row in apart(_fetch(self._url, numbered(sql), values))]

    def writes(self, sql: str) -> None:
        apart(_execute(self._url, sql))

    def has_tables(self) -> bool:
        return self.rows("SELECT to_regclass('outbox') IS NOT NULL") == [(True,)]

    @property
    def _url(self) -> str:
        return self.direct_url or self.env["DATABASE_URL"]


def apart(asked: Coroutine[Any, Any, T]) -> T:
    """Run it on an event loop of its own, while this one waits."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, asked).result()


def numbered(sql: str) -> str:
    """Return the statement with `$1`, `$2` where it has `?`."""
    numbers = count(1)
    return "".join(f"${next(numbers)}" if letter == "?" else letter for letter in sql)


async def _fetch(url: str, sql: str, values: tuple[object, ...]) -> list[Any]:
    connection = await asyncpg.connect(url)
    try:
        rows: list[Any] = await connection.fetch(sql, *values)
    finally:
        await connection.close()
    return rows


async def _execute(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()
