"""A call ends in an answer or at once in a clear error, for anything a server sends, and our memory does not grow."""

import asyncio
import socket
import traceback
from collections.abc import AsyncIterator, Iterator

import pytest

from bot.bot_api.http1 import Http1Client
from bot.bot_api.http1_connection import LARGEST_ANSWER, LARGEST_HEAD, MOST_INTERIM, Connection
from bot.errors import Unanswered
from tests.bot.bot_api.raw_server import GIGABYTE, answers, pours, serving

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntrue"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
INTERIM = b"HTTP/1.1 100 Continue\r\n\r\n"
IN_BUFFERS = 16 * 1024 * 1024
"""What the machine takes of a sender for a reader that reads no more, at the most."""
AT_ONCE_S = 10.0
TIMEOUT_S = 60.0


ENDLESS = [
    pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % GIGABYTE, b"x" * 65_536, LARGEST_ANSWER, id="body"),
    pytest.param(b"HTTP/1.1 502 Bad\r\n\r\n", b"x" * 65_536, LARGEST_ANSWER, id="body without a length"),
    pytest.param(CHUNKED, b"10000\r\n%b\r\n" % (b"x" * 65_536), LARGEST_ANSWER, id="chunks"),
    pytest.param(CHUNKED, b"10\r\n%b\r\n" % bytes(16) * 3_000, LARGEST_ANSWER, id="small chunks"),
    pytest.param(CHUNKED + b"2;", b"x" * 65_536, LARGEST_ANSWER, id="a chunk's extension"),
    pytest.param(CHUNKED + b"0\r\n", b"A: b\r\n" * 10_000, LARGEST_ANSWER, id="trailers"),
    pytest.param(CHUNKED + b"0\r\nA: ", b"b" * 65_536, LARGEST_ANSWER, id="one trailer"),
    pytest.param(b"HTTP/1.1 200 OK\r\n", b"A: b\r\n" * 10_000, LARGEST_HEAD, id="headers"),
    pytest.param(b"HTTP/1.1 200 OK\r\nA: ", b"b" * 65_536, LARGEST_HEAD, id="one header"),
    pytest.param(b"HTTP/1.1 200 OK\r\n", b"A" * 65_536, LARGEST_HEAD, id="the name of a header"),
    pytest.param(b"HTTP/1.1 200 ", b"K" * 65_536, LARGEST_HEAD, id="the reason"),
    pytest.param(b"HTTP/1.1 100 Continue\r\nA: ", b"b" * 65_536, LARGEST_HEAD, id="the head of an interim response"),
]


@pytest.mark.parametrize(("begins", "piece", "most"), ENDLESS)
async def test_a_gigabyte_is_refused_at_its_limit(begins: bytes, piece: bytes, most: int) -> None:
    poured = [0]
    async with serving(pours(begins, piece, poured)) as (client, _), asyncio.timeout(TIMEOUT_S):
        with pytest.raises(Unanswered, match=f"longer than {most} bytes") as caught:
            await client.post("getUpdates", b"{}", timeout_s=TIMEOUT_S)

    assert caught.value.maybe_done
    assert poured[0] < most + IN_BUFFERS


@pytest.mark.parametrize("size", [LARGEST_HEAD + 1, 100_000, 200_000])
async def test_a_head_is_too_long_in_whatever_pieces_it_comes(size: int) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nA: %b\r\n\r\n"
    whole = head % (b"b" * (size - len(head) + 2)) + b"true"
    async with serving(answers(whole)) as (client, _):
        with pytest.raises(Unanswered, match="head is longer"):
            await client.post("getMe", b"{}", timeout_s=TIMEOUT_S)


async def test_a_large_answer_within_the_limits_is_read() -> None:
    head = b"HTTP/1.1 200 OK\r\nA: %b\r\nContent-Length: 4000000\r\n\r\n"
    whole = head % (b"b" * (LARGEST_HEAD - len(head) + 2)) + b"x" * 4_000_000
    async with serving(answers(whole, whole)) as (client, connections):
        for _ in range(2):
            assert await client.post("getUpdates", b"{}", timeout_s=TIMEOUT_S) == (200, b"x" * 4_000_000)

    assert len(connections) == 1


async def test_a_body_in_chunks_of_one_byte_takes_time_in_proportion_to_its_length() -> None:
    whole = CHUNKED + b"1\r\nx\r\n" * 1_000_000 + b"0\r\n\r\n"
    async with serving(answers(whole)) as (client, _), asyncio.timeout(AT_ONCE_S):
        assert await client.post("getUpdates", b"{}", timeout_s=TIMEOUT_S) == (200, b"x" * 1_000_000)


