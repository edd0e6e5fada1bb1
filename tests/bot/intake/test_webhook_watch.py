"""The watch over the webhook: every change of it at Telegram is noticed, repaired where possible, and reported."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import orjson
import pytest

from bot.bot_api.ptb_bot import bot_on
from bot.bot_api.startup import CannotStart
from bot.bot_api.transport import Transport
from bot.intake.webhook_registration import MAX_CONNECTIONS, OURS, claim_webhook, leave_webhook
from bot.intake.webhook_watch import LOOK_EVERY_S, MANY, WebhookWatch
from bot.monitoring.health import Fault, Health
from bot.sandbox.api.faults import Refuses
from bot.sandbox.server import Sandbox
from bot.updates.update import ALLOWED_UPDATES
from storage.installation import state
from tests import people
from tests.bot.fake_clock import FakeAlarm, FakeClock
from tests.lent_databases import open_in

TOKEN = "4242424242:AAE-a_token_as_long_as_they_really_are"
URL = "http://127.0.0.1:1/telegram"
SECRET = "kJ3x-a_secret_of_forty_three_characters_0123"


class WaitedOnClock(FakeClock):
    """A clock that tells when a task sleeps: by then the task has done all there was to do."""

    def __init__(self) -> None:
        super().__init__()
        self.waited_on = asyncio.Event()

    def call_later(self, seconds: float, do: Callable[[], None]) -> FakeAlarm:
        self.waited_on.set()
        return super().call_later(seconds, do)


@dataclass
class Post:
    """The watch, and the Telegram that it looks at."""

    sandbox: Sandbox
    transport: Transport
    watch: WebhookWatch
    health: Health
    clock: WaitedOnClock

    async def somebody_calls(self, method: str, **fields: object) -> None:
        assert (await self.transport.call(method, orjson.dumps(fields))).ok

    async def a_minute_later(self) -> tuple[Fault, ...]:
        """Let the watch look once more, and return what is wrong then."""
        self.clock.waited_on.clear()
        self.clock.advance(LOOK_EVERY_S)
        await asyncio.wait_for(self.clock.waited_on.wait(), 10)
        return self.health.faults()


@asynccontextmanager
async def watching(url: str) -> AsyncIterator[Post]:
    """Set a webhook, and let the watch take its first look at it."""
    async with Sandbox(TOKEN, seed=7, webhook_retry_s=0.01) as sandbox, Transport(sandbox.api_url, TOKEN) as transport:
        clock = WaitedOnClock()
        health = Health("1", clock, longest_silence=timedelta(minutes=3))
        watch = WebhookWatch(bot_on(transport), url=url, secret=SECRET, health=health, clock=clock)
        await watch.begin()
        looking = asyncio.create_task(watch.run())
        await asyncio.wait_for(clock.waited_on.wait(), 10)
        yield Post(sandbox, transport, watch, health, clock)
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    async with watching(URL) as opened:
        yield opened


async def test_everything_is_said_when_it_is_set_and_nothing_is_dropped(post: Post) -> None:
    (call,) = post.sandbox.called("setWebhook")
    assert call.params == {
        "url": URL,
        "secret_token": SECRET,
        "max_connections": MAX_CONNECTIONS,
        "allowed_updates": list(ALLOWED_UPDATES),
        "drop_pending_updates": False,
    }


async def test_a_webhook_that_stands_is_left_alone(post: Post) -> None:
    assert [await post.a_minute_later() for _ in range(3)] == [()] * 3
    assert len(post.sandbox.called("setWebhook")) == 1
    assert post.health.silence() < timedelta(seconds=LOOK_EVERY_S)


@pytest.mark.parametrize(
    ("method", "fields"),
    [
        pytest.param("deleteWebhook", {}, id="taken down by a laptop that polls"),
        pytest.param("setWebhook", {"url": "http://127.0.0.1:1/staging"}, id="overwritten by staging"),
        pytest.param("setWebhook", {"url": URL, "max_connections": 1}, id="fewer connections"),
        pytest.param("setWebhook", {"url": URL, "allowed_updates": ["message"]}, id="fewer kinds of updates"),
    ],
)
async def test_a_webhook_that_was_changed_is_told_and_set_again(post: Post, method: str, fields: dict, capsys) -> None:
    await post.somebody_calls(method, **fields)
    assert await post.a_minute_later() == (Fault.WEBHOOK_WRONG,)
    webhook = post.sandbox.telegram.updates.webhook
    assert (webhook.url, webhook.secret, webhook.max_connections) == (URL, SECRET, MAX_CONNECTIONS)
    assert set(post.sandbox.telegram.updates.allowed) == set(ALLOWED_UPDATES)
    assert await post.a_minute_later() == (), "it stood for a whole minute"
    printed = capsys.readouterr().out
    assert "webhook_changed" in printed
    assert SECRET not in printed


async def test_what_telegram_says_of_a_failure_is_told_until_it_is_over(post: Post, capsys) -> None:
    people.sara(post.sandbox).opens()
    webhook = post.sandbox.telegram.updates.webhook
    await post.sandbox.telegram.updates.arrived.until(lambda: webhook.failed_at, within_s=10)
    webhook.failure = "SSL error {error:0A000086:SSL routines::certificate verify failed}"
    assert await post.a_minute_later() == (Fault.WEBHOOK_WRONG,)
    assert post.health.report()["webhook"] == webhook.failure
    assert "certificate verify failed" in capsys.readouterr().out
    post.sandbox.telegram.updates.drop()
    assert await post.a_minute_later() == (), "nothing waits any more"


async def test_a_secret_that_somebody_else_set_is_found_by_our_own_refusals(post: Post) -> None:
    people.sara(post.sandbox).opens()
    await post.somebody_calls(
        "setWebhook", url=URL, max_connections=MAX_CONNECTIONS, secret_token="x" * 32, allowed_updates=ALLOWED_UPDATES
    )
    webhook = post.sandbox.telegram.updates.webhook
    await post.sandbox.telegram.updates.arrived.until(lambda: webhook.failed_at, within_s=10)
    webhook.failure = "Wrong response from the webhook: 403 Forbidden"
    assert await post.a_minute_later() == (Fault.WEBHOOK_WRONG,)
    assert post.sandbox.telegram.updates.webhook.secret == SECRET


async def test_very_many_waiting_updates_are_a_fault() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # a post there waits, and nothing has failed yet
        async with watching(f"http://127.0.0.1:{silent.getsockname()[1]}/telegram") as post:
            sara = people.sara(post.sandbox)
            sara.opens()
            assert await post.a_minute_later() == ()
            for number in range(MANY):
                sara.sends(f"hello {number}")
            assert await post.a_minute_later() == (Fault.WEBHOOK_WRONG,)
            assert post.health.report()["webhook"] == f"{MANY + 1} updates wait"


async def test_a_telegram_that_does_not_answer_is_a_silence(post: Post) -> None:
    post.sandbox.weather.share(Refuses(502, "Bad Gateway"), 1.0, method="getWebhookInfo")
    for _ in range(4):
        await post.a_minute_later()
    assert Fault.TELEGRAM_SILENT in post.health.faults()


# Whose it is


async def test_only_a_webhook_of_our_own_is_taken_down_unasked(post: Post, folder: Path) -> None:
    database = await open_in(folder)
    with pytest.raises(CannotStart, match="REPLACE_WEBHOOK=yes"):
        await leave_webhook(bot_on(post.transport), database, replace=False)
    with pytest.raises(CannotStart, match="REPLACE_WEBHOOK=yes"):
        await claim_webhook(bot_on(post.transport), database, "http://127.0.0.1:1/other", replace=False)
    assert post.sandbox.telegram.updates.webhook_url == URL
    await claim_webhook(bot_on(post.transport), database, URL, replace=False)
    async with database.read() as reader:
        assert await state.get(reader, OURS) == URL
    await leave_webhook(bot_on(post.transport), database, replace=False)
    assert post.sandbox.telegram.updates.webhook_url == ""
    async with database.read() as reader:
        assert await state.get(reader, OURS) is None
    await database.close()


async def test_an_address_of_ours_gives_way_to_our_next(post: Post, folder: Path) -> None:
    database = await open_in(folder)
    await claim_webhook(bot_on(post.transport), database, URL, replace=False)
    await claim_webhook(bot_on(post.transport), database, "http://127.0.0.1:1/next", replace=False)
    await database.close()


@pytest.mark.parametrize("refusal", [Refuses(401, "Unauthorized"), Refuses(404, "Not Found")], ids=["401", "404"])
async def test_a_token_that_telegram_refuses_is_a_fault_within_a_minute_until_it_is_taken(
    post: Post, refusal: Refuses
) -> None:
    post.sandbox.weather.next(refusal, method="getWebhookInfo")
    assert await post.a_minute_later() == (Fault.TOKEN_REFUSED,)
    assert await post.a_minute_later() == ()
