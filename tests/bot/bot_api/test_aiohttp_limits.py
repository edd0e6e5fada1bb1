"""What aiohttp's client reads, through a proxy or after an upload, ends in an answer or in a clear error, too."""

import asyncio
import gzip
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.bot_api.aiohttp_client import HttpClient
from bot.bot_api.http1_connection import LARGEST_ANSWER
from bot.bot_api.transport import Answer, Transport, read_answer
from bot.errors import Unanswered
from bot.logs.redaction import Redactor
from tests.bot.bot_api.raw_server import GIGABYTE, Serve, answers, listening, pours
from tests.bot.fake_bot_api import TOKEN, BotApi, Says

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntrue"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
IN_BUFFERS = 16 * 1024 * 1024
AT_ONCE_S = 10.0
TIMEOUT_S = 60.0


@asynccontextmanager
async def client_of(serve: Serve) -> AsyncIterator[tuple[HttpClient, str, list[asyncio.StreamWriter]]]:
    """Give aiohttp's client, the URL of a method, and the connections so far."""
    async with listening(serve) as (port, connections), asyncio.timeout(AT_ONCE_S):
        client = HttpClient(proxy_url=None, redact=Redactor([TOKEN]))
        try:
            yield client, f"http://127.0.0.1:{port}/bot{TOKEN}/getMe", connections
        finally:
            await client.close()


@pytest.mark.parametrize(
    ("begins", "piece"),
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % GIGABYTE, b"x" * 65_536, id="body"),
        pytest.param(b"HTTP/1.1 502 Bad\r\n\r\n", b"x" * 65_536, id="body without a length"),
        pytest.param(CHUNKED, b"10000\r\n%b\r\n" % (b"x" * 65_536), id="chunks"),
    ],
)
async def test_a_gigabyte_is_refused_at_its_limit(begins: bytes, piece: bytes) -> None:
    poured = [0]
    async with client_of(pours(begins, piece, poured)) as (client, url, _):
        with pytest.raises(Unanswered, match=f"longer than {LARGEST_ANSWER} bytes") as caught:
            await client.send("POST", url, b"{}", TIMEOUT_S)

    assert caught.value.maybe_done
    assert poured[0] < LARGEST_ANSWER + IN_BUFFERS


async def test_a_length_beyond_the_limit_is_refused_before_the_body_comes() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (LARGEST_ANSWER + 1)
    async with client_of(answers(head)) as (client, url, _):
        with pytest.raises(Unanswered, match="longer than"):
            await client.send("POST", url, b"{}", TIMEOUT_S)


async def test_a_compressed_answer_that_nobody_asked_for_is_not_unpacked() -> None:
    bomb = gzip.compress(bytes(LARGEST_ANSWER + 1), 1)
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(bomb)
    async with client_of(answers(head + bomb)) as (client, url, _):
        status, body = await client.send("POST", url, b"{}", TIMEOUT_S)

    assert body == bomb
    assert read_answer(status, body) == Answer(200, ok=False)


@pytest.mark.parametrize(
    "received",
    [
        pytest.param(b"SSH-2.0-OpenSSH\r\n\r\n", id="another protocol"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", id="no length"),
        pytest.param(CHUNKED + b"zz\r\n", id="no size"),
        pytest.param(b"HTTP/1.1 200 OK\r\nA: %b\r\n\r\n" % (b"b" * 100_000), id="a long header"),
        pytest.param(b"HTTP/1.1 200 OK\r\n%b\r\n" % (b"A: b\r\n" * 100_000), id="many headers"),
        pytest.param(TOKEN.encode() + b"\r\n\r\n", id="the token"),
    ],
)
async def test_junk_fails_at_once_without_the_token(received: bytes) -> None:
    async with client_of(answers(received)) as (client, url, _):
        with pytest.raises(Unanswered) as caught:
            await client.send("POST", url, b"{}", TIMEOUT_S)

    assert caught.value.maybe_done
    assert TOKEN not in "".join(traceback.format_exception(caught.value))


async def test_thousands_of_interim_responses_hold_nobody_up() -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\n" * 5_000
    async with client_of(answers(interim + OK)) as (client, url, _):
        assert await client.send("POST", url, b"{}", TIMEOUT_S) == (200, b"true")


async def test_a_connection_on_which_more_came_than_was_asked_for_is_not_used_again() -> None:
    async with client_of(answers(OK + OK.replace(b"true", b"late"), OK)) as (client, url, connections):
        for _ in range(2):
            assert await client.send("POST", url, b"{}", TIMEOUT_S) == (200, b"true")

    assert len(connections) == 2


async def test_calls_one_after_another_share_a_connection() -> None:
    async with client_of(answers(OK, CHUNKED + b"4\r\ntrue\r\n0\r\n\r\n", OK)) as (client, url, connections):
        for _ in range(3):
            assert await client.send("POST", url, b"{}", TIMEOUT_S) == (200, b"true")

    assert len(connections) == 1


async def test_the_answer_through_a_proxy_has_the_same_limit() -> None:
    poured = [0]
    async with listening(pours(CHUNKED, b"10000\r\n%b\r\n" % (b"x" * 65_536), poured)) as (port, _):
        proxy = f"http://127.0.0.1:{port}"
        async with Transport("http://telegram.invalid/bot", TOKEN, proxy_url=proxy) as transport:
            with pytest.raises(Unanswered, match="longer than"):
                await transport.call("getUpdates", b"{}")


async def test_the_answer_to_an_upload_has_the_same_limit(tmp_path: Path) -> None:
    file = tmp_path / "guide.pdf"
    file.write_bytes(b"%PDF")
    async with BotApi() as api, Transport(api.url, TOKEN) as transport:
        api.plan(Says(200, bytes(LARGEST_ANSWER + 1)))
        with pytest.raises(Unanswered, match="longer than"):
            await transport.upload("sendDocument", {}, document="document", file=file)
