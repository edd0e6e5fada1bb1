"""The webhook's door and the reception behind it, on a real database and real HTTP; the clock stands until moved."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
import orjson

from bot.clock import Clock
from bot.context.commits import Commits
from bot.context.config import BotConfig
from bot.context.effects import Effects
from bot.delivery.queue.results import Results
from bot.funnels.versions import ConfigVersions
from bot.intake.batches import BatchProcessor
from bot.intake.patience import Patience
from bot.intake.webhook_queue import WebhookQueue, open_webhook_queue
from bot.intake.webhook_route import SECRET_HEADER, WebhookRoute
from bot.monitoring.clock_witness import WitnessedClock
from bot.monitoring.counters import Counters
from bot.monitoring.health import Health
from bot.settings.values import Listen
from bot.updates.update import Update, update_from
from bot.web.server import serve
from storage.database import Database
from storage.opening import Location, open_database
from storage.sqlite.database import BUSY, SqliteDatabase
from tests.bot.fake_clock import FakeClock
from tests.conversations.talks import SHIPPED
from tests.lent_databases import location_of
from tests.migrated import put_new_database

SECRET = "kJ3x-a_secret_of_forty_three_characters_0123"
PREVIOUS = "the_one_before_it-of_forty_characters_0123"
PATH = "/telegram"
JSON = "application/json"
PATIENCE_S = 10.0


@dataclass
class Desk:
    """Where updates are posted, and what became of them."""

    url: str
    session: aiohttp.ClientSession
    database: Database
    queue: WebhookQueue
    counters: Counters
    clock: FakeClock
    health: Health
    batches: BatchProcessor
    config: BotConfig
    followed: list[Effects] = field(default_factory=list)

    async def posts(self, update: object, *, secret: str | None = SECRET, type_: str | None = JSON) -> int:
        """Post as Telegram does, and return the status; an answer has never a body."""
        return await self.sends(orjson.dumps(update), secret=secret, type_=type_)

    async def sends(self, body: bytes, *, secret: str | None = SECRET, type_: str | None = JSON) -> int:
        headers = {SECRET_HEADER: secret} if secret is not None else {}
        headers |= {"Content-Type": type_} if type_ is not None else {}
        skip = () if type_ is not None else ("Content-Type",)
        async with self.session.post(
            self.url + PATH, data=BytesIO(body), headers=headers, skip_auto_headers=skip
        ) as answer:
            assert await answer.read() == b""
            return answer.status

    @property
    def effects(self) -> Effects:
        """All effects of all slices."""
        effects = Effects()
        for each in self.followed:
            effects.join(each)
        return effects

    async def rows(self, sql: str, *values: object) -> list[tuple]:
        async with self.database.read() as reader:
            return [tuple(row) for row in await reader.all(sql, *values)]

    async def until_waiting(self, number: int) -> None:
        """Wait until so many posts have come in and wait."""
        async with asyncio.timeout(PATIENCE_S):
            while self.queue.waiting < number:  # noqa: ASYNC110  # looked at in each round of the loop
                await asyncio.sleep(0)


def says(number: int, text: str, *, person: int = 7_000_000_001, **more: object) -> dict[str, object]:
    """Return the update of somebody who writes to the bot."""
    user = {"id": person, "is_bot": False, "first_name": "Emma", "language_code": "en"}
    chat = {"id": person, "type": "private", "first_name": "Emma"}
    message = {"message_id": number, "date": 1_800_000_000, "chat": chat, "from": user, "text": text}
    return {"update_id": number, "message": message | more}


def came(raw: dict[str, object]) -> Update:
    """Return an update as the intake has it."""
    update = update_from(raw)
    assert update is not None
    return update


def raised(error: Exception) -> None:
    """Raise what python-telegram-bot raised at an update: it should have read it."""
    raise error


def presses(number: int, data: str, *, person: int = 7_000_000_001) -> dict[str, object]:
    """Return the update of somebody who presses a button of ours."""
    user = {"id": person, "is_bot": False, "first_name": "Emma", "language_code": "en"}
    chat = {"id": person, "type": "private", "first_name": "Emma"}
    message = {"message_id": 1, "date": 1_800_000_000, "chat": chat, "text": "?"}
    return {
        "update_id": number,
        "callback_query": {"id": str(number), "from": user, "message": message, "data": data, "chat_instance": "1"},
    }


def config_in(zone: ZoneInfo) -> BotConfig:
    """Return the config of a shop without admins."""
    return BotConfig(
        bot_id=1, bot_username="shop_bot", admins=frozenset(), zone=zone, funnel=SHIPPED, funnel_of=lambda _: SHIPPED,
    )  # fmt: skip


def batches_on(commits: Commits, config: BotConfig, counters: Counters, clock: Clock) -> BatchProcessor:
    """Return what handles the updates of a process."""
    results = Results(commits.database, bot_id=1, clock=clock, count=counters.sent)
    return BatchProcessor(
        commits, results, configs=ConfigVersions(config, {}, {}), clock=WitnessedClock(clock), patience=Patience(),
    )  # fmt: skip


@asynccontextmanager
async def front_desk(
    folder: Path,
    *,
    read_s: float = 10.0,
    busy: timedelta = BUSY,
    zone: ZoneInfo | None = None,
    clock: FakeClock | None = None,
) -> AsyncIterator[Desk]:
    """Open it; `busy` is how long the database waits for another process."""
    database, clock = await _open(location_of(folder, "desk.db"), busy=busy), clock or FakeClock()
    config = config_in(zone or ZoneInfo("Asia/Tehran"))
    followed: list[Effects] = []
    commits = Commits(database)
    commits.subscribe(followed.append)
    health = Health("test", clock, timedelta(minutes=1))
    counters = Counters(health)
    batches = batches_on(commits, config, counters, clock)
    queue = await open_webhook_queue(batches, clock, health)
    webhook = WebhookRoute(queue, PATH, (SECRET, PREVIOUS), counters=counters, clock=clock, read_s=read_s)
    runner = await serve(Listen("127.0.0.1", 0), webhook.routes)
    working = asyncio.create_task(queue.run())
    try:
        async with aiohttp.ClientSession() as session:
            url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            yield Desk(url, session, database, queue, counters, clock, health, batches, config, followed)
    finally:
        await runner.cleanup()
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        await database.close()


async def _open(where: Location, *, busy: timedelta) -> Database:
    if not isinstance(where, Path):
        return await open_database(where)
    put_new_database(where)
    return await SqliteDatabase.open(where, busy=busy)
