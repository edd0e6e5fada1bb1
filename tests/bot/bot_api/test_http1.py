"""The HTTP/1.1 client reads every framing whole, in any pieces, and no answer goes to another call."""

import asyncio

import pytest

from bot.errors import Unanswered
from tests.bot.bot_api.raw_server import answers, serving

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntrue"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\ntr\r\n2;x=y\r\nue\r\n0\r\n\r\n"


WHOLE = [
    pytest.param(OK, (200, b"true"), True, id="by its length"),
    pytest.param(OK.replace(b"Content-Length", b"CONTENT-LENGTH"), (200, b"true"), True, id="upper case"),
    pytest.param(b"HTTP/1.1 302 \r\ncontent-length:0\r\n\r\n", (302, b""), True, id="empty"),
    pytest.param(CHUNKED, (200, b"true"), True, id="in chunks"),
    pytest.param(CHUNKED[:-2] + b"A: b\r\n\r\n", (200, b"true"), True, id="with trailers"),
    pytest.param(b"HTTP/1.1 103 Hints\r\nA: b\r\n\r\n" + OK, (200, b"true"), True, id="after early hints"),
    pytest.param(OK.replace(b"1.1", b"1.0", 1), (200, b"true"), False, id="HTTP/1.0 is not kept"),
    pytest.param(OK.replace(b"OK\r\n", b"OK\r\nConnection: Close\r\n"), (200, b"true"), False, id="close"),
    pytest.param(OK + b"HTTP", (200, b"true"), False, id="more than was asked for"),
    pytest.param(OK + OK.replace(b"true", b"late"), (200, b"true"), False, id="two answers for one question"),
    pytest.param(OK + b"\x00junk\r\n\r\n", (200, b"true"), False, id="junk behind a whole answer"),
]


@pytest.mark.parametrize(("received", "expected", "kept"), WHOLE)
async def test_a_whole_response_is_read(received: bytes, expected: tuple[int, bytes], kept: bool) -> None:
    async with serving(answers(received, OK)) as (wire, connections):
        assert await wire.post("getMe", b"{}", timeout_s=5) == expected
        assert await wire.post("getMe", b"{}", timeout_s=5) == (200, b"true")

    assert len(connections) == (1 if kept else 2)


async def test_after_an_answer_to_half_an_upload_the_next_call_takes_another_connection() -> None:
    too_large = OK.replace(b"200 OK", b"413 Too Large")

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        writer.write(too_large if b"form-data" in head else OK)
        await reader.read(1)
        await asyncio.Event().wait()

    async with serving(serve) as (wire, connections):
        upload = wire.post("sendDocument", bytes(8_000_000), timeout_s=5, media_type="multipart/form-data")
        assert await upload == (413, b"true")
        assert await wire.post("getMe", b"{}", timeout_s=5) == (200, b"true")

    assert len(connections) == 2


@pytest.mark.parametrize(("whole", "expected", "kept"), WHOLE[:6])
async def test_a_response_in_single_bytes_is_put_together(
    whole: bytes, expected: tuple[int, bytes], kept: bool
) -> None:
    async with serving(answers(*(bytes([byte]) for byte in whole), asked=1)) as (wire, _):
        assert await wire.post("getMe", b"{}", timeout_s=5) == expected


@pytest.mark.parametrize(
    "whole",
    [
        pytest.param(OK, id="by its length"),
        pytest.param(CHUNKED, id="in chunks"),
        pytest.param(b"HTTP/1.1 100 Continue\r\n\r\n" + OK, id="after an interim response"),
    ],
)
async def test_no_beginning_of_a_response_is_taken_for_the_whole(whole: bytes) -> None:
    cuts = iter(range(len(whole)))

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"{}")
        writer.write(whole[: next(cuts)])

    async with serving(serve) as (wire, _):
        for _ in whole:
            with pytest.raises(Unanswered):
                await wire.post("getMe", b"{}", timeout_s=5)


