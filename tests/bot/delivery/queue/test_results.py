"""Results of sent rows reach the database, even if a write fails."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.delivery.queue.results import Results
from storage.database import Database, T, Transaction, Work
from storage.errors import DatabaseFull
from storage.messages import Message, SendResult
from storage.outbox import queue as outbox
from tests.bot.fake_clock import FakeClock
from tests.lent_databases import open_in

BOT = 7000000001


class FullDisk:
    """A database whose disk is full for as long as a test says, in front of a real one."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.full = False
        self.is_found_full = asyncio.Event()
        """Set, a write is refused at once."""
        self.is_found_full.set()
        self.writes = 0

    async def write(self, work: Work[T], *, beside: Sequence[int] | None = None) -> T:
        self.writes += 1
        if self.full:
            await self.is_found_full.wait()
            raise DatabaseFull("database or disk is full")
        return await self._database.write(work, beside=beside)


@pytest.fixture
async def database(folder: Path) -> AsyncIterator[Database]:
    database = await open_in(folder)
    yield database
    await database.close()


@pytest.fixture
async def disk(database: Database) -> FullDisk:
    return FullDisk(database)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def results(disk: FullDisk, clock: FakeClock) -> AsyncIterator[Results]:
    results = Results(disk, bot_id=BOT, clock=clock, count=lambda _: None)
    running = asyncio.create_task(results.run())
    yield results
    assert not running.done()
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def stored(database: Database, clock: FakeClock, *keys: str) -> list[int]:
    """Put rows into the outbox and return their ids."""
    messages = [Message(key=key, stream=key, chat=1, method="sendMessage", body={"text": key}) for key in keys]
    added = await database.write(lambda tx: outbox.add(tx, messages, at=clock.now()))
    return [row.id for row in added.rows]


async def sent(database: Database) -> list[str]:
    """Return the keys of sent rows."""
    async with database.read() as reader:
        return [str(row[0]) for row in await reader.all("SELECT key FROM outbox WHERE state = 'sent' ORDER BY id")]


async def until_sent(database: Database, *keys: str) -> None:
    """Wait until these are the sent rows; a commit may be seen that is not the one of their marks."""
    async with asyncio.timeout(5):
        while await sent(database) != [*keys]:
            await database.wake(timedelta(seconds=5))


@pytest.mark.long
async def test_marks_are_written_together_after_20_ms(
    results: Results, disk: FullDisk, database: Database, clock: FakeClock
) -> None:
    ids = await stored(database, clock, "a", "b", "c")
    for row_id in ids:
        results.add(SendResult(id=row_id, state="sent", message_id=row_id))
    clock.advance(0.02)
    await until_sent(database, "a", "b", "c")
    assert disk.writes == 1


async def test_an_alerts_mark_is_written_at_once(results: Results, database: Database, clock: FakeClock) -> None:
    ids = await stored(database, clock, "a")
    results.add_urgent(SendResult(id=ids[0], state="sent", message_id=5))
    await until_sent(database, "a")


async def test_the_intakes_transaction_writes_marks_also_those_that_come_meanwhile(
    results: Results, disk: FullDisk, database: Database, clock: FakeClock
) -> None:
    first, urgent = await stored(database, clock, "a", "b")
    results.add(SendResult(id=first, state="sent", message_id=5))

    async def work(tx: Transaction) -> None:
        written.clear()
        await results.write_new(tx, written)
        await results.write_new(tx, written)

    with results.joined() as written:
        results.add_urgent(SendResult(id=urgent, state="sent", message_id=6))
        await asyncio.sleep(0)
        await database.write(work)
    clock.advance(1)
    await results.flush()

    assert await sent(database) == ["a", "b"]
    assert disk.writes == 0


