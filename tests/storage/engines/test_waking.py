"""What every engine promises of waiting for a write."""

import asyncio
from datetime import timedelta

import pytest

from storage.database import Database, Transaction
from storage.installation import state

SOON = timedelta(seconds=5)


async def test_a_write_wakes_who_waits(database: Database) -> None:
    waiting = asyncio.create_task(database.wake(timedelta(hours=1)))
    await database.write(lambda tx: state.put(tx, "key", "1"))
    await asyncio.wait_for(waiting, SOON.total_seconds())


async def test_a_write_between_looking_and_waiting_is_not_missed(database: Database) -> None:
    async def looks_then_waits() -> None:
        await database.wake(timedelta())
        await database.write(lambda tx: state.put(tx, "key", "1"))
        await database.wake(timedelta(hours=1))

    await asyncio.wait_for(looks_then_waits(), SOON.total_seconds())


async def test_without_a_write_the_wait_ends_by_itself(database: Database) -> None:
    await database.wake(timedelta())
    await asyncio.wait_for(database.wake(timedelta(milliseconds=1)), SOON.total_seconds())


async def test_a_work_that_fails_wakes_nobody(database: Database) -> None:
    if database.is_shared:  # it wakes us once when it begins to listen, because of what it may have missed
        for _ in range(2):
            await database.told()
    await database.wake(timedelta())

    async def fail(tx: Transaction) -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await database.write(fail)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):  # in this task, which has seen what was before
            await database.wake(timedelta(hours=1))
