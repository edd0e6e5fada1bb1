"""Several processes' intakes on one PostgreSQL, in the process of the test: posts may come to any of them."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.clock import Clock, SystemClock
from bot.context.commits import Commits
from bot.context.config import BotConfig
from bot.context.memories import Memories
from bot.intake.batches import BatchProcessor
from bot.intake.source import UpdateSource
from bot.intake.webhook_queue import WebhookQueue, open_webhook_queue
from bot.monitoring.counters import Counters
from bot.monitoring.health import Health
from storage.database import Transaction
from storage.postgres.address import ServerAddress
from storage.postgres.database import PostgresDatabase
from tests.bot.front_desk import batches_on, came, config_in

PATIENCE_S = 20.0
GREETING = "hello"


@dataclass
class Replica:
    """One process's intake."""

    database: PostgresDatabase
    batches: BatchProcessor
    queue: WebhookQueue
    config: BotConfig
    parts: list[asyncio.Task[None]] = field(default_factory=list)
    hears: asyncio.Event = field(default_factory=asyncio.Event)

    async def posts(self, update: dict[str, object]) -> bool:
        """Post once; return whether it was committed, in place of 200 and 503."""
        return await asyncio.shield(self.queue.receive(came(update)))

    async def brings(self, update: dict[str, object]) -> None:
        """Post until it is committed, as Telegram does."""
        async with asyncio.timeout(PATIENCE_S):
            while not await self.posts(update):
                pass

    @property
    def shares(self) -> bool:
        """Whether it tells others what comes."""
        return self.queue.arrivals is not None and self.queue.arrivals.order is not None

    def knows_who_waits_for(self, number: int) -> bool:
        """Tell whether it knows that another process waits for an update which it is handling."""
        order = self.queue.arrivals and self.queue.arrivals.order
        return order is not None and bool(order.next_after([number]))

    async def until_shared(self, *, is_shared: bool = True) -> None:
        """Wait until it has noticed that others have come, or gone."""
        async with asyncio.timeout(PATIENCE_S):
            while self.shares != is_shared:
                await self.rows("SELECT 1")

    async def until_it_hears(self) -> None:
        """Wait until it hears what others tell."""

        async def greet(tx: Transaction) -> None:
            tx.tell(GREETING)

        async with asyncio.timeout(PATIENCE_S):
            while not self.hears.is_set():
                await self.database.write_unsynced(greet)

    async def rows(self, sql: str) -> list[tuple]:
        async with self.database.read() as reader:
            return [tuple(row) for row in await reader.all(sql)]

    async def stops(self) -> None:
        """End what runs; what is not answered stays so."""
        for part in self.parts:
            part.cancel()
        await asyncio.gather(*self.parts, return_exceptions=True)
        self.parts.clear()


@asynccontextmanager
async def a_replica(
    address: ServerAddress,
    *,
    zone: ZoneInfo | None = None,
    clock: Clock | None = None,
    sales_chat: int | None = None,
) -> AsyncIterator[Replica]:
    """Open one more intake on a database."""
    config = replace(config_in(zone or ZoneInfo("Asia/Tehran")), sales_chat_setting=sales_chat)
    database, clock = await PostgresDatabase.open(address), clock or SystemClock()
    health = Health("test", clock, timedelta(minutes=1))
    batches = batches_on(Commits(database), config, Counters(health), clock)
    replica = Replica(database, batches, await open_webhook_queue(batches, clock, health), config)
    assert replica.queue.arrivals is not None
    source = UpdateSource(replica.queue)
    memories = Memories(database, {}, calls={GREETING: replica.hears.set, **source.calls()})
    running = dict(source.parts()) | dict(memories.parts())
    replica.parts = [asyncio.create_task(part) for part in running.values()]
    try:
        yield replica
    finally:
        await replica.stops()
        await database.close()


@asynccontextmanager
async def replicas(
    address: ServerAddress, number: int, *, sales_chat: int | None = None
) -> AsyncIterator[Sequence[Replica]]:
    """Open some that know of each other."""
    async with AsyncExitStack() as stack:
        opened = [await stack.enter_async_context(a_replica(address, sales_chat=sales_chat)) for _ in range(number)]
        for replica in opened:
            await replica.until_shared()
        yield opened
