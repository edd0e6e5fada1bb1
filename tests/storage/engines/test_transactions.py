"""What every engine promises of transactions."""

import asyncio
import random
from contextlib import suppress
from datetime import timedelta

import pytest

from storage.database import Database, Transaction
from storage.errors import StatementRefused
from storage.installation import state
from storage.people import leads
from tests.storage.stored import MARYAM, NOW, keep, kept

SOON = timedelta(seconds=5)


async def test_work_that_raises_leaves_nothing(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await keep(tx)
        raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug"):
        await database.write(work)
    async with database.read() as reader:
        assert await reader.all("SELECT * FROM leads") == []


async def test_an_insert_tells_the_number_of_its_own_row(database: Database) -> None:
    # A trigger adds a row to the changes of the totals, which have numbers of their own.
    change = "INSERT INTO total_changes (id, n, gone, quarter, source, stage_key, quality, marks) VALUES ($1, {})"
    lead = """
        INSERT INTO leads (telegram_id, name, language, scored_at, created, seen, updated)
        VALUES ($1, 'x', 'fa', 0, 0, 0, 0) ON CONFLICT (telegram_id) DO NOTHING
    """

    async def work(tx: Transaction) -> None:
        await tx.run(change.format("0, 0, 0, '', '', 0, 0"), 70)
        told = [await tx.insert(lead, person, key="number") for person in (11, 12, 11, 13)]
        kept = await tx.all("SELECT number FROM leads ORDER BY telegram_id")
        assert told == [kept[0][0], kept[1][0], None, kept[2][0]]
        assert await tx.one("SELECT count(*) FROM total_changes") == (4,)

    await database.write(work)


async def test_a_savepoint_takes_back_its_own_block_alone(database: Database) -> None:
    async def poisoned(tx: Transaction) -> None:
        async with tx.savepoint():
            await state.put(tx, "inside", "1")
            async with tx.savepoint():
                await state.put(tx, "deeper", "1")
            raise ValueError("poison")

    async def work(tx: Transaction) -> None:
        await state.put(tx, "before", "1")
        with pytest.raises(ValueError, match="poison"):
            await poisoned(tx)
        await state.put(tx, "after", "1")

    await database.write(work)
    async with database.read() as reader:
        rows = await reader.all("SELECT key FROM state WHERE key <> 'opened' ORDER BY key")
    assert rows == [("after",), ("before",)]


async def test_a_refused_statement_leaves_the_transaction_open(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await keep(tx)
        with pytest.raises(StatementRefused, match=r"leads[._]telegram_id"):
            async with tx.savepoint():
                await keep(tx)
        await state.put(tx, "after", "1")

    await database.write(work)
    async with database.read() as reader:
        assert await state.get(reader, "after") == "1"


async def test_an_error_names_columns_and_no_values(database: Database) -> None:
    await kept(database, phone="+989121234567")
    with pytest.raises(StatementRefused) as refused:
        await kept(database, phone="+989121234567")
    assert "98912" not in str(refused.value)
    assert str(MARYAM.telegram_id) not in str(refused.value)


async def test_a_cancelled_caller_does_not_stop_a_commit(database: Database) -> None:
    async def stored() -> str | None:
        async with database.read() as reader:
            return await state.get(reader, "key")

    task = asyncio.create_task(database.write(lambda tx: state.put(tx, "key", "kept")))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with asyncio.timeout(SOON.total_seconds()):
        while await stored() is None:
            pass


@pytest.mark.long
async def test_a_thousand_tasks_with_random_failures_keep_transactions_whole(database: Database) -> None:
    async def pair(tx: Transaction, n: int) -> None:
        await state.put(tx, f"{n}:first", "1")
        if n in failing:
            raise ValueError("halfway")
        await state.put(tx, f"{n}:second", "1")

    failing = frozenset(random.Random(7).sample(range(1000), 333))
    done = await asyncio.gather(
        *(database.write(lambda tx, n=n: pair(tx, n)) for n in range(1000)), return_exceptions=True
    )
    async with database.read() as reader:
        first = await reader.one("SELECT count(*) FROM state WHERE key LIKE '%:first'")
        second = await reader.one("SELECT count(*) FROM state WHERE key LIKE '%:second'")
    assert sum(isinstance(result, ValueError) for result in done) == 333
    assert (first, second) == ((667,), (667,))


async def test_moments_come_back_to_the_microsecond(database: Database) -> None:
    lead = await kept(database)
    async with database.read() as reader:
        loaded = await leads.load(reader, lead.number)
    assert loaded is not None
    assert loaded.created == NOW


async def test_values_are_bound_by_their_number_and_not_by_their_place(database: Database) -> None:
    row = await database.write(lambda tx: tx.one("SELECT $2, $1, $2", "first", "second"))
    assert row == ("second", "first", "second")


async def test_what_is_put_off_when_it_is_nobodys_turn_is_seen_by_the_next(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await tx.hold(1)
        await tx.later("INSERT INTO state (key, value) VALUES ($1, '')", "of the first")
        await tx.alone()
        await tx.later("INSERT INTO state (key, value) VALUES ($1, '')", "nobody's")
        await tx.hold(2)
        assert await tx.of_turn("SELECT 1 FROM state WHERE key = $1", "nobody's")

    await database.write(work)


async def test_what_a_transaction_remembers_is_forgotten_when_it_writes_there(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        for value in ("1", "2"):
            await state.put(tx, "asked", value)
            assert await state.get(tx, "asked") == value
        await state.clear(tx, "asked")
        assert await state.get(tx, "asked") is None
        await tx.all("INSERT INTO state (key, value) VALUES ('asked', '3') RETURNING key")
        assert await state.get(tx, "asked") == "3"
        with suppress(StatementRefused):
            async with tx.savepoint():
                await state.put(tx, "asked", "4")
                assert await state.get(tx, "asked") == "4"
                await tx.run("INSERT INTO state (key, value) VALUES ('asked', '5')")
        assert await state.get(tx, "asked") == "3"

    await database.write(work)
