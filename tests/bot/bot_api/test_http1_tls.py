"""The wire over TLS: a server with a certificate we trust is spoken to, any other is not."""

import ssl
from asyncio import StreamReader, StreamWriter, start_server
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.bot_api.http1 import Http1Client
from bot.errors import Unanswered
from tests.bot.certificates import OPENSSL, make_certificate

pytestmark = pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")


async def answer(reader: StreamReader, writer: StreamWriter) -> None:
    """Answer every request of a connection with its own body."""
    while line := await reader.readline():
        length = 0
        while line.strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
            line = await reader.readline()
        body = await reader.readexactly(length)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))
        await writer.drain()
    writer.close()


@asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[tuple[str, Path]]:
    """Serve over TLS; yields the URL and the certificate."""
    certificate, key = make_certificate(folder)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    server = await start_server(answer, "127.0.0.1", 0, ssl=context)
    async with server:
        yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/botTOKEN/", certificate


async def test_a_trusted_server_is_spoken_to_again_and_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(tmp_path) as (url, certificate):
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        wire = Http1Client(url)
        large = b"x" * 300_000
        assert await wire.post("getMe", b"{}", timeout_s=5) == (200, b"{}")
        assert await wire.post("sendMessage", large, timeout_s=5) == (200, large)
        await wire.close()


async def test_an_untrusted_server_is_told_nothing(tmp_path: Path) -> None:
    async with serving(tmp_path) as (url, _):
        wire = Http1Client(url)
        with pytest.raises(Unanswered, match="certificate verify failed") as refused:
            await wire.post("getMe", b"{}", timeout_s=5)
        assert not refused.value.maybe_done
        assert "TOKEN" not in str(refused.value)
        await wire.close()