@pytest.mark.parametrize("more", [1, 5_000], ids=["one too many", "thousands"])
async def test_too_many_interim_responses_are_refused_at_once(more: int) -> None:
    async with serving(answers(INTERIM * (MOST_INTERIM + more) + OK)) as (client, _), asyncio.timeout(AT_ONCE_S):
        with pytest.raises(Unanswered, match=f"more than {MOST_INTERIM} interim responses"):
            await client.post("sendMessage", b"{}", timeout_s=TIMEOUT_S)


async def test_interim_responses_that_trickle_in_are_counted_too() -> None:
    pieces = [INTERIM] * (MOST_INTERIM + 1)
    async with serving(answers(*pieces, asked=1)) as (client, _), asyncio.timeout(AT_ONCE_S):
        with pytest.raises(Unanswered, match="interim"):
            await client.post("sendMessage", b"{}", timeout_s=TIMEOUT_S)


async def test_a_few_interim_responses_are_passed_over_before_each_answer() -> None:
    whole = INTERIM * MOST_INTERIM + OK
    async with serving(answers(whole, whole)) as (client, connections):
        for _ in range(2):
            assert await client.post("sendMessage", b"{}", timeout_s=5) == (200, b"true")

    assert len(connections) == 1


JUNK = {
    "another protocol": b"SSH-2.0-OpenSSH_9.2\r\n",
    "TLS": b"\x15\x03\x01\x00\x02\x02\x46",
    "zeros": bytes(10),
    "blank lines": b"\r\n\r\n",
    "blanks before an answer": b"\r\n" + OK,
    "a page": b"<html>502</html>",
    "JSON alone": b'{"ok":true,"result":true}',
    "a request": b"POST /botX/getMe HTTP/1.1\r\n",
    "RTSP": OK.replace(b"HTTP/1.1", b"RTSP/1.0"),
    "ICE": OK.replace(b"HTTP/1.1", b"ICE/1.1"),
    "small letters": OK.replace(b"HTTP", b"http"),
    "another version": OK.replace(b"1.1", b"3.7"),
    "no status": OK.replace(b"200", b"abc"),
    "status 0": OK.replace(b"200", b"000"),
    "a long status": OK.replace(b"200", b"2000"),
    "line feeds alone": OK.replace(b"\r\n", b"\n"),
    "a header without a colon": OK.replace(b"OK\r\n", b"OK\r\nhello\r\n"),
    "zeros in a header": OK.replace(b"OK\r\n", b"OK\r\nA: \x00\r\n"),
    "a length in words": OK.replace(b"4", b"four"),
    "a negative length": OK.replace(b"4", b"-4"),
    "a length beyond all numbers": OK.replace(b"4", b"9" * 30),
    "two lengths": OK.replace(b"OK\r\n", b"OK\r\nContent-Length: 5\r\n"),
    "a length and chunks": OK.replace(b"OK\r\n", b"OK\r\nTransfer-Encoding: chunked\r\n"),
    "a chunk without a size": CHUNKED + b"zz\r\n",
    "a chunk beyond all numbers": CHUNKED + b"f" * 30 + b"\r\n",
    "a chunk longer than it says": CHUNKED + b"2\r\ntrue\r\n0\r\n\r\n",
    "trailers that are none": CHUNKED + b"4\r\ntrue\r\n0\r\nhello\r\n\r\n",
    "another protocol from here on": b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n" + OK,
    "junk after an interim response": INTERIM + b"\x00\x01",
}


def in_pieces(junk: bytes) -> Iterator[list[bytes]]:
    yield [junk]
    yield [bytes([byte]) for byte in junk]


@pytest.mark.parametrize("junk", JUNK.values(), ids=JUNK)
async def test_junk_fails_at_once_though_the_connection_stays_open(junk: bytes) -> None:
    for pieces in in_pieces(junk):
        async with serving(answers(*pieces, asked=1)) as (client, _), asyncio.timeout(AT_ONCE_S):
            with pytest.raises(Unanswered, match="no HTTP") as caught:
                await client.post("sendMessage", b"{}", timeout_s=TIMEOUT_S)
        assert caught.value.maybe_done


@pytest.mark.parametrize(
    "received",
    [
        b"secret\r\n",
        b"HTTP/1.1 200 secret\r\nsecret\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: secret\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"secret: secret\r\n" * 10_000,
        INTERIM.replace(b"Continue", b"secret") * 100,
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nsecret",
    ],
)
async def test_no_error_repeats_what_a_server_says(received: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"{}")
        writer.write(received)

    async with serving(serve) as (client, _):
        with pytest.raises(Unanswered) as caught:
            await client.post("sendMessage", b"{}", timeout_s=5)

    shown = str(caught.value) + repr(caught.value)
    for error in (caught.value, caught.value.__context__, caught.value.__cause__):
        shown += "".join(map(repr, getattr(error, "args", ())))
    assert "secret" not in shown
    assert "secret" not in "".join(traceback.format_exception_only(caught.value))


