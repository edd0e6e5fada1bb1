"""Posts updates to a webhook, as Telegram does: repeatedly until it answers 2xx, or a day has passed."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass

import aiohttp

from bot.sandbox.methods.webhooks import is_here
from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.fields import as_json
from bot.sandbox.world.telegram import Telegram
from bot.sandbox.world.updates import Update, Webhook

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
ANSWER_WITHIN = aiohttp.ClientTimeout(total=60)
MAX_RETRY_S = 60.0
LOOK_AGAIN_S = 3600.0


@dataclass
class _Line:
    """The updates of one chat: the next is posted once the previous one was accepted."""

    under_way: bool = False
    failures: int = 0
    again_at: float = 0.0


class WebhookPoster:
    """Posts waiting updates, chats in parallel, while a webhook is set."""

    def __init__(
        self, telegram: Telegram, perform: Callable[[str, JsonObject], Awaitable[None]], *, first_retry_s: float
    ) -> None:
        self._telegram = telegram
        self._perform = perform
        self._first_retry_s = first_retry_s
        self._lines: dict[int | None, _Line] = {}
        self._posts: set[asyncio.Task[None]] = set()
        self._webhook: Webhook | None = None

    async def run(self) -> None:
        """Post until cancelled."""
        async with aiohttp.ClientSession(timeout=ANSWER_WITHIN) as session:
            try:
                while True:
                    self._begin_posts(session)
                    await self._telegram.updates.arrived.wait(self._nap_s())
            finally:
                for post in self._posts:
                    post.cancel()
                await asyncio.gather(*self._posts, return_exceptions=True)

    def _begin_posts(self, session: aiohttp.ClientSession) -> None:
        webhook = self._telegram.updates.webhook
        if webhook is not self._webhook:
            self._webhook, self._lines = webhook, {}
        if webhook is None:
            return
        for update in self._due():
            if sum(line.under_way for line in self._lines.values()) >= webhook.max_connections:
                return
            line = self._lines[update.chat_id]
            line.under_way = True
            post = asyncio.create_task(self._post(session, webhook, update, line))
            self._posts.add(post)
            post.add_done_callback(self._posts.discard)

    def _due(self) -> Iterator[Update]:
        """Yield the first update of each chat that is neither under way nor waits for its next try.

        Telegram keeps the order of updates within each chat.
        """
        now, seen = asyncio.get_running_loop().time(), set()
        for update in self._telegram.updates.pending:
            chat = update.chat_id
            line = self._lines.setdefault(chat, _Line())
            if chat not in seen and not line.under_way and line.again_at <= now:
                yield update
            seen.add(chat)

    def _nap_s(self) -> float:
        now = asyncio.get_running_loop().time()
        waits = [line.again_at - now for line in self._lines.values() if line.failures and not line.under_way]
        return max(0.0, min(waits, default=LOOK_AGAIN_S))

    async def _post(self, session: aiohttp.ClientSession, webhook: Webhook, update: Update, line: _Line) -> None:
        failure = await self._try(session, webhook, update)
        line.under_way = False
        if failure:
            line.failures += 1
            wait_s = min(self._first_retry_s * 2 ** (line.failures - 1), MAX_RETRY_S)
            line.again_at = asyncio.get_running_loop().time() + wait_s
            webhook.failed_at, webhook.failure = int(self._telegram.now()), failure
        else:
            line.failures = 0
            self._telegram.updates.delivered(update)
        self._telegram.updates.arrived.notify()

    async def _try(self, session: aiohttp.ClientSession, webhook: Webhook, update: Update) -> str:
        """Post once; return what went wrong in the words of getWebhookInfo, or "" where nothing did."""
        if not is_here(webhook.url):
            return "the Sarnakh sandbox posts to this machine alone"
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        trust = webhook.trust if webhook.trust is not None else True
        try:
            async with session.post(
                webhook.url, json=update.body, headers=headers, ssl=trust, allow_redirects=False
            ) as answer:
                body = await answer.read()
                if not 200 <= answer.status < 300:
                    return f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except TimeoutError:
            return "Read timeout expired"
        except aiohttp.ClientConnectorError as error:
            return os.strerror(error.errno) if error.errno else str(error)
        except aiohttp.ClientError as error:
            return str(error) or type(error).__name__
        await self._perform_answer(body)
        return ""

    async def _perform_answer(self, body: bytes) -> None:
        """Make the call that the answer carries, if there is one."""
        answer = as_json(body.decode(errors="replace"))
        if answer is not None and isinstance(method := answer.raw("method"), str):
            await self._perform(method, {name: value for name, value in answer.values.items() if name != "method"})
