"""Strangers use up file handles: with a crowd of half-sent requests the bot keeps its own, and real posts arrive."""

import asyncio
import resource
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import aiohttp
import pytest

from bot.runtime.file_handles import OURS, connections_for_strangers
from tests import people
from tests.faults.posted import behind_a_webhook
from tests.faults.processes import Shop, open_shop
from tests.faults.test_webhook_faults import SECRET, posts
from tests.journeys.selling import becomes_hot

CROWD = 1_200
HANDLES = 1_024
"""A shell's usual limit, and a container's usual maximum."""
HALF = b"POST /telegram HTTP/1.1\r\nHost: x\r\nX-"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks /proc, and prlimit")


@pytest.fixture(autouse=True)
def _many_handles_of_our_own() -> Iterator[None]:
    """Let this process open the crowd's connections in addition to the sandbox's."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < 4 * CROWD:
        pytest.skip(f"this machine lets nobody open {4 * CROWD} files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (4 * CROWD, hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


async def comes_up_with(shop: Shop, soft: int, hard: int) -> None:
    """Start the bot as under `ulimit -n`."""
    shop.bot.program = ("-m", "tests.faults.limited", str(soft), str(hard))
    await shop.bot.comes_up()


@asynccontextmanager
async def crowd(address: str, number: int = CROWD) -> AsyncIterator[list[socket.socket]]:
    """Open this many connections and send half a request on each; dropped ones connect again."""
    host, _, port = address.rpartition(":")
    loop = asyncio.get_running_loop()
    open_: list[socket.socket] = []
    try:
        for _ in range(number):
            line = socket.socket()
            line.setblocking(False)
            await loop.sock_connect(line, (host, int(port)))
            with suppress(ConnectionError):
                await loop.sock_sendall(line, HALF)
            open_.append(line)
        yield open_
    finally:
        for line in open_:
            line.close()


def handles_of(shop: Shop) -> int:
    return len(list(Path(f"/proc/{shop.bot.pid}/fd").iterdir()))


def limit_of(shop: Shop) -> tuple[int, int]:
    return resource.prlimit(shop.bot.pid, resource.RLIMIT_NOFILE)


@pytest.mark.long
async def test_twelve_hundred_half_sent_requests_keep_nobody_from_the_bot(tmp_path: Path) -> None:
    async with open_shop(tmp_path, **behind_a_webhook()) as shop:
        await comes_up_with(shop, HANDLES, HANDLES)
        async with crowd(shop.bot.env["HTTP_LISTEN"]):
            assert await posts(shop, SECRET) == 200
            await becomes_hot(people.sara(shop.sandbox))
            await shop.maryam.sees("سرنخ ۱ ", chat=shop.group)
            assert handles_of(shop) < HANDLES - OURS // 2, "a reserve is left"
            async with crowd(shop.bot.env["HTTP_LISTEN"]):
                emma = people.emma(shop.sandbox)
                emma.opens()
                await emma.sees("Just send your number")
        await shop.bot.settles()
        assert shop.bot.rows("SELECT count(*) FROM dead_letters WHERE raw NOT LIKE '%dream%'") == [(0,)]
        assert "Too many open files" not in shop.bot.output
        assert shop.bot.output.count("connections_crowded") == 1
        await shop.bot.stops()


@pytest.mark.parametrize("setting", ["HTTP_LISTEN", "METRICS_LISTEN"])
@pytest.mark.long
async def test_a_crowd_at_the_pages_keeps_the_bot_from_neither_polls_nor_sends(tmp_path: Path, setting: str) -> None:
    address = behind_a_webhook()["HTTP_LISTEN"]
    async with open_shop(tmp_path, **{setting: address}) as shop:
        await comes_up_with(shop, HANDLES, HANDLES)
        async with crowd(address):
            await becomes_hot(people.sara(shop.sandbox))
            await shop.maryam.sees("سرنخ ۱ ", chat=shop.group)
            async with aiohttp.ClientSession() as session, session.get(f"http://{address}/readyz") as page:
                assert page.status == 200
            assert handles_of(shop) < HANDLES - OURS // 2
        await shop.bot.settles()
        assert "Too many open files" not in shop.bot.output
        await shop.bot.stops()


@pytest.mark.parametrize(
    ("soft", "hard", "after"),
    [
        pytest.param(256, 4096, 4096, id="up to the hard one"),
        pytest.param(1024, 20_000, 8192, id="no more than enough"),
        pytest.param(9000, 20_000, 9000, id="never lower"),
    ],
)
async def test_the_limit_is_raised_at_the_start(tmp_path: Path, soft: int, hard: int, after: int) -> None:
    if resource.getrlimit(resource.RLIMIT_NOFILE)[1] < hard:
        pytest.skip("this machine lets nobody open so many")
    async with open_shop(tmp_path) as shop:
        await comes_up_with(shop, soft, hard)
        assert limit_of(shop) == (after, hard)
        assert "few_file_handles" not in shop.bot.output
        await shop.bot.stops()


async def test_a_limit_that_is_too_low_is_told_with_what_to_do_and_the_bot_goes_on(tmp_path: Path) -> None:
    async with open_shop(tmp_path, **behind_a_webhook()) as shop:
        await comes_up_with(shop, 128, 256)
        assert limit_of(shop) == (256, 256)
        assert "few_file_handles" in shop.bot.output
        assert "LimitNOFILE=4096" in shop.bot.output
        async with crowd(shop.bot.env["HTTP_LISTEN"], 200):
            emma = people.emma(shop.sandbox)
            emma.opens()
            await emma.sees("Just send your number")
        await shop.bot.stops()


@pytest.mark.parametrize("handles", [64, 256, 512, 1_024, 4_096, 1_000_000])
def test_strangers_never_have_all(handles: int) -> None:
    allowed = connections_for_strangers(handles)
    assert 16 <= allowed <= 512
    assert allowed == 16 or allowed + allowed // 8 <= handles - OURS // 2
