"""The results of sending on a database that several processes share: only the leader's are stored."""

from collections.abc import AsyncIterator

import pytest

from bot.clock import SystemClock
from bot.delivery.queue.results import Results
from bot.replicas.leadership import Leadership
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
        await database.write(lambda tx: tx.run("UPDATE leases SET until = 0"))
        await Leadership(database, clock, holder="b").begin()
    await results.flush()
    assert await state_of_row(database) == stored


async def test_a_process_that_does_not_lead_sends_nothing(database: PostgresDatabase) -> None:
    leadership = Leadership(database, SystemClock(), holder="a")
    results = Results(database, bot_id=BOT, clock=SystemClock(), count=lambda _: None, leadership=leadership)
    assert results.stalled
