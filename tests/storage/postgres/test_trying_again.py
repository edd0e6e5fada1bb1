"""Work is run again from its start when it collided with others or lost its connection; keys make that harmless."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest

from storage.database import Transaction
from storage.errors import Collision, DatabaseAway, Unavailable
from storage.installation import state
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.postgres.transactions.trying_again import TRIES
from tests.postgres_server import GUESTS, PostgresServer, a_database, a_role, run_on

RAISED = "DO $$ BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = '{}'; END $$"
END_OTHERS = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""
ENDED = "SELECT pg_terminate_backend(pg_backend_pid())"


@pytest.fixture
async def address(postgres: PostgresServer) -> AsyncIterator[ServerAddress]:
    async with a_database(postgres) as address:
        yield address


@asynccontextmanager
async def opened(address: ServerAddress, options: str = "") -> AsyncIterator[PostgresDatabase]:
    database = await PostgresDatabase.open(ServerAddress(address.url + options))
    try:
        yield database
    finally:
        await database.close()


async def value_of(database: PostgresDatabase, key: str) -> str | None:
    async with database.read() as reader:
        return await state.get(reader, key)


class Attempts:
    """Work that writes what it is given and counts how often it was begun; `trouble` comes on the first attempts."""

    def __init__(self, trouble: str, *, times: int = 1) -> None:
        self.begun = 0
        self._trouble = trouble
        self._times = times

    async def __call__(self, tx: Transaction) -> int:
        self.begun += 1
        await state.put(tx, f"attempt {self.begun}", "written")
        if self.begun <= self._times:
            await tx.run(self._trouble)
        return self.begun


@pytest.mark.parametrize("code", ["40001", "40P01", "55P03", "57014"])
async def test_a_collision_runs_the_whole_work_again(address: ServerAddress, code: str) -> None:
    work = Attempts(RAISED.format(code))
    async with opened(address) as database:
        assert await database.write(work) == 2
        assert await value_of(database, "attempt 1") is None
        assert await value_of(database, "attempt 2") == "written"


async def test_a_table_that_a_migration_has_changed_is_read_again(address: ServerAddress) -> None:
    async def look(tx: Transaction) -> list[tuple[object, ...]]:
        return [tuple(row) for row in await tx.all("SELECT * FROM growing")]

    await run_on(address.url, "CREATE TABLE growing (a BIGINT); INSERT INTO growing VALUES (1)")
    async with opened(address) as database:
        assert await database.write(look) == [(1,)]
        await run_on(address.url, "ALTER TABLE growing ADD COLUMN b BIGINT DEFAULT 2")
        assert await database.write(look) == [(1, 2)]
    await run_on(address.url, "DROP TABLE growing")


async def test_a_collision_that_does_not_end_is_told(address: ServerAddress) -> None:
    work = Attempts(RAISED.format("40001"), times=TRIES)
    async with opened(address) as database:
        with pytest.raises(Collision, match="not now"):
            await database.write(work)
        assert work.begun == TRIES
        assert await database.write(lambda tx: state.get(tx, "attempt 1")) is None


async def test_a_deadlock_is_broken_and_both_get_through(address: ServerAddress) -> None:
    begun = 0
    waits: list[asyncio.Task[str]] = []

    async with opened(address, "?deadlock_timeout=20ms") as database:
        await database.write(lambda tx: state.put(tx, "first", "0"))
        await database.write(lambda tx: state.put(tx, "second", "0"))
        other = await asyncpg.connect(address.url, server_settings={"deadlock_timeout": "60s"})
        await other.execute("BEGIN; UPDATE state SET value = 'theirs' WHERE key = 'second'")

        async def work(tx: Transaction) -> None:
            nonlocal begun
            begun += 1
            await tx.run("UPDATE state SET value = 'ours' WHERE key = 'first'")
            if not waits:
                theirs = other.execute("UPDATE state SET value = 'theirs' WHERE key = 'first'; COMMIT")
                waits.append(asyncio.create_task(theirs))
            await tx.run("UPDATE state SET value = 'ours' WHERE key = 'second'")

        await database.write(work)
        await waits[0]
        await other.close()
        # Ours may take the first row again before theirs wakes up: one more deadlock, broken in the same way.
        assert begun >= 2
        assert [await value_of(database, key) for key in ("first", "second")] == ["ours", "ours"]


async def test_a_connection_lost_in_the_middle_is_replaced(address: ServerAddress) -> None:
    work = Attempts(ENDED)
    async with opened(address) as database:
        assert await database.write(work) == 2
        assert await value_of(database, "attempt 1") is None
        assert await value_of(database, "attempt 2") == "written"


async def test_a_server_that_ends_every_connection_is_told(address: ServerAddress) -> None:
    work = Attempts(ENDED, times=TRIES)
    async with opened(address) as database:
        with pytest.raises(DatabaseAway):
            await database.write(work)
        assert work.begun == TRIES
        await database.write(lambda tx: state.put(tx, "later", "1"))


async def test_every_idle_connection_may_have_ended_meanwhile(address: ServerAddress) -> None:
    async with opened(address) as database:
        await asyncio.gather(*(database.write(lambda tx, n=n: state.put(tx, f"{n}", "1")) for n in range(20)))
        await run_on(address.url, END_OTHERS)
        await database.write(lambda tx: state.put(tx, "later", "1"))
        assert await value_of(database, "later") == "1"


class CutAtCommit:
    """Stands between us and the server; once armed it cuts one connection, as a commit is sent or as it is answered."""

    def __init__(self, server: PostgresServer, *, before_commit: bool) -> None:
        self._server = server
        self._before = before_commit
        self.armed = False
        self.cuts = 0

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[int]:
        async with await asyncio.start_server(self._serve, "127.0.0.1", 0) as listener:
            yield listener.sockets[0].getsockname()[1]

    async def _serve(self, ours: asyncio.StreamReader, to_us: asyncio.StreamWriter) -> None:
        theirs, to_them = await asyncio.open_connection("127.0.0.1", self._server.port)
        is_cut = asyncio.Event()
        answers = asyncio.create_task(self._answers(theirs, to_us, is_cut))
        while not is_cut.is_set() and (data := await ours.read(65536)):
            if self.armed and data.endswith(b"COMMIT\0"):
                self.armed, self.cuts = False, 1
                is_cut.set()
            if not (is_cut.is_set() and self._before):
                to_them.write(data)
        if is_cut.is_set() and not self._before:
            await answers
        answers.cancel()
        to_them.close()
        to_us.close()

    async def _answers(self, theirs: asyncio.StreamReader, to_us: asyncio.StreamWriter, is_cut: asyncio.Event) -> None:
        while (data := await theirs.read(65536)) and not is_cut.is_set():
            to_us.write(data)
        to_us.close()


@pytest.mark.parametrize("before_commit", [True, False], ids=["not committed", "committed"])
async def test_a_connection_lost_at_the_commit_leaves_one_effect(
    postgres: PostgresServer, address: ServerAddress, *, before_commit: bool
) -> None:
    begun: list[int] = []

    async def work(tx: Transaction) -> int:
        begun.append(await tx.run("INSERT INTO state (key, value) VALUES ('once', '1') ON CONFLICT DO NOTHING"))
        if begun[-1]:
            await tx.run("INSERT INTO duties (kind, since, times) VALUES ('count', 0, 1)")
        return len(begun)

    cut = CutAtCommit(postgres, before_commit=before_commit)
    async with cut.listening() as port:
        there = ServerAddress(address.url.replace(str(postgres.port), str(port)))
        async with opened(there) as database:
            cut.armed = True
            assert await database.write(work) == 2
        assert cut.cuts == 1
    assert begun == [1, 1 if before_commit else 0]
    async with opened(address) as database, database.read() as reader:
        assert await reader.one("SELECT times FROM duties WHERE kind = 'count'") == (1,)


async def test_an_end_at_the_commit_itself_runs_the_work_again(address: ServerAddress) -> None:
    die = """
        CREATE SEQUENCE deaths;
        CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF nextval('deaths') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
            RETURN NULL;
        END $$;
        CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON state DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.key LIKE 'attempt%') EXECUTE FUNCTION die()
    """
    await run_on(address.url, die)
    work = Attempts("SELECT 1", times=0)
    async with opened(address) as database:
        assert await database.write(work) == 2
        assert [await value_of(database, f"attempt {n}") for n in (1, 2)] == [None, "written"]
    await run_on(address.url, "DROP TRIGGER dies ON state; DROP FUNCTION die; DROP SEQUENCE deaths")


async def test_closing_lets_work_that_has_begun_commit(address: ServerAddress) -> None:
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def work(tx: Transaction) -> None:
        begun.set()
        await may_end.wait()
        await state.put(tx, "key", "1")

    database = await PostgresDatabase.open(address)
    task = asyncio.create_task(database.write(work))
    await begun.wait()
    closing = asyncio.create_task(database.close())
    may_end.set()
    await asyncio.gather(task, closing)
    await database.close()
    async with opened(address) as again:
        assert await value_of(again, "key") == "1"


async def test_a_cancelled_caller_leaves_and_what_has_begun_is_committed(address: ServerAddress) -> None:
    begun, may_end = asyncio.Event(), asyncio.Event()

    async def work(tx: Transaction) -> None:
        begun.set()
        await may_end.wait()
        await state.put(tx, "key", "1")

    async with opened(address) as database:
        task = asyncio.create_task(database.write(work))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        may_end.set()
    async with opened(address) as again:
        assert await value_of(again, "key") == "1"


async def test_a_password_that_has_changed_meanwhile_makes_the_database_unavailable(postgres: PostgresServer) -> None:
    options = f"SUPERUSER IN ROLE {GUESTS}"
    async with a_database(postgres) as address, a_role(postgres, options, password="old") as user:
        there = ServerAddress(address.url.replace("//sarnakh@", f"//{user}:old@"))
        async with opened(there) as database:
            await run_on(postgres.url(), f"ALTER ROLE {user} PASSWORD 'new'")
            await run_on(address.url, END_OTHERS)
            with pytest.raises(Unavailable):
                await database.write(lambda tx: state.put(tx, "key", "1"))
            await run_on(postgres.url(), f"ALTER ROLE {user} PASSWORD 'old'")
            while not await is_written(database):
                pass


async def is_written(database: PostgresDatabase) -> bool:
    try:
        await database.write(lambda tx: state.put(tx, "key", "1"))
    except Unavailable:
        return False
    return True