async def test_a_body_without_a_length_is_no_answer() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"{}")
        writer.write(b"HTTP/1.1 502 Bad Gateway\r\n\r\n<html>")

    async with serving(serve) as (wire, _):
        with pytest.raises(Unanswered, match="closed"):
            await wire.post("getMe", b"{}", timeout_s=5)


@pytest.mark.parametrize(
    "received", [b"SSH-2.0-OpenSSH\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", b"x" * 70_000]
)
async def test_what_is_no_http_is_refused(received: bytes) -> None:
    async with serving(answers(received)) as (wire, _):
        with pytest.raises(Unanswered, match="no HTTP"):
            await wire.post("getMe", b"{}", timeout_s=5)


async def test_calls_one_after_another_share_a_connection() -> None:
    async with serving(answers(OK, OK)) as (wire, connections):
        assert await wire.post("getMe", b"{}", timeout_s=5) == (200, b"true")
        assert await wire.post("getMe", b"{}", timeout_s=5) == (200, b"true")

    assert len(connections) == 1


async def test_an_answer_in_pieces_is_put_together() -> None:
    async with serving(answers(*(bytes([byte]) for byte in OK), asked=1)) as (wire, _):
        assert await wire.post("getMe", b"{}", timeout_s=5) == (200, b"true")


async def test_after_an_answer_that_came_too_late_the_connection_is_not_used_again() -> None:
    late = asyncio.Event()
    late_answer = OK.replace(b"true", b"late")

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"{}")
        if late.is_set():
            writer.write(OK)
        else:
            await late.wait()
            writer.write(late_answer)
        await reader.read()

    async with serving(serve) as (wire, connections):
        with pytest.raises(Unanswered, match="in time") as caught:
            await wire.post("sendMessage", b"{}", timeout_s=0.05)
        late.set()
        assert await wire.post("getMe", b"{}", timeout_s=5) == (200, b"true")

    assert caught.value.maybe_done
    assert len(connections) == 2


async def test_each_call_has_its_own_time_though_a_connection_has_one_alarm() -> None:
    asked = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal asked
        while True:
            await reader.readuntil(b"{}")
            asked += 1
            if asked < 4:
                writer.write(OK)

    async with serving(serve) as (wire, connections), asyncio.timeout(10):
        for timeout_s in (60.0, 0.05, 60.0):
            assert await wire.post("getMe", b"{}", timeout_s=timeout_s) == (200, b"true")
        begun = asyncio.get_running_loop().time()
        with pytest.raises(Unanswered, match="in time"):
            await wire.post("getMe", b"{}", timeout_s=0.3)
        assert asyncio.get_running_loop().time() - begun >= 0.29

    assert len(connections) == 1


async def test_a_connection_that_the_server_will_close_is_not_used_again() -> None:
    async with serving(answers(OK.replace(b"OK\r\n", b"OK\r\nConnection: close\r\n"))) as (wire, connections):
        await wire.post("getMe", b"{}", timeout_s=5)
        assert await wire.post("getMe", b"{}", timeout_s=5) == (200, b"true")

    assert len(connections) == 2


async def test_a_cancelled_call_leaves_no_answer_behind() -> None:
    async with serving(answers(OK, OK)) as (wire, connections):
        call = asyncio.create_task(wire.post("getMe", b"{}", timeout_s=5))
        while not connections:
            await asyncio.wait({call}, timeout=0.01)
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)

        assert await wire.post("getMe", b"{}", timeout_s=5) == (200, b"true")


async def test_a_server_that_speaks_no_http_may_have_done_it() -> None:
    async with serving(answers(b"what?\r\n\r\n")) as (wire, _):
        with pytest.raises(Unanswered, match="no HTTP") as caught:
            await wire.post("sendMessage", b"{}", timeout_s=5)

    assert caught.value.maybe_done


async def test_a_server_without_a_certificate_gets_no_token() -> None:
    heard: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(1_000))

    async with serving(serve, scheme="https") as (wire, _):
        with pytest.raises(Unanswered) as caught:
            await wire.post("sendMessage", b"{}", timeout_s=5)

    assert not caught.value.maybe_done
    assert b"secret" not in b"".join(heard)
