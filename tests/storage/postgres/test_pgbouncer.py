"""PgBouncer in front of the server: one that keeps sessions is worked with, any other is refused with words (F114)."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from storage.database import Transaction
from storage.errors import CannotOpen
from storage.installation import state
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from storage.postgres.presence import bots_present
from tests.pgbouncer import IGNORED, pgbouncer, program
from tests.postgres_server import PostgresServer, a_database

pytestmark = pytest.mark.skipif(program() is None, reason="PgBouncer is not installed (Debian: pgbouncer)")


@pytest.mark.parametrize(
    ("mode", "ignored"),
    [
        pytest.param("transaction", "", id="transactions, and it knows our settings not"),
        pytest.param("transaction", IGNORED, id="transactions, and it ignores our settings"),
        pytest.param("statement", IGNORED, id="statements"),
        pytest.param("session", "", id="sessions, and it knows our settings not"),
    ],
)
async def test_a_pooler_that_keeps_no_session_is_refused_and_leaves_no_lock(
    postgres: PostgresServer, mode: str, ignored: str
) -> None:
    async with a_database(postgres) as address:
        with TemporaryDirectory() as folder, pgbouncer(postgres, Path(folder), mode=mode, ignored=ignored) as port:
            through = ServerAddress(address.url.replace(f":{postgres.port}/", f":{port}/"))
            with pytest.raises(CannotOpen, match=r"such as PgBouncer stands in.*pool_mode = session and ignore_"):
                await PostgresDatabase.open(through)
            assert await bots_present(address) == 0


async def test_a_pooler_that_keeps_sessions_is_worked_with(postgres: PostgresServer) -> None:
    async def work(tx: Transaction) -> None:
        await state.put(tx, "a", "b")
        tx.tell("funnel")

    async with a_database(postgres) as address:
        with TemporaryDirectory() as folder, pgbouncer(postgres, Path(folder), mode="session", ignored=IGNORED) as port:
            through = ServerAddress(address.url.replace(f":{postgres.port}/", f":{port}/"))
            here, there = await PostgresDatabase.open(through), await PostgresDatabase.open(through)
            assert await here.others() == 1
            told: frozenset[str] = frozenset()
            while not told:
                await here.write(work)
                told = await there.told()
            assert told == {"funnel"}
            await here.close()
            await there.close()
