"""`sarnakh run` in a process of its own, which calls `InstantTelegram` over HTTP on loopback."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import orjson
from aiohttp import web

from benchmarks.bot_in_process import SALES_GROUP
from benchmarks.bot_process import BotProcess, bot_process
from benchmarks.instant_telegram import FIRST_PERSON, TOKEN, Crowds, InstantTelegram
from bot.bot_api.transport import ANSWER_TIMEOUT_S

CALM_S = 0.08
"""So long after the last call the bot has written every result."""
LOOK_S = 0.01
ABOUT_THE_BOT = {
    "getMe": b'{"ok":true,"result":{"id":7000000001,"is_bot":true,"first_name":"Shop","username":"shop_bot"}}',
    "getWebhookInfo": b'{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}',
}


class HttpDoor:
    """The Bot API's door before a Telegram."""

    def __init__(self, telegram: InstantTelegram) -> None:
        self._telegram = telegram
        self.last_call_s = 0.0

    async def answer(self, request: web.Request) -> web.Response:
        """Answer a call with a JSON body, or a form with a file, of which only the fields are looked at."""
        method = request.match_info["method"]
        if request.content_type == "application/json":
            body = await request.read()
        else:
            fields = {name: str(value) for name, value in (await request.post()).items() if isinstance(value, str)}
            body = orjson.dumps(fields)
        if method != "getUpdates":
            self.last_call_s = time.monotonic()
        status, answer = 200, ABOUT_THE_BOT.get(method)
        if answer is None:
            status, answer = await self._telegram.post(method, body, timeout_s=ANSWER_TIMEOUT_S)
        return web.Response(status=status, body=answer, content_type="application/json")


@dataclass
class BotOverHttp(Crowds):
    """A bot in a process of its own, and the people who come to it."""

    process: BotProcess
    door: HttpDoor

    def cpu_s(self) -> float:
        """Return the CPU seconds of the bot's process so far."""
        return self.process.cpu_s

    async def handle(self) -> None:
        """Let the bot handle everything that was told, and wait until it rests."""
        self.telegram.deliver()
        await self.telegram.empty.wait()
        while (calm_s := time.monotonic() - self.door.last_call_s) < CALM_S:  # noqa: ASYNC110  # silence is no event
            await asyncio.sleep(max(LOOK_S, CALM_S - calm_s))


@asynccontextmanager
async def bot_over_http(folder: Path, *, at_once: int) -> AsyncIterator[BotOverHttp]:
    """Run a bot on an empty file in this folder; Telegram's limits are off."""
    telegram = InstantTelegram(at_once=at_once)
    door, app = HttpDoor(telegram), web.Application(client_max_size=2**26)
    app.router.add_route("*", "/bot{token}/{method}", door.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    settings = {
        "BOT_TOKEN": TOKEN, "BOT_API_URL": f"http://127.0.0.1:{runner.addresses[0][1]}/bot", "SEND_LIMITS": "none",
        "DATABASE_URL": f"sqlite:///{folder}/http.db", "SALES_CHAT_ID": str(SALES_GROUP), "SAMPLE": "yes",
    }  # fmt: skip
    try:
        async with bot_process(folder, is_ready=telegram.empty.is_set, **settings) as process:
            yield BotOverHttp(telegram, FIRST_PERSON, process, door)
    finally:
        await runner.cleanup()
