"""The way to the Bot API: what comes back, what is known when nothing does, and what never shows."""

import asyncio
import errno
import gc
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path, PosixPath
from typing import IO
from urllib.parse import urlsplit

import pytest
from telegram import InputFile
from telegram.error import NetworkError

from bot.bot_api.multipart import FormFile
from bot.bot_api.picture import MOST_BYTES, picture_path
from bot.bot_api.ptb_bot import bot_on
from bot.bot_api.transport import LARGEST_IN_MEMORY, Answer, Transport, Written, read_answer, time_for
from bot.errors import FileUnreadable, Unanswered
from tests.bot.fake_bot_api import TOKEN, BotApi, Breaks, Holds, Says, refuses

CLOSED_PORT = "http://127.0.0.1:9/bot"


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api


@pytest.fixture
async def transport(api: BotApi) -> AsyncIterator[Transport]:
    async with Transport(api.url, TOKEN) as transport:
        yield transport


async def test_a_call_brings_the_body_and_returns_the_result(api: BotApi, transport: Transport) -> None:
    answer = await transport.call("sendMessage", b'{"chat_id":5,"text":"\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85"}')

    assert answer.ok
    assert answer.result["message_id"] == 101
    assert api.calls[0].fields == {"chat_id": 5, "text": "سلام"}


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [
        pytest.param(200, b'{"ok":true,"result":[]}', Answer(200, True, []), id="an empty list is a result"),
        pytest.param(200, b"{}", Answer(200, False), id="an empty object"),
        pytest.param(200, b"null", Answer(200, False), id="null"),
        pytest.param(200, b'{"ok":tr', Answer(200, False), id="cut off"),
        pytest.param(502, b"<html>Bad Gateway</html>", Answer(502, False), id="a gateway's page"),
        pytest.param(
            429,
            b'{"ok":false,"description":"Too Many Requests","parameters":{"retry_after":7}}',
            Answer(429, False, None, "Too Many Requests", 7),
            id="retry after",
        ),
        pytest.param(
            400,
            b'{"ok":false,"description":"upgraded","parameters":{"migrate_to_chat_id":-1005}}',
            Answer(400, False, None, "upgraded", None, -1005),
            id="moved",
        ),
        pytest.param(
            429,
            b'{"ok":false,"description":"no","parameters":{"retry_after":true,"migrate_to_chat_id":true}}',
            Answer(429, False, None, "no"),
            id="true is no number",
        ),
        pytest.param(
            200,
            b'{"ok":true,"result":"\\ud83d"}',
            Answer(200, True, "\ud83d"),
            id="half of an emoji",
        ),
    ],
)
def test_every_body_is_read_as_an_answer(status: int, body: bytes, expected: Answer) -> None:
    assert read_answer(status, body) == expected


async def test_a_refused_connection_was_certainly_not_sent() -> None:
    async with Transport(CLOSED_PORT, TOKEN) as transport:
        with pytest.raises(Unanswered) as caught:
            await transport.call("sendMessage", b"{}")

    assert not caught.value.maybe_done


@pytest.mark.parametrize("done", [False, True])
async def test_a_reset_connection_may_have_been_sent(api: BotApi, transport: Transport, done: bool) -> None:
    api.plan(Breaks(done=done))

    with pytest.raises(Unanswered) as caught:
        await transport.call("sendMessage", b"{}")

    assert caught.value.maybe_done
    assert len(api.done) == done


async def test_a_call_that_hangs_ends_at_its_timeout(api: BotApi, transport: Transport) -> None:
    hold = Holds()
    api.plan(hold)

    with pytest.raises(Unanswered) as caught:
        await transport.call("sendMessage", b"{}", timeout_s=0.05)
    hold.until.set()

    assert caught.value.maybe_done


async def test_a_redirect_is_not_followed(api: BotApi, transport: Transport) -> None:
    api.plan(Says(302, b""))

    assert await transport.call("sendMessage", b"{}") == Answer(302, False)


async def test_a_closed_session_sends_nothing(api: BotApi, transport: Transport) -> None:
    await transport.shutdown()

    with pytest.raises(Unanswered) as caught:
        await transport.call("getMe", b"{}")

    assert not caught.value.maybe_done