async def test_a_body_shorter_than_its_length_is_said_to_be_cut_off() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"{}")
        writer.write(OK[:-1])

    async with serving(serve) as (client, _):
        with pytest.raises(Unanswered, match=f"closed, after {len(OK) - 1} bytes"):
            await client.post("sendMessage", b"{}", timeout_s=5)


async def test_an_answer_that_never_ends_says_how_far_it_came() -> None:
    async with serving(answers(OK[:-1])) as (client, _):
        with pytest.raises(Unanswered, match=f"in time, after {len(OK) - 1} bytes"):
            await client.post("sendMessage", b"{}", timeout_s=0.1)


def cut_anywhere(whole: bytes) -> Iterator[tuple[bytes, bytes]]:
    return ((whole[:cut], whole[cut:]) for cut in range(1, len(whole)))


@pytest.mark.parametrize(
    "whole", [OK, INTERIM + OK, CHUNKED + b"4;a=b\r\ntrue\r\n0\r\nA: b\r\n\r\n"], ids=["length", "interim", "chunks"]
)
async def test_an_answer_may_be_cut_at_every_byte(whole: bytes) -> None:
    cuts = cut_anywhere(whole)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for piece, rest in cuts:
            await reader.readuntil(b"{}")
            writer.write(piece)
            await writer.drain()
            writer.write(rest)

    async with serving(serve) as (client, connections):
        for _ in range(len(whole) - 1):
            assert await client.post("getMe", b"{}", timeout_s=5) == (200, b"true")

    assert len(connections) == 1


class Peer:
    """A server of plain sockets, which speaks exactly when the test says so, while the client's loop stands still."""

    def __init__(self) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.listening.setblocking(False)
        self.port = self.listening.getsockname()[1]
        self.client = Http1Client(f"http://127.0.0.1:{self.port}/bot1:secret/")
        self.accepted: list[socket.socket] = []

    async def accept(self) -> socket.socket:
        connection, _ = await asyncio.get_running_loop().sock_accept(self.listening)
        self.accepted.append(connection)
        return connection

    async def answer(self, connection: socket.socket, answer: bytes) -> None:
        asked = b""
        while not asked.endswith(b"{}"):
            asked += await asyncio.get_running_loop().sock_recv(connection, 65_536)
        connection.sendall(answer)

    async def close(self) -> None:
        await self.client.close()
        for each in (self.listening, *self.accepted):
            each.close()


@pytest.fixture
async def peer() -> AsyncIterator[Peer]:
    peer = Peer()
    yield peer
    await peer.close()


@pytest.mark.parametrize(
    "unasked",
    [OK.replace(b"true", b"late"), b"x", b"\r\n", INTERIM, OK[:20]],
    ids=["answer", "x", "blank", "100", "half"],
)
@pytest.mark.parametrize("seen", [False, True], ids=["unread", "read"])
async def test_what_comes_before_a_question_is_no_answer_of_it(peer: Peer, unasked: bytes, seen: bool) -> None:
    first = asyncio.create_task(peer.client.post("getMe", b"{}", timeout_s=5))
    before = await peer.accept()
    await peer.answer(before, OK)
    assert await first == (200, b"true")
    before.sendall(unasked)
    if seen:
        assert await asyncio.get_running_loop().sock_recv(before, 1) == b"", "the connection is closed"
    second = asyncio.create_task(peer.client.post("getMe", b"{}", timeout_s=5))
    after = await peer.accept()
    await peer.answer(after, OK.replace(b"true", b"next"))
    assert await second == (200, b"next")


async def test_a_connection_that_the_server_closed_unseen_is_not_asked(peer: Peer) -> None:
    first = asyncio.create_task(peer.client.post("getMe", b"{}", timeout_s=5))
    before = await peer.accept()
    await peer.answer(before, OK)
    await first
    before.close()
    second = asyncio.create_task(peer.client.post("getMe", b"{}", timeout_s=5))
    await peer.answer(await peer.accept(), OK)
    assert await second == (200, b"true")


@pytest.mark.parametrize("close", [False, True], ids=["speaks", "closes"])
async def test_a_server_that_speaks_first_is_seen_before_it_is_asked(peer: Peer, close: bool) -> None:
    loop = asyncio.get_running_loop()
    accepting = asyncio.create_task(peer.accept())
    _, connection = await loop.create_connection(Connection, "127.0.0.1", peer.port)
    accepted = await accepting
    assert connection.quiet
    if close:
        accepted.close()
    else:
        accepted.sendall(OK)
    assert not connection.quiet
    connection.abort()
    await asyncio.sleep(0)
