"""The database of a process that may die, on a real PostgreSQL server; virtual time stands still while it works.

The connections belong to an event loop in a thread: each call waits for its answer there before anything else happens.
What the server's clock decides has no part in it: leases and LISTEN, which only several processes need, stay unused.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import asyncpg

from storage.database import Reader, Transaction, Work
from storage.encryption.seals import NO_CIPHER
from storage.installation import state
from storage.installation.keyring import check_key
from storage.postgres.address import ServerAddress
from storage.postgres.connecting import open_pool
from storage.postgres.database import OLDEST, PostgresDatabase
from storage.postgres.transactions.transaction import PostgresReader
from storage.postgres.vacuum import vacuumed
from storage.totals import progress, recount
from storage.totals.recount import TotalsDifference
from tests.faults.postgres.server_bot import numbered
from tests.faults.simulated.life import KilledError, Life, never
from tests.faults.simulated.store import Disk
from tests.faults.simulated.witness import Witness
from tests.postgres_server import EMPTIED, TEMPLATE, PostgresServer, run_on

T = TypeVar("T")
PATIENCE_S = 60.0
_WITNESS = """
DROP TABLE IF EXISTS witness;
CREATE TABLE witness (
    key TEXT COLLATE "C", chat BIGINT, text TEXT, sends BIGINT, fate TEXT, answers TEXT, silent BIGINT,
    instead TEXT
);
CREATE INDEX witness_by_key ON witness (key);
CREATE OR REPLACE FUNCTION json_text(body TEXT, name TEXT) RETURNS TEXT LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN CAST(body AS JSONB) ->> name;
EXCEPTION WHEN invalid_text_representation THEN
    RETURN NULL;