@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        pytest.param(CLOSED_PORT, None, id="connection refused"),
        pytest.param("http://no host/bot", None, id="an address nobody can read"),
        pytest.param("http://127.0.0.1:9/bot", "http://me:hunter2222@127.0.0.1:9", id="http proxy gone"),
        pytest.param("http://127.0.0.1:9/bot", "socks5://me:hunter2222@127.0.0.1:9", id="socks proxy gone"),
        pytest.param("http://127.0.0.1:9/bot", "socks5h://me:hunter2222@127.0.0.1:9", id="socks5h"),
    ],
)
async def test_no_error_carries_the_token_or_the_proxys_password(url: str, proxy: str | None) -> None:
    transport = Transport(url, TOKEN, proxy_url=proxy)
    async with transport:
        with pytest.raises(Unanswered) as caught:
            await transport.call("sendMessage", b"{}")

    error = caught.value
    shown = "".join(traceback.format_exception(error)) + repr(error) + repr(transport)
    assert TOKEN not in shown
    assert "hunter2222" not in shown
    assert error.__context__ is None
    assert not error.maybe_done


async def test_ptbs_bot_speaks_through_the_same_session(api: BotApi, transport: Transport) -> None:
    bot = bot_on(transport)

    message = await bot.send_message(5, "<b>hi</b>", parse_mode="HTML")

    assert message.message_id == 101
    assert api.calls[0].fields == {"chat_id": 5, "text": "<b>hi</b>", "parse_mode": "HTML"}


async def test_ptbs_bot_uploads_documents(api: BotApi, transport: Transport) -> None:
    bot = bot_on(transport)

    await bot.send_document(5, InputFile(b"%PDF-1.7", filename="guide.pdf"), caption="راهنما")

    assert api.calls[0].uploaded == b"%PDF-1.7"
    assert api.calls[0].fields == {"chat_id": 5, "caption": "راهنما", "document_name": "guide.pdf"}


async def test_ptbs_errors_are_ptbs_own_and_clean() -> None:
    async with Transport(CLOSED_PORT, TOKEN) as transport:
        bot = bot_on(transport)
        with pytest.raises(NetworkError) as caught:
            await bot.get_me()

    assert TOKEN not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    "size", [pytest.param(400_000, id="in memory"), pytest.param(LARGEST_IN_MEMORY + 1, id="streamed")]
)
async def test_an_upload_brings_the_file_and_every_field(
    api: BotApi, transport: Transport, tmp_path: Path, size: int
) -> None:
    file = tmp_path / "guide.pdf"
    file.write_bytes(b"%PDF" + bytes(size - 4))

    answer = await transport.upload(
        "sendDocument", {"chat_id": 5, "caption": "راهنما", "reply_markup": {"a": []}}, document="document", file=file
    )

    assert answer.result["document"]["file_id"] == "file-1"
    assert api.calls[0].uploaded == file.read_bytes()
    assert api.calls[0].fields == {
        "chat_id": 5,
        "caption": "راهنما",
        "reply_markup": {"a": []},
        "document_name": "guide.pdf",
    }


async def test_a_document_goes_with_the_picture_beside_it(api: BotApi, transport: Transport, tmp_path: Path) -> None:
    file = tmp_path / "guide.pdf"
    file.write_bytes(b"%PDF")
    for picture, sent in ((b"\xff\xd8\xff" + b"x" * MOST_BYTES, False), (b"\xff\xd8\xff", True)):
        picture_path(file).write_bytes(picture)
        await transport.upload("sendDocument", {"chat_id": 5}, document="document", file=file)
        fields = api.calls[-1].fields
        assert fields.get("thumbnail") == ("attach://picture" if sent else None)
        assert fields.get("picture_name") == ("picture.jpg" if sent else None)


async def test_a_persian_file_name_goes_as_its_letters(api: BotApi, transport: Transport) -> None:
    name, sent = 'راهنمای\nخرید "ما".pdf', 'راهنمای_خرید "ما".pdf'
    await transport.upload("sendDocument", {}, document="document", file=Written(name, b"%PDF"))
    assert api.calls[0].fields["document_name"] == sent
    ((part, *_),) = transport._http_client().form({}, {"document": FormFile(name, b"%PDF")})()
    assert part.headers["Content-Disposition"] == f'form-data; name="document"; filename="{sent}"'.replace(
        '"ما"', '\\"ما\\"'
    )


@pytest.mark.parametrize(
    ("size", "least_s"),
    [pytest.param(200_000, 20, id="the guide"), pytest.param(50_000_000, 1_500, id="the largest, over a mobile line")],
)
def test_an_upload_has_the_time_that_its_size_needs(size: int, least_s: float) -> None:
    assert time_for(size) > least_s


