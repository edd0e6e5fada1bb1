"""What every engine promises of readers."""

import asyncio

from storage.database import Database, Transaction
from storage.installation import state
from tests.storage.stored import hot_lead


async def test_a_reader_sees_one_moment_while_the_writer_goes_on(database: Database) -> None:
    async with database.read() as reader:
        assert await state.get(reader, "key") is None
        await database.write(lambda tx: state.put(tx, "key", "new"))
        assert await state.get(reader, "key") is None
    async with database.read() as reader:
        assert await state.get(reader, "key") == "new"


async def test_more_readers_than_connections_take_turns(database: Database) -> None:
    await hot_lead(database, 1)

    async def look() -> int:
        async with database.read() as reader:
            return len(await reader.all("SELECT number FROM leads"))

    assert await asyncio.gather(*(look() for _ in range(20))) == [1] * 20


async def test_pages_come_in_order_and_in_the_size_asked_for(database: Database) -> None:
    await database.write(
        lambda tx: tx.many("INSERT INTO state (key, value) VALUES ($1, '')", [(f"{n:03}",) for n in range(9)])
    )
    query = "SELECT key FROM state WHERE key <> 'opened' AND key <> $1 ORDER BY key"
    async with database.read() as reader:
        pages = [[key for (key,) in page] async for page in reader.pages(query, "008", size=3)]
    assert pages == [["000", "001", "002"], ["003", "004", "005"], ["006", "007"]]

    async def inside(tx: Transaction) -> list[int]:
        return [len(page) async for page in tx.pages(query, "008", size=3)]

    assert await database.write(inside) == [3, 3, 2]