END
$$;
DROP OPERATOR IF EXISTS ->> (TEXT, TEXT);
CREATE OPERATOR ->> (LEFTARG = TEXT, RIGHTARG = TEXT, FUNCTION = json_text);
CREATE OR REPLACE FUNCTION instr(whole TEXT, part TEXT) RETURNS INTEGER LANGUAGE sql IMMUTABLE
RETURN strpos(whole, part);
CREATE OR REPLACE FUNCTION witness_owed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO witness VALUES (
        NEW.key, NEW.chat, coalesce(NEW.body ->> 'text', NEW.body ->> 'line', NEW.body ->> 'caption'),
        (NEW.method LIKE 'send%')::INTEGER, 'owed', NEW.answers,
        (coalesce(NEW.body ->> 'disable_notification', 'false') = 'true')::INTEGER,
        CASE WHEN NEW.method LIKE 'copy%' THEN NEW.fallbacks END
    );
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION witness_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE witness SET fate = NEW.state WHERE key = NEW.key;
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION witness_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE witness SET fate = 'withdrawn' WHERE key = OLD.key;
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER witness_owed AFTER INSERT ON outbox FOR EACH ROW WHEN (NEW.state = 'waiting')
EXECUTE FUNCTION witness_owed();
CREATE OR REPLACE TRIGGER witness_settled AFTER UPDATE OF state ON outbox FOR EACH ROW WHEN (NEW.state <> OLD.state)
EXECUTE FUNCTION witness_settled();
CREATE OR REPLACE TRIGGER witness_gone AFTER DELETE ON outbox FOR EACH ROW WHEN (OLD.state = 'waiting')
EXECUTE FUNCTION witness_gone();
CREATE OR REPLACE FUNCTION witness_round_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO witness (key, sends, fate) VALUES ('round:' || OLD.id, coalesce(OLD.lead, 0), 'deleted');
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER witness_round_gone AFTER DELETE ON rounds FOR EACH ROW
EXECUTE FUNCTION witness_round_gone();
"""


COUNTED = ("leads_number_seq", "test_talks_number_seq")
"""What gives numbers that people see."""


class LoopInThread:
    """An ordinary event loop, for which the caller waits."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def now(self, asked: Coroutine[Any, Any, T]) -> T:
        """Run it to its end."""
        return asyncio.run_coroutine_threadsafe(asked, self._loop).result(PATIENCE_S)

    def ends(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class PromptConnection:
    """A connection of the pool whose calls are over when they return."""

    def __init__(self, thread: LoopInThread, lent: Any) -> None:
        self._thread = thread
        self.lent = lent

    async def execute(self, sql: str, *values: object, timeout: float | None = None) -> str:  # noqa: ASYNC109  # asyncpg's
        return self._thread.now(self.lent.execute(sql, *values, timeout=timeout))

    async def fetch(self, sql: str, *values: object) -> Sequence[Any]:
        return self._thread.now(self.lent.fetch(sql, *values))

    async def executemany(self, sql: str, rows: Sequence[Any]) -> None:
        self._thread.now(self.lent.executemany(sql, rows))

    async def cursor(self, sql: str, *values: object) -> "PromptCursor":
        async def opened() -> Any:
            return await self.lent.cursor(sql, *values)

        return PromptCursor(self._thread, self._thread.now(opened()))


class PromptCursor:
    """The same for a cursor."""

    def __init__(self, thread: LoopInThread, cursor: Any) -> None:
        self._thread = thread
        self._cursor = cursor

    async def fetch(self, size: int) -> Sequence[Any]:
        return self._thread.now(self._cursor.fetch(size))


class PromptPool:
    """The product's pool, which outlives the processes: to connect anew in each life takes longer than the life."""

    def __init__(self, thread: LoopInThread, address: ServerAddress) -> None:
        self._thread = thread
        self._pool = thread.now(open_pool(address))

    async def acquire(self) -> PromptConnection:
        async def acquired() -> Any:
            return await self._pool.acquire()

        return PromptConnection(self._thread, self._thread.now(acquired()))

    async def release(self, connection: PromptConnection) -> None:
        self._thread.now(self._pool.release(connection.lent))

    async def close(self) -> None:
        """Do nothing: the next process uses it."""

    def ends(self) -> None:
        self._thread.now(self._pool.close())


async def _count_on_from_the_last_commit(tx: Transaction) -> None:
    """Let new leads have the numbers that a rollback took: the model of the world counts without gaps."""
    for sequence in COUNTED:
        row = await tx.one("SELECT value FROM state WHERE key = $1", f"simulated {sequence}")
        last = int(row[0]) if row else 0
        await tx.run(f"SELECT setval('{sequence}', {max(last, 1)}, {last > 0})")


async def _keep_counts(tx: Transaction) -> None:
    for sequence in COUNTED:
        row = await tx.one(f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {sequence}")
        await state.put(tx, f"simulated {sequence}", str(row[0] if row else 0))


class MortalServerDatabase(PostgresDatabase):
    """A database whose process may die before and after each commit."""

    life = Life()
    disk = Disk()
    thread: LoopInThread

    @property
    def is_shared(self) -> bool:
        """No: one process, without a lease."""
        return False

    async def write(self, work: Work[T], *, beside: Sequence[int] | None = None) -> T:
        async def up_to_the_commit(tx: Transaction) -> T:
            self.life.must_go_on()
            await _count_on_from_the_last_commit(tx)
            result = await work(tx)
            await tx.flush()
            await _keep_counts(tx)
            self.disk.commits()
            self.life.passes("before a commit")
            return result

        try:
            result = await super().write(up_to_the_commit, beside=beside)
            self.life.passes("after a commit")
        except KilledError:
            await never()
            raise
        return result

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Reader]:
        await asyncio.sleep(0)
        if self.life.is_over:
            await never()
        async with super().read() as reader:
            yield reader

    async def scrub(self) -> bool:
        """Wipe; the process may die before it, and before the result is returned."""
        try:
            self.life.passes("before a wipe")
            wiped = self.thread.now(vacuumed(self._address))
            self.life.passes("after a wipe")
        except KilledError:
            await never()
            raise
        return wiped

    async def check(self) -> None:
        self.thread.now(super().check())

    async def wake(self, within: timedelta) -> None:
        await self._signal.wait(within)


class ServerStore:
    """A database of a server, emptied for each world."""

    def __init__(self, server: PostgresServer, name: str) -> None:
        self.thread = LoopInThread()
        self.thread.now(run_on(server.url(), f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}"))
        self.address = ServerAddress(server.url(name))
        self.url = self.address.url
        self._pool = PromptPool(self.thread, self.address)
        self._server, self._name = server, name

    def emptied(self) -> "ServerStore":
        self.thread.now(run_on(self.url, EMPTIED))
        return self

    async def opened(self, life: Life, disk: Disk) -> MortalServerDatabase:
        """Open it for one life."""
        pool: Any = self._pool
        database = MortalServerDatabase(self.address, pool, cipher=NO_CIPHER, oldest=OLDEST)
        database.thread = self.thread
        await database.write(check_key)  # what else a start looks at does not change from life to life
        database.life, database.disk = life, disk
        return database

    def witnessed(self) -> "ServerWitness":
        """Record from now on what is to be sent."""
        return ServerWitness(self.thread, self.url)

    def ends(self) -> None:
        self._pool.ends()
        self.thread.now(run_on(self._server.url(), f"DROP DATABASE {self._name} WITH (FORCE)"))
        self.thread.ends()


class ServerWitness(Witness):
    """Reads the database in a session of its own."""

    def __init__(self, thread: LoopInThread, url: str) -> None:
        self._thread = thread
        self._session = thread.now(asyncpg.connect(url))
        thread.now(self._session.execute(_WITNESS))

    def rows(self, sql: str, *values: object) -> list[tuple]:
        return [tuple(row) for row in self._thread.now(self._session.fetch(numbered(sql), *values))]

    def tables(self) -> list[str]:
        return [name for (name,) in self.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]

    def totals_that_differ(self) -> list[TotalsDifference]:
        async def counted() -> list[TotalsDifference]:
            async with self._session.transaction(isolation="repeatable_read"):
                reader = PostgresReader(self._session, NO_CIPHER)
                known = await progress.load(reader)
                return [each async for each in recount.differences(reader, ZoneInfo(known.zone))] if known.zone else []

        return self._thread.now(counted())

    def close(self) -> None:
        self._thread.now(self._session.close())
