"""The results of sending on a database that several processes share: only the leader's are stored."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.clock import SystemClock
from bot.delivery.queue.results import Results
from bot.replicas.leadership import Leadership
from storage.database import Transaction
from storage.messages import Message, Priority, SendResult
from storage.outbox import queue as outbox
from storage.postgres.database import PostgresDatabase
from tests.postgres_server import PostgresServer, a_database

BOT, SARA = 7000000001, 42


@pytest.fixture
async def database(postgres: PostgresServer) -> AsyncIterator[PostgresDatabase]:
    async with a_database(postgres) as address:
        database = await PostgresDatabase.open(address)
        yield database
        await database.close()


async def sent_row(database: PostgresDatabase) -> SendResult:
    message = Message(
        key="hello", stream="s", priority=Priority.REPLY, chat=SARA, method="sendMessage", body={"text": "hello"}
    )
    added = await database.write(lambda tx: outbox.add(tx, [message], at=SystemClock().now()))
    return SendResult(id=added.rows[0].id, state="sent", message_id=5, chat=SARA)


async def state_of_row(database: PostgresDatabase) -> str:
    async with database.read() as reader:
        row = await reader.one("SELECT state FROM outbox WHERE key = 'hello'")
    assert row is not None
    return str(row[0])


@pytest.mark.parametrize(("another_leads", "stored"), [(False, "sent"), (True, "waiting")])
async def test_a_result_is_stored_while_its_process_leads(
    database: PostgresDatabase, another_leads: bool, stored: str
) -> None:
    clock, counted = SystemClock(), list[str]()
    leadership = Leadership(database, clock, holder="a")
    await leadership.begin()
    results = Results(database, bot_id=BOT, clock=clock, count=counted.append, leadership=leadership)
    assert not results.stalled
    results.add(await sent_row(database))
    if another_leads:
        await leads_once(database, "b")
    await results.flush()
    assert await state_of_row(database) == stored


async def leads_once(database: PostgresDatabase, holder: str) -> None:
    """Let a process lead, and end."""
    await database.write(lambda tx: tx.run("UPDATE leases SET until = 1"))
    leadership = Leadership(database, SystemClock(), holder=holder)
    await leadership.begin()
    await leadership.release()


async def test_a_result_from_before_another_led_is_not_stored_by_a_process_that_leads_again(
    database: PostgresDatabase,
) -> None:
    leadership = Leadership(database, SystemClock(), holder="a")
    await leadership.begin()
    results = Results(database, bot_id=BOT, clock=SystemClock(), count=lambda _: None, leadership=leadership)
    results.add(await sent_row(database))
    await leads_once(database, "b")
    await leadership.begin()
    assert leadership.leads
    await results.flush()
    assert await state_of_row(database) == "waiting"


async def test_what_is_being_written_is_stored_when_another_flush_has_ended(database: PostgresDatabase) -> None:
    results = Results(database, bot_id=BOT, clock=SystemClock(), count=lambda _: None)
    results.add(await sent_row(database))
    under_way, go_on = asyncio.Event(), asyncio.Event()

    async def is_in_the_way(tx: Transaction) -> None:
        await tx.run("UPDATE outbox SET attempts = attempts")
        under_way.set()
        await go_on.wait()

    locking = asyncio.create_task(database.write(is_in_the_way, beside=()))
    await under_way.wait()
    flushes = [asyncio.create_task(results.flush()) for _ in range(2)]
    assert (await asyncio.wait(flushes, timeout=0.2))[0] == set()
    go_on.set()
    await flushes[1]
    assert await state_of_row(database) == "sent"
    await asyncio.gather(locking, *flushes)


async def test_a_process_that_does_not_lead_sends_nothing(database: PostgresDatabase) -> None:
    leadership = Leadership(database, SystemClock(), holder="a")
    results = Results(database, bot_id=BOT, clock=SystemClock(), count=lambda _: None, leadership=leadership)
    assert results.stalled
