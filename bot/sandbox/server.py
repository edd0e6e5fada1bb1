"""The sandbox: Telegram on loopback, with the chat page, and people who write to the bot."""

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Self, TypeVar

from aiohttp import web

from bot.sandbox.api.call_log import CallLog, LoggedCall
from bot.sandbox.api.call_reader import MAX_BODY_BYTES
from bot.sandbox.api.faults import FaultPlan
from bot.sandbox.api.flood_limits import FloodLimits
from bot.sandbox.api.http import BotApi
from bot.sandbox.api.webhook_poster import WebhookPoster
from bot.sandbox.page.access import PageAccess, refuse_unreadable
from bot.sandbox.page.api import PageApi
from bot.sandbox.page.controls import PageControls
from bot.sandbox.page.first_steps import FirstSteps
from bot.sandbox.page.funnel import FunnelPage
from bot.sandbox.page.player import Player
from bot.sandbox.page.staging import PageStaging
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.world.model import DEFAULT_TOKEN, SAMPLE_LANGUAGE, ChatKind, User
from bot.sandbox.world.telegram import Telegram

T = TypeVar("T")
CALM_S = 0.05
WITHIN_S = 20.0
LOOPBACK = "127.0.0.1"


class Sandbox:
    """A local Telegram; use it as an async context manager.

    `flood_limits` refuses calls that come faster than Telegram allows; tests of other things leave it off. Where `now`
    can be moved, `steady` goes on as seconds do: the flood limits and the day for which updates are kept go by it.
    """

    def __init__(
        self,
        token: str = DEFAULT_TOKEN,
        port: int = 0,
        seed: int | None = None,
        *,
        now: Callable[[], float] = time.time,
        steady: Callable[[], float] | None = None,
        flood_limits: bool = False,
        webhook_retry_s: float = 1.0,
    ) -> None:
        rng = random.Random(seed)  # noqa: S311 - numbers that tests can repeat, not secrets
        self.token = token
        self.telegram = Telegram(token, rng=rng, now=now, steady=steady)
        self.weather = FaultPlan(random.Random(rng.random()))  # noqa: S311 - as above
        self.floods = FloodLimits(steady or now, on=flood_limits)
        self.bot_rests: asyncio.Event | None = None
        """Set while a bot in this process has nothing to send; None where the bot has its own process."""
        self._log = CallLog()
        self._api = BotApi(self.telegram, self.weather, self.floods, self._log)
        self._poster = WebhookPoster(self.telegram, self._api.perform, first_retry_s=webhook_retry_s)
        self._posting: asyncio.Task[None] | None = None
        door = PageAccess()
        self.controls = PageControls(self.telegram, self.weather, self.floods, door)
        self.staging = PageStaging(self.telegram, door)
        self.steps = FirstSteps(self.telegram, door, process=lambda: self.controls.bot)
        self.player = Player(
            self.telegram, self.weather, door, process=lambda: self.controls.bot, began=self.steps.played.add
        )
        self._page = PageApi(self.telegram, door)
        self.funnel = FunnelPage(self.telegram, door)
        self._port = port
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=MAX_BODY_BYTES, middlewares=[refuse_unreadable])
        rooms = (self._api, self._page, self.controls, self.staging, self.funnel, self.steps, self.player)
        app.add_routes([route for room in rooms for route in room.routes()])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, LOOPBACK, self._port).start()
        except OSError:
            await self._runner.cleanup()
            raise
        self._port = self._runner.addresses[0][1]
        self._posting = asyncio.create_task(self._poster.run(), name="webhooks")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._api.close()
        self._page.close()
        await self.player.stop()
        if self._posting is not None:
            self._posting.cancel()
            await asyncio.gather(self._posting, return_exceptions=True)
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def page_url(self) -> str:
        """Return the address of the chat page."""
        return f"http://{LOOPBACK}:{self._port}/"

    @property
    def api_url(self) -> str:
        """Return the Bot API's address in the form of PTB's `base_url`: token and method are appended."""
        return f"{self.page_url}bot"

    @property
    def file_url(self) -> str:
        """Return the address of files in the form of PTB's `base_file_url`."""
        return f"{self.page_url}file/bot"

    @property
    def calls(self) -> list[LoggedCall]:
        """Return the bot's calls so far."""
        return self._log.calls

    def called(self, method: str) -> list[LoggedCall]:
        """Return the calls of one method."""
        return [call for call in self.calls if call.method == method]

    def person(
        self,
        name: str,
        *,
        language: str = SAMPLE_LANGUAGE,
        username: str | None = None,
        phone: str | None = None,
        last_name: str = "",
        id: int | None = None,  # noqa: A002 - Telegram's own word
    ) -> Person:
        """Create a person who has not started the bot yet; without a `phone` they get a unique one."""
        number = phone or self.telegram.fresh_phone()
        user = User(id or self.telegram.fresh_person_id(), name, last_name, username or "", language, number)
        self.telegram.add_person(user)
        return Person(self.telegram, user)

    def group(
        self,
        title: str,
        members: Sequence[Person] = (),
        *,
        is_forum: bool = False,
        basic: bool = False,
        with_bot: bool = True,
    ) -> Group:
        """Create a group, whose first member is its creator; `with_bot` puts the bot into it, without an update."""
        kind: ChatKind = "group" if basic else "supergroup"
        group = Group(self.telegram, self.telegram.add_group(title, kind, is_forum=is_forum))
        for member in members:
            group.adds(member)
        if with_bot:
            group.chat.bot_standing = "member"
        return group

    def begin_again(self) -> None:
        """Remove everybody and everything from this Telegram, and every fault around it."""
        self.weather.clear()
        self.weather.struck.clear()
        self.controls.forget_funnel()
        self.player.reset()
        self.telegram.clear()
        self.steps.reset()

    async def until(self, find: Callable[[], T | None], within: float = WITHIN_S) -> T:
        """Wait until `find` finds something in the calls: it runs now, and at the start and end of each call."""
        found = await self._log.changed.until(find, within_s=within)
        if found is None:
            raise AssertionError(f"not within {within} s; last calls: {self.calls[-5:]}")
        return found

    async def quiet(self, within: float = WITHIN_S) -> None:
        """Wait until the bot has confirmed every update, `bot_rests` is set, and it has made no call for 50 ms."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + within
        while (left := deadline - loop.time()) > 0:
            if self.telegram.updates.pending:
                await self.telegram.updates.confirmed.wait(left)
            elif self.bot_rests is not None and not self.bot_rests.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.bot_rests.wait(), left)
            elif (idle_s := self._log.idle_s()) < CALM_S:
                await self._log.closed.wait(min(left, CALM_S - idle_s))
            else:
                return
        waiting = [update.body for update in self.telegram.updates.pending]
        raise AssertionError(
            f"not quiet within {within} s; unconfirmed updates: {waiting}; last calls: {self.calls[-5:]}"
        )

    def renumber_updates(self, next_id: int) -> None:
        """Give the next update this number, as Telegram restarts its numbering after a quiet week."""
        self.telegram.updates.next_id = next_id