async def test_a_missing_document_is_said_without_its_folder(transport: Transport, tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match=r"^gone\.pdf: No such file") as caught:
        await transport.upload("sendDocument", {}, document="document", file=tmp_path / "gone.pdf")

    assert str(tmp_path) not in str(caught.value)


class Refused(PosixPath):
    """A file for which the machine has no handle left."""

    def open(self, *_args: object, **_more: object) -> IO[bytes]:
        raise OSError(errno.EMFILE, "Too many open files", str(self))


async def test_a_file_for_which_there_is_no_handle_is_tried_again(transport: Transport, tmp_path: Path) -> None:
    file = Refused(tmp_path / "guide.pdf")
    file.touch()
    with pytest.raises(Unanswered, match=r"^guide\.pdf: Too many open files") as caught:
        await transport.upload("sendDocument", {}, document="document", file=file)

    assert not caught.value.maybe_done


async def test_the_session_can_be_opened_twice_and_leaves_nothing_open(api: BotApi) -> None:
    transport = Transport(api.url, TOKEN)
    await transport.initialize()
    await transport.initialize()
    await asyncio.gather(*[transport.call("getMe", b"{}") for _ in range(20)])
    await transport.shutdown()
    await transport.shutdown()

    gc.collect()


async def test_a_refusal_comes_back_as_an_answer(api: BotApi, transport: Transport) -> None:
    api.plan(refuses("Forbidden: bot was blocked by the user", 403))

    assert await transport.call("sendMessage", b"{}") == Answer(
        403, False, None, "Forbidden: bot was blocked by the user"
    )


@pytest.mark.parametrize("uploads", [pytest.param(False, id="call"), pytest.param(True, id="upload")])
@pytest.mark.parametrize("proxied", [pytest.param(False, id="directly"), pytest.param(True, id="by a proxy")])
async def test_what_may_not_be_sent_once_the_connection_is_there_is_not_sent(
    api: BotApi, tmp_path: Path, proxied: bool, uploads: bool
) -> None:
    """The last moment counts: the connection is made meanwhile."""
    file = tmp_path / "guide.pdf"
    file.write_bytes(b"%PDF")
    asked: list[bool] = []

    def may_send() -> bool:
        asked.append(len(asked) == 1)
        return asked[-1]

    async def call(transport: Transport) -> Answer:
        if uploads:
            return await transport.upload("sendDocument", {}, document="document", file=file, may_send=may_send)
        return await transport.call("sendMessage", b"{}", may_send=may_send)

    proxy, url = (api.url.removesuffix("/bot"), "http://telegram.invalid/bot") if proxied else (None, api.url)
    async with Transport(url, TOKEN, proxy_url=proxy) as transport:
        with pytest.raises(Unanswered, match="another process sends") as caught:
            await call(transport)
        assert api.calls == []
        answer = await call(transport)

    assert not caught.value.maybe_done
    assert (answer.ok, len(api.calls), asked) == (True, 1, [False, True])


async def test_calls_go_through_an_http_proxy(api: BotApi) -> None:
    proxy = api.url.removesuffix("/bot")
    async with Transport("http://telegram.invalid/bot", TOKEN, proxy_url=proxy) as transport:
        answer = await transport.call("sendMessage", b'{"chat_id":5}')

    assert answer.ok
    assert len(api.calls) == 1


async def test_calls_go_through_a_socks_proxy_that_looks_the_name_up(api: BotApi) -> None:
    asked: list[str] = []
    async with (
        socks_proxy(asked, to=api.url) as proxy,
        Transport("http://telegram.invalid/bot", TOKEN, proxy_url=proxy) as transport,
    ):
        answer = await transport.call("sendMessage", b'{"chat_id":5}')

    assert answer.ok
    assert asked == ["telegram.invalid"]


@asynccontextmanager
async def socks_proxy(asked: list[str], *, to: str) -> AsyncIterator[str]:
    """Serve SOCKS5 (RFC 1928) without a password; every target leads to the stand-in."""
    port = urlsplit(to).port

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly((await reader.readexactly(2))[1])
        writer.write(b"\x05\x00")
        length = (await reader.readexactly(5))[4]
        asked.append((await reader.readexactly(length + 2))[:length].decode())
        writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        await asyncio.gather(relay(reader, far_writer), relay(far_reader, writer))

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65_536):
            writer.write(data)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"socks5h://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        await server.wait_closed()
