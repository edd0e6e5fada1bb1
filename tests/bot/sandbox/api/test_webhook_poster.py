"""Updates are posted to a webhook until it accepts them: in the order of each chat, with the secret, for a day."""

import asyncio
import json
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web

from bot.sandbox.server import Sandbox

SECRET = "a-secret_1"


@dataclass
class Hook:
    """A bot that receives by webhook: it answers as `statuses` say, and 200 when they are used up."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    body: bytes = b""
    posts: list[tuple[str, dict]] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.Response:
        self.posts.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""), await request.json()))
        self.came.set()
        await self.gate.wait()
        status = self.statuses.pop(0) if self.statuses else 200
        return web.Response(body=self.body, status=status)

    def texts(self) -> list[str]:
        return [update["message"]["text"] for _, update in self.posts]


@pytest.fixture
async def sandbox(clock):
    async with Sandbox(seed=7, now=clock, webhook_retry_s=0.01) as opened:
        yield opened


@pytest.fixture
async def hook():
    receiver = Hook()
    receiver.gate.set()
    app = web.Application()
    app.router.add_post("/hook", receiver.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    receiver.gate.set()
    await runner.cleanup()


async def test_updates_come_with_the_secret_and_are_gone_once_accepted(sandbox, bot, world, hook):
    await bot.set_webhook(hook.url, secret_token=SECRET)
    sent = world.sara.sends("hello")
    await sandbox.quiet()
    ((secret, update),) = hook.posts
    assert (secret, update["update_id"], update["message"]["text"]) == (SECRET, sent, "hello")
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_what_waited_before_is_posted_too(sandbox, bot, world, hook):
    world.sara.sends("early")
    await bot.set_webhook(hook.url)
    await sandbox.quiet()
    assert (hook.posts[0][0], hook.texts()) == ("", ["early"])


async def test_a_refused_update_comes_again_before_the_next_of_its_chat(sandbox, bot, world, hook):
    hook.statuses += [500, 503]
    await bot.set_webhook(hook.url)
    world.sara.sends("first")
    world.sara.sends("second")
    await sandbox.quiet()
    assert hook.texts() == ["first", "first", "first", "second"]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"
    assert info.last_error_date.timestamp() == 1_800_000_000


async def test_chats_do_not_wait_for_each_other_up_to_the_connections_allowed(sandbox, bot, hook):
    hook.gate.clear()
    await bot.set_webhook(hook.url, max_connections=2)
    for name in ("A", "B", "C"):
        sandbox.person(name).sends(name)
    while len(hook.posts) < 2:
        hook.came.clear()
        await hook.came.wait()
    hook.gate.set()
    await sandbox.quiet()
    assert sorted(hook.texts()) == ["A", "B", "C"]
    assert (await bot.get_webhook_info()).max_connections == 2


async def test_a_day_later_an_update_is_no_longer_posted(sandbox, bot, world, hook, clock):
    world.sara.sends("old")
    clock.seconds += 24 * 3600 + 1
    await bot.set_webhook(hook.url)
    world.sara.sends("new")
    await sandbox.quiet()
    assert hook.texts() == ["new"]


async def test_an_answer_may_carry_a_call(sandbox, bot, world, hook):
    hook.body = json.dumps({"method": "sendMessage", "chat_id": world.sara.id, "text": "at once"}).encode()
    await bot.set_webhook(hook.url)
    world.sara.sends("hello")
    assert (await world.sara.sees("at once")).from_bot


@pytest.mark.parametrize("body", [b"", b"ok", b"\xff", b"[" * 100_000, b'{"method": 7}'])
async def test_an_answer_that_carries_no_call_counts_as_taken(sandbox, bot, world, hook, body):
    hook.body = body
    await bot.set_webhook(hook.url)
    world.sara.sends("hello")
    await sandbox.quiet()
    assert hook.texts() == ["hello"]


async def test_nobody_at_the_address_is_said_and_tried_again(sandbox, bot, world, unused_tcp_port):
    await bot.set_webhook(f"http://127.0.0.1:{unused_tcp_port}/")
    world.sara.sends("hello")
    with pytest.raises(AssertionError, match="unconfirmed"):
        await sandbox.quiet(within=0.1)
    info = await bot.get_webhook_info()
    assert (info.pending_update_count, "refused" in info.last_error_message.lower()) == (1, True)
    await bot.delete_webhook()
    assert len(await bot.get_updates()) == 1


async def test_nothing_leaves_this_machine(sandbox, bot, world):
    await bot.set_webhook("https://bot.example/hook")
    world.sara.sends("hello")
    with pytest.raises(AssertionError, match="unconfirmed"):
        await sandbox.quiet(within=0.05)
    assert "this machine alone" in (await bot.get_webhook_info()).last_error_message


@pytest.mark.parametrize(
    ("values", "description"),
    [
        ({"url": "http://bot.example/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://bot.example:8080/"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "https://[/"}, "bad webhook: invalid webhook URL specified"),
        ({"url": "https://bot.example:x/"}, "bad webhook: invalid webhook URL specified"),
        ({"url": "https://bot.example/", "secret_token": "a b"}, "secret token contains unallowed characters"),
    ],
)
async def test_a_wrong_webhook_is_refused(sandbox, values, description):
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{sandbox.api_url}{sandbox.token}/setWebhook", json=values) as answer,
    ):
        assert (answer.status, (await answer.json())["description"]) == (400, f"Bad Request: {description}")


async def test_a_certificate_that_is_none_is_refused(sandbox):
    form = aiohttp.FormData({"url": "https://127.0.0.1:8443/"})
    form.add_field("certificate", b"nonsense", filename="cert.pem")
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{sandbox.api_url}{sandbox.token}/setWebhook", data=form) as answer,
    ):
        assert "certificate" in (await answer.json())["description"]
