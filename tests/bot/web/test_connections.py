"""The number and the time of a listener's connections: a client that sends half a request keeps no other out."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from bot.settings.values import Listen
from bot.web.connections import ConnectionLimits
from bot.web.server import serve

HALF = b"POST /telegram HTTP/1.1\r\nHost: x\r\nX-"
WHOLE = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
SOON_S = 5.0


@dataclass
class Line:
    """A connection to the listener, from outside."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def sends(self, data: bytes) -> None:
        self.writer.write(data)

    async def is_answered(self, status: bytes = b"200") -> None:
        async with asyncio.timeout(SOON_S):
            head = await self.reader.readuntil(b"\r\n\r\n")
        assert head.split(b" ")[1] == status

    async def ends(self, within: float = SOON_S) -> bytes:
        """Wait until the other side has closed it, and return what came before."""
        try:
            async with asyncio.timeout(within):
                return await self.reader.read()
        except ConnectionError:
            return b""

    def goes(self) -> None:
        self.writer.transport.abort()

    @property
    def is_open(self) -> bool:
        return not self.reader.at_eof() and self.reader.exception() is None


@dataclass
class Door:
    """A listener with one page, which answers at once or when it is told to."""

    runner: web.AppRunner
    stack: AsyncExitStack
    slow: asyncio.Event = field(default_factory=asyncio.Event)
    pours: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def connected(self) -> int:
        assert self.runner.server is not None
        return len(self.runner.server.connections)

    async def opens(self, data: bytes = b"") -> Line:
        line = Line(*await asyncio.open_connection("127.0.0.1", self.runner.addresses[0][1]))
        self.stack.callback(line.goes)
        line.sends(data)
        return line


@asynccontextmanager
async def door(**limits: Any) -> AsyncIterator[Door]:
    async def answers(_request: web.Request) -> web.Response:
        return web.Response()

    async def waits(_request: web.Request) -> web.Response:
        await opened.slow.wait()
        return web.Response()

    async def pours(_request: web.Request) -> web.Response:
        opened.pours.set()
        return web.Response(body=b"x" * 64 * 1024 * 1024)

    routes = [web.get("/", answers), web.get("/slow", waits), web.get("/sea", pours)]
    runner = await serve(Listen("127.0.0.1", 0), routes, limits=ConnectionLimits(**limits))
    async with AsyncExitStack() as stack:
        opened = Door(runner, stack)
        yield opened
        opened.slow.set()
    await runner.cleanup()


async def test_half_a_request_is_given_its_time_and_no_more() -> None:
    async with door(head_s=0.2) as opened:
        begun = asyncio.get_running_loop().time()
        lines = [await opened.opens(sent) for sent in (b"", b"P", HALF)]
        for line in lines:
            assert await line.ends() == b"", "not a word"
        assert asyncio.get_running_loop().time() - begun >= 0.2


async def test_whoever_sends_a_letter_at_a_time_has_no_more_of_it() -> None:
    async with door(head_s=0.3) as opened:
        line = await opened.opens()
        ended = asyncio.create_task(line.ends())
        for letter in HALF * 1000:
            if ended.done():
                break
            line.sends(bytes((letter,)))
            await asyncio.wait({ended}, timeout=0.05)
        assert await ended == b""


async def test_half_a_second_request_counts_from_its_first_letter() -> None:
    async with door(head_s=0.2, idle_s=60.0) as opened:
        line = await opened.opens(WHOLE)
        await line.is_answered()
        waits = await opened.opens(WHOLE)
        await waits.is_answered()
        line.sends(HALF)
        assert await line.ends() == b""
        assert waits.is_open, "a connection that is kept for the next request has longer"
        waits.sends(WHOLE)
        await waits.is_answered()


async def test_a_kept_connection_has_its_time_too() -> None:
    async with door(idle_s=0.2) as opened:
        line = await opened.opens(WHOLE)
        await line.is_answered()
        assert await line.ends() == b""


async def test_a_crowd_that_sends_halves_makes_room_for_whoever_asks() -> None:
    with capture_logs() as lines:
        async with door(most=5) as opened:
            crowd = [await opened.opens(HALF) for _ in range(40)]
            for line in crowd[:35]:
                await line.ends()
            for _ in range(3):
                await (await opened.opens(WHOLE)).is_answered()
            assert [line.is_open for line in crowd[:35]] == [False] * 35, "the oldest make room"
    told = [line for line in lines if line["event"] == "connections_crowded"]
    assert [line["most"] for line in told] == [5], "told, and not once each"


async def test_a_kept_connection_goes_after_whoever_never_asked() -> None:
    async with door(most=3) as opened:
        kept = await opened.opens(WHOLE)
        await kept.is_answered()
        half = await opened.opens(HALF)
        for _ in range(20):
            await opened.opens(HALF)
        await half.ends()
        kept.sends(WHOLE)
        await kept.is_answered()


async def test_whoever_waits_for_an_answer_is_not_dropped_for_a_newcomer() -> None:
    async with door(most=2) as opened:
        asking = [await opened.opens(WHOLE.replace(b"/ ", b"/slow ")) for _ in range(2)]
        for line in asking:
            await reached(line)
        newcomer = await opened.opens(WHOLE)
        assert await newcomer.ends() == b""
        opened.slow.set()
        for line in asking:
            await line.is_answered()
        await (await opened.opens(WHOLE)).is_answered()


async def reached(line: Line) -> None:
    """Let the server take in what was sent: a round trip of the loop or two."""
    await line.writer.drain()
    for _ in range(20):
        await asyncio.sleep(0)


async def test_an_answer_that_never_comes_is_given_up() -> None:
    async with door(answer_s=0.2) as opened:
        line = await opened.opens(WHOLE.replace(b"/ ", b"/slow "))
        assert await line.ends() == b""


@pytest.mark.long
async def test_whoever_does_not_read_the_answer_is_left() -> None:
    async with door(answer_s=60.0, idle_s=0.2) as opened:
        line = await opened.opens(WHOLE.replace(b"/ ", b"/sea "))
        line.writer.transport.pause_reading()  # type: ignore[attr-defined]
        async with asyncio.timeout(SOON_S):
            await opened.pours.wait()
            while opened.connected:  # noqa: ASYNC110  # nobody is told of it
                await asyncio.sleep(0)


@pytest.mark.parametrize("nonsense", [b"\x16\x03\x01\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n"])
async def test_a_thousand_that_come_and_go_leave_nothing_behind(nonsense: bytes) -> None:
    async with door(most=4) as opened:
        for _ in range(50):
            for sent in (WHOLE, HALF, nonsense):
                line = await opened.opens(sent)
                line.goes()
        for _ in range(5):
            await (await opened.opens(WHOLE)).is_answered()
        assert opened.connected <= 4


async def test_it_looks_again_and_again_while_anybody_is_there() -> None:
    async with door(head_s=1.2) as opened:
        await opened.opens(HALF)
        line = await opened.opens()
        await line.ends()
