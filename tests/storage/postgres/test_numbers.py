"""Rows that are numbered before they are written: in order, and a conflict is learnt of all the same."""

import asyncio
from contextlib import AsyncExitStack

from storage.database import Transaction
from storage.outbox import queue
from storage.outbox.queue import _INSERT
from storage.postgres.database import PostgresDatabase
from storage.postgres.transactions.numbers import FEWEST, MOST, block_for, with_number
from tests.postgres_server import PostgresServer, a_database
from tests.storage.stored import NOW, reply

PERSON = 5_000_000_001


def test_only_an_insert_into_a_table_of_ours_is_numbered() -> None:
    assert with_number("INSERT INTO cards (id, lead) VALUES ($1, $2)", "id") is None
    assert with_number("INSERT INTO outbox (key) SELECT key FROM outbox", "id") is None
    table, sql = with_number(_INSERT, "id") or ("", "")
    assert table == "outbox"
    assert "created, id) VALUES" in sql
    assert sql.endswith("$14, $15)")


def test_a_block_is_as_large_as_a_slice_needs() -> None:
    assert [block_for(people) for people in (0, 1, 10, 100)] == [FEWEST, FEWEST, 20, MOST]


async def test_a_row_that_was_there_already_adds_nothing_and_the_others_are_kept(postgres: PostgresServer) -> None:
    async with a_database(postgres) as address:
        database = await PostgresDatabase.open(address)
        runs = 0

        async def two_and_one_known(tx: Transaction) -> list[str]:
            nonlocal runs
            runs += 1
            rows = [reply(f"new:{name}") for name in ("a", "b")] + [reply("known")]
            return [row.message.key for row in (await queue.add(tx, rows, at=NOW)).rows]

        await database.write(lambda tx: queue.add(tx, [reply("known")], at=NOW))
        assert await database.write(two_and_one_known, beside=(PERSON, PERSON + 1)) == ["new:a", "new:b"]
        assert runs == 2
        async with database.read() as reader:
            assert [key for (key,) in await reader.all("SELECT key FROM outbox ORDER BY id")] == [
                "known", "new:a", "new:b"
            ]  # fmt: skip
        await database.close()


async def test_rows_of_a_person_are_numbered_in_their_order_whoever_writes_them(postgres: PostgresServer) -> None:
    async with a_database(postgres) as address, AsyncExitStack() as opened:
        databases = [await PostgresDatabase.open(address) for _ in range(3)]
        for database in databases:
            opened.push_async_callback(database.close)

        async def says(place: int, turn: int) -> None:
            async def work(tx: Transaction) -> None:
                await queue.add(tx, [reply(f"{place}:{turn}", chat=place)], at=NOW)  # others may number rows meanwhile
                await tx.hold(PERSON)
                (said,) = await tx.one("SELECT count(*) FROM outbox WHERE chat = $1", PERSON) or (0,)
                await queue.add(tx, [reply(f"said:{said}", chat=PERSON)], at=NOW)

            await databases[place].write(work, beside=(100 + place, 200 + place))

        await asyncio.gather(*(says(place, turn) for turn in range(10) for place in range(3)))
        async with databases[0].read() as reader:
            rows = await reader.all("SELECT key FROM outbox WHERE chat = $1 ORDER BY id", PERSON)
        assert [key for (key,) in rows] == [f"said:{place}" for place in range(30)]
