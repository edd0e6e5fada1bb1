"""A watcher elsewhere hears every minute that all is well, and why not; nothing it does disturbs the bot."""

import asyncio
import errno
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from bot.bot_api.aiohttp_client import HttpClient
from bot.monitoring.health import Fault, Health
from bot.monitoring.heartbeat import EVERY_S, SOON_S, Heartbeat
from tests.bot.fake_clock import FakeAlarm, FakeClock
from tests.ports import free_address

UUID = "/3f2b9c1e-0000-4a4b-9c1d-aaaaaaaaaaaa"


@dataclass
class Watcher:
    """What healthchecks.io would see."""

    pings: list[tuple[str, str, str]] = field(default_factory=list)
    status: int = 200
    location: str | None = None

    async def hears(self, request: web.Request) -> web.Response:
        self.pings.append((request.method, request.path_qs, await request.text()))
        return web.Response(status=self.status, headers={"Location": self.location} if self.location else {})


@asynccontextmanager
async def listening(watcher: Watcher) -> AsyncIterator[str]:
    app, listen = web.Application(), free_address()
    app.router.add_route("*", "/{anything:.*}", watcher.hears)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, *listen).start()
    yield f"http://{listen.host}:{listen.port}{UUID}"
    await runner.cleanup()


@asynccontextmanager
async def beating(url: str, health: Health) -> AsyncIterator[Heartbeat]:
    heartbeat = Heartbeat(url, health, FakeClock())
    yield heartbeat
    await heartbeat.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def health(clock: FakeClock) -> Health:
    health = Health("1", clock, longest_silence=timedelta(days=1))
    health.heard()
    return health


class WaitedFor(FakeClock):
    """A clock that says when somebody begins to wait."""

    def __init__(self) -> None:
        super().__init__()
        self.waits = asyncio.Event()

    def call_later(self, seconds: float, do: Callable[[], None]) -> FakeAlarm:
        self.waits.set()
        return super().call_later(seconds, do)


async def test_while_it_runs_the_address_is_asked_every_minute() -> None:
    watcher, clock = Watcher(), WaitedFor()
    health = Health("1", clock, longest_silence=timedelta(days=1))
    health.heard()
    async with listening(watcher) as url:
        running = asyncio.create_task(Heartbeat(url, health, clock).run())
        for beats in range(1, 4):
            async with asyncio.timeout(8):
                await clock.waits.wait()
            clock.waits.clear()
            assert watcher.pings == [("GET", UUID, "")] * beats
            clock.advance(EVERY_S)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_what_is_wrong_is_posted_with_its_reasons(health: Health) -> None:
    watcher = Watcher()
    health.found(Fault.TOKEN_REFUSED)
    health.found(Fault.DISK_LOW)
    async with listening(watcher) as url, beating(f"{url}/?rid=7", health) as heartbeat:
        await heartbeat.beat()
    reasons = "Telegram refuses the token\nthe disk is almost full"
    assert watcher.pings == [("POST", f"{UUID}/fail?rid=7", reasons)]


async def test_a_machine_that_refuses_what_a_ping_needs_is_said_once_and_ends_nothing(health: Health) -> None:
    class WithoutHandles(Heartbeat):
        def _http_client(self) -> HttpClient:
            raise OSError(errno.EMFILE, "Too many open files")

    heartbeat = WithoutHandles("http://127.0.0.1:1/x", health, FakeClock())
    with capture_logs() as logs:
        await heartbeat.beat()
        await heartbeat.beat()
    assert [(line["event"], line["error"]) for line in logs] == [
        ("heartbeat_unheard", "OSError EMFILE: Too many open files")
    ]


async def test_a_bot_that_never_heard_telegram_does_not_seem_well(clock: FakeClock) -> None:
    watcher, health = Watcher(), Health("1", clock, longest_silence=timedelta(seconds=80))
    async with listening(watcher) as url, beating(url, health) as heartbeat:
        await heartbeat.beat()
        assert watcher.pings == []
        clock.advance(81)
        await heartbeat.beat()
    assert watcher.pings == [("POST", f"{UUID}/fail", "no answer from Telegram")]


async def test_after_a_start_the_first_word_of_telegram_is_passed_on_soon() -> None:
    watcher, clock = Watcher(), WaitedFor()
    health = Health("1", clock, longest_silence=timedelta(days=1))
    async with listening(watcher) as url:
        running = asyncio.create_task(Heartbeat(url, health, clock).run())
        for heard in (False, True):
            async with asyncio.timeout(8):
                await clock.waits.wait()
            clock.waits.clear()
            assert watcher.pings == []
            if heard:
                health.heard()
            clock.advance(SOON_S)
        async with asyncio.timeout(8):
            await clock.waits.wait()
        assert watcher.pings == [("GET", UUID, "")]
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.mark.parametrize(
    ("status", "location", "told"), [(500, None, "HTTP 500"), (404, None, "HTTP 404"), (302, "/elsewhere", "HTTP 302")]
)
async def test_a_watcher_that_refuses_is_one_line_and_no_redirect_is_followed(
    health: Health, status: int, location: str | None, told: str
) -> None:
    watcher = Watcher(status=status, location=location)
    with capture_logs() as lines:
        async with listening(watcher) as url, beating(url, health) as heartbeat:
            for _ in range(3):
                await heartbeat.beat()
            watcher.status = 200
            await heartbeat.beat()
    assert watcher.pings == [("GET", UUID, "")] * 4
    events = [(line["event"], line.get("error")) for line in lines]
    assert events == [("heartbeat_unheard", told), ("heartbeat_heard", None)]


async def test_a_watcher_that_is_gone_disturbs_nothing_and_its_address_stays_secret(health: Health) -> None:
    gone = free_address()
    with capture_logs() as lines:
        async with beating(f"http://{gone.host}:{gone.port}{UUID}", health) as heartbeat:
            await heartbeat.beat()
            await heartbeat.beat()
    assert [line["event"] for line in lines] == ["heartbeat_unheard"]
    assert UUID not in str(lines)
