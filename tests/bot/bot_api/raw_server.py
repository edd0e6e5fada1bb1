"""A server on loopback that writes raw bytes, so that it can break every rule of HTTP."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from bot.bot_api.http1 import Http1Client

GIGABYTE = 1024**3

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def answers(*responses: bytes, asked: int | None = None) -> Serve:
    """Serve these responses, one for each request; all of them for the first where `asked` is 1."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for place, response in enumerate(responses):
            if asked is None or place < asked:
                await reader.readuntil(b"{}")
            writer.write(response)
            await writer.drain()
        await reader.read()

    return serve


def pours(begins: bytes, piece: bytes, poured: list[int]) -> Serve:
    """Answer with a beginning, then a gigabyte in pieces, and note how much of it went."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"{}")
        writer.write(begins)
        while poured[0] < GIGABYTE:
            writer.write(piece)
            await writer.drain()
            poured[0] += len(piece)
        await reader.read()

    return serve


@asynccontextmanager
async def listening(serve: Serve) -> AsyncIterator[tuple[int, list[asyncio.StreamWriter]]]:
    """Give the port of a server that does so with each connection, and the connections so far."""
    connections: list[asyncio.StreamWriter] = []

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await serve(reader, writer)
        writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], connections
    finally:
        server.close()
        for writer in connections:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()


@asynccontextmanager
async def serving(
    serve: Serve, *, scheme: str = "http"
) -> AsyncIterator[tuple[Http1Client, list[asyncio.StreamWriter]]]:
    """Give a client of such a server, and the connections so far."""
    async with listening(serve) as (port, connections):
        client = Http1Client(f"{scheme}://127.0.0.1:{port}/bot1:secret/")
        try:
            yield client, connections
        finally:
            await client.close()