async def test_an_alerts_mark_that_came_too_late_for_the_intake_is_written_after_it(
    results: Results, database: Database, clock: FakeClock
) -> None:
    ids = await stored(database, clock, "a", "b")
    with results.joined() as written:
        results.add(SendResult(id=ids[0], state="sent", message_id=5))
        await database.write(lambda tx: results.write_new(tx, written))
        results.add_urgent(SendResult(id=ids[1], state="sent", message_id=6))
        await asyncio.sleep(0)  # it is due, and waits for the intake
    await until_sent(database, "a", "b")


async def test_marks_of_an_intake_that_fails_are_written_before_newer_ones(
    results: Results, database: Database, clock: FakeClock
) -> None:
    ids = await stored(database, clock, "a", "b")
    results.add(SendResult(id=ids[0], state="waiting", error="HTTP 500"))
    with suppress(DatabaseFull), results.joined() as written:
        results.add(SendResult(id=ids[1], state="sent", message_id=2))
        written.append(results._waiting[0])
        raise DatabaseFull("database or disk is full")
    results.add(SendResult(id=ids[0], state="sent", message_id=1))
    assert [mark.settled.id for mark in results._waiting] == [*ids, ids[0]]
    clock.advance(0.5)
    await until_sent(database, "a", "b")


async def test_a_full_disk_loses_no_mark_and_stalls_after_five_seconds(
    results: Results, disk: FullDisk, database: Database, clock: FakeClock
) -> None:
    ids = await stored(database, clock, "a")
    disk.full = True
    results.add(SendResult(id=ids[0], state="sent", message_id=5))
    for _ in range(12):
        clock.advance(0.5)
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    assert results.stalled
    assert disk.writes >= 5
    disk.full = False
    clock.advance(0.5)
    await until_sent(database, "a")
    assert not results.stalled


async def test_marks_that_a_failing_intake_left_are_tried_again_twice_a_second_and_told_once(
    results: Results, disk: FullDisk, database: Database, clock: FakeClock
) -> None:
    ids = await stored(database, clock, "a")
    disk.full = True
    results.add(SendResult(id=ids[0], state="sent", message_id=5))
    with capture_logs() as logs:
        for _ in range(20):
            with suppress(DatabaseFull), results.joined():
                raise DatabaseFull("database or disk is full")
            await asyncio.sleep(0)
        for _ in range(100):
            clock.advance(0.1)
            await asyncio.sleep(0)
            await asyncio.sleep(0)

    assert disk.writes <= 21, "10 s, twice a second, and the batch of 20 ms"
    assert [line["event"] for line in logs] == ["marks_not_written"]


async def test_a_write_that_is_cancelled_keeps_its_marks(database: Database, clock: FakeClock) -> None:
    attempts: list[str] = []
    results = Results(database, bot_id=BOT, clock=clock, count=attempts.append)
    ids = await stored(database, clock, "a")
    results.add(SendResult(id=ids[0], state="sent", message_id=5))
    flushing = asyncio.create_task(results.flush())
    await asyncio.sleep(0)
    flushing.cancel()
    with suppress(asyncio.CancelledError):
        await flushing
    await results.flush()

    assert await sent(database) == ["a"]
    assert attempts == ["sent"], "counted once, though it was written twice"


async def test_marks_of_a_write_that_fails_late_are_tried_again(
    results: Results, disk: FullDisk, database: Database, clock: FakeClock
) -> None:
    ids = await stored(database, clock, "a")
    results.add(SendResult(id=ids[0], state="sent", message_id=5))
    disk.full = True
    disk.is_found_full.clear()
    flushing = asyncio.create_task(results.flush())
    await asyncio.sleep(0)
    clock.advance(0.02)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    disk.is_found_full.set()
    with suppress(DatabaseFull):
        await flushing
    disk.full = False
    clock.advance(0.5)
    await until_sent(database, "a")


async def test_nothing_to_write_opens_no_transaction(results: Results, disk: FullDisk, clock: FakeClock) -> None:
    await results.flush()

    assert disk.writes == 0


async def test_writing_no_marks_into_a_transaction_does_nothing(results: Results, database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await results.write_new(tx, [])

    await database.write(work)
    assert await sent(database) == []
