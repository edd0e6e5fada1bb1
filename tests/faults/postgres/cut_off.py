"""A network between the bot and its server that can be cut: nothing passes meanwhile, and nobody is told.

What is under way is late, because TCP repeats it; or it is lost, where the network forgets its connections: each of
them is reset as soon as the cut is over.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from tests.ports import free_address

CHUNK = 65_536


class Network:
    """A TCP proxy on loopback."""

    def __init__(self, server_port: int) -> None:
        self.port = free_address().port
        self._server_port = server_port
        self._whole = asyncio.Event()
        self._whole.set()
        self._forgotten = asyncio.Event()
        """Set for the connections that the network has forgotten; later ones get another one."""
        self._lines: set[asyncio.Task[object]] = set()

    async def is_cut(self, seconds: float, *, forgets: bool) -> None:
        """Let nothing pass for so long."""
        self._whole.clear()
        await asyncio.sleep(seconds)
        if forgets:
            self._forgotten.set()
            self._forgotten = asyncio.Event()
        self._whole.set()

    def through(self, url: str) -> str:
        """Return the address of the same database by way of this network."""
        parts = urlsplit(url)
        return parts._replace(netloc=f"{parts.username}@127.0.0.1:{self.port}").geturl()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection until either side ends it, or the network forgets it."""
        forgotten = self._forgotten
        with suppress(OSError):
            there, onward = await asyncio.open_connection("127.0.0.1", self._server_port)
            ways: set[asyncio.Task[object]] = {
                asyncio.create_task(self._one_way(reader, onward, forgotten)),
                asyncio.create_task(self._one_way(there, writer, forgotten)),
                asyncio.create_task(forgotten.wait()),
            }
            self._lines |= ways
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in ways:
                way.cancel()
            self._lines -= ways
            onward.close()
        writer.close()

    async def _one_way(self, reader: asyncio.StreamReader, to: asyncio.StreamWriter, forgotten: asyncio.Event) -> None:
        with suppress(OSError):
            while chunk := await reader.read(CHUNK):
                await self._whole.wait()
                if forgotten.is_set():
                    return
                to.write(chunk)
                await to.drain()
            await self._whole.wait()  # an end does not pass, either

    async def end(self) -> None:
        """End every connection."""
        for line in self._lines:
            line.cancel()


@asynccontextmanager
async def network_to(server_port: int) -> AsyncIterator[Network]:
    """Open such a network."""
    network = Network(server_port)
    listening = await asyncio.start_server(network.carry, "127.0.0.1", network.port)
    try:
        yield network
    finally:
        listening.close()
        await network.end()
